#include "support/sample_assets.h"
#include "support/test_registry.h"
#include "viewmodels/approval/decision_figures.h"

using namespace esteira;
using viewmodels::DecisionFigures;

namespace {

ports::StoredAsset asset(qint64 purchase, qint64 face, QDate maturity, const QString &borrower, const QString &status = QStringLiteral("pre_approved"))
{
    ports::StoredAsset stored;
    stored.draft.request = test::sampleDuplicata(borrower + maturity.toString(Qt::ISODate));
    stored.draft.request.totalPurchaseValue = Money::fromCentavos(purchase);
    stored.draft.request.faceValue = Money::fromCentavos(face);
    stored.draft.request.maturityDate = maturity;
    stored.draft.request.borrower.documentNumber = borrower;
    stored.draft.request.borrower.name = borrower;
    stored.status = status;
    return stored;
}

const QDate kToday(2026, 11, 19);

} // namespace

class DecisionFiguresTest : public QObject {
    Q_OBJECT
private slots:
    void theYieldOfOnePaymentIsCompound()
    {
        const auto rate = viewmodels::monthlyYield(asset(100'000, 104'040, kToday.addDays(60), QStringLiteral("A")).draft.request, kToday);
        QVERIFY(rate);
        QVERIFY(std::abs(*rate - 0.02) < 1e-9);
    }

    void theYieldOfInstallmentsGivesThePriceBack()
    {
        assignment::AssetRequest ccb = test::sampleCcb(QStringLiteral("C"));
        ccb.installments = {{1, kToday.addDays(30), Money::fromCentavos(51'000)}, {2, kToday.addDays(60), Money::fromCentavos(52'020)}};
        ccb.totalPurchaseValue = Money::fromCentavos(100'000);
        const auto rate = viewmodels::monthlyYield(ccb, kToday);
        QVERIFY(rate);
        QVERIFY(std::abs(*rate - 0.02) < 1e-9);
    }

    void whatIsDueAlreadyHasNoRate()
    {
        QVERIFY(!viewmodels::monthlyYield(asset(100, 110, kToday, QStringLiteral("A")).draft.request, kToday));
        QVERIFY(!viewmodels::monthlyYield(asset(0, 110, kToday.addDays(9), QStringLiteral("A")).draft.request, kToday));
    }

    void deniedAssetsStandBesideTheTotals()
    {
        auto removed = asset(77, 88, kToday.addDays(10), QStringLiteral("C"));
        removed.sendState = settlement::SendState::Removed;
        const auto figures = DecisionFigures::of({asset(300, 400, kToday.addDays(30), QStringLiteral("A")),
                                                  asset(100, 100, kToday.addDays(70), QStringLiteral("B")),
                                                  asset(999, 999, kToday.addDays(10), QStringLiteral("C"), QStringLiteral("denied")), removed}, kToday);
        QCOMPARE(figures.assets, 3);
        QCOMPARE(figures.approved, (settlement::CountAndTotal{2, Money::fromCentavos(400)}));
        QCOMPARE(figures.denied, (settlement::CountAndTotal{1, Money::fromCentavos(999)}));
        QCOMPARE(figures.faceValue, Money::fromCentavos(500));
        QCOMPARE(*figures.averageDays, (400.0 * 30 + 100.0 * 70) / 500);
        QCOMPARE(figures.borrowers.size(), 2);
        QCOMPARE(figures.borrowers.first().name, QStringLiteral("A"));
        QCOMPARE(figures.borrowers.first().share, 0.75);
    }

    void theLadderHasEveryMonth()
    {
        const auto figures = DecisionFigures::of({asset(1, 10, QDate(2026, 12, 5), QStringLiteral("A")), asset(1, 20, QDate(2026, 12, 28), QStringLiteral("A")),
                                                  asset(1, 40, QDate(2027, 2, 1), QStringLiteral("A"))}, kToday);
        QCOMPARE(figures.ladder.size(), 3);
        QCOMPARE(figures.ladder.at(0).faceValue, Money::fromCentavos(30));
        QCOMPARE(figures.ladder.at(0).payments, 2);
        QCOMPARE(figures.ladder.at(1).payments, 0);
        QCOMPARE(figures.ladder.at(2).first, QDate(2027, 2, 1));
    }

    void whatHasNoTermIsCountedAsSuch()
    {
        auto blank = asset(100, 100, QDate(), QStringLiteral("A"));
        const auto figures = DecisionFigures::of({blank}, kToday);
        QCOMPARE(figures.withoutTerm, 1);
        QVERIFY(!figures.monthlyRate);
        QVERIFY(!figures.averageDays);
        QVERIFY(figures.ladder.isEmpty());
    }
};

ESTEIRA_TEST(DecisionFiguresTest)
#include "decision_figures_test.moc"
