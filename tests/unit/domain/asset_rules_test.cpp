#include "domain/assignment/asset_rules.h"
#include "support/sample_assets.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::assignment;
using namespace esteira::test;

namespace {

const QDate kToday(2026, 11, 19);

AssetContext contextOf(const AssetRequest &request)
{
    return {request.assetType, request.originatorDocumentNumber, kToday};
}

QStringList codes(const QList<Problem> &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        all.append(problem.code + u' ' + problem.field);
    return all;
}

AssetDraft draftOf(const QString &type)
{
    AssetDraft draft;
    draft.request = type == QLatin1String("ccb") ? sampleCcb(QStringLiteral("A-1"))
        : type == QLatin1String("discounted_contract") ? sampleDiscountedContract(QStringLiteral("A-1"))
                                                       : sampleDuplicata(QStringLiteral("A-1"));
    if (type == QLatin1String("contract")) {
        draft.request = sampleCcb(QStringLiteral("A-1"));
        draft.request.assetType = type;
        draft.request.calendarBase = QStringLiteral("calendar_365");
    } else if (type == QLatin1String("check")) {
        draft.request.assetType = type;
        draft.request.extra = R"({"check":{"number":"1"}})";
    } else {
        draft.request.assetType = type;
    }
    return draft;
}

} // namespace

/// Every rule of an asset's body, alone: one change to a good asset makes exactly one problem.
class AssetRulesTest : public QObject {
    Q_OBJECT

private slots:
    void goodAssetsHaveNoProblem_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"ccb", "duplicata_mercantil", "duplicata_servicos", "discounted_contract", "contract", "check"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void goodAssetsHaveNoProblem()
    {
        QFETCH(QString, type);
        const AssetDraft draft = draftOf(type);
        QCOMPARE(codes(validate(draft, contextOf(draft.request))), QStringList());
    }

    void oneChangeOneProblem_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("fix");
        const auto row = [](const char *type, const char *path, const char *text, const char *code, const char *fix = "") {
            QTest::addRow("%s %s=%s", type, path, text) << QString::fromLatin1(type) << QString::fromLatin1(path) << QString::fromUtf8(text)
                                                        << QString::fromLatin1(code) << QString::fromUtf8(fix);
        };
        row("duplicata_mercantil", "external_id", "", "field.missing");
        row("duplicata_mercantil", "external_id", "A/1", "text.characters", "A-1");
        row("duplicata_mercantil", "external_id", "123456789012345678901234567890123456789012345678901", "text.too_long");
        row("duplicata_mercantil", "total_purchase_value", "", "field.missing");
        row("duplicata_mercantil", "total_purchase_value", "0", "value.not_positive");
        row("duplicata_mercantil", "total_purchase_value", "1.023", "value.ambiguous", "1023.00");
        row("duplicata_mercantil", "total_purchase_value", "1023.02", "purchase.above_face");
        row("duplicata_mercantil", "face_value", "", "field.missing");
        row("duplicata_mercantil", "maturity_date", "", "field.missing");
        row("duplicata_mercantil", "maturity_date", "19/11/2026", "maturity.past");
        row("duplicata_mercantil", "maturity_date", "31/02/2027", "date.invalid");
        row("duplicata_mercantil", "order_number", "1,89236E+16", "text.scientific");
        row("duplicata_mercantil", "originator_document_number", "65508935000129", "document.punctuation", "65.508.935/0001-29");
        row("duplicata_mercantil", "originator_document_number", "65.508.935/0001-28", "document.invalid");
        row("duplicata_mercantil", "originator_document_number", "11.222.333/0001-81", "originator.unknown", "65.508.935/0001-29");
        row("duplicata_mercantil", "borrower.name", "", "field.missing");
        row("duplicata_mercantil", "borrower.person_type", "natural_person", "person.mismatch", "legal_person");
        row("duplicata_mercantil", "borrower.person_type", "robot", "enumerator.unknown");
        row("duplicata_mercantil", "borrower.legal_person.activity_code", "", "person.details");
        row("duplicata_mercantil", "borrower.legal_person.activity_code", "4639701", "format.unusual", "46.39-7-01");
        row("duplicata_mercantil", "borrower.address.postal_code", "01310100", "format.unusual", "01310-100");
        row("duplicata_mercantil", "borrower.address.uf", "sp", "format.unusual", "SP");
        row("duplicata_mercantil", "borrower.address.uf", "XX", "format.unusual");
        row("duplicata_mercantil", "borrower.address.country", "Brasil", "format.unusual", "BRA");
        row("duplicata_mercantil", "borrower.address.city", "", "field.recommended");
        row("duplicata_mercantil", "borrower.email", "ninguem", "format.unusual");
        row("duplicata_mercantil", "borrower.phone.number", "99999-0000", "format.unusual", "999990000");
        row("duplicata_mercantil", "borrower.phone.area_code", "011", "format.unusual", "11");
        row("duplicata_mercantil", "invoice.access_key", "", "field.missing");
        row("duplicata_mercantil", "invoice.access_key", "69037229347091328617032722238810300308237163", "invoice_key.check_digit");
        row("duplicata_mercantil", "invoice.access_key", "6903722934709132861703272223881030030823716X", "invoice_key.invalid");
        row("duplicata_mercantil", "invoice.issue_date", "2027-03-01", "maturity.before_issue");
        row("duplicata_mercantil", "delay.fine.percentage_value", "2", "rate.not_fraction", "0.02");
        row("duplicata_mercantil", "delay.fine.percentage_value", "muito", "rate.invalid");
        row("discounted_contract", "installment_number", "", "field.missing");
        row("discounted_contract", "installment_number", "13", "installment.beyond");
        row("discounted_contract", "installment_number", "3/12", "installment.invalid", "3");
        row("discounted_contract", "contract.number_of_installments", "", "field.missing");
        row("discounted_contract", "contract.number", "", "field.missing");
        row("discounted_contract", "contract.total_face_value", "500.00", "face.above_contract");
        row("ccb", "contract.number", "", "field.missing");
        row("ccb", "principal_value", "", "field.missing");
        row("ccb", "modality_code", "202", "format.unusual");
        row("ccb", "contract.issue_date", "2026-12-01", "date.future");
        row("ccb", "pre_fixed.monthly_rate", "1.8", "rate.not_fraction", "0.018");
        row("check", "order_number", "", "field.missing");
        row("contract", "contract_number", "", "field.missing");
    }
    void oneChangeOneProblem()
    {
        QFETCH(QString, type);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, fix);
        AssetDraft draft = draftOf(type);
        const AssetContext context = contextOf(draft.request);
        setCellText(draft, path, text);
        const QList<Problem> problems = validate(draft, context);
        // An invoice after the maturity is told where the maturity stands, and is in the future as well.
        const QStringList expected = code == QLatin1String("maturity.before_issue")
            ? QStringList{code + QStringLiteral(" maturity_date"), QStringLiteral("date.future invoice.issue_date")}
            : code == QLatin1String("face.above_contract") ? QStringList{code + QStringLiteral(" face_value")}
                                                           : QStringList{code + u' ' + path};
        QCOMPARE(codes(problems), expected);
        QCOMPARE(problems.first().fix, fix);
        QVERIFY(!problems.first().text.isEmpty());
        if (fix.isEmpty())
            return;
        setCellText(draft, path, fix);
        QCOMPARE(codes(validate(draft, context)), QStringList());
    }

    void theTypeComesFirst()
    {
        AssetDraft draft = draftOf(QStringLiteral("ccb"));
        QCOMPARE(codes(validate(draft, {QStringLiteral("duplicata_mercantil"), {}, {}})), QStringList{QStringLiteral("asset_type.other asset_type")});
        draft.request.assetType = QStringLiteral("cte");
        QCOMPARE(codes(validate(draft)), QStringList{QStringLiteral("asset_type.unknown asset_type")});
        draft.request.assetType.clear();
        QCOMPARE(codes(validate(draft)), QStringList{QStringLiteral("asset_type.missing asset_type")});
    }

    void installmentsAreChecked()
    {
        AssetDraft draft = draftOf(QStringLiteral("ccb"));
        const AssetContext context = contextOf(draft.request);
        auto &parts = draft.request.installments;
        parts[1].number = 1;
        QCOMPARE(codes(validate(draft, context)), QStringList{QStringLiteral("installments.repeated installments[1].installment_number")});
        parts[1].number = 2;
        parts[1].maturityDate = QDate(2027, 1, 3);
        QCOMPARE(codes(validate(draft, context)), QStringList{QStringLiteral("installments.order installments[1].maturity_date")});
        parts[1].maturityDate = QDate();
        QCOMPARE(codes(validate(draft, context)), QStringList{QStringLiteral("field.missing installments[1].maturity_date")});
        parts[1] = {2, kToday, std::nullopt};
        QCOMPARE(codes(validate(draft, context)), (QStringList{QStringLiteral("field.missing installments[1].face_value"),
                                                               QStringLiteral("maturity.past installments[1].maturity_date"),
                                                               QStringLiteral("installments.order installments[1].maturity_date")}));
        parts.clear();
        QCOMPARE(codes(validate(draft, context)), QStringList{QStringLiteral("installments.missing installments")});
    }

    void premiumsAndFurtherFields()
    {
        AssetDraft draft = draftOf(QStringLiteral("ccb"));
        const AssetContext context = contextOf(draft.request);
        draft.request.premiums = {{QString(), Money::fromCentavos(1)}};
        QCOMPARE(codes(validate(draft, context)), QStringList{QStringLiteral("premium.incomplete premiums[0]")});
        draft.request.premiums.clear();
        draft.request.extra = "[1]";
        QCOMPARE(codes(validate(draft, context)), QStringList{QStringLiteral("extra.not_an_object extra")});
        AssetDraft check = draftOf(QStringLiteral("check"));
        check.request.extra.clear();
        QCOMPARE(codes(validate(check, contextOf(check.request))), QStringList{QStringLiteral("paper.missing extra")});
    }

    void naturalPersonsAreAskedForOtherThings()
    {
        AssetDraft draft = draftOf(QStringLiteral("ccb"));
        setCellText(draft, QStringLiteral("borrower.document_number"), QStringLiteral("529.982.247-25"));
        setCellText(draft, QStringLiteral("borrower.person_type"), QStringLiteral("PF"));
        QCOMPARE(codes(validate(draft, contextOf(draft.request))),
                 (QStringList{QStringLiteral("person.details borrower.natural_person.mother_name"),
                              QStringLiteral("person.details borrower.natural_person.birthdate")}));
    }

    void invoiceKeysMayCarryLettersWhereTheIssuerStands()
    {
        QVERIFY(isInvoiceKey(sampleInvoiceKey(7)));
        QVERIFY(invoiceKeyCheckDigitHolds(sampleInvoiceKey(7)));
        QString key = sampleInvoiceKey(7);
        key[10] = u'B';
        QVERIFY(isInvoiceKey(key));
        QVERIFY(!invoiceKeyCheckDigitHolds(key));
        key[30] = u'B';
        QVERIFY(!isInvoiceKey(key));
    }

    void duplicatesAreTold()
    {
        QCOMPARE(duplicateExternalId(QStringLiteral("A"), 3).code, QStringLiteral("external_id.duplicate"));
        QCOMPARE(duplicateInvoiceKey(QStringLiteral("K"), 0).field, QStringLiteral("invoice.access_key"));
    }
};

ESTEIRA_TEST(AssetRulesTest)
#include "asset_rules_test.moc"
