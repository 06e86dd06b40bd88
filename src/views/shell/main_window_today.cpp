#include "views/shell/main_window.h"

#include "domain/settlement/send_state.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/settlement/batch_list_model.h"
#include "viewmodels/shell/session.h"
#include "viewmodels/today/today_state.h"
#include "views/design/rail.h"
#include "views/assignment/assignments_page.h"
#include "views/events/events_page.h"
#include "views/settlement/batch_page.h"
#include "views/settlement/batches_page.h"
#include "views/today/today_page.h"

#include <QStackedWidget>

/// The first page in the window: where each of its lines leads.
namespace esteira::views {

using services::Need;
using services::NeedKind;
using viewmodels::BatchView;

namespace {

const QString kTodayPlace = QStringLiteral("today");
const QString kBatchesPlace = QStringLiteral("batches");
const QString kEventsPlace = QStringLiteral("events");

BatchPlace placeOf(const Need &need)
{
    const auto inState = [](settlement::SendState state) { return BatchPlace{QString::fromLatin1(settlement::info(state).value), {}, false}; };
    switch (need.kind) {
    case NeedKind::Conflict: return inState(settlement::SendState::Conflict);
    case NeedKind::Refused: return inState(settlement::SendState::Refused);
    case NeedKind::Unknown: return inState(settlement::SendState::Unknown);
    case NeedKind::DraftProblems: return {{}, {}, true};
    case NeedKind::DiscardedRows: return {{}, settlement::settlement_status::kDiscarded.toString(), false};
    case NeedKind::ConnectionTrouble:
    case NeedKind::BatchRefused:
    case NeedKind::TotalsDiffer:
    case NeedKind::ReadyToClose:
    case NeedKind::Paused:
    case NeedKind::Stale:
    case NeedKind::LostWebhooks:
    case NeedKind::RefusedWebhooks: return {};
    }
    return {};
}

} // namespace

void MainWindow::buildTodayPage()
{
    m_todayPage = new TodayPage(m_workplace, *m_session, m_pages);
    m_pages->addWidget(m_todayPage);
    connect(m_todayPage, &TodayPage::needActivated, this, &MainWindow::openNeed);
    connect(m_todayPage, &TodayPage::statusActivated, this, &MainWindow::openStatus);
    connect(m_todayPage, &TodayPage::dayActivated, this, [this](const QStringList &batches) {
        showBatches();
        m_batchesPage->showOnly(batches);
    });
    connect(m_todayPage, &TodayPage::batchWanted, this, &MainWindow::showBatch);
    connect(m_todayPage, &TodayPage::eventsWanted, this, [this] { goTo(kEventsPlace); });
    connect(m_todayPage, &TodayPage::importWanted, this, [this] { importFile(); });
    connect(m_todayPage, &TodayPage::newBatchWanted, this, &MainWindow::newBatch);
    connect(m_todayPage, &TodayPage::sampleWanted, this, [this] { importFile(QStringLiteral(":/samples/liquidacoes-exemplo.csv")); });
    connect(m_todayPage, &TodayPage::needsChanged, this, [this](qint64 urgent) { m_rail->setCount(kTodayPlace, urgent, design::RailBadge::Exceptions); });
}

/// Of whatever is looked at.
void MainWindow::queryNow()
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_batchPage)
        m_batchPage->queryNow();
    else if (page == m_todayPage)
        m_todayPage->queryNow();
    else if (page == m_eventsPage)
        m_eventsPage->queryNow();
    else if (m_assignmentsPage && page == m_assignmentsPage)
        m_assignmentsPage->queryNow();
    else if (page == m_batchesPage)
        m_batchesPage->queryNow();
}

void MainWindow::showToday()
{
    showPage(m_todayPage, kTodayPlace);
}

void MainWindow::openNeed(const Need &need)
{
    switch (need.kind) {
    case NeedKind::ConnectionTrouble: m_todayPage->state().tryConnection(); return;
    case NeedKind::LostWebhooks:
    case NeedKind::RefusedWebhooks:
        goTo(kEventsPlace);
        m_eventsPage->showOnly(need.kind == NeedKind::LostWebhooks ? ports::FeedResult::Unannounced : ports::FeedResult::Refused);
        return;
    case NeedKind::Conflict:
    case NeedKind::Refused:
    case NeedKind::BatchRefused:
    case NeedKind::Unknown:
    case NeedKind::DraftProblems:
    case NeedKind::TotalsDiffer:
    case NeedKind::ReadyToClose:
    case NeedKind::Paused:
    case NeedKind::Stale:
    case NeedKind::DiscardedRows: break;
    }
    m_batchPage->setBatchAt(need.batch, placeOf(need));
    showPage(m_batchPage, kBatchesPlace);
}

void MainWindow::openStatus(const QString &status)
{
    using namespace settlement;
    BatchView view = BatchView::Recent;
    if (status.isEmpty() || status == batch_status::kOpen)
        view = BatchView::ToClose;
    else if (status == batch_status::kPendingPayment)
        view = BatchView::AwaitingPayment;
    else if (status == batch_status::kPaid)
        view = BatchView::Settling;
    showBatches();
    m_batchesPage->showView(view);
}

} // namespace esteira::views
