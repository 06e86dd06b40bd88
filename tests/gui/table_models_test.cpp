#include "core/money.h"
#include "support/test_registry.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/tables/column_filter_model.h"
#include "viewmodels/tables/filter_expression.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QTest>

using namespace esteira;
using ports::ColumnKind;
using viewmodels::ColumnFilterModel;

namespace {

const QDate kToday(2026, 11, 19);

/// The values of `among` that an expression lets through; {"!"} when it cannot be read.
template <typename T>
QList<T> through(const char *expression, ColumnKind kind, const QList<T> &among, Language language = Language::Portuguese)
{
    const auto filter = viewmodels::readFilter(QString::fromUtf8(expression), kind, kToday, language);
    QList<T> passed;
    for (const T &value : among) {
        if (filter && viewmodels::passes(*filter, QVariant::fromValue(value)))
            passed.append(value);
    }
    return passed;
}

bool refused(const char *expression, ColumnKind kind)
{
    return !viewmodels::readFilter(QString::fromUtf8(expression), kind, kToday, Language::Portuguese);
}

} // namespace

class TestTableModels : public QObject {
    Q_OBJECT
private slots:
    void textIsAPartAWholeOrNot()
    {
        const QStringList all{QStringLiteral("Laticínios Modelo"), QStringLiteral("Aurora"), QStringLiteral("Aurora Sul")};
        QCOMPARE(through("AURORA", ColumnKind::Text, all), (QStringList{all[1], all[2]}));
        QCOMPARE(through("=aurora", ColumnKind::Text, all), QStringList{all[1]});
        QCOMPARE(through("!sul", ColumnKind::Text, all), (QStringList{all[0], all[1]}));
        QCOMPARE(through("latic; sul", ColumnKind::Text, all), (QStringList{all[0], all[2]}));
        QCOMPARE(through("aurora; !sul", ColumnKind::Text, all), QStringList{all[1]});
        QCOMPARE(through(" ; ", ColumnKind::Text, all), all);
    }

    void countsCompare()
    {
        const QList<qint64> all{1, 99, 100, 101, 3180};
        QCOMPARE(through("> 100", ColumnKind::Count, all), (QList<qint64>{101, 3180}));
        QCOMPARE(through(">=100", ColumnKind::Count, all), (QList<qint64>{100, 101, 3180}));
        QCOMPARE(through("≤ 99", ColumnKind::Count, all), (QList<qint64>{1, 99}));
        QCOMPARE(through("99..101", ColumnKind::Count, all), (QList<qint64>{99, 100, 101}));
        QCOMPARE(through("..99", ColumnKind::Count, all), (QList<qint64>{1, 99}));
        QCOMPARE(through("3.180", ColumnKind::Count, all), QList<qint64>{3180});
        QCOMPARE(through("!99..101", ColumnKind::Count, all), (QList<qint64>{1, 3180}));
        QCOMPARE(through("1;100", ColumnKind::Count, all), (QList<qint64>{1, 100}));
    }

    void moneyIsReadAsTheLanguageWritesIt()
    {
        const QList<Money> all{Money::fromCentavos(128450), Money::fromCentavos(128451), Money::fromCentavos(500000)};
        QCOMPARE(through("1.284,50", ColumnKind::Money, all), QList<Money>{all[0]});
        QCOMPARE(through("1,284.50", ColumnKind::Money, all, Language::English), QList<Money>{all[0]});
        QCOMPARE(through("> 1.284,50", ColumnKind::Money, all), (QList<Money>{all[1], all[2]}));
        QCOMPARE(through("1.284,51..5.000", ColumnKind::Money, all), (QList<Money>{all[1], all[2]}));
        QVERIFY(refused("1,2845", ColumnKind::Money));
    }

    void datesKnowDaysMonthsAndToday()
    {
        const QList<QDate> all{QDate(2026, 10, 31), QDate(2026, 11, 17), QDate(2026, 11, 18), kToday, QDate(2026, 12, 1)};
        QCOMPARE(through("17/11", ColumnKind::Date, all), QList<QDate>{all[1]});
        QCOMPARE(through(">= 17/11/2026", ColumnKind::Date, all), all.mid(1));
        QCOMPARE(through("11/2026", ColumnKind::Date, all), all.mid(1, 3));
        QCOMPARE(through("> 11/2026", ColumnKind::Date, all), all.mid(4));
        QCOMPARE(through("17/11..18/11", ColumnKind::Date, all), all.mid(1, 2));
        QCOMPARE(through("hoje; ontem", ColumnKind::Date, all), all.mid(2, 2));
        QCOMPARE(through("31 Oct 2026", ColumnKind::Date, all), all.mid(0, 1));
        // 02:00 UTC is still the day before in Brasília.
        const QList<QDateTime> night{QDateTime(QDate(2026, 11, 19), QTime(2, 0), Qt::UTC)};
        QCOMPARE(through("18/11", ColumnKind::Date, night), night);
        QCOMPARE(through("19/11", ColumnKind::Date, night), QList<QDateTime>());
    }

    void whatCannotBeReadSaysWhy()
    {
        for (const char *wrong : {"abc", ">", "..", "31/02", "19/11..17/11", "!"})
            QVERIFY2(refused(wrong, ColumnKind::Date), wrong);
        for (const char *wrong : {"abc", "> ", "1..b", "200..100"})
            QVERIFY2(refused(wrong, ColumnKind::Count), wrong);
        const auto reason = viewmodels::readFilter(QStringLiteral("> abc"), ColumnKind::Count, kToday, Language::English);
        QVERIFY(reason.error().shown().contains(QStringLiteral("abc")));
    }

    void modelFiltersAndSortsBySeveralColumns()
    {
        QStandardItemModel source(0, 2);
        const auto add = [&](const char *name, qint64 count) {
            auto *first = new QStandardItem(QString::fromLatin1(name));
            first->setData(first->text(), cells::SortRole);
            auto *second = new QStandardItem(QString::number(count));
            second->setData(count, cells::SortRole);
            source.appendRow({first, second});
        };
        add("b", 10);
        add("a", 9);
        add("b", 100);
        add("a", 200);
        ColumnFilterModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKind(1, ColumnKind::Count);
        model.setSourceModel(&source);
        const auto shown = [&] {
            QStringList lines;
            for (int row = 0; row < model.rowCount(); ++row)
                lines.append(model.index(row, 0).data().toString() + model.index(row, 1).data().toString());
            return lines.join(u' ');
        };
        model.sortBy(1, false);
        QCOMPARE(shown(), QStringLiteral("a9 b10 b100 a200"));
        model.sortBy(1, false);
        QCOMPARE(shown(), QStringLiteral("a200 b100 b10 a9"));
        model.sortBy(0, false);
        model.sortBy(1, true);
        model.sortBy(1, true);
        QCOMPARE(shown(), QStringLiteral("a200 a9 b100 b10"));
        model.setFilter(1, QStringLiteral("> 9"));
        QCOMPARE(shown(), QStringLiteral("a200 b100 b10"));
        model.setFilter(0, QStringLiteral("!a"));
        QCOMPARE(shown(), QStringLiteral("b100 b10"));
        model.setFilter(1, QStringLiteral("> x"));
        QVERIFY(model.filterProblem(1));
        QCOMPARE(shown(), QStringLiteral("b100 b10"));
        model.clearFilters();
        QCOMPARE(model.rowCount(), 4);
    }
};

ESTEIRA_TEST(TestTableModels)
#include "table_models_test.moc"
