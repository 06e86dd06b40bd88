#include "assignment_fixture.h"
#include "domain/assignment/assignment_flow.h"
#include "sandbox/assignment/assignment_moves.h"
#include "support/test_registry.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace esteira;
using namespace esteira::test;

namespace {

QStringList statesOf(const flow::Lifecycle &lifecycle)
{
    QStringList all;
    for (const flow::State &state : lifecycle.states)
        all.append(QString::fromLatin1(state.value));
    return all;
}

QStringList eventsOf(const flow::Lifecycle &lifecycle)
{
    QStringList all;
    for (const flow::Transition &move : lifecycle.transitions) {
        if (!all.contains(QLatin1String(move.event)))
            all.append(QString::fromLatin1(move.event));
    }
    return all;
}

/// The states a batch can be brought to from outside; the others belong to hosts of the newest generation.
const QHash<QString, QByteArray> &outcomesFor()
{
    static const QHash<QString, QByteArray> outcomes{
        {QStringLiteral("pending_assets_insertion"), {}},
        {QStringLiteral("completed_assets_insertion"), "{'every_assignment':{'eligibility':'never'}}"},
        {QStringLiteral("pending_manager_approval"), {}},
        {QStringLiteral("denied"), "{'every_assignment':{'eligibility':'denied'}}"},
        {QStringLiteral("pending_assignment_term_signature"), "{'every_assignment':{'signature':'never'}}"},
        {QStringLiteral("pending_payment"), "{'every_assignment':{'payment':'never'}}"},
        {QStringLiteral("pending_assets_wallet_inclusion"), "{'every_assignment':{'inclusion':'never'}}"},
        {QStringLiteral("completed"), {}},
        {QStringLiteral("discarded"), "{'every_assignment':{'eligibility':'discarded'}}"},
    };
    return outcomes;
}

} // namespace

/// Every (state, event) pair of the assignment's flow tables: what people can ask is asked over HTTP in every state a
/// batch can reach; what the administrator does is tried on the one class that moves statuses.
class AssignmentStatesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<AssignmentBench>(kCcb); }
    void cleanup() { m_bench.reset(); }

    void peopleAskInEveryState_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("event");
        QStringList states = outcomesFor().keys();
        states.sort();
        for (const QString &state : states) {
            for (const char *event : {"close", "reopen", "approve", "deny", "insert", "repurchase"})
                QTest::addRow("%s, %s", qPrintable(state), event) << state << QString::fromLatin1(event);
        }
    }
    void peopleAskInEveryState()
    {
        QFETCH(QString, state);
        QFETCH(QString, event);
        bringTo(state);
        QCOMPARE(m_bench->statusOf("B"), state);
        const flow::Transition *move = assignment::batchLifecycle().transition(state, event);
        const bool isInsertion = event == QLatin1String("insert") || event == QLatin1String("repurchase");
        const bool legal = isInsertion ? state == QLatin1String("pending_assets_insertion") : move != nullptr;
        const Answer answer = ask(event);
        QCOMPARE(answer.status, legal ? (isInsertion ? 201 : 200) : 400);
        if (!legal)
            QCOMPARE(answer.code(), QStringLiteral("TRC000024"));
        QCOMPARE(m_bench->statusOf("B"), legal && move ? QString::fromLatin1(move->to) : state);
        const wire::Json record = m_bench->assignmentRecord("B");
        QCOMPARE(record[QLatin1String("assets")].array().size(), event == QLatin1String("insert") && legal ? 2 : 1);
    }

    void theTablesAreTheOnlyJudge()
    {
        for (const QString &state : statesOf(assignment::batchLifecycle())) {
            for (const QString &event : eventsOf(assignment::batchLifecycle())) {
                sandbox::AssignmentRecord record;
                record.status = state;
                QCOMPARE(sandbox::AssignmentMoves::canMove(record, event.toLatin1()), assignment::batchLifecycle().transition(state, event) != nullptr);
            }
        }
        for (const QString &state : statesOf(assignment::assetLifecycle())) {
            for (const QString &event : eventsOf(assignment::assetLifecycle())) {
                sandbox::AssetRecord record;
                record.status = state;
                QCOMPARE(sandbox::AssignmentMoves::canMove(record, event.toLatin1()), assignment::assetLifecycle().transition(state, event) != nullptr);
            }
        }
    }

    void documentsInEveryStateOfTheAsset_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("status");
        QTest::newRow("pending_eligibility") << QByteArray("never") << QStringLiteral("pending_eligibility") << 201;
        QTest::newRow("pending_documentation") << QByteArray("by_rules") << QStringLiteral("pending_documentation") << 201;
        QTest::newRow("denied") << QByteArray("denied") << QStringLiteral("denied") << 400;
        QTest::newRow("discarded") << QByteArray("discarded") << QStringLiteral("discarded") << 400;
    }
    void documentsInEveryStateOfTheAsset()
    {
        QFETCH(QByteArray, outcome);
        QFETCH(QString, state);
        QFETCH(int, status);
        m_bench->setOutcomes("{'every_asset':'" + outcome + "'}");
        m_bench->fill("B");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->assetStatus("B", "A-1"), state);
        const Answer answer = m_bench->sendDocument("B", "A-1", documentBody("ccb"));
        QCOMPARE(answer.status, status);
        if (status == 400)
            QCOMPARE(answer.code(), QStringLiteral("TRC000024"));
    }

    void filesOfTheFirstVersionAreTakenUp()
    {
        QTemporaryDir directory;
        sandbox::SandboxOptions options;
        options.dataFile = directory.filePath(QStringLiteral("sandbox.db"));
        m_bench.reset();
        {
            AssignmentBench old(kCcb, options);
            old.create("P");
        }
        {
            // As the first version left it: no assignments at all.
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            database.setDatabaseName(options.dataFile);
            QVERIFY(database.open());
            for (const char *table : {"repurchased_asset", "asset_document", "assignment_asset", "assignment_event", "assignment",
                                      "assignment_configuration", "assignor_account", "assignor"})
                QVERIFY(QSqlQuery(database).exec(QStringLiteral("DROP TABLE ") + QLatin1String(table)));
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("DROP INDEX asset_by_borrower")));
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 1")));
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        AssignmentBench taken(kCcb, options);
        QCOMPARE(taken.batchStatus("P"), QStringLiteral("pending_settlements_insertion"));
        QCOMPARE(taken.createAssignment("B").status, 201);
        QCOMPARE(taken.insertAsset("B", taken.sample(QStringLiteral("A-1"))).status, 201);
    }

    void aLargeBatchIsAnalysedInTime()
    {
        AssignmentBench bench(kMercantil);
        bench.createAssignment("B");
        for (int i = 1; i <= 1'000; ++i) {
            auto asset = bench.sample(QStringLiteral("A-%1").arg(i), i);
            asset.totalPurchaseValue = Money::fromCentavos(10'000);
            QCOMPARE(bench.insertAsset("B", asset).status, 201);
        }
        bench.closeInsertion("B");
        QElapsedTimer elapsed;
        elapsed.start();
        bench.runUntilIdle();
        bench.manage("B", kApprove);
        bench.runUntilIdle();
        QCOMPARE(bench.statusOf("B"), QStringLiteral("completed"));
        QVERIFY2(elapsed.elapsed() < 8'000, qPrintable(QString::number(elapsed.elapsed())));
    }

private:
    void bringTo(const QString &state)
    {
        m_bench->setOutcomes("{'every_asset':'pre_approved'}");
        m_bench->fill("B");
        m_bench->advance(4);
        m_bench->sendDocument("B", "A-1", documentBody("ccb"));
        m_bench->advance(4);
        if (state == QLatin1String("pending_assets_insertion"))
            return;
        if (!outcomesFor().value(state).isEmpty())
            m_bench->setOutcomes(outcomesFor().value(state));
        m_bench->closeInsertion("B");
        m_bench->runUntilIdle();
        if (state == QLatin1String("pending_manager_approval"))
            return;
        m_bench->manage("B", kApprove);
        m_bench->runUntilIdle();
    }

    Answer ask(const QString &event)
    {
        if (event == QLatin1String("insert"))
            return m_bench->insertAsset("B", m_bench->sample(QStringLiteral("A-9"), 9));
        if (event == QLatin1String("repurchase"))
            return m_bench->post(m_bench->path("B", "/repurchased_asset"),
                                 q("{'asset_type':'ccb','external_id':'CCB-100000','assignor_document_number':'92.125.456/0001-04','repurchase_value':1.00}"));
        const QByteArray body = event == QLatin1String("close") ? kCloseInsertion : event == QLatin1String("reopen") ? kReopen
            : event == QLatin1String("approve") ? kApprove : kDeny;
        return m_bench->manage("B", body);
    }

    std::unique_ptr<AssignmentBench> m_bench;
};

ESTEIRA_TEST(AssignmentStatesTest)
#include "assignment_states_test.moc"
