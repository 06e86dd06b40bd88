#include "views/tables/filter_header.h"

#include "viewmodels/tables/column_filter_model.h"
#include "views/shell/surface.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QToolTip>

namespace esteira::views {

using viewmodels::ColumnFilterModel;

namespace {

constexpr int kTitleHeight = 28;
constexpr int kFilterHeight = 32;
constexpr int kInputHeight = 24;

QString superscript(qsizetype number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    return number < 10 ? QString(digits.at(number)) : QString();
}

} // namespace

FilterHeader::FilterHeader(ColumnFilterModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model), m_row(new Surface(&design::Tokens::sub, Qt::BottomEdge, this))
{
    m_row->hide();
    setSectionsClickable(true);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        m_model.sortBy(column, QApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    connect(&model, &ColumnFilterModel::sortKeysChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &ColumnFilterModel::filtersChanged, this, &FilterHeader::showFilters);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeInputs);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeInputs);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeInputs);
    if (auto *table = qobject_cast<QTableView *>(parent))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::placeInputs);
}

void FilterHeader::setFilterRowShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (shown)
        makeInputs();
    m_row->setVisible(shown);
    setFixedHeight(kTitleHeight + (shown ? kFilterHeight : 0));
    updateGeometries();
    emit geometriesChanged();
    if (!shown)
        m_model.clearFilters();
    emit filterRowShown(shown);
}

void FilterHeader::makeInputs()
{
    if (!m_inputs.isEmpty())
        return;
    for (int column = 0; column < count(); ++column) {
        auto *input = new QLineEdit(m_row);
        input->setObjectName(QStringLiteral("filter%1").arg(column));
        input->setFixedHeight(kInputHeight);
        input->setText(m_model.filter(column));
        input->installEventFilter(this);
        connect(input, &QLineEdit::textEdited, this, [this, column](const QString &text) { m_model.setFilter(column, text); });
        m_inputs.insert(column, input);
    }
    say();
    showFilters();
}

void FilterHeader::placeInputs()
{
    if (!m_shown)
        return;
    m_row->setGeometry(0, kTitleHeight, width(), kFilterHeight);
    for (auto input = m_inputs.cbegin(); input != m_inputs.cend(); ++input) {
        const bool hidden = isSectionHidden(input.key());
        input.value()->setVisible(!hidden);
        if (!hidden)
            input.value()->setGeometry(sectionViewportPosition(input.key()) + 3, 4, sectionSize(input.key()) - 6, kInputHeight);
    }
}

void FilterHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    setViewportMargins(0, 0, 0, m_shown ? kFilterHeight : 0);
    placeInputs();
}

void FilterHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const QList<ColumnFilterModel::SortKey> &keys = m_model.sortKeys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i).column != logicalIndex)
            continue;
        option->sortIndicator = keys.at(i).order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
        if (keys.size() > 1)
            option->text += superscript(i + 1);
    }
}

void FilterHeader::showFilters()
{
    for (auto found = m_inputs.cbegin(); found != m_inputs.cend(); ++found) {
        QLineEdit *input = found.value();
        const QString written = m_model.filter(found.key());
        if (input->text().trimmed() != written)
            input->setText(written);
        const std::optional<Text> problem = m_model.filterProblem(found.key());
        const QString reason = problem ? problem->shown() : QString();
        input->setProperty("active", !written.isEmpty() && !problem);
        input->setProperty("invalid", problem.has_value());
        input->setToolTip(problem ? reason : hint(found.key()));
        input->setAccessibleDescription(problem ? reason : hint(found.key()));
        input->update();
        if (!input->hasFocus())
            continue;
        if (problem)
            QToolTip::showText(input->mapToGlobal(QPoint(0, kInputHeight)), reason, input);
        else
            QToolTip::hideText();
    }
}

QString FilterHeader::hint(int column) const
{
    switch (m_model.kind(column)) {
    case ports::ColumnKind::Text: return tr("Part of the text; =whole, !not, several with ;");
    case ports::ColumnKind::Count: return tr("100, > 100, >= 100, 100..200, !100, several with ;");
    case ports::ColumnKind::Money: return tr("An amount, > or < an amount, from..to, several with ;");
    case ports::ColumnKind::Date: return tr("17/11, 11/2026, >= 17/11, 17/11..19/11, today; several with ;");
    }
    return {};
}

void FilterHeader::say()
{
    for (auto found = m_inputs.cbegin(); found != m_inputs.cend(); ++found) {
        const bool text = m_model.kind(found.key()) == ports::ColumnKind::Text;
        found.value()->setPlaceholderText(text ? tr("contains…") : tr("> , .. , ="));
        found.value()->setAccessibleName(tr("Filter of %1").arg(model()->headerData(found.key(), Qt::Horizontal).toString()));
    }
    showFilters();
}

void FilterHeader::focusInput(int column)
{
    setFilterRowShown(true);
    if (QLineEdit *input = m_inputs.value(column)) {
        input->setFocus(Qt::ShortcutFocusReason);
        input->selectAll();
    }
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    auto *input = qobject_cast<QLineEdit *>(watched);
    if (!input)
        return QHeaderView::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        // An input out of sight is brought into it.
        if (auto *table = qobject_cast<QTableView *>(parentWidget())) {
            const int column = m_inputs.key(input);
            const int left = sectionViewportPosition(column);
            if (left < 0)
                table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->value() + left);
            else if (left + sectionSize(column) > width())
                table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->value() + left + sectionSize(column) - width());
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !input->text().isEmpty()) {
            m_model.setFilter(m_inputs.key(input), QString());
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            emit tableWanted();
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

void FilterHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace esteira::views
