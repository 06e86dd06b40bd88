#include "services/change_notifier.h"
#include "services/files/import_service.h"
#include "services/settlement/submission_service.h"
#include "support/fake_administrator.h"
#include "support/one_gateway.h"
#include "support/sample_rows.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QSemaphore>

using namespace esteira;
using esteira::services::ImportService;
using esteira::services::SubmissionService;

namespace {

/// A file of so many good rows that waits in the middle until it is let on, or fails there.
class SlowFile final : public ports::SettlementFileReader, public ports::SettlementFileWriter {
public:
    Result<ports::FileInspection> inspect(const QString &, const ports::ImportSettings &, const ports::ReadControl &) const override
    {
        ports::FileInspection inspection;
        inspection.fileName = QStringLiteral("pagamentos.csv");
        inspection.sha256 = QByteArray(32, 'h');
        for (int i = 1; i <= rows; ++i)
            inspection.read.total += *test::goodRow(i).request.totalValue;
        inspection.read.count = rows;
        return inspection;
    }
    Result<ports::ImportSummary> read(const QString &, const ports::FileInspection &inspection, const ports::RowSink &sink,
                                      const ports::ReadControl &) const override
    {
        if (const Outcome first = hand(1, rows / 2, sink); !first)
            return failure(first.error());
        inTheMiddle.release();
        goOn.acquire();
        if (breaks)
            return failure(ErrorKind::Storage, Text::verbatim({}, QStringLiteral("the disk is gone")));
        if (const Outcome second = hand(rows / 2 + 1, rows, sink); !second)
            return failure(second.error());
        return ports::ImportSummary{inspection.read, 0, inspection.sha256};
    }
    Outcome writeFailedRows(const QString &, const ports::FileInspection &, const std::vector<ports::FailedRow> &) const override { return {}; }

    int rows = 10;
    bool breaks = false;
    mutable QSemaphore inTheMiddle;
    mutable QSemaphore goOn;

private:
    static Outcome hand(int first, int last, const ports::RowSink &sink)
    {
        std::vector<settlement::DraftRow> list;
        for (int i = first; i <= last; ++i)
            list.push_back(test::goodRow(i));
        return sink(std::move(list));
    }
};

} // namespace

/// All rows of a file or none, and nothing is sent before all of them are in.
class ImportServiceTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoreFixture> m_store;
    std::shared_ptr<test::FakeAdministrator> m_administrator;
    std::unique_ptr<test::OneGateway> m_gateways;
    std::unique_ptr<services::ChangeNotifier> m_notifier;
    std::unique_ptr<SubmissionService> m_submission;
    SlowFile m_file;
    std::unique_ptr<ImportService> m_import;
    ports::BatchId m_batch = 0;

    ports::BatchListItem item() { return *test::await(m_store->batches().batch(m_batch)); }
    ports::FileInspection inspected() { return *test::await(m_import->inspect(QStringLiteral("pagamentos.csv"))); }
    auto begin() { return m_import->import(m_batch, QStringLiteral("pagamentos.csv"), inspected()); }
    bool reachedTheMiddle()
    {
        return QTest::qWaitFor([this] { return m_file.inTheMiddle.tryAcquire(); }, 20'000);
    }

private slots:
    void init()
    {
        m_store = std::make_unique<test::StoreFixture>();
        m_administrator = std::make_shared<test::FakeAdministrator>();
        m_gateways = std::make_unique<test::OneGateway>(m_administrator);
        m_notifier = std::make_unique<services::ChangeNotifier>();
        m_submission = std::make_unique<SubmissionService>(m_store->batches(), *m_gateways, *m_notifier, services::RetryPolicy{5, 40});
        m_import = std::make_unique<ImportService>(m_file, m_file, m_store->batches(), *m_notifier);
        m_file.breaks = false;
        ports::StoredBatch batch;
        batch.connectionId = QStringLiteral("sandbox");
        batch.fundClassKey = test::kFundKey;
        batch.request.externalId = QStringLiteral("BATCH-1");
        m_batch = *test::await(m_store->batches().createDraft(batch));
    }
    void cleanup()
    {
        m_import.reset();
        m_submission.reset();
        m_notifier.reset();
        m_gateways.reset();
        m_store.reset();
    }

    void whileItRunsNothingIsSent()
    {
        const auto importing = begin();
        QVERIFY(reachedTheMiddle());
        const Outcome sent = test::await(m_submission->submit(m_batch));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Invalid);
        QVERIFY(sent.error().text.shown().contains(QLatin1String("pagamentos.csv")));
        QVERIFY2(!test::await(m_import->undo(m_batch)), "an import that runs is cancelled, not undone");
        QVERIFY(m_administrator->calls.isEmpty());
        m_file.goOn.release();
        QVERIFY_RESULT(test::await(importing));
        QCOMPARE(item().summary.totals.local.count, 10);
        QVERIFY_RESULT(test::await(m_submission->submit(m_batch)));
        QTRY_COMPARE(item().summary.totals.accepted.count, 10);
    }

    void whatBreaksInTheMiddleLeavesTheDraftAsItWas()
    {
        m_file.breaks = true;
        m_file.goOn.release();
        QVERIFY(!test::await(begin()));
        QVERIFY(m_file.inTheMiddle.tryAcquire());
        const auto after = item();
        QVERIFY(!after.batch.importUnfinished && after.batch.sourceHash.isEmpty() && !after.batch.expectedCount);
        QCOMPARE(after.summary.totals.local.count, 0);
    }

    /// The crash: half of the file is in the draft with its mark, and nobody is left to take it back.
    void cutOffItIsFinishedByImportingAgainOrDiscarded_data()
    {
        QTest::addColumn<bool>("finish");
        QTest::newRow("imported again") << true;
        QTest::newRow("discarded") << false;
    }

    void cutOffItIsFinishedByImportingAgainOrDiscarded()
    {
        QFETCH(bool, finish);
        auto marked = item().batch;
        marked.sourceFile = QStringLiteral("pagamentos.csv");
        marked.expectedCount = 10;
        QVERIFY_RESULT(test::await(m_store->batches().beginImport(marked)));
        QVERIFY_RESULT(test::await(m_store->batches().appendRows(m_batch, {test::goodRow(1), test::goodRow(2)})));
        if (finish) {
            m_file.goOn.release();
            QVERIFY_RESULT(test::await(begin()));
            QVERIFY(m_file.inTheMiddle.tryAcquire());
        } else {
            QVERIFY_RESULT(test::await(m_import->undo(m_batch)));
        }
        const auto after = item();
        QVERIFY(!after.batch.importUnfinished);
        QCOMPARE(after.summary.totals.local.count, finish ? 10 : 0);
        QCOMPARE(after.batch.expectedCount, finish ? std::optional<qint64>(10) : std::nullopt);
        QCOMPARE(after.summary.rowsWithErrors, 0);
    }

    void theSameFileUnderAnotherConnectionIsAnother()
    {
        m_file.goOn.release();
        QVERIFY_RESULT(test::await(begin()));
        QVERIFY(m_file.inTheMiddle.tryAcquire());
        QVERIFY(test::await(m_import->findSameFile(QStringLiteral("sandbox"), inspected()))->has_value());
        QVERIFY(!test::await(m_import->findSameFile(QStringLiteral("adm"), inspected()))->has_value());
    }
};

ESTEIRA_TEST(ImportServiceTest)
#include "import_service_test.moc"
