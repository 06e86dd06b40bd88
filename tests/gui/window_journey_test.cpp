#include "pictures.h"
#include "program_fixture.h"
#include "support/test_registry.h"

#include "domain/settlement/settlement_flow.h"

#include <QAction>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace esteira;
using namespace esteira::test;

/// The whole settlement journey by the clicks of a person, through the real window and the embedded sandbox.
class WindowJourneyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramFixture> m_program;
    QString m_suffix;

    void snap(const QString &name)
    {
        if (qEnvironmentVariableIsEmpty("ESTEIRA_PICTURES"))
            return;
        QTest::qWait(400);
        keep(picture(m_program->window()), name + m_suffix);
    }
    void snap(QWidget *dialog, const QString &name)
    {
        if (qEnvironmentVariableIsEmpty("ESTEIRA_PICTURES"))
            return;
        QTest::qWait(200);
        keep(picture(*dialog), name + m_suffix);
    }
    QPushButton *button(const char *name) { return m_program->find<QPushButton>(name); }
    /// A button of the page once it may be pressed.
    void press(const char *name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(button(name) && button(name)->isEnabled(), name, 20'000);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    ports::StoredBatch batch()
    {
        const auto items = await(m_program->workplace().batches.batches());
        return items && !items->isEmpty() ? items->first().batch : ports::StoredBatch{};
    }

private slots:
    void fromFileToCompleted_data()
    {
        QTest::addColumn<bool>("portuguese");
        QTest::addColumn<bool>("dark");
        QTest::newRow("pt-light") << true << false;
        if (!qEnvironmentVariableIsEmpty("ESTEIRA_PICTURES"))
            QTest::newRow("en-dark") << false << true;
    }

    void fromFileToCompleted()
    {
        QFETCH(bool, portuguese);
        QFETCH(bool, dark);
        m_suffix = QStringLiteral("-") + QString::fromLatin1(QTest::currentDataTag());
        m_program = std::make_unique<ProgramFixture>(portuguese ? Language::Portuguese : Language::English);
        m_program->program().theme().setAppearance(dark ? design::Appearance::Dark : design::Appearance::Light);
        snap(QStringLiteral("01-empty"));

        m_program->window().importFile(QStringLiteral(ESTEIRA_TEST_DATA "/settlements-excel-br.csv"));
        auto *dialog = m_program->find<QDialog>("importDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(button("confirmImportButton") && button("confirmImportButton")->isEnabled());
        snap(dialog, QStringLiteral("02-import"));
        press("confirmImportButton");

        QTRY_VERIFY(button("sendBatchButton"));
        QTRY_VERIFY2(button("sendBatchButton")->isEnabled(), qPrintable(button("sendBatchButton")->toolTip()));
        snap(QStringLiteral("03-draft"));
        press("sendBatchButton");
        snap(m_program->find<QDialog>("sendBatchDialog"), QStringLiteral("04-send"));
        press("confirmSendButton");

        QTRY_VERIFY_WITH_TIMEOUT(button("closeBatchButton") && button("closeBatchButton")->isEnabled(), 20'000);
        snap(QStringLiteral("05-sent"));
        press("closeBatchButton");
        snap(m_program->find<QDialog>("closeBatchDialog"), QStringLiteral("06-close"));
        press("confirmCloseButton");
        QTRY_COMPARE_WITH_TIMEOUT(batch().status, QString(settlement::batch_status::kCompleted), 30'000);
        snap(QStringLiteral("07-completed-flow"));
        m_program->find<QTabBar>("batchPageTabs")->setCurrentIndex(2);
        QTRY_VERIFY(m_program->find<QAbstractItemView>("rowTable"));
        snap(QStringLiteral("08-rows"));

        m_program->window().showBatches();
        QTRY_VERIFY(m_program->find<QAbstractItemView>("batchTable"));
        snap(QStringLiteral("09-batches"));
        m_program->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
        m_program->window().findChild<QAction *>(QStringLiteral("actionGoEvents"))->trigger();
        QTRY_VERIFY(m_program->find<QAbstractItemView>("eventTable"));
        snap(QStringLiteral("10-events"));
        QTest::keyClick(&m_program->window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_program->find<QDialog>("newBatchDialog"));
        snap(m_program->find<QDialog>("newBatchDialog"), QStringLiteral("11-new-batch"));
        m_program->find<QDialog>("newBatchDialog")->reject();

        m_program->window().importFile(QStringLiteral(ESTEIRA_TEST_DATA "/settlements-with-problems.csv"));
        QTRY_VERIFY(button("confirmImportButton"));
        QTest::qWait(300);
        snap(m_program->find<QDialog>("importDialog"), QStringLiteral("12-import-problems"));
        press("confirmImportButton");
        QTRY_VERIFY(m_program->find<QAbstractItemView>("problemTable"));
        snap(QStringLiteral("13-draft-problems"));
    }

    void cleanup() { m_program.reset(); }
};

ESTEIRA_TEST(WindowJourneyTest)
#include "window_journey_test.moc"
