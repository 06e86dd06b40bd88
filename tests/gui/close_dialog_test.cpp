#include "pictures.h"
#include "support/test_registry.h"
#include "support/workplace_fixture.h"

#include "domain/settlement/settlement_flow.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/shell/session.h"
#include "views/design/theme.h"
#include "views/settlement/batch_dialogs.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace esteira;

/// Closing in production: the word, the fund, and a total that is typed.
class CloseDialogTest : public QObject {
    Q_OBJECT

private slots:
    void productionAsksForTheTotal()
    {
        design::Theme theme(*qApp, design::Appearance::Light);
        test::WorkplaceFixture fixture;
        auto connection = test::await(fixture.store.connections().connections())->first();
        connection.environment = ports::Environment::Production;
        QVERIFY_RESULT(test::await(fixture.store.connections().saveConnection(connection)));
        const ports::BatchId batch = test::makeDraft(fixture.workplace.batches, 3);
        QSignalSpy finished(&fixture.submission, &services::SubmissionService::finished);
        QVERIFY_RESULT(test::await(fixture.submission.submit(batch)));
        QTRY_VERIFY(!finished.isEmpty());

        viewmodels::Session session(fixture.workplace);
        session.open();
        viewmodels::BatchState state(fixture.workplace);
        state.setBatch(batch);
        QTRY_VERIFY(state.hasItem() && session.connection());
        QWidget page;
        page.resize(1000, 700);
        page.show();
        auto *dialog = new views::CloseBatchDialog(state, session, &page);
        dialog->open();
        auto *action = dialog->findChild<QPushButton *>(QStringLiteral("confirmCloseButton"));
        auto *typed = dialog->findChild<QLineEdit *>(QStringLiteral("typedTotal"));
        QVERIFY(typed && !action->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("30.05"));
        QVERIFY2(!action->isEnabled(), "one centavo less is another total");
        typed->clear();
        QTest::keyClicks(typed, QStringLiteral("30.06"));
        QVERIFY(action->isEnabled());
        test::keep(test::picture(*dialog), QStringLiteral("close-production"));
        QTest::mouseClick(action, Qt::LeftButton);
        QTRY_COMPARE(state.item().batch.status, QString(settlement::batch_status::kPendingPayment));
        QCOMPARE(fixture.administrator->keptBatches.first().closed, 1);
    }
};

ESTEIRA_TEST(CloseDialogTest)
#include "close_dialog_test.moc"
