#include "domain/assignment/assignment_flow.h"
#include "ports/assignment/assignment_store.h"
#include "services/assignment/assignment_service.h"
#include "services/change_notifier.h"
#include "support/await.h"
#include "support/sample_assets.h"
#include "support/sample_rows.h"
#include "support/test_registry.h"
#include "viewmodels/assignment/asset_table_model.h"
#include "viewmodels/cells/cell_roles.h"
#include "window/window_fixture.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QTableView>
#include <QListView>

using namespace esteira;
using test::await;
using test::WindowFixture;

namespace {

services::Workplace &workplace(WindowFixture &desk)
{
    return desk.program().backend().workplace();
}

/// 0 when it could not be made.
ports::AssignmentId draft(WindowFixture &desk, const QString &externalId, int count)
{
    services::Workplace &work = workplace(desk);
    const auto configurations = await(work.assigning->configurations(QStringLiteral("sandbox"), test::kFundKey));
    if (!configurations)
        return 0;
    const auto found = std::ranges::find(*configurations, QStringLiteral("duplicata_mercantil"), &assignment::AssignmentConfiguration::assetType);
    if (found == configurations->end())
        return 0;
    ports::StoredAssignment batch;
    batch.connectionId = QStringLiteral("sandbox");
    batch.scope = {test::kFundKey, found->key};
    batch.request.externalId = externalId;
    batch.assetType = found->assetType;
    batch.assignorName = found->assignor.name;
    batch.assignorDocumentNumber = found->assignor.documentNumber;
    const auto id = await(work.assignments->createDraft(batch));
    QList<assignment::AssetDraft> assets(count);
    for (int i = 0; i < count; ++i) {
        assets[i].request = test::sampleDuplicata(QStringLiteral("%1-%2").arg(externalId).arg(i), i + 1);
        assets[i].request.originatorDocumentNumber = found->assignor.documentNumber;
    }
    if (!id || !await(work.assignments->appendAssets(*id, assets)))
        return 0;
    work.changes.touchAssignment(*id);
    return *id;
}

bool canClick(WindowFixture &desk, const char *name)
{
    return QTest::qWaitFor([&] {
        const QWidget *button = desk.window().findChild<QWidget *>(QString::fromLatin1(name));
        return button && button->isVisible() && button->isEnabled();
    }, 30'000);
}

} // namespace

/// The assignment pipeline through the real window.
class TestWindowAssignment : public QObject {
    Q_OBJECT
private slots:
    void thePagesAreOfferedOnceThereIsAnAssignment()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const auto offered = [&desk] {
            const auto *action = desk.window().findChild<QAction *>(QStringLiteral("actionGoAssignments"));
            const auto *list = desk.window().findChild<QListView *>(QStringLiteral("railList"));
            bool inRail = false;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                inRail = inRail || (list->model()->index(row, 0).data(Qt::UserRole) == QStringLiteral("assignments") && !list->isRowHidden(row));
            const auto objects = action->associatedObjects();
            const bool inMenu = std::ranges::any_of(objects, [](QObject *object) { return qobject_cast<QMenu *>(object); });
            return std::pair(inRail, inMenu);
        };
        QCOMPARE(offered(), std::pair(false, false));
        QVERIFY(draft(desk, QStringLiteral("CES-W0"), 1));
        QTRY_COMPARE(offered(), std::pair(true, true));
    }

    void noBatchIsSaid()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionGoAssignments")));
        QVERIFY(desk.seek(QStringLiteral("assignmentListEmpty")));
    }

    void aBatchIsSentAndItsInsertionClosed()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::AssignmentId id = draft(desk, QStringLiteral("CES-W1"), 3);
        QVERIFY(id);
        QVERIFY(desk.trigger(QStringLiteral("actionGoAssignments")));
        auto *table = qobject_cast<QTableView *>(desk.seek(QStringLiteral("assetTable")));
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!desk.window().findChild<QWidget *>(QStringLiteral("assignmentCloseButton"))->isVisible());
        table->setCurrentIndex(table->model()->index(2, 0));

        QVERIFY(canClick(desk, "assignmentSendButton"));
        QVERIFY(desk.click(QStringLiteral("assignmentSendButton")));
        QVERIFY(canClick(desk, "assignmentCloseButton"));
        for (int row = 0; row < 3; ++row)
            QTRY_VERIFY2(table->model()->index(row, viewmodels::AssetTableModel::Status).data() != QStringLiteral("Draft"), "a sent asset is no draft");
        const auto *list = qobject_cast<QListView *>(desk.seek(QStringLiteral("assignmentList")));
        QVERIFY(list);
        const auto pips = list->model()->index(0, 0).data(cells::ProgressRole).value<cells::Progress>();
        QVERIFY2(pips.total > 5 && pips.total < 16 && pips.done == 1, "one pip per status on the way");
        QCOMPARE(table->currentIndex().row(), 2); // what was selected stays while answers come
        QCOMPARE(await(workplace(desk).assignments->assignment(id))->assignment.status, QString(assignment::batch_status::kOpen));

        QVERIFY(desk.click(QStringLiteral("assignmentCloseButton")));
        QVERIFY(desk.text(QStringLiteral("assignmentActFigures")).contains(QStringLiteral("3 assets")));
        QVERIFY(desk.click(QStringLiteral("assignmentActButton")));
        QVERIFY(desk.gone(QStringLiteral("assignmentActDialog")));
        QTRY_VERIFY(await(workplace(desk).assignments->assignment(id))->assignment.status != assignment::batch_status::kOpen);
        QTRY_VERIFY(!desk.window().findChild<QWidget *>(QStringLiteral("assignmentCloseButton"))->isVisible());
    }

    void cancellingTheQuestionClosesNothing()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::AssignmentId id = draft(desk, QStringLiteral("CES-W2"), 1);
        QVERIFY(id);
        QVERIFY(desk.trigger(QStringLiteral("actionGoAssignments")));
        QVERIFY(canClick(desk, "assignmentSendButton"));
        QVERIFY(desk.click(QStringLiteral("assignmentSendButton")));
        QVERIFY(canClick(desk, "assignmentCloseButton"));
        QVERIFY(desk.click(QStringLiteral("assignmentCloseButton")));
        QWidget *dialog = desk.seek(QStringLiteral("assignmentActDialog"));
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(desk.gone(QStringLiteral("assignmentActDialog")));
        QCOMPARE(await(workplace(desk).assignments->assignment(id))->assignment.status, QString(assignment::batch_status::kOpen));
    }
};

ESTEIRA_TEST(TestWindowAssignment)
#include "assignment_test.moc"
