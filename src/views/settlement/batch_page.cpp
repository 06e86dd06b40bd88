#include "views/settlement/batch_page.h"

#include "core/format.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/shell/session.h"
#include "views/design/breadcrumb.h"
#include "views/design/button.h"
#include "views/design/chip.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/settlement/batch_dialogs.h"
#include "views/settlement/batch_form_dialog.h"
#include "views/settlement/calls_view.h"
#include "views/settlement/draft_view.h"
#include "views/settlement/expected_totals_dialog.h"
#include "views/settlement/flow_panel.h"
#include "views/settlement/follow_detail.h"
#include "views/settlement/row_detail.h"
#include "views/settlement/rows_view.h"
#include "views/settlement/sending_view.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;
using viewmodels::BatchAction;
using viewmodels::BatchState;
using viewmodels::Offer;

namespace {
enum Tab { SendingTab, FlowTab, RowsTab, CallsTab };
}

BatchPage::BatchPage(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_session(session), m_state(new BatchState(workplace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildReason());
    m_noticeRow = new QWidget(this);
    auto *noticeRow = new QHBoxLayout(m_noticeRow);
    noticeRow->setContentsMargins(16, 8, 16, 8);
    m_notice = new design::Banner(design::Banner::Weight::Error, {}, m_noticeRow);
    m_notice->setObjectName(QStringLiteral("batchNotice"));
    noticeRow->addWidget(m_notice);
    m_discardRead = m_notice->addAction(QString());
    m_discardRead->setObjectName(QStringLiteral("discardRead"));
    m_discardRead->hide();
    connect(m_discardRead, &QAbstractButton::clicked, this, [this] { m_state->undoImport(); });
    m_noticeRow->hide();
    column->addWidget(m_noticeRow);
    buildTabs();
    column->addWidget(m_tabRow);
    buildViews();
    column->addWidget(m_views, 1);
    connect(m_state, &BatchState::changed, this, &BatchPage::update);
    connect(m_state, &BatchState::loadStateChanged, this, &BatchPage::updateNotice);
    connect(m_state, &BatchState::failed, this, &BatchPage::showError);
    connect(m_state, &BatchState::gone, this, &BatchPage::leaveWanted);
    connect(&session, &viewmodels::Session::changed, this, &BatchPage::update);
    m_pauseKey = new QShortcut(QKeySequence(Qt::Key_Space), this);
    m_pauseKey->setContext(Qt::WidgetWithChildrenShortcut);
    m_pauseKey->setEnabled(false);
    connect(m_pauseKey, &QShortcut::activated, this, &BatchPage::pauseOrResume);
    speak(this, [this] { update(); });
}

void BatchPage::buildViews()
{
    m_views = new QStackedWidget(this);
    m_draft = new DraftView(m_workplace, m_session, *m_state, m_views);
    m_sending = new SendingView(m_workplace, *m_state, m_views);
    m_flow = new FlowPanel(m_workplace, *m_state, m_views);
    auto *follow = new FollowDetail(*m_state, m_flow);
    m_flow->setBelow(follow);
    m_rows = new RowsView(m_workplace, m_session, *m_state, m_views);
    m_calls = new CallsView(m_workplace, *m_state, m_views);
    for (QWidget *view : std::initializer_list<QWidget *>{m_sending, m_flow, m_rows, m_calls, m_draft}) // in the order of Tab
        m_views->addWidget(view);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (!showsDraft())
            m_views->setCurrentIndex(tab);
    });
    connect(follow, &FollowDetail::rowsWanted, this, [this](const QString &status) { showRows({}, status); });
    connectViews(*m_rows->addDetail(m_workplace));
}

void BatchPage::connectViews(RowDetail &detail)
{
    connect(m_draft, &DraftView::failed, this, &BatchPage::showError);
    connect(m_draft, &DraftView::savingChanged, this, &BatchPage::showSaved);
    connect(m_draft, &DraftView::editBatchWanted, this, &BatchPage::editBatch);
    connect(m_draft, &DraftView::importWanted, this, [this] { emit importWanted(m_state->batchId()); });
    connect(m_rows, &RowsView::failed, this, &BatchPage::showError);
    connect(m_rows, &RowsView::removalWanted, this, [this](const QList<ports::RowId> &rows, Money total) {
        openRemoveDialog(*m_state, m_session, rows, total, this);
    });
    connect(m_sending, &SendingView::rowsWanted, this, [this](const QString &sendState) { showRows(sendState, {}); });
    connect(m_sending, &SendingView::callsWanted, this, &BatchPage::showCalls);
    connect(&detail, &RowDetail::callsWanted, this, &BatchPage::showCalls);
    const auto decide = [this](services::ConflictChoice choice) {
        return [this, choice](ports::RowId row) { openConflictDialog(*m_state, m_session, row, choice, this); };
    };
    connect(m_sending, &SendingView::acceptTheirsWanted, this, decide(services::ConflictChoice::AcceptTheirs));
    connect(m_sending, &SendingView::sendOursWanted, this, decide(services::ConflictChoice::SendOurs));
    connect(&detail, &RowDetail::acceptTheirsWanted, this, decide(services::ConflictChoice::AcceptTheirs));
    connect(&detail, &RowDetail::sendOursWanted, this, decide(services::ConflictChoice::SendOurs));
}

void BatchPage::showError(const Error &error)
{
    m_notice->setText(errorWords(error));
    m_noticeRow->show();
}

void BatchPage::showRows(const QString &sendState, const QString &status)
{
    m_tabs->setCurrentIndex(RowsTab);
    if (status.isEmpty())
        m_rows->filterBySendState(sendState);
    else
        m_rows->filterByStatus(status);
    m_rows->table()->setFocus();
}

void BatchPage::showCalls(const QString &settlement)
{
    m_tabs->setCurrentIndex(CallsTab);
    m_calls->showSettlement(settlement);
}

QWidget *BatchPage::buildHeader()
{
    auto *header = new Surface(&design::Tokens::win, Qt::BottomEdge, this);
    header->setFixedHeight(46);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(10);
    m_trail = new design::Breadcrumb(header);
    m_id = new TextLabel({}, TextRole::Mono, "t2", header);
    m_id->setObjectName(QStringLiteral("batchId"));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chip = new design::StatusChip(header);
    m_chip->setObjectName(QStringLiteral("batchStatus"));
    m_saved = new TextLabel({}, TextRole::Support, "t2", header);
    m_saved->setObjectName(QStringLiteral("savedState"));
    row->addWidget(m_trail);
    row->addWidget(m_id);
    row->addWidget(m_chip);
    row->addWidget(m_saved);
    row->addStretch(1);
    buildActions(header, row);
    connect(m_trail, &design::Breadcrumb::crumbActivated, this, &BatchPage::leaveWanted);
    return header;
}

/// Why the main act cannot be done, in a line of its own: beside the button it would be cut.
QWidget *BatchPage::buildReason()
{
    m_reasonRow = new Surface(&design::Tokens::sub, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(new design::IconLabel(QStringLiteral("circle-alert"), 16, flow::Family::Error, m_reasonRow));
    m_reason = new TextLabel({}, TextRole::Support, "error", m_reasonRow);
    m_reason->setObjectName(QStringLiteral("actionReason"));
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_reason, 1);
    m_reasonRow->hide();
    return m_reasonRow;
}

void BatchPage::buildActions(QWidget *header, QHBoxLayout *row)
{
    const auto add = [&](const char *name, ButtonVariant variant, const char *icon, auto slot) {
        auto *button = new Button({}, variant, QString::fromLatin1(icon), header);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_totals = add("editExpectedButton", ButtonVariant::Ghost, "pencil", &BatchPage::editBatch);
    m_query = add("queryNowButton", ButtonVariant::Default, "refresh-cw", &BatchPage::queryNow);
    m_delete = add("deleteDraftButton", ButtonVariant::Ghost, "trash-2", &BatchPage::deleteDraft);
    m_discard = add("discardBatchButton", ButtonVariant::Destructive, "ban", &BatchPage::discardBatch);
    m_pause = add("pauseButton", ButtonVariant::Default, "pause", &BatchPage::pauseOrResume);
    m_pause->setKeys(QKeySequence(Qt::Key_Space));
    m_resume = add("resumeButton", ButtonVariant::Primary, "send", &BatchPage::pauseOrResume);
    m_cancel = add("cancelSendingButton", ButtonVariant::Destructive, "circle-stop", &BatchPage::cancelSending);
    m_send = add("sendBatchButton", ButtonVariant::Primary, "send", &BatchPage::send);
    m_close = add("closeBatchButton", ButtonVariant::Primary, "lock", &BatchPage::closeBatch);
}

void BatchPage::buildTabs()
{
    m_tabRow = new Surface(&design::Tokens::surf, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(m_tabRow);
    row->setContentsMargins(8, 0, 8, 0);
    m_tabs = new QTabBar(m_tabRow);
    m_tabs->setObjectName(QStringLiteral("batchPageTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (int i = 0; i <= CallsTab; ++i)
        m_tabs->addTab(QString());
    row->addWidget(m_tabs, 1);
}

void BatchPage::setBatch(ports::BatchId batch)
{
    m_noticeRow->hide();
    m_state->setBatch(batch);
    if (m_shown == batch)
        findRow();
}

void BatchPage::setBatchAt(ports::BatchId batch, const BatchPlace &place)
{
    m_place = place;
    setBatch(batch);
    if (m_state->hasItem())
        goToPlace();
}

void BatchPage::goToPlace()
{
    if (!m_place)
        return;
    const BatchPlace place = *std::exchange(m_place, std::nullopt);
    if (showsDraft()) {
        if (place.problems)
            m_draft->showOnlyProblems();
    } else if (!place.sendState.isEmpty() || !place.status.isEmpty()) {
        showRows(place.sendState, place.status);
    }
}

bool BatchPage::showsDraft() const
{
    return m_state->hasItem() && m_state->item().batch.isDraft();
}

QString BatchPage::title() const
{
    if (!m_state->hasItem())
        return {};
    const settlement::PaymentBatchRequest &request = m_state->item().batch.request;
    return request.description.isEmpty() ? request.externalId : request.externalId + QStringLiteral(" · ") + request.description;
}

void BatchPage::update()
{
    if (!m_rows)
        return;
    // While a batch is read nothing of the one before it stays, least of all its buttons.
    const bool known = m_state->hasItem();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_id, m_chip, m_saved})
        widget->setVisible(known);
    m_views->setVisible(known);
    if (!known) {
        for (Button *each : {m_totals, m_query, m_delete, m_discard, m_pause, m_resume, m_cancel, m_send, m_close})
            each->hide();
        m_reasonRow->hide();
        m_tabRow->hide();
        return;
    }
    const ports::StoredBatch &batch = m_state->item().batch;
    const QString name = batch.request.description.isEmpty() ? tr("Batch") : batch.request.description;
    if (const QString trail = name + tr("Batches"); trail != m_trailTitle) {
        m_trailTitle = trail;
        m_trail->setTrail({{QStringLiteral("batches"), tr("Batches")}}, name);
    }
    m_id->setText(batch.request.externalId);
    m_chip->setLook(viewmodels::lookOf(batch, m_state->phase()));
    chooseView();
    goToPlace();
    findRow();
    showSaved(m_pendingEdits);
    updateActions();
    updateTabs();
    updateNotice();
    emit titleChanged();
}

/// A page opens on the view that answers what is asked now; later the person's choice of tab stays until the batch moves
/// on by itself from draft to sending or from sending to following.
/// What the palette looked for: in the grid of a draft, in the list of settlements of a batch that was sent.
void BatchPage::findRow()
{
    if (m_find.isEmpty() || !m_state->hasItem())
        return;
    const QString text = std::exchange(m_find, QString());
    if (showsDraft()) {
        m_draft->find(text);
        return;
    }
    m_tabs->setCurrentIndex(RowsTab);
    m_rows->find(text);
}

void BatchPage::chooseView()
{
    const ports::BatchListItem &item = m_state->item();
    const bool isNew = m_shown != item.batch.id;
    const bool beganSending = m_wasDraft && !item.batch.isDraft();
    const bool movedOn = m_shownStatus != item.batch.status && m_shownStatus == settlement::batch_status::kOpen;
    m_wasDraft = item.batch.isDraft();
    m_shown = item.batch.id;
    m_shownStatus = item.batch.status;
    m_tabRow->setVisible(!item.batch.isDraft());
    if (item.batch.isDraft()) {
        m_views->setCurrentWidget(m_draft);
        return;
    }
    const bool isOpen = item.batch.status.isEmpty() || item.batch.status == settlement::batch_status::kOpen;
    if (isNew || beganSending || movedOn) {
        m_tabs->setCurrentIndex(isOpen ? SendingTab : FlowTab);
        m_views->setCurrentIndex(m_tabs->currentIndex());
    }
}

void BatchPage::updateActions()
{
    struct Pair {
        Button *button;
        BatchAction action;
    };
    const qint64 rows = m_state->item().summary.totals.local.count - m_state->item().summary.totals.accepted.count;
    m_totals->setText(tr("Expected totals…"));
    m_query->setText(tr("Query now"));
    m_delete->setText(tr("Delete draft…"));
    m_discard->setText(tr("Discard batch…"));
    m_pause->setText(tr("Pause"));
    m_resume->setText(tr("Resume sending"));
    m_cancel->setText(tr("Cancel sending…"));
    m_send->setText(rows > 0 ? tr("Send %1…").arg(format::count(rows)) : tr("Send…"));
    m_close->setText(tr("Close batch…"));
    QString reason;
    for (const Pair &pair : {Pair{m_query, BatchAction::QueryNow}, Pair{m_delete, BatchAction::DeleteDraft}, Pair{m_discard, BatchAction::Discard},
                             Pair{m_pause, BatchAction::Pause}, Pair{m_resume, BatchAction::Resume}, Pair{m_cancel, BatchAction::Cancel},
                             Pair{m_send, BatchAction::Send}, Pair{m_close, BatchAction::Close}}) {
        const Offer offer = m_state->offer(pair.action);
        pair.button->setVisible(offer.offered);
        pair.button->setEnabled(offer.enabled());
        pair.button->setToolTip(offer.reason.shown());
        pair.button->setAccessibleDescription(offer.reason.shown());
        // The main act's reason is written beside it while nothing else is under way.
        if (!offer.reason.isEmpty() && (pair.action == BatchAction::Send || pair.action == BatchAction::Close) && !viewmodels::isBusy(m_state->phase()))
            reason = offer.reason.shown();
    }
    // Expected totals may still be corrected while the batch is open: a typing mistake must not force a discard.
    m_totals->setVisible(!showsDraft() && m_state->offer(BatchAction::EditTotals).offered
                         && !viewmodels::draftDifferences(m_state->item().summary.totals).isEmpty());
    // Space belongs to the tables and fields except while there is something to pause.
    m_pauseKey->setEnabled(!showsDraft() && (m_state->offer(BatchAction::Pause).enabled() || m_state->offer(BatchAction::Resume).enabled())
                           && m_views->currentWidget() == m_sending);
    // One primary button: with rows still to send, closing waits its turn.
    m_close->setVariant(m_send->isEnabled() && !m_send->isHidden() ? ButtonVariant::Default : ButtonVariant::Primary);
    m_reason->setText(reason);
    m_reasonRow->setVisible(!reason.isEmpty());
}

void BatchPage::updateTabs()
{
    const ports::BatchSummary &summary = m_state->item().summary;
    m_tabs->setTabText(SendingTab, tr("Sending"));
    m_tabs->setTabText(FlowTab, tr("Flow"));
    m_tabs->setTabText(RowsTab, tr("Settlements") + u'\t' + format::count(summary.totals.local.count));
    m_tabs->setTabText(CallsTab, tr("Calls"));
    m_tabs->setAccessibleName(tr("Views of the batch"));
}

void BatchPage::updateNotice()
{
    if (m_state->loadState() == viewmodels::LoadState::Failed && m_state->error()) {
        m_notice->setText(errorWords(*m_state->error()));
        m_noticeRow->show();
        return;
    }
    if (!m_state->hasItem())
        return;
    const std::optional<Error> &last = m_state->lastFailure() ? m_state->lastFailure() : m_state->item().batch.lastError;
    const bool cutOff = m_state->item().batch.importUnfinished;
    m_discardRead->setVisible(cutOff);
    if (cutOff && !m_state->lastFailure()) {
        m_notice->setWeight(design::Banner::Weight::Warning);
        m_notice->setText(tr("The import of %1 is not complete, so nothing can be sent. Import the file again, or discard what was read of it.")
                              .arg(m_state->item().batch.sourceFile));
        m_discardRead->setText(tr("Discard what was read"));
        m_noticeRow->show();
        return;
    }
    const bool waiting = m_state->phase() == services::SubmissionPhase::Waiting && m_state->progress().error;
    m_notice->setWeight(waiting ? design::Banner::Weight::Warning : design::Banner::Weight::Error);
    if (waiting)
        m_notice->setText(errorWords(*m_state->progress().error));
    else if (last)
        m_notice->setText(errorWords(*last));
    m_noticeRow->setVisible(waiting || last.has_value());
}

void BatchPage::showSaved(int pending)
{
    m_pendingEdits = pending;
    m_saved->setVisible(showsDraft());
    m_saved->setText(m_draft->savedWords());
}

void BatchPage::send()
{
    if (m_state->offer(BatchAction::Send).enabled())
        openSendDialog(*m_state, m_session, this);
}

void BatchPage::pauseOrResume()
{
    if (m_state->offer(BatchAction::Pause).enabled())
        m_state->start(BatchAction::Pause);
    else if (m_state->offer(BatchAction::Resume).enabled())
        m_state->start(BatchAction::Resume);
}

void BatchPage::closeBatch()
{
    if (m_state->offer(BatchAction::Close).offered)
        (new CloseBatchDialog(*m_state, m_session, this))->open();
}

void BatchPage::discardBatch()
{
    if (m_state->offer(BatchAction::Discard).enabled())
        (new DiscardBatchDialog(*m_state, m_session, this))->open();
}

void BatchPage::deleteDraft()
{
    if (m_state->offer(BatchAction::DeleteDraft).enabled())
        openDeleteDraftDialog(*m_state, m_session, this);
}

void BatchPage::cancelSending()
{
    if (m_state->offer(BatchAction::Cancel).enabled())
        openCancelSendingDialog(*m_state, m_session, this);
}

void BatchPage::editBatch()
{
    if (!m_state->offer(BatchAction::EditTotals).enabled())
        return;
    if (m_state->item().batch.submitted)
        (new ExpectedTotalsDialog(*m_state, m_session, this))->open();
    else
        (new BatchFormDialog(m_workplace, m_session, m_state->item().batch, this))->open();
}

void BatchPage::explain()
{
    if (m_reasonRow->isVisible())
        m_reason->setFocus(Qt::ShortcutFocusReason);
}

void BatchPage::queryNow()
{
    if (m_state->offer(BatchAction::QueryNow).enabled())
        m_state->start(BatchAction::QueryNow);
}

} // namespace esteira::views
