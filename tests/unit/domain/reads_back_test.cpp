#include "domain/settlement/settlement.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::settlement;

namespace {

const QString kAssetKey = QStringLiteral("f34e9437-d025-41ab-bb53-6b94e10fd361");

SettlementRequest sentRow()
{
    SettlementRequest sent;
    sent.externalId = QStringLiteral("LIQ-1");
    sent.assetType = QStringLiteral("ccb");
    sent.settlementType = QStringLiteral("installment_settlement");
    sent.totalValue = Money::fromCentavos(13050);
    sent.collectionOriginType = QStringLiteral("borrower");
    sent.contractNumber = QStringLiteral("0123456789/ABC");
    sent.installmentNumber = 1;
    sent.installmentMaturityDate = QDate(2026, 10, 31);
    sent.installmentExternalId = QStringLiteral("INST-1");
    sent.collectionDate = QDate(2026, 11, 19);
    return sent;
}

Settlement foundRow(const SettlementRequest &sent)
{
    Settlement found;
    found.sent = sent;
    return found;
}

} // namespace

/// domain-rules.md c9: "already there" only if value, asset, type and instalment read back equal.
class ReadsBackTest : public QObject {
    Q_OBJECT

    template <typename Change>
    static QString differing(Change change)
    {
        Settlement found = foundRow(sentRow());
        change(found.sent);
        const QStringList fields = differingFields(sentRow(), found);
        return readsBackEqual(sentRow(), found) == fields.isEmpty() ? fields.join(u' ') : QStringLiteral("the two disagree");
    }

private slots:
    void equalRowsAreEqual()
    {
        QCOMPARE(differing([](auto &) {}), QString());
    }

    void whatTheAnswerLeavesOutCannotContradict()
    {
        // The answer of an insertion (settlement.md 1.2): no asset type, no identifier, no dates.
        QCOMPARE(differing([](auto &r) {
                     const SettlementRequest all = r;
                     r = {};
                     r.externalId = all.externalId;
                     r.settlementType = all.settlementType;
                     r.totalValue = all.totalValue;
                 }),
                 QString());
    }

    void valueAndTypeMustBeThere()
    {
        QCOMPARE(differing([](auto &r) { r.totalValue.reset(); }), QStringLiteral("total_value"));
        QCOMPARE(differing([](auto &r) { r.settlementType.clear(); }), QStringLiteral("settlement_type"));
        SettlementRequest withoutValue = sentRow();
        withoutValue.totalValue.reset();
        QVERIFY(!readsBackEqual(withoutValue, foundRow(withoutValue)));
    }

    void everyDifferenceIsNamed()
    {
        QCOMPARE(differing([](auto &r) { r.externalId = QStringLiteral("LIQ-2"); }), QStringLiteral("external_id"));
        QCOMPARE(differing([](auto &r) { r.totalValue = Money::fromCentavos(13051); }), QStringLiteral("total_value"));
        QCOMPARE(differing([](auto &r) { r.settlementType = QStringLiteral("gloss"); }), QStringLiteral("settlement_type"));
        QCOMPARE(differing([](auto &r) { r.assetType = QStringLiteral("cce"); }), QStringLiteral("asset_type"));
        QCOMPARE(differing([](auto &r) { r.collectionOriginType = QStringLiteral("assignor"); }), QStringLiteral("collection_origin_type"));
        QCOMPARE(differing([](auto &r) { r.contractNumber = QStringLiteral("0123456789/ABD"); }), QStringLiteral("contract_number"));
        QCOMPARE(differing([](auto &r) { r.installmentNumber = 2; }), QStringLiteral("installment_number"));
        QCOMPARE(differing([](auto &r) { r.installmentMaturityDate = QDate(2026, 11, 30); }), QStringLiteral("installment_maturity_date"));
        QCOMPARE(differing([](auto &r) { r.installmentExternalId = QStringLiteral("INST-2"); }), QStringLiteral("installment_external_id"));
        QCOMPARE(differing([](auto &r) {
                     r.totalValue = Money();
                     r.installmentNumber = 9;
                 }),
                 QStringLiteral("total_value installment_number"));
    }

    void whatWeDidNotSendMayBeAdded()
    {
        // settlement.md 1.6: contract number and the asset's external id may both come back though one was sent.
        QCOMPARE(differing([](auto &r) {
                     r.assetExternalId = QStringLiteral("CCB-0001");
                     r.assetKey = kAssetKey;
                     r.ifCode = QStringLiteral("24A1");
                 }),
                 QString());
    }

    void theAssetKeyIsLookedForAmongTheAssets()
    {
        SettlementRequest sent = sentRow();
        sent.contractNumber.clear();
        sent.assetKey = kAssetKey;
        Settlement found = foundRow(sentRow());
        found.sent.contractNumber.clear();
        QVERIFY(readsBackEqual(sent, found));
        AffectedAsset asset;
        asset.assetKey = kAssetKey.toUpper();
        found.assets = {asset};
        QVERIFY(readsBackEqual(sent, found));
        found.assets[0].assetKey = QStringLiteral("00000000-d025-41ab-bb53-6b94e10fd361");
        QCOMPARE(differingFields(sent, found), QStringList{QStringLiteral("asset_key")});
        found.assets.clear();
        found.sent.assetKey = QStringLiteral("00000000-d025-41ab-bb53-6b94e10fd361");
        QCOMPARE(differingFields(sent, found), QStringList{QStringLiteral("asset_key")});
    }
};

ESTEIRA_TEST(ReadsBackTest)
#include "reads_back_test.moc"
