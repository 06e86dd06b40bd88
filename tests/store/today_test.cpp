#include "store/events/sql_event_feed.h"
#include "store/today/sql_today_store.h"
#include "store_test.h"

using namespace esteira;
using ports::FeedResult;
using ports::Source;
using test::await;

namespace {

const QString kSandbox = QStringLiteral("sandbox");

ports::StatusChange change(ports::BatchId batch, ports::RowId row, const QString &status, Source source, const QDateTime &at)
{
    ports::StatusChange moved;
    moved.batchId = batch;
    moved.rowId = row;
    moved.status = status;
    moved.source = source;
    moved.atUtc = at;
    return moved;
}

ports::ReceivedWebhook told(const QString &settlement, const QString &status, const QDateTime &at)
{
    ports::ReceivedWebhook webhook;
    webhook.connectionId = kSandbox;
    webhook.receivedUtc = at;
    webhook.type = settlement.isEmpty() ? QStringLiteral("settlement.payment_batch_status_change") : QStringLiteral("settlement.settlement_status_change");
    webhook.dedupeKey = settlement + status;
    webhook.body = R"({"webhook_datetime":"2026-11-19T14:59:58Z","data":{}})";
    webhook.facts = {{QStringLiteral("BATCH-1"), settlement, status, {}}};
    return webhook;
}

ports::FeedQuery all(const QDateTime &now)
{
    ports::FeedQuery query;
    query.connectionId = kSandbox;
    query.announcedBy = now.addSecs(-600);
    return query;
}

} // namespace

/// What the first page and the page of events read.
class TodayStoreTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Store> m_store;

    ports::TodayQuery query() const
    {
        ports::TodayQuery wanted;
        wanted.connectionId = kSandbox;
        wanted.dayBegan = QDateTime(QDate(2026, 11, 19), QTime(3, 0), Qt::UTC);
        wanted.newsSince = wanted.dayBegan;
        wanted.announcedBy = m_store->clock.now.addSecs(-600);
        wanted.firstDay = QDate(2026, 11, 1);
        return wanted;
    }
    ports::TodayFigures figures(const ports::TodayQuery &wanted) const
    {
        store::SqlTodayStore today(m_store->database());
        const auto answer = await(today.figures(wanted));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text.in(nullptr)));
        return *answer;
    }
    QList<ports::FeedLine> lines(const ports::FeedQuery &wanted) const
    {
        store::SqlEventFeed feed(m_store->database());
        const auto answer = await(feed.lines(wanted));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text.in(nullptr)));
        return *answer;
    }

private slots:
    void init()
    {
        m_store = std::make_unique<test::Store>();
        QVERIFY_RESULT(m_store->open());
    }

    void aFreshMachineHasNothing()
    {
        const auto fresh = figures(query());
        QCOMPARE(fresh.batchesEver, 0);
        QVERIFY(fresh.batches.isEmpty() && fresh.days.isEmpty() && fresh.events.isEmpty());
        QCOMPARE(fresh.refusedWebhooks.count, 0);
        QVERIFY(!fresh.refusedWebhooks.firstUtc.isValid());
        QVERIFY(lines(all(m_store->clock.now)).isEmpty());
    }

    void settledAmountsFallOnTheDayOfBrasilia()
    {
        const auto id = test::makeAccepted(*m_store, 4);
        const auto rows = m_store->rows(id);
        // 01:30 UTC is still the evening before in Brasília.
        const QDateTime evening(QDate(2026, 11, 19), QTime(1, 30), Qt::UTC);
        const QDateTime noon(QDate(2026, 11, 19), QTime(15, 0), Qt::UTC);
        const QString settled = QStringLiteral("settled");
        QCOMPARE(await(m_store->batches().applyStatusChanges({change(id, 0, QStringLiteral("paid"), Source::Webhook, evening),
                                                              change(id, rows.at(0).id, settled, Source::Webhook, evening),
                                                              change(id, rows.at(1).id, settled, Source::Poll, noon)}))->size(), 3);
        // Told again: not counted again. A discarded one is no settled money.
        QVERIFY_RESULT(await(m_store->batches().applyStatusChanges({change(id, rows.at(1).id, settled, Source::Webhook, noon),
                                                                    change(id, rows.at(2).id, settled, Source::Poll, noon.addSecs(1)),
                                                                    change(id, rows.at(3).id, QStringLiteral("discarded"), Source::Poll, noon)})));
        const auto days = figures(query()).days;
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.at(0), (ports::SettledDay{QDate(2026, 11, 18), {1, Money::fromCentavos(1001)}, {QStringLiteral("BATCH-1")}}));
        QCOMPARE(days.at(1), (ports::SettledDay{QDate(2026, 11, 19), {2, Money::fromCentavos(1002 + 1003)}, {QStringLiteral("BATCH-1")}}));
        auto other = query();
        other.fundClassKey = QStringLiteral("another");
        QVERIFY(figures(other).days.isEmpty());
        QVERIFY(figures(other).batches.isEmpty());
        auto late = query();
        late.firstDay = QDate(2026, 11, 19);
        QCOMPARE(figures(late).days.size(), 1);
        QVERIFY_RESULT(m_store->execute("INSERT INTO batch (id, connection_id, fund_class_key, external_id, created, updated) VALUES"
                                        " (77, 'sandbox', 'another', 'BATCH-2', 0, 0), (78, 'elsewhere', 'another', 'BATCH-3', 0, 0)"));
        QVERIFY_RESULT(m_store->execute("INSERT INTO settled_day VALUES ('2026-11-19', 77, 5, 500), ('2026-11-19', 78, 6, 600)"));
        QCOMPARE(figures(late).days, (QList{ports::SettledDay{QDate(2026, 11, 19), {7, Money::fromCentavos(1002 + 1003 + 500)},
                                                              {QStringLiteral("BATCH-1"), QStringLiteral("BATCH-2")}}}));
        QCOMPARE(figures(other).days.first().value.count, 5);
    }

    void batchesThatAreNotOverComeWithTheirTroubles()
    {
        const auto id = test::makeAccepted(*m_store, 2);
        auto found = figures(query());
        QCOMPARE(found.batchesEver, 1);
        QCOMPARE(found.batches.size(), 1);
        QCOMPARE(found.batches.first().item.summary.totals.accepted.count, 2);
        QVERIFY(!found.batches.first().refusedUtc.isValid());
        QVERIFY(!found.events.isEmpty());
        QCOMPARE(found.events.first().batchExternalId, QStringLiteral("BATCH-1"));
        QVERIFY(std::ranges::is_sorted(found.events, std::ranges::greater(), [](const auto &each) { return each.event.atUtc; }));
        // Over since yesterday: no longer here.
        QVERIFY_RESULT(await(m_store->batches().applyStatusChanges(
            {change(id, 0, QStringLiteral("completed"), Source::Webhook, QDateTime(QDate(2026, 11, 18), QTime(15, 0), Qt::UTC))})));
        QVERIFY(figures(query()).batches.isEmpty());
    }

    void aRefusedRowSaysSinceWhen()
    {
        const auto id = test::makeDraft(m_store->batches(), 2);
        QVERIFY_RESULT(await(m_store->batches().beginSubmission(id)));
        const auto rows = *await(m_store->batches().claimQueued(id, 10));
        QVERIFY_RESULT(await(m_store->batches().recordOutcomes({test::outcomeOf(rows.at(0).id, settlement::SendState::Refused)})));
        const auto batch = figures(query()).batches.first();
        QCOMPARE(batch.refusedUtc, m_store->clock.now);
        QVERIFY(!batch.unknownUtc.isValid());
    }

    void whatOnlyAQueryFoundIsMissedUntilTheWebhookComes()
    {
        const auto id = test::makeAccepted(*m_store, 3);
        const auto rows = m_store->rows(id);
        const QDateTime earlier = m_store->clock.now.addSecs(-3600);
        const QString settled = QStringLiteral("settled");
        // No webhook ever came over this connection: none is missed.
        QVERIFY_RESULT(await(m_store->batches().applyStatusChanges({change(id, 0, QStringLiteral("paid"), Source::Poll, earlier)})));
        QCOMPARE(figures(query()).unannounced.count, 0);

        const auto webhook = told(rows.at(0).draft.request.externalId, settled, earlier);
        QVERIFY_RESULT(await(m_store->inbox().keep(webhook)));
        QVERIFY_RESULT(await(m_store->batches().applyStatusChanges({change(id, rows.at(0).id, settled, Source::Webhook, earlier),
                                                                    change(id, rows.at(1).id, settled, Source::Poll, earlier),
                                                                    change(id, rows.at(2).id, settled, Source::Poll, m_store->clock.now)})));
        // The last one may still be on its way.
        QCOMPARE(figures(query()).unannounced, (ports::CountSince{1, earlier}));
        auto lost = all(m_store->clock.now);
        lost.results = {FeedResult::Unannounced};
        QCOMPARE(lines(lost).size(), 1);
        QCOMPARE(lines(lost).first().fact.settlementExternalId, rows.at(1).draft.request.externalId);
        QCOMPARE(lines(lost).first().batchId, id);

        auto late = change(id, 0, settled, Source::Webhook, m_store->clock.now);
        late.rowExternalId = rows.at(1).draft.request.externalId;
        QVERIFY(await(m_store->batches().applyStatusChanges({late}))->isEmpty());
        QCOMPARE(figures(query()).unannounced.count, 0);
        QVERIFY(lines(lost).isEmpty());
    }

    void theFeedFindsByEverythingItCanBeAskedFor()
    {
        const auto id = test::makeAccepted(*m_store, 2);
        const QDateTime now = m_store->clock.now;
        const QString first = m_store->rows(id).at(0).draft.request.externalId;
        QVERIFY_RESULT(await(m_store->inbox().keep(told({}, QStringLiteral("paid"), now.addSecs(-30)))));
        QVERIFY_RESULT(await(m_store->inbox().keep(told({}, QStringLiteral("paid"), now.addSecs(-20)))));
        QVERIFY_RESULT(await(m_store->inbox().keep(told(first, QStringLiteral("settled"), now.addSecs(-10)))));
        auto elsewhere = told(QStringLiteral("X"), QStringLiteral("settled"), now);
        elsewhere.facts.first().batchExternalId = QStringLiteral("NOWHERE");
        QVERIFY_RESULT(await(m_store->inbox().keep(elsewhere)));
        const auto pending = *await(m_store->inbox().pending(10));
        QVERIFY_RESULT(await(m_store->inbox().markApplied(pending.at(0).id, {})));
        QVERIFY_RESULT(await(m_store->inbox().markApplied(pending.at(2).id, QStringLiteral("unmatched"))));
        auto applied = change(id, 0, QStringLiteral("paid"), Source::Webhook, now);
        applied.data.insert(QStringLiteral("webhook_id"), pending.at(0).id);
        QVERIFY_RESULT(await(m_store->batches().applyStatusChanges({applied})));

        const auto everything = lines(all(now));
        QCOMPARE(everything.size(), 3);
        QCOMPARE(everything.at(0).result, FeedResult::Unmatched);
        QCOMPARE(everything.at(0).batchId, 0);
        QCOMPARE(everything.at(1).result, FeedResult::Pending);
        QCOMPARE(everything.at(1).batchId, id);
        QCOMPARE(everything.at(1).fundClassKey, test::kFundKey);
        QCOMPARE(everything.at(2).result, FeedResult::Applied);
        QCOMPARE(everything.at(2).deliveries, 2);

        store::SqlEventFeed feed(m_store->database());
        const auto detail = await(feed.detail(everything.at(2)));
        QVERIFY_RESULT(detail);
        QCOMPARE(detail->fromStatus, QStringLiteral("pending_settlements_insertion"));
        QCOMPARE(detail->statusNow, QStringLiteral("paid"));
        QCOMPARE(detail->sentUtc, QDateTime(QDate(2026, 11, 19), QTime(14, 59, 58), Qt::UTC));
        QVERIFY(detail->body.contains("webhook_datetime"));

        const auto count = [&](auto &&ask) {
            auto wanted = all(now);
            ask(wanted);
            return lines(wanted).size();
        };
        QCOMPARE(count([&](auto &q) { q.results = {FeedResult::Unmatched}; }), 1);
        QCOMPARE(count([&](auto &q) { q.results = {FeedResult::Refused}; }), 0);
        QCOMPARE(count([&](auto &q) { q.onlyRepeated = true; }), 1);
        QCOMPARE(count([&](auto &q) { q.type = QStringLiteral("settlement.payment_batch_status_change"); }), 1);
        QCOMPARE(count([&](auto &q) { q.text = first.toLower(); }), 1);
        QCOMPARE(count([&](auto &q) { q.text = QStringLiteral("%"); }), 0);
        QCOMPARE(count([&](auto &q) { q.fundClassKey = test::kFundKey; }), 2);
        QCOMPARE(count([&](auto &q) { q.from = now.addSecs(-15); }), 2);
        QCOMPARE(count([&](auto &q) { q.limit = 1; }), 1);
        QCOMPARE(count([&](auto &q) { q.connectionId = QStringLiteral("other"); }), 0);

        const auto summary = await(feed.summary(kSandbox, now.addSecs(-3600), now));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->received, 3);
        QCOMPARE(summary->repeated, 1);
        QCOMPARE(summary->unmatched, 1);
        qint64 inBins = 0;
        for (const auto &bin : summary->fiveMinutes)
            inBins += bin.second;
        QCOMPARE(inBins, 3);
    }

    void whatWasTurnedAwayIsShownAndCounted()
    {
        store::SqlEventFeed feed(m_store->database());
        ports::RefusedWebhook refused;
        refused.receivedUtc = m_store->clock.now;
        refused.target = "/webhooks";
        refused.body = QByteArray(40'000, 'x');
        refused.reason = makeError(ErrorKind::Auth, Text::verbatim(QStringLiteral("assinatura"), QStringLiteral("signature")));
        QVERIFY_RESULT(await(feed.keepRefused(refused)));
        QVERIFY_RESULT(await(feed.keepRefused(refused)));
        refused.body = "other";
        QVERIFY_RESULT(await(feed.keepRefused(refused)));
        QCOMPARE(figures(query()).refusedWebhooks.count, 3);
        const auto shown = lines(all(m_store->clock.now));
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown.at(1).deliveries, 2);
        QCOMPARE(shown.at(0).result, FeedResult::Refused);
        QCOMPARE(shown.at(0).reason->text, refused.reason.text);
        QCOMPARE(await(feed.detail(shown.at(1)))->body.size(), 16 * 1024);
        QCOMPARE(await(feed.detail(shown.at(0)))->body, QByteArray("other"));
        for (int i = 0; i < 520; ++i) {
            refused.body = QByteArray::number(i);
            await(feed.keepRefused(refused));
        }
        auto many = all(m_store->clock.now);
        many.limit = 1000;
        QCOMPARE(lines(many).size(), 500);
    }
};

ESTEIRA_TEST(TodayStoreTest)
#include "today_test.moc"
