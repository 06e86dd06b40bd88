#include "net/fake_server.h"
#include "support/test_registry.h"
#include "window/window_fixture.h"

#include "services/connection/connection_service.h"
#include "viewmodels/shell/session.h"
#include "views/design/environment.h"
#include "views/connections/key_import_dialog.h"
#include "wire/auth/private_key.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace esteira;
using test::FakeServer;
using test::WindowFixture;

namespace {

const QString kApiKey = QStringLiteral("7a1f0c9e-aaaa-bbbb-cccc-secret007F2C");

QLineEdit *line(WindowFixture &desk, const char *name)
{
    return qobject_cast<QLineEdit *>(desk.seek(QString::fromLatin1(name)));
}

void type(WindowFixture &desk, const char *name, const QString &text)
{
    QLineEdit *edit = line(desk, name);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

/// Fills a new connection with a key that can be used; the address stays for the test to choose.
void fill(WindowFixture &desk, const QString &name, const QByteArray &pem)
{
    QVERIFY(desk.click(QStringLiteral("addConnectionButton")));
    type(desk, "connectionNameField", name);
    type(desk, "apiKeyField", kApiKey);
    QVERIFY(desk.click(QStringLiteral("importPrivateKeyButton")));
    auto *text = qobject_cast<QPlainTextEdit *>(desk.seek(QStringLiteral("pemField")));
    QVERIFY(text);
    text->setPlainText(QString::fromLatin1(pem));
    QVERIFY(desk.click(QStringLiteral("importKeyButton")));
    QVERIFY(desk.gone(QStringLiteral("keyImportDialog")));
}

bool select(WindowFixture &desk, const QString &text)
{
    auto *list = qobject_cast<QListWidget *>(desk.seek(QStringLiteral("connectionList")));
    if (!list)
        return false;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().startsWith(text)) {
            list->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

} // namespace

class TestConnectionsWindow : public QObject {
    Q_OBJECT
private slots:
    void theEmbeddedSandboxIsTested()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionConnections")));
        QVERIFY(desk.seek(QStringLiteral("connectionsDialog")));
        QTRY_VERIFY(!line(desk, "privateKeyField")->text().isEmpty());
        QVERIFY(desk.click(QStringLiteral("testConnectionButton")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.text(QStringLiteral("testState")), QStringLiteral("Connected"), 20'000);
        QVERIFY(!desk.seek(QStringLiteral("testProblem"), 100));
    }

    void aConnectionIsAddedTestedUsedAndRemoved()
    {
        FakeServer administrator(FakeServer::always(200, R"({"success":"Congrats!"})"));
        WindowFixture desk;
        QVERIFY(desk.open());
        const qsizetype before = desk.window().session().connections().size();
        QVERIFY(desk.trigger(QStringLiteral("actionConnections")));
        fill(desk, QStringLiteral("Second"), wire::PrivateKey::generate()->toPkcs8Pem());
        type(desk, "addressField", administrator.url().toString());
        QVERIFY(desk.click(QStringLiteral("testConnectionButton")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.text(QStringLiteral("testState")), QStringLiteral("Connected"), 20'000);
        QVERIFY(desk.click(QStringLiteral("saveConnectionButton")));
        QTRY_COMPARE(desk.window().session().connections().size(), before + 1);
        QTRY_COMPARE(desk.window().session().connection()->name, QStringLiteral("Second"));
        // The fixture keeps keys in a file: the window says so and claims no keychain.
        QTRY_VERIFY(desk.text(QStringLiteral("connectionsNote")).contains(QStringLiteral("not encrypted")));
        // Kept, the secret is dots, also for the clipboard.
        QTRY_VERIFY(line(desk, "apiKeyField")->text().endsWith(QStringLiteral("7F2C")));
        QVERIFY(!line(desk, "apiKeyField")->text().contains(QStringLiteral("secret")));
        line(desk, "apiKeyField")->selectAll();
        line(desk, "apiKeyField")->copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("secret")));

        QVERIFY(desk.click(QStringLiteral("removeConnectionButton")));
        QVERIFY(desk.click(QStringLiteral("confirmRemoveConnectionButton")));
        QTRY_COMPARE(desk.window().session().connections().size(), before);
        QTRY_COMPARE(desk.window().session().connection()->id, QStringLiteral("sandbox"));
    }

    void aFailedTestSaysWhatToDo()
    {
        FakeServer administrator(FakeServer::always(401, R"({"title":"No","description":"bad signature","translation":"assinatura inválida","code":"GDF000014"})"));
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionConnections")));
        fill(desk, QStringLiteral("Second"), wire::PrivateKey::generate()->toPkcs8Pem());
        type(desk, "addressField", administrator.url().toString());
        QVERIFY(desk.click(QStringLiteral("testConnectionButton")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.text(QStringLiteral("testState")), QStringLiteral("Does not work"), 20'000);
        QVERIFY(desk.text(QStringLiteral("testWayOut")).contains(QStringLiteral("fingerprint")));
        QVERIFY(desk.click(QStringLiteral("copyTestButton")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("GDF000014")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("secret")));
    }

    void anUnusableKeyIsRefusedWithTheWayOut()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionConnections")));
        QVERIFY(desk.click(QStringLiteral("addConnectionButton")));
        QVERIFY(desk.click(QStringLiteral("importPrivateKeyButton")));
        auto *text = qobject_cast<QPlainTextEdit *>(desk.seek(QStringLiteral("pemField")));
        QVERIFY(text);
        text->setPlainText(QStringLiteral("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"));
        QVERIFY(desk.seek(QStringLiteral("dialogError")));
        QVERIFY(!desk.seek(QStringLiteral("importKeyButton"))->isEnabled());
    }

    void productionIsAskedForAndSeen()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionConnections")));
        fill(desk, QStringLiteral("The real one"), wire::PrivateKey::generate()->toPkcs8Pem());
        QVERIFY(desk.click(QStringLiteral("productionCard")));
        QTRY_COMPARE(line(desk, "addressField")->text(), QStringLiteral("https://consultant-api.qidtvm.com.br"));
        QVERIFY(desk.seek(QStringLiteral("connectionBand")));
        type(desk, "addressField", QStringLiteral("https://administrator.invalid")); // nobody is ever called
        QVERIFY(desk.click(QStringLiteral("saveConnectionButton")));
        QVERIFY(desk.seek(QStringLiteral("switchConnectionDialog")));
        QCOMPARE(desk.window().session().connection()->id, QStringLiteral("sandbox"));
        // Enter does nothing irreversible: Cancel is the default.
        QTest::keyClick(desk.seek(QStringLiteral("switchConnectionDialog")), Qt::Key_Return);
        QVERIFY(desk.gone(QStringLiteral("switchConnectionDialog")));
        QCOMPARE(desk.window().session().connection()->id, QStringLiteral("sandbox"));
        QVERIFY(desk.click(QStringLiteral("useConnectionButton")));
        QVERIFY(desk.click(QStringLiteral("confirmSwitchButton")));
        QTRY_COMPARE(desk.window().session().environment(), ports::Environment::Production);
        QTRY_VERIFY(desk.window().windowTitle().contains(QStringLiteral("PRODUCTION")));
        QVERIFY(desk.window().windowTitle().contains(QStringLiteral("The real one")));
        auto *strip = desk.window().findChild<design::EnvironmentStrip *>();
        QVERIFY(strip && strip->isVisible() && strip->height() >= 26);
        QVERIFY(strip->accessibleName().contains(QStringLiteral("The real one")));
    }

    void theReceiverMovesAndSaysWhatToRegister()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionConnections")));
        QVERIFY(select(desk, QStringLiteral("Webhooks")));
        auto *port = qobject_cast<QSpinBox *>(desk.seek(QStringLiteral("receiverPortField")));
        QVERIFY(port);
        QTRY_VERIFY(port->isEnabled() && !line(desk, "receiverRegisterField")->text().isEmpty());
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 number = free.serverPort();
        free.close();
        port->setValue(number);
        QVERIFY(desk.click(QStringLiteral("saveConnectionButton")));
        const QString wanted = QStringLiteral("http://127.0.0.1:%1/webhooks").arg(number);
        QTRY_COMPARE(line(desk, "receiverRegisterField")->text(), wanted);
        QVERIFY(desk.click(QStringLiteral("copyReceiverButton")));
        QCOMPARE(QGuiApplication::clipboard()->text(), wanted);
    }
};

ESTEIRA_TEST(TestConnectionsWindow)
#include "connections_test.moc"
