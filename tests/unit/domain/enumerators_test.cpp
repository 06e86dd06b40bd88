#include "domain/settlement/enumerators.h"
#include "support/test_registry.h"

using namespace esteira::settlement;

namespace {

QStringList values(std::span<const Enumerator> list)
{
    QStringList all;
    for (const Enumerator &enumerator : list)
        all.append(QString::fromLatin1(enumerator.value));
    return all;
}

QString byName(std::span<const Enumerator> list, const QString &name)
{
    const Enumerator *found = findEnumeratorByName(list, name);
    return found ? QString::fromLatin1(found->value) : QString();
}

} // namespace

/// settlement.md 3.
class EnumeratorsTest : public QObject {
    Q_OBJECT
private slots:
    void areThoseOfTheContract()
    {
        QCOMPARE(values(assetTypes()).join(u' '),
                 QStringLiteral("ccb cce structured_ccb structured_cce structured_nce structured_cci duplicata_mercantil "
                                "duplicata_servicos discounted_contract"));
        QCOMPARE(values(settlementTypes()).join(u' '),
                 QStringLiteral("asset_settlement asset_amortization fine_payment installment_settlement "
                                "installment_amortization installment_fine_payment gloss"));
        QCOMPARE(values(collectionOrigins()).join(u' '), QStringLiteral("borrower assignor"));
    }

    void installmentTypesNeedAnInstallment()
    {
        for (const Enumerator &type : settlementTypes()) {
            const QString value = QString::fromLatin1(type.value);
            QCOMPARE(type.needsInstallment, value.startsWith(QStringLiteral("installment_")) || value == QStringLiteral("gloss"));
        }
    }

    void valuesAreComparedExactly()
    {
        QVERIFY(findEnumerator(assetTypes(), u"ccb"));
        QVERIFY(!findEnumerator(assetTypes(), u"CCB"));
        QVERIFY(!findEnumerator(assetTypes(), u"ccb "));
        QVERIFY(!findEnumerator(assetTypes(), u""));
    }

    void namesAreUnderstood_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *value) { QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(value); };
        row("Sacado", "borrower");
        row("SACADO", "borrower");
        row("Borrower", "borrower");
        row("Cedente", "assignor");
        row("assignor", "assignor");
        row("Liquidação de parcela", "installment_settlement");
        row("LIQUIDACAO  DE PARCELA", "installment_settlement");
        row("Amortização de parcela", "installment_amortization");
        row("Encargos de parcela", "installment_fine_payment");
        row("Liquidação do ativo", "asset_settlement");
        row("Amortização", "asset_amortization");
        row("Encargos", "fine_payment");
        row("Glosa", "gloss");
        row("INSTALLMENT_SETTLEMENT", "installment_settlement");
        row("CCB", "ccb");
        row("Duplicata mercantil", "duplicata_mercantil");
        row("Duplicata de serviços", "duplicata_servicos");
        row("Contrato descontado", "discounted_contract");
        row("CCB estruturada", "structured_ccb");
        row("Structured CCI", "structured_cci");
        row("quitacao", "");
        row("Liquidação", "");
        row("Sacad", "");
        row("", "");
    }

    void namesAreUnderstood()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const QString found = byName(assetTypes(), name) + byName(settlementTypes(), name) + byName(collectionOrigins(), name);
        QCOMPARE(found, value);
    }

    void everyLabelIsUnderstood()
    {
        for (const auto list : {assetTypes(), settlementTypes(), collectionOrigins()}) {
            for (const Enumerator &enumerator : list) {
                const QString value = QString::fromLatin1(enumerator.value);
                QCOMPARE(byName(list, enumeratorLabel(list, value)), value);
            }
        }
    }

    void unknownValuesAreShownRaw()
    {
        QCOMPARE(enumeratorLabel(assetTypes(), u"promissory_note"), QStringLiteral("promissory_note"));
    }
};

ESTEIRA_TEST(EnumeratorsTest)
#include "enumerators_test.moc"
