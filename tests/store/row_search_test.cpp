#include "store/settlement/sql_row_search.h"
#include "support/await.h"
#include "support/sample_rows.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::test;

/// Settlements are found over all batches of a connection by what people have in hand.
class RowSearchTest : public QObject {
    Q_OBJECT

private slots:
    void byContractIdentifierDocumentAndValue()
    {
        StoreFixture fixture;
        const ports::BatchId first = draft(fixture, QStringLiteral("sandbox"), QStringLiteral("B-1"), 40);
        const ports::BatchId second = draft(fixture, QStringLiteral("sandbox"), QStringLiteral("B-2"), 3);
        const auto rows = await(fixture.batches().rows({*firstRow(fixture, second)}));
        QVERIFY_RESULT(rows);
        ports::StoredRow row = rows->first();
        row.draft.request.externalId = QStringLiteral("find-me_1");
        row.draft.request.totalValue = Money::fromCentavos(123456);
        row.draft.note = QStringLiteral("João Modelo 12.345.678/0001-95");
        QVERIFY_RESULT(await(fixture.batches().updateRow(row.id, row.draft)));

        ports::RowSearchTerms terms;
        terms.connectionId = QStringLiteral("sandbox");
        terms.text = QStringLiteral("find-me_");
        QCOMPARE(idsOf(fixture, terms), QList<ports::RowId>{row.id});
        terms.text = QStringLiteral("find-me%"); // a sign of the database's own language is a sign like any other
        QVERIFY(idsOf(fixture, terms).isEmpty());
        terms.text.clear();
        terms.digits = QStringLiteral("12345678000195");
        QCOMPARE(idsOf(fixture, terms), QList<ports::RowId>{row.id});
        terms.digits.clear();
        terms.value = Money::fromCentavos(123456);
        QCOMPARE(idsOf(fixture, terms), QList<ports::RowId>{row.id});
        terms.connectionId = QStringLiteral("another");
        QVERIFY(idsOf(fixture, terms).isEmpty());
        QVERIFY(first != second);
    }

    void theNewestFirstAndNoMoreThanAsked()
    {
        StoreFixture fixture;
        draft(fixture, QStringLiteral("sandbox"), QStringLiteral("B-1"), 40);
        const ports::BatchId second = draft(fixture, QStringLiteral("sandbox"), QStringLiteral("B-2"), 10);
        ports::RowSearchTerms terms;
        terms.connectionId = QStringLiteral("sandbox");
        terms.text = QStringLiteral("-");
        store::SqlRowSearch search(fixture.database());
        const auto found = await(search.search(terms, 12));
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 12);
        QCOMPARE(found->first().batch, second);
        QCOMPARE(found->first().batchExternalId, QStringLiteral("B-2"));
    }

    void nothingAskedFindsNothing()
    {
        StoreFixture fixture;
        draft(fixture, QStringLiteral("sandbox"), QStringLiteral("B-1"), 3);
        ports::RowSearchTerms terms;
        terms.connectionId = QStringLiteral("sandbox");
        QVERIFY(idsOf(fixture, terms).isEmpty());
    }

    void aCancelledSearchEnds()
    {
        StoreFixture fixture;
        draft(fixture, QStringLiteral("sandbox"), QStringLiteral("B-1"), 40);
        ports::RowSearchTerms terms;
        terms.connectionId = QStringLiteral("sandbox");
        terms.text = QStringLiteral("nowhere");
        store::SqlRowSearch search(fixture.database());
        auto future = search.search(terms, 5);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

private:
    static ports::BatchId draft(StoreFixture &fixture, const QString &connection, const QString &name, int rows)
    {
        ports::StoredBatch batch;
        batch.connectionId = connection;
        batch.fundClassKey = kFundKey;
        batch.request.externalId = name;
        QList<settlement::DraftRow> list;
        for (int i = 1; i <= rows; ++i)
            list.append(goodRow(i));
        const auto id = await(fixture.batches().createDraft(batch));
        if (!id || !await(fixture.batches().appendRows(*id, list)))
            return 0;
        return *id;
    }

    static std::optional<ports::RowId> firstRow(StoreFixture &fixture, ports::BatchId batch)
    {
        const auto ids = await(fixture.batches().rowIds(batch, {}));
        return ids && !ids->isEmpty() ? std::optional(ids->first()) : std::nullopt;
    }

    static QList<ports::RowId> idsOf(StoreFixture &fixture, const ports::RowSearchTerms &terms)
    {
        store::SqlRowSearch search(fixture.database());
        const auto found = await(search.search(terms, 20));
        QList<ports::RowId> ids;
        for (const ports::FoundRow &row : found.value_or(QList<ports::FoundRow>()))
            ids.append(row.row);
        return ids;
    }
};

ESTEIRA_TEST(RowSearchTest)

#include "row_search_test.moc"
