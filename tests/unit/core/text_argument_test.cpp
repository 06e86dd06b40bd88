#include "core/text_argument.h"
#include "support/test_registry.h"
#include "translations/catalogues.h"

#include <QJsonDocument>
#include <QTest>

using namespace esteira;

/// What a sentence carries is written as its reader writes it, in either language and after having been kept.
class TextArgumentTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindInBothLanguages()
    {
        const auto portuguese = loadCatalogue(Language::Portuguese);
        const Text amount = Text::of("%1", {argument::amount(Money::fromCentavos(-135'500'99))});
        QCOMPARE(amount.in(nullptr), QStringLiteral("\u2212135,500.99"));
        QCOMPARE(amount.in(portuguese.get()), QStringLiteral("\u2212135.500,99"));
        const Text date = Text::of("%1", {argument::date(QDate(2026, 4, 3))});
        QCOMPARE(date.in(nullptr), QStringLiteral("3 Apr 2026"));
        QCOMPARE(date.in(portuguese.get()), QStringLiteral("03/04/2026"));
        const Text terms = Text::of("%1", {argument::terms("Enumerator", {QStringLiteral("Borrower"), QStringLiteral("Assignor")})});
        QCOMPARE(terms.in(nullptr), QStringLiteral("Borrower, Assignor"));
        QCOMPARE(terms.in(portuguese.get()), QStringLiteral("Sacado, Cedente"));
    }

    void keptAndReadAgainItIsTheSame()
    {
        const Text text = Text::of("between %1 and %2", {argument::amount(Money::fromCentavos(100)), QStringLiteral("%1 plain")});
        const auto kept = QJsonDocument(text.toJson()).toJson();
        const Text read = Text::fromJson(QJsonDocument::fromJson(kept).object());
        QVERIFY(read == text);
        QCOMPARE(read.in(nullptr), QStringLiteral("between 1.00 and %1 plain"));
    }

    void whatIsNotOursIsShownAsItIs()
    {
        for (const QString &plain : {QString(), QStringLiteral("m100"), QStringLiteral("1355.00"), QStringLiteral("\u001f")})
            QCOMPARE(Text::of("<%1>", {plain}).in(nullptr), QStringLiteral("<%1>").arg(plain));
    }
};

ESTEIRA_TEST(TextArgumentTest)
#include "text_argument_test.moc"
