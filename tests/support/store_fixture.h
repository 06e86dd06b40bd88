#pragma once

#include "core/clock.h"
#include "store/connection/sql_connection_store.h"
#include "store/database/database.h"
#include "store/settlement/sql_batch_store.h"
#include "store/webhook/sql_webhook_inbox.h"
#include "support/await.h"

#include <QTemporaryDir>

namespace esteira::test {

/// The real store on a file of its own, gone at the end.
class StoreFixture {
public:
    StoreFixture() : m_database(m_folder.filePath(QStringLiteral("esteira.db"))), m_batches(m_database, m_clock), m_inbox(m_database), m_connections(m_database)
    {
        if (!await(m_database.open()))
            qFatal("the test's store cannot be opened");
    }
    store::SqlBatchStore &batches() { return m_batches; }
    store::SqlWebhookInbox &inbox() { return m_inbox; }
    store::SqlConnectionStore &connections() { return m_connections; }
    QString path() const { return m_database.path(); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    store::Database m_database;
    store::SqlBatchStore m_batches;
    store::SqlWebhookInbox m_inbox;
    store::SqlConnectionStore m_connections;
};

} // namespace esteira::test
