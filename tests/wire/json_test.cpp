#include "support/test_registry.h"
#include "wire_data.h"

#include "wire/json/date_time.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <clocale>

using namespace esteira;
using wire::Json;

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheTextOfNumbers_data();
    void keepsTheTextOfNumbers();
    void readsAmountsExactly_data();
    void readsAmountsExactly();
    void readsNumbersUnderABrazilianLocale();
    void refusesHostileTexts_data();
    void refusesHostileTexts();
    void refusesEveryTruncation();
    void survivesEveryChangedByte();
    void allowsSixtyFourLevels();
    void largeObjectsCostNoQuadraticTime();
    void writesTextsOfAllKinds();
    void writesAsPythonDoes_data();
    void writesAsPythonDoes();
    void keepsOrderAndUnknownFields();
    void setReplacesInPlace();
    void leavesOutWhatIsAbsent();
    void readsIntegersAndDates();
    void readsDateTimes_data();
    void readsDateTimes();
};

void JsonTest::keepsTheTextOfNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"0", "-0", "130.5", "130.50", "0.10", "-12.30", "1e2", "1E+2", "-1.5e-3", "9223372036854775807",
                             "-9223372036854775808", "9223372036854775808", "18446744073709551615", "18446744073709551616",
                             "123456789012345678901234567890", "92233720368547758.07", "0.30000000000000004"})
        QTest::newRow(text) << QByteArray(text);
}

void JsonTest::keepsTheTextOfNumbers()
{
    QFETCH(QByteArray, text);
    QCOMPARE(test::json(text).toBytes(), text);
    QCOMPARE(test::json("{\"a\":[" + text + "]}").toBytes(), "{\"a\":[" + text + "]}");
}

void JsonTest::readsAmountsExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<qint64>("centavos");
    QTest::newRow("one decimal") << QByteArray("130.5") << true << qint64(13050);
    QTest::newRow("two decimals") << QByteArray("130.50") << true << qint64(13050);
    QTest::newRow("a tenth") << QByteArray("0.1") << true << qint64(10);
    QTest::newRow("whole") << QByteArray("130") << true << qint64(13000);
    QTest::newRow("negative") << QByteArray("-0.01") << true << qint64(-1);
    QTest::newRow("largest") << QByteArray("92233720368547758.07") << true << std::numeric_limits<qint64>::max();
    QTest::newRow("as text") << QByteArray("\"2.00\"") << true << qint64(200);
    QTest::newRow("beyond the largest") << QByteArray("92233720368547758.08") << false << qint64(0);
    QTest::newRow("three decimals") << QByteArray("130.505") << false << qint64(0);
    QTest::newRow("exponent") << QByteArray("1e2") << false << qint64(0);
    QTest::newRow("a double's noise") << QByteArray("130.50000000000001") << false << qint64(0);
    QTest::newRow("text with a comma") << QByteArray("\"2,00\"") << false << qint64(0);
}

void JsonTest::readsAmountsExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, exact);
    QFETCH(qint64, centavos);
    const auto money = test::json(text).money();
    QCOMPARE(money.has_value(), exact);
    if (money)
        QCOMPARE(money->centavos(), centavos);
}

// Qt takes over the system's locale, and nlohmann's number texts follow its decimal mark.
void JsonTest::readsNumbersUnderABrazilianLocale()
{
    const QTemporaryDir folder;
    QProcess::execute(QStringLiteral("localedef"), {QStringLiteral("-c"), QStringLiteral("-i"), QStringLiteral("pt_BR"), QStringLiteral("-f"),
                                                    QStringLiteral("UTF-8"), folder.filePath(QStringLiteral("pt_BR.UTF-8"))});
    qputenv("LOCPATH", folder.path().toLocal8Bit());
    const bool isBrazilian = std::setlocale(LC_NUMERIC, "pt_BR.UTF-8") && std::localeconv()->decimal_point[0] == ',';
    const Json read = test::json(R"({"total_value":1234.50,"rate":-1.5e-3})");
    std::setlocale(LC_NUMERIC, "C");
    qunsetenv("LOCPATH");
    if (!isBrazilian)
        QSKIP("this computer cannot make a Brazilian locale");
    QCOMPARE(read.toBytes(), QByteArray(R"({"total_value":1234.50,"rate":-1.5e-3})"));
    QCOMPARE(read[QLatin1String("total_value")].money(), test::money(123450));
}

void JsonTest::refusesHostileTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("blank", " \n\t");
    row("two values", "{} {}");
    row("trailing comma", "[1,]");
    row("trailing letter", "{}x");
    row("zero byte inside", QByteArray("{\"a\":1\0}", 8));
    row("text behind a zero byte", QByteArray("{}\0{\"status\":\"paid\"}", 20));
    row("duplicate key", R"({"status":"paid","status":"discarded"})");
    row("duplicate key, escaped", R"({"status":"paid","\u0073tatus":"discarded"})");
    row("duplicate key, deep", R"({"data":[{"a":1,"a":1}]})");
    row("not a number", R"({"v":NaN})");
    row("infinite", R"([Infinity])");
    row("beyond a double", "[1e400]");
    row("leading zero", "[01]");
    row("bare fraction", "[.5]");
    row("open fraction", "[5.]");
    row("plus sign", "[+1]");
    row("hexadecimal", "[0x10]");
    row("single quotes", "{'a':1}");
    row("comment", "{}/* */");
    row("lone high surrogate", R"(["\ud800"])");
    row("lone low surrogate", R"(["\udc00"])");
    row("swapped surrogates", R"(["\udc00\ud800"])");
    row("broken escape", R"(["\x41"])");
    row("control character", QByteArray("[\"a\nb\"]"));
    row("overlong UTF-8", "[\"\xc0\xaf\"]");
    row("surrogate in UTF-8", "[\"\xed\xa0\x80\"]");
    row("beyond Unicode", "[\"\xf4\x90\x80\x80\"]");
    row("cut UTF-8", "[\"\xc3\"]");
    row("Latin-1", "[\"Cess\xe3o\"]");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6));
    row("half a byte order mark", "\xef\xbb{}");
    row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'));
    row("a million brackets", QByteArray(1'000'000, '['));
    row("a million objects", QByteArray("{\"a\":").repeated(1'000'000));
}

void JsonTest::refusesHostileTexts()
{
    QFETCH(QByteArray, text);
    const auto parsed = Json::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
    QVERIFY(!parsed.error().text.isEmpty());
}

void JsonTest::refusesEveryTruncation()
{
    for (const QString &file : {QStringLiteral("seeds/batch_created.json"), QStringLiteral("contract/settlement_read.json")}) {
        const QByteArray whole = test::data(file).trimmed();
        QVERIFY(Json::parse(whole));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto parsed = Json::parse(whole.left(size));
            QVERIFY2(!parsed && parsed.error().kind == ErrorKind::Invalid, qPrintable(QString::number(size)));
        }
    }
}

void JsonTest::survivesEveryChangedByte()
{
    const QByteArray whole = test::data(QStringLiteral("seeds/settlement_created.json")).trimmed();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char byte : {'\0', '"', '{', '}', '\\', ',', '9', '\x80', '\xff'}) {
            QByteArray changed = whole;
            changed[at] = byte;
            if (const auto parsed = Json::parse(changed))
                QVERIFY(Json::parse(parsed->toBytes()) == parsed); // what was taken can be written and read again
            else
                QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
        }
    }
}

void JsonTest::allowsSixtyFourLevels()
{
    const QByteArray text = QByteArray(64, '[') + QByteArray(64, ']');
    QCOMPARE(test::json(text).toBytes(), text);
}

void JsonTest::largeObjectsCostNoQuadraticTime()
{
    QByteArray text = "{";
    for (int i = 0; i < 100'000; ++i)
        text += "\"k" + QByteArray::number(i) + "\":0,";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(Json::parse(text + "\"last\":0}"));
    QVERIFY(!Json::parse(text + "\"k99999\":0}"));
    QVERIFY(!Json::parse(text + "\"k3\":0}"));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void JsonTest::writesTextsOfAllKinds()
{
    Json json;
    json.set(QLatin1String("t"), Json(QStringLiteral(u"a\"\\/\n\u0001ção😀\u007f")));
    QCOMPARE(json.toBytes(), QByteArray("{\"t\":\"a\\\"\\\\/\\n\\u0001ção😀\x7f\"}"));
    QCOMPARE(json.toPythonBytes(), QByteArray(R"({"t": "a\"\\/\n\u0001\u00e7\u00e3o\ud83d\ude00\u007f"})"));
    QCOMPARE(test::json(json.toPythonBytes()), json);
    QCOMPARE(test::json(R"({"a":[],"b":{},"c":[1,{"d":null}]})").toPrettyBytes(),
             QByteArray("{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1,\n    {\n      \"d\": null\n    }\n  ]\n}"));
}

// Expected texts are what Python 3 answers to json.dumps(json.loads(text)).
void JsonTest::writesAsPythonDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("python");
    const auto row = [](const char *text, const char *python) { QTest::newRow(text) << QByteArray(text) << QByteArray(python); };
    row("130.50", "130.5");
    row("130.00", "130.0");
    row("0.10", "0.1");
    row("-0.0", "-0.0");
    row("-0", "0");
    row("100", "100");
    row("1e2", "100.0");
    row("1E-2", "0.01");
    row("0.0001", "0.0001");
    row("0.00001", "1e-05");
    row("0.000123456", "0.000123456");
    row("1234567890123456.0", "1234567890123456.0");
    row("12345678901234567.0", "1.2345678901234568e+16");
    row("1e16", "1e+16");
    row("9999999999999998.0", "9999999999999998.0");
    row("92233720368547758.07", "9.223372036854776e+16");
    row("123456789012345678901234567890", "123456789012345678901234567890");
    row("[1,2]", "[1, 2]");
    row(R"({"a":true,"b":null})", R"({"a": true, "b": null})");
}

void JsonTest::writesAsPythonDoes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, python);
    QCOMPARE(test::json(text).toPythonBytes(), python);
}

void JsonTest::keepsOrderAndUnknownFields()
{
    const QByteArray text = R"({"z":1,"a":{"new_field":[true,false,null]},"m":"x"})";
    QCOMPARE(test::json(text).toBytes(), text);
}

void JsonTest::setReplacesInPlace()
{
    Json json = test::json(R"({"a":1,"b":2})");
    json.set(QLatin1String("a"), Json(3));
    json.set(QLatin1String("c"), Json(test::money(13050)));
    QCOMPARE(json.toBytes(), QByteArray(R"({"a":3,"b":2,"c":130.50})"));
}

void JsonTest::leavesOutWhatIsAbsent()
{
    Json json{Json::Object()};
    json.setIfPresent(QLatin1String("text"), QString());
    json.setIfPresent(QLatin1String("date"), QDate());
    json.setIfPresent(QLatin1String("money"), std::optional<Money>());
    json.setIfPresent(QLatin1String("number"), std::optional<int>());
    QCOMPARE(json.toBytes(), QByteArray("{}"));
    json.setIfPresent(QLatin1String("money"), std::optional(Money()));
    json.setIfPresent(QLatin1String("number"), std::optional(0));
    QCOMPARE(json.toBytes(), QByteArray(R"({"money":0.00,"number":0})"));
}

void JsonTest::readsIntegersAndDates()
{
    QCOMPARE(test::json("1").integer(), std::optional<qint64>(1));
    QCOMPARE(test::json("1.0").integer(), std::optional<qint64>(1));
    QVERIFY(!test::json("1.5").integer());
    QVERIFY(!test::json("\"1\"").integer());
    QVERIFY(!test::json("9223372036854775808").integer());
    QCOMPARE(test::json("\"2025-01-02\"").date(), QDate(2025, 1, 2));
    QVERIFY(!test::json("\"2025-02-30\"").date().isValid());
    QVERIFY(!test::json("\"2025/01/02\"").date().isValid());
    QVERIFY(!test::json("\"2025-01-02T00:00:00\"").date().isValid());
}

void JsonTest::readsDateTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("utc");
    const QDateTime instant(QDate(2025, 1, 22), QTime(20, 30, 23), Qt::UTC);
    const auto row = [](const char *text, const QDateTime &utc) { QTest::newRow(text) << QString::fromLatin1(text) << utc; };
    row("2025-01-22T20:30:23Z", instant);
    row("2025-01-22T20:30:23", instant);
    row("2025-01-22T20:30:23.459123+00:00", instant.addMSecs(459));
    row("2025-01-22 20:30:23.000000", instant);
    row("2025-01-22T17:30:23-03:00", instant);
    row("2025-01-22T17:30:23-0300", instant);
    row("2025-01-22T20:30:23.5Z", instant.addMSecs(500));
    row("2025-01-22", {});
    row("2025-13-22T20:30:23Z", {});
    row("2025-01-22T25:30:23Z", {});
    row("2025-01-22T20:30:23+99:00", {});
    row("2025-01-22T20:30:23Z\n", {});
    row("yesterday", {});
    row("", {});
}

void JsonTest::readsDateTimes()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, utc);
    const QDateTime read = wire::decodeDateTime(text);
    QCOMPARE(read.isValid(), utc.isValid());
    if (utc.isValid()) {
        QCOMPARE(read.toMSecsSinceEpoch(), utc.toMSecsSinceEpoch());
        QCOMPARE(read.timeSpec(), Qt::UTC);
    }
}

ESTEIRA_TEST(JsonTest)
#include "json_test.moc"
