#include "killed_process.h"

#include "store_test.h"

#include <cstdio>

namespace esteira::test {

namespace {

void say(const char *what, qint64 number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

/// Appends groups of rows for ever, telling after each answer how many rows there are.
void append(Store &store)
{
    ports::StoredBatch batch;
    batch.request.externalId = QStringLiteral("KILLED");
    const auto id = await(store.batches().createDraft(batch));
    if (!id)
        return;
    for (int next = 1;; next += 50) {
        QList<settlement::DraftRow> rows;
        for (int i = 0; i < 50; ++i)
            rows.append(goodRow(next + i));
        if (!await(store.batches().appendRows(*id, rows)))
            return;
        say("appended", next + 49);
    }
}

/// Claims and accepts row after row, telling the claim before anything "leaves" and the acceptance after its answer.
void send(Store &store)
{
    const ports::BatchId id = makeDraft(store.batches(), 5000);
    if (!await(store.batches().beginSubmission(id)))
        return;
    say("submitted", 5000);
    for (;;) {
        const auto claimed = await(store.batches().claimQueued(id, 5));
        if (!claimed || claimed->isEmpty())
            return;
        QList<ports::RowOutcome> outcomes;
        for (const ports::StoredRow &row : *claimed) {
            say("claimed", row.id);
            outcomes.append(outcomeOf(row.id, settlement::SendState::Accepted));
        }
        if (!await(store.batches().recordOutcomes(outcomes)))
            return;
        for (const ports::RowOutcome &outcome : outcomes)
            say("accepted", outcome.row);
    }
}

} // namespace

std::optional<QString> childJob(int argc, char **argv)
{
    if (argc == 4 && QLatin1StringView(argv[1]) == QLatin1StringView("--child"))
        return QString::fromLocal8Bit(argv[2]);
    return std::nullopt;
}

int runChild(int argc, char **argv, const QString &job)
{
    QCoreApplication application(argc, argv);
    Store store(QString::fromLocal8Bit(argv[3]));
    if (!store.open())
        return 1;
    if (job == QLatin1StringView("append"))
        append(store);
    else
        send(store);
    return 0;
}

} // namespace esteira::test
