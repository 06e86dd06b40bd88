#include "views/settlement/control_totals_panel.h"

#include "core/format.h"
#include "domain/settlement/enumerators.h"
#include "viewmodels/settlement/batch_state.h"
#include "views/design/button.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace esteira::views {

using design::FigureLabel;
using design::IconLabel;
using design::TextLabel;
using design::TextRole;

ControlTotalsPanel::ControlTotalsPanel(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent)
    : QWidget(parent), m_state(state), m_breakdown(workplace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *page = new Surface(&design::Tokens::surf, Qt::LeftEdge, this);
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(14, 10, 12, 12);
    inner->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel({}, TextRole::PanelTitle, "text", page);
    auto *edit = new design::Button({}, design::ButtonVariant::Ghost, QStringLiteral("pencil"), page);
    edit->setObjectName(QStringLiteral("editTotalsButton"));
    edit->setControlSize(design::ControlSize::Small);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(edit);
    inner->addLayout(head);
    inner->addWidget(buildTotals(page));
    TextLabel *types = nullptr;
    TextLabel *origins = nullptr;
    TextLabel *before = nullptr;
    m_types = addSection(page, types, "totalsByType");
    m_origins = addSection(page, origins, "totalsByOrigin");
    m_checks = addSection(page, before, "sendChecks");
    inner->addStretch(1);
    // The page scrolls when the window is low; the totals stand first.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    column->addWidget(scroll);
    connect(edit, &QPushButton::clicked, this, &ControlTotalsPanel::editWanted);
    connect(m_goToRow, &QPushButton::clicked, this, [this] {
        if (const auto &row = m_breakdown.difference())
            emit cellWanted(row->row, QStringLiteral("total_value"), true);
    });
    connect(&state, &viewmodels::BatchState::changed, this, &ControlTotalsPanel::update);
    connect(&m_breakdown, &viewmodels::DraftBreakdown::changed, this, [this] {
        updateDifference();
        updateParts();
    });
    speak(this, [this, title, edit, types, origins, before] {
        title->setText(tr("Control totals"));
        edit->setText(tr("Edit"));
        edit->setAccessibleName(tr("Edit the expected totals"));
        m_expectedTitle->setText(tr("Expected"));
        m_presentTitle->setText(tr("In the batch"));
        types->setText(tr("By type"));
        origins->setText(tr("By origin"));
        before->setText(tr("Before sending"));
        m_rows.name->setText(tr("Rows"));
        m_amount.name->setText(tr("Amount"));
        update();
        updateParts();
    });
}

QWidget *ControlTotalsPanel::buildTotals(QWidget *page)
{
    auto *block = new QWidget(page);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    m_expectedTitle = new TextLabel({}, TextRole::Support, "t3", block);
    m_presentTitle = new TextLabel({}, TextRole::Support, "t3", block);
    for (TextLabel *title : {m_expectedTitle, m_presentTitle})
        title->setAlignment(Qt::AlignRight);
    grid->addWidget(m_expectedTitle, 0, 1);
    grid->addWidget(m_presentTitle, 0, 2);
    m_rows = addLine(*grid, 1);
    m_amount = addLine(*grid, 2);
    column->addLayout(grid);
    m_difference = new design::Banner(design::Banner::Weight::Error, {}, block);
    m_difference->setObjectName(QStringLiteral("totalsDifference"));
    column->addWidget(m_difference);
    m_goToRow = new design::Button({}, design::ButtonVariant::Default, QStringLiteral("arrow-right"), block);
    m_goToRow->setObjectName(QStringLiteral("differenceRowButton"));
    column->addWidget(m_goToRow, 0, Qt::AlignLeft);
    m_from = new TextLabel({}, TextRole::Caption, "t3", block);
    m_from->setWordWrap(true);
    column->addWidget(m_from);
    return block;
}

QWidget *ControlTotalsPanel::addSection(QWidget *page, TextLabel *&title, const char *objectName)
{
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    column->addSpacing(4);
    title = new TextLabel({}, TextRole::PanelTitle, "text", page);
    column->addWidget(title);
    auto *section = new QWidget(page);
    section->setObjectName(QString::fromLatin1(objectName));
    auto *lines = new QVBoxLayout(section);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    column->addWidget(section);
    return section;
}

ControlTotalsPanel::TotalLine ControlTotalsPanel::addLine(QGridLayout &grid, int row)
{
    TotalLine line{new TextLabel({}, TextRole::Body, "t2", this), new FigureLabel(TextRole::Body, this),
                   new FigureLabel(TextRole::BodyStrong, this), new IconLabel({}, 15, &design::Tokens::t3, this)};
    line.expected->setInk(&design::Tokens::t2);
    for (FigureLabel *figure : {line.expected, line.present})
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(line.name, row, 0);
    grid.addWidget(line.expected, row, 1);
    grid.addWidget(line.present, row, 2);
    grid.addWidget(line.mark, row, 3);
    return line;
}

void ControlTotalsPanel::setMark(IconLabel &mark, bool known, bool equal)
{
    mark.setVisible(known);
    mark.setIconName(equal ? QStringLiteral("circle-check") : QStringLiteral("circle-x"));
    mark.setInk(equal ? flow::Family::Done : flow::Family::Error);
    mark.setAccessibleName(equal ? tr("agrees") : tr("does not agree"));
}

void ControlTotalsPanel::update()
{
    if (!m_state.hasItem())
        return;
    const ports::BatchListItem &item = m_state.item();
    const settlement::ControlTotals &totals = item.summary.totals;
    m_rows.expected->setText(totals.expectedCount ? format::count(*totals.expectedCount) : QStringLiteral("—"));
    m_rows.present->setText(format::count(totals.local.count));
    m_amount.expected->setText(totals.expectedTotal ? format::money(*totals.expectedTotal) : QStringLiteral("—"));
    m_amount.present->setText(format::money(totals.local.total));
    setMark(*m_rows.mark, totals.expectedCount.has_value(), totals.expectedCount == totals.local.count);
    setMark(*m_amount.mark, totals.expectedTotal.has_value(), totals.expectedTotal == totals.local.total);
    const bool comparable = item.batch.isDraft() && totals.expectedTotal.has_value();
    m_breakdown.setDraft(item.batch.isDraft() ? item.batch.id : 0, comparable ? *totals.expectedTotal - totals.local.total : Money());
    updateDifference();
    const bool expectsNothing = !totals.expectedCount && !totals.expectedTotal;
    m_from->setText(expectsNothing                     ? tr("Nothing is expected yet. Type the totals of the payment to have them compared.")
                        : item.batch.expectedFrom.isEmpty() ? tr("Expected totals typed here.")
                                                       : tr("Expected totals read from %1.").arg(item.batch.expectedFrom));
    updateChecks();
}

/// Both sides stand above; here is the gap, and the row that equals it where there is exactly one.
void ControlTotalsPanel::updateDifference()
{
    if (!m_state.hasItem())
        return;
    const settlement::ControlTotals &totals = m_state.item().summary.totals;
    QStringList lines;
    if (totals.expectedCount && *totals.expectedCount != totals.local.count)
        lines.append(tr("Difference of rows: %1").arg(format::count(totals.local.count - *totals.expectedCount)));
    if (totals.expectedTotal && *totals.expectedTotal != totals.local.total)
        lines.append(tr("Difference: %1").arg(format::moneyWithSymbol(totals.local.total - *totals.expectedTotal)));
    const auto &row = m_breakdown.difference();
    if (row && row->fix.isEmpty())
        lines.append(tr("As much as row %1 alone.").arg(format::count(row->position)));
    else if (row)
        lines.append(tr("As much as row %1, if its amount is %2.")
                         .arg(format::count(row->position), format::money(Money::fromDecimal(row->fix).value_or(Money()))));
    m_difference->setVisible(!lines.isEmpty());
    m_difference->setText(lines.join(u'\n'));
    m_goToRow->setVisible(row.has_value());
    m_goToRow->setText(row ? tr("Go to row %1").arg(format::count(row->position)) : QString());
}

void ControlTotalsPanel::updateParts()
{
    const ports::DraftParts &parts = m_breakdown.parts();
    fillParts(*m_types, parts.byType, settlement::settlementTypes(), tr("Without type"));
    fillParts(*m_origins, parts.byOrigin, settlement::collectionOrigins(), tr("Without origin"));
}

void ControlTotalsPanel::fillParts(QWidget &section, const QList<ports::DraftPart> &parts, std::span<const settlement::Enumerator> names,
                                   const QString &missing)
{
    auto *column = static_cast<QVBoxLayout *>(section.layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ports::DraftPart &part : parts) {
        auto *line = new QWidget(&section);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        const bool known = !part.value.isEmpty();
        if (!known)
            row->addWidget(new IconLabel(QStringLiteral("triangle-alert"), 14, flow::Family::Waiting, line));
        row->addWidget(new design::ElidedLabel(known ? settlement::enumeratorLabel(names, part.value) : missing, TextRole::Body,
                                               known ? design::Ink(&design::Tokens::t2) : design::Ink(flow::Family::Waiting), line), 1);
        auto *count = new FigureLabel(TextRole::Body, line);
        count->setInk(&design::Tokens::t2);
        count->setText(format::count(part.rows.count));
        auto *amount = new FigureLabel(TextRole::Body, line);
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        amount->setMinimumWidth(96);
        amount->setText(format::money(part.rows.total));
        row->addWidget(count);
        row->addWidget(amount);
        column->addWidget(line);
    }
}

void ControlTotalsPanel::updateChecks()
{
    auto *column = static_cast<QVBoxLayout *>(m_checks->layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](bool good, flow::Family otherwise, const QString &text) {
        auto *line = new QWidget(m_checks);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        const flow::Family family = good ? flow::Family::Done : otherwise;
        const QString icon = good ? QStringLiteral("circle-check")
            : family == flow::Family::Error ? QStringLiteral("circle-x") : QStringLiteral("triangle-alert");
        row->addWidget(new IconLabel(icon, 15, family, line));
        auto *label = new TextLabel(text, TextRole::Body, "text", line);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        column->addWidget(line);
    };
    const ports::BatchListItem &item = m_state.item();
    const ports::BatchSummary &summary = item.summary;
    using flow::Family;
    add(summary.totals.local.count > 0, Family::Error, summary.totals.local.count > 0 ? tr("There are settlements to send") : tr("No settlement yet"));
    add(summary.rowsWithErrors == 0, Family::Error,
        summary.rowsWithErrors == 0 ? tr("No errors") : tr("Rows with errors to correct: %1").arg(format::count(summary.rowsWithErrors)));
    if (summary.rowsWithWarnings > 0)
        add(false, Family::Waiting, tr("Rows with warnings: %1").arg(format::count(summary.rowsWithWarnings)));
    const bool agrees = viewmodels::draftDifferences(summary.totals).isEmpty();
    add(agrees, Family::Error, agrees ? tr("Totals agree with what is expected") : tr("Totals differ from what is expected"));
    if (item.batch.lastError)
        add(false, Family::Error, item.batch.lastError->text.shown());
}

} // namespace esteira::views
