#include "domain/assignment/assignment_flow.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::assignment;
using flow::Lifecycle;

namespace {

struct Move {
    QString from;
    QString event;
    bool operator==(const Move &) const = default;
};
size_t qHash(const Move &move, size_t seed) { return qHashMulti(seed, move.from, move.event); }

QString s(const char *text) { return QString::fromLatin1(text); }

/// Written out a second time, from assignment.md 4, so that a slip of the table is seen.
const QHash<Move, QString> &legalBatchMoves()
{
    using namespace batch_status;
    static const QHash<Move, QString> moves = [] {
        QHash<Move, QString> all{
            {{QString(), s("create")}, kOpen},
            {{kOpen, s("close")}, kClosed},
            {{kClosed, s("evaluate")}, kPendingEligibility},
            {{kClosed, s("consult")}, kPendingConsultant},
            {{kClosed, s("find_eligible")}, kPendingManager},
            {{kClosed, s("find_ineligible")}, kDenied},
            {{kPendingEligibility, s("consult")}, kPendingConsultant},
            {{kPendingEligibility, s("find_eligible")}, kPendingManager},
            {{kPendingEligibility, s("find_ineligible")}, kDenied},
            {{kPendingConsultant, s("await_date")}, kWaitingDate},
            {{kPendingConsultant, s("go_to_manager")}, kPendingManager},
            {{kWaitingDate, s("go_to_manager")}, kPendingManager},
            {{kPendingManager, s("reopen")}, kOpen},
            {{kPendingManager, s("approve")}, kPendingSignature},
            {{kPendingManager, s("deny")}, kDiscarded},
            {{kApproved, s("issue_term")}, kPendingSignature},
            {{kPendingSignature, s("sign")}, kPendingPayment},
            {{kPendingPayment, s("pay")}, kPendingInclusion},
            {{kPendingInclusion, s("include")}, kCompleted},
        };
        for (const QLatin1StringView alive : {kOpen, kClosed, kPendingEligibility, kPendingConsultant, kWaitingDate, kPendingManager,
                                              kApproved, kPendingSignature, kPendingPayment, kPendingInclusion})
            all.insert({alive, s("discard")}, kDiscarded);
        return all;
    }();
    return moves;
}

const QHash<Move, QString> &legalAssetMoves()
{
    using namespace asset_status;
    static const QHash<Move, QString> moves{
        {{QString(), s("insert")}, kPendingEligibility},
        {{kPendingEligibility, s("ask_documents")}, kPendingDocumentation},
        {{kPendingEligibility, s("pre_approve")}, kPreApproved},
        {{kPendingEligibility, s("deny")}, kDenied},
        {{kPendingEligibility, s("remove")}, kDenied},
        {{kPendingEligibility, s("discard")}, kDiscarded},
        {{kPendingDocumentation, s("pre_approve")}, kPreApproved},
        {{kPendingDocumentation, s("deny")}, kDenied},
        {{kPendingDocumentation, s("remove")}, kDenied},
        {{kPendingDocumentation, s("discard")}, kDiscarded},
        {{kPreApproved, s("include")}, kCompleted},
        {{kPreApproved, s("deny")}, kDenied},
        {{kPreApproved, s("remove")}, kDenied},
        {{kPreApproved, s("discard")}, kDiscarded},
    };
    return moves;
}

QStringList statesOf(const Lifecycle &life)
{
    QStringList states{QString()};
    for (const flow::State &state : life.states)
        states.append(s(state.value));
    return states;
}

QStringList eventsOf(const Lifecycle &life)
{
    QStringList events{s("no_such_event")};
    for (const flow::Transition &transition : life.transitions) {
        if (!events.contains(s(transition.event)))
            events.append(s(transition.event));
    }
    return events;
}

} // namespace

Q_DECLARE_METATYPE(const esteira::flow::Lifecycle *)
Q_DECLARE_METATYPE(esteira::assignment::StatusNews)

/// Every (state, event) pair of both lifecycles, the nine steps, and what a told status does.
class AssignmentFlowTest : public QObject {
    Q_OBJECT

    void bothLifecycles()
    {
        QTest::addColumn<const Lifecycle *>("life");
        QTest::newRow("batch") << &batchLifecycle();
        QTest::newRow("asset") << &assetLifecycle();
    }

private slots:
    void everyPairIsLegalOrNot_data() { bothLifecycles(); }
    void everyPairIsLegalOrNot()
    {
        QFETCH(const Lifecycle *, life);
        const auto &legal = life == &batchLifecycle() ? legalBatchMoves() : legalAssetMoves();
        for (const QString &from : statesOf(*life)) {
            for (const QString &event : eventsOf(*life)) {
                const flow::Transition *found = life->transition(from, event);
                const QString expected = legal.value({from, event});
                QVERIFY2(bool(found) == !expected.isEmpty(), qPrintable(from + u' ' + event));
                if (found)
                    QCOMPARE(s(found->to), expected);
            }
        }
        QCOMPARE(qsizetype(life->transitions.size()), legal.size());
    }

    void onlyFinalStatesHaveNoWayOut_data() { bothLifecycles(); }
    void onlyFinalStatesHaveNoWayOut()
    {
        QFETCH(const Lifecycle *, life);
        for (const flow::State &state : life->states) {
            const bool hasWayOut = std::any_of(life->transitions.begin(), life->transitions.end(),
                                               [&](const flow::Transition &t) { return qstrcmp(t.from, state.value) == 0; });
            QVERIFY2(hasWayOut != state.isFinal, state.value);
        }
    }

    void onlyReopeningGoesBack_data() { bothLifecycles(); }
    void onlyReopeningGoesBack()
    {
        QFETCH(const Lifecycle *, life);
        for (const flow::Transition &transition : life->transitions) {
            QVERIFY(life->find(s(transition.to)));
            const bool forward = life->movesForward(s(transition.from), s(transition.to));
            QVERIFY2(forward == (qstrcmp(transition.event, "reopen") != 0), transition.event);
        }
    }

    void unknownStatusesAreKeptAndNeverFinal_data() { bothLifecycles(); }
    void unknownStatusesAreKeptAndNeverFinal()
    {
        QFETCH(const Lifecycle *, life);
        const QString unknown = QStringLiteral("pending_notary");
        QVERIFY(!life->find(unknown));
        QVERIFY(!life->isFinal(unknown));
        for (const flow::State &state : life->states) {
            QCOMPARE(life->movesForward(s(state.value), unknown), !state.isFinal);
            QVERIFY(life->movesForward(unknown, s(state.value)));
        }
    }

    void peopleActThroughTheApiOnly_data() { bothLifecycles(); }
    void peopleActThroughTheApiOnly()
    {
        QFETCH(const Lifecycle *, life);
        for (const flow::Transition &transition : life->transitions)
            QCOMPARE(*transition.endpoint != '\0', transition.actor != flow::Actor::Administrator);
    }

    void onlyTheManagerDecides()
    {
        for (const flow::Transition &transition : batchLifecycle().transitions) {
            const bool isDecision = qstrcmp(transition.event, "approve") == 0 || qstrcmp(transition.event, "deny") == 0;
            QCOMPARE(transition.actor == flow::Actor::Manager, isDecision);
        }
    }

    void webhooksAreThoseOfTheSeed()
    {
        QSet<QString> batch;
        for (const flow::Transition &transition : batchLifecycle().transitions) {
            if (*transition.webhookType) {
                QCOMPARE(QByteArray(transition.webhookType), QByteArray("trade_receivables.assignment_status_change"));
                batch.insert(s(transition.to));
            }
        }
        using namespace batch_status;
        QCOMPARE(batch, (QSet<QString>{kPendingConsultant, kPendingManager, kDenied, kPendingSignature, kPendingPayment, kPendingInclusion,
                                       kCompleted, kDiscarded}));
        QSet<QString> asset;
        for (const flow::Transition &transition : assetLifecycle().transitions) {
            if (*transition.webhookType) {
                const bool isCreation = !*transition.from;
                QCOMPARE(QByteArray(transition.webhookType), QByteArray(isCreation ? "trade_receivables.asset_creation" : "trade_receivables.asset_status_change"));
                asset.insert(s(transition.to));
            }
        }
        QCOMPARE(asset, (QSet<QString>{asset_status::kPendingEligibility, asset_status::kPendingDocumentation, asset_status::kPreApproved,
                                       asset_status::kDenied, asset_status::kDiscarded}));
    }

    void nineStepsTheFifthInTwoHalves()
    {
        const flow::Flow &flow = assignmentFlow();
        QStringList marks;
        QStringList actors;
        for (const flow::Step &step : flow.steps) {
            marks.append(stepMark(step));
            actors.append(step.actor == flow::Actor::Integrator ? s("I") : step.actor == flow::Actor::Manager ? s("M") : s("A"));
            QVERIFY(flow.batch->find(s(step.batchState)));
            QVERIFY(!*step.itemState || flow.item->find(s(step.itemState)));
            QVERIFY(*step.label && *step.purpose);
            QCOMPARE(step.optional, step.number == 3);
            if (*step.branch)
                QVERIFY((branchIsOfAsset(step) ? flow.item : flow.batch)->find(s(step.branch)));
        }
        QCOMPARE(marks.join(u' '), s("1 2 3 4 5a 5b 6 7 8 9"));
        QCOMPARE(actors.join(u' '), s("I I I I A A M A A A"));
    }

    void onlyTheFirstHalfBranchesForTheAsset()
    {
        QStringList ofAssets;
        for (const flow::Step &step : assignmentFlow().steps) {
            if (branchIsOfAsset(step))
                ofAssets.append(stepMark(step));
        }
        QCOMPARE(ofAssets, QStringList{s("5a")});
    }

    void bothSpellingsOfDenial()
    {
        QCOMPARE(normalizedStatus(s("reproved")), s("denied"));
        QCOMPARE(normalizedStatus(s("denied")), s("denied"));
        QCOMPARE(normalizedStatus(s("pending_notary")), s("pending_notary"));
    }

    void assetsThatCount()
    {
        QVERIFY(!isResolvedAsset(u"pending_eligibility") && !isResolvedAsset(u"pending_documentation") && !isResolvedAsset(u"something_new"));
        QVERIFY(isResolvedAsset(u"pre_approved") && isResolvedAsset(u"denied") && isResolvedAsset(u"discarded"));
        QVERIFY(countsInTotals(u"pending_eligibility") && countsInTotals(u"completed") && countsInTotals(u"something_new"));
        QVERIFY(!countsInTotals(u"denied") && !countsInTotals(u"discarded"));
    }

    void toldStatuses_data()
    {
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("incoming");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<bool>("wasReopened");
        QTest::addColumn<StatusNews>("news");
        const auto row = [](const char *name, const char *current, const char *incoming, bool isRead, bool wasReopened, StatusNews news) {
            QTest::newRow(name) << s(current) << s(incoming) << isRead << wasReopened << news;
        };
        row("webhook forward", "completed_assets_insertion", "pending_manager_approval", false, false, StatusNews::Apply);
        row("webhook late", "pending_payment", "pending_manager_approval", false, false, StatusNews::Ignore);
        row("webhook of the first round", "completed_assets_insertion", "pending_manager_approval", false, true, StatusNews::ReadBack);
        row("the same, read", "completed_assets_insertion", "pending_manager_approval", true, true, StatusNews::Apply);
        row("webhook after the decision", "pending_manager_approval", "pending_payment", false, true, StatusNews::Apply);
        row("webhook of a reopening", "pending_manager_approval", "pending_assets_insertion", false, false, StatusNews::ReadBack);
        row("read reopening", "pending_manager_approval", "pending_assets_insertion", true, false, StatusNews::Apply);
        row("read reopening, a step missed", "completed_assets_insertion", "pending_assets_insertion", true, false, StatusNews::Apply);
        row("never back after the decision", "pending_payment", "pending_assets_insertion", true, true, StatusNews::Ignore);
        row("never back otherwise", "pending_payment", "pending_assignment_term_signature", true, false, StatusNews::Ignore);
        row("final", "discarded", "pending_payment", true, false, StatusNews::Ignore);
        row("denial of a second round", "completed_assets_insertion", "denied", false, true, StatusNews::Apply);
        row("the same", "pending_payment", "pending_payment", true, false, StatusNews::Ignore);
        row("nothing", "pending_payment", "", true, false, StatusNews::Ignore);
        row("unknown", "pending_payment", "pending_notary", false, false, StatusNews::Apply);
    }
    void toldStatuses()
    {
        QFETCH(QString, current);
        QFETCH(QString, incoming);
        QFETCH(bool, isRead);
        QFETCH(bool, wasReopened);
        QTEST(judgeBatchStatus(current, incoming, isRead, wasReopened), "news");
    }
};

ESTEIRA_TEST(AssignmentFlowTest)
#include "assignment_flow_test.moc"
