#pragma once

#include "domain/settlement/never_twice.h"
#include "services/settlement/submission_context.h"

#include <QObject>

#include <deque>

namespace esteira::services {

/// Removes accepted settlements from an open batch (settlement.md 1.3) by the same protocol as sending: intents on disk
/// first, no answer means looking up. Rows that cannot be removed stay accepted and carry the reason. Rows found
/// "removing" at the start (a crash) are looked up first. Lives on the engine thread.
class RowRemover : public QObject {
    Q_OBJECT
public:
    RowRemover(SubmissionContext &context, BatchLink link, ports::StoredBatch batch, QObject *parent);
    ~RowRemover() override;

    /// Empty `rows`: only finish what an earlier run began.
    void start(const QList<ports::RowId> &rows);
    /// Theirs is removed so that ours can be sent again (recordReplaceIntent).
    void startReplacing(ports::RowId row);

signals:
    /// The first reason why a row could not be removed, if any.
    void finished(const esteira::Outcome &outcome);

private:
    struct Item {
        ports::StoredRow row;
        int failures = 0;
    };
    void begin(QFuture<Outcome> intent);
    void load(bool lookUpFirst);
    void next();
    void remove(Item item);
    void lookUp(Item item);
    void handle(Item item, settlement::RemovalNext next, const Error &error);
    void later(void (RowRemover::*step)(Item), Item item, const Error &error);
    void record(const Item &item, settlement::SendState state, const std::optional<Error> &error);

    SubmissionContext &m_context;
    BatchLink m_link;
    ports::StoredBatch m_batch;
    std::deque<Item> m_items;
    bool m_lookUpFirst = false;
    std::optional<Error> m_firstError;
    QFuture<Outcome> m_pendingWrite;
    QFuture<Result<settlement::Settlement>> m_pendingRead;
};

} // namespace esteira::services
