#include "domain/documents/tax_id.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::documents;

Q_DECLARE_METATYPE(esteira::documents::TaxIdKind)

/// domain-rules.md c1 and c2.
class TaxIdTest : public QObject {
    Q_OBJECT
private slots:
    void acceptsTheWorkedExamples_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TaxIdKind>("kind");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *text, TaxIdKind kind, const char *plain) {
            QTest::newRow(text) << QString::fromLatin1(text) << kind << QString::fromLatin1(plain);
        };
        row("12.ABC.345/01DE-35", TaxIdKind::Cnpj, "12ABC34501DE35");
        row("A1.B2C.3D4/0001-93", TaxIdKind::Cnpj, "A1B2C3D4000193");
        row("K7.QI3.240/0001-00", TaxIdKind::Cnpj, "K7QI3240000100");
        row("11.222.333/0001-81", TaxIdKind::Cnpj, "11222333000181");
        row("60.910.091/0001-24", TaxIdKind::Cnpj, "60910091000124");
        row("45.585.471/0001-47", TaxIdKind::Cnpj, "45585471000147");
        row("111.444.777-35", TaxIdKind::Cpf, "11144477735");
        row("529.982.247-25", TaxIdKind::Cpf, "52998224725");
    }

    void acceptsTheWorkedExamples()
    {
        QFETCH(QString, text);
        QFETCH(TaxIdKind, kind);
        QFETCH(QString, plain);
        for (const QString &spelling : {text, plain}) {
            const auto id = parseTaxId(spelling);
            QVERIFY_RESULT(id);
            QCOMPARE(*id, (TaxId{kind, plain}));
            QCOMPARE(punctuated(*id), text);
        }
    }

    void refusesAnyOtherCheckDigits()
    {
        for (const QString &good : {QStringLiteral("12ABC34501DE35"), QStringLiteral("K7QI3240000100"), QStringLiteral("52998224725")}) {
            for (int other = 0; other < 100; ++other) {
                const QString text = good.chopped(2) + QString::number(other).rightJustified(2, u'0');
                QCOMPARE(parseTaxId(text).has_value(), text == good);
            }
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(text); };
        row("empty", "");
        row("short", "5299822472");
        row("between", "529982247250");
        row("long", "608100910001245");
        row("all equal cpf", "111.111.111-11");
        row("all equal cnpj", "00.000.000/0000-00");
        row("letter in cpf", "A2998224725");
        row("letter among the check digits", "12ABC34501DE3A");
        row("lower case", "12.abc.345/01de-35");
        row("blanks", " 529.982.247-25");
        row("half a mask", "529982247-25");
        row("mask of the other", "52.998.224/725");
        row("sign", "12ABC34501D*35");
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto id = parseTaxId(text);
        QVERIFY(!id);
        QCOMPARE(id.error().kind, ErrorKind::Invalid);
        QVERIFY(!id.error().text.isEmpty());
        QVERIFY(!id.error().wayOut.isEmpty());
    }

    void refusesOtherScripts()
    {
        QVERIFY(!parseTaxId(QStringLiteral("\u0665\u0662\u0669\u0669\u0668\u0662\u0662\u0664\u0667\u0662\u0665"), true));
    }

    void isLenientWithPeople()
    {
        QCOMPARE(parseTaxId(QStringLiteral(" 12.abc.345/01de-35 "), true)->plain, QStringLiteral("12ABC34501DE35"));
        QCOMPARE(parseTaxId(QStringLiteral("529 982\u00A0247-25"), true)->plain, QStringLiteral("52998224725"));
    }

    void theCheckHasAKnownWeakSpot()
    {
        // Q and 0 have values that are equal mod 11: the check cannot tell them apart, so screens show letters in a
        // colour of their own.
        QVERIFY(parseTaxId(QStringLiteral("12ABC3450QDE35")).has_value() == parseTaxId(QStringLiteral("12ABC34500DE35")).has_value());
        QVERIFY(!parseTaxId(QStringLiteral("12ABC3450IDE35")));
        QVERIFY(!parseTaxId(QStringLiteral("I2ABC34501DE35")));
    }

    void masksPeopleOnly()
    {
        QCOMPARE(masked(*parseTaxId(QStringLiteral("529.982.247-25"))), QStringLiteral("***.982.247-**"));
        QCOMPARE(masked(*parseTaxId(QStringLiteral("60.910.091/0001-24"))), QStringLiteral("60.910.091/0001-24"));
    }

    void knowsLetters()
    {
        QVERIFY(hasLetters(*parseTaxId(QStringLiteral("12ABC34501DE35"))));
        QVERIFY(!hasLetters(*parseTaxId(QStringLiteral("60910091000124"))));
    }

    void restoresLostZerosOnlyWhenProven()
    {
        // 012.345.678-90 and 00.360.305/0001-04 as a spreadsheet leaves them.
        QVERIFY(parseTaxId(QStringLiteral("01234567890")));
        QCOMPARE(restoredFromNumber(u"1234567890"), std::optional(TaxId{TaxIdKind::Cpf, QStringLiteral("01234567890")}));
        QVERIFY(parseTaxId(QStringLiteral("00360305000104")));
        QCOMPARE(restoredFromNumber(u"360305000104"), std::optional(TaxId{TaxIdKind::Cnpj, QStringLiteral("00360305000104")}));
        QCOMPARE(restoredFromNumber(u"1234567891"), std::nullopt);
        QCOMPARE(restoredFromNumber(u"360305000105"), std::nullopt);
        QCOMPARE(restoredFromNumber(u"52998224725"), std::nullopt); // nothing is missing
        QCOMPARE(restoredFromNumber(u"60910091000124"), std::nullopt);
        QCOMPARE(restoredFromNumber(u"191"), std::nullopt);         // a valid CPF and a valid CNPJ
        QCOMPARE(restoredFromNumber(u"0"), std::nullopt);
        QCOMPARE(restoredFromNumber(u"12a"), std::nullopt);
        QCOMPARE(restoredFromNumber(u""), std::nullopt);
    }
};

ESTEIRA_TEST(TaxIdTest)
#include "tax_id_test.moc"
