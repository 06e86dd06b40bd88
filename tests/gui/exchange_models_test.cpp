#include "support/test_registry.h"
#include "support/workplace_fixture.h"

#include "services/settlement/submission_service.h"
#include "viewmodels/exchange/exchange_list_model.h"
#include "viewmodels/exchange/pretty_json.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/conflict_lines.h"
#include "viewmodels/settlement/event_list_model.h"
#include "viewmodels/settlement/failure_list_model.h"
#include "viewmodels/settlement/submission_view_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace esteira;
using settlement::SendState;
using viewmodels::ExchangeListModel;

namespace {

ports::ExchangeRecord call(const QByteArray &method, const QString &settlement, int status, int second)
{
    ports::ExchangeRecord record;
    record.requestId = QStringLiteral("r%1").arg(second);
    record.atUtc = QDateTime(QDate(2026, 11, 19), QTime(15, 0, second), Qt::UTC);
    record.connectionId = QStringLiteral("sandbox");
    record.subject = {test::kFundKey, QStringLiteral("BATCH-1"), settlement};
    record.method = method;
    record.path = "/settlement/fund_class/x/payment_batch/BATCH-1/settlement/" + settlement.toUtf8();
    record.httpStatus = status;
    record.responseBody = "{}";
    return record;
}

ports::ExchangeQuery ofBatch(const QString &settlement = {})
{
    ports::ExchangeQuery query;
    query.connectionId = QStringLiteral("sandbox");
    query.batchExternalId = QStringLiteral("BATCH-1");
    query.settlementExternalId = settlement;
    return query;
}

} // namespace

/// The models behind the batch page after the draft.
class ExchangeModelsTest : public QObject {
    Q_OBJECT
private slots:
    void jsonIsBrokenIntoLinesAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("shown");
        QTest::newRow("order and numbers stay") << QByteArray("{'b':10.00,'a':[1,{'c':null}]}")
                                                << QStringLiteral("{\n  \"b\": 10.00,\n  \"a\": [\n    1,\n    {\n      \"c\": null\n    }\n  ]\n}");
        QTest::newRow("empty ones on one line") << QByteArray("{ 'a' : [ ] , 'b' : {} }") << QStringLiteral("{\n  \"a\": [],\n  \"b\": {}\n}");
        QTest::newRow("marks inside texts") << QByteArray("{'a':'x,{\\'y\\':1}'}") << QStringLiteral("{\n  \"a\": \"x,{\\\"y\\\":1}\"\n}");
        QTest::newRow("cut off") << QByteArray("{'a':'b") << QStringLiteral("{\n  \"a\": \"b");
        QTest::newRow("no JSON") << QByteArray("<html> Bad gateway") << QStringLiteral("<html> Bad gateway");
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void jsonIsBrokenIntoLinesAndNothingElse()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, shown);
        QCOMPARE(viewmodels::prettyJson(json.replace('\'', '"')), shown);
    }

    void callsComeAtTheTopAndKeepTheirPlace()
    {
        test::WorkplaceFixture fixture;
        const ports::BatchId batch = test::makeDraft(fixture.workplace.batches, 1);
        auto &exchanges = fixture.store.exchanges();
        exchanges.keep(call("POST", QStringLiteral("S-1"), 0, 1));
        exchanges.keep(call("GET", QStringLiteral("S-1"), 200, 2));
        ExchangeListModel model(fixture.workplace);
        QAbstractItemModelTester tester(&model);
        model.setQuery(batch, ofBatch());
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ExchangeListModel::Method).data().toString(), QStringLiteral("GET"));
        QCOMPARE(viewmodels::httpLook(model.exchange(1)->record).family, flow::Family::Waiting);
        const QPersistentModelIndex kept = model.index(1, 0);

        exchanges.keep(call("GET", QStringLiteral("S-1"), 200, 3));
        exchanges.keep(call("PUT", {}, 400, 4));
        fixture.changes.touch(batch);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(kept.row(), 2);
        QCOMPARE(model.exchange(1)->times, 2);
        QVERIFY(!model.index(1, ExchangeListModel::Times).data().toString().isEmpty());

        QVERIFY_RESULT(test::await(exchanges.forgetBefore(QDateTime(QDate(2026, 11, 19), QTime(15, 0, 3), Qt::UTC))));
        fixture.changes.touch(batch);
        QTRY_COMPARE(model.rowCount(), 2);
        model.setQuery(batch, ofBatch(QStringLiteral("S-1")));
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void aStepFindsItsCall()
    {
        QList<ports::KeptExchange> kept;
        for (int second : {30, 20, 10}) {
            ports::KeptExchange exchange;
            exchange.id = second;
            exchange.record = call("GET", QStringLiteral("S-1"), 200, second);
            kept.append(exchange);
        }
        ports::Event event;
        event.atUtc = QDateTime(QDate(2026, 11, 19), QTime(15, 0, 25), Qt::UTC);
        QCOMPARE(viewmodels::callOf(event, kept), 20);
        event.data.insert(QStringLiteral("request_id"), QStringLiteral("r10"));
        QCOMPARE(viewmodels::callOf(event, kept), 10);
        event.data = {};
        event.atUtc = QDateTime(QDate(2026, 11, 19), QTime(15, 0, 5), Qt::UTC);
        QCOMPARE(viewmodels::callOf(event, kept), 0);
    }

    void failuresTimelineAndCountsFollowASending()
    {
        test::WorkplaceFixture fixture;
        fixture.administrator->latencyMs = 150;
        fixture.administrator->plan = [](const QString &name, const QString &externalId) {
            using Fate = test::FakeAdministrator::Fate;
            return name == QStringLiteral("insert") && externalId.endsWith(u'3') ? Fate::Refused : Fate::Normal;
        };
        const ports::BatchId batch = test::makeDraft(fixture.workplace.batches, 30);
        viewmodels::BatchState state(fixture.workplace);
        viewmodels::SubmissionViewModel figures(state);
        viewmodels::StateCountModel counts;
        viewmodels::FailureListModel failures(fixture.workplace);
        viewmodels::EventListModel events(fixture.workplace);
        QAbstractItemModelTester countTester(&counts);
        QAbstractItemModelTester failureTester(&failures);
        QAbstractItemModelTester eventTester(&events);
        connect(&state, &viewmodels::BatchState::changed, &counts, [&] { counts.setLines(state.sendLines()); });
        QStringList onTheirWay;
        connect(&figures, &viewmodels::SubmissionViewModel::figuresChanged, &counts, [&] {
            if (!figures.figures().onTheirWay.isEmpty())
                onTheirWay.append(figures.figures().onTheirWay);
        });
        state.setBatch(batch);
        failures.setBatch(batch);
        events.setBatch(batch);
        QTRY_VERIFY(state.hasItem());
        QSignalSpy finished(&fixture.submission, &services::SubmissionService::finished);
        QVERIFY_RESULT(test::await(fixture.submission.submit(batch)));
        QTRY_VERIFY(!finished.isEmpty());
        QTRY_COMPARE(failures.rowCount(), 3);
        QTRY_VERIFY(events.rowCount() >= 4);
        QTRY_COMPARE(counts.sum().count, 30);
        QTRY_VERIFY2(figures.figures().timeLeft.isEmpty() && figures.figures().onTheirWay.isEmpty(), "nothing is promised when nothing is sent");
        QVERIFY2(!onTheirWay.isEmpty() && !figures.pace().isEmpty(), "while it went out it was told");
        QCOMPARE(figures.figures().done, QStringLiteral("30"));
    }

    void bothSidesOfAConflict()
    {
        ports::StoredRow row;
        row.draft = test::goodRow(1);
        QVERIFY2(viewmodels::conflictLines(row).isEmpty(), "nothing is claimed about a side that is not known");
        settlement::Settlement theirs;
        theirs.sent = row.draft.request;
        theirs.sent.totalValue = Money::fromCentavos(5);
        row.found = theirs;
        const auto lines = viewmodels::conflictLines(row);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().ours != lines.first().theirs);
        QVERIFY(!viewmodels::presentValueOf(row));
        row.assets.resize(2);
        row.assets[0].presentValue = Money::fromCentavos(100);
        QVERIFY2(!viewmodels::presentValueOf(row), "a part is not the whole");
        row.assets[1].presentValue = Money::fromCentavos(20);
        QCOMPARE(viewmodels::presentValueOf(row), std::optional(Money::fromCentavos(120)));
    }
};

ESTEIRA_TEST(ExchangeModelsTest)
#include "exchange_models_test.moc"
