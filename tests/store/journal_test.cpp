#include "store_test.h"

using namespace esteira;
using ports::BatchIntent;
using settlement::SendState;
using test::await;
using test::goodRow;
using test::outcomeOf;

/// The journal of the sending protocol: what the store lets happen to a row and to a batch, and what it never does.
class JournalTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Store> m_store;
    ports::BatchStore &batches() { return m_store->batches(); }

    SendState stateOf(ports::RowId row) { return await(batches().rows({row}))->first().sendState; }
    ports::StoredRow row(ports::RowId id) { return await(batches().rows({id}))->first(); }
    Error serverSilent() { return makeError(ErrorKind::Timeout, Text::verbatim(QStringLiteral("sem resposta"), QStringLiteral("no answer"))); }
    Error refusal() { return makeError(ErrorKind::Refused, Text::verbatim(QStringLiteral("não"), QStringLiteral("no"))); }

private slots:
    void init()
    {
        m_store = std::make_unique<test::Store>();
        QVERIFY_RESULT(m_store->open());
    }
    void cleanup()
    {
        m_store->close();
        QVERIFY_CONSISTENT(m_store->path());
    }

    void rowsWithErrorsKeepTheBatchADraft()
    {
        const auto id = test::makeDraft(batches(), 3);
        settlement::DraftRow bad = goodRow(4);
        bad.request.totalValue.reset();
        QVERIFY_RESULT(await(batches().appendRows(id, {bad})));
        const Outcome refused = await(batches().beginSubmission(id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(refused.error().text.in(nullptr).contains(QLatin1StringView("1")));
        QVERIFY(m_store->item(id).batch.isDraft());
        QCOMPARE(m_store->count(id, SendState::Draft), 4);
    }

    void submittingFreezesTheRowsOnDisk()
    {
        const auto id = test::makeDraft(batches(), 3);
        QVERIFY_RESULT(await(batches().beginSubmission(id)));
        QVERIFY_RESULT(m_store->open());
        QVERIFY(!m_store->item(id).batch.isDraft());
        QCOMPARE(m_store->count(id, SendState::Queued), 3);
        QVERIFY(!await(batches().updateRow(m_store->rows(id).first().id, goodRow(9))));
        QCOMPARE(m_store->kinds(id).last(), QStringLiteral("batch.submitted"));
        QCOMPARE(*await(batches().unfinishedBatches()), QList<ports::BatchId>{id});
    }

    void claimingIsOnDiskBeforeItIsAnsweredAndInOrder()
    {
        const auto id = test::makeDraft(batches(), 5);
        QVERIFY_RESULT(await(batches().beginSubmission(id)));
        const auto first = *await(batches().claimQueued(id, 2));
        QCOMPARE(first.size(), 2);
        QCOMPARE(first.at(0).position, 1);
        QCOMPARE(first.at(1).position, 2);
        QCOMPARE(first.at(0).attempts, 1);
        QCOMPARE(first.at(0).sendState, SendState::Sending);
        test::RawFile file(m_store->path());
        QCOMPARE(file.rows(QStringLiteral("SELECT send_state, attempts FROM settlement ORDER BY position")).mid(0, 3),
                 (QStringList{QStringLiteral("sending|1"), QStringLiteral("sending|1"), QStringLiteral("queued|0")}));
        QCOMPARE(await(batches().claimQueued(id, 10))->size(), 3);
        QVERIFY(await(batches().claimQueued(id, 10))->isEmpty());
        QVERIFY_RESULT(m_store->open());
        QCOMPARE(await(batches().unresolved(id))->size(), 5);
    }

    void aPausedBatchHasNothingToClaim()
    {
        const auto id = test::makeDraft(batches(), 2);
        QVERIFY_RESULT(await(batches().beginSubmission(id)));
        QVERIFY_RESULT(await(batches().setPaused(id, true)));
        QVERIFY(await(batches().claimQueued(id, 10))->isEmpty());
        QVERIFY_RESULT(await(batches().setPaused(id, false)));
        QVERIFY_RESULT(await(batches().setPaused(id, false)));
        QCOMPARE(await(batches().claimQueued(id, 10))->size(), 2);
        QCOMPARE(m_store->kinds(id).mid(2), (QStringList{QStringLiteral("batch.paused"), QStringLiteral("batch.resumed")}));
    }

    void outcomesAreKeptWithWhatTheAnswerTold()
    {
        const auto id = test::makeSending(*m_store, 4);
        const auto rows = m_store->rows(id);
        const auto unknown = [&] {
            auto outcome = outcomeOf(rows.at(2).id, SendState::Unknown);
            outcome.error = serverSilent();
            return outcome;
        }();
        QVERIFY_RESULT(await(batches().recordOutcomes({outcomeOf(rows.at(0).id, SendState::Accepted), outcomeOf(rows.at(1).id, SendState::Refused),
                                                       unknown, outcomeOf(rows.at(3).id, SendState::Conflict)})));
        QVERIFY_RESULT(m_store->open());
        const auto accepted = row(rows.at(0).id);
        QCOMPARE(accepted.sendState, SendState::Accepted);
        QCOMPARE(accepted.settlementKey, QStringLiteral("key-%1").arg(accepted.id));
        QCOMPARE(accepted.status, QStringLiteral("validated"));
        QCOMPARE(accepted.statusSinceUtc, m_store->clock.now);
        QCOMPARE(accepted.assets.size(), 1);
        QCOMPARE(accepted.assets.first().presentValue->centavos(), 125000);
        QVERIFY(row(rows.at(1).id).lastError.has_value());
        QVERIFY(row(rows.at(2).id).hadUnknownAttempt);
        QCOMPARE(stateOf(rows.at(3).id), SendState::Conflict);
        QCOMPARE(m_store->kinds(id, rows.at(0).id), QStringList{QStringLiteral("row.accepted")});
        QCOMPARE(m_store->kinds(id, rows.at(2).id), QStringList{QStringLiteral("row.unknown")});
        QVERIFY(m_store->kinds(id).contains(QStringLiteral("rows.accepted")));
        const auto summary = m_store->item(id).summary;
        QCOMPARE(summary.totals.accepted.count, 1);
        QCOMPARE(summary.totals.accepted.total.centavos(), 1001);
        QCOMPARE(summary.totals.unfinished, 3);
        QCOMPARE(summary.byStatus.size(), 1);
        QCOMPARE(summary.byStatus.first().value.count, 1);
    }

    /// Every state a row can be in × every outcome that can be told about it: acceptance is never taken back, a row
    /// leaves "sending" and "unknown" only by an outcome, and a draft is never sent by one.
    void everyOutcomeInEveryState()
    {
        const QSet<SendState> accepted{SendState::Accepted, SendState::AlreadyThere};
        for (const auto &from : settlement::sendStates()) {
            for (const auto &told : settlement::sendStates()) {
                QVERIFY_RESULT(m_store->execute("DELETE FROM settlement"));
                QVERIFY_RESULT(m_store->execute("DELETE FROM batch"));
                const auto id = test::makeSending(*m_store, 1);
                const ports::RowId only = m_store->rows(id).first().id;
                QVERIFY_RESULT(m_store->execute("UPDATE settlement SET send_state = '" + QByteArray(from.value) + "'"));
                QVERIFY_RESULT(m_store->execute("UPDATE row_tally SET send_state = '" + QByteArray(from.value) + "'"));
                QVERIFY_RESULT(await(batches().recordOutcomes({outcomeOf(only, told.state)})));
                const SendState now = stateOf(only);
                const QByteArray what = QByteArray(from.value) + " + " + told.value + " = " + info(now).value;
                QVERIFY2(!accepted.contains(from.state) || accepted.contains(now) || now == SendState::Removed, what);
                QVERIFY2(from.state != SendState::Removed || now == SendState::Removed, what);
                QVERIFY2(now != SendState::Sending || from.state == SendState::Sending, what);
                QVERIFY2(now != SendState::Queued || from.state == SendState::Queued || from.state == SendState::Sending || from.state == SendState::Unknown, what);
                QVERIFY2(now != SendState::Draft || from.state == SendState::Draft, what);
                QVERIFY2(from.state != SendState::Removing || now == SendState::Removing || accepted.contains(now) || now == SendState::Removed, what);
            }
            QVERIFY_CONSISTENT(m_store->path());
        }
    }

    void aLateOutcomeNeverTakesBackAnAcceptedRow()
    {
        const auto id = test::makeAccepted(*m_store, 1);
        const ports::RowId only = m_store->rows(id).first().id;
        const int events = int(m_store->kinds(id, only).size());
        QVERIFY_RESULT(await(batches().recordOutcomes({outcomeOf(only, SendState::Unknown), outcomeOf(only, SendState::Refused), outcomeOf(only, SendState::Accepted)})));
        QCOMPARE(stateOf(only), SendState::Accepted);
        QVERIFY(!row(only).hadUnknownAttempt);
        QCOMPARE(m_store->kinds(id, only).size(), events);
    }

    void aRefusedRowIsEditableAndSentAgain()
    {
        const auto id = test::makeSending(*m_store, 2);
        const auto rows = m_store->rows(id);
        QVERIFY_RESULT(await(batches().recordOutcomes({outcomeOf(rows.at(0).id, SendState::Accepted), outcomeOf(rows.at(1).id, SendState::Refused)})));
        QVERIFY_RESULT(await(batches().updateRow(rows.at(1).id, goodRow(22))));
        QVERIFY_RESULT(await(batches().beginSubmission(id)));
        const auto claimed = *await(batches().claimQueued(id, 10));
        QCOMPARE(claimed.size(), 1);
        QCOMPARE(claimed.first().attempts, 2);
        QVERIFY(claimed.first().draft == goodRow(22));
        QCOMPARE(stateOf(rows.at(0).id), SendState::Accepted);
    }

    void requeueingKeepsTheMarkOfTheUnknownAttempt()
    {
        const auto id = test::makeSending(*m_store, 2);
        const auto rows = m_store->rows(id);
        QVERIFY_RESULT(await(batches().recordOutcomes({outcomeOf(rows.at(0).id, SendState::Unknown)})));
        QVERIFY_RESULT(await(batches().recordOutcomes({test::outcomeOf(rows.at(0).id, SendState::Queued), test::outcomeOf(rows.at(1).id, SendState::Queued)})));
        QCOMPARE(m_store->count(id, SendState::Queued), 2);
        const auto claimed = *await(batches().claimQueued(id, 10));
        QVERIFY(claimed.at(0).hadUnknownAttempt);
        QVERIFY(!claimed.at(1).hadUnknownAttempt);
        QCOMPARE(m_store->kinds(id, rows.at(0).id), (QStringList{QStringLiteral("row.unknown"), QStringLiteral("row.requeued")}));
        QVERIFY_RESULT(await(batches().recordOutcomes({outcomeOf(rows.at(0).id, SendState::AlreadyThere)})));
        QVERIFY_RESULT(await(batches().recordOutcomes({test::outcomeOf(rows.at(0).id, SendState::Queued)})));
        QCOMPARE(stateOf(rows.at(0).id), SendState::AlreadyThere);
    }

    void releasingLeavesFrozenWhatMayHaveArrived()
    {
        const auto id = test::makeSending(*m_store, 3);
        const auto rows = m_store->rows(id);
        QVERIFY_RESULT(await(batches().recordOutcomes({outcomeOf(rows.at(0).id, SendState::Unknown)})));
        QVERIFY_RESULT(await(batches().recordOutcomes({test::outcomeOf(rows.at(0).id, SendState::Queued), test::outcomeOf(rows.at(1).id, SendState::Queued)})));
        QVERIFY_RESULT(await(batches().setPaused(id, true)));
        QVERIFY_RESULT(await(batches().releaseQueued(id)));
        QCOMPARE(stateOf(rows.at(0).id), SendState::Queued);
        QCOMPARE(stateOf(rows.at(1).id), SendState::Draft);
        QCOMPARE(stateOf(rows.at(2).id), SendState::Sending);
        QVERIFY2(m_store->item(id).batch.submitted, "the administrator has the batch");
    }

    void releasingABatchThatNeverLeftMakesItADraft()
    {
        const auto id = test::makeDraft(batches(), 3);
        QVERIFY_RESULT(await(batches().beginSubmission(id)));
        QVERIFY_RESULT(await(batches().setPaused(id, true)));
        QVERIFY_RESULT(await(batches().releaseQueued(id)));
        QVERIFY(m_store->item(id).batch.isDraft());
        QCOMPARE(m_store->count(id, SendState::Draft), 3);
        QVERIFY(await(batches().unfinishedBatches())->isEmpty());
        QVERIFY_RESULT(await(batches().beginSubmission(id)));
        QVERIFY2(!m_store->item(id).batch.paused, "sending again ends the pause");
    }

    void removalIsAnIntentFirst()
    {
        const auto id = test::makeAccepted(*m_store, 3);
        const auto rows = m_store->rows(id);
        QVERIFY_RESULT(await(batches().recordRemovalIntent({rows.at(0).id, rows.at(1).id})));
        QVERIFY_RESULT(m_store->open());
        QCOMPARE(await(batches().unresolved(id))->size(), 2);
        QVERIFY(!await(batches().unfinishedBatches())->isEmpty());
        // No answer: it stays a removal, and can never become a row to be sent.
        QVERIFY_RESULT(await(batches().recordOutcomes({outcomeOf(rows.at(0).id, SendState::Unknown)})));
        QVERIFY_RESULT(await(batches().recordOutcomes({test::outcomeOf(rows.at(0).id, SendState::Queued)})));
        QCOMPARE(stateOf(rows.at(0).id), SendState::Removing);
        auto refused = outcomeOf(rows.at(1).id, SendState::Accepted);
        refused.settlement.reset();
        refused.error = refusal();
        auto removed = outcomeOf(rows.at(0).id, SendState::Removed);
        removed.error.reset();
        QVERIFY_RESULT(await(batches().recordOutcomes({removed, refused})));
        QCOMPARE(row(rows.at(0).id).status, QStringLiteral("discarded"));
        QCOMPARE(stateOf(rows.at(1).id), SendState::Accepted);
        QCOMPARE(m_store->kinds(id, rows.at(1).id).last(), QStringLiteral("row.not_removed"));
        QCOMPARE(m_store->kinds(id, rows.at(0).id).last(), QStringLiteral("row.removed"));
        const auto totals = m_store->item(id).summary.totals;
        QCOMPARE(totals.local.count, 2);
        QCOMPARE(totals.accepted.count, 2);
        QCOMPARE(totals.local.total, totals.accepted.total);
        QCOMPARE(totals.unfinished, 0);
        const Outcome twice = await(batches().recordRemovalIntent({rows.at(0).id}));
        QVERIFY(!twice);
    }

    void creationIsAnIntentFirst()
    {
        const auto id = test::makeDraft(batches(), 1);
        QVERIFY_RESULT(await(batches().recordBatchIntent(id, BatchIntent::Create)));
        QVERIFY_RESULT(m_store->open());
        QCOMPARE(m_store->item(id).batch.intent, BatchIntent::Create);
        QVERIFY(!m_store->item(id).batch.isDraft());
        QCOMPARE(*await(batches().unfinishedBatches()), QList<ports::BatchId>{id});
        QVERIFY_RESULT(await(batches().recordBatchIntent(id, BatchIntent::Create)));
        QCOMPARE(m_store->item(id).batch.intentAttempts, 2);
        const Outcome other = await(batches().recordBatchIntent(id, BatchIntent::Discard));
        QVERIFY2(!other, "a second call must wait for the outcome of the first");

        settlement::PaymentBatch created;
        created.paymentBatchKey = QStringLiteral("key");
        created.status = QStringLiteral("pending_settlements_insertion");
        created.totalValue = Money::fromCentavos(5);
        created.expenses = {{QStringLiteral("e"), Money::fromCentavos(7), QStringLiteral("paid"), QStringLiteral("tarifa")}};
        created.fundClass = {test::kFundKey, QStringLiteral("AURORA FIDC"), QStringLiteral("60.910.091/0001-24"), {}, QDate(2026, 11, 19), true};
        QVERIFY_RESULT(await(batches().recordBatchOutcome(id, BatchIntent::Create, created, {}, {})));
        QVERIFY_RESULT(m_store->open());
        const auto batch = m_store->item(id).batch;
        QCOMPARE(batch.intent, BatchIntent::None);
        QCOMPARE(batch.intentAttempts, 0);
        QCOMPARE(batch.paymentBatchKey, QStringLiteral("key"));
        QCOMPARE(batch.status, created.status);
        QCOMPARE(batch.serverTotal->centavos(), 5);
        QVERIFY(batch.expenses == created.expenses);
        QVERIFY(m_store->kinds(id).contains(QStringLiteral("batch.created")));
        const auto funds = *await(batches().funds(QStringLiteral("sandbox")));
        QCOMPARE(funds.size(), 1);
        QCOMPARE(funds.first().name, QStringLiteral("AURORA FIDC"));
        QCOMPARE(funds.first().accountingDate, QDate(2026, 11, 19));
        QVERIFY(funds.first().automaticDiscard);
    }

    void aRefusedCreationGivesTheDraftBack()
    {
        const auto id = test::makeDraft(batches(), 2);
        QVERIFY_RESULT(await(batches().beginSubmission(id)));
        QVERIFY_RESULT(await(batches().recordBatchIntent(id, BatchIntent::Create)));
        QVERIFY_RESULT(await(batches().recordBatchOutcome(id, BatchIntent::Create, {}, refusal(), {})));
        const auto batch = m_store->item(id).batch;
        QVERIFY(batch.isDraft());
        QVERIFY(batch.lastError.has_value());
        QCOMPARE(m_store->count(id, SendState::Draft), 2);
        QVERIFY(m_store->kinds(id).contains(QStringLiteral("batch.refused")));
        QVERIFY_RESULT(await(batches().beginSubmission(id)));
        QVERIFY(!m_store->item(id).batch.lastError.has_value());
    }

    void anUnknownCreationIsNotForgotten()
    {
        const auto id = test::makeDraft(batches(), 2);
        QVERIFY_RESULT(await(batches().beginSubmission(id)));
        QVERIFY_RESULT(await(batches().recordBatchIntent(id, BatchIntent::Create)));
        QVERIFY_RESULT(await(batches().recordBatchOutcome(id, BatchIntent::Create, {}, serverSilent(), {})));
        QCOMPARE(m_store->item(id).batch.intent, BatchIntent::Create);
        QVERIFY(!m_store->item(id).batch.isDraft());
        const Error noPermission = makeError(ErrorKind::Auth, Text::verbatim(QStringLiteral("não"), QStringLiteral("no")));
        QVERIFY_RESULT(await(batches().recordBatchOutcome(id, BatchIntent::Create, {}, noPermission, {})));
        QCOMPARE(m_store->item(id).batch.intent, BatchIntent::Create);
    }

    void closingWaitsForEveryRow()
    {
        const auto id = test::makeSending(*m_store, 2);
        const Outcome early = await(batches().recordBatchIntent(id, BatchIntent::Close));
        QVERIFY(!early);
        QCOMPARE(early.error().kind, ErrorKind::Invalid);
        for (const auto &sent : m_store->rows(id))
            QVERIFY_RESULT(await(batches().recordOutcomes({outcomeOf(sent.id, SendState::Accepted)})));
        QVERIFY_RESULT(await(batches().recordBatchIntent(id, BatchIntent::Close)));
        QVERIFY2(!await(batches().appendRows(id, {goodRow(9)})), "nothing comes in while the batch is being closed");
        QVERIFY_RESULT(await(batches().recordBatchOutcome(id, BatchIntent::Close, {}, {}, QStringLiteral("pending_payment"))));
        QCOMPARE(m_store->item(id).batch.status, QStringLiteral("pending_payment"));
        QVERIFY(m_store->kinds(id).contains(QStringLiteral("batch.closed")));
        QVERIFY(!await(batches().appendRows(id, {goodRow(9)})));
        QVERIFY(!await(batches().beginSubmission(id)));
    }

    void aTotalToldBeforeTheLastSettlementIsForgotten()
    {
        test::Store store;
        QVERIFY_RESULT(store.open());
        const ports::BatchId id = test::makeSending(store, 2);
        const auto ids = *await(store.batches().rowIds(id, {}));
        QVERIFY_RESULT(await(store.batches().recordOutcomes({test::outcomeOf(ids.first(), SendState::Accepted)})));
        settlement::PaymentBatch found;
        found.totalValue = Money::fromCentavos(1001);
        QVERIFY_RESULT(await(store.batches().recordServerBatch(id, found)));
        QVERIFY(await(store.batches().batch(id))->summary.totals.serverTotal.has_value());
        QVERIFY_RESULT(await(store.batches().recordOutcomes({test::outcomeOf(ids.last(), SendState::Accepted)})));
        QVERIFY2(!await(store.batches().batch(id))->summary.totals.serverTotal.has_value(), "it would be compared with another batch");
    }
};

ESTEIRA_TEST(JournalTest)
#include "journal_test.moc"
