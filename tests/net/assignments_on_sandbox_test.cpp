#include "support/await.h"
#include "support/sample_assets.h"
#include "support/test_registry.h"

#include "net/rest_assignment_gateway.h"
#include "sandbox/sandbox.h"

#include <QTemporaryDir>

using namespace esteira;
using namespace esteira::test;

namespace {

const QString kFund = QStringLiteral("4b8377d0-58ec-479f-8ee9-9f963d5c47ad");
const assignment::Scope kMercantil{kFund, QStringLiteral("1404cd3a-ec32-4b3b-837b-1bf3b938eca4")};
const assignment::Scope kServicos{kFund, QStringLiteral("3dde8fcb-603a-45da-8663-5a99e910fc8d")};
const QString kBatch = QStringLiteral("B-1");

} // namespace

/// The client against the sandbox's own rules, over real HTTP: the integrator's and the manager's conversation, also where
/// the sandbox misbehaves.
class AssignmentsOnSandboxTest : public QObject {
    Q_OBJECT

private slots:
    void init() { start({}); }
    void cleanup()
    {
        m_manager.reset();
        m_gateway.reset();
        m_sandbox.reset();
    }

    void theWholeConversation()
    {
        const auto configurations = await(m_gateway->configurations(kFund, {QStringLiteral("duplicata_servicos"), {}, 0, 50}));
        QVERIFY_RESULT(configurations);
        QCOMPARE(configurations->rows.size(), 1);
        QCOMPARE(configurations->rows.first().key, kServicos.configurationKey);
        QCOMPARE(configurations->rows.first().fundClass.accountingDate, QDate(2026, 11, 19));

        const auto created = await(m_gateway->createAssignment(kServicos, {kBatch, QDate(2026, 11, 19)}));
        QVERIFY_RESULT(created);
        QCOMPARE(created->status, QStringLiteral("pending_assets_insertion"));
        for (int i = 1; i <= 3; ++i)
            QVERIFY_RESULT(await(m_gateway->insertAsset(kServicos, kBatch, service(i))));
        const auto assets = await(m_gateway->assets(kFund, kBatch, 0));
        QVERIFY_RESULT(assets);
        QCOMPARE(assets->rows.size(), 3);
        QVERIFY(assets->isLast);
        QVERIFY(assignment::readsBackEqual(service(1), assets->rows.first()));
        const auto second = await(m_gateway->assets(kFund, kBatch, 1, 2));
        QVERIFY_RESULT(second);
        QCOMPARE(second->rows.size(), 1);

        reaches(QStringLiteral("A-1"), QStringLiteral("pending_documentation"));
        for (const char *id : {"A-1", "A-2", "A-3"}) {
            reaches(QString::fromLatin1(id), QStringLiteral("pending_documentation"));
            const auto document = await(m_gateway->sendDocument(kServicos, kBatch, QString::fromLatin1(id), {QStringLiteral("duplicata_servicos"), pdf()}));
            QVERIFY_RESULT(document);
            QCOMPARE(document->size(), 36);
            reaches(QString::fromLatin1(id), QStringLiteral("pre_approved"));
        }
        const auto closed = await(m_gateway->closeInsertion(kServicos, kBatch));
        QVERIFY_RESULT(closed);
        QCOMPARE(closed->numberOfApprovedAssets, 3);
        reaches(QStringLiteral("pending_manager_approval"));

        QVERIFY_RESULT(await(m_gateway->reopen(kServicos, kBatch)));
        QVERIFY_RESULT(await(m_gateway->removeAsset(kServicos, kBatch, QStringLiteral("A-2"))));
        const auto removed = await(m_gateway->asset(kFund, kBatch, QStringLiteral("A-2")));
        QVERIFY_RESULT(removed);
        QCOMPARE(removed->status, QStringLiteral("denied"));
        QCOMPARE(removed->deniedBy, QStringLiteral("integrator"));
        QVERIFY_RESULT(await(m_gateway->closeInsertion(kServicos, kBatch)));
        reaches(QStringLiteral("pending_manager_approval"));

        const auto refused = await(m_gateway->decide(kServicos, kBatch, {true, {}, {}, {}}));
        QCOMPARE(refused.error().kind, ErrorKind::Auth);
        QCOMPARE(refused.error().httpStatus, 403);
        const auto summary = await(m_manager->assetsSummary(kServicos, kBatch));
        QVERIFY_RESULT(summary);
        QCOMPARE(*summary, (assignment::AssetsSummary{QStringLiteral("pending_manager_approval"), 3, 2, 1, Money::fromCentavos(196'000)}));
        const auto stale = await(m_manager->decide(kServicos, kBatch, {true, {}, 3, Money::fromCentavos(294'000)}));
        QCOMPARE(stale.error().kind, ErrorKind::Refused);
        QVERIFY_RESULT(await(m_manager->decide(kServicos, kBatch, {true, {}, summary->numberOfApprovedAssets, summary->totalValue})));
        reaches(QStringLiteral("completed"));

        const auto links = await(m_gateway->termLinks(kServicos, kBatch));
        QVERIFY_RESULT(links);
        const auto term = await(m_gateway->download(QUrl(links->signedUrl)));
        QVERIFY_RESULT(term);
        QVERIFY(term->startsWith("%PDF-"));
        const auto read = await(m_gateway->assignment(kServicos, kBatch));
        QVERIFY_RESULT(read);
        QCOMPARE(read->totalValue, Money::fromCentavos(196'000));
        QCOMPARE(read->disbursement->account.number, QStringLiteral("864457"));
        QCOMPARE(read->events.last().status, QStringLiteral("completed"));
        const auto list = await(m_gateway->assignments(kFund, {kServicos.configurationKey, QStringLiteral("completed"), QDate(2026, 11, 19), 0, 50}));
        QVERIFY_RESULT(list);
        QCOMPARE(list->rows.size(), 1);
    }

    void aDenialEndsTheBatch()
    {
        fill(kMercantil, 1);
        QVERIFY_RESULT(await(m_gateway->closeInsertion(kMercantil, kBatch)));
        m_scope = kMercantil;
        reaches(QStringLiteral("pending_manager_approval"));
        QVERIFY_RESULT(await(m_manager->decide(kMercantil, kBatch, {false, {}, {}, {}})));
        reaches(QStringLiteral("discarded"));
    }

    void substitution()
    {
        QVERIFY_RESULT(await(m_gateway->createAssignment(kMercantil, {kBatch, {}})));
        const auto bought = await(m_gateway->addRepurchasedAsset(kMercantil, kBatch, {QStringLiteral("ccb"), QStringLiteral("CCB-100000"), QStringLiteral("92.125.456/0001-04"),
                                                                                     Money::fromCentavos(100), QStringLiteral("asset_settlement")}));
        QVERIFY_RESULT(bought);
        QCOMPARE(bought->currentValue, Money::fromCentavos(9'422'834));
    }

    void refusalsAreTold()
    {
        fill(kMercantil, 1);
        QCOMPARE(await(m_gateway->createAssignment(kMercantil, {kBatch, {}})).error().apiCode, QStringLiteral("TRC000041"));
        QCOMPARE(await(m_gateway->insertAsset(kMercantil, kBatch, sampleDuplicata(QStringLiteral("A-1"), 1))).error().kind, ErrorKind::Refused);
        QCOMPARE(await(m_gateway->assignment(kMercantil, QStringLiteral("NOPE"))).error().apiCode, QStringLiteral("TRC000018"));
        QCOMPARE(await(m_gateway->asset(kFund, kBatch, QStringLiteral("NOPE"))).error().apiCode, QStringLiteral("TRC000020"));
        const auto term = await(m_gateway->termLinks(kMercantil, kBatch));
        QCOMPARE(term.error().kind, ErrorKind::Refused);
        QVERIFY(!term.error().wayOut.isEmpty());
    }

    void faultsBecomeUnknownOutcomesAndNothingHappensTwice_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("lost before") << QByteArray("{\"kind\":\"lost_before\",\"count\":1}") << false;
        QTest::newRow("lost after") << QByteArray("{\"kind\":\"lost_after\",\"count\":1}") << true;
        QTest::newRow("truncated") << QByteArray("{\"kind\":\"truncated\",\"count\":1}") << true;
        QTest::newRow("server error, processed") << QByteArray("{\"kind\":\"server_error\",\"processed\":true,\"count\":1}") << true;
        QTest::newRow("invalid JSON") << QByteArray("{\"kind\":\"invalid_json\",\"count\":1}") << true;
    }
    void faultsBecomeUnknownOutcomesAndNothingHappensTwice()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, carriedOut);
        for (const char *route : {"create_assignment", "insert_asset", "send_document"}) {
            sandbox::SandboxOptions options;
            options.faults = fault;
            options.faults.chop(1);
            options.faults += QByteArray(",\"route\":\"") + route + "\"}";
            start(options);
            const auto created = await(m_gateway->createAssignment(kServicos, {kBatch, {}}));
            if (!created)
                QVERIFY(created.error().outcomeUnknown());
            const bool isThere = await(m_gateway->assignment(kServicos, kBatch)).has_value();
            QCOMPARE(isThere, created.has_value() || carriedOut);
            if (!isThere)
                QVERIFY_RESULT(await(m_gateway->createAssignment(kServicos, {kBatch, {}})));
            const auto inserted = await(m_gateway->insertAsset(kServicos, kBatch, service(1)));
            if (!inserted)
                QVERIFY(inserted.error().outcomeUnknown());
            const auto found = await(m_gateway->assets(kFund, kBatch, 0));
            QVERIFY_RESULT(found);
            QCOMPARE(!found->rows.isEmpty(), inserted.has_value() || carriedOut);
            if (found->rows.isEmpty())
                QVERIFY_RESULT(await(m_gateway->insertAsset(kServicos, kBatch, service(1))));
            const auto sent = await(m_gateway->sendDocument(kServicos, kBatch, QStringLiteral("A-1"), {QStringLiteral("duplicata_servicos"), pdf()}));
            if (!sent) {
                QVERIFY(sent.error().outcomeUnknown());
                QVERIFY_RESULT(await(m_gateway->sendDocument(kServicos, kBatch, QStringLiteral("A-1"), {QStringLiteral("duplicata_servicos"), pdf()})));
            }
            reaches(QStringLiteral("A-1"), QStringLiteral("pre_approved"));
        }
    }

private:
    void start(sandbox::SandboxOptions options)
    {
        m_manager.reset();
        m_gateway.reset();
        options.durations.assetAnalysis = options.durations.documentCheck = options.durations.evaluation = 0;
        options.durations.signature = options.durations.assignorPayment = options.durations.inclusion = 0;
        m_sandbox = std::make_unique<sandbox::SandboxServer>();
        const auto endpoints = m_sandbox->start(options);
        QVERIFY_RESULT(endpoints);
        m_endpoints = *endpoints;
        m_gateway = gatewayTo(m_endpoints.consultant);
        m_manager = gatewayTo(m_endpoints.manager);
        m_scope = kServicos;
    }

    std::unique_ptr<ports::AssignmentGateway> gatewayTo(const QString &host)
    {
        ports::Connection connection;
        connection.id = QStringLiteral("sandbox");
        connection.baseUrl = QUrl(host);
        net::RestOptions options;
        options.readTimeout = std::chrono::milliseconds(3'000);
        return std::make_unique<net::RestAssignmentGateway>(std::make_shared<net::RestConnection>(
            net::RestTarget{connection, m_endpoints.apiClientKey, *wire::PrivateKey::fromPem(m_endpoints.privateKeyPem), options, m_clock, {}}));
    }

    void fill(const assignment::Scope &scope, int count)
    {
        QVERIFY_RESULT(await(m_gateway->createAssignment(scope, {kBatch, {}})));
        for (int i = 1; i <= count; ++i)
            QVERIFY_RESULT(await(m_gateway->insertAsset(scope, kBatch, sampleDuplicata(QStringLiteral("A-%1").arg(i), i))));
    }

    void reaches(const QString &status)
    {
        QTRY_COMPARE(await(m_gateway->assignment(m_scope, kBatch)).value().status, status);
    }
    void reaches(const QString &asset, const QString &status)
    {
        QTRY_COMPARE(await(m_gateway->asset(kFund, kBatch, asset)).value().status, status);
    }

    static assignment::AssetRequest service(int number)
    {
        auto asset = sampleDuplicata(QStringLiteral("A-%1").arg(number), number);
        asset.assetType = QStringLiteral("duplicata_servicos");
        return asset;
    }

    QString pdf()
    {
        QFile file(m_directory.filePath(QStringLiteral("lastro.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.4\n" + QByteArray(300'000, ' ') + "\n%%EOF\n") < 0)
            qFatal("no test file");
        return file.fileName();
    }

    SystemClock m_clock;
    QTemporaryDir m_directory;
    std::unique_ptr<sandbox::SandboxServer> m_sandbox;
    sandbox::Endpoints m_endpoints;
    assignment::Scope m_scope = kServicos;
    std::unique_ptr<ports::AssignmentGateway> m_gateway;
    std::unique_ptr<ports::AssignmentGateway> m_manager;
};

ESTEIRA_TEST(AssignmentsOnSandboxTest)
#include "assignments_on_sandbox_test.moc"
