#include "views/today/today_page.h"

#include "core/clock.h"
#include "core/format.h"
#include "domain/calendar/business_calendar.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/shell/session.h"
#include "viewmodels/today/need_list_model.h"
#include "viewmodels/today/recent_event_model.h"
#include "viewmodels/today/status_sum_model.h"
#include "viewmodels/today/today_state.h"
#include "views/design/button.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/panel.h"
#include "views/shell/action_dialog.h"
#include "views/shell/speak.h"
#include "views/today/settled_chart.h"
#include "views/today/share_bar.h"
#include "views/today/today_delegates.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QListView>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedWidget>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::Panel;
using design::TextLabel;
using design::TextRole;
using services::Need;
using viewmodels::LoadState;

namespace {

constexpr int kEdge = 20;
constexpr int kGap = 12;
constexpr int kSide = 392;
constexpr int kNarrowSide = 364;

QListView *makeList(const char *name, QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(QString::fromLatin1(name));
    delegate->setParent(list);
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *copy = new QAction(list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(copy);
    QObject::connect(copy, &QAction::triggered, list, [list] {
        if (list->currentIndex().isValid())
            QGuiApplication::clipboard()->setText(list->currentIndex().data(Qt::AccessibleTextRole).toString());
    });
    return list;
}

QString weekdayName(const QDate &day)
{
    const QLocale locale = currentLanguage() == Language::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Brazil)
                                                                      : QLocale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(day, QStringLiteral("dddd"));
}

} // namespace

TodayPage::TodayPage(services::Workplace &workplace, const viewmodels::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_state(new viewmodels::TodayState(workplace, session, this)), m_sums(new viewmodels::StatusSumModel(this))
{
    setObjectName(QStringLiteral("todayPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, 14, kEdge, 16);
    column->setSpacing(kGap - 3);
    column->addWidget(buildTitle());
    m_loading = new design::LoadingBar(this);
    m_loading->setFixedHeight(3);
    column->addWidget(m_loading);
    column->setSpacing(6);
    m_failed = new design::Banner(design::Banner::Weight::Error, {}, this);
    m_failed->setObjectName(QStringLiteral("todayFailed"));
    m_failed->hide();
    column->addWidget(m_failed);
    m_pages = new QStackedWidget(this);
    m_day = buildDay();
    m_fresh = buildFresh();
    m_pages->addWidget(m_day);
    m_pages->addWidget(m_fresh);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_needList);
    connect(m_state, &viewmodels::TodayState::loadStateChanged, this, &TodayPage::showState);
    connect(m_state, &viewmodels::TodayState::changed, this, &TodayPage::showFigures);
    connect(&session, &viewmodels::Session::opened, this, &TodayPage::refresh);
    speak(this, [this] { say(); });
}

QWidget *TodayPage::buildTitle()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_title = new TextLabel({}, TextRole::PageTitle, "text", bar);
    m_date = new TextLabel({}, TextRole::Body, "t2", bar);
    m_date->setObjectName(QStringLiteral("todayDate"));
    m_holiday = new TextLabel({}, TextRole::Support, "waiting", bar);
    m_holiday->setObjectName(QStringLiteral("todayHoliday"));
    m_read = new TextLabel({}, TextRole::Support, "t3", bar);
    m_refresh = new Button({}, ButtonVariant::Ghost, QStringLiteral("refresh-cw"), bar);
    m_refresh->setObjectName(QStringLiteral("todayRefreshButton"));
    m_import = new Button({}, ButtonVariant::Default, QStringLiteral("file-input"), bar);
    m_import->setObjectName(QStringLiteral("todayImportButton"));
    m_new = new Button({}, ButtonVariant::Primary, QStringLiteral("plus"), bar);
    m_new->setObjectName(QStringLiteral("todayNewBatchButton"));
    row->addWidget(m_title);
    row->addWidget(m_date);
    row->addWidget(m_holiday);
    row->addStretch(1);
    row->addWidget(m_read);
    row->addWidget(m_refresh);
    row->addWidget(m_import);
    row->addWidget(m_new);
    connect(m_refresh, &QPushButton::clicked, this, &TodayPage::queryNow);
    connect(m_import, &QPushButton::clicked, this, &TodayPage::importWanted);
    connect(m_new, &QPushButton::clicked, this, &TodayPage::newBatchWanted);
    return bar;
}

QWidget *TodayPage::buildDay()
{
    auto *day = new QWidget(m_pages);
    auto *column = new QVBoxLayout(day);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_metrics = new design::MetricStrip(design::MetricStrip::Look::Panel, day);
    m_metrics->setObjectName(QStringLiteral("todayMetrics"));
    column->addWidget(m_metrics);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(buildNeeds(), 6);
    left->addWidget(buildChart(), 5);
    auto *side = new QWidget(day);
    side->setMinimumWidth(kNarrowSide);
    side->setMaximumWidth(kSide);
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(kGap);
    right->addWidget(buildSums());
    right->addWidget(buildEvents(), 1);
    row->addLayout(left, 2);
    row->addWidget(side, 1);
    column->addLayout(row, 1);
    return day;
}

QWidget *TodayPage::buildNeeds()
{
    m_needPanel = new Panel(this);
    m_needStack = new QStackedWidget(m_needPanel);
    m_needList = makeList("needList", &m_state->needs(), new NeedDelegate, m_needStack);
    m_needList->viewport()->installEventFilter(this);
    m_noNeeds = new design::EmptyState(QStringLiteral("circle-check"), {}, m_needStack);
    m_noNeeds->setObjectName(QStringLiteral("noNeeds"));
    m_needStack->addWidget(m_needList);
    m_needStack->addWidget(m_noNeeds);
    m_needPanel->body()->addWidget(m_needStack);
    connect(m_needList, &QListView::activated, this, &TodayPage::openNeed);
    return m_needPanel;
}

QWidget *TodayPage::buildChart()
{
    m_chartPanel = new Panel(this);
    m_average = new TextLabel({}, TextRole::Support, "t2", m_chartPanel);
    m_average->setObjectName(QStringLiteral("settledAverage"));
    m_chartPanel->addToHeader(m_average);
    m_chart = new SettledChart(m_chartPanel);
    m_chartPanel->body()->addWidget(m_chart);
    connect(m_chart, &SettledChart::dayActivated, this, &TodayPage::dayActivated);
    return m_chartPanel;
}

QWidget *TodayPage::buildSums()
{
    m_sumPanel = new Panel(this);
    m_sumTotal = new TextLabel({}, TextRole::Support, "t2", m_sumPanel);
    m_sumTotal->setObjectName(QStringLiteral("sumTotal"));
    m_sumPanel->addToHeader(m_sumTotal);
    auto *bar = new QWidget(m_sumPanel);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(kGap, 10, kGap, 6);
    m_bar = new ShareBar(bar);
    row->addWidget(m_bar);
    m_sumList = makeList("sumList", m_sums, new StatusSumDelegate, m_sumPanel);
    m_sumList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sumPanel->body()->addWidget(bar);
    m_sumPanel->body()->addWidget(m_sumList);
    const auto open = [this](const QModelIndex &index) { emit statusActivated(m_sums->item(index.row())->status); };
    // One click as well as Enter: there is nothing else to do with a line.
    connect(m_sumList, &QListView::clicked, this, open);
    connect(m_sumList, &QListView::activated, this, open);
    return m_sumPanel;
}

QWidget *TodayPage::buildEvents()
{
    m_eventPanel = new Panel(this);
    m_allEvents = new Button({}, ButtonVariant::Ghost, {}, m_eventPanel);
    m_allEvents->setObjectName(QStringLiteral("allEventsButton"));
    m_allEvents->setControlSize(design::ControlSize::Small);
    m_eventPanel->addToHeader(m_allEvents);
    m_eventList = makeList("recentEventList", &m_state->events(), new RecentEventDelegate, m_eventPanel);
    m_eventPanel->body()->addWidget(m_eventList);
    connect(m_eventList, &QListView::activated, this, &TodayPage::openEvent);
    connect(m_allEvents, &QPushButton::clicked, this, &TodayPage::eventsWanted);
    return m_eventPanel;
}

QWidget *TodayPage::buildFresh()
{
    auto *fresh = new QWidget(m_pages);
    fresh->setObjectName(QStringLiteral("todayFresh"));
    auto *column = new QVBoxLayout(fresh);
    m_welcome = new design::EmptyState(QStringLiteral("calendar-check-2"), {}, fresh);
    auto *row = new QHBoxLayout;
    m_freshImport = new Button({}, ButtonVariant::Primary, QStringLiteral("file-input"), fresh);
    m_freshImport->setObjectName(QStringLiteral("freshImportButton"));
    m_freshNew = new Button({}, ButtonVariant::Default, QStringLiteral("plus"), fresh);
    m_freshNew->setObjectName(QStringLiteral("freshNewBatchButton"));
    m_sample = new Button({}, ButtonVariant::Default, QStringLiteral("flask-conical"), fresh);
    m_sample->setObjectName(QStringLiteral("sampleButton"));
    row->addStretch(1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_freshImport, m_freshNew, m_sample})
        row->addWidget(button);
    row->addStretch(1);
    column->addStretch(2);
    column->addWidget(m_welcome);
    column->addLayout(row);
    column->addStretch(3);
    connect(m_freshImport, &QPushButton::clicked, this, &TodayPage::importWanted);
    connect(m_freshNew, &QPushButton::clicked, this, &TodayPage::newBatchWanted);
    connect(m_sample, &QPushButton::clicked, this, &TodayPage::sampleWanted);
    return fresh;
}

void TodayPage::say()
{
    m_title->setText(tr("Today"));
    m_refresh->setToolTip(tr("Read again and query the administrator"));
    m_refresh->setAccessibleName(tr("Read again"));
    m_import->setText(tr("Import…"));
    m_new->setText(tr("New batch"));
    m_needPanel->setTitle(tr("Needs you now"));
    m_needList->setAccessibleName(tr("Needs you now"));
    m_noNeeds->setSentence(tr("Nothing needs you now."));
    m_chartPanel->setTitle(tr("Settled per day"));
    m_sumPanel->setTitle(tr("Batches by status"));
    m_sumList->setAccessibleName(tr("Batches by status"));
    m_bar->setAccessibleName(tr("Money by status"));
    m_eventPanel->setTitle(tr("Recent events"));
    m_eventList->setAccessibleName(tr("Recent events"));
    m_allEvents->setText(tr("See all"));
    m_welcome->setSentence(tr("Welcome. Import a file of payments, assemble a batch by hand, or try everything with made-up data: "
                              "the sandbox inside this program answers like the administrator and moves no money."));
    m_freshImport->setText(tr("Import…"));
    m_freshNew->setText(tr("New batch"));
    m_sample->setText(tr("Use sample data"));
    showState();
    showFigures();
}

void TodayPage::queryNow()
{
    m_state->tryConnection();
    refresh();
}

void TodayPage::refresh()
{
    m_state->refresh();
}

void TodayPage::showEvent(QShowEvent *event)
{
    if (m_session.connection())
        refresh();
    QWidget::showEvent(event);
}

void TodayPage::showState()
{
    m_loading->setLoading(m_state->loadState() == LoadState::Loading);
    const bool failed = m_state->loadState() == LoadState::Failed && m_state->error();
    if (failed && m_failed->isHidden()) {
        m_failed->clearActions();
        connect(m_failed->addAction(tr("Try again")), &QPushButton::clicked, this, &TodayPage::refresh);
    }
    if (failed)
        m_failed->setText(errorWords(*m_state->error()));
    m_failed->setVisible(failed);
    m_pages->setVisible(m_state->readUtc().isValid());
    const bool fresh = m_state->isFresh();
    m_pages->setCurrentWidget(fresh ? m_fresh : m_day);
    m_sample->setVisible(m_session.environment() == ports::Environment::EmbeddedSandbox);
    setFocusProxy(fresh ? static_cast<QWidget *>(m_freshImport) : m_state->needs().rowCount() ? m_needList : m_eventList);
}

void TodayPage::showFigures()
{
    showDate();
    if (!m_state->readUtc().isValid())
        return;
    m_sums->setSums(m_state->sums());
    m_sumList->setFixedHeight(m_sumList->sizeHintForRow(0) * m_sums->rowCount() + 2);
    settlement::CountAndTotal all;
    QList<ShareBar::Share> shares;
    QStringList spoken;
    for (int row = 0; row < m_sums->rowCount(); ++row) {
        const services::StatusSum &sum = *m_sums->item(row);
        all.count += sum.batches;
        all.total += sum.value.total;
        spoken.append(m_sums->index(row).data(Qt::AccessibleTextRole).toString());
        if (!sum.value.total.isZero())
            shares.append({m_sums->look(row).family, spoken.last(), double(sum.value.total.centavos())});
    }
    m_bar->setShares(shares);
    m_bar->setAccessibleDescription(spoken.join(u'\n'));
    m_sumTotal->setText(viewmodels::batchesWords(all.count) + QStringLiteral(" · ") + format::moneyWithSymbol(all.total));
    m_chart->setDays(m_state->days(), brasiliaDate(m_state->readUtc()));
    m_chartPanel->setCaption(tr("last %1 business days, %2").arg(format::count(viewmodels::TodayState::businessDays()), m_chart->unitWords()));
    m_average->setText(m_chart->averageWords());
    m_needPanel->setCaption(format::count(m_state->needs().rowCount()));
    m_needStack->setCurrentWidget(m_state->needs().rowCount() ? static_cast<QWidget *>(m_needList) : m_noNeeds);
    if (!m_needList->currentIndex().isValid() && m_state->needs().rowCount())
        m_needList->setCurrentIndex(m_state->needs().index(0));
    showMetrics();
    m_read->setText(tr("Read at %1").arg(format::time(m_state->readUtc()).left(5)));
    emit needsChanged(m_state->urgentNeeds());
}

void TodayPage::showMetrics()
{
    using namespace settlement;
    const auto metric = [this](const QString &caption, QStringView status) {
        const services::StatusSum sum = m_state->sum(status);
        return design::MetricStrip::Metric{caption, viewmodels::batchesWords(sum.batches), format::moneyWithSymbol(sum.value.total)};
    };
    const qint64 urgent = m_state->urgentNeeds();
    const QList<design::MetricStrip::Metric> metrics{metric(tr("To close"), batch_status::kOpen.toString()), metric(tr("Awaiting payment"), batch_status::kPendingPayment.toString()),
                           {tr("Settled today"), format::moneyWithSymbol(m_state->settledToday()), {}},
                           {tr("To correct or decide"), format::count(urgent), {}, urgent ? QStringLiteral("error") : QStringLiteral("text")}};
    m_metrics->setMetrics(metrics);
    QStringList spoken;
    for (const design::MetricStrip::Metric &each : metrics)
        spoken.append(QStringList{each.caption, each.value, each.detail}.join(u' ').trimmed());
    m_metrics->setAccessibleName(tr("Figures of the day"));
    m_metrics->setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

void TodayPage::showDate()
{
    const QDate today = brasiliaDate(QDateTime::currentDateTimeUtc());
    m_date->setText(weekdayName(today) + QStringLiteral(", ") + format::date(today));
    const auto name = [](const QDate &day) { return QCoreApplication::translate("Holiday", calendar::holidayName(day)); };
    const QDate next = calendar::nextBusinessDay(today);
    const QString nextWords = weekdayName(next) + QStringLiteral(", ") + format::date(next);
    const QDate tomorrow = today.addDays(1);
    if (calendar::holidayName(today))
        m_holiday->setText(tr("Today is a bank holiday (%1); next business day: %2").arg(name(today), nextWords));
    else if (!calendar::isBusinessDay(today))
        m_holiday->setText(tr("No business day; the next one: %1").arg(nextWords));
    else if (calendar::holidayName(tomorrow))
        m_holiday->setText(tr("Tomorrow is a bank holiday (%1); next business day: %2").arg(name(tomorrow), nextWords));
    else
        m_holiday->clear();
    m_holiday->setVisible(!m_holiday->text().isEmpty());
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_needList->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_needList->indexAt(mouse->pos());
        if (mouse->button() == Qt::LeftButton && index.isValid() && NeedDelegate::buttonRect(m_needList->visualRect(index), index).contains(mouse->pos()))
            openNeed(index);
    }
    return QWidget::eventFilter(watched, event);
}

void TodayPage::openNeed(const QModelIndex &index)
{
    if (const Need *need = m_state->needs().item(index.row()))
        emit needActivated(*need);
}

void TodayPage::openEvent(const QModelIndex &index)
{
    if (const ports::RecentEvent *recent = m_state->events().item(index.row()))
        emit batchWanted(recent->event.batchId);
}

} // namespace esteira::views
