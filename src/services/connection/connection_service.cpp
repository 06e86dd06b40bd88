#include "services/connection/connection_service.h"

#include "domain/fund/short_name.h"
#include "domain/settlement/settlement_flow.h"
#include "services/connection/after.h"

#include <QRegularExpression>
#include <QUuid>

namespace esteira::services {

namespace {

using ports::Environment;
using ports::Profile;

const QString kStart = QStringLiteral("connection.start");
const QString kReceiverAddress = QStringLiteral("webhook.address");
const QString kReceiverPort = QStringLiteral("webhook.port");
const QString kReceiverUrl = QStringLiteral("webhook.url");
constexpr int kNamedBatches = 4;

/// Namespace of the ids made from an address, so that a connection removed and registered again finds its finished batches.
const QUuid kConnectionIds(QStringLiteral("{6f1d3c52-7a0e-4f0b-9c55-2f0c6a3be011}"));

std::optional<Error> invalid(Text text, Text wayOut, const char *field)
{
    return makeError(ErrorKind::Invalid, std::move(text), std::move(wayOut), QString::fromLatin1(field));
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1");
}

std::optional<Error> addressProblem(const QUrl &url)
{
    const bool safe = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url.host())));
    if (safe)
        return std::nullopt;
    return invalid(Text::of(QT_TRANSLATE_NOOP("Text", "The address cannot be used.")),
                   Text::of(QT_TRANSLATE_NOOP("Text", "It begins with https:// and holds the host only; http:// is for this computer alone.")), "base_url");
}

/// A name that says one environment over the host of the other would be the dearest of all mistakes.
std::optional<Error> environmentProblem(const ports::Connection &connection)
{
    const QString host = connection.baseUrl.host().toLower();
    const bool administrators = host.endsWith(QLatin1String("qidtvm.com.br"));
    const bool rehearsal = host.contains(QLatin1String(".sandbox."));
    if (connection.environment == Environment::Production && ((administrators && rehearsal) || isLoopback(host)))
        return invalid(Text::of(QT_TRANSLATE_NOOP("Text", "This is the address of a sandbox, and the connection says production.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Choose the environment the address belongs to.")), "base_url");
    if (connection.environment == Environment::AdministratorSandbox && administrators && !rehearsal)
        return invalid(Text::of(QT_TRANSLATE_NOOP("Text", "This is the address of production, and the connection says sandbox.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Choose the environment the address belongs to.")), "base_url");
    return std::nullopt;
}

std::optional<Error> fundProblem(const QList<ports::RegisteredFund> &funds)
{
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    for (const ports::RegisteredFund &fund : funds) {
        if (!uuid.match(fund.fundClassKey).hasMatch())
            return invalid(Text::of(QT_TRANSLATE_NOOP("Text", "“%1” is not the key of a fund class."), {fund.fundClassKey}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "The key has 36 characters, such as 0f8fad5b-d9cb-469f-a165-70867728950e. "
                                                              "The administrator hands it over with the fund.")), "funds");
    }
    return std::nullopt;
}

QString newId(const ports::Connection &connection, const QList<ports::Connection> &known)
{
    const QString made = QUuid::createUuidV5(kConnectionIds, connection.baseUrl.toString(QUrl::StripTrailingSlash)).toString(QUuid::WithoutBraces);
    const bool taken = std::any_of(known.begin(), known.end(), [&](const ports::Connection &each) { return each.id == made; });
    return taken ? QUuid::createUuid().toString(QUuid::WithoutBraces) : made;
}

void merge(ports::Credentials &kept, const ConnectionWish &wish)
{
    if (wish.apiClientKey)
        kept.apiClientKey = wish.apiClientKey->trimmed();
    if (wish.privateKeyPem)
        kept.privateKeyPem = *wish.privateKeyPem;
    if (wish.webhookKeys)
        kept.webhookSignatureKeys = *wish.webhookKeys;
}

bool isOpen(const ports::StoredBatch &batch)
{
    return batch.intent != ports::BatchIntent::None
        || !settlement::batchLifecycle().isFinal(batch.status);
}

Error stillOpen(const QStringList &names)
{
    QString list = names.mid(0, kNamedBatches).join(QStringLiteral(", "));
    if (names.size() > kNamedBatches)
        list += QStringLiteral(" … +%1").arg(names.size() - kNamedBatches);
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Batches of this connection are still open: %1."), {list}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Delete the drafts, and close or discard the batches and wait for their end; "
                                                        "without the connection they could no longer be followed.")));
}

} // namespace

QUrl usualAddress(Environment environment, Profile profile)
{
    QString name;
    switch (profile) {
    case Profile::Manager: name = QStringLiteral("manager-api"); break;
    case Profile::Consultant: name = QStringLiteral("consultant-api"); break;
    case Profile::Assignor: name = QStringLiteral("assignor-api"); break;
    }
    switch (environment) {
    case Environment::EmbeddedSandbox: return {};
    case Environment::AdministratorSandbox: return QUrl(QStringLiteral("https://%1.sandbox.qidtvm.com.br").arg(name));
    case Environment::Production: return QUrl(QStringLiteral("https://%1.qidtvm.com.br").arg(name));
    }
    return {};
}

std::optional<Error> connectionProblem(const ports::Connection &connection)
{
    if (connection.name.trimmed().isEmpty())
        return invalid(Text::of(QT_TRANSLATE_NOOP("Text", "The connection has no name.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Give it the name people know it by, such as “Production, manager”.")), "name");
    if (connection.environment == Environment::EmbeddedSandbox)
        return invalid(Text::of(QT_TRANSLATE_NOOP("Text", "The embedded sandbox is part of the program and is not changed.")), {}, "environment");
    if (auto problem = addressProblem(connection.baseUrl))
        return problem;
    return environmentProblem(connection);
}

ConnectionService::ConnectionService(ports::ConnectionStore &connections, ports::BatchStore &batches, ChosenVault &vault,
                                     const ports::KeyReader &keys, ports::ConnectionProbe &probe)
    : m_connections(connections), m_batches(batches), m_vault(vault), m_keys(keys), m_probe(probe)
{
}

QFuture<Result<KeyFacts>> ConnectionService::keyFacts(const QString &connectionId)
{
    return runAsyncOn(this, [this, connectionId] {
        return after<Result<KeyFacts>>(m_vault.place(connectionId), this, [this, connectionId](const Result<KeyPlace> &place) {
            return mapped(m_vault.read(connectionId), this, [this, place = *place](const Result<ports::Credentials> &kept) -> Result<KeyFacts> {
                KeyFacts facts;
                facts.place = place;
                if (!kept) {
                    facts.problem = kept.error();
                    return facts;
                }
                facts.apiKeyEnd = kept->apiClientKey.size() > 8 ? kept->apiClientKey.right(4) : QString();
                facts.webhookKeys = int(kept->webhookSignatureKeys.size());
                if (kept->privateKeyPem.isEmpty())
                    return facts;
                const auto key = m_keys.read(kept->privateKeyPem, {});
                if (key) {
                    facts.publicPem = key->publicPem;
                    facts.fingerprint = key->fingerprint;
                } else {
                    facts.problem = key.error();
                }
                return facts;
            });
        });
    });
}

QFuture<Result<QString>> ConnectionService::save(const ConnectionWish &wish)
{
    return runAsyncOn(this, [this, wish]() -> QFuture<Result<QString>> {
        auto problem = connectionProblem(wish.connection);
        if (!problem)
            problem = fundProblem(wish.funds);
        if (problem)
            return ready<Result<QString>>(failure(*problem));
        return check(wish);
    });
}

/// Against what is known already: names are told apart, and an environment never changes under the batches of a connection.
QFuture<Result<QString>> ConnectionService::check(ConnectionWish wish)
{
    return after<Result<QString>>(m_connections.connections(), this,
                                  [this, wish](const Result<QList<ports::Connection>> &known) mutable -> QFuture<Result<QString>> {
        const bool isNew = wish.connection.id.isEmpty();
        bool exists = false;
        for (const ports::Connection &each : *known) {
            if (each.id == wish.connection.id) {
                exists = true;
                if (each.environment != wish.connection.environment)
                    return ready<Result<QString>>(failure(*invalid(
                        Text::of(QT_TRANSLATE_NOOP("Text", "The environment of a connection does not change.")),
                        Text::of(QT_TRANSLATE_NOOP("Text", "Register another connection; its batches then say where they were sent.")), "environment")));
            } else if (each.name.compare(wish.connection.name.trimmed(), Qt::CaseInsensitive) == 0) {
                return ready<Result<QString>>(failure(*invalid(
                    Text::of(QT_TRANSLATE_NOOP("Text", "Another connection has this name.")),
                    Text::of(QT_TRANSLATE_NOOP("Text", "Give it a name of its own, so that nobody takes one for the other.")), "name")));
            }
        }
        if (isNew)
            wish.connection.id = newId(wish.connection, *known);
        wish.connection.name = wish.connection.name.trimmed();
        auto promise = std::make_shared<QPromise<Result<QString>>>();
        promise->start();
        whenDone(m_vault.read(wish.connection.id), this, [this, wish, exists, promise](const Result<ports::Credentials> &kept) {
            // A keychain that cannot be read must not be written over with half the secrets.
            const bool needed = !wish.apiClientKey || !wish.privateKeyPem || (exists && !wish.webhookKeys);
            if (!kept && exists && needed && kept.error().kind != ErrorKind::Invalid) {
                promise->addResult(Result<QString>(failure(kept.error())));
                promise->finish();
                return;
            }
            ports::Credentials credentials = kept ? *kept : ports::Credentials();
            merge(credentials, wish);
            passOn(keep(wish, credentials), this, promise, [](const Result<QString> &id) { return id; });
        });
        return promise->future();
    });
}

QFuture<Result<QString>> ConnectionService::keep(const ConnectionWish &wish, const ports::Credentials &credentials)
{
    if (credentials.apiClientKey.isEmpty())
        return ready<Result<QString>>(failure(*invalid(
            Text::of(QT_TRANSLATE_NOOP("Text", "The API key is missing.")),
            Text::of(QT_TRANSLATE_NOOP("Text", "The administrator's portal shows it when the public key is registered.")), "api_client_key")));
    if (credentials.privateKeyPem.isEmpty())
        return ready<Result<QString>>(failure(*invalid(
            Text::of(QT_TRANSLATE_NOOP("Text", "The private key is missing.")),
            Text::of(QT_TRANSLATE_NOOP("Text", "Import the file whose public half is registered with the administrator.")), "private_key")));
    if (const auto key = m_keys.read(credentials.privateKeyPem, {}); !key)
        return ready<Result<QString>>(failure(key.error()));
    const QString id = wish.connection.id;
    const QFuture<Outcome> kept = wish.place ? m_vault.write(id, credentials, *wish.place) : m_vault.write(id, credentials);
    return after<Result<QString>>(kept, this, [this, wish, id](const Outcome &) {
        for (ports::RegisteredFund fund : wish.funds) {
            fund.connectionId = id;
            if (fund.shortName.isEmpty())
                fund.shortName = fund::shortNameOf(fund.name);
            m_batches.saveFund(fund); // the store works in order; the connection's answer comes last
        }
        return mapped(m_connections.saveConnection(wish.connection), this, [this, id](const Outcome &saved) -> Result<QString> {
            if (!saved)
                return failure(saved.error());
            emit changed(id);
            return id;
        });
    });
}

QFuture<Outcome> ConnectionService::remove(const QString &connectionId)
{
    return runAsyncOn(this, [this, connectionId]() -> QFuture<Outcome> {
        return after<Outcome>(m_batches.batches(), this, [this, connectionId](const Result<QList<ports::BatchListItem>> &all) -> QFuture<Outcome> {
            QStringList open;
            for (const ports::BatchListItem &each : *all) {
                if (each.batch.connectionId == connectionId && isOpen(each.batch))
                    open.append(each.batch.request.externalId);
            }
            if (!open.isEmpty())
                return ready<Outcome>(failure(stillOpen(open)));
            return after<Outcome>(m_connections.removeConnection(connectionId), this, [this, connectionId](const Outcome &) {
                emit changed(connectionId);
                return m_vault.remove(connectionId);
            });
        });
    });
}

QFuture<ports::ProbeFinding> ConnectionService::test(const ConnectionWish &wish)
{
    auto promise = std::make_shared<QPromise<ports::ProbeFinding>>();
    promise->start();
    const QFuture<ports::ProbeFinding> future = promise->future();
    QMetaObject::invokeMethod(this, [this, wish, promise] {
        whenDone(m_vault.read(wish.connection.id), this, [this, wish, promise](const Result<ports::Credentials> &kept) {
            ports::ProbeSubject subject;
            subject.connection = wish.connection;
            if (kept)
                subject.credentials = *kept;
            merge(subject.credentials, wish);
            for (const ports::RegisteredFund &fund : wish.funds)
                subject.fundClassKeys.append(fund.fundClassKey);
            if (promise->isCanceled()) {
                promise->finish();
                return;
            }
            auto *watcher = new QFutureWatcher<ports::ProbeFinding>(this);
            auto *wishWatcher = new QFutureWatcher<ports::ProbeFinding>(watcher);
            connect(watcher, &QFutureWatcherBase::resultReadyAt, watcher, [watcher, promise](int index) { promise->addResult(watcher->resultAt(index)); });
            connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, promise] {
                promise->finish();
                watcher->deleteLater();
            });
            connect(wishWatcher, &QFutureWatcherBase::canceled, watcher, [watcher] { watcher->cancel(); });
            wishWatcher->setFuture(promise->future());
            watcher->setFuture(m_probe.probe(subject));
        });
    });
    return future;
}

QFuture<Result<QString>> ConnectionService::startConnection()
{
    return runAsyncOn(this, [this] {
        return mapped(m_connections.setting(kStart), this, [](const Result<std::optional<QString>> &id) -> Result<QString> {
            return id ? Result<QString>(id->value_or(QString())) : Result<QString>(failure(id.error()));
        });
    });
}

QFuture<Outcome> ConnectionService::setStartConnection(const QString &connectionId)
{
    return m_connections.setSetting(kStart, connectionId.isEmpty() ? std::nullopt : std::optional(connectionId));
}

QFuture<Result<ReceiverSettings>> ConnectionService::receiverSettings()
{
    using Value = Result<std::optional<QString>>;
    return runAsyncOn(this, [this] {
        return after<Result<ReceiverSettings>>(m_connections.setting(kReceiverAddress), this, [this](const Value &address) {
            return after<Result<ReceiverSettings>>(m_connections.setting(kReceiverPort), this, [this, address](const Value &port) {
                return mapped(m_connections.setting(kReceiverUrl), this, [address, port](const Value &url) -> Result<ReceiverSettings> {
                    ReceiverSettings settings;
                    settings.address = (*address).value_or(settings.address);
                    settings.port = quint16((*port).value_or(QString()).toUShort());
                    if (url)
                        settings.publicUrl = url->value_or(QString());
                    return settings;
                });
            });
        });
    });
}

QFuture<Outcome> ConnectionService::saveReceiver(const ReceiverSettings &settings)
{
    static const QRegularExpression ip(QStringLiteral(R"(^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}$|^[0-9a-fA-F:]*::?[0-9a-fA-F:]*$)"));
    const QUrl url(settings.publicUrl, QUrl::StrictMode);
    if (!ip.match(settings.address).hasMatch())
        return ready<Outcome>(failure(*invalid(Text::of(QT_TRANSLATE_NOOP("Text", "“%1” is not an address of this computer."), {settings.address}),
                                               Text::of(QT_TRANSLATE_NOOP("Text", "127.0.0.1 is reached from this computer alone; 0.0.0.0 from everywhere.")), "address")));
    if (!settings.publicUrl.isEmpty() && (url.scheme() != QLatin1String("https") || url.host().isEmpty()))
        return ready<Outcome>(failure(*invalid(Text::of(QT_TRANSLATE_NOOP("Text", "The public address cannot be used.")),
                                               Text::of(QT_TRANSLATE_NOOP("Text", "It begins with https:// and is the one given to the administrator.")), "public_url")));
    return runAsyncOn(this, [this, settings] {
        m_connections.setSetting(kReceiverAddress, settings.address);
        m_connections.setSetting(kReceiverPort, QString::number(settings.port));
        return mapped(m_connections.setSetting(kReceiverUrl, settings.publicUrl), this, [this](const Outcome &saved) {
            if (saved)
                emit receiverWanted();
            return saved;
        });
    });
}

ReceiverState ConnectionService::receiverState() const
{
    const QMutexLocker lock(&m_mutex);
    return m_receiver;
}

void ConnectionService::setReceiverState(const ReceiverState &state)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_receiver = state;
    }
    emit receiverChanged();
}

} // namespace esteira::services
