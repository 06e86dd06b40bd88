#include "services/change_notifier.h"
#include "services/settlement/submission_service.h"
#include "support/fake_administrator.h"
#include "support/one_gateway.h"
#include "support/sample_rows.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace esteira;
using esteira::services::SubmissionPhase;
using esteira::services::SubmissionService;
using esteira::settlement::SendState;
using Fate = esteira::test::FakeAdministrator::Fate;

/// The never-twice protocol through the service, the real store and an administrator that loses answers.
class SubmissionServiceTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoreFixture> m_store;
    std::shared_ptr<test::FakeAdministrator> m_administrator;
    std::unique_ptr<test::OneGateway> m_gateways;
    std::unique_ptr<services::ChangeNotifier> m_notifier;
    std::unique_ptr<SubmissionService> m_service;

    void startService()
    {
        m_service = std::make_unique<SubmissionService>(m_store->batches(), *m_gateways, *m_notifier, services::RetryPolicy{5, 40});
    }

    ports::BatchId draft(int rows) { return test::makeDraft(m_store->batches(), rows); }

    ports::BatchListItem item(ports::BatchId id) { return *test::await(m_store->batches().batch(id)); }

    qint64 count(ports::BatchId id, SendState state)
    {
        for (const auto &part : item(id).summary.bySendState) {
            if (settlement::sendStateFrom(part.key) == state)
                return part.value.count;
        }
        return 0;
    }

    /// Submits and waits for the end; the error, if it stopped with one.
    Outcome submitAndWait(ports::BatchId id)
    {
        QSignalSpy finished(m_service.get(), &SubmissionService::finished);
        const Outcome begun = test::await(m_service->submit(id));
        if (!begun)
            return begun;
        if (!QTest::qWaitFor([&] { return finished.count() > 0; }, 20'000))
            return failure(ErrorKind::Timeout, Text::verbatim(QString(), QStringLiteral("the submission did not end")));
        return finished.first().at(1).value<Outcome>();
    }

    void verifyRemoteEqualsDraft(int rows)
    {
        const auto &remote = m_administrator->keptBatches;
        QCOMPARE(remote.size(), 1);
        QCOMPARE(remote.first().processed, 1);
        QCOMPARE(remote.first().settlements.size(), rows);
        for (int i = 1; i <= rows; ++i) {
            const auto sent = test::goodRow(i).request;
            const auto found = remote.first().settlements.value(sent.externalId);
            QCOMPARE(found.processed, 1);
            QVERIFY(found.request == sent);
        }
    }

private slots:
    void init()
    {
        m_store = std::make_unique<test::StoreFixture>();
        m_administrator = std::make_shared<test::FakeAdministrator>();
        m_gateways = std::make_unique<test::OneGateway>(m_administrator);
        m_notifier = std::make_unique<services::ChangeNotifier>();
        startService();
    }

    void cleanup()
    {
        m_service.reset();
        m_notifier.reset();
        m_gateways.reset();
        m_store.reset();
    }

    void sendsEveryRowOnce()
    {
        const auto id = draft(120);
        QVERIFY_RESULT(submitAndWait(id));
        verifyRemoteEqualsDraft(120);
        QCOMPARE(count(id, SendState::Accepted), 120);
        QVERIFY(m_administrator->mostInFlight <= 8);
        QCOMPARE(item(id).batch.status, settlement::batch_status::kOpen);
    }

    void aLostAnswerIsLookedUpAndNeverSentTwice()
    {
        const auto id = draft(30);
        QSet<QString> lost;
        m_administrator->plan = [&](const QString &call, const QString &external) {
            if (call == QLatin1String("insert") && !lost.contains(external)) {
                lost.insert(external);
                return Fate::LostAfter;
            }
            return Fate::Normal;
        };
        QVERIFY_RESULT(submitAndWait(id));
        verifyRemoteEqualsDraft(30);
        QCOMPARE(count(id, SendState::Accepted), 30);
        for (int i = 1; i <= 30; ++i)
            QCOMPARE(m_administrator->calls.count(QStringLiteral("insert LIQ-%1").arg(i, 5, 10, QLatin1Char('0'))), 1);
    }

    void whatNeverArrivedIsSentAgainWithTheSameId()
    {
        const auto id = draft(10);
        QSet<QString> lost;
        m_administrator->plan = [&](const QString &call, const QString &external) {
            if (call == QLatin1String("insert") && !lost.contains(external)) {
                lost.insert(external);
                return Fate::LostBefore;
            }
            return Fate::Normal;
        };
        QVERIFY_RESULT(submitAndWait(id));
        verifyRemoteEqualsDraft(10);
        QCOMPARE(count(id, SendState::Accepted), 10);
    }

    void anotherValueThereIsAConflictForAPerson()
    {
        const auto id = draft(3);
        m_administrator->plan = [&](const QString &call, const QString &external) {
            if (call == QLatin1String("insert") && external == QLatin1String("LIQ-00002")) {
                auto &kept = m_administrator->keptBatches[QStringLiteral("BATCH-1")].settlements[external];
                kept.request = test::goodRow(2).request;
                kept.request.totalValue = Money::fromCentavos(999'999);
                kept.status = settlement::settlement_status::kValidated;
                return Fate::LostBefore;
            }
            return Fate::Normal;
        };
        QVERIFY_RESULT(submitAndWait(id));
        QCOMPARE(count(id, SendState::Conflict), 1);
        QCOMPARE(count(id, SendState::Accepted), 2);
        const Outcome closed = test::await(m_service->close(id));
        QVERIFY(!closed);
        QCOMPARE(m_administrator->keptBatches.first().closed, 0);
    }

    void aDuplicateWithoutAnEarlierAttemptIsRefused()
    {
        const auto id = draft(2);
        bool planted = false;
        m_administrator->plan = [&](const QString &call, const QString &external) {
            if (call == QLatin1String("insert") && external == QLatin1String("LIQ-00001") && !planted) {
                planted = true;
                auto &kept = m_administrator->keptBatches[QStringLiteral("BATCH-1")].settlements[external];
                kept.request = test::goodRow(1).request;
                kept.status = settlement::settlement_status::kValidated;
            }
            return Fate::Normal;
        };
        QVERIFY_RESULT(submitAndWait(id));
        QCOMPARE(count(id, SendState::Refused), 1);
    }

    void withoutReadsADuplicateAfterOurOwnAttemptIsAlreadyThere()
    {
        const auto id = draft(4);
        m_administrator->readsExist = false;
        QSet<QString> lost;
        m_administrator->plan = [&](const QString &call, const QString &external) {
            if (call == QLatin1String("insert") && !lost.contains(external)) {
                lost.insert(external);
                return Fate::LostAfter;
            }
            return Fate::Normal;
        };
        QVERIFY_RESULT(submitAndWait(id));
        verifyRemoteEqualsDraft(4);
        QCOMPARE(count(id, SendState::AlreadyThere), 4);
    }

    /// Our first attempt is carried out late, after the lookup did not find it; the second is refused because of it.
    void aRefusalAfterAnAttemptWithoutAnswerIsLookedUp_data()
    {
        QTest::addColumn<bool>("arrivesLate");
        QTest::newRow("the first attempt arrives late") << true;
        QTest::newRow("the first attempt never arrives") << false;
    }

    void aRefusalAfterAnAttemptWithoutAnswerIsLookedUp()
    {
        QFETCH(bool, arrivesLate);
        const auto id = draft(1);
        int attempts = 0;
        m_administrator->plan = [&](const QString &call, const QString &external) {
            if (call != QLatin1String("insert"))
                return Fate::Normal;
            if (++attempts == 1)
                return Fate::LostBefore;
            if (arrivesLate) {
                auto &kept = m_administrator->keptBatches[QStringLiteral("BATCH-1")].settlements[external];
                kept.request = test::goodRow(1).request;
                kept.status = settlement::settlement_status::kValidated;
            }
            return Fate::Refused;
        };
        QVERIFY_RESULT(submitAndWait(id));
        QCOMPARE(attempts, 2);
        QCOMPARE(count(id, SendState::Accepted), arrivesLate ? 1 : 0);
        QCOMPARE(count(id, SendState::Refused), arrivesLate ? 0 : 1);
    }

    void withoutReadsADuplicateBatchAfterOurOwnAttemptIsOurs()
    {
        const auto id = draft(2);
        m_administrator->readsExist = false;
        int creations = 0;
        m_administrator->plan = [&](const QString &call, const QString &) {
            return call == QLatin1String("create") && ++creations == 1 ? Fate::LostAfter : Fate::Normal;
        };
        QVERIFY_RESULT(submitAndWait(id));
        verifyRemoteEqualsDraft(2);
        QCOMPARE(creations, 2);
    }

    /// The journal fails once, exactly when "no answer" and "back to the queue" of the same row are to be written.
    void aJournalThatFailsNeverForgetsAnAttemptWithoutAnswer()
    {
        const auto id = draft(1);
        int attempts = 0;
        m_administrator->plan = [&](const QString &call, const QString &) {
            return call == QLatin1String("insert") && ++attempts == 1 ? Fate::LostBefore : Fate::Normal;
        };
        int strikes = 1;
        m_store->setFault([&](QByteArrayView sql) { return sql.startsWith("UPDATE settlement SET send_state = ?, attempts") && strikes-- > 0; });
        const Outcome outcome = submitAndWait(id);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Storage);
        m_store->setFault({});
        const auto row = test::await(m_store->batches().rows(*test::await(m_store->batches().rowIds(id, {}))))->first();
        QVERIFY2(row.sendState == SendState::Sending || row.hadUnknownAttempt, settlement::info(row.sendState).value);
        QVERIFY_RESULT(test::await(m_service->resumeUnfinished()));
        QTRY_COMPARE(count(id, SendState::Accepted), 1);
        verifyRemoteEqualsDraft(1);
    }

    /// Somebody closes the batch at the administrator while it is being sent.
    void aBatchClosedElsewhereIsNotOfferedAgain_data()
    {
        QTest::addColumn<bool>("withLostAnswers");
        QTest::newRow("every answer arrives") << false;
        QTest::newRow("answers get lost") << true;
    }

    void aBatchClosedElsewhereIsNotOfferedAgain()
    {
        QFETCH(bool, withLostAnswers);
        const auto id = draft(100);
        QRandomGenerator random(7);
        m_administrator->plan = [&](const QString &call, const QString &) {
            auto &kept = m_administrator->keptBatches;
            if (!kept.isEmpty() && kept.first().settlements.size() == 30)
                kept.first().status = settlement::batch_status::kPendingPayment;
            if (!withLostAnswers || call != QLatin1String("insert"))
                return Fate::Normal;
            return random.bounded(3) == 0 ? (random.bounded(2) ? Fate::LostAfter : Fate::LostBefore) : Fate::Normal;
        };
        const Outcome outcome = submitAndWait(id);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().apiCode, QStringLiteral("SET000016"));
        const auto there = m_administrator->keptBatches.first().settlements.size();
        QCOMPARE(there, 30);
        QCOMPARE(count(id, SendState::Accepted), 30);
        QCOMPARE(count(id, SendState::Refused), 70);
        const auto rows = *test::await(m_store->batches().rows(*test::await(m_store->batches().rowIds(id, {}))));
        for (const auto &row : rows)
            QVERIFY(row.sendState == SendState::Accepted || row.lastError->apiCode == QLatin1String("SET000016"));
        QVERIFY(test::await(m_store->batches().unfinishedBatches())->isEmpty());
        m_administrator->calls.clear();
        m_service.reset();
        startService();
        QVERIFY_RESULT(test::await(m_service->resumeUnfinished()));
        QVERIFY(m_administrator->calls.isEmpty());
    }

    void onlyTheNamedBatchIsTakenUp()
    {
        const auto id = draft(3);
        ports::StoredBatch other = item(id).batch;
        other.request.externalId = QStringLiteral("BATCH-2");
        const auto second = *test::await(m_store->batches().createDraft(other));
        QVERIFY_RESULT(test::await(m_store->batches().appendRows(second, {test::goodRow(50)})));
        QVERIFY_RESULT(test::await(m_store->batches().beginSubmission(id)));
        QVERIFY_RESULT(test::await(m_store->batches().beginSubmission(second)));
        QSignalSpy finished(m_service.get(), &SubmissionService::finished);
        const auto going = test::await(m_service->takeUp(second));
        QVERIFY(going && *going);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(count(second, SendState::Accepted), 1);
        QCOMPARE(count(id, SendState::Queued), 3);
        QVERIFY2(!*test::await(m_service->takeUp(second)), "nothing is left of it");
        QVERIFY(!m_administrator->keptBatches.contains(QStringLiteral("BATCH-1")));
    }

    void pausedBeforeItBeganNothingIsSent()
    {
        const auto id = draft(20);
        QSignalSpy finished(m_service.get(), &SubmissionService::finished);
        const auto begun = m_service->submit(id);
        QVERIFY_RESULT(test::await(m_service->pause(id)));
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!test::await(begun));
        QVERIFY(m_administrator->calls.isEmpty());
        QVERIFY_RESULT(submitAndWait(id));
        verifyRemoteEqualsDraft(20);
    }

    void creationFollowsTheSameProtocol_data()
    {
        QTest::addColumn<int>("fate");
        QTest::newRow("answer lost after") << int(Fate::LostAfter);
        QTest::newRow("lost before") << int(Fate::LostBefore);
        QTest::newRow("failed after") << int(Fate::FailedAfter);
        QTest::newRow("busy") << int(Fate::Busy);
        QTest::newRow("offline") << int(Fate::Offline);
    }

    void creationFollowsTheSameProtocol()
    {
        QFETCH(int, fate);
        const auto id = draft(3);
        int failures = 2;
        m_administrator->plan = [&](const QString &call, const QString &) {
            return call == QLatin1String("create") && failures-- > 0 ? Fate(fate) : Fate::Normal;
        };
        QVERIFY_RESULT(submitAndWait(id));
        verifyRemoteEqualsDraft(3);
    }

    void aRefusedCreationLeavesAnEditableDraft()
    {
        const auto id = draft(3);
        m_administrator->plan = [](const QString &call, const QString &) {
            return call == QLatin1String("create") ? Fate::Refused : Fate::Normal;
        };
        QVERIFY(!submitAndWait(id));
        QVERIFY(item(id).batch.isDraft());
        QCOMPARE(count(id, SendState::Draft), 3);
        QVERIFY(item(id).batch.lastError.has_value());
    }

    void noPermissionStopsAtOnceAndLosesNothing()
    {
        const auto id = draft(50);
        m_administrator->plan = [](const QString &call, const QString &) {
            return call == QLatin1String("insert") ? Fate::Unauthorised : Fate::Normal;
        };
        const Outcome outcome = submitAndWait(id);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Auth);
        QVERIFY2(m_administrator->calls.size() < 20, "a refused permission must not be asked for again and again");
        QCOMPARE(count(id, SendState::Queued), 50);
    }

    void pauseResumeCancel()
    {
        m_administrator->latencyMs = 2;
        const auto id = draft(200);
        QSignalSpy finished(m_service.get(), &SubmissionService::finished);
        QVERIFY_RESULT(test::await(m_service->submit(id)));
        QTRY_VERIFY(!m_administrator->keptBatches.isEmpty() && m_administrator->keptBatches.first().settlements.size() > 20);
        QVERIFY_RESULT(test::await(m_service->pause(id)));
        QTRY_COMPARE(finished.count(), 1);
        const auto sentBefore = m_administrator->keptBatches.first().settlements.size();
        QVERIFY(sentBefore < 200);
        QCOMPARE(count(id, SendState::Accepted), sentBefore);
        QCOMPARE(count(id, SendState::Queued), 200 - sentBefore);

        QVERIFY_RESULT(test::await(m_service->resume(id)));
        QTRY_VERIFY(m_administrator->keptBatches.first().settlements.size() > sentBefore + 10);
        QVERIFY_RESULT(test::await(m_service->cancel(id)));
        QTRY_COMPARE(finished.count(), 2);
        const auto sentAfter = m_administrator->keptBatches.first().settlements.size();
        QCOMPARE(count(id, SendState::Accepted), sentAfter);
        // Rows whose request was cut off stay frozen under their id, even though the lookup did not find them: the
        // administrator may still be working on it. All others are editable again.
        QCOMPARE(count(id, SendState::Draft) + count(id, SendState::Queued), 200 - sentAfter);
        QVERIFY(count(id, SendState::Queued) <= m_gateways->maxInFlight);

        QVERIFY_RESULT(submitAndWait(id));
        verifyRemoteEqualsDraft(200);
    }

    void closesOnlyWhenTotalsAgree()
    {
        const auto id = draft(5);
        QVERIFY_RESULT(submitAndWait(id));
        auto stored = item(id).batch;
        const Money right = *stored.expectedTotal;
        stored.expectedTotal = right + Money::fromCentavos(1);
        QVERIFY_RESULT(test::await(m_store->batches().updateDraft(stored)));
        QVERIFY(!test::await(m_service->close(id)));
        QCOMPARE(m_administrator->keptBatches.first().closed, 0);
        stored.expectedTotal = right;
        QVERIFY_RESULT(test::await(m_store->batches().updateDraft(stored)));
        QVERIFY_RESULT(test::await(m_service->close(id)));
        QCOMPARE(m_administrator->keptBatches.first().closed, 1);
        QCOMPARE(item(id).batch.status, settlement::batch_status::kPendingPayment);
    }

    void theServersOwnTotalBlocksClosing()
    {
        const auto id = draft(5);
        QVERIFY_RESULT(submitAndWait(id));
        m_administrator->keptBatches.first().settlements.first().request.totalValue = Money::fromCentavos(1);
        QVERIFY(!test::await(m_service->close(id)));
        QCOMPARE(m_administrator->keptBatches.first().closed, 0);
    }

    void aLostClosingIsLookedUpAndDoneOnce_data() { creationFollowsTheSameProtocol_data(); }
    void aLostClosingIsLookedUpAndDoneOnce()
    {
        QFETCH(int, fate);
        const auto id = draft(2);
        QVERIFY_RESULT(submitAndWait(id));
        int failures = 3;
        m_administrator->plan = [&](const QString &call, const QString &) {
            return call == QLatin1String("close") && failures-- > 0 ? Fate(fate) : Fate::Normal;
        };
        QVERIFY_RESULT(test::await(m_service->close(id)));
        QCOMPARE(m_administrator->keptBatches.first().closed, 1);
        QCOMPARE(item(id).batch.status, settlement::batch_status::kPendingPayment);
    }

    void aClosingThatMayNotBeLookedUpStaysUnresolved()
    {
        const auto id = draft(2);
        QVERIFY_RESULT(submitAndWait(id));
        bool asked = false;
        m_administrator->plan = [&](const QString &call, const QString &) {
            if (call == QLatin1String("close")) {
                asked = true;
                return Fate::LostAfter;
            }
            return asked ? Fate::Unauthorised : Fate::Normal;
        };
        const Outcome closed = test::await(m_service->close(id));
        QVERIFY(!closed);
        QCOMPARE(closed.error().kind, ErrorKind::Auth);
        QVERIFY2(item(id).batch.intent == ports::BatchIntent::Close, "it may have been carried out: nobody may say it was refused");
        m_administrator->plan = nullptr;
        QVERIFY_RESULT(test::await(m_service->resumeUnfinished()));
        QTRY_COMPARE(item(id).batch.status, settlement::batch_status::kPendingPayment);
        QCOMPARE(m_administrator->keptBatches.first().closed, 1);
    }

    void aRemovalThatMayNotBeLookedUpStaysUnresolved()
    {
        const auto id = draft(2);
        QVERIFY_RESULT(submitAndWait(id));
        const auto ids = *test::await(m_store->batches().rowIds(id, {}));
        m_administrator->plan = [](const QString &call, const QString &) {
            return call == QLatin1String("remove") ? Fate::LostAfter : Fate::Unauthorised;
        };
        QVERIFY(!test::await(m_service->remove(id, {ids.first()})));
        QCOMPARE(count(id, SendState::Removing), 1);
        m_administrator->plan = nullptr;
        QVERIFY_RESULT(test::await(m_service->resumeUnfinished()));
        QTRY_COMPARE(count(id, SendState::Removed), 1);
    }

    void discards()
    {
        const auto id = draft(2);
        QVERIFY_RESULT(submitAndWait(id));
        QVERIFY_RESULT(test::await(m_service->discard(id)));
        QCOMPARE(item(id).batch.status, settlement::batch_status::kDiscarded);
    }

    void removesARowThroughLostAnswers()
    {
        const auto id = draft(3);
        QVERIFY_RESULT(submitAndWait(id));
        const auto ids = *test::await(m_store->batches().rowIds(id, {}));
        int failures = 1;
        m_administrator->plan = [&](const QString &call, const QString &) {
            return call == QLatin1String("remove") && failures-- > 0 ? Fate::LostAfter : Fate::Normal;
        };
        QVERIFY_RESULT(test::await(m_service->remove(id, {ids.at(1)})));
        QCOMPARE(count(id, SendState::Removed), 1);
        QCOMPARE(m_administrator->keptBatches.first().settlements.value(QStringLiteral("LIQ-00002")).status,
                 settlement::settlement_status::kDiscarded);
    }

    void oneActivityAtATime()
    {
        m_administrator->latencyMs = 2;
        const auto id = draft(100);
        QSignalSpy finished(m_service.get(), &SubmissionService::finished);
        QVERIFY_RESULT(test::await(m_service->submit(id)));
        QVERIFY(!test::await(m_service->close(id)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        verifyRemoteEqualsDraft(100);
    }

    void aNewServiceTakesUpWhatTheOldOneLeft()
    {
        m_administrator->latencyMs = 3;
        const auto id = draft(150);
        QVERIFY_RESULT(test::await(m_service->submit(id)));
        for (int restart = 0; restart < 4; ++restart) {
            const auto target = 30 * (restart + 1);
            QTRY_VERIFY_WITH_TIMEOUT(!m_administrator->keptBatches.isEmpty()
                                         && m_administrator->keptBatches.first().settlements.size() >= target, 20'000);
            m_service.reset(); // the program is gone; what was on its way stays without an answer
            startService();
            QVERIFY_RESULT(test::await(m_service->resumeUnfinished()));
        }
        QTRY_COMPARE_WITH_TIMEOUT(count(id, SendState::Accepted) + count(id, SendState::AlreadyThere), 150, 20'000);
        verifyRemoteEqualsDraft(150);
    }

    void randomFatesNeverPayTwiceAndNeverLose_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void randomFatesNeverPayTwiceAndNeverLose()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto id = draft(60);
        m_administrator->plan = [&](const QString &, const QString &) {
            switch (random.bounded(10)) {
            case 0: return Fate::LostBefore;
            case 1: return Fate::LostAfter;
            case 2: return Fate::FailedAfter;
            case 3: return Fate::Busy;
            case 4: return Fate::Offline;
            default: return Fate::Normal;
            }
        };
        QVERIFY_RESULT(submitAndWait(id));
        QVERIFY_RESULT(test::await(m_service->close(id)));
        verifyRemoteEqualsDraft(60);
        QCOMPARE(m_administrator->keptBatches.first().closed, 1);
    }
};

ESTEIRA_TEST(SubmissionServiceTest)
#include "submission_service_test.moc"
