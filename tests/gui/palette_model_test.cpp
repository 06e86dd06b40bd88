#include "support/test_registry.h"
#include "support/workplace_fixture.h"
#include "viewmodels/shell/palette_model.h"

#include <QAbstractItemModelTester>

using namespace esteira;
using namespace esteira::test;
using viewmodels::PaletteEntry;
using viewmodels::PaletteKind;
using viewmodels::PaletteModel;

namespace {

/// Answers when the test says so.
class SlowSearch final : public ports::RowSearch {
public:
    struct Asked {
        ports::RowSearchTerms terms;
        std::shared_ptr<QPromise<Result<QList<ports::FoundRow>>>> promise;
    };
    QList<Asked> asked;

    QFuture<Result<QList<ports::FoundRow>>> search(const ports::RowSearchTerms &terms, int) override
    {
        Asked next{terms, std::make_shared<QPromise<Result<QList<ports::FoundRow>>>>()};
        next.promise->start();
        asked.append(next);
        return next.promise->future();
    }
    void answer(int index, const QString &externalId)
    {
        ports::FoundRow row;
        row.batch = 1;
        row.externalId = externalId;
        asked.at(index).promise->addResult(QList<ports::FoundRow>{row});
        asked.at(index).promise->finish();
    }
};

PaletteEntry action(const QString &id, const QString &title, bool enabled = true)
{
    PaletteEntry entry;
    entry.id = id;
    entry.title = title;
    entry.enabled = enabled;
    return entry;
}

QStringList titles(const PaletteModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.entry(row).title);
    return list;
}

} // namespace

/// What the palette finds, and that the search for yesterday's text never answers today's.
class PaletteModelTest : public QObject {
    Q_OBJECT
private slots:
    void wordsInAnyOrderWithoutAccents()
    {
        QVERIFY(viewmodels::matchesWords(QStringLiteral("Descartar lote de liquidação"), QStringLiteral("LIQUIDACAO desc")));
        QVERIFY(!viewmodels::matchesWords(QStringLiteral("Descartar lote"), QStringLiteral("liquidacao")));
        QVERIFY(viewmodels::matchesWords(QStringLiteral("anything"), QString()));
    }

    void aTextIsReadAsEverythingItMayMean_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<qint64>("centavos");
        QTest::newRow("masked CPF") << QStringLiteral("123.456.789-09") << QStringLiteral("12345678909") << qint64(-1);
        QTest::newRow("plain CNPJ") << QStringLiteral("12345678000195") << QStringLiteral("12345678000195") << qint64(1234567800019500);
        QTest::newRow("value") << QStringLiteral("1,234.56") << QString() << qint64(123456);
        QTest::newRow("contract") << QStringLiteral("CCB-2026") << QString() << qint64(-1);
    }

    void aTextIsReadAsEverythingItMayMean()
    {
        QFETCH(QString, typed);
        QFETCH(QString, digits);
        QFETCH(qint64, centavos);
        const ports::RowSearchTerms terms = viewmodels::searchTermsOf(typed, QStringLiteral("c"));
        QCOMPARE(terms.text, typed);
        QCOMPARE(terms.digits, digits);
        QCOMPARE(terms.value ? terms.value->centavos() : -1, centavos);
    }

    void whatCanBeDoneComesFirst()
    {
        WorkplaceFixture fixture;
        PaletteModel model(fixture.workplace, QStringLiteral("sandbox"));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({action(QStringLiteral("a"), QStringLiteral("Close batch"), false), action(QStringLiteral("b"), QStringLiteral("New batch"))});
        model.setText(QStringLiteral("batch"));
        QCOMPARE(titles(model), QStringList({QStringLiteral("New batch"), QStringLiteral("Close batch")}));
        QCOMPARE(model.firstEnabled(), 0);
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not possible now")));
        model.setText(QStringLiteral("close"));
        QCOMPARE(model.firstEnabled(), -1);
    }

    void batchesOfTheConnectionAreFound()
    {
        WorkplaceFixture fixture;
        makeDraft(fixture.store.batches(), 2);
        PaletteModel model(fixture.workplace, QStringLiteral("sandbox"));
        QTRY_COMPARE(titles(model), QStringList{QStringLiteral("BATCH-1")});
        PaletteModel other(fixture.workplace, QStringLiteral("another"));
        model.setText(QStringLiteral("batch-2"));
        QCOMPARE(model.rowCount(), 0);
        QTest::qWait(50);
        QCOMPARE(other.rowCount(), 0);
    }

    void aNewTextGivesUpTheSearchForTheLast()
    {
        WorkplaceFixture fixture;
        SlowSearch search;
        fixture.workplace.search = &search;
        PaletteModel model(fixture.workplace, QStringLiteral("sandbox"));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setText(QStringLiteral("first"));
        QVERIFY(model.isSearching());
        QTRY_COMPARE(search.asked.size(), 1);
        model.setText(QStringLiteral("second"));
        QVERIFY(search.asked.first().promise->isCanceled());
        search.answer(0, QStringLiteral("LATE"));
        QTRY_COMPARE(search.asked.size(), 2);
        QVERIFY(model.isSearching());
        QCOMPARE(model.rowCount(), 0);
        search.answer(1, QStringLiteral("RIGHT"));
        QTRY_COMPARE(titles(model), QStringList{QStringLiteral("RIGHT")});
        QVERIFY(!model.isSearching());
        model.setText(QString());
        QCOMPARE(model.rowCount(), 0);
    }
};

ESTEIRA_TEST(PaletteModelTest)
#include "palette_model_test.moc"
