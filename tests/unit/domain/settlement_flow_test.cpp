#include "domain/settlement/settlement_flow.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::settlement;
using flow::Lifecycle;

namespace {

struct Move {
    QString from;
    QString event;
    bool operator==(const Move &) const = default;
};
size_t qHash(const Move &move, size_t seed) { return qHashMulti(seed, move.from, move.event); }

/// Written out a second time, from settlement.md 2, so that a slip of the table is seen.
const QHash<Move, QString> &legalBatchMoves()
{
    static const QString open = batch_status::kOpen, pending = batch_status::kPendingPayment, paid = batch_status::kPaid,
                         completed = batch_status::kCompleted, discarded = batch_status::kDiscarded;
    static const QHash<Move, QString> moves{
        {{QString(), QStringLiteral("create")}, open},
        {{open, QStringLiteral("close")}, pending},
        {{open, QStringLiteral("discard")}, discarded},
        {{open, QStringLiteral("auto_discard")}, discarded},
        {{pending, QStringLiteral("auto_discard")}, discarded},
        {{pending, QStringLiteral("pay")}, paid},
        {{paid, QStringLiteral("complete")}, completed},
    };
    return moves;
}

const QHash<Move, QString> &legalSettlementMoves()
{
    static const QString inReview = settlement_status::kPendingValidation, validated = settlement_status::kValidated,
                         settled = settlement_status::kSettled, discarded = settlement_status::kDiscarded;
    static const QHash<Move, QString> moves{
        {{QString(), QStringLiteral("insert")}, validated},
        {{QString(), QStringLiteral("insert_out_of_tolerance")}, inReview},
        {{inReview, QStringLiteral("accept")}, validated},
        {{inReview, QStringLiteral("reject")}, discarded},
        {{validated, QStringLiteral("remove")}, discarded},
        {{validated, QStringLiteral("settle")}, settled},
        {{validated, QStringLiteral("reject")}, discarded},
    };
    return moves;
}

QStringList statesOf(const Lifecycle &life)
{
    QStringList states{QString()};
    for (const flow::State &state : life.states)
        states.append(QString::fromLatin1(state.value));
    return states;
}

QStringList eventsOf(const Lifecycle &life)
{
    QStringList events{QStringLiteral("no_such_event")};
    for (const flow::Transition &transition : life.transitions) {
        const QString event = QString::fromLatin1(transition.event);
        if (!events.contains(event))
            events.append(event);
    }
    return events;
}

} // namespace

Q_DECLARE_METATYPE(const esteira::flow::Lifecycle *)

/// Every (state, event) pair and every (state, incoming status) pair of both lifecycles.
class SettlementFlowTest : public QObject {
    Q_OBJECT

    void bothLifecycles()
    {
        QTest::addColumn<const Lifecycle *>("life");
        QTest::newRow("batch") << &batchLifecycle();
        QTest::newRow("settlement") << &settlementLifecycle();
    }

private slots:
    void everyPairIsLegalOrNot_data() { bothLifecycles(); }
    void everyPairIsLegalOrNot()
    {
        QFETCH(const Lifecycle *, life);
        const auto &legal = life == &batchLifecycle() ? legalBatchMoves() : legalSettlementMoves();
        for (const QString &from : statesOf(*life)) {
            for (const QString &event : eventsOf(*life)) {
                const flow::Transition *found = life->transition(from, event);
                const QString expected = legal.value({from, event});
                QVERIFY2(bool(found) == !expected.isEmpty(), qPrintable(from + u' ' + event));
                if (found)
                    QCOMPARE(QString::fromLatin1(found->to), expected);
            }
        }
        QCOMPARE(qsizetype(life->transitions.size()), legal.size());
    }

    void finalStatesHaveNoWayOut_data() { bothLifecycles(); }
    void finalStatesHaveNoWayOut()
    {
        QFETCH(const Lifecycle *, life);
        for (const flow::State &state : life->states) {
            const bool hasWayOut = std::any_of(life->transitions.begin(), life->transitions.end(), [&](const flow::Transition &t) {
                return qstrcmp(t.from, state.value) == 0;
            });
            QCOMPARE(hasWayOut, !state.isFinal);
            QCOMPARE(life->isFinal(QString::fromLatin1(state.value)), state.isFinal);
        }
    }

    void statusNeverMovesBackwards_data() { bothLifecycles(); }
    void statusNeverMovesBackwards()
    {
        QFETCH(const Lifecycle *, life);
        for (const flow::State &current : life->states) {
            for (const flow::State &incoming : life->states) {
                const bool expected = !current.isFinal && incoming.rank > current.rank;
                QCOMPARE(life->movesForward(QString::fromLatin1(current.value), QString::fromLatin1(incoming.value)), expected);
            }
        }
    }

    void everyTransitionMovesForward_data() { bothLifecycles(); }
    void everyTransitionMovesForward()
    {
        QFETCH(const Lifecycle *, life);
        for (const flow::Transition &transition : life->transitions) {
            QVERIFY(life->find(QString::fromLatin1(transition.to)));
            QVERIFY(life->movesForward(QString::fromLatin1(transition.from), QString::fromLatin1(transition.to)));
        }
    }

    void unknownStatusesAreNeverFinal_data() { bothLifecycles(); }
    void unknownStatusesAreNeverFinal()
    {
        QFETCH(const Lifecycle *, life);
        const QString unknown = QStringLiteral("waiting_send_to_custody");
        QVERIFY(!life->find(unknown));
        QVERIFY(!life->isFinal(unknown));
        for (const flow::State &state : life->states) {
            const QString known = QString::fromLatin1(state.value);
            QCOMPARE(life->movesForward(known, unknown), !state.isFinal);
            QVERIFY(life->movesForward(unknown, known));
        }
        QVERIFY(life->movesForward(unknown, QStringLiteral("another_unknown")));
        QVERIFY(!life->movesForward(unknown, unknown));
        QVERIFY(!life->movesForward(unknown, QString()));
        QVERIFY(life->movesForward(QString(), unknown));
    }

    void webhooksAreThoseOfTheContract()
    {
        QStringList batchStatuses, settlementStatuses;
        for (const flow::Transition &transition : batchLifecycle().transitions) {
            if (*transition.webhookType) {
                QCOMPARE(QByteArray(transition.webhookType), QByteArray("settlement.payment_batch_status_change"));
                batchStatuses.append(QString::fromLatin1(transition.to));
            }
        }
        for (const flow::Transition &transition : settlementLifecycle().transitions) {
            if (*transition.webhookType) {
                QCOMPARE(QByteArray(transition.webhookType), QByteArray("settlement.settlement_status_change"));
                settlementStatuses.append(QString::fromLatin1(transition.to));
            }
        }
        QCOMPARE(QSet<QString>(batchStatuses.begin(), batchStatuses.end()),
                 (QSet<QString>{batch_status::kPaid, batch_status::kCompleted, batch_status::kDiscarded}));
        QCOMPARE(QSet<QString>(settlementStatuses.begin(), settlementStatuses.end()),
                 (QSet<QString>{settlement_status::kSettled, settlement_status::kDiscarded}));
    }

    void integratorActsThroughTheApiOnly_data() { bothLifecycles(); }
    void integratorActsThroughTheApiOnly()
    {
        QFETCH(const Lifecycle *, life);
        for (const flow::Transition &transition : life->transitions)
            QCOMPARE(*transition.endpoint != '\0', transition.actor == flow::Actor::Integrator);
    }

    void sixStepsInOrder()
    {
        const flow::Flow &flow = settlementFlow();
        QCOMPARE(flow.steps.size(), size_t(6));
        int number = 0;
        for (const flow::Step &step : flow.steps) {
            QCOMPARE(step.number, ++number);
            QVERIFY(flow.batch->find(QString::fromLatin1(step.batchState)));
            QVERIFY(!*step.itemState || flow.item->find(QString::fromLatin1(step.itemState)));
            QVERIFY(!*step.branch || flow.batch->find(QString::fromLatin1(step.branch)));
            QVERIFY(*step.label && *step.purpose);
            QCOMPARE(step.optional, number == 3);
        }
    }
};

ESTEIRA_TEST(SettlementFlowTest)
#include "settlement_flow_test.moc"
