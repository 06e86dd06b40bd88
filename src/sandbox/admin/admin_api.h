#pragma once

#include "sandbox/auth/authenticator.h"
#include "sandbox/clock/scheduler.h"
#include "sandbox/parts.h"
#include "sandbox/server/http_message.h"
#include "wire/json/json.h"

namespace esteira::sandbox {

/// The admin port: loopback only, unsigned, never part of the administrator's contract. Its errors are plain
/// {"error": "…"} and never borrow a code of the administrator.
///
///     GET  /state[?batch=ID]        batches, assignments, how often each write was carried out, webhooks, clock, faults
///     GET  /asset/{asset_key}       present value and instalments
///     POST /clock/advance           {"seconds": n}; answers when everything until then has happened
///     POST /run-until-idle
///     GET, POST, DELETE /faults     faults/fault_plan.h
///     GET, PUT /outcomes            settlement/outcomes.h, assignment/assignment_outcomes.h
///     GET, PUT /permissions         auth/permissions.h
///     PUT  /fund_class/{key}/accounting_date    {"accounting_date": "YYYY-MM-DD"}
///     PUT  /fund_class/{key}/automatic_discard  {"payment_batch_automatic_discard": true}
///     PUT  /webhook_target          {"url": …, "signature_key": …}; an empty url stops them; not kept over a restart
///     POST /webhooks/redeliver      {"id": n}, {"state": "failed"} or {} for all
///     PUT  /settings                {"uri_mode": "path"|"path_and_query"|"either", "auth": "required"|"off",
///                                    "latency_ms": n, "timestamp_window_seconds": n,
///                                    "durations_ms": {"payment": n, "first_settling": n, "settling": n, "completion": n,
///                                                     "review": n, "automatic_discard": n, "asset_analysis": n,
///                                                     "document_check": n, "evaluation": n, "signature": n,
///                                                     "assignor_payment": n, "inclusion": n}}; not kept over a restart
///     POST /reset                   the world as at the first start, without batches; keys stay
class AdminApi {
public:
    AdminApi(Parts &parts, Scheduler &scheduler, Authenticator &authenticator)
        : m_parts(parts), m_scheduler(scheduler), m_authenticator(authenticator) {}

    void serve(const HttpRequest &request, const HttpReply &reply);

private:
    HttpAnswer handle(const HttpRequest &request, const QList<QByteArray> &path);
    bool travel(const HttpRequest &request, const QByteArray &path, const HttpReply &reply);
    HttpAnswer faults(const HttpRequest &request);
    HttpAnswer outcomes(const HttpRequest &request);
    HttpAnswer permissions(const HttpRequest &request);
    HttpAnswer changeFund(const QString &key, const QByteArray &what, const wire::Json &body);
    HttpAnswer webhookTarget(const wire::Json &body);
    HttpAnswer redeliver(const wire::Json &body);
    HttpAnswer settings(const wire::Json &body);
    HttpAnswer reset();
    HttpAnswer state(const QString &batchId);
    HttpAnswer asset(const QString &key);
    /// Runs the change in a transaction of its own; an answer of 400 or more undoes it.
    template <typename Change>
    HttpAnswer changing(Change change);

    Parts &m_parts;
    Scheduler &m_scheduler;
    Authenticator &m_authenticator;
};

} // namespace esteira::sandbox
