#pragma once

#include "composition/backend.h"
#include "tour/sandbox_admin.h"

#include <QHash>
#include <QRandomGenerator>

namespace esteira::tour {

/// A working day in the middle of things, for the pictures: two weeks of completed batches behind it and batches in every
/// state today, on the embedded administrator. Today's batches are really sent, closed and settled by the services; the
/// past is written into the store with its own dates, because nobody waits two weeks for a picture.
/// The same seed gives the same day. Waits with events running. GUI thread.
class BusyDay {
public:
    explicit BusyDay(composition::Backend &backend);

    /// False when a step failed; `failure` says which.
    bool build();
    const QString &failure() const { return m_failure; }

    ports::BatchId draftWithProblems() const { return m_draftWithProblems; }
    ports::BatchId settling() const { return m_settling; }
    ports::BatchId readyToClose() const { return m_readyToClose; }
    ports::BatchId withFailures() const { return m_withFailures; }
    QString externalId(ports::BatchId batch);
    qint64 accepted(ports::BatchId batch);
    /// Begins to send a large batch, slowly and with failures, and leaves it under way.
    ports::BatchId startSending();

private:
    struct Instalment {
        settlement::SettlementRequest request;
        QString borrower;
    };
    bool readWorld();
    QList<settlement::DraftRow> rowsOf(const QString &fundKey, int count, const QString &prefix, const QDate &day);
    ports::BatchId draft(const QString &fundKey, int number, const QString &description, int count, const QDate &day = {});
    bool pastDay(const QDate &day, int number);
    bool settlePast(ports::BatchId batch, const QDateTime &paidUtc);
    bool send(ports::BatchId batch);
    bool close(ports::BatchId batch);
    bool isStatus(ports::BatchId batch, QLatin1StringView status);
    bool buildDrafts();
    bool buildSent();
    std::optional<ports::BatchListItem> item(ports::BatchId batch);
    bool fail(const QString &what);

    template <typename T>
    std::optional<T> await(QFuture<Result<T>> future, const QString &what);
    bool await(QFuture<Outcome> future, const QString &what);

    composition::Backend &m_backend;
    SandboxAdmin m_admin;
    QRandomGenerator m_random{20261119};
    QList<ports::RegisteredFund> m_funds;
    QHash<QString, QList<Instalment>> m_open; ///< fund key → instalments not yet in a batch of today
    QString m_failure;
    ports::BatchId m_draftWithProblems = 0;
    ports::BatchId m_settling = 0;
    ports::BatchId m_readyToClose = 0;
    ports::BatchId m_withFailures = 0;
};

} // namespace esteira::tour
