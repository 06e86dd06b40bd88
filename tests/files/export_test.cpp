#include "file_helpers.h"

#include "files/export/batch_files.h"

#include <rapidcheck.h>

using namespace esteira;
using namespace esteira::test;
using ports::ExportFormat;
using settlement::DraftRow;

namespace {

/// Hands over rows a few at a time, as the store does.
ports::StoredRowFeed feedOf(const std::vector<DraftRow> &rows)
{
    return [&rows, at = size_t(0)]() mutable -> Result<QList<ports::StoredRow>> {
        QList<ports::StoredRow> next;
        for (; at < rows.size() && next.size() < 7; ++at) {
            ports::StoredRow row;
            row.position = qint64(at) + 1;
            row.draft = rows[at];
            next.append(row);
        }
        return next;
    };
}

ports::ExportHead headOf(const std::vector<DraftRow> &rows)
{
    ports::ExportHead head;
    head.totals.count = qint64(rows.size());
    head.fundName = QStringLiteral("FIDC Aurora");
    head.madeUtc = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    head.assignorDocument = QStringLiteral("65508935000129");
    head.assignorName = QStringLiteral("Cedente Fictício Ltda");
    return head;
}

Outcome write(const QString &path, ExportFormat format, const std::vector<DraftRow> &rows)
{
    return files::BatchFiles().write(path, format, headOf(rows), feedOf(rows), {});
}

/// Texts as a cell keeps them: no blanks around, what a formula, a number or a quotation would begin with is fine.
rc::Gen<QString> cellTexts()
{
    const auto letter = rc::gen::element<char16_t>(u'a', u'0', u'7', u';', u',', u'"', u'\'', u'=', u'+', u'-', u'@', u' ', u'|', u'ç', u'ã', u'/');
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(letter), [](std::vector<char16_t> letters) {
        letters.resize(std::min<size_t>(letters.size(), 30));
        return QString::fromUtf16(letters.data(), qsizetype(letters.size())).trimmed();
    });
}

DraftRow arbitraryRow()
{
    DraftRow row;
    settlement::SettlementRequest &request = row.request;
    request.externalId = *cellTexts();
    request.contractNumber = *cellTexts();
    request.assetType = QStringLiteral("ccb");
    request.settlementType = QStringLiteral("installment_settlement");
    request.collectionOriginType = QStringLiteral("borrower");
    request.totalValue = Money::fromCentavos(*rc::gen::inRange<qint64>(1, 999'999'999'999));
    request.installmentNumber = *rc::gen::inRange(1, 999);
    request.collectionDate = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
    request.installmentMaturityDate = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
    row.note = *cellTexts();
    return row;
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenReadsBackEqual_data();
    void whatIsWrittenReadsBackEqual();
    void theSamplesReadBackEqual_data();
    void theSamplesReadBackEqual();
    void theRemittanceReadsBackEqual();
    void theRemittanceIsExact();
    void theRemittanceRefusesWhatItCannotCarry();
    void unreadCellsStayAsWritten();
    void nothingIsLeftOfAFailure();
};

void ExportTest::whatIsWrittenReadsBackEqual_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << int(ExportFormat::Xlsx) << QStringLiteral("a.xlsx");
    QTest::newRow("excel") << int(ExportFormat::CsvExcelBr) << QStringLiteral("a.csv");
    QTest::newRow("administrator") << int(ExportFormat::CsvAdministrator) << QStringLiteral("b.csv");
}

void ExportTest::whatIsWrittenReadsBackEqual()
{
    QFETCH(const int, format);
    QFETCH(const QString, name);
    const Folder folder;
    const bool holds = rc::check([&] {
        std::vector<DraftRow> rows;
        const int count = *rc::gen::inRange(1, 12);
        for (int i = 0; i < count; ++i)
            rows.push_back(arbitraryRow());
        const QString path = folder.path(name);
        RC_ASSERT(write(path, ExportFormat(format), rows).has_value());
        const auto again = readRows(path);
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->size() == rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            RC_ASSERT(again->at(i).request == rows[i].request);
    });
    QVERIFY(holds);
}

void ExportTest::theSamplesReadBackEqual_data()
{
    whatIsWrittenReadsBackEqual_data();
}

void ExportTest::theSamplesReadBackEqual()
{
    QFETCH(const int, format);
    QFETCH(const QString, name);
    const Folder folder;
    const auto rows = readRows(dataFile("settlements-excel-br.csv"));
    QVERIFY_RESULT(rows);
    QVERIFY_RESULT(write(folder.path(name), ExportFormat(format), *rows));
    const auto found = inspect(folder.path(name));
    QVERIFY_RESULT(found);
    QVERIFY(found->questions.isEmpty());
    const auto again = readRows(folder.path(name));
    QVERIFY_RESULT(again);
    QCOMPARE(again->size(), rows->size());
    for (size_t i = 0; i < rows->size(); ++i) {
        QCOMPARE(again->at(i).request, rows->at(i).request);
        if (ExportFormat(format) != ExportFormat::CsvAdministrator)
            QCOMPARE(again->at(i).note, rows->at(i).note);
    }
}

void ExportTest::theRemittanceReadsBackEqual()
{
    const Folder folder;
    const auto rows = readRows(dataFile("CB191101.REM"));
    QVERIFY_RESULT(rows);
    const QString path = folder.path(QStringLiteral("CB211101.REM"));
    QVERIFY_RESULT(write(path, ExportFormat::Cnab444, *rows));
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QVERIFY2(found->problems.isEmpty(), qPrintable(found->problems.value(0).text.in(nullptr)));
    QCOMPARE(found->expectedCount, std::optional<qint64>(14));
    const auto again = readRows(path);
    QVERIFY_RESULT(again);
    QCOMPARE(again->size(), rows->size());
    for (size_t i = 0; i < rows->size(); ++i) {
        QCOMPARE(again->at(i).request, rows->at(i).request);
        QCOMPARE(again->at(i).note, rows->at(i).note);
    }
}

void ExportTest::theRemittanceIsExact()
{
    const Folder folder;
    auto rows = *readRows(dataFile("CB191101.REM"));
    rows.resize(1);
    rows[0].note = QStringLiteral("Padaria São João & Filhos – Café Ltda. ") + QString(80, u'ç');
    const QString path = folder.path(QStringLiteral("a.REM"));
    QVERIFY_RESULT(write(path, ExportFormat::Cnab444, rows));
    const QByteArray bytes = contents(path);
    QCOMPARE(bytes.size(), 3 * 446);
    for (const QByteArray &line : bytes.split('\n').first(3)) {
        QCOMPARE(line.size(), 445);
        QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return c == '\r' || (c >= 0x20 && c < 0x7F); }));
    }
    QCOMPARE(bytes.mid(446 + 234, 40), QByteArray("PADARIA SAO JOAO & FILHOS - CAFE LTDA. C"));
    QCOMPARE(bytes.mid(446 + 438, 6), QByteArray("000002"));
}

void ExportTest::theRemittanceRefusesWhatItCannotCarry()
{
    const Folder folder;
    const auto rows = readRows(dataFile("settlements-excel-br.csv"));
    const Outcome written = write(folder.path(QStringLiteral("a.REM")), ExportFormat::Cnab444, *rows);
    QVERIFY(!written);
    QVERIFY(english(written.error()).contains(QStringLiteral("Row 1")));
    auto head = headOf(*rows);
    head.assignorDocument = QStringLiteral("65508935000128");
    QVERIFY(!files::BatchFiles().write(folder.path(QStringLiteral("b.REM")), ExportFormat::Cnab444, head, feedOf(*rows), {}));
}

void ExportTest::unreadCellsStayAsWritten()
{
    const Folder folder;
    const auto rows = readRows(dataFile("settlements-with-problems.csv"));
    QVERIFY_RESULT(rows);
    for (const ExportFormat format : {ExportFormat::Xlsx, ExportFormat::CsvExcelBr}) {
        const QString path = folder.path(format == ExportFormat::Xlsx ? QStringLiteral("a.xlsx") : QStringLiteral("a.csv"));
        QVERIFY_RESULT(write(path, format, *rows));
        const auto again = readRows(path);
        QVERIFY_RESULT(again);
        for (size_t i = 0; i < rows->size(); ++i)
            QCOMPARE(again->at(i).unread, rows->at(i).unread);
    }
}

void ExportTest::nothingIsLeftOfAFailure()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.csv"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("kept") == 4);
    before.close();
    const ports::StoredRowFeed broken = [] { return Result<QList<ports::StoredRow>>(failure(ErrorKind::Storage, Text::verbatim(QStringLiteral("x"), QStringLiteral("x")))); };
    QVERIFY(!files::BatchFiles().write(path, ExportFormat::CsvExcelBr, {}, broken, {}));
    QCOMPARE(contents(path), QByteArray("kept"));
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(files::BatchFiles().write(path, ExportFormat::Xlsx, {}, broken, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

ESTEIRA_TEST(ExportTest)
#include "export_test.moc"
