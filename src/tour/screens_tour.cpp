#include "tour/screens_tour.h"

#include "domain/settlement/send_state.h"
#include "services/settlement/submission_service.h"
#include "views/shell/main_window.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace esteira::tour {

namespace {

constexpr QSize kScreen(1440, 900);

} // namespace

ScreensTour::ScreensTour(QApplication &application, QString samples, QString folder, Language language, design::Appearance appearance)
    : m_application(application), m_samples(std::move(samples)), m_language(language), m_appearance(appearance),
      m_driver(std::move(folder), picturePrefix(language, appearance))
{
}

bool ScreensTour::run()
{
    const QTemporaryDir data;
    composition::BackendOptions options;
    options.dataDirectory = data.path();
    m_program = std::make_unique<app::WindowProgram>(m_application, options);
    m_program->theme().setReducedMotion(true);
    openWindow();
    listPages();
    draftPage();
    importPage();
    closing();
    sending();
    m_day.reset();
    m_program.reset();
    return m_driver.ok();
}

void ScreensTour::openWindow()
{
    m_driver.step(QStringLiteral("Open the window in the middle of a working day"));
    m_program->start([this](views::MainWindow &window) { m_window = &window; });
    if (!m_driver.waitFor([this] { return m_window && m_window->isVisible(); }, QStringLiteral("the window")))
        return;
    m_driver.setWindow(m_window);
    m_window->resize(kScreen);
    m_driver.trigger(QString::fromLatin1(m_language == Language::Portuguese ? "actionPortuguese" : "actionEnglish"));
    m_driver.trigger(QString::fromLatin1(m_appearance == design::Appearance::Dark ? "actionThemeDark" : "actionThemeLight"));
    m_day = std::make_unique<BusyDay>(m_program->backend());
    const bool built = m_day->build();
    m_driver.check(built, built ? QStringLiteral("batches in every state") : m_day->failure());
}

void ScreensTour::page(const QString &action, const QString &picture)
{
    if (!m_driver.ok() || !m_window->findChild<QAction *>(action))
        return;
    m_driver.trigger(action);
    m_driver.picture(picture);
}

void ScreensTour::over(const QString &action, const QString &picture, const QString &typed)
{
    if (!m_driver.ok() || !m_window->findChild<QAction *>(action))
        return;
    m_driver.trigger(action);
    QTest::qWait(50); // the sheet takes the focus
    if (!typed.isEmpty() && QApplication::focusWidget())
        QTest::keyClicks(QApplication::focusWidget(), typed);
    QTest::qWait(400); // the search waits for the typing to end
    m_driver.picture(picture);
    if (QWidget *focused = QApplication::focusWidget())
        m_driver.press(focused, Qt::Key_Escape);
}

void ScreensTour::select(const QString &table, ports::BatchId batch)
{
    auto *view = qobject_cast<QTableView *>(m_driver.find(table));
    if (!view)
        return;
    const QString name = m_day->externalId(batch);
    QModelIndex found;
    m_driver.waitFor([&] {
        for (int row = 0; row < view->model()->rowCount() && !found.isValid(); ++row) {
            for (int column = 0; column < view->model()->columnCount() && !found.isValid(); ++column) {
                if (view->model()->index(row, column).data().toString() == name)
                    found = view->model()->index(row, column);
            }
        }
        return found.isValid();
    }, name + QStringLiteral(" in the list"));
    if (!found.isValid())
        return;
    view->scrollTo(found);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, view->visualRect(found).center());
}

void ScreensTour::listPages()
{
    m_driver.step(QStringLiteral("Look at the pages over all batches"));
    page(QStringLiteral("actionGoToday"), QStringLiteral("screen-01-today"));
    page(QStringLiteral("actionGoBatches"), QStringLiteral("screen-02-batches"));
    if (m_driver.ok()) {
        select(QStringLiteral("batchTable"), m_day->settling());
        QTest::qWait(500); // the preview reads its webhooks after its timeline
        m_driver.picture(QStringLiteral("screen-02-batches-preview"));
    }
    page(QStringLiteral("actionGoEvents"), QStringLiteral("screen-08-events"));
    m_driver.step(QStringLiteral("Look at the connections, search, and see every shortcut"));
    over(QStringLiteral("actionConnections"), QStringLiteral("screen-09-connections"), {});
    over(QStringLiteral("actionPalette"), QStringLiteral("screen-12-search"), QStringLiteral("4520"));
    over(QStringLiteral("actionShortcuts"), QStringLiteral("screen-13-shortcuts"), {});
    if (m_driver.ok()) {
        m_window->showBatch(m_day->settling());
        m_driver.picture(QStringLiteral("screen-02-batch-page"));
        m_window->showBatch(m_day->withFailures());
        m_driver.picture(QStringLiteral("screen-05-failures"));
    }
}

void ScreensTour::draftPage()
{
    if (!m_driver.ok())
        return;
    m_driver.step(QStringLiteral("Correct a draft"));
    m_window->showBatch(m_day->draftWithProblems());
    auto *table = qobject_cast<QTableView *>(m_driver.find(QStringLiteral("rowTable")));
    m_driver.waitFor([table] { return table && table->model() && table->model()->rowCount() > 100 && table->model()->index(8, 2).data().isValid(); },
                     QStringLiteral("the rows of the draft"));
    if (table && m_driver.ok()) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->index(8, column).data().toString() == QLatin1String("1.284"))
                table->setCurrentIndex(table->model()->index(8, column));
        }
        table->setFocus();
    }
    m_driver.picture(QStringLiteral("screen-03-draft"));
}

void ScreensTour::importPage()
{
    if (!m_driver.ok())
        return;
    m_driver.step(QStringLiteral("Import a file with problems"));
    m_window->showBatches();
    m_window->importFile(QDir(m_samples).filePath(QStringLiteral("settlements-with-problems.csv")));
    QWidget *dialog = m_driver.find(QStringLiteral("importDialog"));
    QWidget *confirm = m_driver.find(QStringLiteral("confirmImportButton"));
    m_driver.waitFor([confirm] { return confirm && confirm->isEnabled(); }, QStringLiteral("the file is read"));
    m_driver.picture(QStringLiteral("screen-04-import"));
    m_driver.press(dialog, Qt::Key_Escape);
}

void ScreensTour::closing()
{
    if (!m_driver.ok())
        return;
    m_driver.step(QStringLiteral("Look at the confirmation of closing"));
    m_window->showBatch(m_day->readyToClose());
    m_driver.click(QStringLiteral("closeBatchButton"));
    QWidget *dialog = m_driver.find(QStringLiteral("closeBatchDialog"));
    m_driver.picture(QStringLiteral("screen-05b-close"));
    m_driver.press(dialog, Qt::Key_Escape);
}

void ScreensTour::sending()
{
    if (!m_driver.ok())
        return;
    m_driver.step(QStringLiteral("Send a large batch while requests fail"));
    const ports::BatchId batch = m_day->startSending();
    m_driver.check(batch != 0, batch ? QStringLiteral("the sending began") : m_day->failure());
    if (!batch)
        return;
    m_window->showBatch(batch);
    m_driver.waitFor([this, batch] { return m_day->accepted(batch) > 150; }, QStringLiteral("150 settlements accepted"), 60'000);
    m_driver.picture(QStringLiteral("screen-05-sending"));
}

} // namespace esteira::tour
