#include "composition/backend.h"

#include "composition/connection_gateways.h"
#include "core/future.h"
#include "core/log.h"
#include "domain/fund/short_name.h"
#include "files/export/batch_files.h"
#include "files/settlement_files.h"
#include "net/rest_connection_probe.h"
#include "net/system_proxies.h"
#include "platform/app_paths.h"
#include "platform/file_vault.h"
#include "platform/keychain_vault.h"
#include "platform/pem_key_reader.h"
#include "sandbox/sandbox.h"
#include "sandbox/world/world.h"
#include "services/connection/chosen_vault.h"
#include "services/connection/connection_service.h"
#include "services/assignment/assignment_follower.h"
#include "services/assignment/assignment_service.h"
#include "services/files/export_service.h"
#include "services/files/import_service.h"
#include "services/follow/inbox_service.h"
#include "services/settlement/fund_accounts.h"
#include "services/settlement/submission_service.h"
#include "store/assignment/sql_assignment_store.h"
#include "store/connection/sql_connection_store.h"
#include "store/database/database.h"
#include "store/database/migrations.h"
#include "store/events/sql_event_feed.h"
#include "store/exchange/sql_exchange_store.h"
#include "store/settlement/sql_batch_store.h"
#include "store/settlement/sql_row_search.h"
#include "store/settlement/sql_draft_editor.h"
#include "store/today/sql_today_store.h"
#include "store/webhook/sql_webhook_inbox.h"
#include "webhooks/webhook_receiver.h"
#include "wire/json/json.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>
#include <QUuid>

#include <atomic>

namespace esteira::composition {

namespace {

const QString kSandboxId = QStringLiteral("sandbox");
const QString kSandboxManagerId = QStringLiteral("sandbox-manager");
/// How long calls to the administrator and webhooks are kept with their bodies, which name people (domain-rules.md c8).
constexpr int kBodyDays = 90;

/// The funds of the sandbox's world, as the administrator hands their keys over when a partner joins.
QList<ports::RegisteredFund> sandboxFunds(const QString &connectionId)
{
    const auto bytes = sandbox::World::read(QString());
    const auto world = bytes ? wire::Json::parse(*bytes) : Result<wire::Json>(failure(bytes.error()));
    QList<ports::RegisteredFund> funds;
    if (!world)
        return funds;
    for (const wire::Json &each : (*world)[QLatin1StringView("funds")].array()) {
        ports::RegisteredFund fund;
        fund.connectionId = connectionId;
        fund.fundClassKey = each[QLatin1StringView("fund_class_key")].string();
        fund.name = each[QLatin1StringView("name")].string();
        fund.shortName = fund::shortNameOf(fund.name);
        fund.documentNumber = each[QLatin1StringView("document_number")].string();
        fund.managerName = each[QLatin1StringView("manager")][QLatin1StringView("name")].string();
        fund.accountingDate = each[QLatin1StringView("accounting_date")].date();
        fund.accountingDateSeenUtc = QDateTime::currentDateTimeUtc();
        fund.automaticDiscard = each[QLatin1StringView("payment_batch_automatic_discard")].boolean().value_or(false);
        funds.append(fund);
    }
    return funds;
}

ports::Connection sandboxConnection(const QString &id, const QString &name, ports::Profile profile, const QString &url)
{
    ports::Connection connection;
    connection.id = id;
    connection.name = name;
    connection.profile = profile;
    connection.environment = ports::Environment::EmbeddedSandbox;
    connection.baseUrl = QUrl(url);
    connection.maxInFlight = 16;
    connection.maxPerSecond = 0;
    return connection;
}

} // namespace

/// Everything that is built, in the order in which it depends on each other; destroyed the other way round.
struct Backend::Parts {
    explicit Parts(BackendOptions given)
        : options(std::move(given)),
          paths(options.dataDirectory.isEmpty() ? platform::AppPaths::fromEnvironment() : platform::AppPaths(options.dataDirectory)),
          database(paths.databaseFile()),
          exchangeDatabase(paths.exchangeDatabaseFile(), store::SqlExchangeStore::migrations()), exchanges(exchangeDatabase),
          batches(database, clock), editor(database, clock), inbox(database), feed(database), today(database), connections(database),
          keyFiles(paths.keyDirectory()),
          vault(keychain, keyFiles, connections, options.keysInFile ? services::KeyPlace::File : services::KeyPlace::Keychain),
          probe(clock), ways(connections, batches, vault, keyReader, probe),
          gateways(connections, vault, clock, [this](const ports::ExchangeRecord &exchange) { exchanges.keep(exchange); }),
          submission(batches, gateways, notifier, options.retry),
          follow(batches, gateways, notifier, options.follow), assignments(database, clock),
          assigning(assignments, gateways, notifier, options.retry),
          assignmentNews(assignments, batches, connections, gateways, notifier, options.follow),
          arrivals(inbox, batches, notifier, &assignmentNews), import(files, files, batches, notifier),
          fundAccounts(connections, gateways),
          receiver(inbox, clock, {}), workplace{batches, inbox, connections, submission, follow, import, notifier, exchanges, editor}
    {
        for (QObject *object : engineObjects())
            object->moveToThread(&engine);
        QObject::connect(&receiver, &webhooks::WebhookReceiver::received, &arrivals, [this] { arrivals.wake(); });
        QObject::connect(&receiver, &webhooks::WebhookReceiver::refused, &starter, [this](const ports::RefusedWebhook &refused) {
            whenDone(feed.keepRefused(refused), &starter, [this](const Outcome &) { notifier.touchEvents(); });
        });
        workplace.today = &today;
        workplace.accounts = &fundAccounts;
        workplace.exports = &exports;
        workplace.feed = &feed;
        workplace.assignments = &assignments;
        workplace.assigning = &assigning;
        workplace.assignmentNews = &assignmentNews;
        QObject::connect(&ways, &services::ConnectionService::changed, &starter, [this](const QString &id) {
            gateways.drop(id);
            tellSources();
        });
        QObject::connect(&ways, &services::ConnectionService::receiverWanted, &starter, [this] { listen([] {}); });
        workplace.ways = &ways;
        workplace.search = &search;
        engine.setObjectName(QStringLiteral("engine"));
        engine.start();
    }

    ~Parts()
    {
        // Timers and watchers end on the thread they live on; from then on the objects are quiet and can be deleted here.
        // A running timer would move along, and its list would wait for an event loop that may be over.
        opening.cancel();
        QMetaObject::invokeMethod(&starter, [this] {
            for (QObject *object : engineObjects()) {
                for (QTimer *timer : object->findChildren<QTimer *>())
                    timer->stop();
                object->moveToThread(QCoreApplication::instance()->thread());
            }
        }, Qt::BlockingQueuedConnection);
        engine.quit();
        engine.wait();
    }

    QList<QObject *> engineObjects()
    {
        return {&notifier, &keychain, &vault, &ways, &gateways, &submission, &follow, &assigning, &assignmentNews, &arrivals, &import, &fundAccounts, &starter};
    }

    using Step = std::function<void(const Outcome &)>;
    void openStore(const Step &done);
    void openExchanges();
    void startSandbox(const Step &done);
    void registerSandbox(const Step &done);
    void registerOwn(QList<ports::Connection> rest, const Step &done);
    void listenAndTakeUp(const Step &done);
    void listen(const std::function<void()> &done);
    void listenAt(const services::ReceiverSettings &settings, const std::function<void()> &done);
    void tellSources();
    void tellSource(QList<ports::Connection> rest, QList<webhooks::WebhookSource> sources);
    void takeUp(const Step &done);

    BackendOptions options;
    platform::AppPaths paths;
    SystemClock clock;
    files::SettlementFiles files;
    store::Database database;
    store::Database exchangeDatabase;
    store::SqlExchangeStore exchanges;
    store::SqlBatchStore batches;
    store::SqlDraftEditor editor;
    store::SqlWebhookInbox inbox;
    store::SqlEventFeed feed;
    store::SqlTodayStore today;
    store::SqlConnectionStore connections;
    store::SqlRowSearch search{database};
    sandbox::SandboxServer sandbox;
    sandbox::Endpoints endpoints;
    QThread engine;
    QObject starter; ///< context of the opening steps, on the engine thread
    platform::KeychainVault keychain;
    platform::FileVault keyFiles;
    services::ChosenVault vault;
    platform::PemKeyReader keyReader;
    net::RestConnectionProbe probe;
    services::ConnectionService ways;
    ConnectionGateways gateways;
    services::ChangeNotifier notifier;
    services::SubmissionService submission;
    services::FollowService follow;
    store::SqlAssignmentStore assignments;
    services::AssignmentService assigning;
    services::AssignmentFollower assignmentNews;
    services::InboxService arrivals;
    services::ImportService import;
    services::FundAccounts fundAccounts;
    files::BatchFiles batchFiles;
    services::ExportService exports{batchFiles, batches};
    webhooks::WebhookReceiver receiver;
    quint16 webhookPort = 0;
    QByteArray sandboxWebhookKey = QUuid::createUuid().toByteArray(QUuid::Id128) + QUuid::createUuid().toByteArray(QUuid::Id128);
    services::Workplace workplace;
    QFuture<Outcome> opening;
};

void Backend::Parts::openStore(const Step &done)
{
    if (const auto folder = paths.safeDataDirectory(); !folder) {
        done(failure(folder.error()));
        return;
    }
    whenDone(database.open(), &starter, [this, done](const Outcome &opened) {
        if (!opened) {
            done(opened);
            return;
        }
        inbox.forgetBodies(clock.nowUtc().addDays(-kBodyDays));
        openExchanges();
        startSandbox(done);
    });
}

/// A log that cannot be opened keeps nobody from working: what was said is then not shown.
void Backend::Parts::openExchanges()
{
    whenDone(exchangeDatabase.open(), &starter, [](const Outcome &opened) {
        if (!opened)
            qCWarning(lcApp, "calls to the administrator are not kept");
    });
    exchangeDatabase.read([](store::SqlSession &session) -> Outcome {
        session.execute("PRAGMA synchronous = NORMAL"); // losing the last calls at a power cut loses nothing that counts
        return {};
    });
    exchanges.forgetBefore(clock.nowUtc().addDays(-kBodyDays));
}

void Backend::Parts::startSandbox(const Step &done)
{
    if (!options.embeddedSandbox) {
        listenAndTakeUp(done);
        return;
    }
    sandbox::SandboxOptions wanted;
    wanted.dataFile = paths.sandboxDatabaseFile();
    if (!options.sandboxClock.isEmpty()) {
        const auto mode = sandbox::ClockMode::parse(options.sandboxClock);
        if (!mode) {
            done(failure(mode.error()));
            return;
        }
        wanted.clock = *mode;
    }
    whenDone(sandbox.startLater(wanted), &starter, [this, done](const Result<sandbox::Endpoints> &started) {
        if (!started) {
            done(failure(started.error()));
            return;
        }
        endpoints = *started;
        registerSandbox(done);
    });
}

/// The one who prepares and the one who decides: the same administrator, asked at two hosts.
void Backend::Parts::registerSandbox(const Step &done)
{
    registerOwn({sandboxConnection(kSandboxId, QStringLiteral("Sandbox"), ports::Profile::Consultant, endpoints.consultant),
                 sandboxConnection(kSandboxManagerId, QStringLiteral("Sandbox · gestor"), ports::Profile::Manager, endpoints.manager)},
                done);
}

void Backend::Parts::registerOwn(QList<ports::Connection> rest, const Step &done)
{
    if (rest.isEmpty()) {
        listenAndTakeUp(done);
        return;
    }
    const ports::Connection connection = rest.takeFirst();
    ports::Credentials credentials;
    credentials.apiClientKey = endpoints.apiClientKey;
    credentials.privateKeyPem = endpoints.privateKeyPem;
    gateways.addOwn(connection, credentials);
    vault.addOwn(connection.id, credentials);
    whenDone(connections.saveConnection(connection), &starter, [this, connection, rest, done](const Outcome &saved) {
        if (!saved) {
            done(saved);
            return;
        }
        whenDone(batches.funds(connection.id), &starter, [this, connection, rest, done](const Result<QList<ports::RegisteredFund>> &known) {
            if (!known) {
                done(failure(known.error()));
                return;
            }
            // Once registered, what was learnt since (accounting date) stays.
            if (known->isEmpty()) {
                for (const ports::RegisteredFund &fund : sandboxFunds(connection.id))
                    batches.saveFund(fund);
            }
            registerOwn(rest, done);
        });
    });
}

void Backend::Parts::listenAndTakeUp(const Step &done)
{
    if (options.receiveWebhooks)
        listen([this, done] { takeUp(done); });
    else
        takeUp(done);
}

void Backend::Parts::listen(const std::function<void()> &done)
{
    whenDone(ways.receiverSettings(), &starter, [this, done](const Result<services::ReceiverSettings> &settings) {
        listenAt(settings.value_or(services::ReceiverSettings()), done);
    });
}

void Backend::Parts::listenAt(const services::ReceiverSettings &settings, const std::function<void()> &done)
{
    whenDone(receiver.listenAt(settings.address, settings.port), &starter, [this, settings, done](const Result<quint16> &port) {
        services::ReceiverState state;
        webhookPort = port.value_or(0);
        if (port) {
            state.url = QStringLiteral("http://%1:%2/webhooks").arg(settings.address).arg(*port);
        } else {
            // Polling tells everything too, only later: no reason to keep people out.
            qCWarning(lcApp, "the webhook receiver could not start");
            state.problem = port.error();
        }
        if (options.embeddedSandbox)
            sandbox.setWebhookTarget(port ? QStringLiteral("http://127.0.0.1:%1/webhooks").arg(*port) : QString(), sandboxWebhookKey);
        ways.setReceiverState(state);
        tellSources();
        done();
    });
}

/// Who may send: the embedded administrator, and every connection with a signature key.
void Backend::Parts::tellSources()
{
    QList<webhooks::WebhookSource> sources;
    if (options.embeddedSandbox && webhookPort)
        sources.append({kSandboxId, {sandboxWebhookKey}, QUrl(QStringLiteral("http://127.0.0.1:%1/webhooks").arg(webhookPort))});
    receiver.setSources(sources);
    whenDone(connections.connections(), &starter, [this, sources](const Result<QList<ports::Connection>> &known) {
        if (known)
            tellSource(*known, sources);
    });
}

void Backend::Parts::tellSource(QList<ports::Connection> rest, QList<webhooks::WebhookSource> sources)
{
    if (rest.isEmpty()) {
        receiver.setSources(sources);
        return;
    }
    const QString id = rest.takeFirst().id;
    if (id == kSandboxId || id == kSandboxManagerId) {
        tellSource(rest, sources);
        return;
    }
    whenDone(vault.read(id), &starter, [this, id, rest, sources](const Result<ports::Credentials> &kept) mutable {
        if (kept && !kept->webhookSignatureKeys.isEmpty())
            sources.append({id, kept->webhookSignatureKeys, {}});
        tellSource(rest, sources);
    });
}

void Backend::Parts::takeUp(const Step &done)
{
    if (!options.takeUpUnfinished) {
        done({});
        return;
    }
    whenDone(submission.resumeUnfinished(), &starter, [this, done](const Outcome &resumed) {
        follow.start();
        assigning.resumeUnfinished();
        assignmentNews.start();
        arrivals.wake();
        done(resumed);
    });
}

Backend::Backend(BackendOptions options)
{
    net::useSystemProxies(); // before the first connection
    m_parts = std::make_unique<Parts>(std::move(options));
}

Backend::~Backend() = default;

QFuture<Outcome> Backend::open()
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_parts->opening = promise->future();
    QMetaObject::invokeMethod(&m_parts->starter, [parts = m_parts.get(), promise] {
        parts->openStore([promise](const Outcome &outcome) {
            promise->addResult(outcome);
            promise->finish();
        });
    });
    return promise->future();
}

services::Workplace &Backend::workplace()
{
    return m_parts->workplace;
}

QFuture<Outcome> Backend::connectTo(const ports::Connection &connection, const ports::Credentials &credentials,
                                    const QList<ports::RegisteredFund> &funds)
{
    const auto key = m_parts->keyReader.read(credentials.privateKeyPem, {});
    if (!key)
        return ready<Outcome>(failure(key.error()));
    services::ConnectionWish wish;
    wish.connection = connection;
    wish.apiClientKey = credentials.apiClientKey;
    wish.privateKeyPem = key->pkcs8Pem;
    wish.webhookKeys = credentials.webhookSignatureKeys;
    wish.funds = funds;
    return mapped(m_parts->ways.save(wish), qApp, [](const Result<QString> &id) { return id ? Outcome() : Outcome(failure(id.error())); });
}

QString Backend::sandboxAdminUrl() const
{
    return m_parts->endpoints.admin;
}

QString Backend::webhookUrl() const
{
    return m_parts->webhookPort ? QStringLiteral("http://127.0.0.1:%1/webhooks").arg(m_parts->webhookPort) : QString();
}

} // namespace esteira::composition
