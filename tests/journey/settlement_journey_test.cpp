#include "running_backend.h"
#include "support/test_registry.h"
#include "world_file.h"

#include <QSet>
#include <QSignalSpy>

using namespace esteira;
using namespace esteira::test;
using ports::Source;
namespace batch_status = settlement::batch_status;
namespace settlement_status = settlement::settlement_status;
using L1 = QLatin1StringView;

namespace {

constexpr int kLongest = 30'000;

qint64 centavos(const wire::Json &value)
{
    return value.money().value_or(Money::fromCentavos(-1)).centavos();
}

/// kind, or "status.changed:<to>" where the status is what matters.
QString stepOf(const ports::Event &event)
{
    const QString to = event.data.value(QStringLiteral("to")).toString();
    return event.kind == QLatin1String("status.changed") ? event.kind + QLatin1Char(':') + to : event.kind;
}

bool has(const QList<ports::Event> &events, const QString &step, Source source)
{
    return std::any_of(events.begin(), events.end(), [&](const ports::Event &event) { return stepOf(event) == step && event.source == source; });
}

QStringList steps(const QList<ports::Event> &events)
{
    QStringList list;
    for (const ports::Event &event : events)
        list.append(stepOf(event));
    return list;
}

/// Every change of a status goes forward in the flow table; the first that does not, or nothing.
QString backwardsMove(const QList<ports::Event> &events, const flow::Lifecycle &lifecycle)
{
    QString last;
    for (const ports::Event &event : events) {
        if (event.kind != QLatin1String("status.changed"))
            continue;
        const QString from = event.data.value(QStringLiteral("from")).toString();
        const QString to = event.data.value(QStringLiteral("to")).toString();
        if (!lifecycle.movesForward(from, to) || (!last.isEmpty() && from != last))
            return from + QStringLiteral(" -> ") + to;
        last = to;
    }
    return {};
}

} // namespace

/// The main job through the services the window uses, against the administrator over signed HTTP.
class SettlementJourneyTest : public QObject {
    Q_OBJECT

    /// Sends the batch and awaits that every row has a known outcome.
    static void send(RunningBackend &backend, ports::BatchId batch, int accepted)
    {
        QSignalSpy finished(&backend.work().submission, &services::SubmissionService::finished);
        QVERIFY_RESULT(await(backend.work().submission.submit(batch)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLongest);
        QVERIFY_RESULT(finished.first().at(1).value<Outcome>());
        QCOMPARE(backend.item(batch).summary.totals.accepted.count, accepted);
    }

    /// The end that all journeys share: completed, every row settled, the administrator has each row exactly once with
    /// its value, no status ever went back.
    static void verifyCompleted(RunningBackend &backend, ports::BatchId batch, const QString &externalId)
    {
        QTRY_COMPARE_WITH_TIMEOUT(backend.status(batch), QString(batch_status::kCompleted), kLongest);
        const auto allFinal = [&] {
            const auto rows = backend.rows(batch);
            return std::all_of(rows.begin(), rows.end(), [](const ports::StoredRow &row) {
                return settlement::settlementLifecycle().isFinal(row.status);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(allFinal(), kLongest);
        const wire::Json remote = backend.admin().batch(externalId);
        QCOMPARE(remote[L1("status")].string(), QString(batch_status::kCompleted));
        QCOMPARE(remote[L1("processed")].integer(), 1);
        QCOMPARE(remote[L1("closed")].integer(), 1);
        QCOMPARE(remote[L1("discarded")].integer(), 0);

        QHash<QString, wire::Json> there;
        for (const wire::Json &one : remote[L1("settlements")].array())
            there.insert(one[L1("external_id")].string(), one);
        const auto rows = backend.rows(batch);
        QCOMPARE(there.size(), rows.size());
        for (const ports::StoredRow &row : rows) {
            const wire::Json one = there.value(row.draft.request.externalId);
            QCOMPARE(one[L1("processed")].integer(), 1);
            QCOMPARE(centavos(one[L1("total_value")]), row.draft.request.totalValue->centavos());
            QCOMPARE(row.status, one[L1("status")].string());
            const bool removed = row.sendState == settlement::SendState::Removed;
            QCOMPARE(row.status, QString(removed ? settlement_status::kDiscarded : settlement_status::kSettled));
            QCOMPARE(one[L1("removed")].integer(), removed ? 1 : 0);
            QCOMPARE(backwardsMove(backend.events(batch, row.id), settlement::settlementLifecycle()), QString());
        }
        QCOMPARE(backwardsMove(backend.events(batch), settlement::batchLifecycle()), QString());
    }

    static void sendAndClose(RunningBackend &backend, const QString &externalId)
    {
        const ports::BatchId batch = backend.import(QStringLiteral("settlements-iso.csv"), externalId);
        send(backend, batch, 40);
        if (QTest::currentTestFailed())
            return;
        QVERIFY_RESULT(await(backend.work().submission.close(batch)));
        verifyCompleted(backend, batch, externalId);
    }

private slots:
    void aFileBecomesASettledBatch_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("total");
        QTest::newRow("settlements-iso.csv") << 40 << qint64(16'343'357);
        QTest::newRow("settlements-excel-br.csv") << 40 << qint64(16'343'357);
        QTest::newRow("CB191101.REM") << 14 << qint64(6'682'680);
    }

    /// Import, send, take one out, adjust the expected totals, close, follow by webhooks alone.
    void aFileBecomesASettledBatch()
    {
        QFETCH(int, count);
        QFETCH(qint64, total);
        const QString externalId = QStringLiteral("JORNADA-1");
        RunningBackend backend(true, false);
        const ports::BatchId batch = backend.import(QLatin1StringView(QTest::currentDataTag()), externalId);
        QCOMPARE(backend.item(batch).batch.expectedCount, count);
        QCOMPARE(backend.item(batch).batch.expectedTotal->centavos(), total);
        QVERIFY(backend.admin().batch(externalId).isNull()); // importing sends nothing
        send(backend, batch, count);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(backend.status(batch), QString(batch_status::kOpen));
        QCOMPARE(centavos(backend.admin().batch(externalId)[L1("total_value")]), total);

        const ports::StoredRow out = backend.rows(batch).at(3);
        QVERIFY_RESULT(await(backend.work().submission.remove(batch, {out.id})));
        QCOMPARE(backend.item(batch).summary.totals.accepted.count, count - 1);

        const auto tooEarly = await(backend.work().submission.close(batch));
        QVERIFY(!tooEarly);
        QCOMPARE(tooEarly.error().kind, ErrorKind::Invalid);
        QCOMPARE(backend.admin().batch(externalId)[L1("closed")].integer(), 0);

        ports::StoredBatch adjusted = backend.item(batch).batch;
        const qint64 left = total - out.draft.request.totalValue->centavos();
        adjusted.expectedCount = count - 1;
        adjusted.expectedTotal = Money::fromCentavos(left);
        QVERIFY_RESULT(await(backend.work().batches.updateDraft(adjusted)));
        QVERIFY_RESULT(await(backend.work().submission.close(batch)));
        verifyCompleted(backend, batch, externalId);
        if (QTest::currentTestFailed())
            return;

        QCOMPARE(backend.item(batch).summary.totals.accepted.total.centavos(), left);
        QCOMPARE(centavos(backend.admin().batch(externalId)[L1("total_value")]), left);
        verifyTimeline(backend, batch, out.id);
        verifyInbox(backend, externalId);
    }

    void anOpenBatchIsDiscarded()
    {
        RunningBackend backend(true, false);
        const QString externalId = QStringLiteral("DESCARTE-1");
        const ports::BatchId batch = backend.import(QStringLiteral("CB191101.REM"), externalId);
        send(backend, batch, 14);
        if (QTest::currentTestFailed())
            return;
        QVERIFY_RESULT(await(backend.work().submission.discard(batch)));
        QCOMPARE(backend.status(batch), QString(batch_status::kDiscarded));
        for (const ports::StoredRow &row : backend.rows(batch))
            QCOMPARE(row.status, QString(settlement_status::kDiscarded));
        const wire::Json remote = backend.admin().batch(externalId);
        QCOMPARE(remote[L1("status")].string(), QString(batch_status::kDiscarded));
        QCOMPARE(remote[L1("discarded")].integer(), 1);
        QVERIFY(!await(backend.work().submission.close(batch)));
        QCOMPARE(backend.admin().batch(externalId)[L1("closed")].integer(), 0);
    }

    /// The refusal names both dates; the draft can be corrected and sent, under the same identifier.
    void aRefusedCreationLeavesAnEditableDraft()
    {
        RunningBackend backend(true, false);
        const QString externalId = QStringLiteral("DATA-1");
        const ports::BatchId batch = backend.import(QStringLiteral("CB191101.REM"), externalId, QDate(2026, 11, 23));
        QSignalSpy finished(&backend.work().submission, &services::SubmissionService::finished);
        QVERIFY_RESULT(await(backend.work().submission.submit(batch)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLongest);
        const Outcome refused = finished.first().at(1).value<Outcome>();
        QVERIFY(!refused);
        QCOMPARE(refused.error().apiCode, QStringLiteral("SET000044"));
        for (const QString &date : {QStringLiteral("2026-11-23"), QStringLiteral("2026-11-19")}) {
            const QString brazilian = date.mid(8) + QLatin1Char('/') + date.mid(5, 2) + QLatin1Char('/') + date.left(4);
            const QString said = refused.error().text.in(nullptr) + refused.error().wayOut.in(nullptr);
            QVERIFY2(said.contains(date) || said.contains(brazilian), qPrintable(said));
        }
        ports::StoredBatch draft = backend.item(batch).batch;
        QVERIFY(draft.isDraft());
        QCOMPARE(draft.lastError->apiCode, QStringLiteral("SET000044"));
        for (const ports::StoredRow &row : backend.rows(batch))
            QVERIFY(settlement::isEditable(row.sendState));
        QVERIFY(backend.admin().batch(externalId).isNull());

        draft.request.referenceDate = QDate(2026, 11, 19);
        QVERIFY_RESULT(await(backend.work().batches.updateDraft(draft)));
        send(backend, batch, 14);
        if (QTest::currentTestFailed())
            return;
        QVERIFY_RESULT(await(backend.work().submission.close(batch)));
        verifyCompleted(backend, batch, externalId);
    }

    void pollingAloneCompletes()
    {
        RunningBackend backend(false, true);
        sendAndClose(backend, QStringLiteral("CONSULTA-1"));
        if (QTest::currentTestFailed())
            return;
        QVERIFY(await(backend.work().inbox.latest(100))->isEmpty());
        const auto batch = *await(backend.work().batches.findBatch(QStringLiteral("sandbox"), kFundKey, QStringLiteral("CONSULTA-1")));
        QVERIFY(has(backend.events(*batch), QStringLiteral("status.changed:paid"), Source::Poll)
                || has(backend.events(*batch), QStringLiteral("status.changed:completed"), Source::Poll));
        QVERIFY(!has(backend.events(*batch), QStringLiteral("status.changed:completed"), Source::Webhook));
    }

    /// More settlements than one round reads: the batch is final before the last of them has been looked at.
    void pollingGoesOnAfterTheBatchIsFinal()
    {
        RunningBackend backend(false, true);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("pagamentos.csv"));
        const auto lines = openInstallments(230);
        writePayments(file, lines);
        const QString externalId = QStringLiteral("CONSULTA-230");
        const ports::BatchId batch = backend.import(file, externalId);
        send(backend, batch, int(lines.size()));
        if (QTest::currentTestFailed())
            return;
        QVERIFY_RESULT(await(backend.work().submission.close(batch)));
        backend.admin().post(QStringLiteral("/run-until-idle"));
        verifyCompleted(backend, batch, externalId);
        QCOMPARE(differenceTo(lines, backend.admin().batch(externalId)), QString());
    }

    void badWebhooksEndTheSame_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::newRow("late") << QByteArray(R"([{"kind":"webhook_late","delay_ms":6000,"rate":0.6,"seed":3}])");
        QTest::newRow("duplicated") << QByteArray(R"([{"kind":"webhook_duplicated","rate":0.7,"seed":4}])");
        QTest::newRow("reordered") << QByteArray(R"([{"kind":"webhook_reordered","delay_ms":3000,"skip":1,"count":1}])");
        QTest::newRow("lost") << QByteArray(R"([{"kind":"webhook_lost","rate":0.6,"seed":6}])");
        QTest::newRow("badly signed") << QByteArray(R"([{"kind":"webhook_badly_signed","rate":0.6,"seed":7}])");
        QTest::newRow("all of it") << QByteArray(
            R"([{"kind":"webhook_lost","rate":0.2,"seed":1},{"kind":"webhook_late","delay_ms":6000,"rate":0.3,"seed":2},
                {"kind":"webhook_reordered","rate":0.4,"seed":3},{"kind":"webhook_duplicated","rate":0.5,"seed":4},
                {"kind":"webhook_badly_signed","rate":0.2,"seed":5}])");
    }

    /// Webhooks are hints, polling is the truth: whatever happens to them, the end is the same.
    void badWebhooksEndTheSame()
    {
        QFETCH(QByteArray, faults);
        RunningBackend backend(true, true);
        backend.admin().post(QStringLiteral("/faults"), faults);
        sendAndClose(backend, QStringLiteral("WEBHOOKS-1"));
        if (QTest::currentTestFailed())
            return;
        qint64 hits = 0;
        for (const wire::Json &rule : backend.admin().get(QStringLiteral("/faults")).array())
            hits += rule[L1("hits")].integer().value_or(0);
        QVERIFY2(hits > 0, "no webhook was hit: the test proves nothing");

        // Late ones still come and change nothing.
        backend.admin().remove(QStringLiteral("/faults"));
        backend.admin().post(QStringLiteral("/webhooks/redeliver"), "{}");
        const auto delivered = [&] {
            const wire::Json report = backend.admin().state();
            for (const wire::Json &one : report[L1("webhooks")].array()) {
                const bool neverGood = one[L1("fault")].string() == QLatin1String("webhook_badly_signed");
                if (one[L1("state")].string() != QLatin1String("sent") && !neverGood)
                    return false;
            }
            return true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(delivered(), kLongest);
        QTRY_VERIFY_WITH_TIMEOUT(await(backend.work().inbox.pending(10))->isEmpty(), kLongest);
        const auto batch = *await(backend.work().batches.findBatch(QStringLiteral("sandbox"), kFundKey, QStringLiteral("WEBHOOKS-1")));
        verifyCompleted(backend, *batch, QStringLiteral("WEBHOOKS-1"));
    }

private:
    /// Each step once, in the order of the flow, with who told it.
    static void verifyTimeline(RunningBackend &backend, ports::BatchId batch, ports::RowId removed)
    {
        const auto events = backend.events(batch);
        const QStringList told = steps(events);
        const struct {
            QString step;
            Source source;
        } expected[] = {
            {QStringLiteral("batch.drafted"), Source::Operator},   {QStringLiteral("batch.imported"), Source::Operator},
            {QStringLiteral("batch.submitted"), Source::Operator}, {QStringLiteral("batch.created"), Source::Answer},
            {QStringLiteral("batch.closed"), Source::Answer},      {QStringLiteral("status.changed:paid"), Source::Webhook},
            {QStringLiteral("status.changed:completed"), Source::Webhook},
        };
        qsizetype after = -1;
        for (const auto &one : expected) {
            QVERIFY2(has(events, one.step, one.source), qPrintable(one.step + QStringLiteral(" in ") + told.join(QLatin1Char(' '))));
            QCOMPARE(told.count(one.step), 1);
            const qsizetype at = told.indexOf(one.step);
            QVERIFY2(at > after, qPrintable(told.join(QLatin1Char(' '))));
            after = at;
        }
        for (const ports::StoredRow &row : backend.rows(batch)) {
            const auto own = backend.events(batch, row.id);
            QVERIFY(has(own, QStringLiteral("row.accepted"), Source::Answer));
            QCOMPARE(steps(own).count(QStringLiteral("row.accepted")), 1);
            if (row.id == removed)
                QVERIFY2(steps(own).contains(QStringLiteral("row.removed")), qPrintable(steps(own).join(QLatin1Char(' '))));
            else
                QVERIFY(has(own, QStringLiteral("status.changed:settled"), Source::Webhook));
        }
    }

    /// Every webhook the administrator sent is in the inbox once and was applied.
    static void verifyInbox(RunningBackend &backend, const QString &externalId)
    {
        QTRY_VERIFY_WITH_TIMEOUT(await(backend.work().inbox.pending(10))->isEmpty(), kLongest);
        const wire::Json report = backend.admin().state();
        const auto sent = report[L1("webhooks")].array();
        const auto kept = *await(backend.work().inbox.latest(10'000));
        QVERIFY(sent.size() >= 4); // removal, paid, settled, completed
        QCOMPARE(kept.size(), sent.size());
        QSet<QString> batchStatuses;
        for (const ports::ReceivedWebhook &webhook : kept) {
            QVERIFY(webhook.applied);
            QVERIFY(webhook.mark.isEmpty() || webhook.mark == QLatin1String("known") || webhook.mark == QLatin1String("late") || webhook.mark == QLatin1String("early"));
            for (const ports::WebhookFact &fact : webhook.facts) {
                QCOMPARE(fact.batchExternalId, externalId);
                if (fact.settlementExternalId.isEmpty())
                    batchStatuses.insert(fact.status);
            }
        }
        QCOMPARE(batchStatuses, (QSet<QString>{QString(batch_status::kPaid), QString(batch_status::kCompleted)}));
    }
};

ESTEIRA_TEST(SettlementJourneyTest)
#include "settlement_journey_test.moc"
