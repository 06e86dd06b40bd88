#include "views/shell/main_window.h"

#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/shell/session.h"
#include "views/design/environment.h"
#include "views/design/icon.h"
#include "views/design/rail.h"
#include "views/design/search_field.h"
#include "views/settlement/batch_page.h"
#include "views/settlement/batches_page.h"
#include "views/settlement/draft_view.h"
#include "views/shell/status_bar.h"

#include "views/shell/mnemonics.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QBoxLayout>
#include <QComboBox>
#include <QMenuBar>

/// The menus of the window: what is in them, what they say, what is allowed now.
namespace esteira::views {

using design::EnvironmentKind;
using viewmodels::BatchAction;

namespace {

const QString kTodayPlace = QStringLiteral("today");
const QString kBatchesPlace = QStringLiteral("batches");
const QString kAssignmentsPlace = QStringLiteral("assignments");
const QString kEventsPlace = QStringLiteral("events");
const QString kApprovalPlace = QStringLiteral("approval");
const QString kTheme = QStringLiteral("theme");

} // namespace

void MainWindow::buildMenus()
{
    // The line or band stands above the menu and cannot be hidden.
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip = new design::EnvironmentStrip(EnvironmentKind::EmbeddedSandbox, top);
    auto *bar = new QMenuBar(top);
    bar->setObjectName(QStringLiteral("menuBar"));
    bar->setNativeMenuBar(false);
    column->addWidget(m_strip);
    column->addWidget(bar);
    setMenuWidget(top);
    m_fileMenu = bar->addMenu(QString());
    m_editMenu = bar->addMenu(QString());
    m_viewMenu = bar->addMenu(QString());
    m_batchMenu = bar->addMenu(QString());
    m_helpMenu = bar->addMenu(QString());
    buildFileMenu();
    buildViewMenu();
    buildBatchMenu();
    buildHelpMenu();
    buildCorner();
}

QAction *MainWindow::makeAction(QMenu *menu, const char *name, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    menu->addAction(action);
    // Also of the window itself, so that the keys work whatever shows the menu bar.
    addAction(action);
    m_actions.insert(action->objectName(), action);
    return action;
}

void MainWindow::buildFileMenu()
{
    makeAction(m_fileMenu, "actionNewBatch", QKeySequence(QStringLiteral("Ctrl+N")), [this] { newBatch(); })->setIcon(design::icon(QStringLiteral("plus")));
    makeAction(m_fileMenu, "actionImport", QKeySequence(QStringLiteral("Ctrl+I")), [this] { importFile({}, onDraft() ? m_batchPage->state().batchId() : 0); })
        ->setIcon(design::icon(QStringLiteral("file-input")));
    makeAction(m_fileMenu, "actionExportBatch", QKeySequence(QStringLiteral("Ctrl+Shift+E")), [this] { exportBatch(); })
        ->setIcon(design::icon(QStringLiteral("file-down")));
    m_fileMenu->addSeparator();
    m_connectionMenu = m_fileMenu->addMenu(QString());
    m_connectionMenu->menuAction()->setObjectName(QStringLiteral("menuConnection"));
    makeAction(m_fileMenu, "actionConnections", QKeySequence(QStringLiteral("Ctrl+,")), [this] { showConnections(); })->setIcon(design::icon(QStringLiteral("plug")));
    m_fileMenu->addSeparator();
    makeAction(m_fileMenu, "actionQuit", QKeySequence(QStringLiteral("Ctrl+Q")), [this] { close(); });
}

void MainWindow::buildViewMenu()
{
    makeAction(m_viewMenu, "actionGoToday", QKeySequence(QStringLiteral("Ctrl+1")), [this] { goTo(kTodayPlace); });
    makeAction(m_viewMenu, "actionGoBatches", QKeySequence(QStringLiteral("Ctrl+2")), [this] { goTo(kBatchesPlace); });
    makeAction(m_viewMenu, "actionGoAssignments", QKeySequence(QStringLiteral("Ctrl+4")), [this] { goTo(kAssignmentsPlace); })
        ->setVisible(m_workplace.assignments != nullptr);
    makeAction(m_viewMenu, "actionGoEvents", QKeySequence(QStringLiteral("Ctrl+3")), [this] { goTo(kEventsPlace); });
    makeAction(m_viewMenu, "actionGoApproval", QKeySequence(QStringLiteral("Ctrl+5")), [this] { goTo(kApprovalPlace); });
    m_viewMenu->addSeparator();
    makeAction(m_viewMenu, "actionFind", QKeySequence(QStringLiteral("Ctrl+F")), [this] { focusSearch(); });
    makeAction(m_viewMenu, "actionOnlyProblems", QKeySequence(Qt::Key_F8), [this] {
        if (onDraft())
            m_batchPage->draft().toggleOnlyProblems();
    });
    makeAction(m_viewMenu, "actionNextProblem", QKeySequence(Qt::Key_F4), [this] {
        if (onDraft())
            m_batchPage->draft().goToProblem(1);
    });
    makeAction(m_viewMenu, "actionPreviousProblem", QKeySequence(QStringLiteral("Shift+F4")), [this] {
        if (onDraft())
            m_batchPage->draft().goToProblem(-1);
    });
    m_viewMenu->addSeparator();
    makeAction(m_viewMenu, "actionCollapseRail", QKeySequence(QStringLiteral("Ctrl+B")), [this] { m_rail->setCollapsed(!m_rail->isCollapsed()); });
    buildLanguageAndTheme(m_viewMenu);
}

void MainWindow::buildLanguageAndTheme(QMenu *view)
{
    const auto addChoice = [this](QMenu *menu, QActionGroup *group, const char *name, const QString &value) {
        auto *action = menu->addAction(QString());
        action->setObjectName(QString::fromLatin1(name));
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        m_actions.insert(action->objectName(), action);
    };
    m_languageMenu = view->addMenu(QString());
    m_languageMenu->menuAction()->setObjectName(QStringLiteral("menuLanguage"));
    m_languages = new QActionGroup(this);
    addChoice(m_languageMenu, m_languages, "actionPortuguese", QStringLiteral("pt_BR"));
    addChoice(m_languageMenu, m_languages, "actionEnglish", QStringLiteral("en"));
    m_themeMenu = view->addMenu(QString());
    m_themeMenu->menuAction()->setObjectName(QStringLiteral("menuTheme"));
    m_themes = new QActionGroup(this);
    addChoice(m_themeMenu, m_themes, "actionThemeSystem", QStringLiteral("system"));
    addChoice(m_themeMenu, m_themes, "actionThemeLight", QStringLiteral("light"));
    addChoice(m_themeMenu, m_themes, "actionThemeDark", QStringLiteral("dark"));
    connect(m_languages, &QActionGroup::triggered, this, [this](QAction *action) {
        chooseLanguage(action->data().toString() == QStringLiteral("en") ? Language::English : Language::Portuguese);
    });
    connect(m_themes, &QActionGroup::triggered, this, [this](QAction *action) {
        m_session->setPreference(kTheme, action->data().toString());
        applyTheme(action->data().toString());
    });
}

void MainWindow::buildBatchMenu()
{
    const auto onPage = [this](auto act) {
        return [this, act] {
            if (onBatchPage())
                act(*m_batchPage);
        };
    };
    makeAction(m_batchMenu, "actionOpenBatch", QKeySequence(QStringLiteral("Ctrl+O")), [this] {
        if (const ports::BatchId batch = m_batchesPage->currentBatch(); batch && !onBatchPage())
            showBatch(batch);
    });
    makeAction(m_batchMenu, "actionEditBatch", QKeySequence(QStringLiteral("Ctrl+E")), onPage([](BatchPage &page) { page.editBatch(); }));
    makeAction(m_batchMenu, "actionCloneBatch", QKeySequence(QStringLiteral("Ctrl+Shift+N")), [this] {
        if (const ports::BatchId batch = batchInHand())
            cloneBatch(batch);
    });
    makeAction(m_batchMenu, "actionSaveTemplate", QKeySequence(), [this] {
        if (const ports::BatchId batch = batchInHand())
            saveTemplate(batch);
    });
    m_batchMenu->addSeparator();
    makeAction(m_batchMenu, "actionSend", QKeySequence(QStringLiteral("Ctrl+Return")), [this] {
        // Ctrl+Enter is the next step of the batch: send it, and when that is done, close it.
        if (!onBatchPage())
            return;
        if (m_batchPage->state().offer(BatchAction::Send).enabled())
            m_batchPage->send();
        else if (m_batchPage->state().offer(BatchAction::Close).enabled())
            m_batchPage->closeBatch();
        else
            m_batchPage->explain();
    });
    makeAction(m_batchMenu, "actionPause", QKeySequence(), onPage([](BatchPage &page) { page.pauseOrResume(); }));
    makeAction(m_batchMenu, "actionCancelSending", QKeySequence(), onPage([](BatchPage &page) { page.cancelSending(); }));
    makeAction(m_batchMenu, "actionQueryNow", QKeySequence(Qt::Key_F5), [this] { queryNow(); });
    m_batchMenu->addSeparator();
    makeAction(m_batchMenu, "actionApplyFix", QKeySequence(QStringLiteral("Alt+Return")), [this] {
        if (onDraft())
            m_batchPage->draft().applyFix();
    });
    makeAction(m_batchMenu, "actionToday", QKeySequence(QStringLiteral("Ctrl+;")), [this] {
        if (onDraft())
            m_batchPage->draft().setToday();
    });
    m_batchMenu->addSeparator();
    makeAction(m_batchMenu, "actionCloseBatch", QKeySequence(), onPage([](BatchPage &page) { page.closeBatch(); }));
    makeAction(m_batchMenu, "actionDiscardBatch", QKeySequence(), onPage([](BatchPage &page) { page.discardBatch(); }));
    makeAction(m_batchMenu, "actionDeleteDraft", QKeySequence(), onPage([](BatchPage &page) { page.deleteDraft(); }));
    connect(m_batchMenu, &QMenu::aboutToShow, this, &MainWindow::updateBatchActions);
    connect(m_batchMenu, &QMenu::aboutToHide, this, &MainWindow::enableBatchActions);
}

/// A disabled action's shortcut is dead; what is allowed is asked again when it is used.
void MainWindow::enableBatchActions()
{
    for (QAction *action : m_batchMenu->actions())
        action->setEnabled(true);
}

/// The sheet of the draft owns its actions: they say what they would undo and work where the sheet is.
void MainWindow::buildEditMenu()
{
    m_editMenu->menuAction()->setObjectName(QStringLiteral("menuEdit"));
    for (QAction *action : m_batchPage->draft().editActions()) {
        if (action)
            m_editMenu->addAction(action);
        else
            m_editMenu->addSeparator();
    }
    connect(&m_batchPage->draft(), &DraftView::selectionWordsChanged, this, [this] {
        if (onDraft())
            m_status->setSelection(m_batchPage->draft().selectionWords());
    });
}

void MainWindow::buildHelpMenu()
{
    makeAction(m_helpMenu, "actionPalette", QKeySequence(QStringLiteral("Ctrl+K")), [this] { showPalette(); })->setIcon(design::icon(QStringLiteral("search")));
    makeAction(m_helpMenu, "actionShortcuts", QKeySequence(Qt::Key_F1), [this] { showShortcuts(); })->setIcon(design::icon(QStringLiteral("keyboard")));
    m_actions.value(QStringLiteral("actionShortcuts"))->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(QStringLiteral("?"))});
    m_helpMenu->addSeparator();
    makeAction(m_helpMenu, "actionAbout", QKeySequence(), [this] { about(); });
}

void MainWindow::updateBatchActions()
{
    const viewmodels::BatchState &state = m_batchPage->state();
    const auto set = [&](const char *name, BatchAction action) { m_actions.value(QString::fromLatin1(name))->setEnabled(onBatchPage() && state.offer(action).enabled()); };
    set("actionEditBatch", BatchAction::EditTotals);
    set("actionCancelSending", BatchAction::Cancel);
    set("actionCloseBatch", BatchAction::Close);
    set("actionDiscardBatch", BatchAction::Discard);
    set("actionDeleteDraft", BatchAction::DeleteDraft);
    m_actions.value(QStringLiteral("actionOpenBatch"))->setEnabled(!onBatchPage() && m_batchesPage->currentBatch());
    for (const char *name : {"actionCloneBatch", "actionSaveTemplate"})
        m_actions.value(QString::fromLatin1(name))->setEnabled(batchInHand());
    m_actions.value(QStringLiteral("actionSend"))
        ->setEnabled(onBatchPage() && (state.offer(BatchAction::Send).enabled() || state.offer(BatchAction::Close).enabled()));
    m_actions.value(QStringLiteral("actionPause"))
        ->setEnabled(onBatchPage() && (state.offer(BatchAction::Pause).enabled() || state.offer(BatchAction::Resume).enabled()));
    for (const char *name : {"actionApplyFix", "actionToday"})
        m_actions.value(QString::fromLatin1(name))->setEnabled(onDraft());
}

void MainWindow::sayBand()
{
    const ports::Connection *connection = m_session->connection();
    const QString sentence = tr("operations here move real money");
    m_strip->setSentence(connection ? connection->name + QStringLiteral(" · ") + sentence : sentence);
}

void MainWindow::sayMenus()
{
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_batchMenu->setTitle(tr("&Batch"));
    m_helpMenu->setTitle(tr("&Help"));
    m_connectionMenu->setTitle(tr("Connection"));
    m_languageMenu->setTitle(tr("Language"));
    m_themeMenu->setTitle(tr("Theme"));
    const auto say = [this](const char *name, const QString &text) { m_actions.value(QString::fromLatin1(name))->setText(text); };
    say("actionNewBatch", tr("New batch…"));
    say("actionImport", tr("Import…"));
    say("actionExportBatch", tr("Export batch…"));
    say("actionConnections", tr("Connections…"));
    say("actionQuit", tr("Quit"));
    say("actionGoToday", tr("Today"));
    say("actionGoBatches", tr("Batches"));
    say("actionGoAssignments", tr("Assignment pipeline"));
    say("actionGoEvents", tr("Events"));
    say("actionGoApproval", tr("Approval"));
    say("actionFind", tr("Find"));
    say("actionOnlyProblems", tr("Only rows with problems"));
    say("actionNextProblem", tr("Next problem"));
    say("actionPreviousProblem", tr("Previous problem"));
    say("actionCollapseRail", tr("Collapse navigation"));
    // Each language in its own words, so that it is found from the other one.
    say("actionPortuguese", QStringLiteral("Português (Brasil)"));
    say("actionEnglish", QStringLiteral("English"));
    say("actionThemeSystem", tr("As the system"));
    say("actionThemeLight", tr("Light"));
    say("actionThemeDark", tr("Dark"));
    say("actionOpenBatch", tr("Open batch"));
    say("actionEditBatch", tr("Edit batch…"));
    say("actionCloneBatch", tr("Clone as draft…"));
    say("actionSaveTemplate", tr("Save as template…"));
    say("actionSend", tr("Next step: send or close…"));
    say("actionPause", tr("Pause or resume sending"));
    say("actionCancelSending", tr("Cancel sending…"));
    say("actionQueryNow", tr("Query now"));
    say("actionApplyFix", tr("Apply the suggested correction"));
    say("actionToday", tr("Write today's date"));
    say("actionCloseBatch", tr("Close batch…"));
    say("actionDiscardBatch", tr("Discard batch…"));
    say("actionDeleteDraft", tr("Delete draft…"));
    say("actionPalette", tr("Search and commands…"));
    say("actionShortcuts", tr("Keyboard shortcuts"));
    say("actionAbout", tr("About Esteira"));
    m_actions.value(QStringLiteral("actionPortuguese"))->setChecked(currentLanguage() == Language::Portuguese);
    m_actions.value(QStringLiteral("actionEnglish"))->setChecked(currentLanguage() == Language::English);
    m_rail->setText(QStringLiteral("settlement"), tr("Settlement"));
    m_rail->setText(QStringLiteral("monitoring"), tr("Monitoring"));
    m_rail->setText(kTodayPlace, tr("Today"));
    m_rail->setText(kBatchesPlace, tr("Batches"));
    if (m_workplace.assignments)
        m_rail->setText(kAssignmentsPlace, tr("Assignment pipeline"));
    m_rail->setText(kEventsPlace, tr("Events"));
    m_rail->setText(QStringLiteral("assignment"), tr("Assignment"));
    m_rail->setText(kApprovalPlace, tr("Approval"));
    m_rail->setText(QStringLiteral("connections"), tr("Connections"));
    for (QAbstractItemView *list : m_rail->findChildren<QAbstractItemView *>())
        list->setAccessibleName(tr("Navigation"));
    m_funds->setAccessibleName(tr("Fund"));
    m_search->setPlaceholderText(tr("Search contract or value…"));
    m_search->setAccessibleName(tr("Search and commands"));
    m_search->setKeys(QKeySequence(QStringLiteral("Ctrl+K")).toString(QKeySequence::NativeText));
    sayBand();
    fillFunds();
    updateTitle();
    letterMenus();
}

/// Menus whose entries change are lettered again when they open.
void MainWindow::letterMenus()
{
    giveMnemonics(*findChild<QMenuBar *>(QStringLiteral("menuBar")));
    for (QMenu *menu : findChildren<QMenu *>()) {
        giveMnemonics(*menu);
        connect(menu, &QMenu::aboutToShow, this, &MainWindow::letterMenu, Qt::UniqueConnection);
    }
}

void MainWindow::letterMenu()
{
    giveMnemonics(*qobject_cast<QMenu *>(sender()));
}

} // namespace esteira::views
