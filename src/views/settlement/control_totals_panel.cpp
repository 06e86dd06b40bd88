#include "views/settlement/control_totals_panel.h"

#include "core/format.h"
#include "viewmodels/settlement/batch_state.h"
#include "views/design/button.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace esteira::views {

using design::FigureLabel;
using design::IconLabel;
using design::TextLabel;
using design::TextRole;

ControlTotalsPanel::ControlTotalsPanel(viewmodels::BatchState &state, QWidget *parent) : QWidget(parent), m_state(state)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *page = new Surface(&design::Tokens::surf, Qt::LeftEdge, this);
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(14, 10, 12, 12);
    inner->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel({}, TextRole::PanelTitle, "text", page);
    auto *edit = new design::Button({}, design::ButtonVariant::Ghost, QStringLiteral("pencil"), page);
    edit->setObjectName(QStringLiteral("editTotalsButton"));
    edit->setControlSize(design::ControlSize::Small);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(edit);
    inner->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    auto *expected = new TextLabel({}, TextRole::Support, "t3", page);
    auto *present = new TextLabel({}, TextRole::Support, "t3", page);
    expected->setAlignment(Qt::AlignRight);
    present->setAlignment(Qt::AlignRight);
    grid->addWidget(expected, 0, 1);
    grid->addWidget(present, 0, 2);
    m_rows = addLine(*grid, 1);
    m_amount = addLine(*grid, 2);
    inner->addLayout(grid);
    m_difference = new design::Banner(design::Banner::Weight::Error, {}, page);
    m_difference->setObjectName(QStringLiteral("totalsDifference"));
    inner->addWidget(m_difference);
    m_from = new TextLabel({}, TextRole::Caption, "t3", page);
    m_from->setWordWrap(true);
    inner->addWidget(m_from);
    auto *before = new TextLabel({}, TextRole::PanelTitle, "text", page);
    inner->addSpacing(6);
    inner->addWidget(before);
    m_checks = new QWidget(page);
    m_checks->setObjectName(QStringLiteral("sendChecks"));
    auto *checks = new QVBoxLayout(m_checks);
    checks->setContentsMargins(0, 0, 0, 0);
    checks->setSpacing(8);
    inner->addWidget(m_checks);
    inner->addStretch(1);
    column->addWidget(page);
    connect(edit, &QPushButton::clicked, this, &ControlTotalsPanel::editWanted);
    connect(&state, &viewmodels::BatchState::changed, this, &ControlTotalsPanel::update);
    speak(this, [this, title, edit, expected, present, before] {
        title->setText(tr("Control totals"));
        edit->setText(tr("Edit"));
        expected->setText(tr("Expected"));
        present->setText(tr("In the batch"));
        before->setText(tr("Before sending"));
        m_rows.name->setText(tr("Rows"));
        m_amount.name->setText(tr("Amount"));
        update();
    });
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
    const QList<Text> differences = viewmodels::draftDifferences(totals);
    m_difference->setVisible(!differences.isEmpty());
    QStringList lines;
    for (const Text &difference : differences)
        lines.append(difference.shown());
    m_difference->setText(lines.join(u'\n'));
    const bool expectsNothing = !totals.expectedCount && !totals.expectedTotal;
    m_from->setText(expectsNothing                     ? tr("Nothing is expected yet. Type the totals of the payment to have them compared.")
                        : item.batch.expectedFrom.isEmpty() ? tr("Expected totals typed here.")
                                                       : tr("Expected totals read from %1.").arg(item.batch.expectedFrom));
    updateChecks();
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
