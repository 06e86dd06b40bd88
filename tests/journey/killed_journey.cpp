#include "killed_journey.h"

#include "core/clock.h"
#include "domain/settlement/settlement_flow.h"
#include "store/database/database.h"
#include "store/settlement/sql_batch_store.h"
#include "support/await.h"

#include <QRandomGenerator>

namespace esteira::test {

namespace {

using L1 = QLatin1StringView;

const QString kBatch = QStringLiteral("MORTE-SUBITA");
constexpr int kNoAnswer = 6;
constexpr int kMostRuns = 60; ///< a journey that needs more does not get ahead

/// Everything that can go wrong between two programs. `strength` multiplies the rates; 1 is a few percent each.
QByteArray networkFaults(int seed, double strength)
{
    struct Kind {
        const char *words;
        double rate;
    };
    constexpr Kind kinds[] = {
        {R"("kind":"lost_after")", 0.04},   {R"("kind":"lost_before")", 0.03},
        {R"("kind":"reset")", 0.02},        {R"("kind":"reset","processed":true)", 0.02},
        {R"("kind":"truncated")", 0.03},    {R"("kind":"busy","retry_after":0)", 0.03},
        {R"("kind":"server_error","status":500)", 0.02}, {R"("kind":"server_error","status":500,"processed":true)", 0.03},
        {R"("kind":"server_error","status":503,"processed":true)", 0.02}, {R"("kind":"invalid_json")", 0.03},
    };
    QByteArray rules;
    for (const Kind &kind : strength > 0 ? std::span<const Kind>(kinds) : std::span<const Kind>())
        rules += QByteArray(rules.isEmpty() ? "[{" : ",{") + kind.words + ",\"rate\":" + QByteArray::number(kind.rate * strength, 'f', 3)
            + ",\"seed\":" + QByteArray::number(seed * 31 + rules.size()) + '}';
    return rules.isEmpty() ? QByteArrayLiteral("[]") : rules + ']';
}

/// The first closing hangs, carried out or not, so that a kill finds it on its way.
QByteArray closingHangs(bool carriedOut)
{
    return R"({"route":"change_batch","kind":"hang","count":1,"processed":)" + QByteArray(carriedOut ? "true}" : "false}");
}

bool aClosingHangs(SandboxProgram &sandbox)
{
    for (const wire::Json &rule : sandbox.admin().get(QStringLiteral("/faults")).array()) {
        if (rule[L1("kind")].string() == QLatin1String("hang"))
            return rule[L1("hits")].integer().value_or(0) > 0;
    }
    return false;
}

int finishedBy(CliRun &run)
{
    const auto progress = run.lines("progress");
    return progress.isEmpty() ? 0 : progress.last().value(QStringLiteral("finished")).toInt();
}

/// The moments a run can be killed at.
enum class Moment { Starting, Importing, Sending, Closing, ClosingAsked };

/// Waits until the run has come that far; false when it ended before.
bool await(CliRun &run, SandboxProgram &sandbox, Moment moment, const Torment &torment, int before, QRandomGenerator &random)
{
    const int further = before + random.bounded(1, std::max(2, torment.rows / 4));
    const auto arrived = [&] {
        switch (moment) {
        case Moment::Starting: return true;
        case Moment::Importing: return !run.lines("file").isEmpty() || !run.lines("resumed").isEmpty();
        case Moment::Sending: return finishedBy(run) >= further || !run.lines("sent").isEmpty();
        case Moment::Closing: return !run.lines("sent").isEmpty();
        case Moment::ClosingAsked: return !run.lines("sent").isEmpty() && aClosingHangs(sandbox);
        }
        return true;
    };
    run.waitFor([&] { return !run.running() || arrived(); });
    // A little later still: the answers, the writing and the next step are all within a few milliseconds.
    if (run.running())
        run.ended(int(random.bounded(moment == Moment::Starting ? 300 : 15)));
    return run.running();
}

/// How far a run had come when it was killed.
QString whereItWas(CliRun &run)
{
    if (!run.lines("sent").isEmpty())
        return QStringLiteral("closing");
    if (!run.lines("progress").isEmpty())
        return QStringLiteral("sending");
    return run.lines().isEmpty() ? QStringLiteral("starting") : QStringLiteral("importing");
}

/// The first kill of a journey comes in the import and the last before the answer to the closing; the others anywhere.
Moment momentOf(int kill, int kills, QRandomGenerator &random)
{
    if (kill == kills - 1)
        return random.bounded(4) == 0 ? Moment::Closing : Moment::ClosingAsked;
    if (kill == 0)
        return Moment::Importing;
    return random.bounded(4) == 0 ? Moment::Starting : Moment::Sending;
}

/// What this computer believes: every row accepted with its value, the batch closed, nothing left to do.
QString differenceOfStore(const SettlePlace &place)
{
    SystemClock clock;
    store::Database database(place.data + QStringLiteral("/esteira.sqlite"));
    if (const Outcome opened = test::await(database.open()); !opened)
        return QStringLiteral("the store cannot be opened: ") + opened.error().text.shown();
    store::SqlBatchStore batches(database, clock);
    const auto all = test::await(batches.batches());
    if (!all || all->size() != 1)
        return QStringLiteral("not exactly one batch in the store");
    const ports::BatchListItem &item = all->first();
    if (!test::await(batches.unfinishedBatches())->isEmpty() || item.batch.intent != ports::BatchIntent::None)
        return QStringLiteral("the batch is unfinished in the store");
    if (item.batch.status != settlement::batch_status::kPendingPayment)
        return QStringLiteral("the batch's status in the store is ") + item.batch.status;
    const settlement::ControlTotals &totals = item.summary.totals;
    if (totals.accepted.count != place.lines.size() || totals.accepted.total != totalOf(place.lines) || totals.unfinished != 0)
        return QStringLiteral("the totals in the store differ");
    const auto rows = test::await(batches.rows(*test::await(batches.rowIds(item.batch.id, {}))));
    if (!rows || rows->size() != place.lines.size())
        return QStringLiteral("the rows in the store differ in number");
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const ports::StoredRow &row = rows->at(i);
        const PaymentLine &line = place.lines.at(i);
        const bool same = row.draft.request.externalId == line.externalId && row.draft.request.totalValue == line.value
            && settlement::countsAsAccepted(row.sendState) && row.status == settlement::settlement_status::kValidated;
        if (!same)
            return QStringLiteral("row %1 differs in the store").arg(row.draft.request.externalId);
    }
    return {};
}

} // namespace

SettlePlace::SettlePlace(int rows) : lines(openInstallments(rows))
{
    writePayments(file, lines);
}

QStringList SettlePlace::settle() const
{
    return {QStringLiteral("settle"), file, QStringLiteral("--fund"), kFundKey, QStringLiteral("--batch"), kBatch,
            QStringLiteral("--expect-count"), QString::number(lines.size()),
            QStringLiteral("--expect-total"), totalOf(lines).toDecimal(), QStringLiteral("--close"),
            QStringLiteral("--connection"), QStringLiteral("adm"), QStringLiteral("--keys-in-file"),
            QStringLiteral("--data-dir"), data, QStringLiteral("--json")};
}

Torment Torment::ofSeed(int seed)
{
    QRandomGenerator random{quint32(seed) * 2654435761u};
    constexpr int largest[] = {5, 40, 120, 300};
    const int rows = int(random.bounded(1, largest[random.bounded(4)] + 1));
    return ofSeed(seed, rows, int(random.bounded(1, 7)));
}

Torment Torment::ofSeed(int seed, int rows, int kills)
{
    QRandomGenerator random{quint32(seed)};
    constexpr double strengths[] = {0, 0.5, 1, 1, 2.5};
    Torment torment;
    torment.seed = seed;
    torment.rows = rows;
    torment.kills = kills;
    torment.latencyMs = 1 + int(random.bounded(8));
    torment.faults = networkFaults(seed, strengths[random.bounded(5)]);
    return torment;
}

void judge(const SettlePlace &place, SandboxProgram &sandbox, Verdict &verdict)
{
    const wire::Json remote = sandbox.admin().batch(kBatch);
    const auto there = remote[L1("settlements")].array();
    QSet<QString> missing;
    for (const PaymentLine &line : place.lines)
        missing.insert(line.externalId);
    for (const wire::Json &one : there) {
        const bool ours = missing.remove(one[L1("external_id")].string());
        if (!ours || one[L1("processed")].integer().value_or(0) > 1)
            ++verdict.twice;
    }
    verdict.lost = int(missing.size());
    const auto moreThanOnce = [&](const char *what) { return remote[L1(what)].integer().value_or(0) > 1; };
    verdict.twice += moreThanOnce("processed") + moreThanOnce("closed");
    verdict.twice += std::max<int>(0, int(sandbox.admin().state()[L1("batches")].array().size()) - 1);

    verdict.wrong = differenceTo(place.lines, remote);
    if (verdict.wrong.isEmpty() && (remote[L1("closed")].integer() != 1 || remote[L1("discarded")].integer() != 0))
        verdict.wrong = QStringLiteral("the batch is not closed exactly once");
    if (verdict.wrong.isEmpty() && verdict.twice + verdict.lost > 0)
        verdict.wrong = QStringLiteral("something happened twice or got lost");
    if (verdict.wrong.isEmpty())
        verdict.wrong = differenceOfStore(place);
}

Verdict runKilledJourney(const Torment &torment)
{
    Verdict verdict;
    const SettlePlace place(torment.rows);
    SandboxProgram sandbox({QStringLiteral("--data"), place.sandboxFile, QStringLiteral("--clock"), QStringLiteral("manual"),
                            QStringLiteral("--latency"), QString::number(torment.latencyMs)});
    registerSandbox(sandbox, place.data, place.folder.path(), kFundKey);

    QRandomGenerator random{quint32(torment.seed)};
    sandbox.admin().post(QStringLiteral("/faults"), closingHangs(random.bounded(2)));
    sandbox.admin().post(QStringLiteral("/faults"), torment.faults);
    int before = 0;
    for (int code = -1; code != 0;) {
        CliRun run(place.settle());
        if (++verdict.runs > kMostRuns) {
            verdict.wrong = QStringLiteral("it does not end");
            return verdict;
        }
        // A journey cut down to one kill dies in the closing; what ends before its moment counts as a run.
        const int kill = verdict.kills;
        if (kill < torment.kills && await(run, sandbox, momentOf(kill, torment.kills, random), torment, before, random) && run.kill()) {
            ++verdict.kills;
            ++verdict.where[whereItWas(run)];
            before = std::max(before, finishedBy(run));
            if (verdict.kills == torment.kills) { // nobody kills a closing that hangs any more
                sandbox.admin().remove(QStringLiteral("/faults"));
                sandbox.admin().post(QStringLiteral("/faults"), torment.faults);
            }
            continue;
        }
        code = run.exitCode();
        if (code != 0 && code != kNoAnswer) {
            verdict.wrong = QStringLiteral("it ends with %1: %2").arg(code).arg(QString::fromUtf8(run.said().right(2000)));
            return verdict;
        }
    }
    sandbox.admin().remove(QStringLiteral("/faults"));
    judge(place, sandbox, verdict);
    if (!verdict.wrong.isEmpty())
        return verdict;

    CliRun again(place.settle());
    if (const int code = again.exitCode(); code != 0)
        verdict.wrong = QStringLiteral("once more, it ends with %1").arg(code);
    else
        judge(place, sandbox, verdict);
    return verdict;
}

} // namespace esteira::test
