#include "assignment_fixture.h"
#include "support/test_registry.h"

#include <QTemporaryFile>

using namespace esteira;
using namespace esteira::test;

namespace {

/// Status, code and the three texts, exactly.
#define COMPARE_ERROR(answer, httpStatus, errorCode, errorTitle, errorDescription, errorTranslation) \
    do { \
        const Answer got = (answer); \
        QCOMPARE(got.status, httpStatus); \
        QCOMPARE(got.code(), QStringLiteral(errorCode)); \
        QCOMPARE(got.text("title"), QString::fromUtf8(errorTitle)); \
        QCOMPARE(got.text("description"), QString::fromUtf8(errorDescription)); \
        QCOMPARE(got.text("translation"), QString::fromUtf8(errorTranslation)); \
        QCOMPARE(got.json().object().size(), 4); \
    } while (false)

constexpr const char *kNobody = "00000000-0000-4000-8000-000000000000";

} // namespace

/// Every documented error of the assignment endpoints over HTTP, and the order in which they are looked for.
class AssignmentErrorsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<AssignmentBench>();
        m_bench->createAssignment("B");
    }
    void cleanup() { m_bench.reset(); }

    void configurationIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("create") << QByteArray("POST") << QByteArray();
        QTest::newRow("read") << QByteArray("GET") << QByteArray("/B");
        QTest::newRow("change") << QByteArray("PUT") << QByteArray("/B");
        QTest::newRow("insert") << QByteArray("POST") << QByteArray("/B/asset");
        QTest::newRow("remove") << QByteArray("PUT") << QByteArray("/B/asset/A");
        QTest::newRow("document") << QByteArray("POST") << QByteArray("/B/asset/A/document");
        QTest::newRow("term") << QByteArray("GET") << QByteArray("/B/assignment_term_link");
        QTest::newRow("summary") << QByteArray("GET") << QByteArray("/B/assets_summary");
        QTest::newRow("repurchase") << QByteArray("POST") << QByteArray("/B/repurchased_asset");
    }
    void configurationIsUnknown()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, rest);
        m_bench->configuration = kNobody;
        // Before the schema: the body is not even JSON.
        COMPARE_ERROR(m_bench->client->call(method, m_bench->at.manager, m_bench->path() + rest, method == "GET" ? "" : "nonsense"), 404, "TRC000016",
                      "AssignmentConfiguration was not found", "AssignmentConfiguration was not found", "Configuração de cessão não foi encontrada");
    }

    void configurationOfAnotherFundIsUnknown()
    {
        const QByteArray other = "/trade_receivables/fund_class/" + kDiscardingFund.toLatin1() + "/assignment_configuration/" + kMercantil + "/assignment";
        QCOMPARE(m_bench->post(other, q("{'external_id':'X'}")).code(), QStringLiteral("TRC000016"));
    }

    void dateIsNotTheFunds()
    {
        COMPARE_ERROR(m_bench->post(m_bench->path(), q("{'external_id':'B','assignment_date':'2026-11-20'}")), 400, "TRC000083", "Invalid assignment date.",
                      "Given assignment date is different from fund accounting date.", "Data de cessão fornecida diferente da data do fundo.");
        QCOMPARE(m_bench->post(m_bench->path(), q("{'external_id':'C','assignment_date':'2026-11-19'}")).status, 201);
    }

    void assignmentExists()
    {
        COMPARE_ERROR(m_bench->createAssignment("B"), 400, "TRC000041", "Already Exists This External Id", "Already Exists This External Id",
                      "Ja existe lote com esse external_id");
        m_bench->configuration = kCcb; // unique in the fund, not in the configuration
        QCOMPARE(m_bench->createAssignment("B").code(), QStringLiteral("TRC000041"));
        QCOMPARE(m_bench->assignmentRecord("B")[QLatin1String("duplicates")].integer(), 2);
    }

    void configurationIsNotActive()
    {
        QTemporaryFile world;
        QVERIFY(world.open());
        QFile shipped(QStringLiteral(ESTEIRA_SOURCE_DIR "/resources/sandbox/world.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        world.write(shipped.readAll().replace("\"active\": true", "\"active\": false").replace("\"active\":true", "\"active\":false"));
        world.flush();
        sandbox::SandboxOptions options;
        options.worldFile = world.fileName();
        AssignmentBench closed(kMercantil, options);
        COMPARE_ERROR(closed.createAssignment("B"), 400, "TRC000014", "Assignment Configuration is not active.",
                      "Assignment Configuration is not active.", "A configuração de cessão não está ativa.");
        // The date is looked at first, a duplicate last.
        QCOMPARE(closed.post(closed.path(), q("{'external_id':'B','assignment_date':'2026-11-20'}")).code(), QStringLiteral("TRC000083"));
    }

    void assignmentIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<int>("status");
        QTest::newRow("read") << QByteArray("GET") << QByteArray() << 404;
        QTest::newRow("term") << QByteArray("GET") << QByteArray("/assignment_term_link") << 404;
        QTest::newRow("summary") << QByteArray("GET") << QByteArray("/assets_summary") << 404;
        QTest::newRow("change") << QByteArray("PUT") << QByteArray() << 400;
        QTest::newRow("insert") << QByteArray("POST") << QByteArray("/asset") << 400;
        QTest::newRow("remove") << QByteArray("PUT") << QByteArray("/asset/A") << 400;
        QTest::newRow("document") << QByteArray("POST") << QByteArray("/asset/A/document") << 400;
        QTest::newRow("repurchase") << QByteArray("POST") << QByteArray("/repurchased_asset") << 400;
    }
    void assignmentIsUnknown()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, rest);
        QFETCH(int, status);
        COMPARE_ERROR(m_bench->client->call(method, m_bench->at.manager, m_bench->path("NOPE", rest), method == "GET" ? "" : "nonsense"), status,
                      "TRC000018", "Assignment not found", "Assignment not found", "Cessão não foi encontrada");
    }

    void assignmentIsUnknownUnderAnotherConfiguration()
    {
        m_bench->configuration = kCcb;
        QCOMPARE(m_bench->get(m_bench->path("B")).code(), QStringLiteral("TRC000018"));
    }

    void listingsOfUnknownThings()
    {
        QCOMPARE(m_bench->get(fundPath() + "/assignment/NOPE/assets").code(), QStringLiteral("TRC000018"));
        QCOMPARE(m_bench->get(fundPath() + "/assignment/B/asset/NOPE").code(), QStringLiteral("TRC000020"));
        const Answer noFund = m_bench->client->call("GET", m_bench->at.manager, QByteArray("/trade_receivables/fund_class/") + kNobody + "/assignments");
        QCOMPARE(noFund.status, 404);
        QCOMPARE(noFund.code(), QStringLiteral("SBX910005"));
    }

    void assetIsUnknown()
    {
        const auto check = [](const Answer &answer) {
            COMPARE_ERROR(answer, 404, "TRC000020", "Asset not found", "Asset not found", "Ativo não foi encontrado");
        };
        check(m_bench->sendDocument("B", "NOPE", "nonsense"));
        check(m_bench->put(m_bench->assetPath("B", "NOPE"), "nonsense"));
        check(m_bench->get(fundPath() + "/assignment/B/asset/NOPE"));
    }

    void closingNeedsAnAsset()
    {
        COMPARE_ERROR(m_bench->closeInsertion("B"), 400, "TRC000042", "Cannot Close This Assignment",
                      "Cannot close this assignment because there is no asset.", "Não é possível fechar este lote porque não há nenhum ativo.");
    }

    void statusCannotBeReceived_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("portuguese");
        const auto row = [](const char *status, const char *english, const char *portuguese) {
            QTest::newRow(status) << q("{'assignment_status':'" + QByteArray(status) + "'}") << QString::fromLatin1(english) << QString::fromLatin1(portuguese);
        };
        row("approved", "approved", "approved");
        row("denied", "dinied", "denied"); // sic
        row("reproved", "dinied", "denied");
        row("pending_assets_insertion", "pending_assets_insertion", "pending_assets_insertion");
        row("completed", "completed", "completed");
        row("nonsense", "nonsense", "nonsense");
    }
    void statusCannotBeReceived()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, english);
        QFETCH(QString, portuguese);
        const Answer got = m_bench->manage("B", body);
        QCOMPARE(got.status, 400);
        QCOMPARE(got.code(), QStringLiteral("TRC000024"));
        QCOMPARE(got.text("title"), QStringLiteral("Invalid operation"));
        QCOMPARE(got.text("description"), QStringLiteral("This assignment can not receive '%1' status").arg(english));
        QCOMPARE(got.text("translation"), QStringLiteral("Esse lote não pode receber o status '%1'").arg(portuguese));
    }

    void closingTwice()
    {
        m_bench->insertAsset("B", m_bench->sample(QStringLiteral("A")));
        QCOMPARE(m_bench->closeInsertion("B").status, 200);
        QCOMPARE(m_bench->closeInsertion("B").code(), QStringLiteral("TRC000024"));
        QCOMPARE(m_bench->assignmentRecord("B")[QLatin1String("closed")].integer(), 1);
    }

    void onlyManagersDecide()
    {
        m_bench->bringToManager("M");
        for (const QByteArray &decision : {kApprove, kDeny}) {
            for (const QString &host : {m_bench->at.consultant, m_bench->at.assignor}) {
                if (host == m_bench->at.assignor)
                    m_bench->admin("PUT", "/permissions", q("{'assignor':['read','write']}"));
                const Answer refused = m_bench->client->call("PUT", host, m_bench->path("M"), decision);
                QCOMPARE(refused.status, 403);
                QCOMPARE(refused.code(), QStringLiteral("SBX910403"));
            }
        }
        QCOMPARE(m_bench->statusOf("M"), QStringLiteral("pending_manager_approval"));
        QCOMPARE(m_bench->assignmentRecord("M")[QLatin1String("decided")].integer(), 0);
    }

    void rolesNeedTheirGrants()
    {
        m_bench->admin("PUT", "/permissions", q("{'consultant':['read_assignments'],'manager':['read']}"));
        QCOMPARE(m_bench->get(m_bench->path("B")).status, 200);
        QCOMPARE(m_bench->createAssignment("C").code(), QStringLiteral("CIT000018"));
        QCOMPARE(m_bench->manage("B", kApprove).code(), QStringLiteral("MIT000017"));
        m_bench->admin("PUT", "/permissions", q("{'consultant':['view_batches','write_batches']}"));
        QCOMPARE(m_bench->get(m_bench->path("B")).code(), QStringLiteral("CIT000018"));
        QCOMPARE(m_bench->createAssignment("C").status, 201);
    }

    void accountIsNotTheAssignors()
    {
        m_bench->bringToManager("M");
        const auto approve = [](const QByteArray &account) { return q("{'assignment_status':'approved','disbursement_account_key':'" + account + "'}"); };
        QCOMPARE(m_bench->manage("M", approve("fe2fbd72-0bdc-45d3-860b-ed79214119cf")).code(), QStringLiteral("SBX910012"));
        QCOMPARE(m_bench->manage("M", approve("nonsense")).code(), QStringLiteral("QIT000001"));
        QCOMPARE(m_bench->manage("M", approve("0ded97bb-7ec0-4922-aed9-1f2e3af9f30c")).status, 200);
    }

    void guardsMustHold()
    {
        m_bench->bringToManager("M", 2);
        const QByteArray wrongCount = q("{'assignment_status':'approved','number_of_approved_assets':3,'assignment_total_value':1960.00}");
        const QByteArray wrongTotal = q("{'assignment_status':'approved','number_of_approved_assets':2,'assignment_total_value':1960.01}");
        const QByteArray right = q("{'assignment_status':'approved','number_of_approved_assets':2,'assignment_total_value':1960.00}");
        QCOMPARE(m_bench->manage("M", wrongCount).code(), QStringLiteral("SBX910149"));
        QCOMPARE(m_bench->manage("M", wrongTotal).code(), QStringLiteral("SBX910149"));
        QCOMPARE(m_bench->statusOf("M"), QStringLiteral("pending_manager_approval"));
        QCOMPARE(m_bench->manage("M", right).status, 200);
    }

    void insertionIsRefused()
    {
        QCOMPARE(m_bench->insertAsset("B", m_bench->sample(QStringLiteral("A"))).status, 201);
        QCOMPARE(m_bench->insertAsset("B", m_bench->sample(QStringLiteral("A"))).code(), QStringLiteral("SBX910041"));
        m_bench->createAssignment("C"); // unique in the fund, not in the batch
        QCOMPARE(m_bench->insertAsset("C", m_bench->sample(QStringLiteral("A"))).code(), QStringLiteral("SBX910041"));
        QCOMPARE(m_bench->insertAsset("C", sampleCcb(QStringLiteral("X"))).code(), QStringLiteral("SBX910042"));
        const Answer schema = m_bench->post(m_bench->path("C", "/asset"), q("{'asset_type':'duplicata_mercantil'}"));
        QCOMPARE(schema.code(), QStringLiteral("QIT000001"));
        QVERIFY(schema.text("description").contains(QLatin1String("discounted_credit_right")));
        QCOMPARE(m_bench->post(m_bench->path("C", "/asset"), "nonsense").code(), QStringLiteral("QIT000400"));
        m_bench->closeInsertion("B");
        // The state before the schema.
        QCOMPARE(m_bench->post(m_bench->path("B", "/asset"), "nonsense").code(), QStringLiteral("TRC000024"));
        QCOMPARE(m_bench->assignmentRecord("B")[QLatin1String("assets")].array().size(), 1);
    }

    void documentsAreRefused()
    {
        m_bench->configuration = kCcb;
        m_bench->fill("D");
        COMPARE_ERROR(m_bench->sendDocument("D", "A-1", documentBody("selfie")), 400, "TRC000033", "Invalid document type", "Invalid document type",
                      "Tipo de documento invalido");
        COMPARE_ERROR(m_bench->sendDocument("D", "A-1", documentBody("duplicata_servicos")), 400, "TRC000032", "Invalid documents",
                      "Required documents type are invalid", "Tipo de Documentos requeridos sao inválidos");
        const auto notPdf = [](const Answer &answer) {
            COMPARE_ERROR(answer, 400, "TRC000034", "Invalid document format", "Invalid document format", "Formato do documento invalido");
        };
        notPdf(m_bench->sendDocument("D", "A-1", documentBody("ccb", "GIF89a")));
        notPdf(m_bench->sendDocument("D", "A-1", documentBody("ccb", "%PDF-1.4 cut")));
        notPdf(m_bench->sendDocument("D", "A-1", q("{'document_type':'ccb','document_b64':'***'}")));
        notPdf(m_bench->sendDocument("D", "A-1", q("{'document_type':'ccb','document_b64':''}")));
        QCOMPARE(m_bench->sendDocument("D", "A-1", q("{'document_type':'ccb'}")).code(), QStringLiteral("QIT000001"));
        QCOMPARE(m_bench->assignmentRecord("D")[QLatin1String("assets")].array().first()[QLatin1String("documents")].array().size(), 0);
    }

    void commercialInvoicesTakeNoDocument()
    {
        m_bench->insertAsset("B", m_bench->sample(QStringLiteral("A")));
        QCOMPARE(m_bench->sendDocument("B", "A", documentBody("duplicata_servicos")).code(), QStringLiteral("TRC000032"));
    }

    void removalNeedsReopening()
    {
        m_bench->insertAsset("B", m_bench->sample(QStringLiteral("A"), 50));
        QCOMPARE(m_bench->put(m_bench->assetPath("B", "A"), kRemove).code(), QStringLiteral("TRC000024"));
        m_bench->bringToManager("M");
        QCOMPARE(m_bench->put(m_bench->assetPath("M", "A-1"), kRemove).code(), QStringLiteral("TRC000024"));
        m_bench->put(m_bench->path("M"), kReopen);
        QCOMPARE(m_bench->put(m_bench->assetPath("M", "A-1"), q("{'asset_status':'completed'}")).code(), QStringLiteral("TRC000024"));
        QCOMPARE(m_bench->put(m_bench->assetPath("M", "A-1"), "{}").code(), QStringLiteral("QIT000001"));
        QCOMPARE(m_bench->put(m_bench->assetPath("M", "A-1"), kRemove).status, 200);
        QCOMPARE(m_bench->put(m_bench->assetPath("M", "A-1"), kRemove).code(), QStringLiteral("TRC000024"));
    }

    void noTermBeforeTheApproval()
    {
        const Answer early = m_bench->get(m_bench->path("B", "/assignment_term_link"));
        QCOMPARE(early.status, 400);
        QCOMPARE(early.code(), QStringLiteral("SBX910060"));
    }

    void repurchaseIsRefused()
    {
        const auto body = [](const QByteArray &type, const QByteArray &id, const QByteArray &assignor, const QByteArray &value) {
            return q("{'asset_type':'" + type + "','external_id':'" + id + "','assignor_document_number':'" + assignor + "','repurchase_value':" + value + "}");
        };
        const QByteArray path = m_bench->path("B", "/repurchased_asset");
        QCOMPARE(m_bench->post(path, body("ccb", "NOPE", "92.125.456/0001-04", "1.00")).code(), QStringLiteral("TRC000020"));
        QCOMPARE(m_bench->post(path, body("duplicata_mercantil", "CCB-100000", "92.125.456/0001-04", "1.00")).code(), QStringLiteral("TRC000020"));
        QCOMPARE(m_bench->post(path, body("ccb", "CCB-100000", "65.508.935/0001-29", "1.00")).code(), QStringLiteral("SBX910021"));
        QCOMPARE(m_bench->post(path, body("ccb", "CCB-100000", "92.125.456/0001-04", "0")).code(), QStringLiteral("QIT000001"));
        QCOMPARE(m_bench->post(path, body("ccb", "CCB-100000", "92.125.456/0001-04", "1.00")).status, 201);
        QCOMPARE(m_bench->post(path, body("ccb", "CCB-100000", "92.125.456/0001-04", "1.00")).code(), QStringLiteral("SBX910041"));
    }

    void filtersAreChecked()
    {
        QCOMPARE(m_bench->get(fundPath() + "/assignments?page=-1").code(), QStringLiteral("QIT000010"));
        QCOMPARE(m_bench->get(fundPath() + "/assignment_configurations?limit=x").code(), QStringLiteral("QIT000010"));
        QCOMPARE(m_bench->get(fundPath() + "/assignment/B/assets?page=x").code(), QStringLiteral("QIT000010"));
        QCOMPARE(m_bench->get(fundPath() + "/assignments?status=paid").code(), QStringLiteral("QIT000001"));
        QCOMPARE(m_bench->get(fundPath() + "/assignments?assignment_date=today").code(), QStringLiteral("QIT000001"));
    }

private:
    std::unique_ptr<AssignmentBench> m_bench;
};

ESTEIRA_TEST(AssignmentErrorsTest)
#include "assignment_errors_test.moc"
