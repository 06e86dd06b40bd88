#include "domain/settlement/draft_row.h"
#include "support/test_registry.h"

#include <QElapsedTimer>
#include <QFile>

using namespace esteira;
using namespace esteira::settlement;

namespace {

constexpr ColumnReading kBrazilianFile{DecimalMark::Comma, DateOrder::DayFirst};

QString f(const char *name) { return QString::fromLatin1(name); }

DraftRow goodRow()
{
    DraftRow row;
    setCellText(row, f("external_id"), QStringLiteral("LIQ-20261119-00001"));
    setCellText(row, f("asset_type"), QStringLiteral("ccb"));
    setCellText(row, f("settlement_type"), QStringLiteral("installment_settlement"));
    setCellText(row, f("total_value"), QStringLiteral("1.234,56"));
    setCellText(row, f("contract_number"), QStringLiteral("0123456789/ABC"));
    setCellText(row, f("installment_number"), QStringLiteral("3"));
    setCellText(row, f("installment_maturity_date"), QStringLiteral("31/10/2026"));
    setCellText(row, f("collection_date"), QStringLiteral("2026-11-19"));
    setCellText(row, f("collection_origin_type"), QStringLiteral("Sacado"));
    return row;
}

/// A good row with some cells written anew.
struct Change {
    const char *field;
    QString text;
};

DraftRow changed(std::initializer_list<Change> changes, const ColumnReading &reading = kTyped)
{
    DraftRow row = goodRow();
    for (const Change &change : changes)
        setCellText(row, f(change.field), change.text, reading);
    return row;
}

QString codes(const QList<Problem> &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        all.append(problem.field + u'=' + problem.code + (problem.severity == Severity::Warning ? QStringLiteral("!") : QString()));
    return all.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(esteira::settlement::DraftRow)

/// Cells and rules of one row (settlement.md 1.2, domain-rules.md c5).
class DraftRowTest : public QObject {
    Q_OBJECT
private slots:
    void aGoodRowHasNoProblem()
    {
        const DraftRow row = goodRow();
        QVERIFY(row.unread.isEmpty());
        QCOMPARE(codes(validate(row)), QString());
        QCOMPARE(row.request.totalValue, std::optional(Money::fromCentavos(123456)));
        QCOMPARE(row.request.installmentMaturityDate, QDate(2026, 10, 31));
        QCOMPARE(row.request.collectionOriginType, QStringLiteral("borrower"));
    }

    void cellsShowWhatIsKept()
    {
        const DraftRow row = goodRow();
        QCOMPARE(cellText(row, f("total_value")), QStringLiteral("1234.56"));
        QCOMPARE(cellText(row, f("installment_maturity_date")), QStringLiteral("2026-10-31"));
        QCOMPARE(cellText(row, f("installment_number")), QStringLiteral("3"));
        QCOMPARE(cellText(row, f("asset_key")), QString());
        QCOMPARE(cellText(row, f("no_such_field")), QString());
        DraftRow copy;
        for (const QString &field : settlementFields())
            setCellText(copy, field, cellText(row, field));
        QCOMPARE(copy, row);
    }

    void fieldsAreThoseOfTheContract()
    {
        const QStringList fields = settlementFields();
        QCOMPARE(fields.size(), 14);
        for (const char *field : {"asset_type", "total_value", "external_id", "settlement_type", "collection_origin_type",
                                  "contract_number", "asset_external_id", "asset_key", "if_code", "participant_control_number",
                                  "installment_number", "installment_maturity_date", "installment_external_id", "collection_date"})
            QVERIFY2(fields.contains(f(field)), field);
    }

    void unreadTextIsNeverLost()
    {
        DraftRow row = changed({{"total_value", QStringLiteral(" 1.355 ")}});
        QVERIFY(!row.request.totalValue);
        QCOMPARE(cellText(row, f("total_value")), QStringLiteral(" 1.355 "));
        setCellText(row, f("total_value"), QStringLiteral("1355.00"));
        QVERIFY(row.unread.isEmpty());
        QCOMPARE(row.request.totalValue, std::optional(Money::fromCentavos(135500)));
        setCellText(row, f("total_value"), QString());
        QVERIFY(row.unread.isEmpty());
        QVERIFY(!row.request.totalValue);
    }

    void aBadTextTakesTheOldValueAway()
    {
        QVERIFY(changed({{"settlement_type", QStringLiteral("quitacao")}}).request.settlementType.isEmpty());
        QVERIFY(!changed({{"installment_number", QStringLiteral("x")}}).request.installmentNumber);
        QVERIFY(!changed({{"collection_date", QStringLiteral("31/02/2026")}}).request.collectionDate.isValid());
    }

    void everyProblemHasItsCode_data()
    {
        QTest::addColumn<DraftRow>("row");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("fix");
        const auto row = [](const char *name, const DraftRow &draft, const char *expected, const char *fix = "") {
            QTest::newRow(name) << draft << QString::fromLatin1(expected) << QString::fromLatin1(fix);
        };
        const QString uuid = QStringLiteral("f34e9437-d025-41ab-bb53-6b94e10fd361");
        row("no external id", changed({{"external_id", {}}}), "external_id=external_id.missing");
        row("long external id", changed({{"external_id", QString(51, u'X')}}), "external_id=text.too_long");
        row("unsafe external id", changed({{"external_id", QStringLiteral("LIQ/1 ç")}}), "external_id=text.characters", "LIQ-1--");
        row("scientific external id", changed({{"external_id", QStringLiteral("4,5E+11")}}), "external_id=text.scientific");
        row("no asset type", changed({{"asset_type", {}}}), "asset_type=asset_type.missing");
        row("unknown asset type", changed({{"asset_type", QStringLiteral("debenture")}}), "asset_type=enumerator.unknown");
        row("no settlement type", changed({{"settlement_type", {}}}), "settlement_type=settlement_type.missing");
        row("unknown settlement type", changed({{"settlement_type", QStringLiteral("quitacao")}}), "settlement_type=enumerator.unknown");
        row("no origin", changed({{"collection_origin_type", {}}}), "collection_origin_type=origin.missing!");
        row("unknown origin", changed({{"collection_origin_type", QStringLiteral("avalista")}}), "collection_origin_type=enumerator.unknown");
        row("no asset", changed({{"contract_number", {}}}), "contract_number=asset.missing");
        row("contract and external id", changed({{"asset_external_id", QStringLiteral("CCB-1")}}), "asset_external_id=asset.several");
        row("contract and key", changed({{"asset_key", uuid}}), "asset_key=asset.several");
        row("all three", changed({{"asset_external_id", QStringLiteral("CCB-1")}, {"asset_key", uuid}}),
            "asset_external_id=asset.several asset_key=asset.several");
        row("external id alone", changed({{"contract_number", {}}, {"asset_external_id", QStringLiteral("CCB-1")}}), "");
        row("key alone", changed({{"contract_number", {}}, {"asset_key", uuid.toUpper()}}), "");
        row("bad key", changed({{"contract_number", {}}, {"asset_key", QStringLiteral("f34e9437")}}), "asset_key=key.not_uuid");
        row("long contract", changed({{"contract_number", QString(51, u'9')}}), "contract_number=text.too_long");
        row("scientific contract", changed({{"contract_number", QStringLiteral("4,512E+11")}}), "contract_number=text.scientific");
        row("long if code", changed({{"if_code", QString(37, u'9')}}), "if_code=text.too_long");
        row("long control number", changed({{"participant_control_number", QString(51, u'9')}}), "participant_control_number=text.too_long");
        row("long installment id", changed({{"installment_external_id", QString(51, u'9')}}), "installment_external_id=text.too_long");
        row("no installment", changed({{"installment_number", {}}}), "installment_number=installment.missing");
        row("no installment, gloss", changed({{"settlement_type", QStringLiteral("gloss")}, {"installment_number", {}}}),
            "installment_number=installment.missing");
        row("installment zero", changed({{"installment_number", QStringLiteral("0")}}), "installment_number=installment.invalid");
        row("installment negative", changed({{"installment_number", QStringLiteral("-1")}}), "installment_number=installment.invalid");
        row("installment with decimals", changed({{"installment_number", QStringLiteral("1,5")}}), "installment_number=installment.invalid");
        row("installment of how many", changed({{"installment_number", QStringLiteral("3/12")}}), "installment_number=installment.invalid", "3");
        row("installment of a whole asset", changed({{"settlement_type", QStringLiteral("asset_settlement")}}),
            "installment_number=installment.unexpected!");
        row("whole asset", changed({{"settlement_type", QStringLiteral("asset_settlement")}, {"installment_number", {}}}), "");
        row("no value", changed({{"total_value", {}}}), "total_value=value.missing");
        row("ambiguous value", changed({{"total_value", QStringLiteral("1.355")}}), "total_value=value.ambiguous", "1355.00");
        row("ambiguous value in a proven column", changed({{"total_value", QStringLiteral("1.355")}}, kBrazilianFile),
            "total_value=value.ambiguous", "1355.00");
        row("three decimals alone", changed({{"total_value", QStringLiteral("10,005")}}), "total_value=value.ambiguous", "10005.00");
        row("three decimals in a proven column", changed({{"total_value", QStringLiteral("10,005")}}, kBrazilianFile),
            "total_value=value.too_many_decimals");
        row("four decimals", changed({{"total_value", QStringLiteral("10,0005")}}), "total_value=value.too_many_decimals");
        row("the other mark", changed({{"total_value", QStringLiteral("130.50")}}, kBrazilianFile), "total_value=value.decimal_mark", "130.50");
        row("too large", changed({{"total_value", QStringLiteral("99999999999999999999")}}), "total_value=value.too_large");
        row("no amount", changed({{"total_value", QStringLiteral("dez reais")}}), "total_value=value.invalid");
        row("zero", changed({{"total_value", QStringLiteral("0,00")}}), "total_value=value.not_positive");
        row("negative", changed({{"total_value", QStringLiteral("-10,00")}}), "total_value=value.not_positive");
        row("one centavo", changed({{"total_value", QStringLiteral("0,01")}}), "");
        row("date that does not exist", changed({{"collection_date", QStringLiteral("31/02/2026")}}), "collection_date=date.invalid");
        row("maturity that does not exist", changed({{"installment_maturity_date", QStringLiteral("amanha")}}),
            "installment_maturity_date=date.invalid");
        row("ambiguous date", changed({{"collection_date", QStringLiteral("05/06/2026")}}, {DecimalMark::Unknown, DateOrder::Unknown}),
            "collection_date=date.ambiguous", "2026-06-05");
        row("date in the other order", changed({{"collection_date", QStringLiteral("11/19/2026")}}), "collection_date=date.order", "2026-11-19");
        row("paid on a Saturday", changed({{"collection_date", QStringLiteral("21/11/2026")}}), "collection_date=date.not_business_day!");
        row("paid on a holiday", changed({{"collection_date", QStringLiteral("20/11/2026")}}), "collection_date=date.not_business_day!");
        row("due on a Sunday", changed({{"installment_maturity_date", QStringLiteral("22/11/2026")}}), "");
        row("no dates", changed({{"collection_date", {}}, {"installment_maturity_date", {}}}), "");
    }

    void everyProblemHasItsCode()
    {
        QFETCH(DraftRow, row);
        QFETCH(QString, fix);
        const QList<Problem> problems = validate(row);
        QTEST(codes(problems), "expected");
        if (!problems.isEmpty())
            QCOMPARE(problems.first().fix, fix);
        for (const Problem &problem : problems) {
            QVERIFY(settlementFields().contains(problem.field));
            QVERIFY(!problem.text.isEmpty());
            QVERIFY(!problem.suggestion.isEmpty());
            QVERIFY(!problem.text.in(nullptr).contains(u'%'));
            QVERIFY(!problem.suggestion.in(nullptr).contains(u'%'));
            QVERIFY2(problem.code.endsWith(QStringLiteral(".missing")) || problem.offending.trimmed() == cellText(row, problem.field).trimmed(),
                     qPrintable(problem.offending));
        }
    }

    void everyFixRepairsItsCell_data() { everyProblemHasItsCode_data(); }
    void everyFixRepairsItsCell()
    {
        QFETCH(DraftRow, row);
        for (const Problem &problem : validate(row)) {
            if (problem.fix.isEmpty())
                continue;
            setCellText(row, problem.field, problem.fix);
            QVERIFY(!codes(validate(row)).contains(problem.code));
        }
    }

    void anEmptyRowNamesEverythingThatIsRequired()
    {
        QCOMPARE(codes(validate(DraftRow())),
                 QStringLiteral("external_id=external_id.missing asset_type=asset_type.missing contract_number=asset.missing "
                                "settlement_type=settlement_type.missing total_value=value.missing collection_origin_type=origin.missing!"));
    }

    void anUnknownValueInTheRequestIsAProblemToo()
    {
        DraftRow row = goodRow();
        row.request.assetType = QStringLiteral("CCB");
        QCOMPARE(codes(validate(row)), QStringLiteral("asset_type=enumerator.unknown"));
    }

    void duplicatesNameTheOtherLine()
    {
        const Problem problem = duplicateExternalId(QStringLiteral("LIQ-1"), 7);
        QCOMPARE(problem.field, f("external_id"));
        QCOMPARE(problem.code, QStringLiteral("external_id.duplicate"));
        QCOMPARE(problem.offending, QStringLiteral("LIQ-1"));
        QCOMPARE(problem.text.in(nullptr), QStringLiteral("Already used on line 7"));
        QVERIFY(!duplicateExternalId(QStringLiteral("LIQ-1"), 0).text.in(nullptr).contains(u'0'));
    }

    void theSampleWithProblems();
    void aMillionRowsAreCheckedQuickly();
};

/// tests/data/settlements-with-problems.csv: one problem a line, in eleven different ways; that the contract of line 11
/// is unknown can only be seen with a portfolio, and that line 3 repeats line 1 only over the rows.
void DraftRowTest::theSampleWithProblems()
{
    QFile file(QStringLiteral(ESTEIRA_TEST_DATA "/settlements-with-problems.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n"), Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.remove(QChar(0xFEFF)).remove(u'\r');
    const QStringList header = lines.takeFirst().split(u';');
    QCOMPARE(lines.size(), 12);

    MoneyEvidence money;
    for (const QString &line : lines)
        money.add(line.split(u';').at(header.indexOf(f("total_value"))));
    const ColumnReading reading{decide(money), DateOrder::Unknown};
    QCOMPARE(reading.decimalMark, DecimalMark::Comma);

    const QStringList expected{QString(), f("total_value=value.ambiguous"), QString(), f("settlement_type=enumerator.unknown"),
                               f("installment_number=installment.missing"), f("collection_date=date.invalid"),
                               f("total_value=value.not_positive"), f("contract_number=asset.missing"),
                               f("total_value=value.too_many_decimals"), f("external_id=text.too_long"), QString(),
                               f("total_value=value.missing")};
    QHash<QString, int> lineOfId;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).split(u';');
        DraftRow row;
        for (qsizetype column = 0; column < header.size(); ++column)
            setCellText(row, header.at(column), cells.at(column), reading);
        QCOMPARE(codes(validate(row)), expected.at(i));
        const int firstLine = lineOfId.value(row.request.externalId);
        QCOMPARE(firstLine, i == 2 ? 1 : 0);
        lineOfId.insert(row.request.externalId, int(i) + 1);
    }
}

void DraftRowTest::aMillionRowsAreCheckedQuickly()
{
    const DraftRow row = goodRow();
    QElapsedTimer timer;
    timer.start();
    qsizetype problems = 0;
    for (int i = 0; i < 100'000; ++i)
        problems += validate(row).size();
    QCOMPARE(problems, 0);
    // Ten times what it takes without optimisation, so that only a wrong algorithm can fail here.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

ESTEIRA_TEST(DraftRowTest)
#include "draft_row_test.moc"
