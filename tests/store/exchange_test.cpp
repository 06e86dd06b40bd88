#include "store/exchange/sql_exchange_store.h"
#include "store_test.h"

using namespace esteira;
using test::await;

namespace {

ports::ExchangeRecord exchangeOf(const QByteArray &method, const QString &settlement, int status, const QByteArray &answer)
{
    static int number = 0;
    ports::ExchangeRecord exchange;
    exchange.requestId = QStringLiteral("r%1").arg(++number);
    exchange.atUtc = QDateTime(QDate(2026, 11, 19), QTime(15, 0), Qt::UTC).addSecs(number);
    exchange.connectionId = QStringLiteral("sandbox");
    exchange.subject = {QStringLiteral("fund"), QStringLiteral("BATCH-1"), settlement};
    exchange.method = method;
    exchange.path = "/payment_batch/BATCH-1/" + settlement.toUtf8();
    exchange.httpStatus = status;
    exchange.ms = 12;
    exchange.requestBody = method == "GET" ? QByteArray() : QByteArray(R"({"total_value":10.00})");
    exchange.responseBody = answer;
    return exchange;
}

} // namespace

/// What was said to the administrator, to be read again by people.
class ExchangeTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_database = std::make_unique<store::Database>(m_folder.filePath(QStringLiteral("x%1.db").arg(++m_number)), store::SqlExchangeStore::migrations());
        QVERIFY_RESULT(await(m_database->open()));
        m_exchanges = std::make_unique<store::SqlExchangeStore>(*m_database);
    }
    void cleanup()
    {
        m_exchanges.reset();
        m_database.reset();
    }

    void tellsWhatWasSaid()
    {
        auto refused = exchangeOf("POST", QStringLiteral("S-1"), 400, R"({"code":"SET000044"})");
        refused.error = makeError(ErrorKind::Refused, Text::verbatim(QStringLiteral("não"), QStringLiteral("no")));
        m_exchanges->keep(exchangeOf("POST", QStringLiteral("S-2"), 201, "{}"));
        m_exchanges->keep(refused);
        m_exchanges->keep(exchangeOf("PUT", {}, 200, "{}"));
        QCOMPARE(list().size(), 3);
        QCOMPARE(list().first().record.method, QByteArray("PUT"));
        const auto one = list(QStringLiteral("S-1"));
        QCOMPARE(one.size(), 1);
        QVERIFY2(one.first().record.responseBody.isEmpty(), "lists are read without bodies");
        const auto whole = await(m_exchanges->exchange(one.first().id));
        QVERIFY_RESULT(whole);
        QCOMPARE(whole->record.responseBody, refused.responseBody);
        QCOMPARE(whole->record.requestBody, refused.requestBody);
        QCOMPARE(whole->record.subject, refused.subject);
        QCOMPARE(whole->record.requestId, refused.requestId);
        QCOMPARE(whole->record.atUtc, refused.atUtc);
        QCOMPARE(whole->record.error, refused.error);
        ports::ExchangeQuery onlyBatch;
        onlyBatch.batchExternalId = QStringLiteral("BATCH-1");
        onlyBatch.onlyBatch = true;
        QCOMPARE(await(m_exchanges->latest(onlyBatch))->size(), 1);
        ports::ExchangeQuery elsewhere;
        elsewhere.fundClassKey = QStringLiteral("another");
        QVERIFY(await(m_exchanges->latest(elsewhere))->isEmpty());
    }

    void theSameAnswerIsCounted()
    {
        for (int i = 0; i < 3; ++i)
            m_exchanges->keep(exchangeOf("GET", QStringLiteral("S-1"), 200, R"({"status":"validated"})"));
        const auto last = exchangeOf("GET", QStringLiteral("S-1"), 200, R"({"status":"validated"})");
        m_exchanges->keep(last);
        m_exchanges->keep(exchangeOf("GET", QStringLiteral("S-1"), 200, R"({"status":"settled"})"));
        m_exchanges->keep(exchangeOf("GET", QStringLiteral("S-1"), 404, "{}"));
        m_exchanges->keep(exchangeOf("GET", QStringLiteral("S-1"), 404, "{}"));
        const auto kept = list();
        QCOMPARE(kept.size(), 4);
        QCOMPARE(kept.last().times, 4);
        QCOMPARE(kept.last().lastUtc, last.atUtc);
        QCOMPARE(kept.first().times, 1);
    }

    void forgetsWhatIsOldAndTooMuch()
    {
        const auto old = exchangeOf("POST", QStringLiteral("S-1"), 400, "{}");
        m_exchanges->keep(old);
        QCOMPARE(list().size(), 1);
        m_exchanges->setLimit(2);
        for (int i = 0; i < 5; ++i)
            m_exchanges->keep(exchangeOf("POST", QStringLiteral("S-%1").arg(i + 2), 201, "{}"));
        QCOMPARE(list().size(), 3);
        QCOMPARE(list().last().record.httpStatus, 400);
        QVERIFY_RESULT(await(m_exchanges->forgetBefore(old.atUtc.addSecs(1))));
        QCOMPARE(list().size(), 2);
        QCOMPARE(await(m_exchanges->exchange(1)).error().kind, ErrorKind::Invalid);
    }

    void whatWaitsIsWrittenAtTheEnd()
    {
        m_exchanges->keep(exchangeOf("POST", QStringLiteral("S-1"), 201, "{}"));
        m_exchanges.reset();
        m_exchanges = std::make_unique<store::SqlExchangeStore>(*m_database);
        QCOMPARE(list().size(), 1);
    }

private:
    QList<ports::KeptExchange> list(const QString &settlement = {})
    {
        ports::ExchangeQuery query;
        query.connectionId = QStringLiteral("sandbox");
        query.batchExternalId = QStringLiteral("BATCH-1");
        query.settlementExternalId = settlement;
        return *await(m_exchanges->latest(query));
    }

    QTemporaryDir m_folder{test::quickFolder()};
    int m_number = 0;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::SqlExchangeStore> m_exchanges;
};

ESTEIRA_TEST(ExchangeTest)
#include "exchange_test.moc"
