#include "support/test_registry.h"
#include "support/workplace_fixture.h"

#include "core/clock.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/cells/csv_text.h"
#include "viewmodels/events/feed_list_model.h"
#include "viewmodels/shell/session.h"
#include "viewmodels/today/need_list_model.h"
#include "viewmodels/today/recent_event_model.h"
#include "viewmodels/today/status_sum_model.h"
#include "viewmodels/today/today_state.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace esteira;
using namespace esteira::viewmodels;
using services::Need;
using services::NeedKind;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// The models of the first page and of the page of events on the real store.
class TodayModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::WorkplaceFixture> m_fixture;
    std::unique_ptr<Session> m_session;

    services::Workplace &workplace() { return m_fixture->workplace; }

    ports::ReceivedWebhook webhook(const QString &status, int secondsAgo = 0)
    {
        ports::ReceivedWebhook received;
        received.connectionId = QStringLiteral("sandbox");
        received.type = QString::fromLatin1(settlement::kBatchWebhook);
        received.dedupeKey = status;
        received.receivedUtc = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
        received.body = "{}";
        received.facts = {{QStringLiteral("BATCH-1"), {}, status, {}}};
        return received;
    }
    void keep(const ports::ReceivedWebhook &received) { QVERIFY_RESULT(test::await(workplace().inbox.keep(received))); }
    static QString text(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::WorkplaceFixture>();
        m_session = std::make_unique<Session>(workplace());
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->open();
        QTRY_COMPARE(opened.size(), 1);
    }
    void cleanup()
    {
        m_session.reset();
        m_fixture.reset();
    }

    void theQueueKeepsItsPlacesWhileItChanges()
    {
        NeedListModel model(*m_session);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        const auto need = [](NeedKind kind, ports::BatchId batch, qint64 count) {
            Need made;
            made.kind = kind;
            made.batch = batch;
            made.batchExternalId = QStringLiteral("B-%1").arg(batch);
            made.count = count;
            made.value = Money::fromCentavos(123456);
            made.fundClassKey = test::kFundKey;
            made.sinceUtc = QDateTime::currentDateTimeUtc().addSecs(-3660);
            return made;
        };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        model.setNeeds({need(NeedKind::Refused, 1, 4), need(NeedKind::DraftProblems, 2, 1)}, now);
        const QPersistentModelIndex draft = model.index(1);
        QCOMPARE(text(model, 0, 0), QStringLiteral("B-1 · 4 settlements refused"));
        QCOMPARE(model.index(0).data(NeedListModel::FundRole).toString(), QStringLiteral("EXE"));
        QCOMPARE(model.index(0).data(NeedListModel::MoneyRole).toString(), QStringLiteral("R$\u00a01,234.56"));
        QCOMPARE(model.index(0).data(NeedListModel::AgeRole).toString(), QStringLiteral("1 h 1 min"));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setNeeds({need(NeedKind::Conflict, 3, 1), need(NeedKind::DraftProblems, 2, 2), need(NeedKind::Refused, 1, 5)}, now);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(draft.isValid());
        QCOMPARE(draft.row(), 1);
        QCOMPARE(text(model, 2, 0), QStringLiteral("B-1 · 5 settlements refused"));
        model.setNeeds({}, now);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(reset.isEmpty());
    }

    void everyNeedSaysWhatItIsAndWhatToDo()
    {
        NeedListModel model(*m_session);
        QList<Need> needs;
        for (int kind = 0; kind <= int(NeedKind::RefusedWebhooks); ++kind) {
            Need need;
            need.kind = NeedKind(kind);
            need.batch = kind + 1;
            need.count = 1;
            need.reason = Text::verbatim(QStringLiteral("motivo"), QStringLiteral("reason"));
            need.error = makeError(ErrorKind::Offline, need.reason);
            needs.append(need);
        }
        model.setNeeds(needs, QDateTime::currentDateTimeUtc());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            QVERIFY(!index.data().toString().contains(u'%'));
            for (const int role : {int(Qt::DisplayRole), int(NeedListModel::DetailRole), int(NeedListModel::ActionRole), int(NeedListModel::IconRole),
                                   int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                QVERIFY2(!index.data(role).toString().isEmpty(), qPrintable(QStringLiteral("kind %1 role %2").arg(row).arg(role)));
        }
    }

    void theStateFollowsTheStore()
    {
        TodayState state(workplace(), *m_session);
        QAbstractItemModelTester needs(&state.needs(), Mode::QtTest);
        QAbstractItemModelTester events(&state.events(), Mode::QtTest);
        StatusSumModel sums;
        QAbstractItemModelTester sumTester(&sums, Mode::QtTest);
        connect(&state, &TodayState::changed, &sums, [&] { sums.setSums(state.sums()); });
        QVERIFY(!state.isFresh());
        state.refresh();
        QTRY_COMPARE(state.loadState(), LoadState::Loaded);
        QVERIFY(state.isFresh());
        QCOMPARE(state.days().size(), TodayState::businessDays());
        const ports::BatchId batch = test::makeDraft(workplace().batches, 3);
        workplace().changes.touch(batch);
        QTRY_VERIFY(!state.isFresh());
        QCOMPARE(state.sum({}).batches, 1);
        QVERIFY(sums.index(0).data(StatusSumModel::CountRole).toString().startsWith(QStringLiteral("1 batch")));
        QCOMPARE(sums.index(0).data(StatusSumModel::MoneyRole).toString(), QStringLiteral("30.06"));
        QVERIFY(state.events().rowCount() > 0);
        QCOMPARE(state.events().index(0).data(RecentEventModel::BatchRole).toString(), QStringLiteral("BATCH-1"));
        QVERIFY(!state.events().index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void aBrokenStoreIsToldAndMended()
    {
        TodayState state(workplace(), *m_session);
        m_fixture->store.setFault([](QByteArrayView sql) { return sql.contains("settled_day"); });
        state.refresh();
        QTRY_COMPARE(state.loadState(), LoadState::Failed);
        QVERIFY(state.error().has_value());
        m_fixture->store.setFault({});
        state.refresh();
        QTRY_COMPARE(state.loadState(), LoadState::Loaded);
    }

    void anAdministratorOutOfReachIsANeedUntilItAnswers()
    {
        TodayState state(workplace(), *m_session);
        state.refresh();
        QTRY_COMPARE(state.loadState(), LoadState::Loaded);
        const QString sandbox = QStringLiteral("sandbox");
        emit workplace().follow.connectionHeard(sandbox, failure(makeError(ErrorKind::Offline, Text::verbatim(QStringLiteral("a"), QStringLiteral("b")))));
        QTRY_COMPARE(state.needs().rowCount(), 1);
        QCOMPARE(state.urgentNeeds(), 1);
        emit workplace().follow.connectionHeard(QStringLiteral("another"), Outcome());
        QCOMPARE(state.needs().rowCount(), 1);
        emit workplace().follow.connectionHeard(sandbox, Outcome());
        QTRY_COMPARE(state.needs().rowCount(), 0);
    }

    void webhooksComeInAtTheTopAndWaitWhileTheListIsHeld()
    {
        FeedListModel model(workplace(), *m_session);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.refresh();
        QTRY_COMPARE(model.loadState(), LoadState::Loaded);
        keep(webhook(QStringLiteral("paid"), 20));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0, FeedListModel::Object), QStringLiteral("BATCH-1"));
        QCOMPARE(text(model, 0, FeedListModel::Type), QStringLiteral("payment_batch"));
        const QPersistentModelIndex first = model.index(0, 0);
        model.setHeld(true);
        keep(webhook(QStringLiteral("completed")));
        model.refresh();
        QTRY_COMPARE(model.heldBack(), 1);
        QCOMPARE(model.rowCount(), 1);
        model.setHeld(false);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, FeedListModel::Status), QStringLiteral("Completed"));
        QCOMPARE(first.row(), 1);
        // Delivered again: the line says so and stays where it is.
        keep(webhook(QStringLiteral("paid")));
        model.refresh();
        QTRY_VERIFY(text(model, 1, FeedListModel::Verdict).contains(QStringLiteral("duplicate ×1")));
        QTRY_COMPARE(model.summary().repeated, 1);
    }

    void aFilterIsAnsweredAlsoWhileTheListIsHeld()
    {
        FeedListModel model(workplace(), *m_session);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        keep(webhook(QStringLiteral("paid")));
        ports::RefusedWebhook refused;
        refused.receivedUtc = QDateTime::currentDateTimeUtc();
        refused.reason = makeError(ErrorKind::Auth, Text::verbatim(QStringLiteral("assinatura errada"), QStringLiteral("wrong signature")));
        QVERIFY_RESULT(test::await(workplace().feed->keepRefused(refused)));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 2);
        model.setHeld(true);
        FeedListModel::Filter filter;
        filter.results = {ports::FeedResult::Refused};
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0, FeedListModel::Verdict), QStringLiteral("Turned away"));
        QCOMPARE(text(model, 0, FeedListModel::Signature), QStringLiteral("invalid"));
        filter = {};
        filter.text = QStringLiteral("nothing like this");
        model.setFilter(filter);
        QTRY_COMPARE(model.loadState(), LoadState::Loaded);
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void olderOnesAreReadWhenAskedFor()
    {
        FeedListModel model(workplace(), *m_session);
        for (int i = 0; i < 320; ++i)
            workplace().inbox.keep(webhook(QStringLiteral("s%1").arg(i), 400 - i));
        keep(webhook(QStringLiteral("last")));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 300);
        QVERIFY(model.canFetchMore({}));
        const QPersistentModelIndex oldest = model.index(299, 0);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 321);
        QCOMPARE(oldest.row(), 299);
        QVERIFY(!model.canFetchMore({}));
    }

    void anExportIsNoFormula()
    {
        QCOMPARE(csvText({{QStringLiteral("a"), QStringLiteral("b;c")}, {QStringLiteral("=1+1"), QStringLiteral("say \"x\"")}}),
                 QByteArray("\xEF\xBB\xBF" "a;\"b;c\"\r\n'=1+1;\"say \"\"x\"\"\"\r\n"));
    }
};

ESTEIRA_TEST(TodayModelsTest)
#include "today_models_test.moc"
