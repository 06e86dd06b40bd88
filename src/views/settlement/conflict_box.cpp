#include "views/settlement/conflict_box.h"

#include "viewmodels/settlement/conflict_lines.h"
#include "views/design/button.h"
#include "views/design/labels.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;

ConflictBox::ConflictBox(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("conflictBox"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_words = new TextLabel({}, TextRole::Body, "text", this);
    m_words->setWordWrap(true);
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_accept = new design::Button({}, design::ButtonVariant::Default, QStringLiteral("check"), this);
    m_accept->setObjectName(QStringLiteral("acceptTheirsButton"));
    m_replace = new design::Button({}, design::ButtonVariant::Destructive, QStringLiteral("repeat"), this);
    m_replace->setObjectName(QStringLiteral("sendOursButton"));
    column->addWidget(m_words);
    column->addWidget(m_lines);
    column->addWidget(m_accept, 0, Qt::AlignLeft);
    column->addWidget(m_replace, 0, Qt::AlignLeft);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_row)
            emit acceptTheirsWanted(m_row->id);
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (m_row)
            emit sendOursWanted(m_row->id);
    });
    speak(this, [this] {
        m_accept->setText(tr("Keep the administrator's…"));
        m_accept->setToolTip(tr("The row takes the administrator's values and counts as accepted."));
        m_replace->setText(tr("Remove theirs and send ours…"));
        m_replace->setToolTip(tr("The settlement is removed there; ours is sent again under a new identifier."));
        fill();
    });
}

void ConflictBox::setRow(const ports::StoredRow &row)
{
    m_row = row;
    fill();
}

void ConflictBox::fill()
{
    if (!m_row)
        return;
    const QList<viewmodels::ConflictLine> lines = viewmodels::conflictLines(*m_row);
    m_words->setText(lines.isEmpty() ? tr("The administrator has another settlement under this identifier.")
                                     : tr("The administrator has a settlement under this identifier that differs from ours:"));
    m_lines->setVisible(!lines.isEmpty());
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](int row, int column, const QString &text, TextRole role, const char *ink) {
        auto *label = new TextLabel(text, role, ink, m_lines);
        label->setWordWrap(column > 0);
        m_grid->addWidget(label, row, column, Qt::AlignTop);
    };
    add(0, 1, tr("Ours"), TextRole::Header, "t2");
    add(0, 2, tr("Administrator's"), TextRole::Header, "t2");
    for (int i = 0; i < lines.size(); ++i) {
        const QString none = QStringLiteral("—");
        add(i + 1, 0, lines.at(i).field, TextRole::Support, "t2");
        add(i + 1, 1, lines.at(i).ours.isEmpty() ? none : lines.at(i).ours, TextRole::BodyStrong, "text");
        add(i + 1, 2, lines.at(i).theirs.isEmpty() ? none : lines.at(i).theirs, TextRole::BodyStrong, "error");
    }
}

} // namespace esteira::views
