#include "support/test_registry.h"

#include "views/design/tokens.h"

using namespace esteira::design;
using esteira::flow::Family;

namespace {

struct Named {
    const char *name;
    Ink::Token token;
};

constexpr Named kSurfaces[] = {
    {"win", &Tokens::win}, {"chrome", &Tokens::chrome}, {"surf", &Tokens::surf}, {"sub", &Tokens::sub},
    {"hover", &Tokens::hover}, {"sel", &Tokens::sel}, {"selStrong", &Tokens::selStrong}, {"accTint", &Tokens::accTint},
    {"cellErr", &Tokens::cellErr}, {"cellWarn", &Tokens::cellWarn}};
constexpr Named kTexts[] = {{"text", &Tokens::text}, {"t2", &Tokens::t2}, {"t3", &Tokens::t3}, {"acc", &Tokens::acc}};
constexpr Family kFamilies[] = {Family::Open, Family::Waiting, Family::Progress, Family::Done,
                                Family::Discarded, Family::Denied, Family::Error};
constexpr double kText = 4.5;
constexpr double kShape = 3.0;

QByteArray said(const char *ink, const char *ground, double ratio)
{
    return QByteArray(ink) + " on " + ground + ": " + QByteArray::number(ratio, 'f', 2);
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT

private slots:
    void contrastOfKnownPairs()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 10), 10);
        // The two figures the design system states.
        QCOMPARE(qRound(contrastRatio(Qt::white, QColor(0x62, 0x46, 0xB8)) * 10), 68);
        QCOMPARE(qRound(contrastRatio(Qt::white, QColor(0xA1, 0x14, 0x1B)) * 10), 80);
    }

    void textIsReadableEverywhere_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadableEverywhere()
    {
        QFETCH(bool, dark);
        const Tokens &t = tokensFor(dark ? Mode::Dark : Mode::Light);
        for (const Named &surface : kSurfaces) {
            for (const Named &ink : kTexts) {
                const double ratio = contrastRatio(t.*ink.token, t.*surface.token);
                QVERIFY2(ratio >= kText, said(ink.name, surface.name, ratio).constData());
            }
            for (const Family family : kFamilies) {
                const double ratio = contrastRatio(t.family(family).text, t.*surface.token);
                QVERIFY2(ratio >= kText, said(qPrintable(QString::number(int(family))), surface.name, ratio).constData());
            }
        }
    }

    void chipsAndPlatesAreReadable_data() { textIsReadableEverywhere_data(); }

    void chipsAndPlatesAreReadable()
    {
        QFETCH(bool, dark);
        const Tokens &t = tokensFor(dark ? Mode::Dark : Mode::Light);
        for (const Family family : kFamilies) {
            const FamilyColors &colors = t.family(family);
            QVERIFY(contrastRatio(colors.text, colors.chip) >= kText);
            QVERIFY(contrastRatio(colors.fill, t.surf) >= kShape);
        }
        QVERIFY(contrastRatio(t.ctl, t.surf) >= kShape);
        QVERIFY(contrastRatio(t.onAcc, t.acc) >= kText);
        QVERIFY(contrastRatio(t.onAcc, t.accH) >= kText);
        QVERIFY(contrastRatio(t.onBar, t.bar) >= kText);
        QVERIFY(contrastRatio(t.onEnv, t.envSandboxPlate) >= kText);
        QVERIFY(contrastRatio(t.onEnv, t.envProdBand) >= kText);
        QVERIFY(contrastRatio(t.text, t.envProdTint) >= kText);
    }

    void lowestRatiosAreTheStatedOnes()
    {
        const auto lowest = [](const Tokens &t) {
            double least = 21;
            for (const Named &surface : kSurfaces) {
                for (const Named &ink : kTexts)
                    least = std::min(least, contrastRatio(t.*ink.token, t.*surface.token));
                for (const Family family : kFamilies)
                    least = std::min(least, contrastRatio(t.family(family).text, t.*surface.token));
            }
            return least;
        };
        QCOMPARE(qRound(lowest(tokensFor(Mode::Light)) * 100), 455);
        QCOMPARE(qRound(lowest(tokensFor(Mode::Dark)) * 100), 460);
    }

    void inkFollowsTheTheme()
    {
        const Ink error = Family::Error;
        const Ink accent = &Tokens::acc;
        QCOMPARE(error.in(tokensFor(Mode::Light)), QColor(0xB0, 0x24, 0x1C));
        QCOMPARE(error.in(tokensFor(Mode::Dark)), QColor(0xF5, 0x9A, 0x92));
        QCOMPARE(accent.in(tokensFor(Mode::Dark)), QColor(0x5D, 0xBB, 0xCF));
    }
};

ESTEIRA_TEST(TokensTest)
#include "tokens_test.moc"
