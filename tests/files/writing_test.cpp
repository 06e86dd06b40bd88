#include "file_helpers.h"

#include "files/csv/csv_writer.h"
#include "files/csv/record_reader.h"
#include "files/text_scan.h"

#include <QBuffer>

#include <rapidcheck.h>

using namespace esteira;
using namespace esteira::test;
using ports::FailedRow;
using settlement::DraftRow;

namespace {

std::vector<FailedRow> failedRowsOf(const std::vector<DraftRow> &rows)
{
    std::vector<FailedRow> failed;
    for (const DraftRow &row : rows) {
        if (auto problems = settlement::validate(row); !problems.isEmpty())
            failed.push_back({row, problems});
    }
    return failed;
}

/// Letters that trouble a CSV, more often than chance would.
rc::Gen<QString> troublesomeText()
{
    const auto letter = rc::gen::weightedElement<char16_t>({{4, u'a'},
                                                            {2, u';'},
                                                            {2, u','},
                                                            {2, u'"'},
                                                            {1, u'\n'},
                                                            {1, u'\r'},
                                                            {1, u'\t'},
                                                            {2, u'\''},
                                                            {2, u'='},
                                                            {1, u'+'},
                                                            {1, u'-'},
                                                            {1, u'@'},
                                                            {2, u' '},
                                                            {1, u'|'},
                                                            {1, u'ç'},
                                                            {1, u'ã'},
                                                            {1, u'€'},
                                                            {1, u'\u00A0'},
                                                            {1, u'7'}});
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(letter), [](const std::vector<char16_t> &letters) {
        return QString::fromUtf16(letters.data(), qsizetype(letters.size()));
    });
}

} // namespace

class WritingTest : public QObject {
    Q_OBJECT
private slots:
    void failedRowsImportAgainAsTheyAre_data();
    void failedRowsImportAgainAsTheyAre();
    void failedRowsKeepTheFilesOwnSpelling();
    void failedRowsOfARemittanceBecomeACsv();
    void failedRowsOfAColumnOnlyTheOperatorUnderstood();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void whatIsWrittenIsReadBack();
    void theTargetFolderMustExist();
};

void WritingTest::failedRowsImportAgainAsTheyAre_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("problems") << dataFile("settlements-with-problems.csv");
    QTest::newRow("excel") << dataFile("settlements-excel-br.csv");
    QTest::newRow("iso") << dataFile("settlements-iso.csv");
}

void WritingTest::failedRowsImportAgainAsTheyAre()
{
    QFETCH(const QString, source);
    const auto original = inspect(source);
    const auto rows = readRows(source);
    QVERIFY_RESULT(original);
    QVERIFY_RESULT(rows);
    std::vector<FailedRow> failed;
    for (const DraftRow &row : *rows)
        failed.push_back({row, settlement::validate(row)});
    const Folder folder;
    const QString target = folder.path(QStringLiteral("failed.csv"));
    QVERIFY_RESULT(files::SettlementFiles().writeFailedRows(target, *original, failed));
    const auto again = readRows(target);
    QVERIFY_RESULT(again);
    QCOMPARE(again->size(), rows->size());
    for (size_t i = 0; i < rows->size(); ++i) {
        QCOMPARE(again->at(i).request, rows->at(i).request);
        QCOMPARE(again->at(i).unread, rows->at(i).unread);
        QCOMPARE(again->at(i).note, rows->at(i).note);
    }
}

void WritingTest::failedRowsKeepTheFilesOwnSpelling()
{
    const QString source = dataFile("settlements-excel-br.csv");
    const auto original = inspect(source);
    QVERIFY_RESULT(original);
    auto rows = readRows(source);
    settlement::setCellText(rows->front(), QStringLiteral("total_value"), QStringLiteral("1.355"));
    const Folder folder;
    const QString target = folder.path(QStringLiteral("failed.csv"));
    QVERIFY_RESULT(files::SettlementFiles().writeFailedRows(target, *original, failedRowsOf(*rows)));
    const QList<QByteArray> lines = contents(target).split('\n');
    QCOMPARE(lines.size(), 3);
    const QByteArray header = contents(source).split('\r').front();
    QCOMPARE(lines.at(0), header + ";Problemas\r");
    QVERIFY(lines.at(1).startsWith("ccb;installment_fine_payment;1.355;LIQ-20261119-00001;"));
    QVERIFY(lines.at(1).contains("total_value: "));
}

void WritingTest::failedRowsOfARemittanceBecomeACsv()
{
    const QString source = dataFile("CB191101.REM");
    const auto original = inspect(source);
    const auto rows = readRows(source);
    QVERIFY_RESULT(rows);
    std::vector<FailedRow> failed;
    for (const DraftRow &row : *rows)
        failed.push_back({row, {}});
    const Folder folder;
    const QString target = folder.path(QStringLiteral("failed.csv"));
    QVERIFY_RESULT(files::SettlementFiles().writeFailedRows(target, *original, failed));
    QVERIFY(contents(target).startsWith("\xEF\xBB\xBF"));
    const auto again = readRows(target);
    QVERIFY_RESULT(again);
    QCOMPARE(again->size(), rows->size());
    for (size_t i = 0; i < rows->size(); ++i) {
        QCOMPARE(again->at(i).request, rows->at(i).request);
        QCOMPARE(again->at(i).note, rows->at(i).note);
    }
}

void WritingTest::failedRowsOfAColumnOnlyTheOperatorUnderstood()
{
    const Folder folder;
    const QString source = folder.write("asset_type;settlement_type;Quantia;Contrato\nccb;asset_settlement;1,50;X\n");
    ports::ImportSettings settings;
    settings.mapping = {{2, QStringLiteral("total_value")}};
    const auto original = inspect(source, settings);
    QVERIFY_RESULT(original);
    const auto rows = readRows(source, settings);
    const QString target = folder.path(QStringLiteral("failed.csv"));
    QVERIFY_RESULT(files::SettlementFiles().writeFailedRows(target, *original, failedRowsOf(*rows)));
    const auto again = readRows(target);
    QVERIFY_RESULT(again);
    QCOMPARE(again->front().request, rows->front().request);
}

void WritingTest::formulasAreGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    const auto row = [](const char *name, const char *text, const char *guarded) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(guarded);
    };
    row("equals", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
    row("plus", "+1+1", "'+1+1");
    row("minus", "-A1", "'-A1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("tab", "\t=1", "'\t=1");
    row("behind blanks", "  =1", "'  =1");
    row("guarded already", "'=1", "''=1");
    row("apostrophe in front of a word", "'word", "'word");
    row("text", "Padaria Brandão", "Padaria Brandão");
    row("inside", "a=b", "a=b");
}

void WritingTest::formulasAreGuarded()
{
    QFETCH(const QString, text);
    QFETCH(const QString, guarded);
    QCOMPARE(files::withFormulaGuard(text), guarded);
    QCOMPARE(files::withoutFormulaGuard(guarded), text);
    QVERIFY(files::isPlainNumber(u"-10,00") && files::isPlainNumber(u"+1.234,56") && !files::isPlainNumber(u"-A1"));
}

void WritingTest::whatIsWrittenIsReadBack()
{
    const bool holds = rc::check("records come back equal", [] {
        const char separator = *rc::gen::element(',', ';', '\t', '|');
        const auto encoding = *rc::gen::element(ports::TextEncoding::Utf8, ports::TextEncoding::Windows1252);
        const auto columns = *rc::gen::inRange(1, 6);
        const auto records = *rc::gen::container<std::vector<std::vector<QString>>>(
            rc::gen::container<std::vector<QString>>(size_t(columns), troublesomeText()));

        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        files::CsvWriter writer(buffer, separator, encoding);
        RC_ASSERT(writer.writeMark().has_value());
        for (const auto &record : records)
            RC_ASSERT(writer.writeRecord(QStringList(record.begin(), record.end())).has_value());

        buffer.seek(0);
        files::ByteSource source(buffer);
        files::RecordReader reader(source, separator);
        for (const auto &record : records) {
            RC_ASSERT(reader.next() == files::RecordReader::Step::Record);
            RC_ASSERT(reader.cells().size() == record.size());
            for (size_t i = 0; i < record.size(); ++i)
                RC_ASSERT(files::withoutFormulaGuard(files::decoded(reader.cells()[i], encoding)) == record[i]);
        }
        RC_ASSERT(reader.next() == files::RecordReader::Step::End);
    });
    QVERIFY(holds);
}

void WritingTest::theTargetFolderMustExist()
{
    const Folder folder;
    const auto original = inspect(dataFile("settlements-iso.csv"));
    const auto written =
        files::SettlementFiles().writeFailedRows(folder.path(QStringLiteral("no/such/folder.csv")), *original, {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
}

ESTEIRA_TEST(WritingTest)
#include "writing_test.moc"
