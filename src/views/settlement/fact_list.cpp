#include "views/settlement/fact_list.h"

#include "views/design/labels.h"

#include <QGridLayout>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;

FactList::FactList(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int row = 0; row < facts.size() || grid->itemAtPosition(row, 0); ++row) {
        if (!grid->itemAtPosition(row, 0)) {
            auto *value = new TextLabel({}, TextRole::Body, "text", this);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            value->setWordWrap(true);
            value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long key wraps, it does not widen the panel
            grid->addWidget(new TextLabel({}, TextRole::Body, "t2", this), row, 0, Qt::AlignTop);
            grid->addWidget(value, row, 1);
        }
        const auto setText = [&](int column, const QString &text) {
            auto *label = static_cast<QLabel *>(grid->itemAtPosition(row, column)->widget());
            if (label->text() != text)
                label->setText(text);
            label->setVisible(row < facts.size());
        };
        setText(0, row < facts.size() ? facts.at(row).first : QString());
        setText(1, row < facts.size() ? facts.at(row).second : QString());
    }
}

} // namespace esteira::views
