#include "views/events/events_page.h"

#include "core/format.h"
#include "core/future.h"
#include "domain/assignment/assignment_flow.h"
#include "domain/settlement/settlement_flow.h"
#include "services/connection/connection_service.h"
#include "services/follow/follow_service.h"
#include "viewmodels/events/feed_list_model.h"
#include "viewmodels/events/feed_words.h"
#include "viewmodels/exchange/exchange_list_model.h"
#include "viewmodels/shell/session.h"
#include "viewmodels/tables/column_filter_model.h"
#include "views/design/button.h"
#include "views/design/delegates.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/panel.h"
#include "views/design/search_field.h"
#include "views/events/event_detail.h"
#include "views/events/minute_bars.h"
#include "views/exchange/exchange_view.h"
#include "views/settlement/calls_view.h"
#include "views/shell/action_dialog.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"
#include "views/tables/table_furniture.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

#include <array>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;
using ports::FeedResult;
using viewmodels::FeedListModel;
using viewmodels::LoadState;

namespace {

enum Tab { FeedTab, CallsTab };
constexpr int kSearchMs = 250;
constexpr int kRepeated = -1; ///< in the filter of results: no result of its own
constexpr std::array kResults{FeedResult::Applied, FeedResult::Pending, FeedResult::Early, FeedResult::Known, FeedResult::Late, FeedResult::Unmatched,
                              FeedResult::Refused, FeedResult::Unannounced};

QComboBox *makeFilter(const char *name, int width, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setMinimumWidth(width);
    return box;
}

} // namespace

EventsPage::EventsPage(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_session(session), m_model(new FeedListModel(workplace, session, this)),
      m_filter(new viewmodels::ColumnFilterModel(this)),
      m_calls(new viewmodels::ExchangeListModel(workplace, this))
{
    setObjectName(QStringLiteral("eventsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTitle());
    m_loading = new design::LoadingBar(this);
    column->addWidget(m_loading);
    m_notice = new design::Banner(design::Banner::Weight::Error, {}, this);
    m_notice->setObjectName(QStringLiteral("eventsNotice"));
    m_notice->hide();
    column->addWidget(m_notice);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildFeed());
    m_pages->addWidget(buildCalls());
    column->addWidget(m_pages, 1);
    setFocusProxy(m_table);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        setFocusProxy(tab == CallsTab ? m_callTable : m_table);
        showCalls();
        showState();
    });
    connect(m_model, &FeedListModel::loadStateChanged, this, &EventsPage::showState);
    connect(m_model, &FeedListModel::summaryChanged, this, &EventsPage::showFigures);
    connect(m_calls, &viewmodels::ExchangeListModel::loadStateChanged, this, &EventsPage::showState);
    connect(&session, &viewmodels::Session::changed, this, &EventsPage::showCalls);
    if (workplace.ways)
        connect(workplace.ways, &services::ConnectionService::receiverChanged, this, &EventsPage::showReceiver);
    speak(this, [this] { say(); });
}

QWidget *EventsPage::buildTitle()
{
    auto *bar = new Surface(&design::Tokens::win, Qt::BottomEdge, this);
    bar->setFixedHeight(46);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    m_title = new TextLabel({}, TextRole::ToolbarTitle, "text", bar);
    m_receiverIcon = new design::IconLabel(QStringLiteral("webhook"), 14, flow::Family::Done, bar);
    m_receiver = new TextLabel({}, TextRole::Support, "t2", bar);
    m_receiver->setObjectName(QStringLiteral("receiverState"));
    m_receiver->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs = new QTabBar(bar);
    m_tabs->setObjectName(QStringLiteral("eventTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    const auto add = [&](const char *name, ButtonVariant variant, const char *icon) {
        auto *button = new Button({}, variant, QString::fromLatin1(icon), bar);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    m_hold = add("holdEventsButton", ButtonVariant::Ghost, "pause");
    m_hold->setCheckable(true);
    m_export = add("exportEventsButton", ButtonVariant::Ghost, "download");
    m_query = add("queryEventsButton", ButtonVariant::Default, "refresh-cw");
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_tabs);
    row->addSpacing(8);
    row->addWidget(m_receiverIcon);
    row->addWidget(m_receiver);
    row->addStretch(1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_hold, m_export, m_query})
        row->addWidget(button);
    connect(m_hold, &QPushButton::toggled, m_model, &FeedListModel::setHeld);
    connect(m_export, &QPushButton::clicked, this, &EventsPage::exportLines);
    connect(m_query, &QPushButton::clicked, this, &EventsPage::queryNow);
    return bar;
}

QWidget *EventsPage::buildFigures()
{
    auto *band = new Surface(&design::Tokens::surf, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(0, 0, 16, 0);
    m_metrics = new design::MetricStrip(design::MetricStrip::Look::Band, band);
    m_metrics->setObjectName(QStringLiteral("eventMetrics"));
    m_barsTitle = new TextLabel({}, TextRole::Caption, "t3", band);
    m_barsTitle->setWordWrap(true);
    m_barsTitle->setFixedWidth(64);
    m_bars = new MinuteBars(band);
    row->addWidget(m_metrics, 3);
    row->addWidget(m_barsTitle);
    row->addWidget(m_bars, 2);
    return band;
}

QWidget *EventsPage::buildFilters()
{
    auto *bar = new Surface(&design::Tokens::surf, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_search = new design::SearchField({}, bar);
    m_search->setObjectName(QStringLiteral("eventSearch"));
    m_search->setKeys(QStringLiteral("Ctrl F"));
    m_search->setMinimumWidth(170);
    m_search->setMaximumWidth(260);
    m_type = makeFilter("eventTypeFilter", 130, bar);
    m_result = makeFilter("eventResultFilter", 130, bar);
    m_days = makeFilter("eventDaysFilter", 100, bar);
    m_clear = new Button({}, ButtonVariant::Ghost, QStringLiteral("x"), bar);
    m_clear->setObjectName(QStringLiteral("clearEventFilters"));
    m_held = new TextLabel({}, TextRole::Support, "waiting", bar);
    m_held->setObjectName(QStringLiteral("heldBack"));
    row->addWidget(m_search, 1);
    m_views = new Button({}, ButtonVariant::Ghost, QStringLiteral("list-filter"), bar);
    m_views->setObjectName(QStringLiteral("eventViewsButton"));
    m_columns = new Button({}, ButtonVariant::Ghost, QStringLiteral("columns-3"), bar);
    m_columns->setObjectName(QStringLiteral("eventColumnsButton"));
    for (QWidget *filter : std::initializer_list<QWidget *>{m_type, m_result, m_days, m_clear})
        row->addWidget(filter);
    row->addStretch(1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_held, m_views, m_columns})
        row->addWidget(tool);
    const auto under = [](const QWidget *button) { return button->mapToGlobal(QPoint(0, button->height())); };
    connect(m_views, &QPushButton::clicked, this, [this, under] { m_furniture->showViewsMenu(under(m_views)); });
    connect(m_columns, &QPushButton::clicked, this, [this, under] { m_furniture->showColumnsMenu(under(m_columns)); });
    m_searchTimer = new QTimer(this);
    m_searchTimer->setSingleShot(true);
    m_searchTimer->setInterval(kSearchMs);
    connect(m_searchTimer, &QTimer::timeout, this, &EventsPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, m_searchTimer, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_type, m_result, m_days})
        connect(box, &QComboBox::currentIndexChanged, this, &EventsPage::applyFilter);
    connect(m_clear, &QPushButton::clicked, this, &EventsPage::clearFilter);
    return bar;
}

QWidget *EventsPage::buildFeed()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFigures());
    column->addWidget(buildFilters());
    auto *split = new QSplitter(Qt::Horizontal, page);
    split->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(split);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("eventTable"));
    dressTable();
    m_empty = new design::EmptyState(QStringLiteral("webhook"), {}, m_stack);
    m_empty->setObjectName(QStringLiteral("eventsEmpty"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *side = new Surface(&design::Tokens::surf, Qt::LeftEdge, split);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    m_detail = new EventDetail(m_workplace, side);
    m_detail->setObjectName(QStringLiteral("eventDetail"));
    sideColumn->addWidget(m_detail);
    side->setMinimumWidth(300);
    split->addWidget(m_stack);
    split->addWidget(side);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({870, 380});
    column->addWidget(split, 1);
    connect(m_empty, &design::EmptyState::actionTriggered, this, [this] {
        if (m_model->loadState() == LoadState::Failed)
            m_model->refresh();
        else
            clearFilter();
    });
    const auto show = [this] { m_detail->setLine(currentLine()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, show);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, [this, show](const QModelIndex &from, const QModelIndex &to) {
        const int row = m_table->currentIndex().row();
        if (row >= from.row() && row <= to.row())
            show();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, show);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const ports::FeedLine *line = currentLine(); line && line->batchId)
            emit batchWanted(line->batchId);
    });
    connect(m_detail, &EventDetail::batchWanted, this, &EventsPage::batchWanted);
    return page;
}

void EventsPage::dressTable()
{
    m_filter->setSourceModel(m_model);
    m_filter->setKind(FeedListModel::Received, ports::ColumnKind::Date);
    m_furniture = new TableFurniture(QStringLiteral("events"), *m_table, *m_filter, m_session);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    struct Dress {
        int width;
        QAbstractItemDelegate *delegate;
    };
    using namespace design;
    // The result comes before fund and signature, so that it shows in the smallest window too.
    const std::array dresses{Dress{148, new DateDelegate(m_table)}, Dress{116, new MonoDelegate(m_table)}, Dress{126, new MonoDelegate(m_table)},
                             Dress{150, new StatusDelegate(ChipStyle::Plain, m_table)}, Dress{158, new StatusDelegate(ChipStyle::Plain, m_table)},
                             Dress{56, new CellDelegate(m_table)}, Dress{84, new StatusDelegate(ChipStyle::Plain, m_table)}};
    for (size_t i = 0; i < dresses.size(); ++i) {
        m_table->setItemDelegateForColumn(int(i), dresses.at(i).delegate);
        m_table->setColumnWidth(int(i), dresses.at(i).width);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_filter->setSortKeys({{FeedListModel::Received, Qt::DescendingOrder}});
    m_furniture->setDefaultLayout({});
    connect(m_furniture, &TableFurniture::filtersChanged, this, &EventsPage::showState);
    connect(&m_session, &viewmodels::Session::opened, m_furniture, &TableFurniture::restore);
}

const ports::FeedLine *EventsPage::currentLine() const
{
    return m_model->line(m_filter->mapToSource(m_table->currentIndex()).row());
}

QWidget *EventsPage::buildCalls()
{
    m_callStack = new QStackedWidget(m_pages);
    auto *split = new QSplitter(Qt::Horizontal, m_callStack);
    split->setChildrenCollapsible(false);
    m_callTable = new QTableView(split);
    m_callTable->setObjectName(QStringLiteral("allCallsTable"));
    m_callTable->setModel(m_calls);
    dressCallTable(*m_callTable);
    auto *side = new Surface(&design::Tokens::surf, Qt::LeftEdge, split);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_call = new ExchangeView(m_workplace, side);
    column->addWidget(m_call);
    side->setMinimumWidth(320);
    split->setStretchFactor(0, 1);
    split->setSizes({800, 440});
    m_noCalls = new design::EmptyState(QStringLiteral("arrow-left-right"), {}, m_callStack);
    m_callStack->addWidget(split);
    m_callStack->addWidget(m_noCalls);
    connect(m_callTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const ports::KeptExchange *kept = m_calls->exchange(current.row());
        m_call->setExchange(kept ? kept->id : 0);
    });
    return m_callStack;
}

void EventsPage::say()
{
    m_title->setText(tr("Events"));
    m_tabs->setTabText(FeedTab, tr("Webhooks"));
    m_tabs->setTabText(CallsTab, tr("Calls"));
    m_tabs->setAccessibleName(tr("Kinds of events"));
    m_hold->setText(tr("Hold still"));
    m_hold->setToolTip(tr("New events are counted and shown when you let go"));
    m_export->setText(tr("Export…"));
    m_query->setText(tr("Check by query"));
    m_query->setToolTip(tr("Asks the administrator for every open batch now"));
    m_table->setAccessibleName(tr("Webhooks received, turned away and missed"));
    m_callTable->setAccessibleName(tr("Calls to the administrator"));
    m_noCalls->setSentence(tr("No call to the administrator is kept yet."));
    m_search->setPlaceholderText(tr("Batch, settlement or status"));
    m_search->setAccessibleName(tr("Find events"));
    m_type->setAccessibleName(tr("Type"));
    m_result->setAccessibleName(tr("Result"));
    m_days->setAccessibleName(tr("Time"));
    m_clear->setText(tr("Clear filters"));
    m_views->setText(tr("Views"));
    m_views->setToolTip(tr("Filters, order and columns kept under a name"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Which columns are shown, and the filter row (Ctrl+Shift+L)"));
    m_barsTitle->setText(tr("events per 5 min"));
    fillFilters();
    showState();
    showFigures();
    showReceiver();
}

void EventsPage::fillFilters()
{
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QVariant>> &choices) {
        const QVariant chosen = box->currentData();
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto &[text, value] : choices)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(m_type, {{tr("All types"), QString()},
                  {tr("Batch"), QString::fromLatin1(settlement::kBatchWebhook)},
                  {tr("Settlement"), QString::fromLatin1(settlement::kSettlementWebhook)},
                  {tr("Assignment"), QString::fromLatin1(assignment::kBatchWebhook)},
                  {tr("Asset"), QString::fromLatin1(assignment::kAssetWebhook)}});
    QList<std::pair<QString, QVariant>> results{{tr("All results"), QVariant()}};
    for (const FeedResult result : kResults)
        results.append({viewmodels::resultLook(result).text, int(result)});
    results.append({tr("Delivered more than once"), kRepeated});
    fill(m_result, results);
    fill(m_days, {{tr("All days"), 0}, {tr("Today"), 1}, {tr("Last 7 days"), 7}});
}

void EventsPage::applyFilter()
{
    FeedListModel::Filter filter;
    filter.type = m_type->currentData().toString();
    const QVariant result = m_result->currentData();
    filter.onlyRepeated = result.isValid() && result.toInt() == kRepeated;
    if (result.isValid() && !filter.onlyRepeated)
        filter.results = {FeedResult(result.toInt())};
    filter.days = m_days->currentData().toInt();
    filter.text = m_search->text().trimmed();
    for (QComboBox *box : {m_type, m_result, m_days}) {
        box->setProperty("active", box->currentIndex() > 0);
        box->update();
    }
    m_model->setFilter(filter);
    showState();
}

void EventsPage::clearFilter()
{
    m_search->clear();
    m_searchTimer->stop();
    m_filter->clearFilters();
    for (QComboBox *box : {m_type, m_result, m_days}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    applyFilter();
    m_table->setFocus();
}

void EventsPage::showOnly(FeedResult result)
{
    clearFilter();
    m_tabs->setCurrentIndex(FeedTab);
    m_result->setCurrentIndex(m_result->findData(int(result)));
}

void EventsPage::focusSearch()
{
    m_tabs->setCurrentIndex(FeedTab);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EventsPage::showEvent(QShowEvent *event)
{
    m_model->refresh();
    showCalls();
    QWidget::showEvent(event);
}

void EventsPage::showState()
{
    const bool calls = m_tabs->currentIndex() == CallsTab;
    const LoadState state = calls ? m_calls->loadState() : m_model->loadState();
    const std::optional<Error> &error = calls ? m_calls->error() : m_model->error();
    m_loading->setLoading(state == LoadState::Loading);
    const bool failed = state == LoadState::Failed && error;
    // What was read before stays on the screen; the notice says that it is old.
    m_notice->setVisible(failed && (calls || m_model->rowCount() > 0));
    if (failed)
        m_notice->setText(errorWords(*error));
    for (Button *button : {m_hold, m_export})
        button->setVisible(!calls);
    const bool filtered = !m_model->filter().isEmpty() || !m_filter->filteredColumns().isEmpty();
    m_export->setEnabled(m_filter->rowCount() > 0);
    m_clear->setVisible(filtered);
    m_held->setText(!m_model->isHeld() ? QString() : m_model->heldBack() ? tr("Held still · %1 new", nullptr, int(m_model->heldBack())).arg(format::count(m_model->heldBack())) : tr("Held still"));
    // While the filter row is what takes all lines away, it must stay to be corrected.
    const bool empty = m_filter->rowCount() == 0 && m_filter->filteredColumns().isEmpty() && m_model->loadState() != LoadState::Loading && m_model->loadState() != LoadState::Idle;
    if (m_model->loadState() == LoadState::Failed && m_model->error()) {
        m_empty->setSentence(errorWords(*m_model->error()));
        m_empty->setAction(tr("Try again"));
    } else if (filtered) {
        m_empty->setSentence(tr("No event in this filter."));
        m_empty->setAction(tr("Clear filters"));
    } else {
        m_empty->setSentence(tr("No webhook received yet. Batches are also queried, so nothing is missed."));
        m_empty->setAction(QString());
    }
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    m_callStack->setCurrentIndex(m_calls->loadState() == LoadState::Loaded && m_calls->rowCount() == 0 ? 1 : 0);
    if (!m_callTable->currentIndex().isValid() && m_calls->rowCount() > 0)
        m_callTable->selectRow(0);
}

void EventsPage::showFigures()
{
    const ports::FeedSummary &summary = m_model->summary();
    const auto metric = [](const QString &caption, qint64 count, const char *ink) {
        return design::MetricStrip::Metric{caption, format::count(count), {}, count ? QString::fromLatin1(ink) : QStringLiteral("t3")};
    };
    const QList<design::MetricStrip::Metric> metrics{metric(tr("Received today"), summary.received, "text"), metric(tr("Turned away"), summary.refused, "error"),
                           metric(tr("Duplicates"), summary.repeated, "text"), metric(tr("Out of order"), summary.outOfOrder, "waiting"),
                           metric(tr("Unknown batch"), summary.unmatched, "waiting"), metric(tr("Never came"), summary.unannounced, "waiting")};
    m_metrics->setMetrics(metrics);
    QStringList spoken;
    for (const design::MetricStrip::Metric &each : metrics)
        spoken.append(each.caption + u' ' + each.value);
    m_metrics->setAccessibleName(tr("Webhooks of today"));
    m_metrics->setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    m_bars->setBars(summary.fiveMinutes);
}

void EventsPage::showReceiver()
{
    const bool known = m_workplace.ways != nullptr;
    const services::ReceiverState state = known ? m_workplace.ways->receiverState() : services::ReceiverState{};
    m_receiverIcon->setVisible(known);
    m_receiver->setVisible(known);
    m_receiverIcon->setInk(state.url.isEmpty() ? flow::Family::Waiting : flow::Family::Done);
    m_receiver->setText(state.url.isEmpty() ? tr("Receiver off: batches are queried only") : tr("Receiver active, %1").arg(QUrl(state.url).authority()));
    m_receiver->setToolTip(state.problem ? errorWords(*state.problem) : state.url);
}

/// Calls are read only once somebody looks at them.
void EventsPage::showCalls()
{
    if (!isVisible() || m_tabs->currentIndex() != CallsTab || !m_session.connection())
        return;
    ports::ExchangeQuery query;
    query.connectionId = m_session.connection()->id;
    query.fundClassKey = m_session.currentFund();
    m_calls->setQuery(0, query);
    fitCallTable(*m_callTable, m_callTable->width());
}

void EventsPage::queryNow()
{
    whenDone(m_workplace.batches.openBatches(), this, [this](const Result<QList<ports::StoredBatch>> &open) {
        const QString connection = m_session.connection() ? m_session.connection()->id : QString();
        for (const ports::StoredBatch &batch : open ? *open : QList<ports::StoredBatch>()) {
            if (batch.connectionId == connection)
                m_workplace.follow.refresh(batch.id);
        }
    });
}

void EventsPage::exportLines()
{
    const bool production = m_session.environment() == ports::Environment::Production;
    m_furniture->exportRows((production ? tr("events-PRODUCTION-%1") : tr("events-%1")).arg(QDate::currentDate().toString(Qt::ISODate)));
}

} // namespace esteira::views
