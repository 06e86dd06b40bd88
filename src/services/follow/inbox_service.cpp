#include "services/follow/inbox_service.h"

#include "core/future.h"
#include "core/log.h"
#include "domain/settlement/settlement_flow.h"
#include "services/assignment/assignment_follower.h"

namespace esteira::services {

namespace {
constexpr int kGroup = 200;

/// A CNPJ without its punctuation; new ones hold letters.
QString alphanumeric(const QString &document)
{
    QString kept;
    for (const QChar c : document) {
        if (c.isLetterOrNumber())
            kept.append(c.toUpper());
    }
    return kept;
}
}

InboxService::InboxService(ports::WebhookInbox &inbox, ports::BatchStore &store, ChangeNotifier &notifier, AssignmentFollower *assignments,
                           QObject *parent)
    : QObject(parent), m_inbox(inbox), m_store(store), m_notifier(notifier), m_assignments(assignments)
{
}

void InboxService::wake()
{
    QMetaObject::invokeMethod(this, [this] {
        m_again = true;
        if (!m_draining)
            drain();
    });
}

void InboxService::drain()
{
    m_draining = true;
    m_again = false;
    whenDone(m_inbox.pending(kGroup), this, [this](const Result<QList<ports::ReceivedWebhook>> &webhooks) {
        if (!webhooks || webhooks->isEmpty()) {
            m_draining = false;
            if (webhooks && m_again)
                drain();
            else if (webhooks)
                emit drained();
            return;
        }
        m_again = true; // there may be more than one group
        applyNext(*webhooks);
    });
}

void InboxService::applyNext(QList<ports::ReceivedWebhook> webhooks)
{
    if (webhooks.isEmpty()) {
        drain();
        return;
    }
    const ports::ReceivedWebhook webhook = webhooks.takeFirst();
    if (m_assignments && AssignmentFollower::isAbout(webhook)) {
        whenDone(m_assignments->apply(webhook), this, [this, webhook, webhooks](const Result<QString> &applied) {
            if (applied)
                mark(webhook, *applied, webhooks);
            else
                m_draining = false; // kept and not applied: the next wake tries again
        });
        return;
    }
    if (webhook.facts.isEmpty()) {
        mark(webhook, QStringLiteral("unmatched"), webhooks);
        return;
    }
    whenDone(m_store.findBatches(webhook.facts.first().batchExternalId), this,
             [this, webhook, webhooks](const Result<QList<ports::StoredBatch>> &found) {
        if (!found) {
            // Kept and not applied: the next wake tries again.
            m_draining = false;
            qCWarning(lcService, "a webhook could not be applied now");
            return;
        }
        QList<ports::StoredBatch> candidates;
        for (const ports::StoredBatch &batch : *found) {
            // What the administrator has not confirmed yet has no news; another computer may use the same identifier.
            const bool confirmed = !batch.status.isEmpty();
            if (confirmed && (webhook.connectionId.isEmpty() || batch.connectionId == webhook.connectionId))
                candidates.append(batch);
        }
        // Two funds may use the same identifier and the webhook carries no fund key: guessing could mark the wrong
        // batch paid. Polling will tell.
        if (candidates.size() != 1)
            mark(webhook, QStringLiteral("unmatched"), webhooks);
        else
            checkFund(candidates.first(), webhook, webhooks);
    });
}

void InboxService::checkFund(const ports::StoredBatch &batch, const ports::ReceivedWebhook &webhook, QList<ports::ReceivedWebhook> rest)
{
    const QString told = alphanumeric(webhook.facts.first().fundDocumentNumber);
    if (told.isEmpty()) {
        applyTo(batch, webhook, rest);
        return;
    }
    whenDone(m_store.funds(batch.connectionId), this, [this, batch, webhook, rest, told](const Result<QList<ports::RegisteredFund>> &funds) {
        if (!funds) {
            m_draining = false;
            return;
        }
        for (const ports::RegisteredFund &fund : *funds) {
            const QString known = alphanumeric(fund.documentNumber);
            if (fund.fundClassKey == batch.fundClassKey && !known.isEmpty() && known != told) {
                mark(webhook, QStringLiteral("unmatched"), rest);
                return;
            }
        }
        applyTo(batch, webhook, rest);
    });
}

void InboxService::applyTo(const ports::StoredBatch &batch, const ports::ReceivedWebhook &webhook, QList<ports::ReceivedWebhook> rest)
{
    QList<ports::StatusChange> changes;
    bool early = false;
    for (const ports::WebhookFact &fact : webhook.facts) {
        if (fact.batchExternalId != batch.request.externalId)
            continue;
        ports::StatusChange change;
        change.batchId = batch.id;
        change.rowExternalId = fact.settlementExternalId;
        change.status = fact.status;
        change.source = ports::Source::Webhook;
        change.atUtc = webhook.receivedUtc;
        change.data.insert(QStringLiteral("webhook_id"), webhook.id);
        changes.append(change);
        early = early || (!fact.settlementExternalId.isEmpty() && fact.status == settlement::settlement_status::kSettled
                          && batch.status == settlement::batch_status::kPendingPayment);
    }
    whenDone(m_store.applyStatusChanges(changes), this,
             [this, batch, webhook, rest, early, changes](const Result<QList<ports::StatusChange>> &applied) {
        if (!applied) {
            m_draining = false;
            return;
        }
        if (!applied->isEmpty()) {
            m_notifier.touch(batch.id);
            mark(webhook, early ? QStringLiteral("early") : QString(), rest);
        } else {
            markUnapplied(batch, webhook, rest);
        }
    });
}

/// Nothing moved: an answer or a query told the same before, or it was overtaken on its way. The first fact decides.
void InboxService::markUnapplied(const ports::StoredBatch &batch, const ports::ReceivedWebhook &webhook, QList<ports::ReceivedWebhook> rest)
{
    const ports::WebhookFact &fact = webhook.facts.first();
    const auto markAs = [this, webhook, rest](bool known) { mark(webhook, known ? QStringLiteral("known") : QStringLiteral("late"), rest); };
    if (fact.settlementExternalId.isEmpty()) {
        markAs(batch.status == fact.status);
        return;
    }
    ports::RowQuery query;
    query.text = fact.settlementExternalId;
    query.statuses = {fact.status};
    whenDone(m_store.rowIds(batch.id, query), this, [markAs](const Result<QList<ports::RowId>> &rows) { markAs(rows && !rows->isEmpty()); });
}

void InboxService::mark(const ports::ReceivedWebhook &webhook, const QString &mark, QList<ports::ReceivedWebhook> rest)
{
    whenDone(m_inbox.markApplied(webhook.id, mark), this, [this, rest](const Outcome &marked) {
        if (marked)
            applyNext(rest);
        else
            m_draining = false;
    });
}

} // namespace esteira::services
