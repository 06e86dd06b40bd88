#include "tour/settlement_tour.h"

#include "core/format.h"
#include "domain/settlement/settlement_flow.h"
#include "views/shell/main_window.h"

#include <QAbstractItemModel>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace esteira::tour {

namespace {

constexpr QSize kScreen(1440, 900);

} // namespace

SettlementTour::SettlementTour(QApplication &application, QString file, QString folder, Language language, design::Appearance appearance)
    : m_application(application), m_file(std::move(file)), m_language(language), m_appearance(appearance),
      m_driver(std::move(folder), picturePrefix(language, appearance))
{
}

bool SettlementTour::run()
{
    const QTemporaryDir data;
    composition::BackendOptions options;
    options.dataDirectory = data.path();
    m_program = std::make_unique<app::WindowProgram>(m_application, options);
    m_program->theme().setReducedMotion(true); // pictures show the end of a fade, not its middle
    openWindow();
    importFile();
    checkDraft();
    send();
    removeOne();
    close();
    follow();
    checkEnd();
    m_program.reset();
    return m_driver.ok();
}

void SettlementTour::openWindow()
{
    m_driver.step(QStringLiteral("Open the window with a new data folder"));
    m_program->start([this](views::MainWindow &window) { m_window = &window; });
    if (!m_driver.waitFor([this] { return m_window && m_window->isVisible(); }, QStringLiteral("the window")))
        return;
    m_driver.setWindow(m_window);
    m_window->resize(kScreen);
    m_driver.trigger(QString::fromLatin1(m_language == Language::Portuguese ? "actionPortuguese" : "actionEnglish"));
    m_driver.trigger(QString::fromLatin1(m_appearance == design::Appearance::Dark ? "actionThemeDark" : "actionThemeLight"));
    m_driver.picture(QStringLiteral("journey-00-first-start"));
    m_driver.trigger(QStringLiteral("actionGoBatches"));
    m_driver.find(QStringLiteral("batchesEmpty"));
    m_driver.picture(QStringLiteral("journey-01-empty"));
    m_driver.step(QStringLiteral("Look at the form of a new batch"));
    m_driver.click(QStringLiteral("newBatchButton"));
    if (QWidget *dialog = m_driver.find(QStringLiteral("newBatchDialog"))) {
        m_driver.picture(QStringLiteral("journey-02-new-batch"));
        m_driver.press(dialog, Qt::Key_Escape);
    }
}

void SettlementTour::importFile()
{
    if (!m_driver.ok())
        return;
    m_driver.step(QStringLiteral("Drop %1 on the window").arg(QFileInfo(m_file).fileName()));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_file)});
    QDragEnterEvent enter(m_window->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &enter);
    m_driver.check(enter.isAccepted(), QStringLiteral("the window takes the file"));
    QDropEvent drop(m_window->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &drop);
    m_driver.find(QStringLiteral("importDialog"));
    QWidget *confirm = m_driver.find(QStringLiteral("confirmImportButton"));
    m_driver.waitFor([confirm] { return confirm && confirm->isEnabled(); }, QStringLiteral("the file is read and may be imported"));
    m_driver.picture(QStringLiteral("journey-03-import"));
    m_driver.click(QStringLiteral("confirmImportButton"));
}

ports::BatchListItem SettlementTour::onlyBatch()
{
    QFuture<Result<QList<ports::BatchListItem>>> future = m_program->backend().workplace().batches.batches();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || !future.result() || future.result()->isEmpty())
        return {};
    return future.result()->first();
}

void SettlementTour::checkDraft()
{
    if (!m_driver.waitFor([this] { return onlyBatch().summary.totals.local.count == 40; }, QStringLiteral("40 settlements in the draft")))
        return;
    const ports::BatchListItem item = onlyBatch();
    m_driver.check(item.summary.totals.local.total == Money::fromCentavos(16'343'357), QStringLiteral("they add up to R$ 163.433,57"));
    m_driver.check(item.summary.rowsWithErrors == 0, QStringLiteral("no row has an error"));
    auto *table = qobject_cast<QTableView *>(m_driver.find(QStringLiteral("rowTable")));
    m_driver.waitFor([table] { return table && table->model() && table->model()->rowCount() == 40; }, QStringLiteral("the grid shows 40 rows"));
    m_driver.picture(QStringLiteral("journey-04-draft"));
}

void SettlementTour::send()
{
    m_driver.step(QStringLiteral("Send the batch"));
    m_driver.click(QStringLiteral("sendBatchButton"));
    m_driver.find(QStringLiteral("sendBatchDialog"));
    m_driver.picture(QStringLiteral("journey-05-send-confirmation"));
    m_driver.click(QStringLiteral("confirmSendButton"));
    m_driver.waitFor([this] { return onlyBatch().summary.totals.accepted.count == 40; }, QStringLiteral("40 settlements accepted"));
    m_driver.picture(QStringLiteral("journey-06-sent"));
}

void SettlementTour::removeOne()
{
    // Tabs and the rows of the sent batch are reached as a person does; the table is the one now visible.
    m_driver.step(QStringLiteral("Remove one settlement"));
    auto *tabs = qobject_cast<QTabBar *>(m_driver.find(QStringLiteral("batchPageTabs")));
    if (!tabs)
        return;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab).contains(QLatin1String("40"))) // the settlements, with their number
            QTest::mouseClick(tabs, Qt::LeftButton, Qt::NoModifier, tabs->tabRect(tab).center());
    }
    auto *table = qobject_cast<QTableView *>(m_driver.find(QStringLiteral("rowTable")));
    if (!table || !m_driver.waitFor([table] { return table->model() && table->model()->rowCount() == 40 && table->model()->index(39, 1).data().isValid(); },
                                    QStringLiteral("the sent rows")))
        return;
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(table->model()->index(1, 1)).center());
    m_driver.picture(QStringLiteral("journey-07-settlements"));
    m_driver.click(QStringLiteral("removeSettlementButton"));
    m_driver.find(QStringLiteral("removeSettlementDialog"));
    m_driver.picture(QStringLiteral("journey-08-remove-confirmation"));
    m_driver.click(QStringLiteral("confirmRemoveButton"));
    m_driver.waitFor([this] { return onlyBatch().summary.totals.accepted.count == 39; }, QStringLiteral("39 settlements left"));
}

void SettlementTour::close()
{
    m_driver.step(QStringLiteral("Closing is blocked until the expected totals agree"));
    if (QWidget *button = m_driver.find(QStringLiteral("closeBatchButton")))
        m_driver.waitFor([button] { return !button->isEnabled(); }, QStringLiteral("the close button is disabled"));
    m_driver.picture(QStringLiteral("journey-09-totals-differ"));
    m_driver.click(QStringLiteral("editExpectedButton"));
    const ports::BatchListItem item = onlyBatch();
    m_driver.type(QStringLiteral("expectedCountField"), QString::number(item.summary.totals.local.count));
    m_driver.type(QStringLiteral("expectedTotalField"), format::money(item.summary.totals.local.total));
    m_driver.picture(QStringLiteral("journey-10-expected-totals"));
    m_driver.click(QStringLiteral("saveBatchButton"));
    m_driver.step(QStringLiteral("Close the batch"));
    m_driver.click(QStringLiteral("closeBatchButton"));
    m_driver.find(QStringLiteral("closeBatchDialog"));
    m_driver.picture(QStringLiteral("journey-11-close-confirmation"));
    m_driver.click(QStringLiteral("confirmCloseButton"));
    m_driver.waitFor([this] { return onlyBatch().batch.status == settlement::batch_status::kPendingPayment; },
                     QStringLiteral("the batch awaits payment"));
    m_driver.picture(QStringLiteral("journey-12-awaiting-payment"));
}

void SettlementTour::follow()
{
    m_driver.step(QStringLiteral("Follow the batch until it is completed"));
    m_driver.waitFor([this] { return onlyBatch().batch.status == settlement::batch_status::kPaid; }, QStringLiteral("the batch is paid"));
    m_driver.picture(QStringLiteral("journey-13-paid"));
    m_driver.waitFor([this] { return onlyBatch().batch.status == settlement::batch_status::kCompleted; }, QStringLiteral("the batch is completed"),
                     60'000);
    m_driver.waitFor([this] {
        for (const auto &part : onlyBatch().summary.byStatus) {
            if (!settlement::settlementLifecycle().isFinal(part.key) && part.value.count > 0)
                return false;
        }
        return true;
    }, QStringLiteral("every settlement is final"));
    m_driver.picture(QStringLiteral("journey-14-completed"));
    m_driver.step(QStringLiteral("Back to the list"));
    if (m_window)
        m_window->showBatches();
    m_driver.picture(QStringLiteral("journey-15-batches"));
}

void SettlementTour::checkEnd()
{
    if (!m_driver.ok())
        return;
    qint64 settled = 0;
    for (const auto &part : onlyBatch().summary.byStatus) {
        if (part.key == settlement::settlement_status::kSettled)
            settled += part.value.count;
    }
    m_driver.check(settled == 39, QStringLiteral("39 settlements settled, the removed one is not"));
    auto webhooks = m_program->backend().workplace().inbox.latest(100);
    m_driver.check(QTest::qWaitFor([&] { return webhooks.isFinished(); }, 10'000) && webhooks.result() && !webhooks.result()->isEmpty(), QStringLiteral("webhooks arrived and were verified"));
}

} // namespace esteira::tour
