#include "core/future.h"
#include "domain/assignment/assignment_flow.h"
#include "services/assignment/assignment_service.h"
#include "store/assignment/sql_assignment_store.h"
#include "support/sample_assets.h"
#include "support/sample_rows.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

using namespace esteira;
using settlement::SendState;
using test::await;

namespace {

template <typename T>
QFuture<Result<T>> no(const Error &error)
{
    return ready<Result<T>>(failure(error));
}

Error refused(const char *code = "QIT000404")
{
    Error error = makeError(ErrorKind::Refused, Text::of("no"));
    error.apiCode = QString::fromLatin1(code);
    return error;
}

/// An administrator that answers what the test says.
class Answers : public ports::AssignmentGateway {
public:
    QString status = assignment::batch_status::kOpen;
    QList<assignment::Asset> listed;
    std::optional<Error> insertion;
    std::optional<Error> listing;
    int inserts = 0, listings = 0, documents = 0, decisions = 0;

    assignment::Assignment batch() const
    {
        assignment::Assignment found;
        found.externalId = QStringLiteral("CES-1");
        found.status = status;
        return found;
    }
    using Batch = assignment::Assignment;
    using Scope = assignment::Scope;
    QFuture<Result<ports::Page<assignment::AssignmentConfiguration>>> configurations(const QString &, const ports::ConfigurationFilter &) override { return no<ports::Page<assignment::AssignmentConfiguration>>(refused()); }
    QFuture<Result<Batch>> createAssignment(const Scope &, const assignment::AssignmentRequest &) override { return ready<Result<Batch>>(batch()); }
    QFuture<Result<Batch>> assignment(const Scope &, const QString &) override { return ready<Result<Batch>>(batch()); }
    QFuture<Result<ports::Page<Batch>>> assignments(const QString &, const ports::AssignmentFilter &) override { return no<ports::Page<Batch>>(refused()); }
    QFuture<Result<Batch>> closeInsertion(const Scope &, const QString &) override { return no<Batch>(refused()); }
    QFuture<Result<Batch>> reopen(const Scope &, const QString &) override { return no<Batch>(refused()); }
    QFuture<Outcome> decide(const Scope &, const QString &, const assignment::ManagerDecision &) override
    {
        ++decisions;
        return ready<Outcome>({});
    }
    QFuture<Result<assignment::Asset>> insertAsset(const Scope &, const QString &, const assignment::AssetRequest &) override
    {
        ++inserts;
        return insertion ? no<assignment::Asset>(*insertion) : ready<Result<assignment::Asset>>(assignment::Asset{});
    }
    QFuture<Result<ports::Page<assignment::Asset>>> assets(const QString &, const QString &, int, int) override
    {
        ++listings;
        ports::Page<assignment::Asset> page;
        page.rows = listed;
        page.isLast = true;
        return listing ? no<ports::Page<assignment::Asset>>(*listing) : ready<Result<ports::Page<assignment::Asset>>>(page);
    }
    QFuture<Result<assignment::Asset>> asset(const QString &, const QString &, const QString &) override { return no<assignment::Asset>(refused()); }
    QFuture<Outcome> removeAsset(const Scope &, const QString &, const QString &) override { return ready<Outcome>(failure(refused())); }
    QFuture<Result<QString>> sendDocument(const Scope &, const QString &, const QString &, const assignment::AssetDocument &) override
    {
        ++documents;
        return ready<Result<QString>>(QStringLiteral("key"));
    }
    QFuture<Result<assignment::TermLinks>> termLinks(const Scope &, const QString &) override { return no<assignment::TermLinks>(refused()); }
    QFuture<Result<QByteArray>> download(const QUrl &) override { return no<QByteArray>(refused()); }
    QFuture<Result<assignment::AssetsSummary>> assetsSummary(const Scope &, const QString &) override { return no<assignment::AssetsSummary>(refused()); }
    QFuture<Result<assignment::RepurchasedAsset>> addRepurchasedAsset(const Scope &, const QString &, const assignment::RepurchaseRequest &) override { return no<assignment::RepurchasedAsset>(refused()); }
};

class ToAnswers : public ports::Gateways {
public:
    std::shared_ptr<Answers> answers = std::make_shared<Answers>();
    QFuture<Result<std::shared_ptr<ports::SettlementGateway>>> settlementGateway(const QString &) override { return no<std::shared_ptr<ports::SettlementGateway>>(refused()); }
    QFuture<Result<std::shared_ptr<ports::AssignmentGateway>>> assignmentGateway(const QString &) override
    {
        return ready<Result<std::shared_ptr<ports::AssignmentGateway>>>(std::static_pointer_cast<ports::AssignmentGateway>(answers));
    }
    QFuture<Result<ports::Connection>> connection(const QString &) override
    {
        ports::Connection connection;
        connection.id = QStringLiteral("sandbox");
        connection.profile = ports::Profile::Manager;
        connection.maxPerSecond = 0;
        return ready<Result<ports::Connection>>(connection);
    }
};

} // namespace

/// The work of the service with an administrator that says what no sandbox says.
class AssignmentServiceTest : public QObject {
    Q_OBJECT
private:
    SystemClock m_clock;
    std::unique_ptr<test::StoreFixture> m_fixture;
    std::unique_ptr<ports::AssignmentStore> m_store;
    std::unique_ptr<ToAnswers> m_gateways;
    std::unique_ptr<services::ChangeNotifier> m_notifier;
    std::unique_ptr<services::AssignmentService> m_service;

    Answers &administrator() { return *m_gateways->answers; }
    bool comesToRest(ports::AssignmentId id)
    {
        return QTest::qWaitFor([&] { return await(m_service->progress(id))->phase == services::AssignmentPhase::Idle; }, 5000);
    }
    QList<ports::StoredAsset> assets(ports::AssignmentId id) { return *await(m_store->assets(*await(m_store->assetIds(id, {})))); }
    ports::AssignmentId draft(int count)
    {
        ports::StoredAssignment assignment;
        assignment.connectionId = QStringLiteral("sandbox");
        assignment.scope = {test::kFundKey, QStringLiteral("0b1e2a5c-0000-4000-8000-000000000001")};
        assignment.request.externalId = QStringLiteral("CES-1");
        assignment.assetType = QStringLiteral("duplicata_mercantil");
        const auto id = await(m_store->createDraft(assignment));
        QList<assignment::AssetDraft> list;
        for (int i = 1; i <= count; ++i) {
            assignment::AssetDraft asset;
            asset.request = test::sampleDuplicata(QStringLiteral("DM-%1").arg(i), i);
            list.append(asset);
        }
        if (!id || !await(m_store->appendAssets(*id, list)))
            qFatal("no draft");
        return *id;
    }
    void attach(ports::AssignmentId id, const QByteArray &sha256 = {})
    {
        ports::StoredDocument document;
        document.assetId = assets(id).first().id;
        document.documentType = QStringLiteral("ccb");
        document.filePath = m_fixture->path();
        document.sha256 = sha256;
        if (!await(m_store->attachDocuments({document})))
            qFatal("no document");
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::StoreFixture>();
        m_store = std::make_unique<store::SqlAssignmentStore>(m_fixture->database(), m_clock);
        m_gateways = std::make_unique<ToAnswers>();
        m_notifier = std::make_unique<services::ChangeNotifier>();
        m_service = std::make_unique<services::AssignmentService>(*m_store, *m_gateways, *m_notifier, services::RetryPolicy{1, 5});
    }
    void cleanup()
    {
        m_service.reset();
        m_notifier.reset();
        m_gateways.reset();
        m_store.reset();
        m_fixture.reset();
    }

    void aPausedAssignmentSendsNoDocumentsAfterARestart()
    {
        const ports::AssignmentId id = draft(2);
        attach(id);
        QVERIFY(await(m_store->beginSubmission(id)));
        ports::AssetOutcome accepted;
        accepted.asset = await(m_store->claimQueued(id, 1))->first().id;
        accepted.state = SendState::Accepted;
        QVERIFY(await(m_store->recordOutcomes({accepted})));
        QVERIFY(await(m_store->setPaused(id, true)));
        QVERIFY(await(m_service->resumeUnfinished()));
        QVERIFY(comesToRest(id));
        QCOMPARE(administrator().inserts, 0);
        QCOMPARE(administrator().documents, 0);
    }

    void aRefusedListingEndsTheSending()
    {
        const ports::AssignmentId id = draft(1);
        QVERIFY(await(m_store->beginSubmission(id)));
        QVERIFY(await(m_store->claimQueued(id, 1)));
        administrator().listing = refused();
        QVERIFY(await(m_service->resumeUnfinished()));
        QVERIFY2(comesToRest(id), "asked for ever");
        QCOMPARE(administrator().listings, 1);
        QCOMPARE(assets(id).first().sendState, SendState::Sending); // still unknown
    }

    void anAssignmentClosedElsewhereLeavesNothingInTheQueue()
    {
        const ports::AssignmentId id = draft(40); // more than one group
        administrator().insertion = refused("TRC000024");
        QVERIFY(await(m_service->submit(id)));
        QVERIFY(comesToRest(id));
        for (const ports::StoredAsset &asset : assets(id))
            QVERIFY2(settlement::isEditable(asset.sendState), settlement::info(asset.sendState).value);
        QCOMPARE(assets(id).first().sendState, SendState::Refused);
    }

    void aFileThatChangedIsNotSent()
    {
        const ports::AssignmentId id = draft(1);
        attach(id, QByteArray(32, 'x'));
        QVERIFY(await(m_service->submit(id)));
        QVERIFY(comesToRest(id));
        QCOMPARE(administrator().documents, 0);
        QCOMPARE(await(m_store->documents(id, 0))->first().sendState, SendState::Refused);
    }

    void anAssetThatTheListingNoLongerHasIsNotApproved()
    {
        const ports::AssignmentId id = draft(2);
        QVERIFY(await(m_service->submit(id)));
        QVERIFY(comesToRest(id));
        administrator().status = assignment::batch_status::kPendingManager;
        assignment::Asset left;
        left.externalId = QStringLiteral("DM-1");
        left.status = assignment::asset_status::kPreApproved;
        administrator().listed = {left};
        QVERIFY(await(m_store->recordServerAssets(id, {left})));
        services::DecisionRequest request;
        request.approves = true;
        request.seen = services::DecisionBasis::of(assets(id));
        QCOMPARE(request.seen.assets.size(), 2);
        const Outcome first = await(m_service->decide(id, request));
        QVERIFY(!first);
        QCOMPARE(first.error().kind, ErrorKind::Conflict);
        QCOMPARE(administrator().decisions, 0);
        request.seen = services::DecisionBasis::of(assets(id)); // as the screen shows it then
        QCOMPARE(request.seen.assets.size(), 1);
        QVERIFY(await(m_service->decide(id, request)));
        QCOMPARE(administrator().decisions, 1);
    }
};

ESTEIRA_TEST(AssignmentServiceTest)
#include "assignment_service_test.moc"
