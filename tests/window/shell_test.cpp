#include "gui/pictures.h"
#include "support/test_registry.h"
#include "viewmodels/shell/session.h"
#include "views/connections/key_import_dialog.h"
#include "views/shell/start_error_dialog.h"
#include "wire/auth/private_key.h"
#include "window/window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace esteira;
using test::WindowFixture;

namespace {

/// Texts that have less room than they need; what wraps or elides with a tooltip is meant to.
QStringList clipped(QWidget &top)
{
    QStringList found;
    for (const QLabel *label : top.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool tooNarrow = !label->wordWrap() && label->width() < label->minimumSizeHint().width();
        const bool tooLow = label->wordWrap() && label->height() < label->heightForWidth(label->width()) - 1;
        if (tooNarrow || tooLow)
            found.append(label->text());
    }
    for (const QAbstractButton *button : top.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            found.append(button->text());
    }
    return found;
}

/// The window with what stands over it, as on a screen.
void keepPicture(QWidget &window, const QString &name)
{
    if (qEnvironmentVariableIsEmpty("ESTEIRA_PICTURES"))
        return;
    QPixmap all = window.grab();
    QPainter painter(&all);
    QWidgetList tops = QApplication::topLevelWidgets();
    const auto depth = [](const QWidget *widget) {
        int above = 0;
        for (; widget; widget = widget->parentWidget())
            ++above;
        return above;
    };
    std::stable_sort(tops.begin(), tops.end(), [&](const QWidget *a, const QWidget *b) { return depth(a) < depth(b); });
    for (QWidget *top : std::as_const(tops)) {
        if (!top->isVisible() || top == &window || top->windowType() == Qt::ToolTip)
            continue;
        QPoint at = top->pos() - window.pos();
        if (top->windowType() == Qt::Dialog)
            at = QPoint((window.width() - top->width()) / 2, (window.height() - top->height()) / 2);
        painter.drawPixmap(at, top->grab());
    }
    painter.end();
    test::keep(all.toImage(), name);
}

void type(WindowFixture &desk, const char *name, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(desk.seek(QString::fromLatin1(name)));
    QVERIFY2(edit, name);
    edit->setText(text);
    emit edit->textEdited(text);
}

} // namespace

class TestShellWindow : public QObject {
    Q_OBJECT
private slots:
    void nothingIsClipped_data()
    {
        QTest::addColumn<bool>("portuguese");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("pt light") << true << false << QSize(1440, 900);
        QTest::newRow("pt dark small") << true << true << QSize(1180, 720);
        QTest::newRow("en light small") << false << false << QSize(1180, 720);
        QTest::newRow("en dark") << false << true << QSize(1440, 900);
    }

    /// Connections, production, palette, overlay: every text has its room, in both languages.
    void nothingIsClipped()
    {
        QFETCH(bool, portuguese);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        const QString tag = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        WindowFixture desk(portuguese ? Language::Portuguese : Language::English);
        QVERIFY(desk.open());
        desk.window().resize(size);
        QVERIFY(desk.trigger(dark ? QStringLiteral("actionThemeDark") : QStringLiteral("actionThemeLight")));

        QVERIFY(desk.trigger(QStringLiteral("actionConnections")));
        QWidget *dialog = desk.seek(QStringLiteral("connectionsDialog"));
        QVERIFY(dialog);
        QTRY_VERIFY(!qobject_cast<QLineEdit *>(desk.seek(QStringLiteral("privateKeyField")))->text().isEmpty());
        QVERIFY(desk.click(QStringLiteral("testConnectionButton")));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.text(QStringLiteral("testState")).endsWith(u'…'), 20'000);
        QTest::qWait(50);
        keepPicture(desk.window(), QStringLiteral("connections-sandbox-") + tag);
        QCOMPARE(clipped(*dialog), QStringList());

        QVERIFY(desk.click(QStringLiteral("addConnectionButton")));
        type(desk, "connectionNameField", portuguese ? QStringLiteral("Gestora Exemplo, produção") : QStringLiteral("Example manager, production"));
        type(desk, "apiKeyField", QStringLiteral("7a1f0c9e-aaaa-bbbb-cccc-00000000007F2C"));
        QVERIFY(desk.click(QStringLiteral("importPrivateKeyButton")));
        auto *pem = qobject_cast<QPlainTextEdit *>(desk.seek(QStringLiteral("pemField")));
        QVERIFY(pem);
        pem->setPlainText(QString::fromLatin1(wire::PrivateKey::generate()->toPkcs8Pem()));
        QTest::qWait(20);
        keepPicture(desk.window(), QStringLiteral("key-import-") + tag);
        QCOMPARE(clipped(*desk.seek(QStringLiteral("keyImportDialog"))), QStringList());
        QVERIFY(desk.click(QStringLiteral("importKeyButton")));
        QVERIFY(desk.gone(QStringLiteral("keyImportDialog")));
        type(desk, "newFundField", QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e"));
        QVERIFY(desk.click(QStringLiteral("addFundButton")));
        // Nothing listens there: the test fails with its longest words, and nobody outside is called.
        type(desk, "addressField", QStringLiteral("http://127.0.0.1:9"));
        QVERIFY(desk.click(QStringLiteral("testConnectionButton")));
        QVERIFY(desk.seek(QStringLiteral("testWayOut")));
        QTest::qWait(50);
        keepPicture(desk.window(), QStringLiteral("connections-failed-") + tag);
        QCOMPARE(clipped(*dialog), QStringList());
        type(desk, "addressField", QString());
        QVERIFY(desk.click(QStringLiteral("productionCard")));
        QTest::qWait(50);
        keepPicture(desk.window(), QStringLiteral("connections-production-") + tag);
        QCOMPARE(clipped(*dialog), QStringList());

        type(desk, "addressField", QStringLiteral("https://administrator.invalid")); // nobody is ever called
        QVERIFY(desk.click(QStringLiteral("saveConnectionButton")));
        QWidget *question = desk.seek(QStringLiteral("switchConnectionDialog"));
        if (!question)
            keepPicture(desk.window(), QStringLiteral("not-asked-") + tag);
        QVERIFY(question);
        QTest::qWait(20);
        keepPicture(desk.window(), QStringLiteral("switch-") + tag);
        QCOMPARE(clipped(*question), QStringList());
        QVERIFY(desk.click(QStringLiteral("confirmSwitchButton")));
        QTRY_COMPARE(desk.window().session().environment(), ports::Environment::Production);
        QTest::qWait(50);
        keepPicture(desk.window(), QStringLiteral("connections-kept-") + tag);
        QCOMPARE(clipped(*dialog), QStringList());
        dialog->close();
        QVERIFY(desk.gone(QStringLiteral("connectionsDialog")));
        QVERIFY(desk.importDraft(QStringLiteral("settlements-excel-br.csv"), 40));
        QTest::qWait(200);
        keepPicture(desk.window(), QStringLiteral("production-window-") + tag);

        QVERIFY(desk.trigger(QStringLiteral("actionPalette")));
        QVERIFY(desk.seek(QStringLiteral("palette")));
        QTest::qWait(50);
        keepPicture(desk.window(), QStringLiteral("palette-empty-") + tag);
        type(desk, "paletteField", portuguese ? QStringLiteral("lote") : QStringLiteral("batch"));
        QTest::qWait(400);
        keepPicture(desk.window(), QStringLiteral("palette-") + tag);
        QCOMPARE(clipped(*desk.seek(QStringLiteral("palette"))), QStringList());
        QTest::keyClick(desk.seek(QStringLiteral("paletteField")), Qt::Key_Escape);
        QVERIFY(desk.gone(QStringLiteral("palette")));
        QVERIFY(desk.trigger(QStringLiteral("actionShortcuts")));
        QWidget *overlay = desk.seek(QStringLiteral("shortcutsDialog"));
        QVERIFY(overlay);
        QTest::qWait(20);
        keepPicture(desk.window(), QStringLiteral("shortcuts-") + tag);
        QCOMPARE(clipped(*overlay), QStringList());
    }

    /// A damaged data file: said in words, nothing of it touched, and the next try opens once it is mended.
    void aDamagedDataFileIsSaidAndCanBeTriedAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("esteira.sqlite"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray nonsense(8192, 'x');
        file.write(nonsense);
        file.close();
        composition::BackendOptions options;
        options.dataDirectory = folder.path();
        options.keysInFile = true;
        app::WindowProgram program(*qApp, options);
        views::MainWindow *window = nullptr;
        program.start([&window](views::MainWindow &opened) { window = &opened; });
        QWidget *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = startError()) != nullptr, 10'000);
        QVERIFY(!window);
        QCOMPARE(clipped(*dialog), QStringList());
        keepPicture(*dialog, QStringLiteral("start-error-damaged"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), nonsense);
        file.close();
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        auto *again = dialog->findChild<QAbstractButton *>(QStringLiteral("retryButton"));
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window && window->isVisible(), 20'000);
    }

    void aFolderThatIsSynchronisedIsRefused()
    {
        QTemporaryDir folder;
        composition::BackendOptions options;
        options.dataDirectory = folder.filePath(QStringLiteral("Dropbox/esteira"));
        app::WindowProgram program(*qApp, options);
        program.start();
        QWidget *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = startError()) != nullptr, 10'000);
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY(said.join(u' ').contains(QStringLiteral("Dropbox")));
        QVERIFY(said.join(u' ').contains(QStringLiteral("ESTEIRA_DATA_DIR")));
        QCOMPARE(clipped(*dialog), QStringList());
        keepPicture(*dialog, QStringLiteral("start-error-folder"));
        QVERIFY(!QFile::exists(options.dataDirectory));
        dialog->hide();
        delete dialog;
    }

private:
    static QWidget *startError()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (qobject_cast<views::StartErrorDialog *>(top) && top->isVisible())
                return top;
        }
        return nullptr;
    }
};

ESTEIRA_TEST(TestShellWindow)
#include "shell_test.moc"
