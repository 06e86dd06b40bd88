#include "views/assignment/assignments_page.h"

#include "core/format.h"
#include "core/future.h"
#include "services/assignment/assignment_follower.h"
#include "viewmodels/assignment/asset_table_model.h"
#include "viewmodels/assignment/assignment_list_model.h"
#include "viewmodels/shell/session.h"
#include "views/assignment/assignment_act_dialog.h"
#include "views/assignment/assignment_card_delegate.h"
#include "views/design/button.h"
#include "views/design/chip.h"
#include "views/design/delegates.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/table.h"
#include "views/settlement/copy_rows.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextRole;
using services::AssignmentPhase;
using viewmodels::AssetTableModel;
using viewmodels::AssetView;
using viewmodels::AssignmentListModel;
using viewmodels::LoadState;

namespace {

constexpr int kListWidth = 262;

bool allowsReopening(const QString &status)
{
    return assignment::batchLifecycle().transition(status, u"reopen") != nullptr;
}

qint64 countOf(const ports::AssignmentSummary &summary, bool (*counts)(settlement::SendState))
{
    qint64 sum = 0;
    for (const ports::AssignmentSummary::Part &part : summary.bySendState)
        sum += counts(settlement::sendStateFrom(part.key)) ? part.value.count : 0;
    return sum;
}

bool goesOut(settlement::SendState state)
{
    return state == settlement::SendState::Draft || state == settlement::SendState::Queued;
}

qint64 deniedIn(const ports::AssignmentSummary &summary)
{
    for (const ports::AssignmentSummary::Part &part : summary.byStatus) {
        if (part.key == assignment::asset_status::kDenied)
            return part.value.count;
    }
    return 0;
}

} // namespace

AssignmentsPage::AssignmentsPage(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_session(session), m_model(new AssignmentListModel(workplace, session, this)),
      m_assets(new AssetTableModel(workplace, this))
{
    setObjectName(QStringLiteral("assignmentsPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(buildDetail());
    split->setStretchFactor(1, 1);
    split->setSizes({kListWidth, 1000});
    row->addWidget(split);
    setFocusProxy(m_list);

    connect(m_model, &AssignmentListModel::itemsChanged, this, &AssignmentsPage::listChanged);
    connect(m_model, &AssignmentListModel::loadStateChanged, this, &AssignmentsPage::showListState);
    connect(m_assets, &AssetTableModel::loadStateChanged, this, &AssignmentsPage::showAssetState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AssignmentsPage::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AssignmentsPage::showActions);
    if (workplace.assigning) {
        connect(workplace.assigning, &services::AssignmentService::progressed, this, [this](const services::AssignmentProgress &progress) {
            if (progress.assignment != m_current)
                return;
            m_progress = progress;
            showActions();
        });
        connect(workplace.assigning, &services::AssignmentService::finished, this, [this](qint64 assignment, const Outcome &outcome) {
            if (assignment != m_current)
                return;
            m_error = outcome ? std::nullopt : std::optional(outcome.error());
            readProgress();
        });
    }
    speak(this, [this] {
        m_pageTitle->setText(tr("Assignment pipeline"));
        m_list->setAccessibleName(tr("Assignment batches"));
        m_table->setAccessibleName(tr("Assets of the batch"));
        m_tabs->setAccessibleName(tr("Views of the assets"));
        m_send->setText(tr("Send"));
        m_close->setText(tr("Close insertion…"));
        m_reopen->setText(tr("Reopen…"));
        m_remove->setText(tr("Remove…"));
        m_query->setText(tr("Query now"));
        m_query->setToolTip(tr("Asks the administrator for the status of this batch (F5)"));
        showListState();
        showDetail();
        showAssetState();
    });
}

QWidget *AssignmentsPage::buildList()
{
    auto *side = new Surface(&design::Tokens::surf, Qt::RightEdge, this);
    side->setMinimumWidth(220);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new Surface(&design::Tokens::surf, Qt::BottomEdge, side);
    head->setFixedHeight(44);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(14, 0, 10, 0);
    m_pageTitle = new design::TextLabel({}, TextRole::Section, "text", head);
    headRow->addWidget(m_pageTitle, 1);
    column->addWidget(head);
    m_loading = new design::LoadingBar(side);
    column->addWidget(m_loading);
    m_listStack = new QStackedWidget(side);
    m_list = new QListView(m_listStack);
    m_list->setObjectName(QStringLiteral("assignmentList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new AssignmentCardDelegate(m_list));
    m_list->setModel(m_model);
    m_listEmpty = new design::EmptyState(QStringLiteral("inbox"), {}, m_listStack);
    m_listEmpty->setObjectName(QStringLiteral("assignmentListEmpty"));
    connect(m_listEmpty, &design::EmptyState::actionTriggered, m_model, &AssignmentListModel::refresh);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_listEmpty);
    column->addWidget(m_listStack, 1);
    return side;
}

QWidget *AssignmentsPage::buildDetail()
{
    m_detailStack = new QStackedWidget(this);
    auto *detail = new QWidget(m_detailStack);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_banner = new design::Banner(design::Banner::Weight::Error, {}, detail);
    m_banner->setObjectName(QStringLiteral("assignmentBanner"));
    column->addWidget(m_banner);
    auto *tabRow = new Surface(&design::Tokens::surf, Qt::BottomEdge, detail);
    auto *tabLayout = new QHBoxLayout(tabRow);
    tabLayout->setContentsMargins(8, 0, 8, 0);
    m_tabs = new QTabBar(tabRow);
    m_tabs->setObjectName(QStringLiteral("assetTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab(QString());
    tabLayout->addWidget(m_tabs, 1);
    column->addWidget(tabRow);
    buildTable();
    column->addWidget(m_assetStack, 1);
    m_noDetail = new design::EmptyState(QStringLiteral("layers"), {}, m_detailStack);
    m_detailStack->addWidget(detail);
    m_detailStack->addWidget(m_noDetail);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_assets->setView(AssetView(tab)); });
    return m_detailStack;
}

QWidget *AssignmentsPage::buildHead()
{
    auto *head = new Surface(&design::Tokens::surf, Qt::BottomEdge, this);
    head->setFixedHeight(76);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 6, 12, 6);
    column->setSpacing(4);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(12);
    m_assignor = new design::ElidedLabel({}, TextRole::ToolbarTitle, &design::Tokens::text, head);
    m_id = new design::TextLabel({}, TextRole::Mono, "t2", head);
    m_id->setObjectName(QStringLiteral("assignmentId"));
    m_chip = new design::StatusChip(head);
    m_chip->setObjectName(QStringLiteral("assignmentStatus"));
    m_facts = new design::ElidedLabel({}, TextRole::Support, &design::Tokens::t2, head);
    m_total = new design::FigureLabel(TextRole::Strip, head);
    facts->addWidget(m_assignor);
    facts->addWidget(m_id);
    facts->addWidget(m_chip);
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_total);
    column->addLayout(facts);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    const auto add = [&](const char *name, ButtonVariant variant, const char *icon) {
        auto *button = new Button({}, variant, QString::fromLatin1(icon), head);
        button->setObjectName(QString::fromLatin1(name));
        acts->addWidget(button);
        return button;
    };
    m_send = add("assignmentSendButton", ButtonVariant::Primary, "send");
    m_close = add("assignmentCloseButton", ButtonVariant::Default, "lock");
    m_reopen = add("assignmentReopenButton", ButtonVariant::Default, "undo-2");
    m_remove = add("assignmentRemoveButton", ButtonVariant::Destructive, "trash-2");
    m_pause = add("assignmentPauseButton", ButtonVariant::Default, "pause");
    acts->addStretch(1);
    m_query = add("assignmentQueryButton", ButtonVariant::Default, "refresh-cw");
    column->addLayout(acts);
    connect(m_send, &QPushButton::clicked, this, [this] { start(m_workplace.assigning->submit(m_current)); });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        start(m_item.assignment.paused ? m_workplace.assigning->resume(m_current) : m_workplace.assigning->pause(m_current));
    });
    connect(m_close, &QPushButton::clicked, this, [this] { ask(AssignmentAct::Close); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { ask(AssignmentAct::Reopen); });
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(AssignmentAct::Remove); });
    connect(m_query, &QPushButton::clicked, this, &AssignmentsPage::queryNow);
    return head;
}

void AssignmentsPage::buildTable()
{
    m_assetStack = new QStackedWidget(this);
    m_table = new QTableView(m_assetStack);
    m_table->setObjectName(QStringLiteral("assetTable"));
    design::setupTable(*m_table);
    copyRowsOf(*m_table);
    m_table->setModel(m_assets);
    m_table->setItemDelegateForColumn(AssetTableModel::Status, new design::StatusDelegate(design::ChipStyle::Tinted, m_table));
    m_table->setItemDelegateForColumn(AssetTableModel::ExternalId, new design::MonoDelegate(m_table));
    m_table->setItemDelegateForColumn(AssetTableModel::Maturity, new design::DateDelegate(m_table));
    m_table->setItemDelegateForColumn(AssetTableModel::Face, new design::MoneyDelegate(m_table));
    m_table->setItemDelegateForColumn(AssetTableModel::Purchase, new design::MoneyDelegate(m_table));
    const QList<int> widths{150, 140, 150, 96, 104, 112, 84, 100};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_assetEmpty = new design::EmptyState(QStringLiteral("inbox"), {}, m_assetStack);
    m_assetStack->addWidget(m_table);
    m_assetStack->addWidget(m_assetEmpty);
}

qint64 AssignmentsPage::openCount() const
{
    return m_model->openCount();
}

void AssignmentsPage::select(ports::AssignmentId assignment)
{
    if (const int row = m_model->rowOf(assignment); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void AssignmentsPage::listChanged()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    currentChanged();
    showListState();
    emit countsChanged();
}

void AssignmentsPage::showListState()
{
    m_loading->setLoading(m_model->loadState() == LoadState::Loading);
    const bool failed = m_model->loadState() == LoadState::Failed && m_model->error();
    m_listEmpty->setIconName(failed ? QStringLiteral("circle-alert") : QStringLiteral("inbox"));
    m_listEmpty->setSentence(failed ? errorWords(*m_model->error())
                             : m_model->loadState() == LoadState::Loaded ? tr("No assignment batch in this fund and connection.") : QString());
    m_listEmpty->setAction(failed ? tr("Try again") : QString());
    m_listStack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_listEmpty);
    m_noDetail->setSentence(m_model->rowCount() > 0 ? tr("Choose a batch at the left.") : QString());
}

void AssignmentsPage::currentChanged()
{
    const ports::AssignmentListItem *item = m_model->item(m_list->currentIndex().row());
    const ports::AssignmentId now = item ? item->assignment.id : 0;
    if (item)
        m_item = *item;
    if (now != m_current) {
        m_current = now;
        m_error.reset();
        m_progress = {};
        m_assets->setAssignment(now);
        readProgress();
    }
    showDetail();
}

/// What was going on before this batch was looked at.
void AssignmentsPage::readProgress()
{
    showActions();
    if (!m_current || !m_workplace.assigning)
        return;
    whenDone(m_workplace.assigning->progress(m_current), this, [this](const Result<services::AssignmentProgress> &progress) {
        if (!progress || progress->assignment != m_current)
            return;
        m_progress = *progress;
        showActions();
    });
}

void AssignmentsPage::showDetail()
{
    m_detailStack->setCurrentIndex(m_current ? 0 : 1);
    if (!m_current)
        return;
    const ports::StoredAssignment &batch = m_item.assignment;
    const ports::AssignmentSummary &sums = m_item.summary;
    m_assignor->setText(batch.assignorName);
    m_id->setText(batch.request.externalId);
    m_chip->setLook(viewmodels::lookOf(batch));
    m_facts->setText(QStringList{m_session.fundName(batch.scope.fundClassKey), tr("%n asset(s)", nullptr, int(sums.alive.count)),
                                 tr("face %1").arg(format::moneyWithSymbol(sums.faceValue))}.join(QStringLiteral(" · ")));
    m_total->setText(format::moneyWithSymbol(sums.alive.total));
    m_total->setToolTip(tr("What the fund pays: without denied and discarded assets"));
    m_tabs->setTabText(int(AssetView::All), tr("Assets") + u'\t' + format::count(sums.all.count));
    m_tabs->setTabText(int(AssetView::MissingDocument), tr("Missing document") + u'\t' + format::count(sums.documentsMissing));
    m_tabs->setTabText(int(AssetView::Denied), tr("Denied") + u'\t' + format::count(deniedIn(sums)));
    showActions();
}

void AssignmentsPage::showActions()
{
    const ports::StoredAssignment &batch = m_item.assignment;
    const ports::AssignmentSummary &sums = m_item.summary;
    const bool able = m_current && m_workplace.assigning;
    const bool idle = m_progress.phase == AssignmentPhase::Idle;
    const bool open = batch.status == assignment::batch_status::kOpen;
    const qint64 outgoing = countOf(sums, goesOut);
    const bool hasToSend = (batch.status.isEmpty() || open) && outgoing > 0;
    m_send->setVisible(able && !batch.paused && (hasToSend || sums.documentsWaiting > 0));
    m_send->setEnabled(idle && sums.assetsWithErrors == 0);
    m_send->setToolTip(sums.assetsWithErrors > 0 ? tr("%n asset(s) must be corrected first", nullptr, int(sums.assetsWithErrors)) : QString());
    m_pause->setVisible(able && batch.submitted && (batch.paused || !idle));
    m_pause->setText(batch.paused ? tr("Resume") : tr("Pause"));
    m_pause->setIconName(batch.paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_close->setVisible(able && open);
    const qint64 unfinished = countOf(sums, settlement::blocksClosing);
    m_close->setEnabled(idle && unfinished == 0 && outgoing == 0 && sums.alive.count > 0);
    m_close->setToolTip(unfinished + outgoing > 0 ? tr("%n asset(s) without an answer yet", nullptr, int(unfinished + outgoing)) : QString());
    m_reopen->setVisible(able && allowsReopening(batch.status));
    m_reopen->setEnabled(idle);
    m_remove->setVisible(able && open && batch.wasReopened);
    m_remove->setEnabled(idle && !selectedRows().isEmpty());
    m_query->setVisible(able && !batch.status.isEmpty() && m_workplace.assignmentNews);
    const std::optional<Error> &told = m_error ? m_error : m_progress.waitingFor ? m_progress.waitingFor : batch.lastError;
    m_banner->setVisible(told.has_value());
    if (told)
        m_banner->setText(errorWords(*told));
}

void AssignmentsPage::showAssetState()
{
    const bool failed = m_assets->loadState() == LoadState::Failed && m_assets->error();
    m_assetEmpty->setSentence(failed ? errorWords(*m_assets->error()) : m_assets->loadState() == LoadState::Loaded ? tr("No assets here.") : QString());
    m_assetStack->setCurrentWidget(m_assets->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_assetEmpty);
}

QList<int> AssignmentsPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (settlement::countsAsAccepted(m_assets->asset(index.row()).sendState))
            rows.append(index.row());
    }
    return rows;
}

void AssignmentsPage::start(QFuture<Outcome> work)
{
    whenDone(std::move(work), this, [this, asked = m_current](const Outcome &outcome) {
        if (asked != m_current)
            return;
        m_error = outcome ? std::nullopt : std::optional(outcome.error());
        readProgress();
    });
}

void AssignmentsPage::ask(AssignmentAct act)
{
    QList<ports::AssetId> chosen;
    settlement::CountAndTotal about = m_item.summary.alive;
    if (act == AssignmentAct::Remove) {
        about = {};
        for (const int row : selectedRows()) {
            const ports::StoredAsset &asset = m_assets->asset(row);
            chosen.append(asset.id);
            ++about.count;
            about.total = about.total + asset.draft.request.totalPurchaseValue.value_or(Money());
        }
    }
    // A connection that is not known any more is treated as the one where money is real.
    const ports::Connection *connection = m_session.connection(m_item.assignment.connectionId);
    auto *dialog = new AssignmentActDialog(m_workplace, act, m_item, connection ? connection->environment : ports::Environment::Production,
                                           m_session.fundName(m_item.assignment.scope.fundClassKey), chosen, about, this);
    dialog->open();
}

void AssignmentsPage::queryNow()
{
    if (m_current && !m_item.assignment.status.isEmpty() && m_workplace.assignmentNews)
        start(m_workplace.assignmentNews->refresh(m_current));
}

} // namespace esteira::views
