#include "core/error.h"
#include "core/text.h"
#include "support/test_registry.h"
#include "unit/core/fake_catalogue.h"

using namespace esteira;

class TextTest : public QObject {
    Q_OBJECT
private slots:
    void fillsArgumentsOnce()
    {
        const Text text = Text::of("%2 before %1, %3 stays", {QStringLiteral("%2"), QStringLiteral("b")});
        QCOMPARE(text.in(nullptr), QStringLiteral("b before %2, %3 stays"));
    }

    void keepsPercentSigns()
    {
        QCOMPARE(Text::of("100% of %1%", {QStringLiteral("5")}).in(nullptr), QStringLiteral("100% of 5%"));
    }

    void speaksTheLanguageOfTheCatalogue()
    {
        const test::FakeCatalogue catalogue({{"Line %1", QStringLiteral("Linha %1")}});
        const Text text = Text::of("Line %1", {QStringLiteral("7")});
        QCOMPARE(text.in(&catalogue), QStringLiteral("Linha 7"));
        QCOMPARE(text.in(nullptr), QStringLiteral("Line 7"));
        QCOMPARE(text.shown(), QStringLiteral("Line 7"));
    }

    void followsALiveSwitch()
    {
        test::FakeCatalogue catalogue({{"Line %1", QStringLiteral("Linha %1")}});
        const Text text = Text::of("Line %1", {QStringLiteral("7")});
        QCOMPARE(currentLanguage(), Language::English);
        QVERIFY(QCoreApplication::installTranslator(&catalogue));
        QCOMPARE(currentLanguage(), Language::Portuguese);
        QCOMPARE(text.shown(), QStringLiteral("Linha 7"));
        QVERIFY(QCoreApplication::removeTranslator(&catalogue));
        QCOMPARE(text.shown(), QStringLiteral("Line 7"));
    }

    void showsWhatOthersWroteInItsLanguage()
    {
        const test::FakeCatalogue catalogue;
        const Text both = Text::verbatim(QStringLiteral("já existe"), QStringLiteral("already exists"));
        QCOMPARE(both.in(&catalogue), QStringLiteral("já existe"));
        QCOMPARE(both.in(nullptr), QStringLiteral("already exists"));
        const Text onlyPortuguese = Text::verbatim(QStringLiteral("já existe"), {});
        QCOMPARE(onlyPortuguese.in(nullptr), QStringLiteral("já existe"));
    }

    void comesBackFromJson_data()
    {
        QTest::addColumn<Text>("text");
        QTest::newRow("empty") << Text();
        QTest::newRow("source") << Text::of("Line %1 of %2", {QStringLiteral("1"), QStringLiteral("ç %1")});
        QTest::newRow("verbatim") << Text::verbatim(QStringLiteral("ação"), QStringLiteral("action"));
    }

    void comesBackFromJson()
    {
        QFETCH(Text, text);
        QCOMPARE(Text::fromJson(text.toJson()), text);
        QCOMPARE(Text::fromJson(text.toJson()).isEmpty(), text.isEmpty());
    }

    void errorsComeBackFromJson()
    {
        Error error = makeError(ErrorKind::Conflict, Text::of("What is there differs"), Text::of("Compare"), QStringLiteral("total_value"));
        error.httpStatus = 400;
        error.apiCode = QStringLiteral("SET000013");
        error.requestId = QStringLiteral("r-1");
        QCOMPARE(Error::fromJson(error.toJson()), error);
    }

    void everyKindOfErrorHasAName()
    {
        QSet<QString> names;
        for (int kind = int(ErrorKind::Offline); kind <= int(ErrorKind::Bug); ++kind) {
            Error error;
            error.kind = ErrorKind(kind);
            names.insert(QString::fromLatin1(errorKindName(error.kind)));
            QCOMPARE(Error::fromJson(error.toJson()).kind, error.kind);
        }
        QCOMPARE(names.size(), int(ErrorKind::Bug) + 1);
    }

    void onlyUnansweredRequestsAreUnknown()
    {
        for (int kind = int(ErrorKind::Offline); kind <= int(ErrorKind::Bug); ++kind) {
            Error error;
            error.kind = ErrorKind(kind);
            QCOMPARE(error.outcomeUnknown(), error.kind == ErrorKind::Timeout || error.kind == ErrorKind::ServerFailed);
        }
    }
};

ESTEIRA_TEST(TextTest)
#include "text_test.moc"
