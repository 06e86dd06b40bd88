#include "views/approval/approval_page.h"

#include "core/format.h"
#include "domain/assignment/assignment_flow.h"
#include "viewmodels/approval/approval_state.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/shell/session.h"
#include "viewmodels/status/status_look.h"
#include "views/approval/decision_dialog.h"
#include "views/approval/queue_delegate.h"
#include "views/design/button.h"
#include "views/design/chip.h"
#include "views/design/delegates.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/panel.h"
#include "views/design/table.h"
#include "views/settlement/fact_list.h"
#include "views/shell/action_dialog.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;
using ports::AssignmentListItem;
using viewmodels::ApprovalState;
using viewmodels::DecisionFigures;

namespace {

constexpr int kQueueWidth = 262;
constexpr int kTitleHeight = 46;
const QString kNothing = QStringLiteral("—");

QStandardItem *textItem(const QString &text, bool right = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    item->setTextAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return item;
}

/// Rows are replaced only when they differ, so that selection and scroll position stay.
void setRows(QStandardItemModel &model, const QList<QStringList> &rows, const QList<int> &rightColumns)
{
    model.removeRows(0, model.rowCount());
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (int column = 0; column < row.size(); ++column)
            items.append(textItem(row.at(column), rightColumns.contains(column)));
        model.appendRow(items);
    }
}

QString percentOf(const DecisionFigures::Share &share)
{
    return format::percent(share.share);
}

QString titleOf(const AssignmentListItem &item)
{
    return item.assignment.assignorName.isEmpty() ? item.assignment.request.externalId : item.assignment.assignorName;
}

} // namespace

ApprovalPage::ApprovalPage(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_state(new ApprovalState(workplace, session, this))
{
    setObjectName(QStringLiteral("approvalPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildQueue());
    m_pages = new QStackedWidget(this);
    m_empty = new design::EmptyState(QStringLiteral("user-check"), {}, m_pages);
    m_empty->setObjectName(QStringLiteral("approvalEmpty"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(buildDecision());
    row->addWidget(m_pages, 1);
    setFocusProxy(m_waitingList);
    addKeys();
    connect(m_state, &ApprovalState::queueChanged, this, &ApprovalPage::showQueue);
    connect(m_state, &ApprovalState::opened, this, &ApprovalPage::showDecision);
    connect(m_state, &ApprovalState::decisionChanged, this, &ApprovalPage::showDecidable);
    connect(m_state, &ApprovalState::eventsChanged, this, &ApprovalPage::showHistory);
    speak(this, [this] { say(); });
}

QListView *ApprovalPage::makeList(const char *name, QStandardItemModel *model)
{
    auto *list = new QListView(this);
    list->setObjectName(QString::fromLatin1(name));
    list->setModel(model);
    list->setItemDelegate(new QueueDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_state->open(index.data(QueueDelegate::IdRole).toLongLong());
    });
    return list;
}

QWidget *ApprovalPage::buildQueue()
{
    auto *side = new Surface(&design::Tokens::surf, Qt::RightEdge, this);
    side->setFixedWidth(kQueueWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    m_title = new TextLabel({}, TextRole::ToolbarTitle, "text", side);
    m_title->setFixedHeight(kTitleHeight);
    m_waitingTitle = new TextLabel({}, TextRole::BodyStrong, "t2", side);
    m_decidedTitle = new TextLabel({}, TextRole::BodyStrong, "t2", side);
    m_keys = new TextLabel({}, TextRole::Support, "t2", side);
    for (TextLabel *label : {m_title, m_waitingTitle, m_decidedTitle, m_keys})
        label->setContentsMargins(14, 6, 14, 6);
    m_loading = new design::LoadingBar(side);
    m_waiting = new QStandardItemModel(this);
    m_decided = new QStandardItemModel(this);
    m_waitingList = makeList("approvalQueue", m_waiting);
    m_decidedList = makeList("approvalDecided", m_decided);
    column->addWidget(m_title);
    column->addWidget(m_loading);
    column->addWidget(m_waitingTitle);
    column->addWidget(m_waitingList, 3);
    column->addWidget(m_decidedTitle);
    column->addWidget(m_decidedList, 2);
    column->addWidget(m_keys);
    return side;
}

QWidget *ApprovalPage::buildDecision()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new Surface(&design::Tokens::win, Qt::BottomEdge, page);
    bar->setFixedHeight(kTitleHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 12, 0);
    m_name = new TextLabel({}, TextRole::ToolbarTitle, "text", bar);
    m_name->setObjectName(QStringLiteral("approvalName"));
    m_chip = new design::StatusChip(bar);
    row->addWidget(m_name);
    row->addWidget(m_chip);
    row->addStretch(1);
    column->addWidget(bar);
    m_metrics = new design::MetricStrip(design::MetricStrip::Look::Band, page);
    m_metrics->setObjectName(QStringLiteral("approvalMetrics"));
    column->addWidget(m_metrics);
    m_notice = new design::Banner(design::Banner::Weight::Warning, {}, page);
    m_notice->setObjectName(QStringLiteral("approvalNotice"));
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(buildTabs(), 1);
    column->addWidget(buildFooter());
    return page;
}

QTableView *ApprovalPage::makeTable(const char *name, QStandardItemModel *model)
{
    auto *table = new QTableView(this);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    design::setupTable(*table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    return table;
}

QWidget *ApprovalPage::buildTabs()
{
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(12, 8, 12, 8);
    m_tabs = new QTabBar(area);
    m_tabs->setObjectName(QStringLiteral("approvalTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = FiguresTab; tab <= HistoryTab; ++tab)
        m_tabs->addTab(QString());
    m_assets = new QStandardItemModel(0, 7, this);
    m_history = new QStandardItemModel(0, 3, this);
    m_assetTable = makeTable("approvalAssets", m_assets);
    m_assetTable->setItemDelegateForColumn(0, new design::MonoDelegate(m_assetTable));
    m_assetTable->setItemDelegateForColumn(2, new design::DateDelegate(m_assetTable));
    m_assetTable->setItemDelegateForColumn(3, new design::MoneyDelegate(m_assetTable));
    m_assetTable->setItemDelegateForColumn(4, new design::StatusDelegate(design::ChipStyle::Tinted, m_assetTable));
    m_historyTable = makeTable("approvalHistory", m_history);
    m_tabPages = new QStackedWidget(area);
    m_tabPages->addWidget(buildFigures());
    m_tabPages->addWidget(m_assetTable);
    m_tabPages->addWidget(m_historyTable);
    column->addWidget(m_tabs);
    column->addWidget(m_tabPages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_tabPages, &QStackedWidget::setCurrentIndex);
    return area;
}

QWidget *ApprovalPage::buildFigures()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    m_borrowers = new QStandardItemModel(0, 4, this);
    m_months = new QStandardItemModel(0, 3, this);
    m_borrowerTable = makeTable("borrowerShares", m_borrowers);
    m_monthTable = makeTable("maturityMonths", m_months);
    for (const int column : {1, 2, 3})
        m_borrowerTable->setItemDelegateForColumn(column, new design::MoneyDelegate(m_borrowerTable));
    for (const int column : {1, 2})
        m_monthTable->setItemDelegateForColumn(column, new design::MoneyDelegate(m_monthTable));
    m_checks = new FactList(page);
    m_checks->setObjectName(QStringLiteral("approvalChecks"));
    m_earlier = new FactList(page);
    m_earlier->setObjectName(QStringLiteral("earlierDecisions"));
    const auto panel = [&](const char *name, QWidget *content, int row, int column, bool padded) {
        auto *box = new design::Panel(QStringLiteral(" "), page);
        box->setObjectName(QString::fromLatin1(name));
        if (padded)
            box->body()->setContentsMargins(12, 10, 12, 10);
        box->body()->addWidget(content);
        if (padded)
            box->body()->addStretch(1);
        grid->addWidget(box, row, column);
    };
    panel("concentrationPanel", m_borrowerTable, 0, 0, false);
    panel("ladderPanel", m_monthTable, 0, 1, false);
    panel("checksPanel", m_checks, 1, 0, true);
    panel("earlierPanel", m_earlier, 1, 1, true);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return page;
}

QWidget *ApprovalPage::buildFooter()
{
    auto *footer = new Surface(&design::Tokens::sub, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    m_why = new TextLabel({}, TextRole::Body, "t2", footer);
    m_why->setObjectName(QStringLiteral("whyNotDecide"));
    m_why->setWordWrap(true);
    m_deny = new Button({}, ButtonVariant::Destructive, QStringLiteral("circle-x"), footer);
    m_deny->setObjectName(QStringLiteral("denyButton"));
    m_deny->setKeys(QKeySequence(Qt::Key_N));
    m_approve = new Button({}, ButtonVariant::Primary, QStringLiteral("circle-check"), footer);
    m_approve->setObjectName(QStringLiteral("approveButton"));
    m_approve->setKeys(QKeySequence(Qt::Key_A));
    for (Button *button : {m_deny, m_approve})
        button->setControlSize(design::ControlSize::Decision);
    row->addWidget(m_why, 1);
    row->addWidget(m_deny);
    row->addWidget(m_approve);
    connect(m_deny, &QPushButton::clicked, this, [this] { confirm(false); });
    connect(m_approve, &QPushButton::clicked, this, [this] { confirm(true); });
    return footer;
}

void ApprovalPage::addKeys()
{
    const auto add = [this](Qt::Key key, std::function<void()> act) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::move(act));
    };
    add(Qt::Key_J, [this] { step(1); });
    add(Qt::Key_K, [this] { step(-1); });
    add(Qt::Key_A, [this] { confirm(true); });
    add(Qt::Key_N, [this] { confirm(false); });
    add(Qt::Key_D, [this] { m_tabs->setCurrentIndex(AssetsTab); });
    add(Qt::Key_H, [this] { m_tabs->setCurrentIndex(HistoryTab); });
}

void ApprovalPage::step(int by)
{
    const int row = m_waitingList->currentIndex().row() + by;
    if (row >= 0 && row < m_waiting->rowCount())
        m_waitingList->setCurrentIndex(m_waiting->index(row, 0));
}

void ApprovalPage::confirm(bool approves)
{
    if (m_state->hasItem() && m_state->blockers().isEmpty())
        (new DecisionDialog(*m_state, m_session, approves, window()))->open();
}

void ApprovalPage::say()
{
    m_title->setText(tr("Manager approval"));
    m_keys->setText(tr("J next · K previous · A approve… · N deny…\nD assets and documents · H history"));
    m_waitingList->setAccessibleName(tr("Awaiting decision"));
    m_decidedList->setAccessibleName(tr("Decided this week"));
    m_tabs->setTabText(FiguresTab, tr("Figures"));
    m_tabs->setTabText(AssetsTab, tr("Assets and documents"));
    m_tabs->setTabText(HistoryTab, tr("History"));
    m_tabs->setAccessibleName(tr("Parts of the assignment"));
    m_assets->setHorizontalHeaderLabels({tr("ID"), tr("Borrower"), tr("Maturity"), tr("Purchase value"), tr("Status"), tr("Documents"), tr("Why denied")});
    m_history->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Details")});
    m_borrowers->setHorizontalHeaderLabels({tr("Borrower"), tr("Purchase value"), tr("Assets"), tr("Share")});
    m_months->setHorizontalHeaderLabels({tr("Month"), tr("Face value"), tr("Payments")});
    m_assetTable->setAccessibleName(tr("Assets and documents"));
    m_historyTable->setAccessibleName(tr("History"));
    m_borrowerTable->setAccessibleName(tr("Concentration by borrower"));
    m_monthTable->setAccessibleName(tr("Maturity ladder"));
    m_deny->setText(tr("Deny…"));
    findChild<design::Panel *>(QStringLiteral("concentrationPanel"))->setTitle(tr("Concentration by borrower"));
    findChild<design::Panel *>(QStringLiteral("ladderPanel"))->setTitle(tr("Maturity ladder"));
    findChild<design::Panel *>(QStringLiteral("checksPanel"))->setTitle(tr("Checks and term"));
    findChild<design::Panel *>(QStringLiteral("earlierPanel"))->setTitle(tr("Earlier decisions, same assignor"));
    showQueue();
    showDecision();
}

void ApprovalPage::fill(QStandardItemModel &model, const QList<AssignmentListItem> &items)
{
    for (int row = 0; row < items.size(); ++row) {
        const AssignmentListItem &item = items.at(row);
        if (row >= model.rowCount())
            model.appendRow(new QStandardItem);
        QStandardItem *line = model.item(row);
        line->setEditable(false);
        const bool decided = viewmodels::isDecided(item.assignment);
        const QDateTime since = decided ? item.assignment.updatedUtc : item.assignment.statusSinceUtc;
        const QString age = decided ? format::dateTime(since) : tr("for %1").arg(format::duration(since.secsTo(QDateTime::currentDateTimeUtc())));
        QStringList flags;
        if (decided)
            flags.append(item.assignment.decision->approves ? tr("Approved") : tr("Denied"));
        else if (const qint64 denied = item.summary.all.count - item.summary.alive.count; denied > 0)
            flags.append(tr("%n denied assets", nullptr, int(denied)));
        const QString count = tr("%n assets", nullptr, int(item.summary.alive.count));
        line->setData(qlonglong(item.assignment.id), QueueDelegate::IdRole);
        line->setText(item.assignment.request.externalId);
        line->setData(format::money(item.summary.alive.total), QueueDelegate::MoneyRole);
        line->setData(titleOf(item), QueueDelegate::NameRole);
        line->setData(count, QueueDelegate::CountRole);
        line->setData(age, QueueDelegate::AgeRole);
        line->setData(flags.join(QStringLiteral(" · ")), QueueDelegate::FlagRole);
        const QString spoken = QStringList{item.assignment.request.externalId, titleOf(item), format::moneyWithSymbol(item.summary.alive.total), count, age,
                                           flags.join(QStringLiteral(", "))}.join(QStringLiteral(", "));
        line->setData(spoken, Qt::AccessibleTextRole);
        line->setToolTip(titleOf(item) + u'\n' + m_session.fundName(item.assignment.scope.fundClassKey));
    }
    if (model.rowCount() > items.size())
        model.removeRows(int(items.size()), model.rowCount() - int(items.size()));
}

void ApprovalPage::showQueue()
{
    {
        // The rows are told anew; which one is open is decided below, not by a row that moves under the mark.
        const QSignalBlocker quiet(m_waitingList->selectionModel());
        const QSignalBlocker quieter(m_decidedList->selectionModel());
        fill(*m_waiting, m_state->queue());
        fill(*m_decided, m_state->decided());
    }
    Money total;
    for (const AssignmentListItem &item : m_state->queue())
        total += item.summary.alive.total;
    m_waitingTitle->setText(tr("Awaiting decision") + QStringLiteral("   ")
                            + QStringLiteral("%1 · %2").arg(format::count(m_state->queue().size()), format::money(total)));
    m_decidedTitle->setText(tr("Decided this week") + QStringLiteral("   ") + format::count(m_state->decided().size()));
    // The preparer's copy gives way once the manager's connection has found the same assignment.
    const bool gaveWay = m_state->hasItem() && m_state->item().assignment.id == m_state->wanted() && !m_state->isManagers(m_state->item())
        && std::ranges::none_of(m_state->queue(), [&](const AssignmentListItem &item) { return item.assignment.id == m_state->wanted(); });
    if ((!m_state->wanted() || gaveWay) && !m_state->queue().isEmpty())
        m_state->open(m_state->queue().first().assignment.id);
    markOpen();
    m_loading->setLoading(m_state->isLoading() && m_state->isAvailable());
    m_empty->setSentence(m_state->error() ? errorWords(*m_state->error())
                         : m_state->queue().isEmpty() ? tr("Nothing awaits a decision. Assignments appear here when the administrator hands them to the manager.")
                                                      : tr("Choose an assignment at the left."));
    m_pages->setCurrentIndex(m_state->hasItem() ? 1 : 0);
    emit countChanged(m_state->countToDecide());
}

/// The mark is on the line of what is open, in the one list or the other, and nowhere when it left both.
void ApprovalPage::markOpen()
{
    const auto mark = [this](QListView *list, const QStandardItemModel *model) {
        const QModelIndexList found = model->match(model->index(0, 0), QueueDelegate::IdRole, qlonglong(m_state->wanted()), 1, Qt::MatchExactly);
        const QModelIndex line = found.value(0);
        if (list->currentIndex() == line)
            return;
        list->setCurrentIndex(line);
        if (!line.isValid())
            list->clearSelection();
    };
    mark(m_waitingList, m_waiting);
    mark(m_decidedList, m_decided);
}

void ApprovalPage::showDecision()
{
    if (!m_state->hasItem())
        return;
    m_pages->setCurrentIndex(1);
    markOpen();
    const AssignmentListItem &item = m_state->item();
    const QString &id = item.assignment.request.externalId;
    m_name->setText(item.assignment.assignorName.isEmpty() ? id : item.assignment.assignorName + QStringLiteral("  ·  ") + id);
    m_approve->setText(tr("Approve %1…").arg(format::moneyWithSymbol(m_state->figures().approved.total)));
    showMetrics();
    showAssets();
    showShares();
    showChecks();
    showHistory();
    showDecidable();
}

void ApprovalPage::showMetrics()
{
    const DecisionFigures &figures = m_state->figures();
    const QString left = figures.withoutTerm ? tr("%1 not known").arg(format::count(figures.withoutTerm)) : QString();
    m_metrics->setMetrics({{tr("Purchase value"), format::moneyWithSymbol(figures.approved.total), {}},
                           {tr("Face value"), format::moneyWithSymbol(figures.faceValue), left},
                           {tr("Assets"), format::count(figures.approved.count), tr("of %1").arg(format::count(figures.assets))},
                           {tr("Average rate"), figures.monthlyRate ? format::percent(*figures.monthlyRate) : kNothing, tr("per month")},
                           {tr("Average term"), figures.averageDays ? format::decimal(*figures.averageDays, 0) : kNothing, tr("days")}});
}

void ApprovalPage::showAssets()
{
    m_assets->removeRows(0, m_assets->rowCount());
    for (const ports::StoredAsset &asset : m_state->assets()) {
        const assignment::AssetRequest &request = asset.draft.request;
        const status::Look look = status::lookOf(assignment::assetLifecycle(), asset.status);
        const QString documents = viewmodels::lacksDocument(asset) ? tr("Missing") : viewmodels::needsDocument(asset) ? tr("Complete") : tr("None needed");
        auto *state = textItem(look.text);
        state->setData(QVariant::fromValue(look), cells::StatusRole);
        m_assets->appendRow({textItem(request.externalId), textItem(request.borrower.name), textItem(format::date(assignment::lastMaturity(request))),
                             textItem(format::money(request.totalPurchaseValue.value_or(Money())), true), state, textItem(documents),
                             textItem(asset.denialReason)});
    }
    m_assetTable->horizontalHeader()->setStretchLastSection(true);
    m_assetTable->resizeColumnsToContents();
}

void ApprovalPage::showShares()
{
    QList<QStringList> rows;
    for (const DecisionFigures::Share &share : m_state->figures().borrowers)
        rows.append({share.name, format::money(share.value.total), format::count(share.value.count), percentOf(share)});
    setRows(*m_borrowers, rows, {1, 2, 3});
    rows.clear();
    for (const DecisionFigures::Month &month : m_state->figures().ladder)
        rows.append({month.first.toString(QStringLiteral("MM/yyyy")), format::money(month.faceValue), format::count(month.payments)});
    setRows(*m_months, rows, {1, 2});
    for (QTableView *table : {m_borrowerTable, m_monthTable}) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
}

void ApprovalPage::showChecks()
{
    const DecisionFigures &figures = m_state->figures();
    QList<std::pair<QString, QString>> facts;
    facts.append({tr("Eligible assets"), tr("%1 of %2").arg(format::count(figures.approved.count), format::count(figures.assets))});
    facts.append({tr("Denied assets"), tr("%1 · %2, not in the purchase value").arg(format::count(figures.denied.count), format::moneyWithSymbol(figures.denied.total))});
    facts.append({tr("Documents"), tr("%1 of %2").arg(format::count(figures.haveDocuments), format::count(figures.needDocuments))});
    if (!figures.borrowers.isEmpty())
        facts.append({tr("Largest borrower"), percentOf(figures.borrowers.first()) + QStringLiteral(" · ") + figures.borrowers.first().name});
    for (const DecisionFigures::Share &share : figures.assignors.first(std::min<qsizetype>(3, figures.assignors.size())))
        facts.append({tr("Assignor"), percentOf(share) + QStringLiteral(" · ") + share.name});
    facts.append({tr("Assignment term"), m_state->item().assignment.signedTermUrl.isEmpty() ? tr("made on approval, then sent for signature") : tr("signed")});
    m_checks->setFacts(facts);
    facts.clear();
    for (const AssignmentListItem &item : m_state->earlierDecisions()) {
        facts.append({format::date(item.assignment.updatedUtc.date()) + QStringLiteral(" · ") + item.assignment.request.externalId,
                      (item.assignment.decision->approves ? tr("Approved") : tr("Denied")) + QStringLiteral(" · ") + format::moneyWithSymbol(item.summary.alive.total)});
    }
    if (facts.isEmpty())
        facts.append({tr("None on this computer"), QString()});
    m_earlier->setFacts(facts);
}

void ApprovalPage::showDecidable()
{
    if (!m_state->hasItem())
        return;
    m_chip->setLook(status::lookOf(assignment::batchLifecycle(), m_state->item().assignment.status));
    QStringList reasons;
    for (const Text &blocker : m_state->blockers())
        reasons.append(blocker.shown());
    m_why->setText(reasons.isEmpty() ? tr("Approving and denying ask for confirmation.") : reasons.join(u'\n'));
    m_approve->setEnabled(reasons.isEmpty());
    m_deny->setEnabled(reasons.isEmpty());
    m_notice->clearActions();
    m_notice->setVisible(m_state->isStale());
    if (!m_state->isStale())
        return;
    QStringList changes{tr("It changed after you opened it.")};
    for (const Text &change : m_state->changes())
        changes.append(change.shown());
    m_notice->setText(changes.join(u' '));
    Button *again = m_notice->addAction(tr("Look again"));
    again->setObjectName(QStringLiteral("lookAgainButton"));
    connect(again, &QPushButton::clicked, m_state, &ApprovalState::lookAgain, Qt::QueuedConnection);
}

void ApprovalPage::showHistory()
{
    QList<QStringList> rows;
    for (const assignment::AssignmentEvent &event : m_state->item().assignment.serverEvents)
        rows.append({format::dateTime(event.atUtc), status::lookOf(assignment::batchLifecycle(), event.status).text, event.description});
    const ports::StoredAssignment &assignment = m_state->item().assignment;
    if (assignment.decision && assignment.intent == ports::AssignmentIntent::None)
        rows.append({format::dateTime(assignment.updatedUtc), assignment.decision->approves ? tr("Approved here") : tr("Denied here"), assignment.decisionReason});
    setRows(*m_history, rows, {});
    m_historyTable->horizontalHeader()->setStretchLastSection(true);
    m_historyTable->resizeColumnsToContents();
}

} // namespace esteira::views
