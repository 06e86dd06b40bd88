#include "file_helpers.h"

#include "files/csv/csv_writer.h"
#include "files/xlsx/cell_values.h"

#include <QBuffer>

#include <xlsxwriter.h>
#include <zip.h>

using namespace esteira;
using namespace esteira::test;

namespace {

/// A workbook made of the parts given, without a library that knows what a workbook may hold.
QString rawWorkbook(const Folder &folder, const QByteArray &sheet, const QByteArray &strings = {}, const QByteArray &bookProperties = {},
                    const QByteArray &styles = {})
{
    const QString path = folder.path(QStringLiteral("raw.xlsx"));
    int code = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    QList<QByteArray> kept;
    const auto add = [&](const char *name, const QByteArray &bytes) {
        kept.append(bytes);
        zip_file_add(zip, name, zip_source_buffer(zip, kept.last().constData(), zip_uint64_t(kept.last().size()), 0), ZIP_FL_ENC_UTF_8);
    };
    add("[Content_Types].xml", "<Types/>");
    add("xl/workbook.xml", "<workbook xmlns:r='r'>" + bookProperties + "<sheets><sheet name='Plan1' sheetId='1' r:id='rId1'/></sheets></workbook>");
    add("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
    add("xl/worksheets/sheet1.xml", sheet);
    if (!strings.isEmpty())
        add("xl/sharedStrings.xml", strings);
    if (!styles.isEmpty())
        add("xl/styles.xml", styles);
    if (zip_close(zip) != 0)
        qFatal("cannot write the test's workbook");
    return path;
}

QByteArray sheetOf(const QByteArray &rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

QByteArray inlineRow(int number, const QList<QByteArray> &cells)
{
    QByteArray row = "<row r='" + QByteArray::number(number) + "'>";
    for (const QByteArray &cell : cells)
        row += cell.startsWith('<') ? cell : "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
    return row + "</row>";
}

const QList<QByteArray> kNames{"asset_type", "settlement_type", "total_value", "external_id", "contract_number", "collection_date"};

QList<QByteArray> paymentRow(const QByteArray &value, const QByteArray &contract = "1", const QByteArray &date = "2026-11-19")
{
    return {"ccb", "asset_settlement", value, "L1", contract, date};
}

} // namespace

class WorkbookTest : public QObject {
    Q_OBJECT
private slots:
    void theSampleAsAWorkbookHoldsTheSameRows();
    void cellsOfEveryKind();
    void datesFrom1904();
    void theSheetWithThePaymentsIsFound();
    void lineNumbersAreRowNumbers();
    void values_data();
    void values();
    void refused_data();
    void refused();
    void bombsAreRefused();
    void jsonLines();
    void jsonLinesThatAreNone();
};

void WorkbookTest::theSampleAsAWorkbookHoldsTheSameRows()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("sample.xlsx"));
    const auto iso = readRows(dataFile("settlements-iso.csv"));
    QVERIFY_RESULT(iso);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    const QStringList fields = settlement::settlementFields();
    for (qsizetype i = 0; i < fields.size(); ++i)
        worksheet_write_string(sheet, 0, lxw_col_t(i), fields.at(i).toUtf8().constData(), nullptr);
    for (size_t row = 0; row < iso->size(); ++row) {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString text = settlement::cellText(iso->at(row), fields.at(i));
            const QDate day = QDate::fromString(text, Qt::ISODate);
            lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
            if (text.isEmpty())
                continue;
            if (fields.at(i) == QLatin1String("total_value"))
                worksheet_write_number(sheet, lxw_row_t(row + 1), lxw_col_t(i), text.toDouble(), nullptr);
            else if (day.isValid())
                worksheet_write_datetime(sheet, lxw_row_t(row + 1), lxw_col_t(i), &when, date);
            else
                worksheet_write_string(sheet, lxw_row_t(row + 1), lxw_col_t(i), text.toUtf8().constData(), nullptr);
        }
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QCOMPARE(found->dialect.format.value, ports::FileFormat::Xlsx);
    QCOMPARE(found->sheets, QStringList{QStringLiteral("Sheet1")});
    QVERIFY(found->questions.isEmpty() && found->problems.isEmpty());
    const auto rows = readRows(path);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), iso->size());
    for (size_t i = 0; i < rows->size(); ++i)
        QCOMPARE(rows->at(i).request, iso->at(i).request);
}

void WorkbookTest::cellsOfEveryKind()
{
    const Folder folder;
    // Shared and rich texts, a number written as text, a formula's last value, a date by its style, an empty cell.
    const QByteArray strings = "<sst><si><t>ccb</t></si><si><r><t>asset_</t></r><r><t>settlement</t></r><rPh><t>x</t></rPh></si></sst>";
    const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='4'/></cellXfs></styleSheet>";
    const QByteArray row = "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c><c r='C2' s='2'><f>1+1</f><v>1234.5599999999999</v></c>"
                           "<c r='D2' t='str'><v>L1</v></c><c r='E2'><v>45120000000</v></c><c r='F2' s='1'><v>46345</v></c></row>";
    const auto rows = readRows(rawWorkbook(folder, sheetOf(inlineRow(1, kNames) + row), strings, {}, styles));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t(1));
    const settlement::SettlementRequest &request = rows->front().request;
    QCOMPARE(request.assetType, QStringLiteral("ccb"));
    QCOMPARE(request.settlementType, QStringLiteral("asset_settlement"));
    QCOMPARE(request.totalValue, std::optional(Money::fromCentavos(123456)));
    QCOMPARE(request.contractNumber, QStringLiteral("45120000000"));
    QCOMPARE(request.collectionDate, QDate(2026, 11, 19));
}

void WorkbookTest::datesFrom1904()
{
    const Folder folder;
    const QByteArray styles = "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>";
    auto cells = paymentRow("1,00");
    cells.last() = "<c s='0'><v>44883</v></c>";
    const auto rows = readRows(rawWorkbook(folder, sheetOf(inlineRow(1, kNames) + inlineRow(2, cells)), {}, "<workbookPr date1904='1'/>", styles));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->front().request.collectionDate, QDate(2026, 11, 19));
}

void WorkbookTest::theSheetWithThePaymentsIsFound()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("two.xlsx"));
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    worksheet_write_string(workbook_add_worksheet(book, "Resumo"), 0, 0, "Total", nullptr);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Baixas");
    for (qsizetype i = 0; i < kNames.size(); ++i) {
        worksheet_write_string(sheet, 0, lxw_col_t(i), kNames.at(i).constData(), nullptr);
        worksheet_write_string(sheet, 1, lxw_col_t(i), paymentRow("1,00").at(i).constData(), nullptr);
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QCOMPARE(found->sheets, words("Resumo Baixas"));
    QCOMPARE(found->sheet, 1);
    QCOMPARE(found->read.total, Money::fromCentavos(100));
    ports::ImportSettings other;
    other.sheet = 0;
    const auto summary = inspect(path, other);
    QVERIFY(!summary || summary->sheet == 0);
}

void WorkbookTest::lineNumbersAreRowNumbers()
{
    const Folder folder;
    const auto rows = readRows(rawWorkbook(folder, sheetOf(inlineRow(3, kNames) + inlineRow(7, paymentRow("1,00")) + inlineRow(9, paymentRow("2,00", "a\nb")))));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t(2));
    QCOMPARE(rows->at(0).sourceLine, 7);
    QCOMPARE(rows->at(1).sourceLine, 9);
}

void WorkbookTest::values_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &found, const char *expected) { QTest::newRow(name) << found << QString::fromUtf8(expected); };
    row("whole", files::numberText(1355), "1355");
    row("centavos", files::numberText(0.1 + 0.2), "0,3");
    row("three decimals are no thousands", files::numberText(1.355), "1,3550");
    row("fifteen digits", files::numberText(123456789012345.0), "123456789012345");
    row("digits were lost", files::numberText(1.23456789012345678e17), "1,23456789012346E+17");
    row("first day", files::serialDate(1, false).value_or(QString()), "1900-01-01");
    row("the day that never was", files::serialDate(60, false).value_or(QStringLiteral("none")), "none");
    row("after it", files::serialDate(61, false).value_or(QString()), "1900-03-01");
    row("today", files::serialDate(46345, false).value_or(QString()), "2026-11-19");
    row("with a time", files::serialDate(46345.5, false).value_or(QString()), "2026-11-19 12:00:00");
    row("beyond", files::serialDate(1e9, false).value_or(QStringLiteral("none")), "none");
    row("column", QString::number(files::columnOf(u"AB12")), "27");
    row("built-in date", QString::number(files::isDateFormat(14, {})), "1");
    row("money is no date", QString::number(files::isDateFormat(170, QStringLiteral("\"Reais de\"\\d #,##0.00;[Red]-0.00"))), "0");
    row("custom date", QString::number(files::isDateFormat(170, QStringLiteral("[$-416]d/m/yyyy;@"))), "1");
    row("time only", QString::number(files::isDateFormat(170, QStringLiteral("hh:mm AM/PM"))), "0");
}

void WorkbookTest::values()
{
    QFETCH(const QString, found);
    QTEST(found, "expected");
}

void WorkbookTest::refused_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::newRow("cut off") << QByteArray("<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>ab");
    QTest::newRow("deep") << sheetOf(QByteArray("<a>").repeated(100'000));
    QTest::newRow("one endless token") << sheetOf("<row r='1'><c t='" + QByteArray(20'000'000, 'x') + "'/></row>");
    QTest::newRow("entities") << "<!DOCTYPE a [<!ENTITY b 'c'>]>" + sheetOf(inlineRow(1, kNames));
    QTest::newRow("a million columns") << sheetOf("<row r='1'><c r='XFD1'><v>1</v></c></row>");
    QTest::newRow("a row beyond every sheet") << sheetOf("<row r='999999999'><c><v>1</v></c></row>");
    QTest::newRow("empty") << sheetOf({});
}

void WorkbookTest::refused()
{
    QFETCH(const QByteArray, sheet);
    const Folder folder;
    const auto found = inspect(rawWorkbook(folder, sheet));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Invalid);
    QVERIFY(!found.error().wayOut.isEmpty());
}

void WorkbookTest::bombsAreRefused()
{
    const Folder folder;
    const auto found = inspect(rawWorkbook(folder, sheetOf(inlineRow(1, kNames) + QByteArray("<row></row>").repeated(10'000'000))));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Invalid);
    QVERIFY2(english(found.error()).contains(QStringLiteral("unpacks")), qPrintable(english(found.error())));
}

void WorkbookTest::jsonLines()
{
    const Folder folder;
    const QByteArray lines = "{\"asset_type\":\"ccb\",\"settlement_type\":\"asset_settlement\",\"total_value\":1234.5,\"external_id\":\"L1\",\"contract_number\":\"0012\"}\n\n"
                             "{\"asset_type\":\"ccb\",\"settlement_type\":\"quitacao\",\"total_value\":\"2.10\",\"external_id\":\"L2\",\"contract_number\":\"=1\",\"collection_date\":\"2026-11-19\"}\n";
    const QString path = folder.write(lines, QStringLiteral("payments.jsonl"));
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QCOMPARE(found->dialect.format.value, ports::FileFormat::JsonLines);
    const auto rows = readRows(path);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t(2));
    QCOMPARE(rows->at(0).sourceLine, 1);
    QCOMPARE(rows->at(1).sourceLine, 3);
    QCOMPARE(rows->at(0).request.totalValue, std::optional(Money::fromCentavos(123450)));
    QCOMPARE(rows->at(0).request.contractNumber, QStringLiteral("0012"));
    QCOMPARE(rows->at(1).request.contractNumber, QStringLiteral("=1"));
    QCOMPARE(rows->at(1).request.collectionDate, QDate(2026, 11, 19));
    QVERIFY(rows->at(1).unread.contains(QStringLiteral("settlement_type")));
}

void WorkbookTest::jsonLinesThatAreNone()
{
    const Folder folder;
    const auto found = inspect(folder.write("{\"total_value\": 1}\n{\"total_value\": \n"));
    QVERIFY(!found);
    QVERIFY2(english(found.error()).contains(QStringLiteral("Line 2")), qPrintable(english(found.error())));
}

ESTEIRA_TEST(WorkbookTest)
#include "workbook_test.moc"
