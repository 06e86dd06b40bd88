#include "store_test.h"

using namespace esteira;
using ports::RowQuery;
using ports::SortOrder;
using settlement::SendState;
using test::await;
using test::goodRow;

/// Filters and sorting happen in SQL; here against the plain values.
class RowQueryTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Store> m_store;
    ports::BatchId m_batch = 0;

    QList<qint64> positions(const RowQuery &query)
    {
        QList<qint64> list;
        for (const auto &row : m_store->rows(m_batch, query))
            list.append(row.position);
        return list;
    }

private slots:
    void init()
    {
        m_store = std::make_unique<test::Store>();
        QVERIFY_RESULT(m_store->open());
        m_batch = test::makeAccepted(*m_store, 3);
        settlement::DraftRow dear = goodRow(4);
        dear.request.totalValue = Money::fromCentavos(999'999);
        dear.request.contractNumber = QStringLiteral("50%_x");
        settlement::DraftRow bad = goodRow(5);
        bad.request.totalValue.reset();
        bad.request.contractNumber = QStringLiteral("50ab");
        QVERIFY_RESULT(await(m_store->batches().appendRows(m_batch, {dear, bad})));
    }

    void filters()
    {
        QCOMPARE(positions({}), (QList<qint64>{1, 2, 3, 4, 5}));
        RowQuery query;
        query.sendStates = {QStringLiteral("draft")};
        QCOMPARE(positions(query), (QList<qint64>{4, 5}));
        query.sendStates = {QStringLiteral("draft"), QStringLiteral("accepted")};
        QCOMPARE(positions(query).size(), 5);
        query = {};
        query.statuses = {QStringLiteral("validated")};
        QCOMPARE(positions(query), (QList<qint64>{1, 2, 3}));
        query = {};
        query.onlyWithProblems = true;
        QCOMPARE(positions(query), (QList<qint64>{5}));
    }

    void textIsTakenLiterally()
    {
        RowQuery query;
        query.text = QStringLiteral("50%_");
        QCOMPARE(positions(query), (QList<qint64>{4}));
        query.text = QStringLiteral("50");
        QCOMPARE(positions(query), (QList<qint64>{4, 5}));
        query.text = QStringLiteral("liq-00002");
        QCOMPARE(positions(query), (QList<qint64>{2}));
        query.text = QStringLiteral("'; DROP TABLE settlement; --");
        QVERIFY(positions(query).isEmpty());
        QCOMPARE(positions({}).size(), 5);
    }

    void sortsByEveryFieldOfTheGrid()
    {
        RowQuery query;
        query.sortField = QStringLiteral("total_value");
        query.order = SortOrder::Descending;
        QCOMPARE(positions(query), (QList<qint64>{4, 3, 2, 1, 5}));
        QStringList fields = settlement::settlementFields();
        fields << QStringLiteral("position") << QStringLiteral("send_state") << QStringLiteral("status") << QStringLiteral("problems")
               << QStringLiteral("attempts");
        for (const QString &field : fields) {
            query.sortField = field;
            const auto ids = await(m_store->batches().rowIds(m_batch, query));
            QVERIFY_RESULT(ids);
            QCOMPARE(ids->size(), 5);
        }
        query.sortField = QStringLiteral("id; DROP TABLE settlement");
        const auto refused = await(m_store->batches().rowIds(m_batch, query));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Bug);
    }

    void rowsComeInTheOrderAskedFor()
    {
        const auto ids = *await(m_store->batches().rowIds(m_batch, {}));
        const auto rows = *await(m_store->batches().rows({ids.at(3), 999, ids.at(0)}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).id, ids.at(3));
        QCOMPARE(rows.at(1).id, ids.at(0));
    }
};

ESTEIRA_TEST(RowQueryTest)
#include "row_query_test.moc"
