#pragma once

#include "services/settlement/conflict.h"
#include "services/workplace.h"
#include "viewmodels/settlement/batch_actions.h"
#include "viewmodels/settlement/load_state.h"
#include "viewmodels/settlement/state_count_model.h"

#include <QObject>

#include <optional>

namespace esteira::viewmodels {

/// Everything a screen about one batch stands on: the batch, its counts, what is under way, which actions are offered and
/// why others are not. Follows the store and the services. GUI thread; never blocks.
class BatchState : public QObject {
    Q_OBJECT
public:
    explicit BatchState(services::Workplace &workplace, QObject *parent = nullptr);

    void setBatch(ports::BatchId batch);
    ports::BatchId batchId() const { return m_batch; }
    /// Known once loaded.
    bool hasItem() const { return m_item.has_value(); }
    const ports::BatchListItem &item() const { return *m_item; }
    const services::SubmissionProgress &progress() const { return m_progress; }
    services::SubmissionPhase phase() const { return m_progress.phase; }
    LoadState loadState() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    /// Why the last activity ended: refused, offline, blocked.
    const std::optional<Error> &lastFailure() const { return m_lastFailure; }
    void clearFailure();

    Offer offer(BatchAction action) const;
    /// Starts Send, Pause, Resume, Cancel, Close, Discard, DeleteDraft or QueryNow. failed() tells when it could not be done.
    QFuture<Outcome> start(BatchAction action);
    QFuture<Outcome> remove(const QList<ports::RowId> &rows);
    QFuture<Outcome> resolve(ports::RowId row, services::ConflictChoice choice);
    /// Takes back what an import cut off by a crash had read.
    QFuture<Outcome> undoImport();
    /// Changes the request or the expected totals of a draft.
    QFuture<Outcome> update(const ports::StoredBatch &batch);

    /// Rows by send state, for the panel of the sending page; live while sending.
    QList<StateCountModel::Line> sendLines() const;
    /// Accepted rows by the administrator's status.
    QList<StateCountModel::Line> statusLines() const;

signals:
    void changed();
    void loadStateChanged();
    /// The batch is no longer there: a draft that was deleted.
    void gone();
    void failed(const esteira::Error &error);

private:
    void read();
    void setState(LoadState state);
    void takeProgress(const services::SubmissionProgress &progress);
    QFuture<Outcome> watched(QFuture<Outcome> future);

    services::Workplace &m_workplace;
    ports::BatchId m_batch = 0;
    std::optional<ports::BatchListItem> m_item;
    services::SubmissionProgress m_progress;
    std::optional<Error> m_error;
    std::optional<Error> m_lastFailure;
    LoadState m_state = LoadState::Idle;
    bool m_reading = false;
    bool m_again = false;
    bool m_deleting = false;
};

} // namespace esteira::viewmodels
