#include "services/settlement/draft_copy.h"
#include "services/settlement/fund_accounts.h"
#include "support/one_gateway.h"
#include "support/sample_rows.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::test;
using services::DraftCopy;
using services::FundAccounts;

namespace {

/// Two pages of accounts, or a refusal.
class Accounts final : public FakeAdministrator {
public:
    bool refuses = false;
    QFuture<Result<ports::Page<fund::FundAccount>>> accounts(const QString &, int page) override
    {
        if (refuses && page > 0)
            return ready<Result<ports::Page<fund::FundAccount>>>(failure(ErrorKind::Offline, Text::of("no network")));
        fund::FundAccount account;
        account.key = QString::number(page);
        account.number = {QStringLiteral("12345%1").arg(page), QStringLiteral("0"), QStringLiteral("0001"), QStringLiteral("329")};
        account.isMain = page == 1;
        account.balance = Money::fromCentavos(1);
        return ready<Result<ports::Page<fund::FundAccount>>>(ports::Page<fund::FundAccount>{{account}, page, page == 1});
    }
};

ports::StoredBatch head()
{
    ports::StoredBatch batch;
    batch.connectionId = QStringLiteral("sandbox");
    batch.fundClassKey = kFundKey;
    batch.request.externalId = QStringLiteral("AUR-20261120-ABCDEF");
    return batch;
}

} // namespace

class TestDraftCopy : public QObject {
    Q_OBJECT
private slots:
    void copiesValuesNeverStatuses()
    {
        StoreFixture store;
        const ports::BatchId source = makeDraft(store.batches(), 4500);
        QVERIFY(await(store.batches().beginSubmission(source)));
        const auto claimed = await(store.batches().claimQueued(source, 2));
        QVERIFY(claimed && claimed->size() == 2);
        QVERIFY(await(store.batches().recordOutcomes({{claimed->at(0).id, settlement::SendState::Accepted, {}, {}, ports::Source::Answer, {}, false}})));

        const auto copied = await(DraftCopy::start(store.batches(), source, head(), this));
        QVERIFY(copied);
        const auto item = await(store.batches().batch(*copied));
        QVERIFY(item->batch.isDraft() && !item->batch.importUnfinished);
        QVERIFY(item->batch.status.isEmpty() && item->batch.sourceHash.isEmpty());
        QCOMPARE(item->summary.totals.local, await(store.batches().batch(source))->summary.totals.local);
        const auto ids = await(store.batches().rowIds(*copied, {}));
        QCOMPARE(ids->size(), 4500);
        QSet<QString> external;
        const auto rows = await(store.batches().rows(*ids));
        for (const ports::StoredRow &row : *rows) {
            QCOMPARE(row.sendState, settlement::SendState::Draft);
            QVERIFY(row.settlementKey.isEmpty() && row.attempts == 0 && row.problems.isEmpty());
            QVERIFY(!row.draft.request.externalId.startsWith(QStringLiteral("LIQ-0")));
            external.insert(row.draft.request.externalId);
        }
        QCOMPARE(external.size(), 4500);
    }

    void removedRowsStayOut()
    {
        StoreFixture store;
        const ports::BatchId source = makeDraft(store.batches(), 3);
        QVERIFY(await(store.batches().beginSubmission(source)));
        const auto claimed = await(store.batches().claimQueued(source, 3));
        const auto outcome = [&](int row, settlement::SendState state) {
            return await(store.batches().recordOutcomes({{claimed->at(row).id, state, {}, {}, ports::Source::Answer, {}, false}}));
        };
        QVERIFY(outcome(0, settlement::SendState::Accepted));
        QVERIFY(await(store.batches().recordRemovalIntent({claimed->at(0).id})));
        QVERIFY(outcome(0, settlement::SendState::Removed));
        const auto copied = await(DraftCopy::start(store.batches(), source, head(), this));
        QVERIFY(copied);
        QCOMPARE(await(store.batches().rowIds(*copied, {}))->size(), 2);
    }

    void aCopyThatFailsLeavesNothing()
    {
        StoreFixture store;
        const ports::BatchId source = makeDraft(store.batches(), 10);
        store.execute("CREATE TRIGGER broken BEFORE INSERT ON settlement BEGIN SELECT RAISE(ABORT, 'disk'); END");
        QVERIFY(!await(DraftCopy::start(store.batches(), source, head(), this)));
        QCOMPARE(await(store.batches().batches())->size(), 1);
    }

    void accountsAreKeptForDaysWithoutANetwork()
    {
        StoreFixture store;
        auto administrator = std::make_shared<Accounts>();
        OneGateway gateways(administrator);
        FundAccounts accounts(store.connections(), gateways);
        const QString connection = QStringLiteral("sandbox");
        QVERIFY(await(accounts.kept(connection, kFundKey))->accounts.isEmpty());
        const auto heard = await(accounts.refresh(connection, kFundKey));
        QVERIFY(heard);
        QCOMPARE(heard->accounts.size(), 2);
        QVERIFY(heard->accounts.first().isMain);
        administrator->refuses = true;
        QVERIFY(!await(accounts.refresh(connection, kFundKey)));
        const auto kept = await(accounts.kept(connection, kFundKey));
        QCOMPARE(kept->accounts.size(), 2);
        QCOMPARE(kept->accounts.first().number, heard->accounts.first().number);
        QVERIFY(kept->accounts.first().isMain && !kept->accounts.first().balance);
        QCOMPARE(kept->seenUtc, heard->seenUtc);
        QVERIFY(await(accounts.kept(connection, QStringLiteral("another")))->accounts.isEmpty());
    }
};

ESTEIRA_TEST(TestDraftCopy)
#include "draft_copy_test.moc"
