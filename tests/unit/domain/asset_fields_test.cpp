#include "domain/assignment/asset_fields.h"
#include "support/sample_assets.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::assignment;
using namespace esteira::test;

/// The table of fields: every cell keeps what was typed, every type has what the contract shows for it.
class AssetFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTypeOfTheListHasABodyAndFields()
    {
        for (const AssetType &type : assetTypes()) {
            const QString value = QString::fromLatin1(type.value);
            QVERIFY(familyOf(value) != 0);
            QVERIFY(findAssetField(value, u"external_id"));
            QVERIFY(findAssetField(value, u"borrower.address.city"));
            QCOMPARE(*type.documentType == '\0', type.documents == DocumentNeed::Never);
        }
        QCOMPARE(familyOf(u"cte"), 0u);
        QVERIFY(!findAssetField(u"ccb", u"invoice.access_key"));
        QVERIFY(!findAssetField(u"check", u"invoice.access_key"));
        QVERIFY(!findAssetField(u"duplicata_mercantil", u"contract.number"));
    }

    void noPathTwiceInAType()
    {
        for (const AssetType &type : assetTypes()) {
            QStringList paths;
            for (const AssetField &field : assetFieldTable()) {
                if (field.families & familyOf(QString::fromLatin1(type.value)))
                    paths.append(QString::fromLatin1(field.path));
            }
            QCOMPARE(paths.removeDuplicates(), 0);
        }
    }

    void everyCellIsCopiedByItsText()
    {
        for (const AssetRequest &sample : {sampleCcb(QStringLiteral("A")), sampleDuplicata(QStringLiteral("B")), sampleDiscountedContract(QStringLiteral("C"))}) {
            AssetDraft from;
            from.request = sample;
            AssetDraft to;
            to.request.assetType = sample.assetType;
            to.request.premiums = sample.premiums;
            to.request.installments = sample.installments;
            for (const AssetField &field : assetFieldTable()) {
                const QString path = QString::fromLatin1(field.path);
                setCellText(to, path, cellText(from, path));
            }
            QVERIFY(to.unread.isEmpty());
            QVERIFY(to.request == sample);
        }
    }

    void whatCannotBeReadIsKept()
    {
        AssetDraft draft;
        draft.request = sampleDuplicata(QStringLiteral("A"));
        const QString path = QStringLiteral("face_value");
        setCellText(draft, path, QStringLiteral(" dez reais "));
        QVERIFY(!draft.request.faceValue);
        QCOMPARE(cellText(draft, path), QStringLiteral(" dez reais "));
        setCellText(draft, path, QStringLiteral("1.023,01"));
        QVERIFY(draft.unread.isEmpty());
        QCOMPARE(draft.request.faceValue, Money::fromCentavos(102301));
        setCellText(draft, QStringLiteral("no.such.path"), QStringLiteral("x"));
        QVERIFY(draft.unread.isEmpty());
    }

    void rates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rate");
        const auto row = [](const char *text, const char *rate) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(rate); };
        row("0.018", "0.018");
        row("0,018", "0.018");
        row("1,8%", "0.018");
        row("1.80 %", "0.018");
        row("18%", "0.18");
        row("0", "0");
        row("0.0", "0");
        row("007", "7");
        row("100%", "1");
        row("", "");
        row("%", "");
        row("1.", "");
        row("1.2.3", "");
        row("-1", "");
        row("1e3", "");
    }
    void rates()
    {
        QFETCH(QString, text);
        QFETCH(QString, rate);
        QCOMPARE(readRate(text).value_or(QString()), rate);
    }

    void sumsAndMaturities()
    {
        QCOMPARE(faceValueOf(sampleCcb(QStringLiteral("A"))), Money::fromCentavos(147222));
        QCOMPARE(lastMaturity(sampleCcb(QStringLiteral("A"))), QDate(2027, 3, 3));
        QCOMPARE(faceValueOf(sampleDuplicata(QStringLiteral("A"))), Money::fromCentavos(102301));
        QCOMPARE(lastMaturity(sampleDuplicata(QStringLiteral("A"))), QDate(2027, 2, 15));
        AssetRequest half = sampleCcb(QStringLiteral("A"));
        half.installments[0].faceValue.reset();
        QVERIFY(!faceValueOf(half));
    }

    void readingBack()
    {
        const AssetRequest sent = sampleDuplicata(QStringLiteral("A"));
        Asset found;
        found.externalId = sent.externalId;
        found.assetType = sent.assetType;
        QCOMPARE(differingFields(sent, found), QStringList{QStringLiteral("total_purchase_value")});
        found.totalPurchaseValue = sent.totalPurchaseValue;
        QVERIFY(readsBackEqual(sent, found));
        found.sent = sent;
        QVERIFY(readsBackEqual(sent, found));
        found.sent->faceValue = Money::fromCentavos(1);
        found.sent->invoiceAccessKey.clear();
        QCOMPARE(differingFields(sent, found), QStringList{QStringLiteral("face_value")});
        found.sent = sent;
        found.assetType = QStringLiteral("ccb");
        found.sent->borrower.documentNumber = QStringLiteral("529.982.247-25");
        QCOMPARE(differingFields(sent, found), (QStringList{QStringLiteral("asset_type"), QStringLiteral("borrower.document_number")}));
        const AssetRequest ccb = sampleCcb(QStringLiteral("C"));
        Asset other{{}, ccb.externalId, ccb.assetType, {}, ccb.totalPurchaseValue, {}, {}, {}, ccb, {}};
        other.sent->installments.removeLast();
        QCOMPARE(differingFields(ccb, other), QStringList{QStringLiteral("installments")});
    }
};

ESTEIRA_TEST(AssetFieldsTest)
#include "asset_fields_test.moc"
