#include "domain/settlement/control_totals.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::settlement;

namespace {

ControlTotals agreeing()
{
    ControlTotals totals;
    totals.local = totals.accepted = {40, Money::fromCentavos(16434056)};
    totals.expectedCount = 40;
    totals.expectedTotal = totals.serverTotal = totals.local.total;
    return totals;
}

Money centavo() { return Money::fromCentavos(1); }

} // namespace

class ControlTotalsTest : public QObject {
    Q_OBJECT

    static QString onlyBlocker(const ControlTotals &totals)
    {
        const QList<Text> blockers = closingBlockers(totals);
        return blockers.size() == 1 ? blockers.first().in(nullptr) : QStringLiteral("%1 blockers").arg(blockers.size());
    }

private slots:
    void nothingBlocksWhenAllSidesAgree()
    {
        QVERIFY(closingBlockers(agreeing()).isEmpty());
        ControlTotals withoutExpectation = agreeing();
        withoutExpectation.expectedCount.reset();
        withoutExpectation.expectedTotal.reset();
        withoutExpectation.serverTotal.reset();
        QVERIFY(closingBlockers(withoutExpectation).isEmpty());
    }

    void anEmptyBatchCannotBeClosed()
    {
        QVERIFY(onlyBlocker({}).contains(QStringLiteral("no settlement")));
    }

    void unfinishedRowsBlock()
    {
        ControlTotals totals = agreeing();
        totals.unfinished = 2;
        QVERIFY(onlyBlocker(totals).contains(QStringLiteral("2")));
    }

    void oneCentavoBlocksOnEverySide()
    {
        ControlTotals totals = agreeing();
        totals.expectedTotal = *totals.expectedTotal + centavo();
        QCOMPARE(onlyBlocker(totals), QStringLiteral("Expected a total of R$\u00A0164,340.57 and the batch adds up to "
                                                     "R$\u00A0164,340.56: difference \u2212R$\u00A00.01"));
        totals = agreeing();
        totals.serverTotal = *totals.serverTotal - centavo();
        QVERIFY(onlyBlocker(totals).contains(QStringLiteral("\u2212R$\u00A00.01")));
        totals = agreeing();
        totals.accepted.total += centavo();
        totals.serverTotal = totals.accepted.total;
        QVERIFY(onlyBlocker(totals).contains(QStringLiteral("R$\u00A00.01")));
    }

    void oneRowBlocksOnEverySide()
    {
        ControlTotals totals = agreeing();
        totals.expectedCount = 41;
        QCOMPARE(onlyBlocker(totals), QStringLiteral("Expected 41 settlements and the batch has 40: difference \u22121"));
        totals = agreeing();
        totals.accepted.count = 39;
        QVERIFY(onlyBlocker(totals).contains(QStringLiteral("accepted 39")));
    }

    void everyDifferenceIsNamed()
    {
        ControlTotals totals = agreeing();
        totals.unfinished = 1;
        totals.accepted = {39, Money::fromCentavos(1)};
        totals.expectedCount = 1;
        totals.expectedTotal = Money::fromCentavos(2);
        QCOMPARE(closingBlockers(totals).size(), 6);
    }
};

ESTEIRA_TEST(ControlTotalsTest)
#include "control_totals_test.moc"
