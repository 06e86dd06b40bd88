#include "domain/assignment/assignment_flow.h"
#include "gui/pictures.h"
#include "services/assignment/assignment_follower.h"
#include "services/assignment/assignment_service.h"
#include "services/change_notifier.h"
#include "support/await.h"
#include "support/sample_assets.h"
#include "support/sample_rows.h"
#include "support/test_registry.h"
#include "window/window_fixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

using namespace esteira;
using test::await;
using test::WindowFixture;

namespace {

const QString kPreparer = QStringLiteral("sandbox");
const QString kManager = QStringLiteral("sandbox-manager");

services::Workplace &work(WindowFixture &desk)
{
    return desk.program().backend().workplace();
}

/// As the administrator told a connection of it, in the store alone: it awaits the manager.
ports::AssignmentId told(WindowFixture &desk, const QString &connection, const QString &externalId)
{
    ports::StoredAssignment batch;
    batch.connectionId = connection;
    batch.scope = {test::kFundKey, QStringLiteral("configuration")};
    batch.request.externalId = externalId;
    batch.assignorName = QStringLiteral("Tecelagem Faz de Conta");
    batch.assignmentKey = QStringLiteral("key-") + externalId;
    batch.status = assignment::batch_status::kPendingManager;
    const auto id = await(work(desk).assignments->adopt(batch));
    if (!id)
        qFatal("not kept");
    work(desk).changes.touchAssignment(*id);
    return *id;
}

/// Prepared, sent and closed by the one, until the manager's connection has found it with its assets.
ports::AssignmentId atTheManager(WindowFixture &desk, const QString &externalId, int count)
{
    auto &here = work(desk);
    const auto configurations = await(here.assigning->configurations(kPreparer, test::kFundKey));
    if (!configurations)
        return 0;
    const auto configuration = std::ranges::find(*configurations, QStringLiteral("duplicata_mercantil"), &assignment::AssignmentConfiguration::assetType);
    ports::StoredAssignment draft;
    draft.connectionId = kPreparer;
    draft.scope = {test::kFundKey, configuration->key};
    draft.request.externalId = externalId;
    draft.assetType = configuration->assetType;
    draft.assignorName = configuration->assignor.name;
    draft.assignorDocumentNumber = configuration->assignor.documentNumber;
    const auto id = await(here.assignments->createDraft(draft));
    QList<assignment::AssetDraft> assets;
    for (int i = 1; i <= count; ++i) {
        assignment::AssetDraft asset;
        asset.request = test::sampleDuplicata(QStringLiteral("%1-%2").arg(externalId).arg(i), i);
        asset.request.originatorDocumentNumber = configuration->assignor.documentNumber;
        assets.append(asset);
    }
    if (!id || !await(here.assignments->appendAssets(*id, assets)) || !await(here.assigning->submit(*id)))
        return 0;
    const auto idle = [&] { return await(here.assigning->progress(*id))->phase == services::AssignmentPhase::Idle; };
    if (!QTest::qWaitFor(idle, 30'000) || !await(here.assigning->close(*id)))
        return 0;
    std::optional<ports::AssignmentId> found;
    QTest::qWaitFor([&] {
        (void)await(here.assignmentNews->discover());
        found = await(here.assignments->findAssignment(kManager, test::kFundKey, externalId)).value_or(std::nullopt);
        return found && !await(here.assignments->assetIds(*found, {}))->isEmpty();
    }, 60'000);
    return found.value_or(0);
}

QAbstractButton *button(WindowFixture &desk, const char *name)
{
    return qobject_cast<QAbstractButton *>(desk.seek(QString::fromLatin1(name)));
}

} // namespace

/// The manager's desk through the real window.
class TestWindowApproval : public QObject {
    Q_OBJECT
private slots:
    void withoutTheManagersProfileItSaysWhyNot()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window(), Qt::Key_5, Qt::ControlModifier);
        QVERIFY(desk.seek(QStringLiteral("approvalEmpty")));
        told(desk, kPreparer, QStringLiteral("CES-ANOTHER"));
        QVERIFY(desk.seek(QStringLiteral("approvalName")));
        QTRY_VERIFY(desk.text(QStringLiteral("approvalName")).contains(QStringLiteral("CES-ANOTHER")));
        QVERIFY(!button(desk, "approveButton")->isEnabled());
        QVERIFY(desk.text(QStringLiteral("whyNotDecide")).contains(QStringLiteral("manager's profile")));
        QTest::keyClick(desk.seek(QStringLiteral("approvalQueue")), Qt::Key_A);
        QVERIFY(!desk.seek(QStringLiteral("approveDialog"), 50));
    }

    void keysOpenTheConfirmationAndOnlyItApproves()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::AssignmentId id = atTheManager(desk, QStringLiteral("CES-1"), 3);
        QVERIFY(id);
        QTest::keyClick(&desk.window(), Qt::Key_5, Qt::ControlModifier);
        auto *approve = button(desk, "approveButton");
        QVERIFY(approve);
        QTRY_VERIFY(approve->isEnabled());
        QTRY_VERIFY2(approve->text().contains(QStringLiteral("2,940.00")), qPrintable(approve->text()));
        auto *queue = qobject_cast<QListView *>(desk.seek(QStringLiteral("approvalQueue")));
        QVERIFY(queue);
        QCOMPARE(queue->model()->rowCount(), 1); // the preparer's copy is not shown beside the manager's
        test::keep(test::picture(desk.window()), QStringLiteral("approval-en"));
        QTest::keyClick(queue, Qt::Key_D);
        auto *assets = qobject_cast<QTableView *>(desk.seek(QStringLiteral("approvalAssets")));
        QVERIFY(assets);
        QCOMPARE(assets->model()->rowCount(), 3);
        QTest::keyClick(queue, Qt::Key_A);
        QVERIFY(desk.seek(QStringLiteral("approveDialog")));
        QCOMPARE(await(work(desk).assignments->assignment(id))->assignment.intent, ports::AssignmentIntent::None);
        QVERIFY(desk.click(QStringLiteral("confirmDecisionButton")));
        QVERIFY(desk.gone(QStringLiteral("approveDialog")));
        QVERIFY(await(work(desk).assignments->assignment(id))->assignment.decision->approves);
        QTRY_VERIFY(!approve->isEnabled());
    }

    void denyingNeedsAReason()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::AssignmentId id = atTheManager(desk, QStringLiteral("CES-2"), 2);
        QVERIFY(id);
        QTest::keyClick(&desk.window(), Qt::Key_5, Qt::ControlModifier);
        auto *deny = button(desk, "denyButton");
        QVERIFY(deny);
        QTRY_VERIFY(deny->isEnabled());
        QTest::keyClick(desk.seek(QStringLiteral("approvalQueue")), Qt::Key_N);
        QVERIFY(desk.seek(QStringLiteral("denyDialog")));
        QVERIFY(!button(desk, "confirmDecisionButton")->isEnabled());
        auto *reason = qobject_cast<QPlainTextEdit *>(desk.seek(QStringLiteral("denialReason")));
        QTest::keyClicks(reason, QStringLiteral("Too much on one borrower"));
        QVERIFY(button(desk, "confirmDecisionButton")->isEnabled());
        QVERIFY(desk.click(QStringLiteral("confirmDecisionButton")));
        QVERIFY(desk.gone(QStringLiteral("denyDialog")));
        const auto item = await(work(desk).assignments->assignment(id));
        QVERIFY(!item->assignment.decision->approves);
        QCOMPARE(item->assignment.decisionReason, QStringLiteral("Too much on one borrower"));
    }

    void otherContentStopsTheDecisionUntilOneLooksAgain()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::AssignmentId id = atTheManager(desk, QStringLiteral("CES-3"), 2);
        QVERIFY(id);
        QTest::keyClick(&desk.window(), Qt::Key_5, Qt::ControlModifier);
        auto *approve = button(desk, "approveButton");
        QVERIFY(approve);
        QTRY_VERIFY(approve->isEnabled());
        QTest::keyClick(desk.seek(QStringLiteral("approvalQueue")), Qt::Key_A);
        QVERIFY(desk.seek(QStringLiteral("approveDialog")));
        assignment::Asset other;
        other.key = QStringLiteral("other");
        other.assetType = QStringLiteral("duplicata_mercantil");
        other.externalId = QStringLiteral("CAME-IN");
        other.totalPurchaseValue = Money::fromCentavos(100);
        other.status = assignment::asset_status::kPreApproved;
        QVERIFY(await(work(desk).assignments->recordServerAssets(id, {other})));
        work(desk).changes.touchAssignment(id);
        QTRY_VERIFY(!button(desk, "confirmDecisionButton")->isEnabled());
        QVERIFY(desk.text(QStringLiteral("decisionBlockers")).contains(QStringLiteral("CAME-IN")));
        QVERIFY(desk.click(QStringLiteral("cancelButton")));
        QVERIFY(!approve->isEnabled());
        QVERIFY(desk.click(QStringLiteral("lookAgainButton")));
        QTRY_VERIFY(approve->isEnabled());
        QVERIFY(approve->text().contains(QStringLiteral("1,961.00")));
    }
};

ESTEIRA_TEST(TestWindowApproval)
#include "approval_test.moc"
