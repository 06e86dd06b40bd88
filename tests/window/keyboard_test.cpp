#include "support/test_registry.h"
#include "window/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTabBar>

using namespace esteira;
using test::WindowFixture;

namespace {

/// What a screen reader would say of the widget's name.
QString spokenName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

QString described(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each; each = each->parentWidget())
        path.prepend(QLatin1String(each->metaObject()->className()) + u'#' + each->objectName());
    return path.mid(std::max(0, int(path.size()) - 5)).join(QStringLiteral(" > "));
}

/// Parts of a control that Qt makes itself and speaks for through the control.
bool isPartOfAnother(const QWidget *widget)
{
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()); area && area->viewport() == widget)
        return true;
    return qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QSplitterHandle *>(widget)
        || qobject_cast<const QTabBar *>(widget) || widget->objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<const QMenuBar *>(widget);
}

QStringList nameless(QWidget *top)
{
    QStringList found;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || isPartOfAnother(widget))
            continue;
        if (spokenName(widget).isEmpty())
            found.append(described(widget));
    }
    return found;
}

/// Letters that reach two things at once.
QStringList doubled(const QStringList &texts)
{
    QStringList found;
    QHash<QString, QString> taken;
    for (const QString &text : texts) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            continue;
        if (taken.contains(letter))
            found.append(letter + QStringLiteral(": ") + taken.value(letter) + QStringLiteral(" / ") + text);
        taken.insert(letter, text);
    }
    return found;
}

QStringList textsOf(const QWidget &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

QStringList lettersOfDialog(const QWidget &dialog)
{
    QStringList texts;
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts.append(label->text());
    }
    return texts;
}

/// Widgets the Tab key reaches from where the focus is, until it comes round; empty when it never does.
QList<QWidget *> tabRound(QWidget *top)
{
    QList<QWidget *> round;
    QWidget *start = QApplication::focusWidget();
    if (!start)
        return {};
    for (int i = 0; i < 300; ++i) {
        QWidget *now = QApplication::focusWidget();
        QTest::keyClick(now ? now : top, Qt::Key_Tab);
        now = QApplication::focusWidget();
        if (!now || round.contains(now))
            return round;
        round.append(now);
    }
    return {};
}

} // namespace

/// The window by keyboard and by ear: everything has a name, every letter reaches one thing, and Tab goes all the way round.
class TestKeyboard : public QObject {
    Q_OBJECT
private slots:
    void everyControlHasAName_data()
    {
        QTest::addColumn<bool>("portuguese");
        QTest::newRow("pt-BR") << true;
        QTest::newRow("en") << false;
    }

    void everyControlHasAName()
    {
        QFETCH(bool, portuguese);
        WindowFixture desk(portuguese ? Language::Portuguese : Language::English);
        QVERIFY(desk.open());
        QVERIFY(desk.importDraft(QStringLiteral("settlements-with-problems.csv"), rowsIn(QStringLiteral("settlements-with-problems.csv"))));
        QStringList found = nameless(&desk.window());
        for (const QAction *action : desk.window().findChildren<QAction *>()) {
            if (!action->objectName().startsWith(QLatin1String("actionGo")))
                continue;
            QVERIFY(desk.trigger(action->objectName()));
            QTest::qWait(0);
            found += nameless(&desk.window());
        }
        const QList<std::pair<const char *, const char *>> dialogs{{"actionNewBatch", "newBatchDialog"},   {"actionImport", "importDialog"},
                                                                   {"actionConnections", "connectionsDialog"}, {"actionPalette", "palette"},
                                                                   {"actionShortcuts", "shortcutsDialog"}, {"actionAbout", "aboutDialog"}};
        for (const auto &[action, name] : dialogs) {
            QVERIFY(desk.trigger(QString::fromLatin1(action)));
            QWidget *dialog = desk.seek(QString::fromLatin1(name));
            QVERIFY2(dialog, name);
            found += nameless(dialog);
            const QStringList letters = doubled(lettersOfDialog(*dialog));
            QVERIFY2(letters.isEmpty(), qPrintable(QString::fromLatin1(name) + u' ' + letters.join(u'\n')));
            dialog->close();
            QVERIFY(desk.gone(QString::fromLatin1(name)));
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void everyLetterReachesOneEntry_data() { everyControlHasAName_data(); }

    void everyLetterReachesOneEntry()
    {
        QFETCH(bool, portuguese);
        WindowFixture desk(portuguese ? Language::Portuguese : Language::English);
        QVERIFY(desk.open());
        auto *bar = desk.window().findChild<QMenuBar *>(QStringLiteral("menuBar"));
        QCOMPARE(doubled(textsOf(*bar)), QStringList());
        int lettered = 0;
        for (QMenu *menu : desk.window().findChildren<QMenu *>()) {
            emit menu->aboutToShow();
            QCOMPARE(doubled(textsOf(*menu)), QStringList());
            for (const QString &text : textsOf(*menu))
                lettered += QKeySequence::mnemonic(text).isEmpty() ? 0 : 1;
            emit menu->aboutToHide();
        }
        QVERIFY(lettered > 25);
        for (const QString &text : textsOf(*bar))
            QVERIFY2(!QKeySequence::mnemonic(text).isEmpty(), qPrintable(text));
    }

    void noTwoActionsHaveTheSameKeys()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QHash<QString, QString> taken;
        for (const QAction *action : desk.window().actions()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString text = keys.toString();
                QVERIFY2(!taken.contains(text), qPrintable(text + u' ' + taken.value(text) + u' ' + action->objectName()));
                taken.insert(text, action->objectName());
            }
        }
    }

    void tabGoesRoundEveryDialog()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const QList<std::pair<const char *, const char *>> dialogs{{"actionNewBatch", "newBatchDialog"}, {"actionConnections", "connectionsDialog"},
                                                                   {"actionImport", "importDialog"}};
        for (const auto &[action, name] : dialogs) {
            QVERIFY(desk.trigger(QString::fromLatin1(action)));
            QWidget *dialog = desk.seek(QString::fromLatin1(name));
            QVERIFY(dialog);
            dialog->activateWindow();
            QTRY_VERIFY(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()));
            const QList<QWidget *> round = tabRound(dialog);
            QVERIFY2(round.size() > 1, name);
            for (QWidget *widget : dialog->findChildren<QAbstractButton *>()) {
                if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->property("autoExclusive").toBool())
                    QVERIFY2(round.contains(widget), qPrintable(described(widget)));
            }
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!desk.seek(QString::fromLatin1(name), 50));
        }
    }

private:
    static int rowsIn(const QString &name)
    {
        QFile file(QStringLiteral(ESTEIRA_TEST_DATA "/") + name);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().trimmed().count('\n')) : -1;
    }
};

ESTEIRA_TEST(TestKeyboard)
#include "keyboard_test.moc"
