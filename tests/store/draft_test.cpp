#include "store_test.h"

#include "domain/settlement/external_id.h"

using namespace esteira;
using settlement::SendState;
using test::await;
using test::goodRow;

namespace {

bool toldDuplicate(const ports::StoredRow &row)
{
    return std::any_of(row.problems.begin(), row.problems.end(),
                       [](const settlement::Problem &p) { return p.code == QLatin1StringView("external_id.duplicate"); });
}

settlement::DraftRow rowWithId(const QString &externalId, int number = 1)
{
    settlement::DraftRow row = goodRow(number);
    row.request.externalId = externalId;
    return row;
}

ports::StoredBatch fullBatch()
{
    ports::StoredBatch batch;
    batch.connectionId = QStringLiteral("sandbox");
    batch.fundClassKey = test::kFundKey;
    batch.request.externalId = QStringLiteral("AUR-1");
    batch.request.description = QStringLiteral("Pagamentos de novembro — ação");
    batch.request.account = fund::AccountNumber{QStringLiteral("0012345"), QStringLiteral("6"), QStringLiteral("0001"), QStringLiteral("329")};
    batch.request.referenceDate = QDate(2026, 11, 19);
    batch.request.endToEndId = QStringLiteral("E12345678202404231030ab1diuLs08D");
    batch.request.sourceDocumentNumber = QStringLiteral("60.910.091/0001-24");
    batch.expectedCount = 3;
    batch.expectedTotal = Money::fromCentavos(123456);
    batch.expectedFrom = QStringLiteral("baixas.csv");
    batch.sourceFile = QStringLiteral("baixas.csv");
    batch.sourceHash = QByteArray("\x00\x01\xff", 3);
    return batch;
}

} // namespace

/// Drafts: every edit is kept, ids are made once, duplicates are told.
class DraftTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Store> m_store;
    ports::BatchStore &batches() { return m_store->batches(); }

    ports::BatchId draftWith(const QList<settlement::DraftRow> &rows)
    {
        const auto id = await(batches().createDraft(fullBatch()));
        if (!id || !await(batches().appendRows(*id, rows)))
            qFatal("no draft");
        return *id;
    }

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

    void everyFieldOfABatchComesBack()
    {
        const ports::StoredBatch batch = fullBatch();
        const auto id = await(batches().createDraft(batch));
        QVERIFY_RESULT(id);
        QVERIFY_RESULT(m_store->open());
        const ports::StoredBatch found = m_store->item(*id).batch;
        QCOMPARE(found.connectionId, batch.connectionId);
        QCOMPARE(found.fundClassKey, batch.fundClassKey);
        QVERIFY(found.request == batch.request);
        QCOMPARE(found.expectedCount, batch.expectedCount);
        QVERIFY(found.expectedTotal == batch.expectedTotal);
        QCOMPARE(found.expectedFrom, batch.expectedFrom);
        QCOMPARE(found.sourceFile, batch.sourceFile);
        QCOMPARE(found.sourceHash, batch.sourceHash);
        QCOMPARE(found.createdUtc, m_store->clock.now);
        QVERIFY(found.isDraft() && found.status.isEmpty() && found.paymentBatchKey.isEmpty() && !found.lastError);
        QCOMPARE(m_store->kinds(*id), QStringList{QStringLiteral("batch.drafted")});
    }

    void everyFieldOfARowComesBack()
    {
        settlement::DraftRow row = goodRow(7);
        auto &request = row.request;
        request.contractNumber.clear();
        request.assetExternalId = QStringLiteral("ATIVO-1");
        request.assetKey = QStringLiteral("0b8377d0-58ec-479f-8ee9-9f963d5c47ad");
        request.ifCode = QStringLiteral("IF123");
        request.participantControlNumber = QStringLiteral("PC-9");
        request.installmentNumber = 0;
        request.installmentMaturityDate = QDate(2026, 12, 31);
        request.installmentExternalId = QStringLiteral("PARC-1");
        request.totalValue.reset();
        row.unread = {{QStringLiteral("total_value"), QStringLiteral("1.355")}};
        row.reading = {DecimalMark::Dot, settlement::DateOrder::MonthFirst};
        row.sourceLine = 42;
        row.note = QStringLiteral("João & Cia");
        const auto id = draftWith({row});
        const auto found = m_store->rows(id);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().draft == row);
        QCOMPARE(found.first().position, 1);
        QVERIFY(found.first().problems == validate(row));
        QVERIFY(!found.first().problems.isEmpty());
        QCOMPARE(m_store->item(id).summary.rowsWithErrors, 1);
    }

    void aDraftWithoutAnIdGetsOneThatStays()
    {
        ports::RegisteredFund fund;
        fund.connectionId = QStringLiteral("sandbox");
        fund.fundClassKey = test::kFundKey;
        fund.shortName = QStringLiteral("AUR");
        QVERIFY_RESULT(await(batches().saveFund(fund)));
        ports::StoredBatch batch = fullBatch();
        batch.request.externalId.clear();
        const auto id = await(batches().createDraft(batch));
        QVERIFY_RESULT(id);
        ports::StoredBatch found = m_store->item(*id).batch;
        QVERIFY2(found.request.externalId.startsWith(QLatin1StringView("AUR-20261119-")), qPrintable(found.request.externalId));
        batch.id = *id;
        QVERIFY_RESULT(await(batches().updateDraft(batch)));
        QCOMPARE(m_store->item(*id).batch.request.externalId, found.request.externalId);
    }

    void rowsWithoutAnIdGetOneThatIsNeverGivenAgain()
    {
        const auto id = draftWith({rowWithId({}), rowWithId({}), rowWithId({})});
        const auto before = m_store->rows(id);
        QCOMPARE(before.at(1).draft.request.externalId, settlement::makeSettlementExternalId(QStringLiteral("AUR-1"), 2));
        QVERIFY_RESULT(await(batches().deleteRows({before.at(2).id})));
        QVERIFY_RESULT(m_store->open());
        const auto added = await(batches().appendRows(id, {rowWithId({})}));
        QVERIFY_RESULT(added);
        QVERIFY2(added->first() > before.at(2).id, "the id of a deleted row was given again");
        const auto after = m_store->rows(id);
        QCOMPARE(after.at(2).position, 4);
        QVERIFY(after.at(2).draft.request.externalId != before.at(2).draft.request.externalId);
        // Emptying the cell gives back the same id, not another one.
        QVERIFY_RESULT(await(batches().updateRow(after.at(0).id, rowWithId({}))));
        QCOMPARE(m_store->rows(id).at(0).draft.request.externalId, before.at(0).draft.request.externalId);
    }

    void twoBatchesOfAFundNeverShareAnId()
    {
        QVERIFY_RESULT(await(batches().createDraft(fullBatch())));
        const auto twin = await(batches().createDraft(fullBatch()));
        QVERIFY(!twin);
        QCOMPARE(twin.error().kind, ErrorKind::Invalid);
        QCOMPARE(twin.error().field, QStringLiteral("external_id"));
        ports::StoredBatch elsewhere = fullBatch();
        elsewhere.fundClassKey = QStringLiteral("another-fund");
        QVERIFY_RESULT(await(batches().createDraft(elsewhere)));
        QCOMPARE(await(batches().findBatches(QStringLiteral("AUR-1")))->size(), 2);
        const auto found = await(batches().findBatch(QStringLiteral("sandbox"), QStringLiteral("another-fund"), QStringLiteral("AUR-1")));
        QVERIFY(found && found->has_value());
        QVERIFY(!await(batches().findBatch(QStringLiteral("other"), QStringLiteral("another-fund"), QStringLiteral("AUR-1")))->has_value());
    }

    void theSameFileIsFound()
    {
        QVERIFY(!await(batches().findSameFile(fullBatch().connectionId, fullBatch().sourceHash))->has_value());
        const auto id = await(batches().createDraft(fullBatch()));
        QCOMPARE(await(batches().findSameFile(fullBatch().connectionId, fullBatch().sourceHash))->value().id, *id);
        QVERIFY(!await(batches().findSameFile(fullBatch().connectionId, {}))->has_value());
    }

    void theRowThatRepeatsAnIdIsToldAndFixingItClearsIt()
    {
        const auto id = draftWith({rowWithId(QStringLiteral("A")), rowWithId(QStringLiteral("B")), rowWithId(QStringLiteral("A"))});
        auto rows = m_store->rows(id);
        QVERIFY(!toldDuplicate(rows.at(0)) && !toldDuplicate(rows.at(1)) && toldDuplicate(rows.at(2)));
        QCOMPARE(m_store->item(id).summary.rowsWithErrors, 1);
        QVERIFY_RESULT(await(batches().updateRow(rows.at(2).id, rowWithId(QStringLiteral("C")))));
        rows = m_store->rows(id);
        QVERIFY(!toldDuplicate(rows.at(0)) && !toldDuplicate(rows.at(2)));
        QCOMPARE(m_store->item(id).summary.rowsWithErrors, 0);
        // A row takes the id of one behind it: the earlier row of the batch is the owner.
        QVERIFY_RESULT(await(batches().updateRow(rows.at(0).id, rowWithId(QStringLiteral("B")))));
        rows = m_store->rows(id);
        QVERIFY(!toldDuplicate(rows.at(0)) && toldDuplicate(rows.at(1)) && !toldDuplicate(rows.at(2)));
    }

    void deletingTheFirstOfThreeLeavesTwo()
    {
        const auto id = draftWith({rowWithId(QStringLiteral("A")), rowWithId(QStringLiteral("A"))});
        QVERIFY_RESULT(await(batches().appendRows(id, {rowWithId(QStringLiteral("A"))})));
        auto rows = m_store->rows(id);
        QCOMPARE(m_store->item(id).summary.rowsWithErrors, 2);
        QVERIFY_RESULT(await(batches().deleteRows({rows.at(0).id})));
        QCOMPARE(m_store->item(id).summary.rowsWithErrors, 1);
        QVERIFY_RESULT(await(batches().deleteRows({rows.at(1).id})));
        QCOMPARE(m_store->item(id).summary.rowsWithErrors, 0);
        QVERIFY(m_store->rows(id).first().problems.isEmpty());
    }

    void aSentRowKeepsItsIdAndIsNotTold()
    {
        const auto id = test::makeAccepted(*m_store, 1);
        QVERIFY_RESULT(await(batches().appendRows(id, {goodRow(1)})));
        const auto rows = m_store->rows(id);
        QVERIFY(rows.at(0).problems.isEmpty());
        QVERIFY(toldDuplicate(rows.at(1)));
        const Outcome again = await(batches().beginSubmission(id));
        QVERIFY2(!again, "a second settlement under the same id must not be sent");
    }

    void theSummaryEqualsTheRows()
    {
        settlement::DraftRow bad = goodRow(3);
        bad.request.totalValue.reset();
        const auto id = draftWith({goodRow(1), goodRow(2), bad});
        const auto summary = m_store->item(id).summary;
        QCOMPARE(summary.totals.local.count, 3);
        QCOMPARE(summary.totals.local.total.centavos(), 1001 + 1002);
        QCOMPARE(summary.totals.accepted.count, 0);
        QCOMPARE(summary.totals.expectedCount, std::optional<qint64>(3));
        QCOMPARE(summary.totals.unfinished, 3);
        QCOMPARE(summary.bySendState.size(), 1);
        QCOMPARE(summary.bySendState.first().key, QStringLiteral("draft"));
        QVERIFY(summary.byStatus.isEmpty());
        QCOMPARE(summary.rowsWithErrors, 1);
        QCOMPARE(await(batches().batches())->size(), 1);
    }

    void absurdAmountsNeitherCrashNorStick()
    {
        settlement::DraftRow huge = goodRow(1);
        huge.request.totalValue = Money::fromCentavos(std::numeric_limits<qint64>::max());
        settlement::DraftRow another = huge;
        another.request.externalId = QStringLiteral("OTHER");
        const auto id = draftWith({huge, another, goodRow(3)});
        const auto rows = m_store->rows(id);
        QVERIFY_RESULT(await(batches().deleteRows({rows.at(0).id, rows.at(1).id})));
        QCOMPARE(m_store->item(id).summary.totals.local.total.centavos(), 1003);
    }

    void aSentBatchKeepsItsDataButItsExpectedTotalsMayChange()
    {
        const auto id = test::makeSending(*m_store, 2);
        ports::StoredBatch batch = m_store->item(id).batch;
        batch.expectedTotal = Money::fromCentavos(1);
        QVERIFY_RESULT(await(batches().updateDraft(batch)));
        QCOMPARE(m_store->item(id).batch.expectedTotal->centavos(), 1);
        batch.request.description = QStringLiteral("other");
        const Outcome refused = await(batches().updateDraft(batch));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(m_store->item(id).batch.request.description.isEmpty());
        const Outcome kept = await(batches().deleteDraft(id));
        QVERIFY(!kept);
        QCOMPARE(m_store->rows(id).size(), 2);
    }

    void aRowOnItsWayCannotBeTouched()
    {
        const auto id = test::makeSending(*m_store, 2);
        const auto rows = m_store->rows(id);
        const Outcome changed = await(batches().updateRow(rows.first().id, goodRow(9)));
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::Invalid);
        QVERIFY(!await(batches().deleteRows({rows.first().id})));
        QCOMPARE(m_store->rows(id).size(), 2);
        QVERIFY(m_store->rows(id).first().draft == goodRow(1));
    }

    void aDeletedDraftTakesItsRowsAlong()
    {
        const auto id = draftWith({goodRow(1)});
        QVERIFY_RESULT(await(batches().deleteDraft(id)));
        QVERIFY(!await(batches().batch(id)));
        m_store->close();
        QCOMPARE(test::RawFile(m_store->path()).single(QStringLiteral("SELECT count(*) FROM settlement")), QStringLiteral("0"));
    }

    void whatDoesNotExistSaysSo()
    {
        QCOMPARE(await(batches().batch(99)).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(batches().appendRows(99, {goodRow(1)})).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(batches().updateRow(99, goodRow(1))).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(batches().beginSubmission(99)).error().kind, ErrorKind::Invalid);
        QVERIFY_RESULT(await(batches().deleteRows({99})));
        QVERIFY(await(batches().rows({99}))->isEmpty());
    }
};

ESTEIRA_TEST(DraftTest)
#include "draft_test.moc"
