#include "services/today/worklist.h"
#include "support/test_registry.h"

#include <QTest>

using namespace esteira;
using namespace esteira::services;
using settlement::SendState;

namespace {

const QDateTime kNow(QDate(2026, 11, 19), QTime(17, 0), Qt::UTC);

Money reais(qint64 value)
{
    return Money::fromCentavos(value * 100);
}

ports::TodayBatch sent(const QString &name, const QString &status, qint64 rows, qint64 total)
{
    ports::TodayBatch today;
    ports::StoredBatch &batch = today.item.batch;
    batch.id = qHash(name) % 1000 + 1;
    batch.request.externalId = name;
    batch.fundClassKey = QStringLiteral("fund");
    batch.submitted = true;
    batch.status = status;
    batch.statusSinceUtc = kNow.addSecs(-60);
    auto &totals = today.item.summary.totals;
    totals.local = totals.accepted = {rows, reais(total)};
    today.item.summary.bySendState = {{QStringLiteral("accepted"), totals.accepted}};
    today.item.summary.byStatus = {{QStringLiteral("validated"), totals.accepted}};
    return today;
}

void refuse(ports::TodayBatch &today, SendState state, qint64 rows, qint64 total)
{
    auto &summary = today.item.summary;
    summary.bySendState.append({QString::fromLatin1(settlement::info(state).value), {rows, reais(total)}});
    summary.totals.local.count += rows;
    summary.totals.local.total += reais(total);
    summary.totals.unfinished += rows;
}

QList<NeedKind> kinds(const QList<Need> &needs)
{
    QList<NeedKind> list;
    for (const Need &need : needs)
        list.append(need.kind);
    return list;
}

QList<NeedKind> kindsOf(const ports::TodayBatch &today)
{
    return kinds(needsOf({{today}, {}, {}, {}, {}, 1}, {}, kNow));
}

} // namespace

/// What becomes a line of the queue, and what does not.
class WorklistTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsNeededOfAQuietDay()
    {
        QVERIFY(needsOf({}, {}, kNow).isEmpty());
        auto closed = sent(QStringLiteral("A"), QStringLiteral("pending_payment"), 3, 30);
        QVERIFY(kindsOf(closed).isEmpty());
        closed.item.batch.status = QStringLiteral("completed");
        QVERIFY(kindsOf(closed).isEmpty());
        closed.item.batch.status = QStringLiteral("not known to this version");
        QVERIFY(kindsOf(closed).isEmpty());
    }

    void rowsInTroubleAreCountedWithTheirMoneyAndAge()
    {
        auto today = sent(QStringLiteral("A"), QStringLiteral("pending_settlements_insertion"), 10, 100);
        refuse(today, SendState::Refused, 4, 61);
        refuse(today, SendState::Unknown, 2, 7);
        refuse(today, SendState::Conflict, 1, 5);
        today.refusedUtc = kNow.addSecs(-600);
        const auto needs = needsOf({{today}, {}, {}, {}, {}, 1}, {}, kNow);
        QCOMPARE(kinds(needs), (QList{NeedKind::Conflict, NeedKind::Refused, NeedKind::Unknown}));
        QCOMPARE(needs.at(1).count, 4);
        QCOMPARE(*needs.at(1).value, reais(61));
        QCOMPARE(needs.at(1).sinceUtc, kNow.addSecs(-600));
        QCOMPARE(needs.at(1).batch, today.item.batch.id);
        // Nothing can be done any more in a batch that was discarded.
        today.item.batch.status = QStringLiteral("discarded");
        QVERIFY(kindsOf(today).isEmpty());
    }

    void anOpenBatchIsClosedOrSaysWhyNot()
    {
        auto today = sent(QStringLiteral("A"), QStringLiteral("pending_settlements_insertion"), 10, 100);
        QCOMPARE(kindsOf(today), QList{NeedKind::ReadyToClose});
        today.item.summary.totals.expectedTotal = Money::fromCentavos(10001);
        const auto needs = needsOf({{today}, {}, {}, {}, {}, 1}, {}, kNow);
        QCOMPARE(kinds(needs), QList{NeedKind::TotalsDiffer});
        QVERIFY(!needs.first().reason.isEmpty());
        today.item.batch.intent = ports::BatchIntent::Close;
        QVERIFY(kindsOf(today).isEmpty());
    }

    void waitingBecomesANeedAfterAWhile_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("needed");
        QTest::newRow("unpaid for long") << QStringLiteral("pending_payment") << qint64(4 * 3600) << true;
        QTest::newRow("unpaid, almost") << QStringLiteral("pending_payment") << qint64(4 * 3600 - 1) << false;
        QTest::newRow("settling for long") << QStringLiteral("paid") << qint64(24 * 3600) << true;
        QTest::newRow("settling, almost") << QStringLiteral("paid") << qint64(24 * 3600 - 1) << false;
        QTest::newRow("completed") << QStringLiteral("completed") << qint64(90 * 3600) << false;
    }

    void waitingBecomesANeedAfterAWhile()
    {
        QFETCH(QString, status);
        QFETCH(qint64, seconds);
        QFETCH(bool, needed);
        auto today = sent(QStringLiteral("A"), status, 3, 30);
        today.item.batch.statusSinceUtc = kNow.addSecs(-seconds);
        QCOMPARE(kindsOf(today), needed ? QList{NeedKind::Stale} : QList<NeedKind>());
    }

    void discardedAfterThePaymentIsNotLostInTheTotal()
    {
        auto today = sent(QStringLiteral("A"), QStringLiteral("paid"), 10, 100);
        today.item.summary.byStatus.append({QStringLiteral("discarded"), {2, reais(9)}});
        const auto needs = needsOf({{today}, {}, {}, {}, {}, 1}, {}, kNow);
        QCOMPARE(kinds(needs), QList{NeedKind::DiscardedRows});
        QCOMPARE(*needs.first().value, reais(9));
        today.item.batch.status = QStringLiteral("pending_settlements_insertion");
        QVERIFY(!kindsOf(today).contains(NeedKind::DiscardedRows));
    }

    void draftsOnlyWithErrors()
    {
        ports::TodayBatch draft;
        draft.item.batch.id = 5;
        draft.item.summary.totals.local = {12, reais(50)};
        QVERIFY(kindsOf(draft).isEmpty());
        draft.item.summary.rowsWithErrors = 3;
        const auto needs = needsOf({{draft}, {}, {}, {}, {}, 1}, {}, kNow);
        QCOMPARE(kinds(needs), QList{NeedKind::DraftProblems});
        QCOMPARE(needs.first().count, 3);
        QCOMPARE(needs.first().otherCount, 12);
    }

    void theHeaviestComesFirst()
    {
        auto small = sent(QStringLiteral("SMALL"), QStringLiteral("pending_settlements_insertion"), 1, 1);
        auto large = sent(QStringLiteral("LARGE"), QStringLiteral("pending_settlements_insertion"), 1, 2);
        refuse(small, SendState::Refused, 1, 10);
        refuse(large, SendState::Refused, 1, 20);
        Need trouble;
        trouble.kind = NeedKind::ConnectionTrouble;
        ports::TodayFigures figures;
        figures.batches = {small, large};
        figures.refusedWebhooks = {3, kNow};
        figures.unannounced = {2, kNow};
        const auto needs = needsOf(figures, trouble, kNow);
        QCOMPARE(kinds(needs), (QList{NeedKind::ConnectionTrouble, NeedKind::Refused, NeedKind::Refused, NeedKind::LostWebhooks, NeedKind::RefusedWebhooks}));
        QCOMPARE(needs.at(1).batchExternalId, QStringLiteral("LARGE"));
        QCOMPARE(needs.at(3).count, 2);
    }

    void sumsFollowTheFlowAndCountWhatIsOverOnlyToday()
    {
        ports::TodayBatch draft;
        draft.item.summary.totals.local = {12, reais(50)};
        auto yesterday = sent(QStringLiteral("Y"), QStringLiteral("completed"), 5, 500);
        yesterday.item.batch.statusSinceUtc = kNow.addDays(-1);
        auto strange = sent(QStringLiteral("S"), QStringLiteral("a new status"), 1, 7);
        ports::TodayFigures figures;
        figures.batches = {draft, sent(QStringLiteral("A"), QStringLiteral("paid"), 2, 20), sent(QStringLiteral("B"), QStringLiteral("paid"), 3, 30),
                           sent(QStringLiteral("C"), QStringLiteral("completed"), 4, 40), yesterday,
                           sent(QStringLiteral("D"), QStringLiteral("discarded"), 9, 90), strange};
        const auto sums = sumsOf(figures, kNow.addSecs(-3600));
        const auto of = [&](const QString &status) {
            const auto found = std::ranges::find(sums, status, &StatusSum::status);
            return found == sums.end() ? StatusSum{QStringLiteral("none"), 0, {}} : *found;
        };
        QCOMPARE(sums.first().status, QString());
        QCOMPARE(sums.first().value.total, reais(50));
        QCOMPARE(of(QStringLiteral("paid")).batches, 2);
        QCOMPARE(of(QStringLiteral("paid")).value.total, reais(50));
        QCOMPARE(of(QStringLiteral("completed")).value.total, reais(40));
        QCOMPARE(of(QStringLiteral("discarded")).status, QStringLiteral("none"));
        QCOMPARE(of(QStringLiteral("a new status")).value.total, reais(7));
        QCOMPARE(of(QStringLiteral("pending_payment")).batches, 0);
    }
};

ESTEIRA_TEST(WorklistTest)
#include "worklist_test.moc"
