#pragma once

#include "admin_client.h"
#include "composition/backend.h"
#include "domain/settlement/settlement_flow.h"
#include "services/files/import_service.h"
#include "services/settlement/submission_service.h"
#include "support/await.h"
#include "support/sample_rows.h"

#include <QDir>
#include <QTemporaryDir>

namespace esteira::test {

/// A sample by its name; any other file by its path.
inline QString sampleFile(const QString &name)
{
    return QDir::isAbsolutePath(name) ? name : QStringLiteral(ESTEIRA_TEST_DATA "/") + name;
}

/// Everything below the window, really composed, with an embedded administrator whose clock runs fast.
class RunningBackend {
public:
    /// `newsByPolling`: rounds every 100 ms; otherwise none in the time of a test, so that only webhooks bring news.
    explicit RunningBackend(bool receiveWebhooks, bool newsByPolling) : m_backend(options(m_folder.path(), receiveWebhooks, newsByPolling))
    {
        if (const auto opened = await(m_backend.open()); !opened)
            qFatal("the backend does not open: %s", qPrintable(opened.error().text.in(nullptr)));
        m_admin = std::make_unique<AdminClient>(m_backend.sandboxAdminUrl());
    }

    services::Workplace &work() { return m_backend.workplace(); }
    AdminClient &admin() { return *m_admin; }

    /// Inspects the file, makes a draft of that name and imports it.
    ports::BatchId import(const QString &file, const QString &externalId, QDate referenceDate = {})
    {
        const auto inspection = await(work().import.inspect(sampleFile(file)));
        if (!inspection || !inspection->readable() || !inspection->questions.isEmpty())
            qFatal("%s cannot be read", qPrintable(file));
        ports::StoredBatch batch;
        batch.connectionId = QStringLiteral("sandbox");
        batch.fundClassKey = kFundKey;
        batch.request.externalId = externalId;
        batch.request.referenceDate = referenceDate;
        const auto id = await(work().batches.createDraft(batch));
        if (!id)
            qFatal("the draft cannot be made");
        const auto imported = await(work().import.import(*id, sampleFile(file), *inspection));
        if (!imported || imported->rowsWithProblems != 0)
            qFatal("%s cannot be imported", qPrintable(file));
        return *id;
    }

    ports::BatchListItem item(ports::BatchId batch) { return *await(work().batches.batch(batch)); }
    QString status(ports::BatchId batch) { return item(batch).batch.status; }
    QList<ports::StoredRow> rows(ports::BatchId batch)
    {
        return *await(work().batches.rows(*await(work().batches.rowIds(batch, {}))));
    }
    /// Oldest first.
    QList<ports::Event> events(ports::BatchId batch, ports::RowId row = 0)
    {
        QList<ports::Event> list = *await(work().batches.events(batch, row, 10'000));
        std::reverse(list.begin(), list.end());
        return list;
    }
    bool idle(ports::BatchId batch) { return await(work().submission.progress(batch))->phase == services::SubmissionPhase::Idle; }

private:
    static composition::BackendOptions options(const QString &folder, bool receiveWebhooks, bool newsByPolling)
    {
        constexpr int kNever = 3'600'000;
        constexpr int kOften = 100;
        composition::BackendOptions options;
        options.dataDirectory = folder;
        options.sandboxClock = QStringLiteral("x20");
        options.keysInFile = true;
        options.receiveWebhooks = receiveWebhooks;
        options.retry.firstMs = 50;
        options.follow.intervalMs = newsByPolling ? kOften : kNever;
        options.follow.unlimitedIntervalMs = options.follow.intervalMs;
        return options;
    }

    QTemporaryDir m_folder;
    composition::Backend m_backend;
    std::unique_ptr<AdminClient> m_admin;
};

} // namespace esteira::test
