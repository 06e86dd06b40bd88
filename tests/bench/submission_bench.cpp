#include "bench.h"

#include "core/future.h"
#include "net/rest_settlement_gateway.h"
#include "ports/connection/gateways.h"
#include "sandbox/sandbox.h"
#include "services/change_notifier.h"
#include "services/settlement/submission_service.h"
#include "store/database/database.h"
#include "store/exchange/sql_exchange_store.h"
#include "store/settlement/sql_batch_store.h"
#include "support/await.h"
#include "wire/json/json.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace esteira;
using test::await;
using L1 = QLatin1StringView;

/// How fast a batch is sent, with its journal on disk, against what the same HTTP stack and the same sandbox can do:
/// a bare loop without a journal, the ideal of a given latency, and the run without faults.
///     bench_submission [--rows 20000] [--in-flight 16]
namespace {

const QString kFund = QStringLiteral("4b8377d0-58ec-479f-8ee9-9f963d5c47ad");
const QString kBatch = QStringLiteral("MEDIDA");
constexpr int kAnswersLost = 5; ///< percent of the calls that something happens to

/// Answers lost before and after they were carried out, 429, 5xx and resets, one percent each.
const QByteArray kFivePercent = R"([{"kind":"lost_after","rate":0.01,"seed":1},{"kind":"busy","retry_after":0,"rate":0.01,"seed":2},
    {"kind":"server_error","status":503,"rate":0.01,"seed":3},{"kind":"server_error","status":500,"processed":true,"rate":0.01,"seed":4},
    {"kind":"reset","rate":0.005,"seed":5},{"kind":"reset","processed":true,"rate":0.005,"seed":6}])";

settlement::SettlementRequest settlementOf(int number)
{
    settlement::SettlementRequest request;
    request.externalId = QStringLiteral("M-%1").arg(number, 7, 10, QLatin1Char('0'));
    request.assetType = QStringLiteral("ccb");
    request.settlementType = QStringLiteral("installment_settlement");
    request.collectionOriginType = QStringLiteral("borrower");
    request.contractNumber = QStringLiteral("6316569249/QTZ");
    request.installmentNumber = 5;
    request.totalValue = Money::fromCentavos(506604);
    request.collectionDate = QDate(2026, 11, 19);
    return request;
}

/// The sandbox with a file on disk, and the ways to it.
class Administrator {
public:
    Administrator(int latencyMs, int inFlight, const QByteArray &faults = {})
    {
        sandbox::SandboxOptions options;
        options.dataFile = m_folder.filePath(QStringLiteral("administradora.sqlite"));
        options.clock.kind = sandbox::ClockMode::Kind::Manual;
        options.latencyMs = latencyMs;
        options.faults = faults;
        const auto started = m_server.start(options);
        if (!started)
            qFatal("the sandbox does not start");
        m_at = *started;
        connection.id = QStringLiteral("adm");
        connection.baseUrl = QUrl(m_at.consultant);
        connection.maxInFlight = inFlight;
        connection.maxPerSecond = 0;
    }
    std::shared_ptr<net::RestSettlementGateway> gateway(ports::ExchangeSink sink = {})
    {
        return std::make_shared<net::RestSettlementGateway>(
            net::RestTarget{connection, m_at.apiClientKey, *wire::PrivateKey::fromPem(m_at.privateKeyPem), {}, m_clock, std::move(sink)});
    }
    /// Settlements there, and how many of them were carried out more than once.
    std::pair<qint64, qint64> settlements()
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(m_at.admin + QStringLiteral("/state?batch=") + kBatch))));
        while (!reply->isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const auto state = wire::Json::parse(reply->readAll());
        const auto there = (*state)[L1("batches")].array().first()[L1("settlements")].array();
        const auto twice = std::count_if(there.begin(), there.end(), [](const wire::Json &one) { return one[L1("processed")].integer().value_or(0) > 1; });
        return {there.size(), twice};
    }

    ports::Connection connection;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    sandbox::SandboxServer m_server;
    sandbox::Endpoints m_at;
};

/// One gateway for the service.
class Gateways final : public ports::Gateways {
public:
    Gateways(ports::Connection connection, std::shared_ptr<ports::SettlementGateway> gateway)
        : m_connection(std::move(connection)), m_gateway(std::move(gateway))
    {
    }
    QFuture<Result<std::shared_ptr<ports::SettlementGateway>>> settlementGateway(const QString &) override
    {
        return ready<Result<std::shared_ptr<ports::SettlementGateway>>>(m_gateway);
    }
    QFuture<Result<std::shared_ptr<ports::AssignmentGateway>>> assignmentGateway(const QString &) override
    {
        return ready<Result<std::shared_ptr<ports::AssignmentGateway>>>(failure(ErrorKind::Invalid, Text()));
    }
    QFuture<Result<ports::Connection>> connection(const QString &) override { return ready<Result<ports::Connection>>(m_connection); }

private:
    ports::Connection m_connection;
    std::shared_ptr<ports::SettlementGateway> m_gateway;
};

/// A loop that keeps so many insertions on their way and nothing else; lives on a thread of its own.
class BareLoop : public QObject {
public:
    BareLoop(std::shared_ptr<ports::SettlementGateway> gateway, int rows, int inFlight)
        : m_gateway(std::move(gateway)), m_rows(rows), m_inFlight(inFlight)
    {
    }
    QFuture<int> run()
    {
        m_done.start();
        for (int i = 0; i < std::min(m_inFlight, m_rows); ++i)
            next();
        return m_done.future();
    }

private:
    void next()
    {
        if (m_sent == m_rows)
            return;
        whenDone(m_gateway->insertSettlement(kFund, kBatch, settlementOf(++m_sent)), this, [this](const Result<settlement::Settlement> &answer) {
            m_accepted += answer ? 1 : 0;
            next();
            if (++m_answered == m_rows) {
                m_done.addResult(m_accepted);
                m_done.finish();
            }
        });
    }

    std::shared_ptr<ports::SettlementGateway> m_gateway;
    const int m_rows;
    const int m_inFlight;
    int m_sent = 0;
    int m_answered = 0;
    int m_accepted = 0;
    QPromise<int> m_done;
};

double bareRate(int rows, int inFlight, int latencyMs)
{
    Administrator administrator(latencyMs, inFlight);
    const auto gateway = administrator.gateway();
    settlement::PaymentBatchRequest batch;
    batch.externalId = kBatch;
    if (!await(gateway->createBatch(kFund, batch)))
        qFatal("the batch cannot be created");
    QThread thread;
    thread.start();
    auto *loop = new BareLoop(gateway, rows, inFlight);
    loop->moveToThread(&thread);
    QElapsedTimer timer;
    timer.start();
    const int accepted = await(runAsyncOn(loop, [loop] { return loop->run(); }), 3'600'000);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    loop->deleteLater();
    thread.quit();
    thread.wait();
    if (accepted != rows)
        qFatal("%d of %d were accepted", accepted, rows);
    return rows / seconds;
}

struct Sent {
    double perSecond = 0;
    qint64 twice = 0;
    qint64 lost = 0;
};

/// The product's own way: draft, journal, limiter, outcomes, and the calls kept with their bodies.
Sent submitted(int rows, int inFlight, int latencyMs, const QByteArray &faults = {})
{
    Administrator administrator(latencyMs, inFlight, faults);
    QTemporaryDir folder;
    SystemClock clock;
    store::Database database(folder.filePath(QStringLiteral("esteira.sqlite")));
    store::Database exchangeDatabase(folder.filePath(QStringLiteral("chamadas.sqlite")), store::SqlExchangeStore::migrations());
    if (!await(database.open()) || !await(exchangeDatabase.open()))
        qFatal("the store cannot be opened");
    store::SqlBatchStore batches(database, clock);
    store::SqlExchangeStore exchanges(exchangeDatabase);
    ports::StoredBatch draft;
    draft.connectionId = administrator.connection.id;
    draft.fundClassKey = kFund;
    draft.request.externalId = kBatch;
    const auto id = *await(batches.createDraft(draft));
    for (int first = 1; first <= rows; first += 1000) {
        QList<settlement::DraftRow> group;
        for (int number = first; number < std::min(first + 1000, rows + 1); ++number) {
            settlement::DraftRow row;
            row.request = settlementOf(number);
            group.append(row);
        }
        if (!await(batches.appendRows(id, group)))
            qFatal("the draft cannot be made");
    }

    Gateways gateways(administrator.connection, administrator.gateway([&](const ports::ExchangeRecord &exchange) { exchanges.keep(exchange); }));
    services::ChangeNotifier notifier;
    services::SubmissionService service(batches, gateways, notifier);
    QThread engine;
    engine.start();
    notifier.moveToThread(&engine);
    service.moveToThread(&engine);
    std::atomic<bool> ended = false;
    Outcome outcome;
    QObject::connect(&service, &services::SubmissionService::finished, &service, [&](qint64, const Outcome &end) {
        outcome = end;
        ended = true;
    });
    QElapsedTimer timer;
    timer.start();
    if (const Outcome begun = await(service.submit(id)); !begun)
        qFatal("%s", qPrintable(begun.error().text.shown()));
    while (!ended)
        QTest::qWait(1);
    Sent sent;
    sent.perSecond = rows / (double(timer.nsecsElapsed()) / 1e9);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text.shown()));
    const auto [there, twice] = administrator.settlements();
    sent.twice = twice;
    sent.lost = rows - there;
    const auto item = await(batches.batch(id));
    if (item->summary.totals.accepted.count != rows)
        qFatal("%lld of %d are accepted", item->summary.totals.accepted.count, rows);
    runOn(&service, [&] {
        service.moveToThread(QCoreApplication::instance()->thread());
        notifier.moveToThread(QCoreApplication::instance()->thread());
        return true;
    }).waitForFinished();
    engine.quit();
    engine.wait();
    return sent;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qputenv("QT_LOGGING_RULES", "esteira.*=false");
    const int rows = bench::option("--rows", 20'000);
    const int inFlight = bench::option("--in-flight", 16);
    const QJsonObject setting{{QStringLiteral("rows"), rows}, {QStringLiteral("in_flight"), inFlight}};
    const QString unit = QStringLiteral("settlements/s");
    const auto with = [&](const Sent &sent, int latencyMs) {
        QJsonObject line = setting;
        line.insert(QStringLiteral("latency_ms"), latencyMs);
        line.insert(QStringLiteral("twice"), sent.twice);
        line.insert(QStringLiteral("lost"), sent.lost);
        return line;
    };

    const double bare = bareRate(rows, inFlight, 0);
    const Sent quick = submitted(rows, inFlight, 0);
    bool reached = bench::printAtLeast(QStringLiteral("submit, latency 0, against a bare loop"), unit, quick.perSecond, bare, 0.60, with(quick, 0));

    constexpr int kLatency = 50;
    const double bareFar = bareRate(std::max(inFlight, rows / 4), inFlight, kLatency);
    const Sent far = submitted(rows, inFlight, kLatency);
    QJsonObject farLine = with(far, kLatency);
    farLine.insert(QStringLiteral("bare_loop"), bareFar);
    reached = bench::printAtLeast(QStringLiteral("submit, latency 50 ms, against in-flight / latency"), unit, far.perSecond,
                                  inFlight * 1000.0 / kLatency, 0.95, farLine) && reached;
    const Sent faulty = submitted(rows, inFlight, kLatency, kFivePercent);
    QJsonObject line = with(faulty, kLatency);
    line.insert(QStringLiteral("faults_percent"), kAnswersLost);
    reached = bench::printAtLeast(QStringLiteral("submit, 5 % faults, against the run without"), unit, faulty.perSecond, far.perSecond, 0.70, line) && reached;
    return reached && faulty.twice == 0 && faulty.lost == 0 ? 0 : 1;
}
