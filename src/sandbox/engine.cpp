#include "sandbox/engine.h"

#include "core/log.h"
#include "sandbox/admin/admin_api.h"
#include "sandbox/assignment/assignment_term.h"
#include "sandbox/server/api_errors.h"
#include "sandbox/store/meta_keys.h"
#include "wire/auth/crypto_thread.h"
#include "wire/auth/private_key.h"

#include <QTimer>
#include <QUuid>

namespace esteira::sandbox {

using wire::Json;

namespace {

constexpr qsizetype kLargestBody = 20 * 1024 * 1024; // common.md 8-10

HttpAnswer authenticationTest(const HttpRequest &request)
{
    Json answer;
    if (request.method == "POST") {
        const auto body = Json::parse(request.body);
        if (!body)
            return api_errors::malformed(body.error().text.in(nullptr));
        if (!(*body)[QLatin1String("name")].isString())
            return api_errors::schema(QStringLiteral("'name' is a required property"));
        answer.set(QLatin1String("name"), (*body)[QLatin1String("name")]);
    }
    answer.set(QLatin1String("success"), QStringLiteral("Congrats!"));
    return {200, answer.toBytes(), {}};
}

/// What a proxy in front of the administrator would say: it does not know the administrator's envelope.
HttpAnswer gatewayAnswer(const FaultRule &fault)
{
    if (fault.kind == FaultKind::Busy)
        return {429, R"({"message":"Too Many Requests"})", {{"Retry-After", QByteArray::number(fault.retryAfterSeconds)}}};
    if (fault.status == 500)
        return api_errors::internal();
    return {fault.status, "<html><body><h1>" + QByteArray::number(fault.status) + "</h1></body></html>", {{"Content-Type", "text/html"}}};
}

} // namespace

Engine::Engine()
    : m_scheduler(m_parts)
{
}

Engine::~Engine()
{
    m_verifiers.waitForDone();
}

Result<Endpoints> Engine::open(const SandboxOptions &options)
{
    m_parts.options = options;
    m_parts.outbox.setRetryScale(options.webhookRetryScale);
    if (!options.faults.isEmpty()) {
        if (const Outcome added = m_parts.faults.add(options.faults); !added)
            return failure(added.error());
    }
    Endpoints endpoints;
    if (const Outcome opened = openDatabase(); !opened)
        return failure(opened.error());
    if (const Outcome opened = openKeys(endpoints); !opened)
        return failure(opened.error());
    if (const Outcome opened = openPorts(endpoints); !opened)
        return failure(opened.error());
    m_scheduler.setWebhookTarget(options.webhookUrl, options.signatureKey);
    return endpoints;
}

Outcome Engine::openDatabase()
{
    if (const Outcome opened = m_parts.database.open(m_parts.options.dataFile); !opened)
        return opened;
    const auto world = World::read(m_parts.options.worldFile);
    if (!world)
        return failure(world.error());
    m_parts.database.begin();
    const QByteArray md5 = wire::payloadMd5(*world);
    const auto known = m_parts.database.meta(meta::kWorldMd5);
    if (!known) {
        if (const Outcome loaded = m_parts.world.load(*world); !loaded) {
            m_parts.database.rollback();
            return loaded;
        }
        m_parts.database.setMeta(meta::kWorldMd5, md5);
    } else if (*known != md5 && !m_parts.options.worldFile.isEmpty()) {
        m_parts.database.rollback();
        return failure(ErrorKind::Invalid,
                       Text::of(QT_TRANSLATE_NOOP("Text", "The sandbox's file %1 was begun with another world than %2."),
                                {m_parts.options.dataFile, m_parts.options.worldFile}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Start without a world to go on with that one, or choose a new file.")));
    }
    if (!m_parts.assignors.isLoaded()) {
        if (const Outcome loaded = m_parts.assignors.load(*world); !loaded) {
            m_parts.database.rollback();
            return loaded;
        }
    }
    const auto clock = m_parts.database.meta(meta::kClock);
    m_parts.clock.start(m_parts.options.clock, clock ? std::optional(clock->toLongLong()) : std::nullopt);
    m_parts.database.setMeta(meta::kClock, QByteArray::number(m_parts.clock.nowMs()));
    if (const auto outcomes = m_parts.database.meta(meta::kOutcomes)) {
        m_parts.outcomes = Outcomes::parse(*outcomes).value_or(Outcomes());
        m_parts.assignmentOutcomes = AssignmentOutcomes::parse(*outcomes).value_or(AssignmentOutcomes());
    }
    if (const auto permissions = m_parts.database.meta(meta::kPermissions)) {
        if (!m_parts.permissions.apply(*permissions))
            qCWarning(lcSandbox) << "the permissions in the file cannot be read; the usual ones are in force";
    }
    return m_parts.database.commit();
}

Outcome Engine::openKeys(Endpoints &endpoints)
{
    m_parts.database.begin();
    const auto pem = m_parts.database.meta(meta::kPrivateKey);
    const auto key = pem ? wire::PrivateKey::fromPem(*pem) : wire::PrivateKey::generate();
    if (!key) {
        m_parts.database.rollback();
        return failure(key.error());
    }
    if (!pem) {
        m_parts.database.setMeta(meta::kPrivateKey, key->toPkcs8Pem());
        m_parts.database.setMeta(meta::kApiClientKey, QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1());
    }
    const QByteArray apiClientKey = m_parts.database.meta(meta::kApiClientKey).value_or(QByteArray());
    if (const Outcome kept = m_parts.database.commit(); !kept)
        return kept;
    const auto registered = wire::PublicKey::fromPem(key->publicPem());
    if (!registered)
        return failure(registered.error());
    m_authenticator = std::make_unique<Authenticator>(apiClientKey, *registered);
    m_authenticator->setRequired(m_parts.options.authRequired);
    m_authenticator->setUriMode(m_parts.options.uriMode);
    m_authenticator->setWindow(m_parts.options.timestampWindowSeconds);
    endpoints.apiClientKey = QString::fromLatin1(apiClientKey);
    endpoints.privateKeyPem = key->toPkcs8Pem();
    return {};
}

Outcome Engine::openPorts(Endpoints &endpoints)
{
    struct Wanted {
        Profile profile;
        QString &url;
    };
    const Wanted wanted[] = {{Profile::Manager, endpoints.manager},
                             {Profile::Consultant, endpoints.consultant},
                             {Profile::Assignor, endpoints.assignor}};
    int offset = 0;
    for (const Wanted &port : wanted) {
        const auto url = openPort(offset++, [this, profile = port.profile](const HttpRequest &request, const HttpReply &reply) {
            serve(profile, request, reply);
        });
        if (!url)
            return failure(url.error());
        port.url = *url;
    }
    m_parts.storageUrl = endpoints.manager + QString::fromLatin1(kStoragePath).chopped(1);
    m_admin = std::make_unique<AdminApi>(m_parts, m_scheduler, *m_authenticator);
    const auto url = openPort(offset, [this](const HttpRequest &request, const HttpReply &reply) { m_admin->serve(request, reply); });
    if (!url)
        return failure(url.error());
    endpoints.admin = *url;
    return {};
}

Result<QString> Engine::openPort(int offset, HttpPort::Handler handler)
{
    m_ports.push_back(std::make_unique<HttpPort>(std::move(handler)));
    const quint16 base = m_parts.options.portBase;
    const auto port = m_ports.back()->open(base ? quint16(base + offset) : quint16(0));
    if (!port)
        return failure(port.error());
    return QStringLiteral("http://127.0.0.1:%1").arg(*port);
}

void Engine::setWebhookTarget(const QString &url, const QByteArray &signatureKey)
{
    m_scheduler.setWebhookTarget(url, signatureKey);
}

void Engine::serve(Profile profile, const HttpRequest &request, const HttpReply &reply)
{
    if (request.path.startsWith(kStoragePath)) {
        reply.send(stored(request));
        return;
    }
    const RouteMatch match = findRoute(request.method, request.path);
    const auto fault = m_parts.faults.draw(match.route ? QString::fromLatin1(match.route->name) : QString());
    const bool expired = fault && fault->kind == FaultKind::Expired;
    if (fault && !fault->processed && !expired) {
        misbehave(*fault, {}, reply);
        return;
    }
    authenticate(profile, request, expired, [=, this](const std::optional<HttpAnswer> &refusal) {
        const HttpAnswer answer = refusal ? *refusal : process(profile, request, match);
        if (fault)
            misbehave(*fault, answer, reply);
        else
            answerAfter(m_parts.options.latencyMs, answer, reply);
    });
}

void Engine::authenticate(Profile profile, const HttpRequest &request, bool expired, Checked then)
{
    // A copy, because the admin port may change the rules meanwhile; the verified key in it is shared.
    m_verifiers.start([this, authenticator = *m_authenticator, profile, request, expired, then = std::move(then)] {
        const auto refusal = authenticator.refuse(profile, request, expired);
        // The pool ends its threads when it likes; nothing is left behind on them.
        wire::releaseCryptoThread();
        QMetaObject::invokeMethod(this, [refusal, then] { then(refusal); });
    });
}

HttpAnswer Engine::process(Profile profile, const HttpRequest &request, const RouteMatch &match)
{
    if (match.route && !m_parts.permissions.granted(profile, match.route->need, match.parameters.value(0)))
        return Authenticator::notPermitted(profile);
    if (!match.route)
        return match.allowed.isEmpty() ? api_errors::noRoute(request.path) : api_errors::wrongMethod(request.method, match.allowed);
    if (request.body.size() > kLargestBody)
        return api_errors::malformed(QStringLiteral("The body is larger than %1 bytes").arg(kLargestBody));
    const Operation operation = match.route->operation;
    if (operation == Operation::ReadAuthenticationTest || operation == Operation::WriteAuthenticationTest)
        return authenticationTest(request);
    return carryOut({operation, match.parameters, QUrlQuery(QString::fromLatin1(request.query)), request.body, profile});
}

/// The storage host, whose links are opened without a signature.
HttpAnswer Engine::stored(const HttpRequest &request)
{
    m_parts.database.begin();
    const auto term = storedTerm(m_parts.assignment, request.path);
    if (const Outcome kept = m_parts.database.commit(); !kept)
        return api_errors::internal();
    if (!term || request.method != "GET")
        return {404, "<html><body><h1>404</h1></body></html>", {{"Content-Type", "text/html"}}};
    return {200, *term, {{"Content-Type", "application/pdf"}}};
}

HttpAnswer Engine::carryOut(const ApiCall &call)
{
    m_parts.database.begin();
    const HttpAnswer answer = isAssignmentOperation(call.operation) ? m_parts.assignmentApi.handle(call) : m_parts.settlementApi.handle(call);
    if (const Outcome kept = m_parts.database.commit(); !kept)
        return api_errors::internal();
    if (m_parts.jobs.takeAdded() || m_parts.outbox.takeAdded())
        m_scheduler.wake();
    return answer;
}

void Engine::misbehave(const FaultRule &fault, HttpAnswer answer, const HttpReply &reply)
{
    switch (fault.kind) {
    case FaultKind::Refuse:
        reply.send(api_errors::make(fault.status, QStringLiteral("Bad Request"), QStringLiteral("Refused by the sandbox's faults"),
                                    QStringLiteral("Recusado pelas falhas do sandbox"), fault.code));
        return;
    case FaultKind::Busy:
    case FaultKind::ServerError: reply.send(gatewayAnswer(fault)); return;
    case FaultKind::Delay: answerAfter(fault.delayMs, answer, reply); return;
    case FaultKind::LostBefore:
    case FaultKind::LostAfter: reply.close(); return;
    case FaultKind::Truncated: reply.sendTruncated(answer); return;
    case FaultKind::Reset: reply.reset(); return;
    case FaultKind::Hang: return;
    case FaultKind::InvalidJson:
        answer.body = "{\"external_id\": " + answer.body.left(answer.body.size() / 2);
        reply.send(answer);
        return;
    case FaultKind::Expired: reply.send(answer); return;
    case FaultKind::WebhookLate:
    case FaultKind::WebhookDuplicated:
    case FaultKind::WebhookReordered:
    case FaultKind::WebhookLost:
    case FaultKind::WebhookBadlySigned: return; // drawn by the outbox, never for requests
    }
}

void Engine::answerAfter(int delayMs, const HttpAnswer &answer, const HttpReply &reply)
{
    if (delayMs <= 0)
        reply.send(answer);
    else
        QTimer::singleShot(delayMs, this, [answer, reply] { reply.send(answer); });
}

} // namespace esteira::sandbox
