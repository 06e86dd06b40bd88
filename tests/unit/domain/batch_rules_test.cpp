#include "domain/settlement/batch_rules.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::settlement;

namespace {

const QString kUuid = QStringLiteral("5e621ba2-b4ac-4ddd-9893-82d220e1577e");

PaymentBatchRequest goodBatch()
{
    PaymentBatchRequest batch;
    batch.externalId = QStringLiteral("AUR-20261119-5F3K9Q");
    batch.description = QStringLiteral("PAGAMENTOS - ABC - 2026-11-19");
    batch.account = fund::AccountNumber{QStringLiteral("123456"), QStringLiteral("0"), QStringLiteral("0001"), QStringLiteral("329")};
    batch.referenceDate = QDate(2026, 11, 19);
    batch.endToEndId = QStringLiteral("E12345678202611191030ab1diuLs08D");
    batch.sourceDocumentNumber = QStringLiteral("60.910.091/0001-24");
    return batch;
}

QString codes(const PaymentBatchRequest &batch)
{
    QStringList all;
    for (const Problem &problem : validate(batch)) {
        all.append(problem.field + u'=' + problem.code + (problem.severity == Severity::Warning ? QStringLiteral("!") : QString())
                   + (problem.fix.isEmpty() ? QString() : u'>' + problem.fix));
        if (problem.text.isEmpty() || problem.suggestion.isEmpty())
            all.append(QStringLiteral("without words"));
    }
    return all.join(u' ');
}

} // namespace

/// settlement.md 1.1.
class BatchRulesTest : public QObject {
    Q_OBJECT

    template <typename Change>
    static QString after(Change change)
    {
        PaymentBatchRequest batch = goodBatch();
        change(batch);
        return codes(batch);
    }

private slots:
    void goodBatches()
    {
        QCOMPARE(codes(goodBatch()), QString());
        QCOMPARE(codes({QStringLiteral("B-1"), {}, {}, {}, {}, {}, {}}), QString());
        QCOMPARE(after([](auto &b) { b.account.reset(); b.accountKey = kUuid; }), QString());
        QCOMPARE(after([](auto &b) { b.description = QString(255, u'x'); b.externalId = QString(50, u'x'); }), QString());
        QCOMPARE(after([](auto &b) { b.sourceDocumentNumber = QStringLiteral("529.982.247-25"); }), QString());
    }

    void externalId()
    {
        QCOMPARE(after([](auto &b) { b.externalId.clear(); }), QStringLiteral("external_id=external_id.missing"));
        QCOMPARE(after([](auto &b) { b.externalId = QString(51, u'x'); }), QStringLiteral("external_id=text.too_long"));
        QCOMPARE(after([](auto &b) { b.externalId = QStringLiteral("Lote 1/2"); }), QStringLiteral("external_id=text.characters>Lote-1-2"));
        QCOMPARE(after([](auto &b) { b.externalId = QStringLiteral(".."); }), QStringLiteral("external_id=text.characters"));
    }

    void description()
    {
        QCOMPARE(after([](auto &b) { b.description = QString(256, u'x'); }), QStringLiteral("description=text.too_long"));
    }

    void account()
    {
        QCOMPARE(after([](auto &b) { b.accountKey = kUuid; }), QStringLiteral("account_key=account.several"));
        QCOMPARE(after([](auto &b) { b.account.reset(); b.accountKey = QStringLiteral("5e621ba2"); }), QStringLiteral("account_key=key.not_uuid"));
        QCOMPARE(after([](auto &b) { b.account = fund::AccountNumber(); }),
                 QStringLiteral("account.account_number=account.missing account.account_digit=account.missing "
                                "account.account_branch=account.missing account.financial_institution_code=account.missing"));
        QCOMPARE(after([](auto &b) {
                     b.account = fund::AccountNumber{QString(21, u'1'), QStringLiteral("12"), QStringLiteral("00001"), QString(21, u'1')};
                 }),
                 QStringLiteral("account.account_number=text.too_long account.account_digit=text.too_long "
                                "account.account_branch=text.too_long account.financial_institution_code=text.too_long"));
    }

    void referenceDate()
    {
        QCOMPARE(after([](auto &b) { b.referenceDate = QDate(2026, 11, 20); b.endToEndId.clear(); }), QStringLiteral("reference_date=date.not_business_day!"));
    }

    void endToEndId()
    {
        QCOMPARE(after([](auto &b) { b.endToEndId = QStringLiteral("D12345678202611191030ab1diuLs08D"); }),
                 QStringLiteral("end_to_end_id=pix.invalid"));
        QCOMPARE(after([](auto &b) { b.endToEndId.append(u' '); }),
                 QStringLiteral("end_to_end_id=pix.invalid>E12345678202611191030ab1diuLs08D"));
        // Twelve hours before the day begins in Brasília, to the minute, and twelve after it ended.
        QCOMPARE(after([](auto &b) { b.endToEndId = QStringLiteral("E12345678202611181500ab1diuLs08D"); }), QString());
        QCOMPARE(after([](auto &b) { b.endToEndId = QStringLiteral("E12345678202611181459ab1diuLs08D"); }),
                 QStringLiteral("end_to_end_id=pix.far_from_date!"));
        QCOMPARE(after([](auto &b) { b.endToEndId = QStringLiteral("E12345678202611201500ab1diuLs08D"); }), QString());
        QCOMPARE(after([](auto &b) { b.endToEndId = QStringLiteral("E12345678202611201501ab1diuLs08D"); }),
                 QStringLiteral("end_to_end_id=pix.far_from_date!"));
    }

    void sourceDocument()
    {
        QCOMPARE(after([](auto &b) { b.sourceDocumentNumber = QStringLiteral("60910091000124"); }),
                 QStringLiteral("source_document_number=document.punctuation>60.910.091/0001-24"));
        QCOMPARE(after([](auto &b) { b.sourceDocumentNumber = QStringLiteral("12.abc.345/01de-35"); }),
                 QStringLiteral("source_document_number=document.invalid>12.ABC.345/01DE-35"));
        QCOMPARE(after([](auto &b) { b.sourceDocumentNumber = QStringLiteral("60.910.091/0001-25"); }),
                 QStringLiteral("source_document_number=document.invalid"));
    }
};

ESTEIRA_TEST(BatchRulesTest)
#include "batch_rules_test.moc"
