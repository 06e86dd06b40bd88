#pragma once

#include "ports/settlement/batch_store.h"
#include "ports/settlement/webhook_inbox.h"
#include "services/change_notifier.h"

#include <QObject>

namespace esteira::services {

class AssignmentFollower;

/// Applies kept webhooks to batches and rows: as hints that only move a status forward (domain-rules.md c9; common.md
/// 3.5-8). Marks each one: "" applied, "known" when the status was told before by an answer or a query, "late" when it was already further, "early" when a settlement's news came
/// before its batch was seen paid (it is applied all the same), "unmatched" when no batch of ours has that identifier.
/// Lives on the engine thread; `wake` may be called from any thread, as often as webhooks come.
class InboxService : public QObject {
    Q_OBJECT
public:
    /// Webhooks of assignments are handed to `assignments`; without it they stay unmatched.
    InboxService(ports::WebhookInbox &inbox, ports::BatchStore &store, ChangeNotifier &notifier, AssignmentFollower *assignments = nullptr,
                 QObject *parent = nullptr);

    void wake();

signals:
    /// Everything that was pending has been applied.
    void drained();

private:
    void drain();
    void applyNext(QList<ports::ReceivedWebhook> webhooks);
    /// A webhook that names another fund's document is not about this batch.
    void checkFund(const ports::StoredBatch &batch, const ports::ReceivedWebhook &webhook, QList<ports::ReceivedWebhook> rest);
    void applyTo(const ports::StoredBatch &batch, const ports::ReceivedWebhook &webhook, QList<ports::ReceivedWebhook> rest);
    void markUnapplied(const ports::StoredBatch &batch, const ports::ReceivedWebhook &webhook, QList<ports::ReceivedWebhook> rest);
    void mark(const ports::ReceivedWebhook &webhook, const QString &mark, QList<ports::ReceivedWebhook> rest);

    ports::WebhookInbox &m_inbox;
    ports::BatchStore &m_store;
    ChangeNotifier &m_notifier;
    AssignmentFollower *m_assignments;
    bool m_draining = false;
    bool m_again = false;
};

} // namespace esteira::services
