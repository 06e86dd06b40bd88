#include "running_backend.h"

#include "domain/assignment/assignment_flow.h"
#include "services/assignment/assignment_follower.h"
#include "services/assignment/assignment_service.h"
#include "support/sample_assets.h"
#include "support/test_registry.h"

using namespace esteira;
using test::await;

namespace {

const QString kManager = QStringLiteral("sandbox-manager");

} // namespace

/// From a draft to assets in the portfolio, and to a denial: the one who prepares, the administrator and the manager, each
/// at their own host.
class AssignmentJourneyTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::RunningBackend> m_running;
    services::Workplace &work() { return m_running->work(); }
    ports::AssignmentStore &store() { return *work().assignments; }
    ports::AssignmentListItem item(ports::AssignmentId id) { return *await(store().assignment(id)); }
    QString status(ports::AssignmentId id) { return item(id).assignment.status; }
    QList<ports::StoredAsset> assets(ports::AssignmentId id) { return *await(store().assets(*await(store().assetIds(id, {})))); }
    bool idle(ports::AssignmentId id) { return await(work().assigning->progress(id))->phase == services::AssignmentPhase::Idle; }

    ports::AssignmentId draft(const QString &externalId, int count, const QString &assetType = QStringLiteral("duplicata_mercantil"))
    {
        const auto configurations = await(work().assigning->configurations(QStringLiteral("sandbox"), test::kFundKey));
        if (!configurations)
            qFatal("no configurations: %s", qPrintable(configurations.error().text.in(nullptr)));
        const auto configuration = std::ranges::find(*configurations, assetType, &assignment::AssignmentConfiguration::assetType);
        ports::StoredAssignment draft;
        draft.connectionId = QStringLiteral("sandbox");
        draft.scope = {test::kFundKey, configuration->key};
        draft.request.externalId = externalId;
        draft.assetType = configuration->assetType;
        draft.assignorName = configuration->assignor.name;
        draft.assignorDocumentNumber = configuration->assignor.documentNumber;
        const auto id = await(store().createDraft(draft));
        QList<assignment::AssetDraft> list;
        for (int i = 1; i <= count; ++i) {
            assignment::AssetDraft asset;
            asset.request = assetType == QLatin1StringView("ccb") ? test::sampleCcb(QStringLiteral("%1-%2").arg(externalId).arg(i))
                                                                   : test::sampleDuplicata(QStringLiteral("%1-%2").arg(externalId).arg(i), i);
            asset.request.originatorDocumentNumber = configuration->assignor.documentNumber;
            list.append(asset);
        }
        if (!id || !await(store().appendAssets(*id, list)))
            qFatal("no draft");
        return *id;
    }
    bool sent(ports::AssignmentId id)
    {
        const Outcome submitted = await(work().assigning->submit(id));
        if (!submitted)
            qWarning("%s", qPrintable(submitted.error().text.in(nullptr)));
        return submitted && QTest::qWaitFor([&] { return idle(id); }, 30'000);
    }
    bool comesTo(ports::AssignmentId id, QLatin1StringView wanted, int ms = 30'000)
    {
        return QTest::qWaitFor([&] {
            m_running->admin().post(QStringLiteral("/run-until-idle"));
            return status(id) == wanted;
        }, ms);
    }
    /// The manager's own copy of the batch, once found.
    ports::AssignmentId atTheManager(const QString &externalId)
    {
        std::optional<ports::AssignmentId> id;
        QTest::qWaitFor([&] {
            m_running->admin().post(QStringLiteral("/run-until-idle"));
            id = await(store().findAssignment(kManager, test::kFundKey, externalId)).value_or(std::nullopt);
            return id && !assets(*id).isEmpty();
        }, 30'000);
        return id.value_or(0);
    }
    services::DecisionRequest decision(ports::AssignmentId id, bool approves, const QString &reason = {})
    {
        services::DecisionRequest request;
        request.approves = approves;
        request.reason = reason;
        request.seen = services::DecisionBasis::of(assets(id));
        return request;
    }

private slots:
    void init() { m_running = std::make_unique<test::RunningBackend>(true, true); }
    void cleanup() { m_running.reset(); }

    void fromDraftToThePortfolio()
    {
        const ports::AssignmentId id = draft(QStringLiteral("CES-1"), 3);
        QVERIFY(sent(id));
        QCOMPARE(status(id), QString(assignment::batch_status::kOpen));
        for (const ports::StoredAsset &asset : assets(id))
            QCOMPARE(asset.sendState, settlement::SendState::Accepted);
        QVERIFY(await(work().assigning->close(id)));
        QVERIFY(comesTo(id, assignment::batch_status::kPendingManager));

        const ports::AssignmentId managers = atTheManager(QStringLiteral("CES-1"));
        QVERIFY(managers);
        QCOMPARE(assets(managers).size(), 3);
        const Outcome byAnother = await(work().assigning->decide(id, decision(id, true)));
        QVERIFY2(!byAnother, "only the manager's connection decides");
        QVERIFY(await(work().assigning->decide(managers, decision(managers, true))));
        QVERIFY(comesTo(id, assignment::batch_status::kCompleted, 60'000));
        QTRY_COMPARE_WITH_TIMEOUT(assets(id).first().status, QString(assignment::asset_status::kCompleted), 20'000);
        const auto term = await(work().assigning->term(id, true));
        QVERIFY2(term && term->startsWith("%PDF"), "the signed term is a PDF");
    }

    void aDenialNeedsAReasonAndEndsTheBatch()
    {
        const ports::AssignmentId id = draft(QStringLiteral("CES-2"), 2);
        QVERIFY(sent(id));
        QVERIFY(await(work().assigning->close(id)));
        QVERIFY(comesTo(id, assignment::batch_status::kPendingManager));
        const ports::AssignmentId managers = atTheManager(QStringLiteral("CES-2"));
        const Outcome without = await(work().assigning->decide(managers, decision(managers, false)));
        QVERIFY(!without);
        QCOMPARE(without.error().field, QStringLiteral("reason"));
        QVERIFY(await(work().assigning->decide(managers, decision(managers, false, QStringLiteral("Concentração acima do limite")))));
        QVERIFY(QTest::qWaitFor([&] { return assignment::batchLifecycle().isFinal(status(managers)); }, 20'000));
        QVERIFY(status(managers) != assignment::batch_status::kCompleted);
        QCOMPARE(item(managers).assignment.decisionReason, QStringLiteral("Concentração acima do limite"));
    }

    void aDecisionOnOtherContentIsRefused()
    {
        const ports::AssignmentId id = draft(QStringLiteral("CES-3"), 2);
        QVERIFY(sent(id));
        QVERIFY(await(work().assigning->close(id)));
        const ports::AssignmentId managers = atTheManager(QStringLiteral("CES-3"));
        services::DecisionRequest seen = decision(managers, true);
        seen.seen.assets.first().value = Money::fromCentavos(1);
        const Outcome refused = await(work().assigning->decide(managers, seen));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(!refused.error().wayOut.isEmpty());
        QCOMPARE(item(managers).assignment.intent, ports::AssignmentIntent::None);
        QCOMPARE(status(managers), QString(assignment::batch_status::kPendingManager));
    }

    void reopenedAssetsAreRemovedAndTheRestGoesOn()
    {
        const ports::AssignmentId id = draft(QStringLiteral("CES-4"), 3);
        QVERIFY(sent(id));
        QVERIFY(await(work().assigning->close(id)));
        QVERIFY(comesTo(id, assignment::batch_status::kPendingManager));
        QVERIFY(await(work().assigning->reopen(id)));
        QCOMPARE(status(id), QString(assignment::batch_status::kOpen));
        const ports::AssetId gone = assets(id).first().id;
        const Outcome removed = await(work().assigning->remove(id, {gone}));
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().text.in(nullptr)));
        QCOMPARE(assets(id).first().sendState, settlement::SendState::Removed);
        QVERIFY(await(work().assigning->close(id)));
        QVERIFY(comesTo(id, assignment::batch_status::kPendingManager));
        QCOMPARE(item(id).summary.alive.count, 2);
    }

    void answersThatAreLostCreateNothingTwice()
    {
        m_running->admin().post(QStringLiteral("/faults"),
                                R"([{"kind": "lost_after", "route": "create_assignment", "count": 1},)"
                                R"( {"kind": "lost_after", "route": "insert_asset", "count": 2},)"
                                R"( {"kind": "lost_before", "route": "insert_asset", "count": 1}])");
        const ports::AssignmentId id = draft(QStringLiteral("CES-5"), 6);
        QVERIFY(sent(id));
        for (const ports::StoredAsset &asset : assets(id))
            QVERIFY2(settlement::countsAsAccepted(asset.sendState), settlement::info(asset.sendState).value);
        QVERIFY(await(work().assignmentNews->refresh(id)));
        QCOMPARE(assets(id).size(), 6); // what the administrator lists beside ours would have been added
    }

    void aDecisionThatDidNotArriveIsNotSentAgainByItself()
    {
        const ports::AssignmentId id = draft(QStringLiteral("CES-6"), 2);
        QVERIFY(sent(id));
        QVERIFY(await(work().assigning->close(id)));
        QVERIFY(comesTo(id, assignment::batch_status::kPendingManager));
        const ports::AssignmentId managers = atTheManager(QStringLiteral("CES-6"));
        m_running->admin().post(QStringLiteral("/faults"), R"([{"kind": "lost_before", "route": "change_assignment", "count": 1}])");
        const Outcome lost = await(work().assigning->decide(managers, decision(managers, true)));
        QVERIFY2(!lost, "by the time it is looked up another content may await the manager");
        QCOMPARE(lost.error().kind, ErrorKind::Conflict);
        QCOMPARE(item(managers).assignment.intent, ports::AssignmentIntent::None);
        QCOMPARE(status(managers), QString(assignment::batch_status::kPendingManager));
        QVERIFY(await(work().assigning->decide(managers, decision(managers, true))));
    }

    void aRemovalWhoseAnswerIsLostIsARemoval()
    {
        const ports::AssignmentId id = draft(QStringLiteral("CES-7"), 2);
        QVERIFY(sent(id));
        QVERIFY(await(work().assigning->close(id)));
        QVERIFY(comesTo(id, assignment::batch_status::kPendingManager));
        QVERIFY(await(work().assigning->reopen(id)));
        m_running->admin().post(QStringLiteral("/faults"), R"([{"kind": "lost_after", "route": "remove_asset", "count": 1}])");
        const Outcome removed = await(work().assigning->remove(id, {assets(id).first().id}));
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().text.in(nullptr)));
        QCOMPARE(assets(id).first().sendState, settlement::SendState::Removed);
    }
};

ESTEIRA_TEST(AssignmentJourneyTest)
#include "assignment_journey_test.moc"
