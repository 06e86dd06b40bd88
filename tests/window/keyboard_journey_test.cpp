#include "domain/settlement/settlement_flow.h"
#include "support/test_registry.h"
#include "views/shell/action_dialog.h"
#include "window/window_fixture.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTableView>

using namespace esteira;
using test::WindowFixture;

namespace {

/// Where keys go now, as the system would send them.
QWidget *target()
{
    QWidget *widget = QApplication::focusWidget();
    return widget ? widget : QApplication::activeWindow();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(target(), key, modifiers);
}

/// Tab until the focus is on the widget of this name.
bool tabTo(const QString &objectName)
{
    for (int i = 0; i < 80; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == objectName)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

/// The window of this name is there and takes the keys. Who takes them after a window closed is the window manager's
/// business, and the platform of the tests has none.
bool takesKeys(WindowFixture &desk, const QString &objectName)
{
    QWidget *window = desk.seek(objectName);
    if (!window)
        return false;
    if (!QApplication::activeWindow())
        window->activateWindow();
    return QTest::qWaitFor([&] { return QApplication::activeWindow() == window; }, 10'000);
}

} // namespace

/// The whole way of a batch without a mouse: file, draft, sending, closing, completed.
class TestKeyboardJourney : public QObject {
    Q_OBJECT
private slots:
    void fromFileToCompleted()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        WindowFixture desk;
        QVERIFY(desk.open());
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));

        press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(takesKeys(desk, QStringLiteral("importDialog")));
        QVERIFY(tabTo(QStringLiteral("chooseFileButton")));
        press(Qt::Key_Space);
        QWidget *chooser = nullptr;
        QTRY_VERIFY((chooser = fileDialog()) != nullptr);
        QTRY_COMPARE(QApplication::activeWindow(), chooser);
        auto *name = chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral(ESTEIRA_TEST_DATA "/settlements-excel-br.csv"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!fileDialog());
        QVERIFY(takesKeys(desk, QStringLiteral("importDialog")));
        QTRY_VERIFY_WITH_TIMEOUT(enabled(desk, "confirmImportButton"), 15'000);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.table() && desk.table()->model()->rowCount() == 40, 15'000);
        QVERIFY(takesKeys(desk, QStringLiteral("mainWindow")));

        QTRY_VERIFY(enabled(desk, "sendBatchButton"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(takesKeys(desk, QStringLiteral("sendBatchDialog")));
        QVERIFY(tabTo(QStringLiteral("confirmSendButton")));
        press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(desk.onlyBatch().summary.totals.accepted.count, 40, 30'000);

        QTRY_VERIFY_WITH_TIMEOUT(enabled(desk, "closeBatchButton"), 20'000);
        QVERIFY(takesKeys(desk, QStringLiteral("mainWindow")));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(takesKeys(desk, QStringLiteral("closeBatchDialog")));
        // Plain Enter is Cancel: what cannot be undone takes more than one key.
        press(Qt::Key_Return);
        QVERIFY(desk.gone(QStringLiteral("closeBatchDialog")));
        QVERIFY(takesKeys(desk, QStringLiteral("mainWindow")));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(takesKeys(desk, QStringLiteral("closeBatchDialog")));
        QTRY_VERIFY_WITH_TIMEOUT(enabled(desk, "confirmCloseButton"), 20'000);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(desk.onlyBatch().batch.status, QString(settlement::batch_status::kCompleted), 60'000);
    }

private:
    static QFileDialog *fileDialog()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QFileDialog *>(top); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    static bool enabled(WindowFixture &desk, const char *name)
    {
        const QWidget *widget = desk.seek(QString::fromLatin1(name), 10);
        return widget && widget->isEnabled();
    }
};

ESTEIRA_TEST(TestKeyboardJourney)
#include "keyboard_journey_test.moc"
