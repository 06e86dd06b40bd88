#include "support/test_registry.h"
#include "wire_data.h"

#include "wire/error_envelope.h"

using namespace esteira;
using namespace esteira::wire;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray body(const QString &code, const QString &description = u"Something"_s, const QString &translation = u"Alguma coisa"_s)
{
    return encodeError({u"Title"_s, description, translation, code});
}

QString portuguese(const Text &text)
{
    return text.toJson().value(u"pt"_s).toString();
}

} // namespace

class ErrorEnvelopeTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheSeeds_data();
    void readsTheSeeds();
    void writesTheEnvelope();
    void decidesTheKind_data();
    void decidesTheKind();
    void tellsOneCodeFromTheOther();
    void tellsTheAccountingDates();
    void namesTheField_data();
    void namesTheField();
    void everyKnownCodeHasItsWayOut();
    void keepsTheTextsOfUnknownCodes();
    void survivesAnyBody_data();
    void survivesAnyBody();
};

void ErrorEnvelopeTest::readsTheSeeds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("fund") << 404 << u"SET000005"_s;
    QTest::newRow("duplicate batch") << 409 << u"SET000009"_s;
    QTest::newRow("accounting date") << 400 << u"SET000044"_s;
    QTest::newRow("account") << 404 << u"SET000009"_s;
    QTest::newRow("batch") << 404 << u"SET000010"_s;
    QTest::newRow("duplicate settlement") << 400 << u"SET000013"_s;
}

void ErrorEnvelopeTest::readsTheSeeds()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    const QByteArray seed = test::data(u"seeds/error_%1_%2.json"_s.arg(status).arg(code));
    const Json json = test::json(seed);
    const Error error = decodeError(status, seed);
    QCOMPARE(error.kind, ErrorKind::Refused);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.apiCode, code);
    QCOMPARE(error.text.in(nullptr), json["description"_L1].string());
    QCOMPARE(portuguese(error.text), json["translation"_L1].string());
    QVERIFY(!error.wayOut.isEmpty());
    const ErrorEnvelope again{json["title"_L1].string(), json["description"_L1].string(), json["translation"_L1].string(), code};
    QCOMPARE(encodeError(again), json.toBytes());
}

void ErrorEnvelopeTest::writesTheEnvelope()
{
    QCOMPARE(encodeError({u"T"_s, u"D"_s, u"ação"_s, u"SET000001"_s}),
             QByteArray(R"({"title":"T","description":"D","translation":"ação","code":"SET000001"})"));
}

void ErrorEnvelopeTest::decidesTheKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &answer, ErrorKind kind) { QTest::newRow(name) << status << answer << kind; };
    row("401", 401, {}, ErrorKind::Auth);
    row("403", 403, {}, ErrorKind::Auth);
    row("401 with a code", 401, body(u"MIT000017"_s), ErrorKind::Auth);
    row("no key, sandbox", 400, body(u"MIT900003"_s), ErrorKind::Auth);
    row("unknown key", 404, body(u"CIT900018"_s), ErrorKind::Auth);
    row("unknown key of the assignor host", 404, body(u"AIT900018"_s), ErrorKind::Auth);
    row("unknown key, sibling gateway", 404, body(u"GDF000018"_s), ErrorKind::Auth);
    row("no such route", 404, body(u"QIT000404"_s), ErrorKind::Refused);
    row("no such batch", 404, body(u"SET000010"_s), ErrorKind::Refused);
    row("404 of a proxy", 404, "<html>", ErrorKind::Refused);
    row("409", 409, body(u"SET000009"_s), ErrorKind::Refused);
    row("429", 429, {}, ErrorKind::Busy);
    row("500", 500, body(u"QIT000500"_s), ErrorKind::ServerFailed);
    row("502 of a proxy", 502, "<html>", ErrorKind::ServerFailed);
    row("503", 503, {}, ErrorKind::ServerFailed);
    row("500 with a host's code", 500, body(u"MIT900014"_s), ErrorKind::ServerFailed);
    row("599", 599, {}, ErrorKind::ServerFailed);
}

void ErrorEnvelopeTest::decidesTheKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    const Error error = decodeError(status, answer);
    QCOMPARE(errorKindName(error.kind), errorKindName(kind));
    QCOMPARE(error.httpStatus, status);
    QVERIFY(!error.text.isEmpty());
    QVERIFY(!error.wayOut.isEmpty());
}

void ErrorEnvelopeTest::tellsOneCodeFromTheOther()
{
    const Error duplicate = decodeError(409, body(u"SET000009"_s));
    const Error account = decodeError(404, body(u"SET000009"_s));
    QVERIFY(duplicate.wayOut.in(nullptr).contains(u"already there"_s));
    QVERIFY(account.wayOut.in(nullptr).contains(u"account"_s));
    QVERIFY(duplicate.wayOut != account.wayOut);
}

void ErrorEnvelopeTest::tellsTheAccountingDates()
{
    const Error error = decodeError(400, body(u"SET000044"_s, u"Payment batch is being created in 2025-01-02, while fund is in 2025-01-01"_s));
    const QString wayOut = error.wayOut.in(nullptr);
    QVERIFY2(wayOut.contains(u"accounting date is 2025-01-01"_s) && wayOut.contains(u"made for 2025-01-02"_s), qPrintable(wayOut));
    QVERIFY(!decodeError(400, body(u"SET000044"_s, u"Dates differ"_s)).wayOut.isEmpty());
}

void ErrorEnvelopeTest::namesTheField_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("field");
    QTest::newRow("required") << u"'total_value' is a required property"_s << u"total_value"_s;
    QTest::newRow("trailing") << u"'abc' is not of type 'number' in total_value"_s << u"total_value"_s;
    QTest::newRow("nested") << u"'00' is too long in account.account_digit"_s << u"account.account_digit"_s;
    QTest::newRow("full stop") << u"bad value in external_id."_s << u"external_id"_s;
    QTest::newRow("none") << u"Schema Error"_s << QString();
}

void ErrorEnvelopeTest::namesTheField()
{
    QFETCH(QString, description);
    QFETCH(QString, field);
    const Error error = decodeError(400, body(u"QIT000001"_s, description, u"Esquema inválido"_s));
    QCOMPARE(error.field, field);
    QVERIFY(error.wayOut.in(nullptr).contains(field));
    QCOMPARE(decodeError(400, body(u"SET000099"_s, description)).field, QString());
}

void ErrorEnvelopeTest::everyKnownCodeHasItsWayOut()
{
    const QString generic = decodeError(400, body(u"SET000099"_s)).wayOut.in(nullptr).remove(u"SET000099"_s);
    const QList<std::pair<int, QString>> known{
        {404, u"SET000005"_s}, {409, u"SET000009"_s}, {404, u"SET000009"_s}, {404, u"SET000010"_s}, {404, u"SET000011"_s},
        {400, u"SET000013"_s}, {400, u"SET000016"_s}, {400, u"SET000017"_s}, {400, u"SET000024"_s}, {400, u"SET000026"_s},
        {400, u"SET000044"_s}, {401, u"MIT000017"_s}, {401, u"CIT000018"_s}, {400, u"QIT000001"_s}, {403, u"QIT000002"_s},
        {400, u"QIT000007"_s}, {400, u"QIT000010"_s}, {400, u"QIT000400"_s}, {404, u"QIT000404"_s}, {405, u"QIT000405"_s}};
    for (const auto &[status, code] : known) {
        const QString own = decodeError(status, body(code)).wayOut.in(nullptr);
        QVERIFY2(!own.isEmpty() && QString(own).remove(code) != generic, qPrintable(code));
    }
    // The same code with another status is another error, which we do not know.
    QVERIFY(decodeError(418, body(u"SET000017"_s)).wayOut.in(nullptr).contains(u"SET000017"_s));
    QVERIFY(decodeError(500, body(u"QIT000001"_s)).wayOut.in(nullptr).contains(u"not known"_s));
}

void ErrorEnvelopeTest::keepsTheTextsOfUnknownCodes()
{
    const Error error = decodeError(422, body(u"XYZ123456"_s, u"The asset %1 was not found in 100% of cases"_s, u"O ativo %1 não foi encontrado"_s));
    QCOMPARE(error.text.in(nullptr), u"The asset %1 was not found in 100% of cases"_s);
    QCOMPARE(portuguese(error.text), u"O ativo %1 não foi encontrado"_s);
    QCOMPARE(error.apiCode, u"XYZ123456"_s);
    QVERIFY(error.wayOut.in(nullptr).contains(u"XYZ123456"_s));
    QCOMPARE(decodeError(400, R"({"title":"Only a title"})").text.in(nullptr), u"Only a title"_s);
    QVERIFY(decodeError(400, R"({"code":"SET000099"})").text.in(nullptr).contains(u"SET000099"_s));
}

void ErrorEnvelopeTest::survivesAnyBody_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &answer) { QTest::newRow(name) << answer; };
    row("empty", {});
    row("page", "<html><body>502 Bad Gateway</body></html>");
    row("array", "[]");
    row("text", "\"error\"");
    row("empty object", "{}");
    row("wrong types", R"({"title":1,"description":[],"translation":{},"code":7})");
    row("nested", QByteArray(100'000, '['));
    row("zero bytes", QByteArray(100, '\0'));
    row("huge", R"({"code":"SET000010","description":")" + QByteArray(5'000'000, 'x') + "\"}");
    row("duplicate keys", R"({"code":"SET000010","code":"SET000013"})");
    row("cut", body(u"SET000010"_s).left(40));
}

void ErrorEnvelopeTest::survivesAnyBody()
{
    QFETCH(QByteArray, answer);
    for (const int status : {400, 401, 404, 429, 500}) {
        const Error error = decodeError(status, answer);
        QCOMPARE(error.httpStatus, status);
        QVERIFY(error.apiCode.isEmpty());
        QVERIFY(error.text.in(nullptr).contains(QString::number(status)));
        QVERIFY(!error.wayOut.isEmpty());
    }
    const Error long_ = decodeError(400, encodeError({{}, QString(100'000, u'x'), {}, QString(100'000, u'C')}));
    QVERIFY(long_.text.in(nullptr).size() <= 1000 && long_.apiCode.size() <= 40);
}

ESTEIRA_TEST(ErrorEnvelopeTest)
#include "error_envelope_test.moc"
