#include "domain/settlement/never_twice.h"
#include "domain/settlement/settlement_flow.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::settlement;

namespace {

Error error(ErrorKind kind, int status = 0, const char *code = "")
{
    Error result = makeError(kind, Text::of("test"));
    result.httpStatus = status;
    result.apiCode = QString::fromLatin1(code);
    return result;
}

Error refused(int status, const char *code) { return error(ErrorKind::Refused, status, code); }

std::unexpected<Error> fails(const Error &what) { return failure(what); }

SettlementRequest row()
{
    SettlementRequest sent;
    sent.externalId = QStringLiteral("LIQ-1");
    sent.settlementType = QStringLiteral("asset_settlement");
    sent.totalValue = Money::fromCentavos(100);
    return sent;
}

Settlement answered(qint64 centavos = 100, QLatin1StringView status = settlement_status::kValidated)
{
    Settlement found;
    found.sent = row();
    found.sent.totalValue = Money::fromCentavos(centavos);
    found.status = status;
    return found;
}

PaymentBatchRequest batchRequest()
{
    PaymentBatchRequest sent;
    sent.externalId = QStringLiteral("B-1");
    sent.description = QStringLiteral("first");
    return sent;
}

PaymentBatch batchAt(QLatin1StringView status)
{
    PaymentBatch found;
    found.externalId = QStringLiteral("B-1");
    found.description = QStringLiteral("first");
    found.status = status;
    return found;
}

const Error kNoAnswer[] = {error(ErrorKind::Timeout), error(ErrorKind::ServerFailed, 503), error(ErrorKind::Cancelled)};
const Error kNotCarriedOut[] = {error(ErrorKind::Offline), error(ErrorKind::Busy, 429)};

} // namespace

/// The decisions of the protocol that never pays twice (domain-rules.md c9).
class NeverTwiceTest : public QObject {
    Q_OBJECT
private slots:
    void insertionsWithoutAnAnswerAreLookedUp()
    {
        for (const bool before : {false, true}) {
            for (const Error &silence : kNoAnswer)
                QCOMPARE(afterInsert(row(), fails(silence), before), RowNext::LookUp);
            for (const Error &busy : kNotCarriedOut)
                QCOMPARE(afterInsert(row(), fails(busy), before), RowNext::WaitAndSend);
        }
    }

    void insertionsAreJudgedByTheirAnswer()
    {
        QCOMPARE(afterInsert(row(), answered(), false), RowNext::Accepted);
        QCOMPARE(afterInsert(row(), answered(101), false), RowNext::Conflict);
        QCOMPARE(afterInsert(row(), fails(refused(400, "QIT000001")), false), RowNext::Refused);
        QCOMPARE(afterInsert(row(), fails(error(ErrorKind::Auth, 401)), true), RowNext::StopSending);
        QCOMPARE(afterInsert(row(), fails(error(ErrorKind::Conflict)), true), RowNext::Conflict);
        QCOMPARE(afterInsert(row(), fails(refused(400, "SET000016")), false), RowNext::StopSending);
        QCOMPARE(afterInsert(row(), fails(refused(404, "SET000010")), false), RowNext::StopSending);
        QCOMPARE(afterInsert(row(), fails(refused(404, "SET000005")), false), RowNext::StopSending);
        QCOMPARE(afterInsert(row(), fails(error(ErrorKind::Bug)), false), RowNext::Refused);
    }

    void aDuplicateIsOursOnlyAfterAnUnansweredAttempt()
    {
        const Error duplicate = refused(400, "SET000013");
        QCOMPARE(afterInsert(row(), fails(duplicate), false), RowNext::Refused);
        QCOMPARE(afterInsert(row(), fails(duplicate), true), RowNext::LookUp);
        // The same code with another status is another error (settlement.md 1.1).
        QCOMPARE(afterInsert(row(), fails(refused(409, "SET000013")), false), RowNext::Refused);
        QCOMPARE(afterInsert(row(), fails(refused(400, "QIT000001")), true), RowNext::LookUp);
        QCOMPARE(afterInsert(row(), fails(refused(400, "SET000016")), true), RowNext::LookUp);
    }

    void lookUpsDecide()
    {
        QCOMPARE(afterLookUp(row(), answered()), RowNext::Accepted);
        QCOMPARE(afterLookUp(row(), answered(99)), RowNext::Conflict);
        QCOMPARE(afterLookUp(row(), fails(refused(404, "SET000011"))), RowNext::SendAgain);
        QCOMPARE(afterLookUp(row(), fails(refused(404, "SET000010"))), RowNext::StopSending);
        QCOMPARE(afterLookUp(row(), fails(error(ErrorKind::Auth, 401))), RowNext::StopSending);
        for (const Error &silence : kNoAnswer)
            QCOMPARE(afterLookUp(row(), fails(silence)), RowNext::WaitAndLookUp);
        for (const Error &busy : kNotCarriedOut)
            QCOMPARE(afterLookUp(row(), fails(busy)), RowNext::WaitAndLookUp);
    }

    void aMissingReadIsKnown()
    {
        QVERIFY(readIsMissing(refused(405, "QIT000405")));
        QVERIFY(readIsMissing(refused(404, "QIT000404")));
        QVERIFY(!readIsMissing(refused(404, "SET000011")));
        QVERIFY(!readIsMissing(error(ErrorKind::Timeout)));
        QCOMPARE(afterLookUp(row(), fails(refused(405, "QIT000405"))), RowNext::SendAgain);
    }

    void removals()
    {
        QCOMPARE(afterRemoval({}), RemovalNext::Removed);
        for (const Error &silence : kNoAnswer)
            QCOMPARE(afterRemoval(fails(silence)), RemovalNext::LookUp);
        for (const Error &busy : kNotCarriedOut)
            QCOMPARE(afterRemoval(fails(busy)), RemovalNext::WaitAndRemove);
        QCOMPARE(afterRemoval(fails(refused(400, "SET000024"))), RemovalNext::LookUp);
        QCOMPARE(afterRemoval(fails(refused(400, "SET000016"))), RemovalNext::NotRemoved);
        QCOMPARE(afterRemoval(fails(error(ErrorKind::Auth, 401))), RemovalNext::NotRemoved);
    }

    void removalLookUps()
    {
        QCOMPARE(afterRemovalLookUp(answered(100, settlement_status::kDiscarded)), RemovalNext::Removed);
        QCOMPARE(afterRemovalLookUp(answered(100, settlement_status::kValidated)), RemovalNext::RemoveAgain);
        QCOMPARE(afterRemovalLookUp(answered(100, settlement_status::kSettled)), RemovalNext::NotRemoved);
        QCOMPARE(afterRemovalLookUp(fails(error(ErrorKind::Timeout))), RemovalNext::WaitAndLookUp);
        QCOMPARE(afterRemovalLookUp(fails(refused(404, "SET000011"))), RemovalNext::NotRemoved);
        QCOMPARE(afterRemovalLookUp(fails(refused(405, ""))), RemovalNext::RemoveAgain);
    }

    void creations()
    {
        QCOMPARE(afterCreate(batchAt(batch_status::kOpen), false), BatchNext::Done);
        for (const Error &silence : kNoAnswer)
            QCOMPARE(afterCreate(fails(silence), false), BatchNext::LookUp);
        for (const Error &busy : kNotCarriedOut)
            QCOMPARE(afterCreate(fails(busy), true), BatchNext::WaitAndSend);
        QCOMPARE(afterCreate(fails(refused(409, "SET000009")), false), BatchNext::Refused);
        QCOMPARE(afterCreate(fails(refused(409, "SET000009")), true), BatchNext::LookUp);
        // 404 with the same code is "account not found", never "already there".
        QCOMPARE(afterCreate(fails(refused(404, "SET000009")), true), BatchNext::Refused);
        QCOMPARE(afterCreate(fails(refused(400, "SET000044")), true), BatchNext::Refused);
    }

    void creationLookUps()
    {
        QCOMPARE(afterCreateLookUp(batchRequest(), batchAt(batch_status::kOpen)), BatchNext::Done);
        PaymentBatch other = batchAt(batch_status::kOpen);
        other.description = QStringLiteral("second");
        QCOMPARE(afterCreateLookUp(batchRequest(), other), BatchNext::Conflict);
        QCOMPARE(afterCreateLookUp(batchRequest(), fails(refused(404, "SET000010"))), BatchNext::SendAgain);
        QCOMPARE(afterCreateLookUp(batchRequest(), fails(refused(405, ""))), BatchNext::SendAgain);
        QCOMPARE(afterCreateLookUp(batchRequest(), fails(refused(404, "SET000005"))), BatchNext::Refused);
        QCOMPARE(afterCreateLookUp(batchRequest(), fails(error(ErrorKind::Timeout))), BatchNext::WaitAndLookUp);
    }

    void closingAndDiscarding()
    {
        QCOMPARE(afterBatchStatus({}, false), BatchNext::Done);
        for (const Error &silence : kNoAnswer)
            QCOMPARE(afterBatchStatus(fails(silence), false), BatchNext::LookUp);
        for (const Error &busy : kNotCarriedOut)
            QCOMPARE(afterBatchStatus(fails(busy), true), BatchNext::WaitAndSend);
        QCOMPARE(afterBatchStatus(fails(refused(400, "SET000016")), false), BatchNext::Refused);
        QCOMPARE(afterBatchStatus(fails(refused(400, "SET000016")), true), BatchNext::LookUp);
        QCOMPARE(afterBatchStatus(fails(refused(400, "SET000017")), true), BatchNext::Refused);
    }

    void closingAndDiscardingLookUps()
    {
        using namespace batch_status;
        for (const QLatin1StringView wanted : {kPendingPayment, kDiscarded}) {
            QCOMPARE(afterBatchStatusLookUp(batchAt(kOpen), QString(wanted)), BatchNext::SendAgain);
            QCOMPARE(afterBatchStatusLookUp(fails(error(ErrorKind::Timeout)), QString(wanted)), BatchNext::WaitAndLookUp);
            QCOMPARE(afterBatchStatusLookUp(fails(refused(404, "SET000010")), QString(wanted)), BatchNext::Refused);
            QCOMPARE(afterBatchStatusLookUp(fails(refused(405, "")), QString(wanted)), BatchNext::SendAgain);
        }
        for (const QLatin1StringView later : {kPendingPayment, kPaid, kCompleted}) {
            QCOMPARE(afterBatchStatusLookUp(batchAt(later), QString(kPendingPayment)), BatchNext::Done);
            QCOMPARE(afterBatchStatusLookUp(batchAt(later), QString(kDiscarded)), BatchNext::Conflict);
        }
        QCOMPARE(afterBatchStatusLookUp(batchAt(kDiscarded), QString(kDiscarded)), BatchNext::Done);
        QCOMPARE(afterBatchStatusLookUp(batchAt(kDiscarded), QString(kPendingPayment)), BatchNext::Conflict);
    }

    /// Half an answer to a lookup, or a page of a proxy, must not turn an attempt without an answer into "refused".
    void aNoWithoutItsReasonProvesNothing()
    {
        for (const int status : {400, 404, 422}) {
            const Error half = refused(status, "");
            QCOMPARE(afterCreateLookUp(batchRequest(), fails(half)), BatchNext::WaitAndLookUp);
            QCOMPARE(afterBatchStatusLookUp(fails(half), QString(batch_status::kDiscarded)), BatchNext::WaitAndLookUp);
            QCOMPARE(afterRemovalLookUp(fails(half)), RemovalNext::WaitAndLookUp);
            QCOMPARE(afterCreate(fails(half), true), BatchNext::LookUp);
            QCOMPARE(afterCreate(fails(half), false), BatchNext::Refused);
            QCOMPARE(afterBatchStatus(failure(half), true), BatchNext::LookUp);
            QCOMPARE(afterBatchStatus(failure(half), false), BatchNext::Refused);
        }
    }

    void batchesReadBack()
    {
        const auto differs = [](auto change) {
            PaymentBatchRequest sent = batchRequest();
            sent.account = fund::AccountNumber{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("0001"), QStringLiteral("329")};
            sent.referenceDate = QDate(2026, 11, 19);
            sent.endToEndId = QStringLiteral("E1");
            sent.sourceDocumentNumber = QStringLiteral("529.982.247-25");
            PaymentBatch found = batchAt(batch_status::kOpen);
            found.account = sent.account;
            found.referenceDate = sent.referenceDate;
            found.endToEndId = sent.endToEndId;
            found.sourceDocumentNumber = sent.sourceDocumentNumber;
            found.accountKey = QStringLiteral("server filled it in");
            change(found);
            return !readsBackEqual(sent, found);
        };
        QVERIFY(!differs([](auto &) {}));
        QVERIFY(!differs([](auto &f) { f.account.reset(); }));
        QVERIFY(!differs([](auto &f) { f.referenceDate = QDate(); }));
        QVERIFY(differs([](auto &f) { f.externalId = QStringLiteral("B-2"); }));
        QVERIFY(differs([](auto &f) { f.account->digit = QStringLiteral("1"); }));
        QVERIFY(differs([](auto &f) { f.referenceDate = QDate(2026, 11, 23); }));
        QVERIFY(differs([](auto &f) { f.endToEndId = QStringLiteral("E2"); }));
        QVERIFY(differs([](auto &f) { f.sourceDocumentNumber = QStringLiteral("111.444.777-35"); }));
    }
};

ESTEIRA_TEST(NeverTwiceTest)
#include "never_twice_test.moc"
