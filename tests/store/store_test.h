#pragma once

#include "core/clock.h"
#include "raw_file.h"
#include "store/connection/sql_connection_store.h"
#include "store/database/database.h"
#include "store/settlement/sql_batch_store.h"
#include "store/settlement/sql_draft_editor.h"
#include "store/webhook/sql_webhook_inbox.h"
#include "support/await.h"
#include "support/sample_rows.h"
#include "support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace esteira::test {

/// A clock that a test moves.
class TestClock final : public Clock {
public:
    QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 11, 19), QTime(15, 0), Qt::UTC);
};

/// Where test files live: in memory where the system has such a place, so that hundreds of stores are made in no time.
inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/esteira-test-XXXXXX");
}

/// A store that can be ended and started again on the same file.
class Store {
public:
    explicit Store(const QString &path = {}, store::Migrations migrations = store::Migrations())
        : m_path(path.isEmpty() ? m_folder.filePath(QStringLiteral("esteira.db")) : path), m_migrations(std::move(migrations))
    {
    }

    /// What opening answers.
    Outcome open()
    {
        close();
        m_database = std::make_unique<store::Database>(m_path, m_migrations);
        m_batches = std::make_unique<store::SqlBatchStore>(*m_database, clock);
        m_editor = std::make_unique<store::SqlDraftEditor>(*m_database, clock);
        m_inbox = std::make_unique<store::SqlWebhookInbox>(*m_database);
        m_connections = std::make_unique<store::SqlConnectionStore>(*m_database);
        return await(m_database->open());
    }
    void close()
    {
        m_batches.reset();
        m_editor.reset();
        m_inbox.reset();
        m_connections.reset();
        m_database.reset();
    }

    store::Database &database() { return *m_database; }
    store::SqlBatchStore &batches() { return *m_batches; }
    store::SqlDraftEditor &editor() { return *m_editor; }
    store::SqlWebhookInbox &inbox() { return *m_inbox; }
    store::SqlConnectionStore &connections() { return *m_connections; }
    const QString &path() const { return m_path; }
    QString folder() const { return QFileInfo(m_path).absolutePath(); }

    /// One statement inside the store's own connection.
    Outcome execute(const QByteArray &sql)
    {
        return await(m_database->read([sql](store::SqlSession &session) -> Outcome {
            session.execute(sql);
            return {};
        }));
    }
    void setFault(store::SqlSession::Fault fault)
    {
        await(m_database->read([fault](store::SqlSession &session) -> Outcome {
            session.setFault(fault);
            return {};
        }));
    }

    ports::BatchListItem item(ports::BatchId id) { return *await(batches().batch(id)); }
    QList<ports::StoredRow> rows(ports::BatchId id, const ports::RowQuery &query = {})
    {
        return *await(batches().rows(*await(batches().rowIds(id, query))));
    }
    qint64 count(ports::BatchId id, settlement::SendState state)
    {
        for (const auto &part : item(id).summary.bySendState) {
            if (settlement::sendStateFrom(part.key) == state)
                return part.value.count;
        }
        return 0;
    }
    /// Kinds of a timeline, oldest first.
    QStringList kinds(ports::BatchId batch, ports::RowId row = 0)
    {
        QStringList list;
        const auto events = *await(batches().events(batch, row, 1000));
        for (const ports::Event &event : events)
            list.prepend(event.kind);
        return list;
    }

    TestClock clock;

private:
    QTemporaryDir m_folder{quickFolder()};
    QString m_path;
    store::Migrations m_migrations;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::SqlBatchStore> m_batches;
    std::unique_ptr<store::SqlDraftEditor> m_editor;
    std::unique_ptr<store::SqlWebhookInbox> m_inbox;
    std::unique_ptr<store::SqlConnectionStore> m_connections;
};

inline ports::RowOutcome outcomeOf(ports::RowId row, settlement::SendState state)
{
    ports::RowOutcome outcome;
    outcome.row = row;
    outcome.state = state;
    if (state == settlement::SendState::Accepted || state == settlement::SendState::AlreadyThere) {
        settlement::Settlement found;
        found.settlementKey = QStringLiteral("key-%1").arg(row);
        found.status = QStringLiteral("validated");
        found.assets = {{QStringLiteral("asset"), 1, Money::fromCentavos(125000), Money::fromCentavos(13050), {}, {}, {}}};
        outcome.settlement = found;
    } else {
        outcome.error = makeError(ErrorKind::Refused, Text::verbatim(QStringLiteral("não"), QStringLiteral("no")));
    }
    return outcome;
}

/// A draft of n rows that was submitted, created and has every row claimed.
inline ports::BatchId makeSending(Store &store, int rows)
{
    const ports::BatchId id = makeDraft(store.batches(), rows);
    settlement::PaymentBatch created;
    created.externalId = QStringLiteral("BATCH-1");
    created.paymentBatchKey = QStringLiteral("batch-key");
    created.status = QStringLiteral("pending_settlements_insertion");
    auto &batches = store.batches();
    if (!await(batches.beginSubmission(id)) || !await(batches.recordBatchIntent(id, ports::BatchIntent::Create))
        || !await(batches.recordBatchOutcome(id, ports::BatchIntent::Create, created, {}, {})) || await(batches.claimQueued(id, rows))->size() != rows)
        qFatal("the batch could not be sent");
    return id;
}

/// The same with every row accepted.
inline ports::BatchId makeAccepted(Store &store, int rows)
{
    const ports::BatchId id = makeSending(store, rows);
    QList<ports::RowOutcome> outcomes;
    const auto ids = *await(store.batches().rowIds(id, {}));
    for (const ports::RowId row : ids)
        outcomes.append(outcomeOf(row, settlement::SendState::Accepted));
    if (!await(store.batches().recordOutcomes(outcomes)))
        qFatal("the rows could not be accepted");
    return id;
}

} // namespace esteira::test
