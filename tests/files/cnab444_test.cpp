#include "file_helpers.h"

using namespace esteira;
using namespace esteira::test;
using ports::ImportSettings;
using ports::QuestionKind;
using settlement::DraftRow;
using settlement::Severity;

namespace {

constexpr qsizetype kOccurrence = 108;
constexpr qsizetype kSpecies = 147;

/// The sample's lines, to be damaged.
QList<QByteArray> sampleLines()
{
    QList<QByteArray> lines = contents(dataFile("CB191101.REM")).replace("\r", "").split('\n');
    lines.removeLast();
    return lines;
}

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.join("\r\n") + "\r\n";
}

QByteArray renumbered(QList<QByteArray> lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].replace(438, 6, QByteArray::number(i + 1).rightJustified(6, '0'));
    return joined(lines);
}

QString firstProblem(const Result<ports::FileInspection> &found)
{
    return found && !found->problems.isEmpty() ? found->problems.front().text.in(nullptr) : QString();
}

} // namespace

class Cnab444Test : public QObject {
    Q_OBJECT
private slots:
    void occurrences_data();
    void occurrences();
    void rebatesAreAsked();
    void speciesOutsideTheContractAreAsked();
    void damaged_data();
    void damaged();
    void aForeignOccurrenceWaitsForAPerson();
    void unreadableFieldsStayAsText();
    void assignorCheckDigits();
    void lineEnds();
};

void Cnab444Test::occurrences_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("origin");
    QTest::newRow("77") << QByteArray("77") << QStringLiteral("asset_settlement") << QStringLiteral("borrower");
    QTest::newRow("14") << QByteArray("14") << QStringLiteral("asset_amortization") << QStringLiteral("borrower");
    QTest::newRow("75") << QByteArray("75") << QStringLiteral("asset_settlement") << QStringLiteral("assignor");
}

void Cnab444Test::occurrences()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QString, type);
    QFETCH(const QString, origin);
    QList<QByteArray> lines = sampleLines();
    lines[1].replace(kOccurrence, 2, code);
    const Folder folder;
    const auto rows = readRows(folder.write(joined(lines)));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->front().request.settlementType, type);
    QCOMPARE(rows->front().request.collectionOriginType, origin);
}

void Cnab444Test::rebatesAreAsked()
{
    QList<QByteArray> lines = sampleLines();
    lines[3].replace(kOccurrence, 2, "04");
    const Folder folder;
    const QString path = folder.write(joined(lines));
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QCOMPARE(found->questions.size(), 1);
    QCOMPARE(found->questions.front().kind, QuestionKind::Occurrence04);
    QCOMPARE(found->questions.front().cells, 1);
    QVERIFY(readRows(path)->at(2).unread.contains(QStringLiteral("settlement_type")));

    ImportSettings settings;
    ports::answer(settings, found->questions.front(), QStringLiteral("asset_amortization/assignor"));
    const auto rows = readRows(path, settings);
    QVERIFY_RESULT(rows);
    QVERIFY(rows->at(2).unread.isEmpty());
    QCOMPARE(rows->at(2).request.settlementType, QStringLiteral("asset_amortization"));
    QCOMPARE(rows->at(2).request.collectionOriginType, QStringLiteral("assignor"));
    QVERIFY(inspect(path, settings)->questions.isEmpty());
}

void Cnab444Test::speciesOutsideTheContractAreAsked()
{
    QList<QByteArray> lines = sampleLines();
    lines[2].replace(kSpecies, 2, "70");
    const Folder folder;
    const QString path = folder.write(joined(lines));
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QCOMPARE(found->questions.size(), 1);
    QCOMPARE(found->questions.front().kind, QuestionKind::TitleSpecies);
    QCOMPARE(found->questions.front().key, QStringLiteral("70"));
    QCOMPARE(readRows(path)->at(1).unread.value(QStringLiteral("asset_type")), QStringLiteral("70"));

    ImportSettings settings;
    ports::answer(settings, found->questions.front(), QStringLiteral("ccb"));
    const auto rows = readRows(path, settings);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->at(1).request.assetType, QStringLiteral("ccb"));
    QCOMPARE(rows->at(1).request.contractNumber, QStringLiteral("PC480399652382614"));
    QVERIFY(rows->at(1).request.assetExternalId.isEmpty());
}

void Cnab444Test::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto damage = [](const char *name, const char *problem, const auto &change) {
        QList<QByteArray> lines = sampleLines();
        change(lines);
        QTest::newRow(name) << joined(lines) << QString::fromUtf8(problem);
    };
    damage("short line", "Line 5 has 443 bytes instead of 444", [](auto &lines) { lines[4].chop(1); });
    damage("long line", "Line 5 has 445 bytes instead of 444", [](auto &lines) { lines[4] += ' '; });
    damage("utf-8 accent", "an accent takes two bytes", [](auto &lines) { lines[4].replace(234, 1, "\xC3\xA7"); });
    damage("missing line", "a line is missing", [](auto &lines) { lines.removeAt(6); });
    damage("repeated line", "a line is missing, repeated", [](auto &lines) { lines.insert(6, lines[6]); });
    damage("no trailer", "without its trailer", [](auto &lines) { lines.removeLast(); });
    damage("behind the trailer", "behind the trailer",
           [](auto &lines) { lines.append(QByteArray(lines[1]).replace(438, 6, "000017")); });
    damage("unknown record", "record of type “2”", [](auto &lines) { lines[3][0] = '2'; });
}

void Cnab444Test::damaged()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, problem);
    const Folder folder;
    const QString path = folder.write(bytes);
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QVERIFY2(firstProblem(found).contains(problem), qPrintable(firstProblem(found)));
    QVERIFY(!found->problems.front().wayOut.isEmpty());
    QVERIFY(!found->readable());
    const auto rows = readRows(path);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Invalid);
}

void Cnab444Test::aForeignOccurrenceWaitsForAPerson()
{
    QList<QByteArray> lines = sampleLines();
    lines[2].replace(kOccurrence, 2, "01");
    const Folder folder;
    const QString path = folder.write(joined(lines));
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QVERIFY(found->readable());
    QVERIFY(firstProblem(found).contains(QStringLiteral("Line 3")));
    QCOMPARE(readRows(path)->at(1).unread.value(QStringLiteral("settlement_type")), QStringLiteral("01"));
}

void Cnab444Test::unreadableFieldsStayAsText()
{
    QList<QByteArray> lines = sampleLines();
    lines[1].replace(82, 10, "00000X4195");
    lines[2].replace(94, 6, "310226");
    lines[3].replace(94, 6, "000000");
    const Folder folder;
    const auto rows = readRows(folder.write(joined(lines)));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->at(0).unread.value(QStringLiteral("total_value")), QStringLiteral("00000X4195"));
    // external_id is made when the row enters the draft; besides it, the amount is what is wrong.
    DraftRow identified = rows->at(0);
    identified.request.externalId = QStringLiteral("L1");
    QCOMPARE(settlement::validate(identified).front().field, QStringLiteral("total_value"));
    QCOMPARE(rows->at(1).unread.value(QStringLiteral("collection_date")), QStringLiteral("310226"));
    QVERIFY(rows->at(2).unread.isEmpty());
    QVERIFY(!rows->at(2).request.collectionDate.isValid());
}

void Cnab444Test::assignorCheckDigits()
{
    QList<QByteArray> lines = sampleLines();
    lines[1].replace(380, 14, "33444555000180");
    const Folder folder;
    const auto found = inspect(folder.write(joined(lines)));
    QVERIFY_RESULT(found);
    QVERIFY(firstProblem(found).contains(QStringLiteral("33444555000180")));
    QCOMPARE(found->problems.front().severity, Severity::Warning);
}

void Cnab444Test::lineEnds()
{
    const Folder folder;
    const QByteArray bytes = contents(dataFile("CB191101.REM"));
    // Some writers end with DOS's end-of-file mark, some leave the last line open.
    for (const QByteArray &variant :
         {bytes + '\x1A', bytes.chopped(2), QByteArray(bytes).replace("\r\n", "\n"), renumbered(sampleLines())}) {
        const auto found = inspect(folder.write(variant));
        QVERIFY_RESULT(found);
        QVERIFY2(found->problems.isEmpty(), qPrintable(firstProblem(found)));
        QCOMPARE(found->read.count, 14);
    }
}

ESTEIRA_TEST(Cnab444Test)
#include "cnab444_test.moc"
