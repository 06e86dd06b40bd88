#include "sandbox_fixture.h"
#include "support/test_registry.h"

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
        QCOMPARE(got.text("description"), QString(errorDescription)); \
        QCOMPARE(got.text("translation"), QString(errorTranslation)); \
        QCOMPARE(got.json().object().size(), 4); \
    } while (false)

QString u(const char *text) { return QString::fromUtf8(text); }

constexpr const char *kNoFund = "00000000-0000-4000-8000-000000000000";

} // namespace

/// Every documented error of the settlement endpoints, and the order in which they are looked for.
class SettlementErrorsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        m_bench->create("B");
    }
    void cleanup() { m_bench.reset(); }

    void fundIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("create") << QByteArray("POST") << QByteArray("/payment_batch");
        QTest::newRow("insert") << QByteArray("POST") << QByteArray("/payment_batch/B/settlement");
        QTest::newRow("remove") << QByteArray("PUT") << QByteArray("/payment_batch/B/settlement/S");
        QTest::newRow("change") << QByteArray("PUT") << QByteArray("/payment_batch/B");
        QTest::newRow("get batch") << QByteArray("GET") << QByteArray("/payment_batch/B");
        QTest::newRow("get settlement") << QByteArray("GET") << QByteArray("/payment_batch/B/settlement/S");
        QTest::newRow("list") << QByteArray("GET") << QByteArray("/payment_batches");
    }
    void fundIsUnknown()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, rest);
        // Before the schema: the body is not even JSON.
        COMPARE_ERROR(m_bench->client->call(method, m_bench->at.manager, base(QLatin1String(kNoFund)) + rest, method == "GET" ? "" : "nonsense"),
                      404, "SET000005", "Fund Class not Found", u("Fund Class with key %1 was not found.").arg(u(kNoFund)),
                      u("A Classe de Fundo com chave %1 nao foi encontrado.").arg(u(kNoFund)));
    }

    void batchIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("insert") << QByteArray("POST") << QByteArray("/settlement");
        QTest::newRow("remove") << QByteArray("PUT") << QByteArray("/settlement/S");
        QTest::newRow("change") << QByteArray("PUT") << QByteArray();
        QTest::newRow("get batch") << QByteArray("GET") << QByteArray();
        QTest::newRow("get settlement") << QByteArray("GET") << QByteArray("/settlement/S");
    }
    void batchIsUnknown()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, rest);
        COMPARE_ERROR(m_bench->client->call(method, m_bench->at.manager, batchPath("NOPE") + rest, method == "GET" ? "" : "nonsense"), 404,
                      "SET000010", "Payment batch not found", u("The Payment Batch with external_id NOPE was not found"),
                      u("O Lote de Pagamento com identificador externo NOPE não foi encontrado"));
    }

    void batchesOfOtherFundsAreUnknown()
    {
        QCOMPARE(m_bench->get(base(kDiscardingFund) + "/payment_batch/B").code(), QStringLiteral("SET000010"));
        QCOMPARE(m_bench->post(base(kDiscardingFund) + "/payment_batch", batchBody("B")).status, 201);
    }

    void settlementIsUnknown()
    {
        const auto check = [this](const Answer &answer) {
            COMPARE_ERROR(answer, 404, "SET000011", "Settlement not found", u("The Settlement with external_id NOPE was not found"),
                          u("A Liquidação com identificador externo NOPE não foi encontrada"));
        };
        check(m_bench->put(settlementPath("B", "NOPE"), "nonsense"));
        check(m_bench->get(settlementPath("B", "NOPE")));
    }

    void batchExistsAlready()
    {
        COMPARE_ERROR(m_bench->create("B"), 409, "SET000009", "Payment batch external id already exists",
                      u("The Payment Batch with external id B already exists"),
                      u("O Lote de Pagamento com identificador externo B ja existe"));
        const wire::Json record = m_bench->record("B");
        QCOMPARE(record[QLatin1String("processed")].integer(), 1);
        QCOMPARE(record[QLatin1String("duplicates")].integer(), 1);
    }

    void dateIsNotTheFunds()
    {
        COMPARE_ERROR(m_bench->post(base() + "/payment_batch", batchBody("D", R"("reference_date":"2026-11-18")")), 400, "SET000044",
                      "Bad Request", u("Payment batch is being created in 2026-11-18, while fund is in 2026-11-19"),
                      u("Payment batch esta sendo criado em 2026-11-18, fundo esta em 2026-11-19"));
        QCOMPARE(m_bench->post(base() + "/payment_batch", batchBody("D", R"("reference_date":"2026-11-19")")).status, 201);
    }

    void accountIsUnknown()
    {
        const QByteArray key = "11111111-1111-4111-8111-111111111111";
        COMPARE_ERROR(m_bench->post(base() + "/payment_batch", batchBody("A", "\"account_key\":\"" + key + "\"")), 404, "SET000009",
                      "Account not found", u("The account with key (%1) was not found.").arg(QString::fromLatin1(key)),
                      u("A conta com chave(%1) não foi encontrada.").arg(QString::fromLatin1(key)));
        // Of another fund: just as unknown.
        QCOMPARE(m_bench->post(base(kDiscardingFund) + "/payment_batch", batchBody("A", "\"account_key\":\"" + kMainAccount + "\"")).status, 404);
        const QByteArray numbers = R"("account":{"account_number":"999","account_digit":"0","account_branch":"0001","financial_institution_code":"329"})";
        const Answer unknownNumbers = m_bench->post(base() + "/payment_batch", batchBody("A", numbers));
        QCOMPARE(unknownNumbers.status, 404);
        QCOMPARE(unknownNumbers.code(), QStringLiteral("SET000009"));
    }

    void businessIsCheckedInOrder()
    {
        const QByteArray wrongAccount = R"("account_key":"11111111-1111-4111-8111-111111111111")";
        const auto code = [this](const QByteArray &more) { return m_bench->post(base() + "/payment_batch", batchBody("B", more)); };
        // All three are wrong: the date first, then the account, then the duplicate.
        QCOMPARE(code(R"("reference_date":"2026-11-18",)" + wrongAccount).code(), QStringLiteral("SET000044"));
        QCOMPARE(code(wrongAccount).status, 404);
        QCOMPARE(code({}).status, 409);
    }

    void settlementExistsAlready()
    {
        QCOMPARE(m_bench->insert("B", settlementBody("S")).status, 201);
        COMPARE_ERROR(m_bench->insert("B", settlementBody("S")), 400, "SET000013", "Already Exists Settlement With External Id",
                      u("The settlement with external_id S in payment batch with external id B already exists"),
                      u("a liquidação com identificador S no lote de identificador B já existe"));
        const wire::Json row = m_bench->settlementRecord("B", "S");
        QCOMPARE(row[QLatin1String("processed")].integer(), 1);
        QCOMPARE(row[QLatin1String("duplicates")].integer(), 1);
        // A removed one keeps its name (settlement.md G15).
        QCOMPARE(m_bench->put(settlementPath("B", "S"), kDiscard).status, 200);
        QCOMPARE(m_bench->insert("B", settlementBody("S")).code(), QStringLiteral("SET000013"));
    }

    void statusIsNotSupported()
    {
        m_bench->insert("B", settlementBody("S"));
        const auto check = [](const Answer &answer, const QString &status) {
            COMPARE_ERROR(answer, 400, "SET000026", "Invalid status", u("The status given: %1 is not suported.").arg(status),
                          u("O status: %1 não possui suporte.").arg(status));
        };
        check(m_bench->put(settlementPath("B", "S"), R"({"status":"settled"})"), QStringLiteral("settled"));
        check(m_bench->put(batchPath("B"), R"({"batch_status":"paid"})"), QStringLiteral("paid"));
        // Before the batch's own status is looked at.
        QCOMPARE(m_bench->close("B").status, 200);
        check(m_bench->put(batchPath("B"), R"({"batch_status":"completed"})"), QStringLiteral("completed"));
    }

    void batchIsNotOpen()
    {
        m_bench->insert("B", settlementBody("S"));
        const QString key = m_bench->get(batchPath("B")).text("payment_batch_key");
        QCOMPARE(m_bench->close("B").status, 200);
        const auto check = [&key](const Answer &answer) {
            COMPARE_ERROR(answer, 400, "SET000016", "Payment Batch Status mismatch",
                          u("Payment batch of key: %1 with status: pending_payment was expected to be: pending_settlements_insertion").arg(key),
                          u("O lote de pagamento com chave: %1 e com status: pending_payment não passou, era esperado que fosse: "
                            "pending_settlements_insertion").arg(key));
        };
        check(m_bench->insert("B", settlementBody("S2")));
        check(m_bench->insert("B", settlementBody("S"))); // before the duplicate
        check(m_bench->put(settlementPath("B", "S"), kDiscard));
        check(m_bench->close("B"));
        check(m_bench->put(batchPath("B"), kDiscardBatch));
    }

    void settlementIsNotValidated()
    {
        m_bench->insert("B", settlementBody("S"));
        QCOMPARE(m_bench->put(settlementPath("B", "S"), kDiscard).status, 200);
        COMPARE_ERROR(m_bench->put(settlementPath("B", "S"), kDiscard), 400, "SET000024", "Settlement type mismatch",
                      u("The settlement given has the status: discarded and was expected: validated"),
                      u("A liquidação com status: discarded era esperado ter: validated"));
        QCOMPARE(m_bench->settlementRecord("B", "S")[QLatin1String("removed")].integer(), 1);
    }

    void batchIsEmpty()
    {
        const auto check = [](const Answer &answer) {
            COMPARE_ERROR(answer, 400, "SET000017", "Payment Batch with no settlement",
                          u("Payment batch of external_id: B have no settlements to be settled"),
                          u("O lote de pagamento com identificador: B não possui liquidações"));
        };
        check(m_bench->close("B"));
        // Discarded ones do not count (settlement.md G15).
        m_bench->insert("B", settlementBody("S"));
        m_bench->put(settlementPath("B", "S"), kDiscard);
        check(m_bench->close("B"));
    }

    void schemaNamesTheField_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const QByteArray create = base() + "/payment_batch";
        const QByteArray insert = batchPath("B") + "/settlement";
        const QByteArray longId(51, 'x');
        const auto row = [](const char *name, const QByteArray &path, const QByteArray &body, const char *field) {
            QTest::newRow(name) << path << body << QString::fromLatin1(field);
        };
        row("no id", create, "{}", "external_id");
        row("id is a number", create, R"({"external_id":1})", "external_id");
        row("id too long", create, batchBody(longId), "external_id");
        row("description too long", create, batchBody("N", "\"description\":\"" + QByteArray(256, 'd') + "\""), "description");
        row("both accounts", create,
            batchBody("N", R"("account":{"account_number":"1","account_digit":"0","account_branch":"1","financial_institution_code":"329"},)"
                           "\"account_key\":\"" + kMainAccount + "\""),
            "account");
        row("account without digit", create,
            batchBody("N", R"("account":{"account_number":"1","account_branch":"1","financial_institution_code":"329"})"), "account_digit");
        row("branch too long", create,
            batchBody("N", R"("account":{"account_number":"1","account_digit":"0","account_branch":"00012","financial_institution_code":"329"})"),
            "account_branch");
        row("account key not a uuid", create, batchBody("N", R"("account_key":"main")"), "account_key");
        row("no such day", create, batchBody("N", R"("reference_date":"2026-02-30")"), "reference_date");
        row("end to end id too long", create, batchBody("N", "\"end_to_end_id\":\"" + QByteArray(33, 'E') + "\""), "end_to_end_id");
        row("document without punctuation", create, batchBody("N", R"("source_document_number":"60910091000124")"), "source_document_number");
        row("unknown asset type", insert, settlementBody("S").replace("\"ccb\"", "\"car\""), "asset_type");
        row("no value", insert, settlementBody("S").replace("\"total_value\":5066.04,", ""), "total_value");
        row("three decimals", insert, settlementBody("S", 5, "1.005"), "total_value");
        row("value is a text", insert, settlementBody("S", 5, "\"1.00\""), "total_value");
        row("value is zero", insert, settlementBody("S", 5, "0"), "total_value");
        row("value is negative", insert, settlementBody("S", 5, "-1.00"), "total_value");
        row("unknown settlement type", insert, settlementBody("S").replace("installment_settlement", "haircut"), "settlement_type");
        row("unknown origin", insert, settlementBody("S").replace("\"borrower\"", "\"nobody\""), "collection_origin_type");
        row("no instalment", insert, settlementBody("S").replace(",\"installment_number\":5", ""), "installment_number");
        row("instalment is a text", insert, settlementBody("S").replace("\"installment_number\":5", "\"installment_number\":\"5\""), "installment_number");
        row("two identifiers", insert, settlementBody("S").replace("{", "{\"asset_external_id\":\"CCB-100000\","), "asset_external_id");
        row("asset key not a uuid", insert, settlementBody("S").replace("\"contract_number\":\"" + kContract + "\"", "\"asset_key\":\"x\""), "asset_key");
        row("control number too long", insert, settlementBody("S").replace("{", "{\"participant_control_number\":\"" + longId + "\","), "participant_control_number");
        row("no batch status", batchPath("B"), "{}", "batch_status");
        row("status of the other call", batchPath("B"), R"({"status":"discarded"})", "batch_status");
        row("batch status is a number", batchPath("B"), R"({"batch_status":1})", "batch_status");
    }
    void schemaNamesTheField()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const QByteArray method = path == batchPath("B") ? "PUT" : "POST";
        const Answer answer = m_bench->client->call(method, m_bench->at.consultant, path, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), QStringLiteral("QIT000001"));
        QCOMPARE(answer.text("title"), QStringLiteral("Bad Request"));
        QVERIFY2(answer.text("description").startsWith(QLatin1String("Schema Error")), answer.body.constData());
        QVERIFY2(answer.text("description").contains(field), answer.body.constData());
        QCOMPARE(answer.text("translation"), QStringLiteral("Schema Inválido"));
        QCOMPARE(m_bench->record("B")[QLatin1String("settlements")].array().size(), 0);
    }

    void hostileBodiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not json") << QByteArray("external_id=B");
        QTest::newRow("cut") << QByteArray("{\"external_id\":\"B");
        QTest::newRow("twice the same field") << QByteArray(R"({"external_id":"X","external_id":"Y"})");
        QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
        QTest::newRow("bytes") << QByteArray::fromHex("fffe007b");
    }
    void hostileBodiesAreRefused()
    {
        QFETCH(QByteArray, body);
        const Answer answer = m_bench->post(base() + "/payment_batch", body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), QStringLiteral("QIT000400"));
    }

    void hugeBodiesAreRefused()
    {
        const Answer answer = m_bench->post(base() + "/payment_batch", batchBody("X", "\"description\":\"" + QByteArray(21 * 1024 * 1024, 'd') + "\""));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), QStringLiteral("QIT000400"));
    }

    void genericErrors()
    {
        const Answer noRoute = m_bench->get("/settlement/nothing");
        QCOMPARE(noRoute.status, 404);
        QCOMPARE(noRoute.code(), QStringLiteral("QIT000404"));
        QCOMPARE(m_bench->get(base() + "/payment_batch/B/").code(), QStringLiteral("QIT000404"));
        const Answer wrongVerb = m_bench->client->call("DELETE", m_bench->at.manager, batchPath("B"));
        QCOMPARE(wrongVerb.status, 405);
        QCOMPARE(wrongVerb.code(), QStringLiteral("QIT000405"));
        QCOMPARE(wrongVerb.headers.value("allow"), QByteArray("PUT, GET"));
        QCOMPARE(m_bench->client->call("PATCH", m_bench->at.manager, base() + "/payment_batches").code(), QStringLiteral("QIT000405"));
    }

private:
    std::unique_ptr<Bench> m_bench;
};

ESTEIRA_TEST(SettlementErrorsTest)
#include "settlement_errors_test.moc"
