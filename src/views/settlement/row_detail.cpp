#include "views/settlement/row_detail.h"

#include "core/format.h"
#include "viewmodels/exchange/exchange_list_model.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/conflict_lines.h"
#include "viewmodels/settlement/event_list_model.h"
#include "viewmodels/settlement/failure_list_model.h"
#include "viewmodels/settlement/row_cells.h"
#include "views/design/button.h"
#include "views/design/chip.h"
#include "views/design/labels.h"
#include "views/exchange/exchange_dialog.h"
#include "views/settlement/calls_view.h"
#include "views/settlement/conflict_box.h"
#include "views/settlement/fact_list.h"
#include "views/settlement/text_scroll.h"
#include "views/settlement/timeline_view.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QSplitter>
#include <QTableView>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;
using settlement::SendState;
using viewmodels::EventListModel;
using viewmodels::ExchangeListModel;

RowDetail::RowDetail(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_state(state), m_events(new EventListModel(workplace, this)),
      m_calls(new ExchangeListModel(workplace, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new Surface(&design::Tokens::surf, Qt::LeftEdge, this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *split = new QSplitter(Qt::Vertical, page);
    split->setChildrenCollapsible(false);
    split->addWidget(buildHead());
    m_timeline = new TimelinePanel(*m_events, split);
    m_timeline->list()->setObjectName(QStringLiteral("rowTimeline"));
    m_timeline->setMinimumHeight(110);
    split->addWidget(m_timeline);
    split->addWidget(buildCalls());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 3);
    split->setStretchFactor(2, 2);
    split->setSizes({250, 240, 160});
    column->addWidget(split);
    outer->addWidget(page);
    setMinimumWidth(320);
    connect(m_timeline, &TimelinePanel::activated, this, &RowDetail::openStep);
}

QWidget *RowDetail::buildHead()
{
    auto *scroll = new TextScroll(this);
    scroll->setMinimumHeight(120);
    auto *head = new Surface(&design::Tokens::surf, {}, scroll);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    auto *first = new QHBoxLayout;
    m_id = new TextLabel({}, TextRole::Mono, "text", head);
    m_id->setObjectName(QStringLiteral("rowDetailId"));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chip = new design::StatusChip(head);
    m_chip->setObjectName(QStringLiteral("rowDetailStatus"));
    first->addWidget(m_id);
    first->addStretch(1);
    first->addWidget(m_chip);
    column->addLayout(first);
    m_problem = new TextLabel({}, TextRole::Body, "text", head);
    m_problem->setObjectName(QStringLiteral("rowDetailProblem"));
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_conflict = new ConflictBox(head);
    column->addWidget(m_conflict);
    m_facts = new FactList(head);
    m_facts->setObjectName(QStringLiteral("rowFacts"));
    column->addWidget(m_facts);
    column->addStretch(1);
    scroll->setWidget(head);
    connect(m_conflict, &ConflictBox::acceptTheirsWanted, this, &RowDetail::acceptTheirsWanted);
    connect(m_conflict, &ConflictBox::sendOursWanted, this, &RowDetail::sendOursWanted);
    return scroll;
}

QWidget *RowDetail::buildCalls()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new Surface(&design::Tokens::surf, Qt::TopEdge, box);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 8, 4);
    auto *title = new TextLabel({}, TextRole::Header, "t2", head);
    auto *all = new design::Button({}, design::ButtonVariant::Ghost, QStringLiteral("external-link"), head);
    all->setObjectName(QStringLiteral("rowCallsButton"));
    all->setControlSize(design::ControlSize::Small);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(all);
    column->addWidget(head);
    m_callTable = new QTableView(box);
    m_callTable->setObjectName(QStringLiteral("rowCallTable"));
    m_callTable->setModel(m_calls);
    dressCallTable(*m_callTable);
    m_callTable->horizontalHeader()->hide();
    for (const int hidden : {ExchangeListModel::Path, ExchangeListModel::About, ExchangeListModel::Times})
        m_callTable->setColumnHidden(hidden, true);
    m_callTable->setColumnWidth(ExchangeListModel::Method, 52);
    m_callTable->setMinimumHeight(60);
    m_callTable->horizontalHeader()->setSectionResizeMode(ExchangeListModel::Http, QHeaderView::Stretch);
    column->addWidget(m_callTable, 1);
    connect(all, &QPushButton::clicked, this, [this] {
        if (m_row)
            emit callsWanted(m_row->draft.request.externalId);
    });
    connect(m_callTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const ports::KeptExchange *kept = m_calls->exchange(index.row()))
            (new ExchangeDialog(m_workplace, kept->id, this))->show();
    });
    speak(box, [this, title, all] {
        title->setText(tr("Calls about this settlement"));
        all->setText(tr("With JSON"));
        all->setToolTip(tr("Shows these calls with request and response"));
        m_callTable->setAccessibleName(tr("Calls about this settlement; Enter shows request and response"));
        fill();
    });
    return box;
}

void RowDetail::setRow(const ports::StoredRow &row)
{
    m_row = row;
    m_events->setBatch(row.batchId, row.id);
    if (m_state.hasItem())
        m_calls->setQuery(row.batchId, callsOf(m_state.item().batch, row.draft.request.externalId));
    fill();
}

void RowDetail::clear()
{
    m_row.reset();
    m_events->setBatch(0, 0);
    m_calls->setQuery(0, {});
}

void RowDetail::fill()
{
    if (!m_row)
        return;
    const settlement::SettlementRequest &request = m_row->draft.request;
    m_id->setText(request.externalId);
    m_chip->setLook(viewmodels::lookOf(*m_row));
    const bool conflict = m_row->sendState == SendState::Conflict;
    m_conflict->setVisible(conflict);
    if (conflict)
        m_conflict->setRow(*m_row);
    const QString problem = conflict ? QString() : viewmodels::FailureListModel::explanation(*m_row);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QList<std::pair<QString, QString>> facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    add(tr("Line"), format::count(m_row->position));
    if (request.totalValue)
        add(tr("Amount"), format::moneyWithSymbol(*request.totalValue));
    if (const auto present = viewmodels::presentValueOf(*m_row))
        add(tr("Present value"), format::moneyWithSymbol(*present));
    for (const char *field : {"contract_number", "asset_external_id", "asset_key", "installment_number", "settlement_type"})
        add(viewmodels::fieldLabel(QLatin1String(field)), viewmodels::shownCell(m_row->draft, QLatin1String(field)));
    add(tr("In this status since"), format::dateTime(m_row->statusSinceUtc));
    add(tr("Administrator's key"), m_row->settlementKey);
    if (m_row->attempts > 1)
        add(tr("Attempts"), format::count(m_row->attempts));
    m_facts->setFacts(facts);
}

void RowDetail::openStep(const QModelIndex &index)
{
    if (!m_row || !m_state.hasItem() || index.row() >= m_events->events().size())
        return;
    openCallOf(m_workplace, callsOf(m_state.item().batch, m_row->draft.request.externalId), m_events->events().at(index.row()), this);
}

} // namespace esteira::views
