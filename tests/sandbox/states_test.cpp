#include "domain/settlement/settlement_flow.h"
#include "sandbox/settlement/settlement_moves.h"
#include "sandbox_fixture.h"
#include "support/test_registry.h"

#include <QSet>

#include <algorithm>

using namespace esteira;
using namespace esteira::test;
using wire::Json;

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

} // namespace

/// Every (state, event) pair of the flow tables: what integrators can ask is asked over HTTP in every state; what the
/// administrator does is tried on the one class that moves statuses.
class StatesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void integratorsAskInEveryBatchState_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("event");
        for (const QString &state : statesOf(settlement::batchLifecycle())) {
            for (const char *event : {"close", "discard", "insert", "remove"})
                QTest::addRow("%s, %s", qPrintable(state), event) << state << QString::fromLatin1(event);
        }
    }
    void integratorsAskInEveryBatchState()
    {
        QFETCH(QString, state);
        QFETCH(QString, event);
        bringTo(state);
        QCOMPARE(m_bench->batchStatus("B"), state);

        const Json before = m_bench->record("B");
        const Answer answer = ask(event);
        const bool accepted = answer.status < 300;
        QCOMPARE(accepted, isLegal(state, event));
        if (!accepted) {
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.code(), QStringLiteral("SET000016"));
            QCOMPARE(m_bench->record("B"), before);
        } else if (const auto *move = settlement::batchLifecycle().transition(state, event)) {
            QCOMPARE(m_bench->batchStatus("B"), QString::fromLatin1(move->to));
        } else {
            QCOMPARE(m_bench->batchStatus("B"), state);
        }
    }

    void removalIsAskedInEverySettlementState_data()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : statesOf(settlement::settlementLifecycle()))
            QTest::addRow("%s", qPrintable(state)) << state;
    }
    void removalIsAskedInEverySettlementState()
    {
        QFETCH(QString, state);
        m_bench->create("B");
        if (state == settlement::settlement_status::kPendingValidation)
            m_bench->admin("PUT", "/outcomes", R"({"tolerance_percent":1})");
        m_bench->insert("B", settlementBody("S", 5, state == settlement::settlement_status::kPendingValidation ? "1.00" : "5066.04"));
        if (state == settlement::settlement_status::kDiscarded)
            m_bench->put(settlementPath("B", "S"), kDiscard);
        if (state == settlement::settlement_status::kSettled) {
            m_bench->close("B");
            m_bench->runUntilIdle();
        }
        QCOMPARE(m_bench->settlementStatus("B", "S"), state);
        const Answer answer = m_bench->put(settlementPath("B", "S"), kDiscard);
        const auto *move = settlement::settlementLifecycle().transition(state, u"remove");
        QCOMPARE(answer.status, move ? 200 : 400);
        QCOMPARE(m_bench->settlementStatus("B", "S"), move ? QString::fromLatin1(move->to) : state);
    }

    void theTableMovesBatches_data() { pairs(settlement::batchLifecycle()); }
    void theTableMovesBatches()
    {
        QFETCH(QString, state);
        QFETCH(QString, event);
        Desk desk;
        sandbox::BatchRecord batch = desk.batch(state);
        const bool moved = sandbox::SettlementMoves(desk.context).moveBatch(batch, event.toLatin1().constData());
        desk.check(settlement::batchLifecycle(), state, event, moved, desk.book.batch(batch.id)->status);
    }

    void theTableMovesSettlements_data() { pairs(settlement::settlementLifecycle()); }
    void theTableMovesSettlements()
    {
        QFETCH(QString, state);
        QFETCH(QString, event);
        Desk desk;
        const sandbox::BatchRecord batch = desk.batch(QString(settlement::batch_status::kOpen));
        sandbox::SettlementRecord row;
        row.batchId = batch.id;
        row.externalId = QStringLiteral("S");
        row.key = QStringLiteral("key");
        row.status = state;
        row.sent = settlementBody("S");
        row.computed = "{}";
        desk.book.addSettlement(row);
        sandbox::SettlementMoves moves(desk.context);
        const bool moved = moves.moveSettlement(batch, row, event.toLatin1().constData());
        moves.flush();
        desk.check(settlement::settlementLifecycle(), state, event, moved, desk.book.settlement(row.id)->status);
    }

private:
    /// The settlement area without HTTP around it.
    struct Desk {
        Desk()
        {
            if (!database.open(QStringLiteral(":memory:")))
                qFatal("no database");
        }
        sandbox::BatchRecord batch(const QString &status)
        {
            sandbox::BatchRecord one;
            one.key = QStringLiteral("key");
            one.fundKey = kFund;
            one.externalId = QStringLiteral("B");
            one.status = status;
            one.sent = "{}";
            one.description = QStringLiteral("-");
            one.accountKey = QStringLiteral("-");
            one.referenceDate = QDate(2026, 11, 19);
            book.addBatch(one, 0);
            return one;
        }
        void check(const flow::Lifecycle &lifecycle, const QString &state, const QString &event, bool moved, const QString &status)
        {
            const flow::Transition *move = lifecycle.transition(state, event);
            QCOMPARE(moved, move != nullptr);
            QCOMPARE(status, move ? QString::fromLatin1(move->to) : state);
            const qsizetype webhooks = move && *move->webhookType ? 1 : 0;
            QCOMPARE(outbox.log().array().size(), webhooks);
        }

        sandbox::Database database;
        sandbox::SandboxClock clock;
        sandbox::FaultPlan faults;
        sandbox::Outcomes outcomes;
        sandbox::Durations durations;
        sandbox::World world{database};
        sandbox::JobQueue jobs{database};
        sandbox::WebhookOutbox outbox{database, clock, faults};
        sandbox::SettlementBook book{database};
        sandbox::SettlementContext context{world, book, jobs, outbox, clock, outcomes, durations};
    };

    static void pairs(const flow::Lifecycle &lifecycle)
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("event");
        for (const QString &state : statesOf(lifecycle)) {
            for (const QString &event : eventsOf(lifecycle))
                QTest::addRow("%s, %s", qPrintable(state), qPrintable(event)) << state << event;
        }
    }

    /// Insertion and removal leave the batch as it is: their steps in the flow tell in which state they belong.
    static bool isLegal(const QString &state, const QString &event)
    {
        if (event == QLatin1String("close") || event == QLatin1String("discard"))
            return settlement::batchLifecycle().transition(state, event) != nullptr;
        const int number = event == QLatin1String("insert") ? 2 : 3;
        const auto steps = settlement::settlementFlow().steps;
        return state == QLatin1String(std::ranges::find(steps, number, &flow::Step::number)->batchState);
    }

    void bringTo(const QString &state)
    {
        namespace status = settlement::batch_status;
        m_bench->create("B");
        m_bench->insert("B", settlementBody("S"));
        if (state == status::kDiscarded)
            m_bench->put(batchPath("B"), kDiscardBatch);
        else if (state != status::kOpen)
            m_bench->close("B");
        if (state == status::kPaid)
            m_bench->advance(4);
        if (state == status::kCompleted)
            m_bench->runUntilIdle();
    }

    Answer ask(const QString &event)
    {
        if (event == QLatin1String("close"))
            return m_bench->close("B");
        if (event == QLatin1String("discard"))
            return m_bench->put(batchPath("B"), kDiscardBatch);
        if (event == QLatin1String("insert"))
            return m_bench->insert("B", settlementBody("S2", 6));
        return m_bench->put(settlementPath("B", "S"), kDiscard);
    }

    std::unique_ptr<Bench> m_bench;
};

ESTEIRA_TEST(StatesTest)
#include "states_test.moc"
