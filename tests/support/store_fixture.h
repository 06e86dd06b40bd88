#pragma once

#include "core/clock.h"
#include "store/connection/sql_connection_store.h"
#include "store/database/database.h"
#include "store/database/sql_session.h"
#include "store/database/migrations.h"
#include "store/exchange/sql_exchange_store.h"
#include "store/settlement/sql_batch_store.h"
#include "store/settlement/sql_draft_editor.h"
#include "store/webhook/sql_webhook_inbox.h"
#include "support/await.h"

#include <QTemporaryDir>

namespace esteira::test {

/// The real store on a file of its own, gone at the end.
class StoreFixture {
public:
    StoreFixture()
        : m_database(m_folder.filePath(QStringLiteral("esteira.db"))), m_batches(m_database, m_clock), m_editor(m_database, m_clock), m_inbox(m_database), m_connections(m_database),
          m_exchangeDatabase(m_folder.filePath(QStringLiteral("exchanges.db")), store::SqlExchangeStore::migrations()), m_exchanges(m_exchangeDatabase)
    {
        if (!await(m_database.open()) || !await(m_exchangeDatabase.open()))
            qFatal("the test's store cannot be opened");
    }
    store::Database &database() { return m_database; }
    store::SqlBatchStore &batches() { return m_batches; }
    store::SqlDraftEditor &editor() { return m_editor; }
    store::SqlWebhookInbox &inbox() { return m_inbox; }
    store::SqlConnectionStore &connections() { return m_connections; }
    store::SqlExchangeStore &exchanges() { return m_exchanges; }
    void setFault(store::SqlSession::Fault fault)
    {
        await(m_database.read([fault](store::SqlSession &session) -> Outcome {
            session.setFault(fault);
            return {};
        }));
    }
    /// One statement inside the store's own connection.
    void execute(const QByteArray &sql)
    {
        const Outcome done = await(m_database.write([sql](store::SqlSession &session) -> Outcome {
            session.execute(sql);
            return {};
        }));
        if (!done)
            qFatal("%s", sql.constData());
    }
    QString path() const { return m_database.path(); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    store::Database m_database;
    store::SqlBatchStore m_batches;
    store::SqlDraftEditor m_editor;
    store::SqlWebhookInbox m_inbox;
    store::SqlConnectionStore m_connections;
    store::Database m_exchangeDatabase;
    store::SqlExchangeStore m_exchanges;
};

} // namespace esteira::test
