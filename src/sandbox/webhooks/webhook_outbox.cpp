#include "sandbox/webhooks/webhook_outbox.h"

#include "wire/settlement/settlement_codec.h"

#include <array>

namespace esteira::sandbox {

using wire::Json;

namespace {

/// Seconds after a failed attempt until the next one.
constexpr std::array<qint64, 7> kRetryAfter{60, 300, 900, 3'600, 10'800, 21'600, 43'200};
constexpr qint64 kWholeScheduleMs = 80'460'000;

std::optional<WebhookDelivery> toDelivery(const Row &row)
{
    if (row.isEmpty())
        return std::nullopt;
    return WebhookDelivery{row.at(0).toLongLong(), row.at(1).toLongLong(), row.at(2).toInt(), row.at(3).toByteArray(),
                           row.at(4).toString() == QLatin1String("webhook_badly_signed")};
}

} // namespace

void WebhookOutbox::add(const QString &type, const Json &data)
{
    const QByteArray body = wire::encodeWebhook(type, m_clock.nowUtc(), data);
    const qint64 now = m_clock.nowMs();
    const auto fault = m_faults.drawWebhook();
    if (!fault) {
        insert(type, body, "pending_shipment", now, {});
        return;
    }
    const bool later = fault->kind == FaultKind::WebhookLate || fault->kind == FaultKind::WebhookReordered;
    const bool lost = fault->kind == FaultKind::WebhookLost;
    insert(type, body, lost ? "lost" : "pending_shipment", later ? now + fault->delayMs : now, fault->kindName);
    if (fault->kind == FaultKind::WebhookDuplicated)
        insert(type, body, "pending_shipment", now, fault->kindName);
}

void WebhookOutbox::insert(const QString &type, const QByteArray &body, const char *state, qint64 dueMs, const QString &fault)
{
    m_added = true;
    m_db.run("INSERT INTO webhook (type, body, created_ms, state, due_ms, fault) VALUES (?, ?, ?, ?, ?, ?)",
             {type, body, m_clock.nowMs(), QString::fromLatin1(state), dueMs, fault});
}

void WebhookOutbox::giveUpStale()
{
    m_db.run("UPDATE webhook SET state = 'failed', last_error = 'no target' WHERE state = 'pending_shipment' AND attempts = 0"
             " AND due_ms < ?", {m_clock.nowMs() - kWholeScheduleMs});
}

std::optional<WebhookDelivery> WebhookOutbox::next()
{
    return toDelivery(m_db.row("SELECT id, due_ms, attempts, body, fault FROM webhook WHERE state = 'pending_shipment'"
                               " ORDER BY due_ms, id LIMIT 1"));
}

std::optional<WebhookDelivery> WebhookOutbox::nextFirst()
{
    return toDelivery(m_db.row("SELECT id, due_ms, attempts, body, fault FROM webhook WHERE state = 'pending_shipment'"
                               " AND attempts = 0 ORDER BY due_ms, id LIMIT 1"));
}

void WebhookOutbox::succeeded(qint64 id, int status)
{
    m_db.run("UPDATE webhook SET state = 'sent', attempts = attempts + 1, last_status = ?, last_error = NULL WHERE id = ?", {status, id});
}

void WebhookOutbox::failed(const WebhookDelivery &delivery, int status, const QString &error)
{
    const bool again = delivery.attempts < int(kRetryAfter.size());
    const qint64 gap = again ? qRound64(double(kRetryAfter[size_t(delivery.attempts)] * 1000) * m_retryScale) : 0;
    m_db.run("UPDATE webhook SET state = ?, attempts = attempts + 1, due_ms = ?, last_status = ?, last_error = ? WHERE id = ?",
             {again ? QStringLiteral("pending_shipment") : QStringLiteral("failed"), m_clock.nowMs() + gap, status, error, delivery.id});
}

qint64 WebhookOutbox::redeliver(std::optional<qint64> id, const QString &state)
{
    const qint64 now = m_clock.nowMs();
    if (id)
        return m_db.run("UPDATE webhook SET state = 'pending_shipment', attempts = 0, due_ms = ? WHERE id = ?", {now, *id});
    if (!state.isEmpty())
        return m_db.run("UPDATE webhook SET state = 'pending_shipment', attempts = 0, due_ms = ? WHERE state = ?", {now, state});
    return m_db.run("UPDATE webhook SET state = 'pending_shipment', attempts = 0, due_ms = ?", {now});
}

Json WebhookOutbox::log()
{
    Json::Array all;
    for (const Row &row : m_db.rows("SELECT id, type, body, state, attempts, last_status, last_error, fault FROM webhook ORDER BY id")) {
        Json one;
        one.set(QLatin1String("id"), qint64(row.at(0).toLongLong()));
        one.set(QLatin1String("type"), row.at(1).toString());
        one.set(QLatin1String("state"), row.at(3).toString());
        one.set(QLatin1String("attempts"), row.at(4).toInt());
        one.set(QLatin1String("last_status"), row.at(5).toInt());
        one.setIfPresent(QLatin1String("last_error"), row.at(6).toString());
        one.setIfPresent(QLatin1String("fault"), row.at(7).toString());
        one.set(QLatin1String("body"), Json::parse(row.at(2).toByteArray()).value_or(Json()));
        all.append(one);
    }
    return all;
}

} // namespace esteira::sandbox
