#include "sandbox/admin/admin_api.h"

#include "sandbox/admin/state_report.h"
#include "sandbox/store/meta_keys.h"
#include "sandbox/store/schema.h"

#include <QUrlQuery>

#include <algorithm>

namespace esteira::sandbox {

using wire::Json;

namespace {

constexpr qint64 kLongestJourneySeconds = 10LL * 366 * 86'400;

HttpAnswer plainError(int status, const QString &text)
{
    Json body;
    body.set(QLatin1String("error"), text);
    return {status, body.toBytes(), {}};
}

HttpAnswer plainError(const Error &error) { return plainError(400, error.text.in(nullptr)); }

HttpAnswer done(const Json &body) { return {200, body.toBytes(), {}}; }

HttpAnswer done()
{
    Json body;
    body.set(QLatin1String("done"), true);
    return done(body);
}

} // namespace

void AdminApi::serve(const HttpRequest &request, const HttpReply &reply)
{
    if (travel(request, request.path, reply))
        return;
    const HttpAnswer answer = handle(request, request.path.mid(1).split('/'));
    m_scheduler.wake();
    reply.send(answer);
}

bool AdminApi::travel(const HttpRequest &request, const QByteArray &path, const HttpReply &reply)
{
    const auto arrived = [this, reply] {
        Json answer;
        answer.set(QLatin1String("clock"), m_parts.clock.nowUtc().toString(Qt::ISODateWithMs));
        reply.send(done(answer));
    };
    if (request.method != "POST")
        return false;
    if (path == "/run-until-idle") {
        m_scheduler.runUntilIdle(arrived);
        return true;
    }
    if (path != "/clock/advance")
        return false;
    const auto seconds = Json::parse(request.body).value_or(Json())[QLatin1String("seconds")].integer();
    if (seconds && *seconds >= 0 && *seconds <= kLongestJourneySeconds)
        m_scheduler.advance(*seconds, arrived);
    else
        reply.send(plainError(400, QStringLiteral("seconds must be a whole number from 0 to %1").arg(kLongestJourneySeconds)));
    return true;
}

HttpAnswer AdminApi::handle(const HttpRequest &request, const QList<QByteArray> &path)
{
    const QByteArray first = path.value(0);
    const bool get = request.method == "GET";
    const bool put = request.method == "PUT";
    const bool post = request.method == "POST";
    if (first == "state" && get)
        return state(QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("batch"), QUrl::FullyDecoded));
    if (first == "asset" && get)
        return asset(QString::fromLatin1(path.value(1)));
    if (first == "faults" && (get || post || request.method == "DELETE"))
        return faults(request);
    if (first == "outcomes" && (get || put))
        return outcomes(request);
    if (first == "permissions" && (get || put))
        return permissions(request);
    if (first == "reset" && post)
        return reset();

    const bool hasBody = !request.body.isEmpty();
    const auto body = hasBody ? Json::parse(request.body) : Result<Json>(Json());
    if (!body)
        return plainError(body.error());
    if (first == "fund_class" && put && path.size() == 3)
        return changeFund(QString::fromLatin1(path.at(1)), path.at(2), *body);
    if (first == "webhook_target" && put)
        return webhookTarget(*body);
    if (first == "webhooks" && post && path.value(1) == "redeliver")
        return redeliver(*body);
    if (first == "settings" && put)
        return settings(*body);
    return plainError(404, QStringLiteral("no such operation of the sandbox's admin port"));
}

template <typename Change>
HttpAnswer AdminApi::changing(Change change)
{
    m_parts.database.begin();
    const HttpAnswer answer = change();
    if (answer.status >= 400) {
        m_parts.database.rollback();
        return answer;
    }
    if (const Outcome kept = m_parts.database.commit(); !kept)
        return plainError(500, kept.error().text.in(nullptr));
    return answer;
}

HttpAnswer AdminApi::faults(const HttpRequest &request)
{
    if (request.method == "DELETE")
        m_parts.faults.clear();
    if (request.method == "POST") {
        if (const Outcome added = m_parts.faults.add(request.body); !added)
            return plainError(added.error());
    }
    return {200, m_parts.faults.toJson(), {}};
}

HttpAnswer AdminApi::outcomes(const HttpRequest &request)
{
    if (request.method == "GET")
        return {200, m_parts.outcomes.json(), {}};
    const auto wanted = Outcomes::parse(request.body);
    if (!wanted)
        return plainError(wanted.error());
    const auto ofAssignments = AssignmentOutcomes::parse(request.body);
    if (!ofAssignments)
        return plainError(ofAssignments.error());
    return changing([&] {
        m_parts.outcomes = *wanted;
        m_parts.assignmentOutcomes = *ofAssignments;
        m_parts.database.setMeta(meta::kOutcomes, wanted->json());
        m_parts.settlementSteps.reconsiderPayments();
        m_parts.assignmentSteps.reconsider();
        return HttpAnswer{200, wanted->json(), {}};
    });
}

HttpAnswer AdminApi::permissions(const HttpRequest &request)
{
    if (request.method == "GET")
        return {200, m_parts.permissions.toJson(), {}};
    return changing([&] {
        if (const Outcome applied = m_parts.permissions.apply(request.body); !applied)
            return plainError(applied.error());
        m_parts.database.setMeta(meta::kPermissions, m_parts.permissions.toJson());
        return HttpAnswer{200, m_parts.permissions.toJson(), {}};
    });
}

HttpAnswer AdminApi::changeFund(const QString &key, const QByteArray &what, const Json &body)
{
    return changing([&] {
        if (!m_parts.world.fund(key))
            return plainError(404, QStringLiteral("no such fund class"));
        const QDate date = body[QLatin1String("accounting_date")].date();
        const auto flag = body[QLatin1String("payment_batch_automatic_discard")].boolean();
        if (what == "accounting_date" && date.isValid())
            m_parts.world.setAccountingDate(key, date);
        else if (what == "automatic_discard" && flag)
            m_parts.world.setAutomaticDiscard(key, *flag);
        else
            return plainError(400, QStringLiteral("accounting_date takes {\"accounting_date\": \"YYYY-MM-DD\"}, automatic_discard takes "
                                                  "{\"payment_batch_automatic_discard\": true}"));
        m_parts.settlementSteps.discardOverdue(*m_parts.world.fund(key));
        return done();
    });
}

HttpAnswer AdminApi::webhookTarget(const Json &body)
{
    const Json &url = body[QLatin1String("url")];
    if (!url.isString())
        return plainError(400, QStringLiteral("url is missing"));
    m_scheduler.setWebhookTarget(url.string(), body[QLatin1String("signature_key")].string().toUtf8());
    return done();
}

HttpAnswer AdminApi::redeliver(const Json &body)
{
    return changing([&] {
        Json answer;
        answer.set(QLatin1String("redelivered"), m_parts.outbox.redeliver(body[QLatin1String("id")].integer(), body[QLatin1String("state")].string()));
        return done(answer);
    });
}

HttpAnswer AdminApi::settings(const Json &body)
{
    const QString mode = body[QLatin1String("uri_mode")].string();
    if (mode == QLatin1String("path"))
        m_authenticator.setUriMode(UriMode::Path);
    else if (mode == QLatin1String("path_and_query"))
        m_authenticator.setUriMode(UriMode::PathAndQuery);
    else if (mode == QLatin1String("either"))
        m_authenticator.setUriMode(UriMode::Either);
    else if (!mode.isEmpty())
        return plainError(400, QStringLiteral("uri_mode is path, path_and_query or either"));
    if (const QString auth = body[QLatin1String("auth")].string(); !auth.isEmpty())
        m_authenticator.setRequired(auth != QLatin1String("off"));
    if (const auto latency = body[QLatin1String("latency_ms")].integer())
        m_parts.options.latencyMs = int(*latency);
    if (const auto window = body[QLatin1String("timestamp_window_seconds")].integer())
        m_authenticator.setWindow(int(*window));
    const Json &durations = body[QLatin1String("durations_ms")];
    Durations &current = m_parts.options.durations;
    const std::pair<const char *, qint64 *> known[] = {{"payment", &current.payment},       {"first_settling", &current.firstSettling},
                                                       {"settling", &current.settling},     {"completion", &current.completion},
                                                       {"review", &current.review},         {"automatic_discard", &current.automaticDiscard},
                                                       {"asset_analysis", &current.assetAnalysis}, {"document_check", &current.documentCheck},
                                                       {"evaluation", &current.evaluation}, {"signature", &current.signature},
                                                       {"assignor_payment", &current.assignorPayment}, {"inclusion", &current.inclusion}};
    for (const auto &[name, duration] : known) {
        if (const auto given = durations[QLatin1StringView(name)].integer())
            *duration = std::max<qint64>(0, *given);
    }
    return done();
}

HttpAnswer AdminApi::reset()
{
    const auto world = World::read(m_parts.options.worldFile);
    if (!world)
        return plainError(world.error());
    return changing([&] {
        for (const char *statement : kEmptyWorld)
            m_parts.database.run(statement);
        m_parts.outcomes = Outcomes();
        m_parts.assignmentOutcomes = AssignmentOutcomes();
        m_parts.database.setMeta(meta::kOutcomes, m_parts.outcomes.json());
        if (const Outcome loaded = m_parts.world.load(*world); !loaded)
            return plainError(loaded.error());
        if (const Outcome loaded = m_parts.assignors.load(*world); !loaded)
            return plainError(loaded.error());
        return done();
    });
}

HttpAnswer AdminApi::state(const QString &batchId)
{
    return changing([&] { return done(stateReport(m_parts, batchId)); });
}

HttpAnswer AdminApi::asset(const QString &key)
{
    return changing([&] {
        const auto found = m_parts.world.asset(key);
        return found ? done(assetReport(m_parts, *found)) : plainError(404, QStringLiteral("no such asset"));
    });
}

} // namespace esteira::sandbox
