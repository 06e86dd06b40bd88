#include "views/shell/main_window.h"

#include "core/future.h"
#include "ports/assignment/assignment_store.h"
#include "services/change_notifier.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/shell/session.h"
#include "views/approval/approval_page.h"
#include "views/assignment/assignments_page.h"
#include "views/connections/connections_dialog.h"
#include "views/connections/switch_dialog.h"
#include "views/design/environment.h"
#include "views/design/icon.h"
#include "views/design/rail.h"
#include "views/design/search_field.h"
#include "views/design/theme.h"
#include "views/events/events_page.h"
#include "views/settlement/batch_form_dialog.h"
#include "views/settlement/batch_page.h"
#include "views/settlement/batches_page.h"
#include "views/settlement/draft_view.h"
#include "views/settlement/export_dialog.h"
#include "views/settlement/import_dialog.h"
#include "views/shell/about_dialog.h"
#include "views/shell/speak.h"
#include "views/shell/status_bar.h"
#include "views/tables/name_dialog.h"
#include "views/today/today_page.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QComboBox>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>

namespace esteira::views {

using design::EnvironmentKind;
using viewmodels::BatchAction;
using viewmodels::Session;

namespace {

const QString kTodayPlace = QStringLiteral("today");
const QString kBatchesPlace = QStringLiteral("batches");
const QString kApprovalPlace = QStringLiteral("approval");
const QString kAssignmentsPlace = QStringLiteral("assignments");
const QString kEventsPlace = QStringLiteral("events");
const QString kConnectionsPlace = QStringLiteral("connections");
const QString kGeometry = QStringLiteral("window.geometry");
const QString kRail = QStringLiteral("rail.collapsed");
const QString kTheme = QStringLiteral("theme");
const QString kLanguage = QStringLiteral("language");

EnvironmentKind kindOf(ports::Environment environment)
{
    switch (environment) {
    case ports::Environment::EmbeddedSandbox: return EnvironmentKind::EmbeddedSandbox;
    case ports::Environment::AdministratorSandbox: return EnvironmentKind::AdministratorSandbox;
    case ports::Environment::Production: return EnvironmentKind::Production;
    }
    return EnvironmentKind::EmbeddedSandbox;
}

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MainWindow::MainWindow(services::Workplace &workplace, design::Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_workplace(workplace), m_theme(theme), m_session(new Session(workplace, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(design::applicationIcon());
    setMinimumSize(1180, 720);
    resize(1440, 900);
    setAcceptDrops(true);
    buildMenus();
    buildPages();
    buildEditMenu();
    m_status = new WorkStatusBar(workplace, *m_session, this);
    setStatusBar(m_status);
    connect(m_session, &Session::opened, this, &MainWindow::sessionOpened);
    connect(m_session, &Session::changed, this, &MainWindow::sessionChanged);
    connect(m_batchesPage, &BatchesPage::selectionChanged, this, [this] {
        if (m_batchesPage->isVisible())
            m_status->setSelection(m_batchesPage->selectionWords());
    });
    connect(m_batchesPage, &BatchesPage::countsChanged, this, [this] {
        updateRail();
        if (m_batchesPage->isVisible()) // the list counts on while another page is shown
            m_status->setSelection(m_batchesPage->selectionWords());
    });
    showToday();
    sayMenus();
}

MainWindow::~MainWindow() = default;

void MainWindow::open()
{
    m_session->open();
}

void MainWindow::buildCorner()
{
    auto *bar = findChild<QMenuBar *>(QStringLiteral("menuBar"));
    auto *corner = new QWidget(bar);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 3, 10, 3);
    row->setSpacing(8);
    m_search = new design::SearchField(QString(), corner);
    m_search->setObjectName(QStringLiteral("cornerSearch"));
    m_search->setReadOnly(true);
    m_search->setFocusPolicy(Qt::NoFocus); // Ctrl+K is its key; a click opens the palette
    m_search->setMinimumWidth(262);
    m_search->setProperty("size", QStringLiteral("small"));
    m_search->installEventFilter(this);
    row->addWidget(m_search);
    m_funds = new QComboBox(corner);
    m_funds->setObjectName(QStringLiteral("fundCombo"));
    m_funds->setMinimumWidth(190);
    m_funds->setProperty("size", QStringLiteral("small"));
    m_plate = new design::EnvironmentPlate(EnvironmentKind::EmbeddedSandbox, corner);
    m_plate->setObjectName(QStringLiteral("environmentPlate"));
    row->addWidget(m_funds);
    row->addWidget(m_plate);
    bar->setCornerWidget(corner, Qt::TopRightCorner);
    connect(m_funds, &QComboBox::activated, this, [this] { m_session->setCurrentFund(m_funds->currentData().toString()); });
}

void MainWindow::buildPages()
{
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new design::Rail(central);
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->addItem(kTodayPlace, QString(), QStringLiteral("calendar-check-2"));
    m_rail->addSection(QStringLiteral("settlement"), QString());
    m_rail->addItem(kBatchesPlace, QString(), QStringLiteral("layers"));
    m_rail->addSection(QStringLiteral("assignment"), QString());
    if (m_workplace.assignments)
        m_rail->addItem(kAssignmentsPlace, QString(), QStringLiteral("git-commit-horizontal"));
    m_rail->addItem(kApprovalPlace, QString(), QStringLiteral("user-check"));
    m_rail->addSection(QStringLiteral("monitoring"), QString());
    m_rail->addItem(kEventsPlace, QString(), QStringLiteral("webhook"));
    m_rail->addFootItem(kConnectionsPlace, QString(), QStringLiteral("settings"));
    m_pages = new QStackedWidget(central);
    m_batchesPage = new BatchesPage(m_workplace, *m_session, m_pages);
    m_batchPage = new BatchPage(m_workplace, *m_session, m_pages);
    m_eventsPage = new EventsPage(m_workplace, *m_session, m_pages);
    m_approvalPage = new ApprovalPage(m_workplace, *m_session, m_pages);
    buildTodayPage();
    for (QWidget *page : std::initializer_list<QWidget *>{m_batchesPage, m_batchPage, m_eventsPage, m_approvalPage})
        m_pages->addWidget(page);
    if (m_workplace.assignments) {
        m_assignmentsPage = new AssignmentsPage(m_workplace, *m_session, m_pages);
        m_pages->addWidget(m_assignmentsPage);
        connect(m_assignmentsPage, &AssignmentsPage::countsChanged, this, &MainWindow::updateRail);
        connect(&m_workplace.changes, &services::ChangeNotifier::assignmentsChanged, this, &MainWindow::offerAssignments);
        showAssignments(false);
        offerAssignments();
    }
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    setCentralWidget(central);

    connect(m_rail, &design::Rail::activated, this, &MainWindow::goTo);
    connect(m_rail, &design::Rail::collapsedChanged, this,
            [this](bool collapsed) { m_session->setPreference(kRail, collapsed ? QStringLiteral("yes") : QString()); });
    connect(m_batchesPage, &BatchesPage::batchOpened, this, &MainWindow::showBatch);
    connect(m_batchesPage, &BatchesPage::newBatchWanted, this, &MainWindow::newBatch);
    connect(m_batchesPage, &BatchesPage::importWanted, this, [this] { importFile(); });
    connect(m_batchesPage, &BatchesPage::cloneWanted, this, &MainWindow::cloneBatch);
    connect(m_batchesPage, &BatchesPage::templateWanted, this, &MainWindow::saveTemplate);
    connect(m_batchPage, &BatchPage::leaveWanted, this, &MainWindow::showBatches);
    connect(m_batchPage, &BatchPage::importWanted, this, [this](ports::BatchId batch) { importFile({}, batch); });
    connect(m_batchPage, &BatchPage::titleChanged, this, &MainWindow::updateTitle);
    connect(m_eventsPage, &EventsPage::batchWanted, this, &MainWindow::showBatch);
    connect(m_approvalPage, &ApprovalPage::countChanged, this, [this](int count) { m_rail->setCount(kApprovalPlace, count, design::RailBadge::Approvals); });
}

void MainWindow::sessionOpened()
{
    if (const QString language = m_session->preference(kLanguage); !language.isEmpty())
        emit languageWanted(language == QStringLiteral("en") ? Language::English : Language::Portuguese);
    applyTheme(m_session->preference(kTheme));
    m_rail->setCollapsed(m_session->preference(kRail) == QStringLiteral("yes"));
    if (const QString geometry = m_session->preference(kGeometry); !geometry.isEmpty())
        restoreGeometry(QByteArray::fromBase64(geometry.toLatin1()));
    show();
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::sessionChanged()
{
    const EnvironmentKind kind = kindOf(m_session->environment());
    m_strip->setKind(kind);
    m_plate->setKind(kind);
    m_plate->setToolTip(m_session->connection() ? m_session->connection()->name + u'\n' + m_session->connection()->baseUrl.toString() : QString());
    sayBand();
    fillFunds();
    fillConnections();
    updateTitle();
}

void MainWindow::fillFunds()
{
    const QSignalBlocker quiet(m_funds);
    m_funds->clear();
    m_funds->addItem(design::icon(QStringLiteral("landmark")), tr("All funds"), QString());
    for (const ports::RegisteredFund &fund : m_session->funds())
        m_funds->addItem(design::icon(QStringLiteral("landmark")), m_session->fundName(fund.fundClassKey), fund.fundClassKey);
    m_funds->setCurrentIndex(std::max(0, m_funds->findData(m_session->currentFund())));
}

void MainWindow::fillConnections()
{
    m_connectionMenu->clear();
    const QList<ports::Connection> &connections = m_session->connections();
    m_connectionMenu->menuAction()->setVisible(connections.size() > 1);
    for (const ports::Connection &connection : connections) {
        QAction *action = m_connectionMenu->addAction(connection.name, this, [this, id = connection.id] { switchConnection(id); });
        action->setIcon(design::icon(design::environmentIcon(kindOf(connection.environment))));
        action->setCheckable(true);
        action->setChecked(m_session->connection() && m_session->connection()->id == connection.id);
    }
}

void MainWindow::switchConnection(const QString &id)
{
    const ports::Connection *connection = m_session->connection(id);
    if (!connection || (m_session->connection() && m_session->connection()->id == id))
        return;
    if (connection->environment != ports::Environment::Production) {
        m_session->setConnection(id);
        showBatches();
        return;
    }
    auto *dialog = new SwitchDialog(*connection, this);
    connect(dialog, &QDialog::accepted, this, [this, id] {
        m_session->setConnection(id);
        showBatches();
    });
    connect(dialog, &QDialog::rejected, this, &MainWindow::fillConnections); // the mark stays where the work is
    dialog->open();
}

void MainWindow::showConnections()
{
    if (!m_workplace.ways)
        return;
    auto *dialog = new ConnectionsDialog(m_workplace, *m_session, this);
    connect(dialog, &ConnectionsDialog::switchWanted, this, [this](const QString &id) {
        m_session->setConnection(id);
        showBatches();
    });
    dialog->open();
}

void MainWindow::offerAssignments()
{
    whenDone(m_workplace.assignments->assignments(), this,
             [this](const Result<QList<ports::AssignmentListItem>> &known) { showAssignments(known && !known->isEmpty()); });
}

void MainWindow::showAssignments(bool shown)
{
    for (const QString &place : {QStringLiteral("assignment"), kAssignmentsPlace, kApprovalPlace})
        m_rail->setShown(place, shown);
    for (const char *name : {"actionGoAssignments", "actionGoApproval"}) {
        QAction *action = m_actions.value(QString::fromLatin1(name));
        if (shown)
            m_viewMenu->insertAction(m_actions.value(QStringLiteral("actionGoEvents")), action);
        else
            m_viewMenu->removeAction(action);
    }
}

void MainWindow::updateRail()
{
    m_rail->setCount(kBatchesPlace, m_batchesPage->openCount(), design::RailBadge::Count);
    if (m_assignmentsPage)
        m_rail->setCount(kAssignmentsPlace, m_assignmentsPage->openCount(), design::RailBadge::Count);
}

void MainWindow::goTo(const QString &place)
{
    if (place == kTodayPlace)
        showToday();
    else if (place == kBatchesPlace)
        showBatches();
    else if (place == kAssignmentsPlace && m_assignmentsPage)
        showPage(m_assignmentsPage, kAssignmentsPlace);
    else if (place == kEventsPlace)
        showPage(m_eventsPage, kEventsPlace);
    else if (place == kApprovalPlace)
        showPage(m_approvalPage, kApprovalPlace);
    else if (place == kConnectionsPlace)
        showConnections();
}

void MainWindow::showPage(QWidget *page, const QString &place)
{
    m_pages->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    m_rail->setCurrent(place);
    m_status->setSelection(page == m_batchesPage ? m_batchesPage->selectionWords() : onDraft() ? m_batchPage->draft().selectionWords() : QString());
    updateTitle();
}

void MainWindow::showBatches()
{
    if (onBatchPage() && m_batchPage->state().batchId())
        m_batchesPage->select(m_batchPage->state().batchId());
    showPage(m_batchesPage, kBatchesPlace);
}

void MainWindow::showBatch(ports::BatchId batch)
{
    m_batchPage->setBatch(batch);
    showPage(m_batchPage, kBatchesPlace);
}

void MainWindow::newBatch()
{
    auto *dialog = new BatchFormDialog(m_workplace, *m_session, this);
    connect(dialog, &BatchFormDialog::created, this, &MainWindow::showBatch);
    dialog->open();
}

void MainWindow::cloneBatch(ports::BatchId batch)
{
    whenDone(m_workplace.batches.batch(batch), this, [this](const Result<ports::BatchListItem> &item) {
        if (!item)
            return;
        auto *dialog = new BatchFormDialog(m_workplace, *m_session, this, cloneOf(*item));
        connect(dialog, &BatchFormDialog::created, this, &MainWindow::showBatch);
        dialog->open();
    });
}

void MainWindow::saveTemplate(ports::BatchId batch)
{
    whenDone(m_workplace.batches.batch(batch), this, [this](const Result<ports::BatchListItem> &item) {
        if (!item)
            return;
        QStringList names;
        for (const viewmodels::BatchTemplate &one : viewmodels::templatesOf(*m_session))
            names.append(one.name);
        auto *dialog = new NameDialog(m_session->environment(), names, this, item->batch.request.description.left(60));
        dialog->setWindowTitle(tr("Save template"));
        dialog->setQuestion(tr("Save fund, account and description as a template"));
        dialog->setAction(tr("Save"), design::ButtonVariant::Primary, QStringLiteral("save"));
        connect(dialog, &NameDialog::named, this, [this, made = templateOf(item->batch)](const QString &name) mutable {
            made.name = name;
            viewmodels::saveTemplate(*m_session, made);
        });
        dialog->open();
    });
}

ports::BatchId MainWindow::batchInHand() const
{
    return onBatchPage() ? m_batchPage->state().batchId() : m_pages->currentWidget() == m_batchesPage ? m_batchesPage->currentBatch() : 0;
}

void MainWindow::importFile(const QString &path, ports::BatchId batch)
{
    auto *dialog = new ImportDialog(m_workplace, *m_session, path, batch, this);
    connect(dialog, &ImportDialog::imported, this, &MainWindow::showBatch);
    dialog->open();
}

void MainWindow::exportBatch()
{
    const ports::BatchId batch = onBatchPage() ? m_batchPage->state().batchId() : m_batchesPage->currentBatch();
    if (!batch || !m_workplace.exports)
        return;
    whenDone(m_workplace.batches.batch(batch), this, [this](const Result<ports::BatchListItem> &item) {
        if (item)
            (new ExportDialog(m_workplace, *m_session, *item, this))->open();
    });
}

void MainWindow::importFiles(const QStringList &paths, ports::BatchId batch, int at)
{
    auto *dialog = new ImportDialog(m_workplace, *m_session, paths.at(at), batch, this);
    dialog->setPlace(at + 1, int(paths.size()));
    connect(dialog, &ImportDialog::imported, this, &MainWindow::showBatch);
    // Closing one file goes on to the next, so that none of them is forgotten.
    connect(dialog, &QDialog::finished, this, [this, paths, batch, at] {
        if (at + 1 < paths.size())
            importFiles(paths, batch, at + 1);
    });
    dialog->open();
}

bool MainWindow::onBatchPage() const
{
    return m_pages->currentWidget() == m_batchPage;
}

bool MainWindow::onDraft() const
{
    return onBatchPage() && m_batchPage->showsDraft();
}

void MainWindow::focusSearch()
{
    if (onDraft())
        m_batchPage->draft().focusSearch();
    else if (m_pages->currentWidget() == m_eventsPage)
        m_eventsPage->focusSearch();
    else if (m_pages->currentWidget() == m_batchesPage)
        m_batchesPage->focusSearch();
}

void MainWindow::applyTheme(const QString &name)
{
    const auto appearance = name == QStringLiteral("dark") ? design::Appearance::Dark
        : name == QStringLiteral("light")                  ? design::Appearance::Light
                                                           : design::Appearance::System;
    if (m_theme.appearance() != appearance)
        m_theme.setAppearance(appearance);
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toString() == (name.isEmpty() ? QStringLiteral("system") : name));
}

void MainWindow::chooseLanguage(Language language)
{
    m_session->setPreference(kLanguage, language == Language::English ? QStringLiteral("en") : QStringLiteral("pt_BR"));
    emit languageWanted(language);
}

void MainWindow::updateTitle()
{
    QString page;
    if (onBatchPage())
        page = m_batchPage->title();
    else if (m_pages->currentWidget() == m_todayPage)
        page = tr("Today");
    else if (m_assignmentsPage && m_pages->currentWidget() == m_assignmentsPage)
        page = tr("Assignment pipeline");
    else if (m_pages->currentWidget() == m_approvalPage)
        page = tr("Manager approval");
    else
        page = m_pages->currentWidget() == m_eventsPage ? tr("Events") : tr("Settlement batches");
    if (m_session->environment() == ports::Environment::Production)
        page = tr("PRODUCTION") + QStringLiteral(" — ") + page + QStringLiteral(" — ") + m_session->connection()->name;
    setWindowTitle(page + QStringLiteral(" — Esteira"));
}

void MainWindow::about()
{
    (new AboutDialog(this))->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_rail)
        sayMenus();
    QMainWindow::changeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::MouseButtonPress) {
        showPalette();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::remember()
{
    m_session->setPreference(kGeometry, QString::fromLatin1(saveGeometry().toBase64()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Everything is on disk already: drafts at each edit, sending at each step.
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    importFiles(files, onDraft() ? m_batchPage->state().batchId() : 0);
}

} // namespace esteira::views
