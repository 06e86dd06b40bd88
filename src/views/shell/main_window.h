#pragma once

#include "core/text.h"
#include "services/today/worklist.h"
#include "services/workplace.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QActionGroup;
class QComboBox;
class QMenu;
class QStackedWidget;

namespace esteira::design {
class EnvironmentPlate;
class EnvironmentStrip;
class Rail;
class SearchField;
class Theme;
}

namespace esteira::viewmodels {
struct PaletteEntry;
class Session;
}

namespace esteira::views {

class ApprovalPage;
class AssignmentsPage;
class BatchPage;
class BatchesPage;
class EventsPage;
class TodayPage;
class WorkStatusBar;

/// The window: environment line and menus above, navigation at the left, one page, status bar (design-system.md 5).
/// Everything it shows comes from the workplace, which must outlive it. GUI thread only; nothing in it blocks.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(services::Workplace &workplace, design::Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads preferences, connections and funds, then shows the window where it was last.
    void open();
    viewmodels::Session &session() { return *m_session; }

    /// Works with this connection from now on, asking first where money is real.
    void switchConnection(const QString &id);
    void showConnections();
    void showPalette();
    void showShortcuts();
    void showToday();
    void showBatches();
    void showBatch(ports::BatchId batch);
    void newBatch();
    void cloneBatch(ports::BatchId batch);
    void saveTemplate(ports::BatchId batch);
    /// The batch that is open, or selected in the list; 0 for none.
    ports::BatchId batchInHand() const;
    /// Asks for a file when `path` is empty. With a batch, imports into that draft.
    void importFile(const QString &path = {}, ports::BatchId batch = 0);
    /// The batch that is shown or selected; nothing without one.
    void exportBatch();
    /// One after the other, each in its own dialog.
    void importFiles(const QStringList &paths, ports::BatchId batch = 0, int at = 0);

signals:
    /// The person chose a language, or it was remembered: the composition installs its catalogue.
    void languageWanted(esteira::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildLanguageAndTheme(QMenu *view);
    void buildBatchMenu();
    void buildHelpMenu();
    void buildCorner();
    void buildPages();
    void buildTodayPage();
    void queryNow();
    void openNeed(const services::Need &need);
    void openStatus(const QString &status);
    QAction *makeAction(QMenu *menu, const char *name, const QKeySequence &keys, std::function<void()> run);
    void sayMenus();
    void sayBand();
    void letterMenus();
    void letterMenu();
    void focusSearch();
    void applyTheme(const QString &name);
    void chooseLanguage(Language language);
    void sessionOpened();
    void sessionChanged();
    void fillFunds();
    void fillConnections();
    void goTo(const QString &place);
    void showPage(QWidget *page, const QString &place);
    void updateRail();
    /// The pages of assignments are offered once there is one: none can be made in this window yet.
    void offerAssignments();
    void showAssignments(bool shown);
    void updateTitle();
    void updateBatchActions();
    void enableBatchActions();
    QList<viewmodels::PaletteEntry> paletteEntries();
    QString whyDisabled(const QAction &action) const;
    void choosePaletteEntry(const viewmodels::PaletteEntry &entry);
    bool onBatchPage() const;
    bool onDraft() const;
    void about();
    void remember();

    services::Workplace &m_workplace;
    design::Theme &m_theme;
    viewmodels::Session *m_session;
    design::EnvironmentStrip *m_strip = nullptr;
    design::EnvironmentPlate *m_plate = nullptr;
    design::Rail *m_rail = nullptr;
    design::SearchField *m_search = nullptr;
    QComboBox *m_funds = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_batchMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QMenu *m_connectionMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_themes = nullptr;
    QHash<QString, QAction *> m_actions;
    QStackedWidget *m_pages = nullptr;
    BatchesPage *m_batchesPage = nullptr;
    BatchPage *m_batchPage = nullptr;
    AssignmentsPage *m_assignmentsPage = nullptr; ///< none where there are no assignments
    EventsPage *m_eventsPage = nullptr;
    ApprovalPage *m_approvalPage = nullptr;
    TodayPage *m_todayPage = nullptr;
    WorkStatusBar *m_status = nullptr;
};

} // namespace esteira::views
