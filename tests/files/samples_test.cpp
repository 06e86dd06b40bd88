#include "file_helpers.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace esteira;
using namespace esteira::test;
using ports::ColumnMatch;
using settlement::DraftRow;

namespace {

QMap<int, QStringList> errorCodes(const std::vector<DraftRow> &rows)
{
    QMap<int, QStringList> codes;
    QHash<QString, int> seen;
    for (const DraftRow &row : rows) {
        for (const settlement::Problem &problem : settlement::validate(row)) {
            if (problem.severity == settlement::Severity::Error)
                codes[row.sourceLine].append(problem.code);
        }
        if (seen.contains(row.request.externalId))
            codes[row.sourceLine].append(
                settlement::duplicateExternalId(row.request.externalId, seen.value(row.request.externalId)).code);
        else
            seen.insert(row.request.externalId, row.sourceLine);
    }
    return codes;
}

} // namespace

class SamplesTest : public QObject {
    Q_OBJECT
private slots:
    void theTwoGoodSamplesHoldTheSameRows();
    void theExcelSampleIsDetectedWithItsEvidence();
    void theIsoSampleIsReadByItsFieldNames();
    void theProblemsSampleShowsElevenDifferentProblems();
    void theRemittanceGivesFourteenRowsAndItsControlTotals();
    void theRemittanceNamesAssetsOfTheSandboxWorld();
    void theAssignmentFileIsRefused();
    void theHashIsThatOfTheFile();
};

void SamplesTest::theTwoGoodSamplesHoldTheSameRows()
{
    const auto iso = readRows(dataFile("settlements-iso.csv"));
    auto excel = readRows(dataFile("settlements-excel-br.csv"));
    QVERIFY_RESULT(iso);
    QVERIFY_RESULT(excel);
    QCOMPARE(iso->size(), size_t(40));
    QCOMPARE(excel->size(), size_t(40));
    for (size_t i = 0; i < iso->size(); ++i) {
        QVERIFY(!excel->at(i).note.isEmpty());
        for (const QString &field : settlement::settlementFields())
            QCOMPARE(settlement::cellText(excel->at(i), field), settlement::cellText(iso->at(i), field));
        QCOMPARE(excel->at(i).request, iso->at(i).request);
        QVERIFY(excel->at(i).unread.isEmpty() && iso->at(i).unread.isEmpty());
        QCOMPARE(iso->at(i).sourceLine, int(i) + 2);
    }
    QCOMPARE(excel->at(0).note, QStringLiteral("Padaria Brandão Ltda (fictícia)"));
    QVERIFY(errorCodes(*iso).isEmpty());
}

void SamplesTest::theExcelSampleIsDetectedWithItsEvidence()
{
    const auto found = inspect(dataFile("settlements-excel-br.csv"));
    QVERIFY_RESULT(found);
    const ports::FileDialect &dialect = found->dialect;
    QCOMPARE(dialect.format.value, ports::FileFormat::Csv);
    QCOMPARE(dialect.encoding.value, ports::TextEncoding::Windows1252);
    QVERIFY(dialect.encoding.evidence.agreeing > 40);
    QCOMPARE(dialect.encoding.evidence.contradicting, 0);
    QCOMPARE(dialect.separator.value, ';');
    QCOMPARE(dialect.separator.evidence.agreeing, 40);
    QCOMPARE(dialect.separator.evidence.total, 40);
    QCOMPARE(dialect.decimalMark.value, DecimalMark::Comma);
    QCOMPARE(dialect.decimalMark.evidence.agreeing, 40);
    QCOMPARE(dialect.dateOrder.value, ports::DateOrder::DayFirst);
    QCOMPARE(dialect.headerLine.value, 1);
    const QStringList fields =
        words("asset_type settlement_type total_value external_id contract_number installment_number "
              "installment_maturity_date collection_date collection_origin_type note");
    QCOMPARE(found->columns.size(), fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QCOMPARE(found->columns.at(i).field, fields.at(i));
        QCOMPARE(found->columns.at(i).match, ColumnMatch::Synonym);
    }
    QCOMPARE(found->columns.at(4).header, QStringLiteral("Nº do contrato"));
    QCOMPARE(found->columns.at(8).samples, words("Sacado Cedente"));
    QVERIFY(found->questions.isEmpty());
    QVERIFY(found->problems.isEmpty());
    QCOMPARE(found->preview.size(), 40);
}

void SamplesTest::theIsoSampleIsReadByItsFieldNames()
{
    const auto found = inspect(dataFile("settlements-iso.csv"));
    QVERIFY_RESULT(found);
    QCOMPARE(found->dialect.separator.value, ',');
    QCOMPARE(found->dialect.decimalMark.value, DecimalMark::Dot);
    QCOMPARE(found->dialect.encoding.value, ports::TextEncoding::Utf8);
    QCOMPARE(found->dialect.dateOrder.value, ports::DateOrder::Unknown);
    for (const ports::FileColumn &column : found->columns) {
        QCOMPARE(column.match, ColumnMatch::ExactName);
        QCOMPARE(column.evidence.contradicting, 0);
    }
    QCOMPARE(found->read.count, 40);
}

void SamplesTest::theProblemsSampleShowsElevenDifferentProblems()
{
    const auto rows = readRows(dataFile("settlements-with-problems.csv"));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t(12));
    const auto codes = errorCodes(*rows);
    // Line 12 names a contract outside the portfolio: only the administrator can know.
    const QMap<int, QStringList> expected{{3, words("value.ambiguous")},    {4, words("external_id.duplicate")},
                                          {5, words("enumerator.unknown")}, {6, words("installment.missing")},
                                          {7, words("date.invalid")},       {8, words("value.not_positive")},
                                          {9, words("asset.missing")},      {10, words("value.too_many_decimals")},
                                          {11, words("text.too_long")},     {13, words("value.missing")}};
    QCOMPARE(codes, expected);
    QCOMPARE(rows->at(1).unread.value(QStringLiteral("total_value")), QStringLiteral("1.355"));
    const auto found = inspect(dataFile("settlements-with-problems.csv"));
    QCOMPARE(found->dialect.encoding.value, ports::TextEncoding::Utf8);
    QCOMPARE(found->dialect.decimalMark.value, DecimalMark::Comma);
    QVERIFY(found->questions.isEmpty());
    QCOMPARE(found->columns.at(2).ambiguous, 1);
    QCOMPARE(found->columns.at(2).evidence.firstContradictingLine, 3);
}

void SamplesTest::theRemittanceGivesFourteenRowsAndItsControlTotals()
{
    const QString path = dataFile("CB191101.REM");
    const auto found = inspect(path);
    const auto rows = readRows(path);
    QVERIFY_RESULT(found);
    QVERIFY_RESULT(rows);
    QCOMPARE(found->dialect.format.value, ports::FileFormat::Cnab444Settlement);
    QVERIFY(found->problems.isEmpty() && found->questions.isEmpty());
    QCOMPARE(found->expectedCount, std::optional<qint64>(14));
    QCOMPARE(rows->size(), size_t(14));
    // The sum straight from the bytes, independently of the reader.
    qint64 centavos = 0;
    for (const QByteArray &line : contents(path).split('\n')) {
        if (line.startsWith('1'))
            centavos += line.mid(82, 10).toLongLong();
    }
    QCOMPARE(found->read.total, Money::fromCentavos(centavos));
    QCOMPARE(found->read.count, 14);

    const DraftRow &first = rows->front();
    QCOMPARE(first.sourceLine, 2);
    QCOMPARE(first.request.externalId, QString());
    QCOMPARE(first.request.assetType, QStringLiteral("duplicata_mercantil"));
    QCOMPARE(first.request.settlementType, QStringLiteral("asset_settlement"));
    QCOMPARE(first.request.collectionOriginType, QStringLiteral("borrower"));
    QCOMPARE(first.request.totalValue, std::optional(Money::fromCentavos(54195)));
    QCOMPARE(first.request.collectionDate, QDate(2026, 11, 19));
    QCOMPARE(first.request.assetExternalId, QStringLiteral("PC620227462654989"));
    QCOMPARE(first.request.participantControlNumber, QStringLiteral("PC620227462654989"));
    QVERIFY(first.request.contractNumber.isEmpty() && first.request.assetKey.isEmpty());
    QCOMPARE(first.note, QStringLiteral("METALURGICA MAGALHAES LTDA (FICTICIA)"));
    QCOMPARE(rows->at(4).request.assetType, QStringLiteral("duplicata_servicos"));
}

void SamplesTest::theRemittanceNamesAssetsOfTheSandboxWorld()
{
    const auto world =
        QJsonDocument::fromJson(contents(QStringLiteral(ESTEIRA_SOURCE_DIR "/resources/sandbox/world.json"))).object();
    QHash<QString, QString> typeByControlNumber;
    for (const QJsonValue &asset : world[QStringLiteral("assets")].toArray())
        typeByControlNumber.insert(asset[QStringLiteral("participant_control_number")].toString(),
                                   asset[QStringLiteral("asset_type")].toString());
    const auto rows = readRows(dataFile("CB191101.REM"));
    QVERIFY_RESULT(rows);
    for (const DraftRow &row : *rows)
        QCOMPARE(typeByControlNumber.value(row.request.participantControlNumber), row.request.assetType);
}

void SamplesTest::theAssignmentFileIsRefused()
{
    const auto found = inspect(dataFile("CB191102.REM"));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Invalid);
    QVERIFY(english(found.error()).contains(QStringLiteral("assignment file")));
    QVERIFY(english(found.error()).contains(QStringLiteral("77")));
}

void SamplesTest::theHashIsThatOfTheFile()
{
    for (const char *name : {"settlements-iso.csv", "settlements-with-problems.csv", "CB191101.REM"}) {
        const auto found = inspect(dataFile(name));
        QVERIFY_RESULT(found);
        QCOMPARE(found->sha256, QCryptographicHash::hash(contents(dataFile(name)), QCryptographicHash::Sha256));
        QCOMPARE(found->fileName, QString::fromLatin1(name));
    }
}

ESTEIRA_TEST(SamplesTest)
#include "samples_test.moc"
