#include "pictures.h"
#include "program_fixture.h"
#include "support/sample_rows.h"
#include "support/test_registry.h"

#include "services/change_notifier.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTextStream>
#include <QTimer>

using namespace esteira;
using namespace esteira::test;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kLimitMs = 400; // everything is slower there
#else
constexpr qint64 kLimitMs = 100;
#endif

/// Milliseconds this thread has waited for a processor since it began, where the system tells (Linux): on a busy machine
/// that is nobody's fault.
qint64 waitedForProcessorMs()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() / 1'000'000;
}

/// Notices when the GUI thread worked or was blocked for longer than it should without coming round.
class Watchdog : public QObject {
public:
    Watchdog()
    {
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const qint64 waited = waitedForProcessorMs();
            worstMs = std::max(worstMs, m_clock.restart() - (waited - std::exchange(m_waited, waited)));
        });
        m_waited = waitedForProcessorMs();
        m_clock.start();
        m_timer.start();
    }
    qint64 worstMs = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_waited = 0;
};

} // namespace

/// 10 000 settlements are imported and sent while the window is looked at; it answers within 100 ms all the time.
class ResponsivenessTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramFixture> m_program;
    QTemporaryDir m_folder;

    QPushButton *button(const char *name) { return m_program->find<QPushButton>(name); }
    QString bigFile(int rows)
    {
        const QString path = m_folder.filePath(QStringLiteral("big.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        QTextStream text(&file);
        text << "asset_type,settlement_type,total_value,external_id,contract_number,installment_number,installment_maturity_date,collection_date,collection_origin_type\n";
        for (int i = 1; i <= rows; ++i)
            text << "ccb,asset_settlement," << i << ".50,BIG-" << QString::number(i).rightJustified(6, u'0') << ",C-" << i << ",,,2026-11-19,borrower\n";
        return path;
    }

private slots:
    void tenThousandRows()
    {
        m_program = std::make_unique<ProgramFixture>(Language::Portuguese);
        const QString file = bigFile(10'000);
        m_program->window().importFile(file);
        QTRY_VERIFY_WITH_TIMEOUT(button("confirmImportButton") && button("confirmImportButton")->isEnabled(), 20'000);
        QTest::qWait(100);
        Watchdog watchdog;
        button("confirmImportButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button("sendBatchButton") && button("sendBatchButton")->isEnabled(), 30'000);
        const qint64 importWorst = std::exchange(watchdog.worstMs, 0);
        button("sendBatchButton")->click();
        QTRY_VERIFY(button("confirmSendButton"));
        button("confirmSendButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->find<QAbstractItemView>("sendStateTable"), 20'000);
        QTest::qWait(1500);
        const qint64 beforePicture = watchdog.worstMs;
        keep(picture(m_program->window()), QStringLiteral("20-sending"));
        QTest::qWait(1);
        watchdog.worstMs = beforePicture; // taking pictures is the test's own work
        auto *tabs = m_program->find<QTabBar>("batchPageTabs");
        QElapsedTimer clock;
        clock.start();
        int tab = 0;
        while (!(button("closeBatchButton") && button("closeBatchButton")->isEnabled()) && clock.elapsed() < 60'000) {
            tabs->setCurrentIndex(++tab % 3);
            QTest::qWait(200);
        }
        QVERIFY(button("closeBatchButton") && button("closeBatchButton")->isEnabled());
        qInfo("worst stall: importing %lld ms, sending %lld ms", importWorst, watchdog.worstMs);
        QVERIFY2(importWorst < kLimitMs, qPrintable(QStringLiteral("import: %1 ms").arg(importWorst)));
        QVERIFY2(watchdog.worstMs < kLimitMs, qPrintable(QStringLiteral("sending: %1 ms").arg(watchdog.worstMs)));
        m_program.reset();
    }
};

ESTEIRA_TEST(ResponsivenessTest)
#include "responsiveness_test.moc"
