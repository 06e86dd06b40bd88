#include "tour/busy_day.h"

#include "core/clock.h"
#include "domain/calendar/business_calendar.h"
#include "domain/settlement/settlement_flow.h"
#include "services/change_notifier.h"
#include "services/settlement/submission_service.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

#include <algorithm>

namespace esteira::tour {

using namespace settlement;

namespace {

const QString kConnection = QStringLiteral("sandbox");
constexpr int kPastDays = 13;
constexpr int kBatchesOfToday = 7;
constexpr int kWaitMs = 60'000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

template <typename T>
std::optional<T> BusyDay::await(QFuture<Result<T>> future, const QString &what)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, kWaitMs) || future.resultCount() == 0) {
        fail(what);
        return std::nullopt;
    }
    const Result<T> result = future.result();
    if (!result) {
        fail(what + QStringLiteral(": ") + result.error().text.in(nullptr));
        return std::nullopt;
    }
    return *result;
}

bool BusyDay::await(QFuture<Outcome> future, const QString &what)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, kWaitMs) || future.resultCount() == 0)
        return fail(what);
    const Outcome result = future.result();
    return result ? true : fail(what + QStringLiteral(": ") + result.error().text.in(nullptr));
}

BusyDay::BusyDay(composition::Backend &backend)
    : m_backend(backend), m_admin(backend.sandboxAdminUrl())
{
}

bool BusyDay::fail(const QString &what)
{
    if (m_failure.isEmpty())
        m_failure = what;
    return false;
}

bool BusyDay::build()
{
    const auto funds = await(m_backend.workplace().batches.funds(kConnection), QStringLiteral("the funds"));
    if (!funds || funds->size() < 2 || !readWorld())
        return fail(QStringLiteral("the sandbox's world has no two funds"));
    m_funds = *funds;
    QDate day = brasiliaDate(QDateTime::currentDateTimeUtc());
    QList<QDate> days;
    while (days.size() < kPastDays) {
        day = calendar::previousBusinessDay(day);
        days.prepend(day);
    }
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (!pastDay(days.at(i), 1) || (i % 3 == 1 && !pastDay(days.at(i), 2)))
            return false;
    }
    return buildSent() && buildDrafts();
}

bool BusyDay::readWorld()
{
    QFile file(QStringLiteral(":/sandbox/world.json"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonArray assets = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("assets")].toArray();
    for (const QJsonValue &value : assets) {
        const QJsonObject asset = value.toObject();
        for (const QJsonValue &part : asset[QStringLiteral("installments")].toArray()) {
            const QJsonObject instalment = part.toObject();
            if (instalment[QStringLiteral("status")].toString() != QLatin1String("open"))
                continue;
            Instalment open;
            open.request.assetType = asset[QStringLiteral("asset_type")].toString();
            open.request.settlementType = QStringLiteral("installment_settlement");
            open.request.contractNumber = asset[QStringLiteral("contract_number")].toString();
            open.request.installmentNumber = instalment[QStringLiteral("installment_number")].toInt();
            open.request.installmentMaturityDate = QDate::fromString(instalment[QStringLiteral("maturity_date")].toString(), Qt::ISODate);
            open.request.totalValue = Money::fromCentavos(qRound64(instalment[QStringLiteral("face_value")].toDouble() * 100));
            open.request.collectionOriginType = QStringLiteral("borrower");
            open.borrower = asset[QStringLiteral("borrower")].toObject()[QStringLiteral("name")].toString();
            m_open[asset[QStringLiteral("fund_class_key")].toString()].append(open);
        }
    }
    for (QList<Instalment> &open : m_open)
        std::shuffle(open.begin(), open.end(), m_random);
    return !m_open.isEmpty();
}

QList<DraftRow> BusyDay::rowsOf(const QString &fundKey, int count, const QString &prefix, const QDate &day)
{
    QList<Instalment> &open = m_open[fundKey];
    QList<DraftRow> rows;
    for (int i = 0; i < count && !open.isEmpty(); ++i) {
        // Instalments go round: a rejected or forgotten one comes back at the end.
        const Instalment next = open.takeFirst();
        open.append(next);
        DraftRow row;
        row.request = next.request;
        row.request.externalId = QStringLiteral("%1-%2").arg(prefix).arg(i + 1, 4, 10, QLatin1Char('0'));
        row.request.collectionDate = day;
        if (i % 17 == 16)
            row.request.collectionOriginType = QStringLiteral("assignor");
        row.note = next.borrower;
        rows.append(row);
    }
    return rows;
}

ports::BatchId BusyDay::draft(const QString &fundKey, int number, const QString &description, int count, const QDate &day)
{
    const auto fund = std::ranges::find(m_funds, fundKey, &ports::RegisteredFund::fundClassKey);
    const QDate date = day.isValid() ? day : fund->accountingDate;
    ports::StoredBatch batch;
    batch.connectionId = kConnection;
    batch.fundClassKey = fundKey;
    batch.request.externalId = QStringLiteral("%1-%2-%3").arg(fund->shortName, date.toString(QStringLiteral("yyyyMMdd"))).arg(number, 2, 10, QLatin1Char('0'));
    batch.request.description = description;
    batch.request.referenceDate = date;
    batch.createdUtc = day.isValid() ? QDateTime(day, QTime(13, 4), Qt::UTC) : QDateTime::currentDateTimeUtc();
    const auto id = await(m_backend.workplace().batches.createDraft(batch), QStringLiteral("creating ") + batch.request.externalId);
    if (!id)
        return 0;
    const QList<DraftRow> rows = rowsOf(fundKey, count, QStringLiteral("LQ-") + date.toString(QStringLiteral("MMdd")) + QString::number(number), date);
    if (!await(m_backend.workplace().batches.appendRows(*id, rows), QStringLiteral("the rows of ") + batch.request.externalId))
        return 0;
    return *id;
}

std::optional<ports::BatchListItem> BusyDay::item(ports::BatchId batch)
{
    return await(m_backend.workplace().batches.batch(batch), QStringLiteral("reading a batch"));
}

QString BusyDay::externalId(ports::BatchId batch)
{
    const auto found = item(batch);
    return found ? found->batch.request.externalId : QString();
}

qint64 BusyDay::accepted(ports::BatchId batch)
{
    const auto found = item(batch);
    return found ? found->summary.totals.accepted.count : 0;
}

bool BusyDay::pastDay(const QDate &day, int number)
{
    static const QStringList names{QStringLiteral("Baixas · retorno da manhã"), QStringLiteral("Laticínios Modelo"),
                                   QStringLiteral("Distribuidora Hipotética"), QStringLiteral("Amortizações · CCB")};
    const QString fund = m_funds.at(number == 1 ? 0 : 1).fundClassKey;
    const int taken = day == m_funds.first().accountingDate ? kBatchesOfToday : 0; // identifiers that today's batches have
    const ports::BatchId batch = draft(fund, taken + number, names.at(m_random.bounded(int(names.size()))), 60 + m_random.bounded(80), day);
    return batch && settlePast(batch, QDateTime(day, QTime(17, 2, 11), Qt::UTC));
}

bool BusyDay::settlePast(ports::BatchId batch, const QDateTime &paidUtc)
{
    ports::BatchStore &store = m_backend.workplace().batches;
    const QString what = QStringLiteral("a batch of the past");
    PaymentBatch found;
    found.paymentBatchKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    found.status = QString(batch_status::kOpen);
    if (!await(store.beginSubmission(batch), what)
        || !await(store.recordBatchIntent(batch, ports::BatchIntent::Create), what)
        || !await(store.recordBatchOutcome(batch, ports::BatchIntent::Create, found, std::nullopt, found.status), what))
        return false;
    const auto rows = await(store.claimQueued(batch, 10'000), what);
    if (!rows)
        return false;
    QList<ports::RowOutcome> accepted;
    QList<ports::StatusChange> settled;
    for (const ports::StoredRow &row : *rows) {
        Settlement settlement;
        settlement.sent = row.draft.request;
        settlement.settlementKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
        settlement.status = QString(settlement_status::kValidated);
        ports::RowOutcome outcome;
        outcome.row = row.id;
        outcome.state = SendState::Accepted;
        outcome.settlement = settlement;
        accepted.append(outcome);
        ports::StatusChange change;
        change.batchId = batch;
        change.rowId = row.id;
        change.status = QString(settlement_status::kSettled);
        change.source = ports::Source::Webhook;
        change.atUtc = paidUtc.addSecs(600);
        settled.append(change);
    }
    const auto batchChange = [&](QLatin1StringView status, const QDateTime &at) {
        ports::StatusChange change;
        change.batchId = batch;
        change.status = QString(status);
        change.source = ports::Source::Webhook;
        change.atUtc = at;
        return QList<ports::StatusChange>{change};
    };
    return await(store.recordOutcomes(accepted), what)
        && await(store.recordBatchIntent(batch, ports::BatchIntent::Close), what)
        && await(store.recordBatchOutcome(batch, ports::BatchIntent::Close, std::nullopt, std::nullopt, QString(batch_status::kPendingPayment)), what)
        && await(store.applyStatusChanges(batchChange(batch_status::kPaid, paidUtc)), what)
        && await(store.applyStatusChanges(settled), what)
        && await(store.applyStatusChanges(batchChange(batch_status::kCompleted, paidUtc.addSecs(900))), what);
}

bool BusyDay::send(ports::BatchId batch)
{
    if (!batch || !await(m_backend.workplace().submission.submit(batch), QStringLiteral("sending a batch")))
        return false;
    const bool done = QTest::qWaitFor([&] {
        const auto progress = await(m_backend.workplace().submission.progress(batch), QStringLiteral("the progress"));
        const auto found = item(batch);
        return !progress || !found || (found->batch.status == batch_status::kOpen && progress->phase == services::SubmissionPhase::Idle);
    }, kWaitMs);
    return (done && m_failure.isEmpty()) || fail(QStringLiteral("sending a batch takes too long"));
}

bool BusyDay::close(ports::BatchId batch)
{
    auto found = item(batch);
    if (!found)
        return false;
    found->batch.expectedCount = found->summary.totals.local.count;
    found->batch.expectedTotal = found->summary.totals.local.total;
    return await(m_backend.workplace().batches.updateDraft(found->batch), QStringLiteral("the expected totals"))
        && await(m_backend.workplace().submission.close(batch), QStringLiteral("closing a batch"));
}

bool BusyDay::isStatus(ports::BatchId batch, QLatin1StringView status)
{
    const bool done = QTest::qWaitFor([&] {
        const auto found = item(batch);
        return !found || found->batch.status == status;
    }, kWaitMs);
    return (done && m_failure.isEmpty()) || fail(QStringLiteral("a batch never became ") + status);
}

bool BusyDay::buildSent()
{
    const QString first = m_funds.at(0).fundClassKey;
    const QString second = m_funds.at(1).fundClassKey;
    const QByteArray quick = R"({"durations_ms": {"payment": 50, "first_settling": 50, "settling": 100, "completion": 50}})";
    const QByteArray frozen = R"({"durations_ms": {"payment": 50, "first_settling": 50, "settling": 864000000, "completion": 50}})";

    const ports::BatchId completed = draft(first, 1, QStringLiteral("Baixas · retorno da tarde"), 98);
    m_admin.put(QStringLiteral("/settings"), quick);
    if (!send(completed) || !close(completed) || !isStatus(completed, batch_status::kCompleted))
        return false;

    // The first packet settles, the next one is days away: a batch in the middle of its settling.
    m_settling = draft(first, 2, QStringLiteral("Laticínios Modelo"), 112);
    m_admin.put(QStringLiteral("/settings"), frozen);
    const auto settling = item(m_settling);
    if (!settling)
        return false;
    const QString batchId = settling->batch.request.externalId;
    const QString lost = QStringLiteral("LQ-%12-00").arg(settling->batch.request.referenceDate.toString(QStringLiteral("MMdd")));
    m_admin.put(QStringLiteral("/outcomes"),
                compact({{QStringLiteral("settlements"), QJsonObject{{batchId + u'/' + lost + QStringLiteral("03"), QStringLiteral("rejected")},
                                                                      {batchId + u'/' + lost + QStringLiteral("11"), QStringLiteral("rejected")}}}}));
    if (!send(m_settling) || !close(m_settling) || !isStatus(m_settling, batch_status::kPaid))
        return false;

    const ports::BatchId waitingFirst = draft(first, 3, QStringLiteral("Recompras · Imaginária"), 64);
    const ports::BatchId waitingSecond = draft(second, 1, QStringLiteral("Amortizações · CCB"), 127);
    m_admin.put(QStringLiteral("/outcomes"), R"({"every_batch": "never_paid"})");
    if (!send(waitingFirst) || !close(waitingFirst) || !send(waitingSecond) || !close(waitingSecond))
        return false;

    const ports::BatchId discarded = draft(second, 2, QStringLiteral("Baixas · arquivo repetido"), 21);
    if (!send(discarded) || !await(m_backend.workplace().submission.discard(discarded), QStringLiteral("discarding a batch")))
        return false;

    m_withFailures = draft(second, 3, QStringLiteral("Baixas · retorno 001"), 180);
    m_admin.post(QStringLiteral("/faults"),
                 R"([{"kind": "refuse", "route": "insert_settlement", "skip": 40, "count": 4, "status": 400, "code": "QIT000001"}])");
    const bool sent = send(m_withFailures);
    m_admin.remove(QStringLiteral("/faults"));
    m_readyToClose = draft(first, 4, QStringLiteral("Distribuidora Hipotética"), 83);
    if (!sent || !send(m_readyToClose))
        return false;
    auto ready = item(m_readyToClose);
    if (!ready)
        return false;
    ready->batch.expectedCount = ready->summary.totals.local.count;
    ready->batch.expectedTotal = ready->summary.totals.local.total;
    return await(m_backend.workplace().batches.updateDraft(ready->batch), QStringLiteral("the expected totals"));
}

bool BusyDay::buildDrafts()
{
    const QString first = m_funds.at(0).fundClassKey;
    draft(first, 6, QStringLiteral("Recompras · Faz de Conta"), 38);
    m_draftWithProblems = draft(first, 5, QStringLiteral("Baixas · retorno da manhã"), 215);
    auto found = item(m_draftWithProblems);
    const auto ids = await(m_backend.workplace().batches.rowIds(m_draftWithProblems, {}), QStringLiteral("the rows of the draft"));
    if (!found || !ids || ids->size() < 24)
        return fail(QStringLiteral("the draft is too short"));
    const auto rows = await(m_backend.workplace().batches.rows(*ids), QStringLiteral("the rows of the draft"));
    if (!rows)
        return false;
    found->batch.expectedCount = found->summary.totals.local.count;
    found->batch.expectedTotal = found->summary.totals.local.total;
    found->batch.expectedFrom = QStringLiteral("baixa_1911.csv");
    if (!await(m_backend.workplace().batches.updateDraft(found->batch), QStringLiteral("the expected totals")))
        return false;
    // What files of the day bring along.
    const auto spoil = [&](int row, const QString &field, const QString &text) {
        settlement::DraftRow draftRow = rows->at(row).draft;
        setCellText(draftRow, field, text);
        return await(m_backend.workplace().batches.updateRow(rows->at(row).id, draftRow), QStringLiteral("spoiling a row"));
    };
    return spoil(3, QStringLiteral("installment_number"), QString()) && spoil(5, QStringLiteral("collection_date"), QStringLiteral("2026-11-22"))
        && spoil(8, QStringLiteral("total_value"), QStringLiteral("1.284")) && spoil(11, QStringLiteral("contract_number"), QStringLiteral("4,512E+11"))
        && spoil(14, QStringLiteral("external_id"), rows->at(2).draft.request.externalId)
        && spoil(17, QStringLiteral("collection_origin_type"), QString());
}

ports::BatchId BusyDay::startSending()
{
    m_admin.put(QStringLiteral("/settings"), R"({"latency_ms": 140})");
    m_admin.post(QStringLiteral("/faults"),
                 R"([{"kind": "refuse", "route": "insert_settlement", "skip": 31, "count": 4, "status": 400, "code": "QIT000001"},)"
                 R"( {"kind": "lost_after", "route": "insert_settlement", "skip": 90, "count": 2}])");
    const ports::BatchId batch = draft(m_funds.at(0).fundClassKey, 7, QStringLiteral("Baixas · retorno 001"), 900);
    if (!batch || !await(m_backend.workplace().submission.submit(batch), QStringLiteral("sending a batch")))
        return 0;
    return batch;
}

} // namespace esteira::tour
