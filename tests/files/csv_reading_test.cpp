#include "file_helpers.h"

#include <QCryptographicHash>
#include <QStringEncoder>

using namespace esteira;
using namespace esteira::test;
using ports::ColumnMatch;
using ports::DateOrder;
using ports::ImportSettings;
using ports::QuestionKind;
using settlement::DraftRow;

class CsvReadingTest : public QObject {
    Q_OBJECT
private slots:
    void quotesAndLineBreaksInsideThem();
    void everyLineEnd_data();
    void everyLineEnd();
    void utf16();
    void accentsOfWindows1252();
    void invalidUtf8BehindAMarkLosesNothing();
    void separators_data();
    void separators();
    void headersByResemblance();
    void aNameThatOnlyResemblesAnAmountIsLeftAlone();
    void aFieldIsGivenOnce();
    void theOperatorsMappingWins();
    void titlesAboveTheHeader();
    void withoutHeaderTheFirstPaymentIsNotLost();
    void onlyAmbiguousAmountsAreAsked();
    void onlyAmbiguousDatesAreAsked();
    void aDateColumnIsDecidedByItsOwnCells();
    void aCellAgainstItsColumnStaysUnread();
    void theMissingAmountIsAskedFor();
    void aMovedLineIsNotBelieved();
    void aShortLineIsReported();
    void emptyLinesAreNoPayments();
    void aHeaderAloneIsNotReadable();
    void scientificNotationIsAProblem();
    void formulaGuardIsTakenAway();
    void aFileThatChangesIsNotImported();
};

void CsvReadingTest::quotesAndLineBreaksInsideThem()
{
    const Folder folder;
    const auto rows = readRows(folder.write("asset_type;settlement_type;total_value;contract_number;Sacado\r\n"
                                            "ccb;asset_settlement;\"1,00\";\"A;1\";\"linha 1\r\nlinha \"\"2\"\"\"\r\n"
                                            "ccb;asset_settlement;2,00;B\"2;\"quoted\" tail\r\n"
                                            "ccb;asset_settlement;3,00;\"\";last"));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t(3));
    QCOMPARE(rows->at(0).request.contractNumber, QStringLiteral("A;1"));
    QCOMPARE(rows->at(0).note, QStringLiteral("linha 1\r\nlinha \"2\""));
    QCOMPARE(rows->at(1).request.contractNumber, QStringLiteral("B\"2"));
    QCOMPARE(rows->at(1).note, QStringLiteral("quoted tail"));
    QCOMPARE(rows->at(1).sourceLine, 4);
    QCOMPARE(rows->at(2).request.contractNumber, QString());
    QCOMPARE(rows->at(2).note, QStringLiteral("last"));
    QCOMPARE(rows->at(2).sourceLine, 5);
}

void CsvReadingTest::everyLineEnd_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("unix") << QByteArray("\n");
    QTest::newRow("windows") << QByteArray("\r\n");
    QTest::newRow("old mac") << QByteArray("\r");
}

void CsvReadingTest::everyLineEnd()
{
    QFETCH(const QByteArray, end);
    const Folder folder;
    QByteArray bytes = kHeader + payment("1,00", "1") + payment("2,00", "2");
    bytes.chop(1); // no final line end
    const auto rows = readRows(folder.write(bytes.replace("\n", end)));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t(2));
    QCOMPARE(rows->at(1).request.contractNumber, QStringLiteral("2"));
    QCOMPARE(rows->at(1).request.collectionDate, QDate(2026, 11, 19));
    QCOMPARE(rows->at(1).sourceLine, 3);
}

void CsvReadingTest::utf16()
{
    const Folder folder;
    QString text = QStringLiteral("Tipo de ativo\tTipo de liquidação\tValor pago\tContrato\tSacado\r\n");
    for (int i = 0; i < 5000; ++i)
        text += QStringLiteral("ccb\tasset_settlement\t1,50\t%1\tGonçalves Ação €\r\n").arg(i);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        const QString path = folder.write(bytes);
        const auto rows = readRows(path);
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t(5000));
        QCOMPARE(rows->back().request.contractNumber, QStringLiteral("4999"));
        QCOMPARE(rows->back().note, QStringLiteral("Gonçalves Ação €"));
        QCOMPARE(inspect(path)->dialect.encoding.value, ports::TextEncoding::Utf16);
        QCOMPARE(inspect(path)->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
}

void CsvReadingTest::accentsOfWindows1252()
{
    const Folder folder;
    // The first accent stands far behind the part a sample would look at.
    QByteArray bytes = "asset_type;settlement_type;total_value;contract_number;Sacado\n";
    for (int i = 0; i < 30000; ++i)
        bytes += "ccb;asset_settlement;1,00;1;Joao\n";
    bytes += "ccb;asset_settlement;1,00;1;Jo\xE3o \x80 \x93"
             "x\x94\n";
    const QString path = folder.write(bytes);
    const auto rows = readRows(path);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->back().note, QStringLiteral("João € “x”"));
    QCOMPARE(inspect(path)->dialect.encoding.value, ports::TextEncoding::Windows1252);
    QVERIFY(inspect(path)->dialect.encoding.evidence.text.in(nullptr).contains(QStringLiteral("30002")));
}

void CsvReadingTest::invalidUtf8BehindAMarkLosesNothing()
{
    const Folder folder;
    const QString path = folder.write("\xEF\xBB\xBF"
                                      "asset_type;settlement_type;total_value;contract_number;Sacado\n"
                                      "ccb;asset_settlement;1,00;1;Jo\xC3\xA3o\nccb;asset_settlement;1,00;1;Jo\xE3o\n");
    const auto rows = readRows(path);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->at(0).note, QStringLiteral("João"));
    QCOMPARE(rows->at(1).note, QStringLiteral("João"));
    QCOMPARE(inspect(path)->dialect.encoding.evidence.contradicting, 1);
    QCOMPARE(inspect(path)->dialect.encoding.evidence.firstContradictingLine, 3);
}

void CsvReadingTest::separators_data()
{
    QTest::addColumn<char>("separator");
    for (const char c : {',', ';', '\t', '|'})
        QTest::addRow("%d", c) << c;
}

void CsvReadingTest::separators()
{
    QFETCH(const char, separator);
    const Folder folder;
    QByteArray bytes = kHeader + payment("1234.50") + payment("7.25");
    const QString path = folder.write(bytes.replace(';', separator));
    const auto rows = readRows(path);
    QVERIFY_RESULT(rows);
    QCOMPARE(inspect(path)->dialect.separator.value, separator);
    QCOMPARE(rows->at(0).request.totalValue, std::optional(Money::fromCentavos(123450)));
}

void CsvReadingTest::headersByResemblance()
{
    const Folder folder;
    const auto found = inspect(folder.write(
        "ESPECIE;TIPO_BAIXA;VLR_PAGO;NOSSO_NUM;CONTRATO;PARC;VENCTO;DT_PAGTO;QUEM_PAGOU;Contrto;Vencimeto;OBS\n"
        "ccb;installment_settlement;4.844,03;L1;X;1;18/11/2026;19/11/2026;SACADO;;;\n"));
    QVERIFY_RESULT(found);
    const QStringList fields =
        words("asset_type settlement_type total_value external_id contract_number installment_number "
              "installment_maturity_date collection_date collection_origin_type   ");
    for (qsizetype i = 0; i < fields.size(); ++i)
        QCOMPARE(found->columns.at(i).field, fields.at(i));

    const auto misspelt =
        inspect(folder.write("asset_type;setlement_type;Valor Pagoo;Contrto\nccb;asset_settlement;4.844,03;X\n"));
    QVERIFY_RESULT(misspelt);
    QCOMPARE(misspelt->columns.at(1).field, QStringLiteral("settlement_type"));
    QCOMPARE(misspelt->columns.at(1).match, ColumnMatch::Fuzzy);
    QCOMPARE(misspelt->columns.at(2).field, QStringLiteral("total_value"));
    QCOMPARE(misspelt->columns.at(3).field, QStringLiteral("contract_number"));
    QVERIFY(misspelt->columns.at(3).matchReason.in(nullptr).contains(QStringLiteral("check")));
}

void CsvReadingTest::aNameThatOnlyResemblesAnAmountIsLeftAlone()
{
    const Folder folder;
    const auto found = inspect(folder.write(
        "asset_type;settlement_type;contract_number;Valor a pagar;Valor nominal;Valor líquido;Data de emissão\n"
        "ccb;asset_settlement;X;1,00;2,00;3,00;19/11/2026\n"));
    QVERIFY_RESULT(found);
    for (int i = 3; i < 7; ++i)
        QCOMPARE(found->columns.at(i).field, QString());
}

void CsvReadingTest::aFieldIsGivenOnce()
{
    const Folder folder;
    const auto found = inspect(
        folder.write("asset_type;settlement_type;Valor;Valor pago;Contrato\nccb;asset_settlement;9,00;1,00;X\n"));
    QVERIFY_RESULT(found);
    QCOMPARE(found->columns.at(2).field, QString());
    QVERIFY(!found->columns.at(2).matchReason.isEmpty());
    QCOMPARE(found->columns.at(3).field, QStringLiteral("total_value"));
    QCOMPARE(found->read.total, Money::fromCentavos(100));
}

void CsvReadingTest::theOperatorsMappingWins()
{
    const Folder folder;
    const QString path =
        folder.write("asset_type;settlement_type;Valor;Valor pago;Contrato\nccb;asset_settlement;9,00;1,00;X\n");
    ImportSettings settings;
    settings.mapping = {{2, QStringLiteral("total_value")}, {4, QString()}};
    const auto found = inspect(path, settings);
    QVERIFY_RESULT(found);
    QCOMPARE(found->columns.at(2).match, ColumnMatch::Operator);
    QCOMPARE(found->columns.at(3).field, QString());
    QCOMPARE(found->columns.at(4).field, QString());
    QCOMPARE(found->read.total, Money::fromCentavos(900));
    const auto rows = readRows(path, settings);
    QVERIFY_RESULT(rows);
    QVERIFY(rows->front().request.contractNumber.isEmpty());
}

void CsvReadingTest::titlesAboveTheHeader()
{
    const Folder folder;
    const QString path =
        folder.write("Relatório de baixas;;;;;\nEmitido em 19/11/2026;;;;;\n\n" + kHeader + payment("1,00"));
    const auto rows = readRows(path);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t(1));
    QCOMPARE(rows->front().sourceLine, 5);
    QCOMPARE(inspect(path)->dialect.headerLine.value, 4);
}

void CsvReadingTest::withoutHeaderTheFirstPaymentIsNotLost()
{
    const Folder folder;
    const QString path = folder.write(payment("1,00", "7") + payment("2,00", "8"));
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QCOMPARE(found->dialect.headerLine.value, 0);
    QCOMPARE(found->read.count, 2);
    QStringList asked;
    for (const ports::FileQuestion &question : found->questions)
        asked.append(question.field);
    QCOMPARE(asked, words("total_value asset_type settlement_type contract_number"));

    ImportSettings settings;
    for (const ports::FileQuestion &question : found->questions) {
        const QStringList columns = words("asset_type settlement_type total_value external_id contract_number");
        ports::answer(settings, question, QString::number(columns.indexOf(question.field)));
    }
    const auto rows = readRows(path, settings);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->at(0).request.totalValue, std::optional(Money::fromCentavos(100)));
    QCOMPARE(rows->at(0).request.contractNumber, QStringLiteral("7"));
    QVERIFY(inspect(path, settings)->questions.isEmpty());
}

void CsvReadingTest::onlyAmbiguousAmountsAreAsked()
{
    const Folder folder;
    const QString path = folder.write(kHeader + payment("1.355") + payment("2.500") + payment("100"));
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QCOMPARE(found->questions.size(), 1);
    const ports::FileQuestion question = found->questions.front();
    QCOMPARE(question.kind, QuestionKind::DecimalMark);
    QCOMPARE(question.cells, 2);
    QCOMPARE(question.samples, words("1.355 2.500"));
    QCOMPARE(found->read.total, Money::fromCentavos(10000));
    QCOMPARE(readRows(path)->front().unread.value(QStringLiteral("total_value")), QStringLiteral("1.355"));

    ImportSettings settings;
    ports::answer(settings, question, QStringLiteral("comma"));
    const auto answered = inspect(path, settings);
    QVERIFY_RESULT(answered);
    QVERIFY(answered->questions.isEmpty());
    QVERIFY(answered->dialect.decimalMark.chosenByOperator);
    QCOMPARE(answered->read.total, Money::fromCentavos(395500));
    QCOMPARE(readRows(path, settings)->front().request.totalValue, std::optional(Money::fromCentavos(135500)));

    // With the dot as decimal mark three decimals are one too many: never rounded.
    ports::answer(settings, question, QStringLiteral("dot"));
    QCOMPARE(inspect(path, settings)->read.total, Money::fromCentavos(10000));
    QVERIFY(!readRows(path, settings)->front().request.totalValue);
}

void CsvReadingTest::onlyAmbiguousDatesAreAsked()
{
    const Folder folder;
    const QString path =
        folder.write(kHeader + payment("1,00", "1", "03/04/2026") + payment("1,00", "2", "05/05/2026"));
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QCOMPARE(found->questions.size(), 1);
    const ports::FileQuestion question = found->questions.front();
    QCOMPARE(question.kind, QuestionKind::DateOrder);
    QCOMPARE(question.column, 5);
    QCOMPARE(question.cells, 1);
    const auto rows = readRows(path);
    QVERIFY_RESULT(rows);
    QVERIFY(rows->at(0).unread.contains(QStringLiteral("collection_date")));
    QCOMPARE(rows->at(1).request.collectionDate, QDate(2026, 5, 5));

    ImportSettings settings;
    ports::answer(settings, question, QStringLiteral("day"));
    QCOMPARE(readRows(path, settings)->front().request.collectionDate, QDate(2026, 4, 3));
    ports::answer(settings, question, QStringLiteral("month"));
    QCOMPARE(readRows(path, settings)->front().request.collectionDate, QDate(2026, 3, 4));
}

void CsvReadingTest::aDateColumnIsDecidedByItsOwnCells()
{
    const Folder folder;
    const auto rows = readRows(folder.write(
        "asset_type;settlement_type;total_value;contract_number;collection_date;installment_maturity_date\n"
        "ccb;asset_settlement;1,00;1;03/04/2026;05/06/2026\n"
        "ccb;asset_settlement;1,00;1;25/04/2026;05/25/2026\n"));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->at(0).request.collectionDate, QDate(2026, 4, 3));
    QCOMPARE(rows->at(0).request.installmentMaturityDate, QDate(2026, 5, 6));
}

void CsvReadingTest::aCellAgainstItsColumnStaysUnread()
{
    const Folder folder;
    QByteArray bytes = kHeader;
    for (int i = 0; i < 5; ++i)
        bytes += payment("1.000,50");
    // One cell of the other mark makes the column contradict itself: nothing ambiguous may be decided by it any more.
    const QString path = folder.write(bytes + payment("10.50") + payment("1.355"));
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QCOMPARE(found->dialect.decimalMark.value, DecimalMark::Unknown);
    QCOMPARE(found->dialect.decimalMark.evidence.contradicting, 1);
    QCOMPARE(found->dialect.decimalMark.evidence.firstContradictingLine, 7);
    QCOMPARE(found->questions.size(), 1);

    ImportSettings settings;
    settings.decimalMark = DecimalMark::Comma;
    const auto rows = readRows(path, settings);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->at(5).unread.value(QStringLiteral("total_value")), QStringLiteral("10.50"));
    QCOMPARE(settlement::validate(rows->at(5)).front().code, QStringLiteral("value.decimal_mark"));
    QCOMPARE(rows->at(6).request.totalValue, std::optional(Money::fromCentavos(135500)));
}

void CsvReadingTest::theMissingAmountIsAskedFor()
{
    const Folder folder;
    const auto found =
        inspect(folder.write("asset_type;settlement_type;contract_number;Quantia\nccb;asset_settlement;X;1,00\n"));
    QVERIFY_RESULT(found);
    QCOMPARE(found->questions.size(), 1);
    QCOMPARE(found->questions.front().kind, QuestionKind::MissingColumn);
    QCOMPARE(found->questions.front().options.size(), 1);
    QCOMPARE(found->questions.front().options.front().value, QStringLiteral("3"));
}

void CsvReadingTest::aMovedLineIsNotBelieved()
{
    const Folder folder;
    // An unquoted semicolon in front of the amount: the amount's column now holds another number.
    const QString path = folder.write(kHeader + payment("1,00") + "ccb;asset_settlement;9;9,00;L1;1;2026-11-19\n");
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QCOMPARE(found->problems.size(), 1);
    QCOMPARE(found->problems.front().line, 3);
    QVERIFY(found->readable());
    QCOMPARE(found->read.total, Money::fromCentavos(100));
    const auto rows = readRows(path);
    QVERIFY_RESULT(rows);
    QVERIFY(!rows->at(1).request.totalValue);
    QVERIFY(rows->at(1)
                .unread.value(QStringLiteral("total_value"))
                .startsWith(QStringLiteral("ccb;asset_settlement;9;9,00")));
}

void CsvReadingTest::aShortLineIsReported()
{
    const Folder folder;
    const auto found = inspect(folder.write(kHeader + payment("1,00") + "ccb;asset_settlement;2,00;L2\n"));
    QVERIFY_RESULT(found);
    QCOMPARE(found->problems.size(), 1);
    QCOMPARE(found->problems.front().severity, settlement::Severity::Warning);
    QCOMPARE(found->dialect.separator.evidence.contradicting, 1);
    QCOMPARE(found->read.count, 2);
}

void CsvReadingTest::emptyLinesAreNoPayments()
{
    const Folder folder;
    const auto rows = readRows(folder.write(kHeader + "\n;;;;;\n" + payment("1,00") + " ; ;\t;;;\n\n\x1A"));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t(1));
    QCOMPARE(rows->front().sourceLine, 4);
}

void CsvReadingTest::aHeaderAloneIsNotReadable()
{
    const Folder folder;
    const QString path = folder.write(kHeader);
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    QVERIFY(!found->readable());
    const auto rows = readRows(path);
    QVERIFY(!rows);
    QVERIFY(english(rows.error()).contains(QStringLiteral("no payment")));
}

void CsvReadingTest::scientificNotationIsAProblem()
{
    const Folder folder;
    const auto rows = readRows(folder.write(kHeader + payment("1,00", "4,512E+11")));
    QVERIFY_RESULT(rows);
    QCOMPARE(settlement::validate(rows->front()).front().code, QStringLiteral("text.scientific"));
}

void CsvReadingTest::formulaGuardIsTakenAway()
{
    const Folder folder;
    const auto rows = readRows(folder.write(kHeader + payment("1,00", "'=1+1") + payment("1,00", "'quoted")));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->at(0).request.contractNumber, QStringLiteral("=1+1"));
    QCOMPARE(rows->at(1).request.contractNumber, QStringLiteral("'quoted"));
}

void CsvReadingTest::aFileThatChangesIsNotImported()
{
    const Folder folder;
    const QString path = folder.write(kHeader + payment("1,00"));
    const auto found = inspect(path);
    QVERIFY_RESULT(found);
    folder.write(kHeader + payment("9,00"));
    const auto read =
        files::SettlementFiles().read(path, *found, [](std::vector<DraftRow> &&) -> Outcome { return {}; }, {});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Conflict);
}

ESTEIRA_TEST(CsvReadingTest)
#include "csv_reading_test.moc"
