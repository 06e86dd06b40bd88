#include "store_test.h"

#include "domain/assignment/assignment_flow.h"
#include "store/assignment/sql_assignment_store.h"
#include "support/sample_assets.h"
#include "support/store_fixture.h"

using namespace esteira;
using settlement::SendState;
using test::await;

namespace {

const assignment::Scope kScope{test::kFundKey, QStringLiteral("0b1e2a5c-0000-4000-8000-000000000001")};

ports::StoredAssignment newAssignment(const QString &externalId = QStringLiteral("CES-1"))
{
    ports::StoredAssignment assignment;
    assignment.connectionId = QStringLiteral("sandbox");
    assignment.scope = kScope;
    assignment.request = {externalId, QDate(2026, 11, 19)};
    assignment.assetType = QStringLiteral("duplicata_mercantil");
    assignment.configurationName = QStringLiteral("Duplicatas");
    assignment.assignorName = QStringLiteral("Laticínios Modelo");
    assignment.assignorDocumentNumber = QStringLiteral("65.508.935/0001-29");
    return assignment;
}

assignment::AssetDraft draftOf(const assignment::AssetRequest &request, int line = 0)
{
    assignment::AssetDraft draft;
    draft.request = request;
    draft.sourceLine = line;
    return draft;
}

bool has(const ports::StoredAsset &asset, QLatin1StringView code)
{
    return std::ranges::any_of(asset.problems, [code](const auto &problem) { return problem.code == code; });
}

ports::AssetOutcome outcome(ports::AssetId asset, SendState state)
{
    ports::AssetOutcome told;
    told.asset = asset;
    told.state = state;
    return told;
}

} // namespace

/// Assignments in the data file: what was typed comes back whole, nothing is sent twice, statuses only move forward.
class AssignmentStoreTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoreFixture> m_fixture;
    std::unique_ptr<ports::AssignmentStore> m_store;
    SystemClock m_clock;

    ports::AssignmentId draftWith(const QList<assignment::AssetDraft> &assets)
    {
        ports::StoredAssignment assignment = newAssignment();
        assignment.assetType = assets.first().request.assetType;
        const auto id = await(m_store->createDraft(assignment));
        if (!id || !await(m_store->appendAssets(*id, assets)))
            qFatal("no draft");
        return *id;
    }
    ports::AssignmentListItem item(ports::AssignmentId id)
    {
        const auto found = await(m_store->assignment(id));
        if (!found)
            qFatal("no assignment");
        return *found;
    }
    QList<ports::StoredAsset> assets(ports::AssignmentId id, const ports::AssetQuery &query = {})
    {
        const auto ids = await(m_store->assetIds(id, query));
        return ids ? await(m_store->assets(*ids)).value_or(QList<ports::StoredAsset>()) : QList<ports::StoredAsset>();
    }
    /// Two assets the administrator has, in a batch it has.
    ports::AssignmentId accepted()
    {
        const ports::AssignmentId id = draftWith({draftOf(test::sampleDuplicata(QStringLiteral("DM-1"), 1)), draftOf(test::sampleDuplicata(QStringLiteral("DM-2"), 2))});
        assignment::Assignment found;
        found.key = QStringLiteral("key");
        found.status = assignment::batch_status::kOpen;
        bool ok = await(m_store->beginSubmission(id)) && await(m_store->recordIntent(id, ports::AssignmentIntent::Create))
            && await(m_store->recordIntentOutcome(id, ports::AssignmentIntent::Create, found, std::nullopt));
        const auto claimed = await(m_store->claimQueued(id, 10));
        QList<ports::AssetOutcome> outcomes;
        for (const ports::StoredAsset &asset : claimed.value_or(QList<ports::StoredAsset>())) {
            ports::AssetOutcome told = outcome(asset.id, SendState::Accepted);
            told.found = assignment::Asset{};
            told.found->key = QStringLiteral("asset-%1").arg(asset.position);
            told.found->status = assignment::asset_status::kPendingEligibility;
            outcomes.append(told);
        }
        ok = ok && await(m_store->recordOutcomes(outcomes));
        if (!ok)
            qFatal("the assignment cannot be sent");
        return id;
    }
    ports::AssignmentStatusChange change(ports::AssignmentId id, QLatin1StringView status, ports::Source source = ports::Source::Webhook)
    {
        ports::AssignmentStatusChange told;
        told.assignmentId = id;
        told.status = status;
        told.source = source;
        return told;
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::StoreFixture>();
        m_store = std::make_unique<store::SqlAssignmentStore>(m_fixture->database(), m_clock);
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void whatWasTypedComesBackWhole()
    {
        assignment::AssetDraft broken = draftOf(test::sampleCcb(QStringLiteral("CCB-1")), 7);
        broken.request.extra = R"({"deductions":[{"type":"iof"}]})";
        assignment::setCellText(broken, QStringLiteral("total_purchase_value"), QStringLiteral("1.284"));
        const QList<assignment::AssetDraft> drafts{draftOf(test::sampleDuplicata(QStringLiteral("DM-1"))), broken,
                                                   draftOf(test::sampleDiscountedContract(QStringLiteral("DC-1")))};
        const ports::AssignmentId id = draftWith(drafts);
        const QList<ports::StoredAsset> stored = assets(id);
        QCOMPARE(stored.size(), 3);
        for (qsizetype i = 0; i < drafts.size(); ++i)
            QVERIFY2(stored.at(i).draft == drafts.at(i), qPrintable(QString::number(i)));
        QCOMPARE(item(id).assignment.request.externalId, QStringLiteral("CES-1"));
        QCOMPARE(item(id).assignment.scope, kScope);
        QCOMPARE(item(id).assignment.assignorName, QStringLiteral("Laticínios Modelo"));
    }

    void idsAreMadeOnceAndRepeatedOnesAreTold()
    {
        const auto unnamed = await(m_store->createDraft(newAssignment({})));
        QVERIFY(unnamed);
        QVERIFY(item(*unnamed).assignment.request.externalId.startsWith(QStringLiteral("CES-")));
        QVERIFY(await(m_store->createDraft(newAssignment())));
        const auto again = await(m_store->createDraft(newAssignment()));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Invalid);
    }

    void anAssetThatStandsTwiceIsTheProblemOfTheSecond()
    {
        assignment::AssetRequest sameInvoice = test::sampleDuplicata(QStringLiteral("DM-3"), 1);
        const ports::AssignmentId id = draftWith({draftOf(test::sampleDuplicata(QStringLiteral("DM-1"), 1), 2),
                                                  draftOf(test::sampleDuplicata(QStringLiteral("DM-1"), 2), 3), draftOf(sameInvoice, 4)});
        QList<ports::StoredAsset> stored = assets(id);
        QVERIFY(!has(stored.at(0), QLatin1StringView("external_id.duplicate")));
        QVERIFY(has(stored.at(1), QLatin1StringView("external_id.duplicate")));
        QVERIFY(has(stored.at(2), QLatin1StringView("invoice_key.duplicate")));
        const Outcome refused = await(m_store->beginSubmission(id));
        QVERIFY2(!refused, "a repeated identifier must not be sent");
        QVERIFY(await(m_store->deleteAssets({stored.at(0).id})));
        stored = assets(id);
        QVERIFY(!has(stored.at(0), QLatin1StringView("external_id.duplicate")));
        QVERIFY(!has(stored.at(1), QLatin1StringView("invoice_key.duplicate")));
        QVERIFY(await(m_store->beginSubmission(id)));
    }

    void anAssetOnItsWayIsFrozenUntilItsOutcomeIsKnown()
    {
        const ports::AssignmentId id = draftWith({draftOf(test::sampleDuplicata(QStringLiteral("DM-1")))});
        QVERIFY(await(m_store->beginSubmission(id)));
        const auto claimed = await(m_store->claimQueued(id, 5));
        QCOMPARE(claimed->size(), 1);
        const ports::AssetId asset = claimed->first().id;
        QCOMPARE(claimed->first().attempts, 1);
        QVERIFY(!await(m_store->updateAsset(asset, draftOf(test::sampleDuplicata(QStringLiteral("DM-9"))))));
        QVERIFY(!await(m_store->deleteAssets({asset})));
        QVERIFY(await(m_store->recordOutcomes({outcome(asset, SendState::Unknown)})));
        QCOMPARE(await(m_store->unresolved(id))->size(), 1);
        QVERIFY(await(m_store->unfinishedAssignments())->contains(id));
        QVERIFY(await(m_store->requeue({asset})));
        QVERIFY2(assets(id).first().hadUnknownAttempt, "the queue must remember that an attempt had no answer");
        QVERIFY(await(m_store->releaseQueued(id)));
        QCOMPARE(assets(id).first().sendState, SendState::Queued);
    }

    void aRefusedCreationIsADraftAgainAndAnUnansweredOneIsNot()
    {
        const ports::AssignmentId id = draftWith({draftOf(test::sampleDuplicata(QStringLiteral("DM-1")))});
        QVERIFY(await(m_store->beginSubmission(id)));
        QVERIFY(await(m_store->recordIntent(id, ports::AssignmentIntent::Create)));
        QVERIFY(!await(m_store->updateDraft(item(id).assignment)));
        QVERIFY(await(m_store->recordIntentOutcome(id, ports::AssignmentIntent::Create, std::nullopt, makeError(ErrorKind::Timeout, Text()))));
        QCOMPARE(item(id).assignment.intent, ports::AssignmentIntent::Create);
        QVERIFY(await(m_store->recordIntent(id, ports::AssignmentIntent::Create)));
        QCOMPARE(item(id).assignment.intentAttempts, 2);
        QVERIFY(await(m_store->recordIntentOutcome(id, ports::AssignmentIntent::Create, std::nullopt, makeError(ErrorKind::Refused, Text()))));
        QVERIFY(item(id).assignment.isDraft());
        QCOMPARE(assets(id).first().sendState, SendState::Draft);
        QVERIFY(item(id).assignment.lastError.has_value());
    }

    void closingWaitsForEveryAsset()
    {
        const ports::AssignmentId id = draftWith({draftOf(test::sampleDuplicata(QStringLiteral("DM-1")))});
        QVERIFY(await(m_store->beginSubmission(id)));
        QVERIFY(!await(m_store->recordIntent(id, ports::AssignmentIntent::Close)));
        const auto claimed = await(m_store->claimQueued(id, 5));
        QVERIFY(await(m_store->recordOutcomes({outcome(claimed->first().id, SendState::Accepted)})));
        QVERIFY(await(m_store->recordIntent(id, ports::AssignmentIntent::Close)));
        QVERIFY2(!await(m_store->recordIntent(id, ports::AssignmentIntent::Reopen)), "one call about the batch at a time");
    }

    void statusesMoveForwardAndADenialWaitsForItsReason()
    {
        const ports::AssignmentId id = accepted();
        ports::AssignmentStatusChange denied = change(id, assignment::asset_status::kDenied);
        denied.assetExternalId = QStringLiteral("DM-2");
        auto applied = await(m_store->applyStatusChanges({denied}));
        QCOMPARE(applied->first().news, assignment::StatusNews::Apply);
        QCOMPARE(await(m_store->assetsWithoutReason(id))->size(), 1);
        QVERIFY2(await(m_store->unfinishedAssignments())->contains(id), "the reason has to be fetched");
        applied = await(m_store->applyStatusChanges({denied}));
        QCOMPARE(applied->first().news, assignment::StatusNews::Ignore);

        assignment::Asset read;
        read.externalId = QStringLiteral("DM-2");
        read.status = assignment::asset_status::kDenied;
        read.deniedBy = QStringLiteral("administrator");
        read.denialReason = QStringLiteral("Nota já cedida");
        QVERIFY(await(m_store->recordServerAssets(id, {read})));
        QVERIFY(await(m_store->assetsWithoutReason(id))->isEmpty());
        QCOMPARE(assets(id).at(1).denialReason, QStringLiteral("Nota já cedida"));
        QCOMPARE(item(id).summary.alive.count, 1);
        QCOMPARE(item(id).summary.all.count, 2);

        QVERIFY(await(m_store->applyStatusChanges({change(id, assignment::batch_status::kPendingManager)})));
        applied = await(m_store->applyStatusChanges({change(id, assignment::batch_status::kPendingEligibility)}));
        QVERIFY(applied->first().news != assignment::StatusNews::Apply);
        QCOMPARE(item(id).assignment.status, QString(assignment::batch_status::kPendingManager));
    }

    void aDraftHasNoStatusWhateverAWebhookSays()
    {
        const ports::AssignmentId id = draftWith({draftOf(test::sampleDuplicata(QStringLiteral("DM-1")))});
        ports::AssignmentStatusChange told = change(id, assignment::asset_status::kPreApproved);
        told.assetExternalId = QStringLiteral("DM-1");
        QCOMPARE(await(m_store->applyStatusChanges({told}))->first().news, assignment::StatusNews::Ignore);
        QVERIFY(assets(id).first().status.isEmpty());
    }

    void onlyAnAcceptedAssetCanBeRemovedAndAnUnansweredRemovalStaysOne()
    {
        const ports::AssignmentId id = accepted();
        const ports::AssetId asset = assets(id).first().id;
        QVERIFY(await(m_store->recordRemovalIntent({asset})));
        QVERIFY(await(m_store->recordOutcomes({outcome(asset, SendState::Unknown)})));
        QCOMPARE(assets(id).first().sendState, SendState::Removing);
        QVERIFY(await(m_store->recordOutcomes({outcome(asset, SendState::Removed)})));
        QCOMPARE(assets(id).first().status, QString(assignment::asset_status::kDiscarded));
        QVERIFY(!await(m_store->recordRemovalIntent({asset})));
        QCOMPARE(item(id).summary.alive.count, 1);
    }

    void documentsFollowTheirAsset()
    {
        const ports::AssignmentId id = draftWith({draftOf(test::sampleCcb(QStringLiteral("CCB-1")))});
        QCOMPARE(item(id).summary.documentsMissing, 1);
        const ports::AssetId asset = assets(id).first().id;
        ports::StoredDocument document;
        document.assetId = asset;
        document.documentType = QStringLiteral("ccb");
        document.filePath = QStringLiteral("/pdf/CCB-1.pdf");
        document.sha256 = QByteArray(32, 'x');
        document.size = 1200;
        QVERIFY(await(m_store->attachDocuments({document})));
        QVERIFY(await(m_store->attachDocuments({document})));
        QCOMPARE(await(m_store->documents(id, asset))->size(), 1); // dropped twice is attached once
        QVERIFY2(await(m_store->claimDocuments(id, 5))->isEmpty(), "the asset was not accepted yet");
        QVERIFY(await(m_store->beginSubmission(id)));
        QVERIFY(await(m_store->recordOutcomes({outcome(await(m_store->claimQueued(id, 1))->first().id, SendState::Accepted)})));
        const auto claimed = await(m_store->claimDocuments(id, 5));
        QCOMPARE(claimed->size(), 1);
        QVERIFY2(await(m_store->unfinishedAssignments())->contains(id), "a document on its way is taken up by the next start");
        QVERIFY(!await(m_store->detachDocuments({claimed->first().id})));
        ports::DocumentOutcome sent;
        sent.document = claimed->first().id;
        sent.state = SendState::Accepted;
        sent.documentKey = QStringLiteral("doc-key");
        QVERIFY(await(m_store->recordDocumentOutcomes({sent})));
        QCOMPARE(item(id).summary.documentsMissing, 0);
        QCOMPARE(assets(id).first().documentsSent, 1);
        QVERIFY(await(m_store->claimDocuments(id, 5))->isEmpty());
    }

    void reopeningIsTheOneWayBack()
    {
        const ports::AssignmentId id = accepted();
        QVERIFY(await(m_store->applyStatusChanges({change(id, assignment::batch_status::kPendingManager, ports::Source::Poll)})));
        assignment::Assignment found;
        found.status = assignment::batch_status::kOpen;
        QVERIFY(await(m_store->recordIntent(id, ports::AssignmentIntent::Reopen)));
        QVERIFY(await(m_store->recordIntentOutcome(id, ports::AssignmentIntent::Reopen, found, std::nullopt)));
        QCOMPARE(item(id).assignment.status, QString(assignment::batch_status::kOpen));
        QVERIFY(item(id).assignment.wasReopened);
        // A webhook of the first round must be asked about, not believed.
        const auto applied = await(m_store->applyStatusChanges({change(id, assignment::batch_status::kPendingManager)}));
        QCOMPARE(applied->first().news, assignment::StatusNews::ReadBack);
        QCOMPARE(item(id).assignment.status, QString(assignment::batch_status::kOpen));
    }

    void assetsAreSoughtAndSortedByTheStore()
    {
        assignment::AssetRequest first = test::sampleDuplicata(QStringLiteral("DM-100%"), 1);
        first.borrower.name = QStringLiteral("Padaria Sol");
        first.maturityDate = QDate(2027, 5, 1);
        assignment::AssetRequest second = test::sampleDuplicata(QStringLiteral("DM-1000"), 2);
        second.borrower.name = QStringLiteral("Auto Posto");
        const ports::AssignmentId id = draftWith({draftOf(first), draftOf(second)});
        ports::AssetQuery query;
        query.text = QStringLiteral("100%");
        QCOMPARE(assets(id, query).size(), 1); // a percent sign is a percent sign
        query = {};
        query.sortField = QStringLiteral("borrower");
        QCOMPARE(assets(id, query).first().draft.request.borrower.name, QStringLiteral("Auto Posto"));
        query.sortField = QStringLiteral("maturity");
        query.order = ports::SortOrder::Descending;
        QCOMPARE(assets(id, query).first().draft.request.borrower.name, QStringLiteral("Padaria Sol"));
        QCOMPARE(await(m_store->knownBorrowers(QStringLiteral("posto"), 5))->size(), 1); // one document, its last name
    }

    void theDecisionIsKeptBeforeItIsSent()
    {
        const ports::AssignmentId id = accepted();
        assignment::ManagerDecision decision;
        decision.totalValue = Money::fromCentavos(196'000);
        decision.numberOfApprovedAssets = 2;
        QVERIFY(await(m_store->recordIntent(id, ports::AssignmentIntent::Deny, decision, QStringLiteral("Concentração"))));
        QCOMPARE(item(id).assignment.decision, std::optional(decision));
        QCOMPARE(item(id).assignment.decisionReason, QStringLiteral("Concentração"));
        QCOMPARE(item(id).assignment.intent, ports::AssignmentIntent::Deny);
    }

    void aDecisionAnsweredWithoutPermissionIsOver()
    {
        const ports::AssignmentId id = accepted();
        QVERIFY(await(m_store->recordIntent(id, ports::AssignmentIntent::Approve, assignment::ManagerDecision{}, QString())));
        QVERIFY(await(m_store->recordIntentOutcome(id, ports::AssignmentIntent::Approve, std::nullopt, makeError(ErrorKind::Auth, Text()))));
        QCOMPARE(item(id).assignment.intent, ports::AssignmentIntent::None);
        QVERIFY2(!await(m_store->unfinishedAssignments())->contains(id), "a later start must not approve by itself");
    }

    void anOldRefusalDoesNotSpeakForANewAttempt()
    {
        const ports::AssignmentId id = draftWith({draftOf(test::sampleDuplicata(QStringLiteral("DM-1")))});
        QVERIFY(await(m_store->beginSubmission(id)));
        ports::AssetOutcome refused = outcome(await(m_store->claimQueued(id, 5))->first().id, SendState::Refused);
        refused.error = makeError(ErrorKind::Refused, Text());
        QVERIFY(await(m_store->recordOutcomes({refused})));
        QVERIFY(await(m_store->beginSubmission(id)));
        QVERIFY(!await(m_store->claimQueued(id, 5))->first().lastError.has_value());
        QVERIFY(!await(m_store->unresolved(id))->first().lastError.has_value()); // as a start after a crash finds it
    }

    void configurationsAreThereWithoutTheAdministrator()
    {
        assignment::AssignmentConfiguration configuration;
        configuration.key = kScope.configurationKey;
        configuration.assetType = QStringLiteral("ccb");
        configuration.fundClass.accountingDate = QDate(2026, 11, 19);
        configuration.assignor = {QStringLiteral("a"), QStringLiteral("65.508.935/0001-29"), QStringLiteral("Laticínios Modelo")};
        QVERIFY(await(m_store->saveConfigurations(QStringLiteral("sandbox"), test::kFundKey, {configuration})));
        const auto read = await(m_store->configurations(QStringLiteral("sandbox"), test::kFundKey));
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().assignor, configuration.assignor);
        QCOMPARE(read->first().fundClass.accountingDate, QDate(2026, 11, 19));
    }
};

ESTEIRA_TEST(AssignmentStoreTest)
#include "assignment_test.moc"
