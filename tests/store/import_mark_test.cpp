#include "store_test.h"

using namespace esteira;
using ports::RowId;
using test::await;
using test::goodRow;

/// A file on its way into a draft is marked on disk, so that one cut off by a crash is never sent and can be taken back.
class ImportMarkTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Store> m_store;
    ports::BatchId m_batch = 0;
    ports::BatchStore &batches() { return m_store->batches(); }

    static settlement::DraftRow typedRow(int number)
    {
        auto row = goodRow(number);
        row.sourceLine = 0;
        return row;
    }
    Outcome begin()
    {
        auto batch = m_store->item(m_batch).batch;
        batch.sourceFile = QStringLiteral("pagamentos.csv");
        batch.sourceHash = QByteArray(32, 'h');
        batch.expectedCount = 12;
        batch.expectedTotal = Money::fromCentavos(777);
        batch.expectedFrom = batch.sourceFile;
        return await(batches().beginImport(batch));
    }
    static ports::Event imported(ports::BatchId batch)
    {
        ports::Event event;
        event.batchId = batch;
        event.kind = QStringLiteral("batch.imported");
        return event;
    }

private slots:
    void init()
    {
        m_store = std::make_unique<test::Store>();
        QVERIFY_RESULT(m_store->open());
        m_batch = test::makeDraft(batches(), 2);
    }
    void cleanup()
    {
        m_store->close();
        QVERIFY_CONSISTENT(m_store->path());
    }

    void cutOffItIsKnownAndNeverSent()
    {
        QVERIFY_RESULT(begin());
        QVERIFY_RESULT(await(batches().appendRows(m_batch, {goodRow(3), goodRow(4)})));
        QVERIFY_RESULT(m_store->open());
        QVERIFY(m_store->item(m_batch).batch.importUnfinished);
        const Outcome sent = await(batches().beginSubmission(m_batch));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Invalid);
        QVERIFY(sent.error().text.shown().contains(QLatin1String("pagamentos.csv")));
        QVERIFY(!sent.error().wayOut.isEmpty());
        QVERIFY(m_store->item(m_batch).batch.isDraft());
    }

    void undoneTheDraftIsAsBefore()
    {
        const auto before = m_store->item(m_batch);
        QVERIFY_RESULT(begin());
        QVERIFY_RESULT(await(batches().appendRows(m_batch, {goodRow(3), goodRow(4), goodRow(1)})));
        const auto typed = *await(batches().appendRows(m_batch, {typedRow(5)}));
        QVERIFY_RESULT(m_store->open());
        QVERIFY_RESULT(await(batches().undoImport(m_batch)));
        const auto after = m_store->item(m_batch);
        QVERIFY(!after.batch.importUnfinished);
        QCOMPARE(after.batch.expectedCount, before.batch.expectedCount);
        QCOMPARE(after.batch.expectedTotal, before.batch.expectedTotal);
        QCOMPARE(after.batch.expectedFrom, before.batch.expectedFrom);
        QCOMPARE(after.batch.sourceFile, before.batch.sourceFile);
        QCOMPARE(after.batch.sourceHash, before.batch.sourceHash);
        const auto rows = m_store->rows(m_batch);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.last().id, typed.first()); // somebody's work stays
        QVERIFY(rows.at(0).problems.isEmpty());
        QVERIFY_RESULT(await(batches().deleteRows(typed)));
        QVERIFY_RESULT(await(batches().beginSubmission(m_batch)));
    }

    void finishedItIsSendable()
    {
        QVERIFY_RESULT(begin());
        QVERIFY_RESULT(await(batches().appendRows(m_batch, {goodRow(3)})));
        QVERIFY_RESULT(await(batches().finishImport(imported(m_batch))));
        QVERIFY(!m_store->item(m_batch).batch.importUnfinished);
        QCOMPARE(m_store->kinds(m_batch).last(), QStringLiteral("batch.imported"));
        QVERIFY_RESULT(await(batches().undoImport(m_batch))); // nothing to undo
        QCOMPARE(m_store->rows(m_batch).size(), 3);
        QVERIFY_RESULT(await(batches().beginSubmission(m_batch)));
    }

    void oneImportAtATimeAndOnlyIntoADraft()
    {
        QVERIFY_RESULT(begin());
        QVERIFY(!begin());
        QVERIFY_RESULT(await(batches().finishImport(imported(m_batch))));
        QVERIFY_RESULT(await(batches().beginSubmission(m_batch)));
        QVERIFY(!begin());
        QVERIFY(!m_store->item(m_batch).batch.importUnfinished);
    }

    /// Whatever statement fails, an undo happened as a whole or not at all.
    void anUndoThatFailsChangesNothing()
    {
        QVERIFY_RESULT(begin());
        QVERIFY_RESULT(await(batches().appendRows(m_batch, {goodRow(3), goodRow(4)})));
        int at = 0;
        for (bool undone = false; !undone; ++at) {
            int left = at;
            m_store->setFault([&](QByteArrayView) { return left-- == 0; });
            undone = bool(await(batches().undoImport(m_batch)));
            m_store->setFault({});
            QCOMPARE(m_store->item(m_batch).batch.importUnfinished, !undone);
            QCOMPARE(m_store->rows(m_batch).size(), undone ? 2 : 4);
        }
        QVERIFY(at > 3);
    }
};

ESTEIRA_TEST(ImportMarkTest)
#include "import_mark_test.moc"
