#include "services/change_notifier.h"
#include "services/settlement/submission_service.h"
#include "support/fake_administrator.h"
#include "support/one_gateway.h"
#include "support/sample_rows.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QSignalSpy>

using namespace esteira;
using esteira::services::ConflictChoice;
using esteira::services::SubmissionService;
using esteira::settlement::SendState;
using Fate = esteira::test::FakeAdministrator::Fate;

/// A row in conflict has two ways out, and neither pays twice: the administrator's settlement is accepted as it is, or it
/// is removed there and ours is sent under an id of its own.
class ConflictTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoreFixture> m_store;
    std::shared_ptr<test::FakeAdministrator> m_administrator;
    std::unique_ptr<test::OneGateway> m_gateways;
    std::unique_ptr<services::ChangeNotifier> m_notifier;
    std::unique_ptr<SubmissionService> m_service;
    ports::BatchId m_batch = 0;

    const QString m_external = QStringLiteral("LIQ-00002");
    const Money m_theirs = Money::fromCentavos(999'999);

    void startService()
    {
        m_service = std::make_unique<SubmissionService>(m_store->batches(), *m_gateways, *m_notifier, services::RetryPolicy{5, 40});
    }
    ports::BatchListItem item() { return *test::await(m_store->batches().batch(m_batch)); }
    QList<ports::StoredRow> rows() { return *test::await(m_store->batches().rows(*test::await(m_store->batches().rowIds(m_batch, {})))); }
    ports::StoredRow second() { return rows().at(1); }
    test::FakeAdministrator::Kept &theirs() { return m_administrator->keptBatches.first().settlements[m_external]; }
    Outcome resolve(ConflictChoice choice) { return test::await(m_service->resolveConflict(m_batch, second().id, choice)); }
    QStringList kinds(ports::RowId row)
    {
        QStringList list;
        const auto events = *test::await(m_store->batches().events(m_batch, row, 100));
        for (const auto &event : events)
            list.prepend(event.kind);
        return list;
    }
    /// Settlements that will be paid: every external id once, in the state the administrator keeps.
    qint64 paidThere()
    {
        qint64 total = 0;
        for (const auto &kept : m_administrator->keptBatches.first().settlements) {
            if (kept.status != settlement::settlement_status::kDiscarded)
                total += kept.request.totalValue->centavos();
        }
        return total;
    }

private slots:
    void init()
    {
        m_store = std::make_unique<test::StoreFixture>();
        m_administrator = std::make_shared<test::FakeAdministrator>();
        m_gateways = std::make_unique<test::OneGateway>(m_administrator);
        m_notifier = std::make_unique<services::ChangeNotifier>();
        startService();
        m_batch = test::makeDraft(m_store->batches(), 3);
        m_administrator->plan = [this](const QString &call, const QString &external) {
            if (call != QLatin1String("insert") || external != m_external)
                return Fate::Normal;
            theirs().request = test::goodRow(2).request;
            theirs().request.totalValue = m_theirs;
            theirs().request.contractNumber = QStringLiteral("C-OUTRO");
            theirs().status = settlement::settlement_status::kValidated;
            return Fate::LostBefore;
        };
        QSignalSpy finished(m_service.get(), &SubmissionService::finished);
        QVERIFY_RESULT(test::await(m_service->submit(m_batch)));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(second().sendState, SendState::Conflict);
        m_administrator->plan = nullptr;
        m_administrator->calls.clear();
    }

    void cleanup()
    {
        m_service.reset();
        m_notifier.reset();
        m_gateways.reset();
        m_store.reset();
    }

    void whatIsThereIsKeptForThePerson()
    {
        const auto row = second();
        QVERIFY(row.found.has_value());
        QCOMPARE(*row.found->sent.totalValue, m_theirs);
        QCOMPARE(row.found->sent.contractNumber, QStringLiteral("C-OUTRO"));
        QCOMPARE(row.found->status, settlement::settlement_status::kValidated);
        QCOMPARE(*row.draft.request.totalValue, Money::fromCentavos(1002));
        QVERIFY(row.status.isEmpty());
    }

    void acceptedTheRowTakesTheirValues()
    {
        QVERIFY_RESULT(resolve(ConflictChoice::AcceptTheirs));
        const auto row = second();
        QCOMPARE(row.sendState, SendState::Accepted);
        QCOMPARE(*row.draft.request.totalValue, m_theirs);
        QCOMPARE(row.draft.request.contractNumber, QStringLiteral("C-OUTRO"));
        QCOMPARE(row.draft.request.externalId, m_external);
        QCOMPARE(row.status, settlement::settlement_status::kValidated);
        QVERIFY(!row.settlementKey.isEmpty());
        QVERIFY(!row.found && !row.lastError);
        const auto events = *test::await(m_store->batches().events(m_batch, row.id, 1));
        QCOMPARE(events.first().kind, QStringLiteral("row.conflict_accepted"));
        QCOMPARE(events.first().source, ports::Source::Operator);
        QCOMPARE(events.first().data.value(QStringLiteral("ours")).toString(), QStringLiteral("10.02"));
        QCOMPARE(events.first().data.value(QStringLiteral("theirs")).toString(), QStringLiteral("9999.99"));
        QVERIFY(!m_administrator->calls.contains(QStringLiteral("remove ") + m_external));
        QVERIFY(m_administrator->calls.filter(QStringLiteral("insert")).isEmpty());
        // What the person expected when assembling still differs: closing says so until they correct it.
        QCOMPARE(item().summary.totals.accepted.total.centavos(), paidThere());
        QVERIFY(!test::await(m_service->close(m_batch)));
        auto batch = item().batch;
        batch.expectedTotal = item().summary.totals.local.total;
        QVERIFY_RESULT(test::await(m_store->batches().updateDraft(batch)));
        QVERIFY_RESULT(test::await(m_service->close(m_batch)));
    }

    void oursIsSentUnderANewIdAfterTheirsIsRemoved()
    {
        QVERIFY_RESULT(resolve(ConflictChoice::SendOurs));
        QTRY_COMPARE(rows().size(), 4);
        QTRY_COMPARE(rows().at(3).sendState, SendState::Accepted);
        QCOMPARE(second().sendState, SendState::Removed);
        QVERIFY(!second().replacing && !second().found);
        const auto ours = rows().at(3);
        QVERIFY(ours.draft.request.externalId != m_external && !ours.draft.request.externalId.isEmpty());
        QVERIFY(!ours.hadUnknownAttempt);
        auto expected = test::goodRow(2).request;
        expected.externalId = ours.draft.request.externalId;
        QVERIFY(ours.draft.request == expected);
        QCOMPARE(theirs().status, settlement::settlement_status::kDiscarded);
        QCOMPARE(paidThere(), 1001 + 1002 + 1003);
        QCOMPARE(kinds(ours.id).first(), QStringLiteral("row.replacement"));
        QCOMPARE(kinds(second().id).last(), QStringLiteral("row.removed"));
        // Count and total are the draft's again: the batch can be closed.
        QVERIFY_RESULT(test::await(m_service->close(m_batch)));
    }

    void lostAnswersOfTheRemovalNeverSendTwice_data()
    {
        QTest::addColumn<int>("fate");
        QTest::newRow("carried out, no answer") << int(Fate::LostAfter);
        QTest::newRow("not carried out, no answer") << int(Fate::LostBefore);
        QTest::newRow("failed after") << int(Fate::FailedAfter);
        QTest::newRow("busy") << int(Fate::Busy);
        QTest::newRow("offline") << int(Fate::Offline);
    }

    void lostAnswersOfTheRemovalNeverSendTwice()
    {
        QFETCH(int, fate);
        int failures = 2;
        m_administrator->plan = [&](const QString &call, const QString &) {
            return call == QLatin1String("remove") && failures-- > 0 ? Fate(fate) : Fate::Normal;
        };
        QVERIFY_RESULT(resolve(ConflictChoice::SendOurs));
        QTRY_COMPARE(rows().last().sendState, SendState::Accepted);
        QCOMPARE(rows().size(), 4);
        QCOMPARE(paidThere(), 1001 + 1002 + 1003);
    }

    /// The program ends between the removal and the sending, at every point where something is on disk.
    void cutOffTheNextStartGoesOn_data()
    {
        QTest::addColumn<QString>("at");
        QTest::newRow("before the removal") << QStringLiteral("remove");
        QTest::newRow("before ours is sent") << QStringLiteral("insert");
    }

    void cutOffTheNextStartGoesOn()
    {
        QFETCH(QString, at);
        bool reached = false;
        m_administrator->plan = [&](const QString &call, const QString &) {
            reached = reached || call == at;
            return reached ? Fate::LostBefore : Fate::Normal;
        };
        const auto resolving = m_service->resolveConflict(m_batch, second().id, ConflictChoice::SendOurs);
        QTRY_VERIFY(reached);
        m_service.reset();
        m_administrator->plan = nullptr;
        startService();
        QVERIFY_RESULT(test::await(m_service->resumeUnfinished()));
        QTRY_COMPARE(rows().size(), 4);
        QTRY_COMPARE(rows().last().sendState, SendState::Accepted);
        QCOMPARE(paidThere(), 1001 + 1002 + 1003);
        QTRY_VERIFY(test::await(m_store->batches().unfinishedBatches())->isEmpty());
    }

    void whatCannotBeRemovedIsStillAConflict()
    {
        theirs().status = settlement::settlement_status::kSettled;
        const Outcome resolved = resolve(ConflictChoice::SendOurs);
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().kind, ErrorKind::Refused);
        QCOMPARE(second().sendState, SendState::Conflict);
        QVERIFY(second().found.has_value() && !second().replacing);
        QCOMPARE(rows().size(), 3);
        QVERIFY(m_administrator->calls.filter(QStringLiteral("insert")).isEmpty());
        QCOMPARE(kinds(second().id).last(), QStringLiteral("row.not_removed"));
        QVERIFY_RESULT(resolve(ConflictChoice::AcceptTheirs));
        QCOMPARE(second().status, settlement::settlement_status::kSettled);
    }

    void whatChangedSinceThePersonLookedIsDecidedAgain()
    {
        theirs().request.totalValue = Money::fromCentavos(5);
        for (const auto choice : {ConflictChoice::AcceptTheirs, ConflictChoice::SendOurs}) {
            const Outcome resolved = resolve(choice);
            QVERIFY(!resolved);
            QCOMPARE(resolved.error().kind, ErrorKind::Conflict);
            QCOMPARE(second().sendState, SendState::Conflict);
            QCOMPARE(*second().found->sent.totalValue, theirs().request.totalValue.value());
            QCOMPARE(*second().draft.request.totalValue, Money::fromCentavos(1002));
            theirs().request.totalValue = Money::fromCentavos(6);
        }
        QCOMPARE(theirs().status, settlement::settlement_status::kValidated);
        QCOMPARE(rows().size(), 3);
    }

    void whatBecameEqualIsOurs()
    {
        theirs().request = test::goodRow(2).request;
        QVERIFY_RESULT(resolve(ConflictChoice::SendOurs));
        QCOMPARE(second().sendState, SendState::Accepted);
        QCOMPARE(rows().size(), 3);
        QCOMPARE(m_administrator->calls, (QStringList{QStringLiteral("get_settlement ") + m_external}));
    }

    void whatIsGoneThereCanBeSentAgain()
    {
        m_administrator->keptBatches.first().settlements.remove(m_external);
        QVERIFY(!resolve(ConflictChoice::AcceptTheirs));
        QCOMPARE(second().sendState, SendState::Refused);
        QSignalSpy finished(m_service.get(), &SubmissionService::finished);
        QVERIFY_RESULT(test::await(m_service->submit(m_batch)));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(second().sendState, SendState::Accepted);
        QCOMPARE(paidThere(), 1001 + 1002 + 1003);
    }

    void theirsDiscardedThereIsNotAcceptedAsPaid()
    {
        theirs().status = settlement::settlement_status::kDiscarded;
        QVERIFY2(!resolve(ConflictChoice::AcceptTheirs), "it was not discarded when the person looked");
        QCOMPARE(second().sendState, SendState::Conflict);
        QVERIFY_RESULT(resolve(ConflictChoice::SendOurs));
        QTRY_COMPARE(rows().last().sendState, SendState::Accepted);
        QCOMPARE(rows().size(), 4);
        QVERIFY(!m_administrator->calls.contains(QStringLiteral("remove ") + m_external));
        QCOMPARE(paidThere(), 1001 + 1002 + 1003);
    }

    void withoutAnAnswerNothingIsDone_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("accept") << int(ConflictChoice::AcceptTheirs);
        QTest::newRow("send ours") << int(ConflictChoice::SendOurs);
    }

    void withoutAnAnswerNothingIsDone()
    {
        QFETCH(int, choice);
        m_administrator->plan = [](const QString &, const QString &) { return Fate::Offline; };
        const Outcome resolved = resolve(ConflictChoice(choice));
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().kind, ErrorKind::Offline);
        QCOMPARE(second().sendState, SendState::Conflict);
        m_administrator->plan = nullptr;
        QVERIFY_RESULT(resolve(ConflictChoice(choice)));
    }

    void onlyARowInConflictIsDecided()
    {
        const auto first = rows().first();
        for (const auto choice : {ConflictChoice::AcceptTheirs, ConflictChoice::SendOurs}) {
            QVERIFY(!test::await(m_service->resolveConflict(m_batch, first.id, choice)));
            QVERIFY(!test::await(m_service->resolveConflict(m_batch + 1, second().id, choice)));
        }
        QCOMPARE(rows().first().sendState, SendState::Accepted);
        QVERIFY(m_administrator->calls.isEmpty());
    }

    void newsOfAConflictWaitForThePerson()
    {
        ports::StatusChange settled;
        settled.batchId = m_batch;
        settled.rowExternalId = m_external;
        settled.status = settlement::settlement_status::kSettled;
        settled.source = ports::Source::Webhook;
        QVERIFY(test::await(m_store->batches().applyStatusChanges({settled}))->isEmpty());
        QCOMPARE(second().sendState, SendState::Conflict);
        QVERIFY(second().status.isEmpty());
    }
};

ESTEIRA_TEST(ConflictTest)
#include "conflict_test.moc"
