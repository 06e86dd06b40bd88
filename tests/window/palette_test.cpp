#include "support/test_registry.h"
#include "viewmodels/shell/palette_model.h"
#include "viewmodels/shell/session.h"
#include "window/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>

using namespace esteira;
using test::WindowFixture;
using viewmodels::PaletteEntry;
using viewmodels::PaletteKind;
using viewmodels::PaletteModel;

namespace {

QList<PaletteEntry> shown(WindowFixture &desk)
{
    QList<PaletteEntry> entries;
    const auto *list = qobject_cast<QListView *>(desk.seek(QStringLiteral("paletteList")));
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        entries.append(list->model()->index(row, 0).data(PaletteModel::EntryRole).value<PaletteEntry>());
    return entries;
}

int countOf(WindowFixture &desk, PaletteKind kind)
{
    const QList<PaletteEntry> entries = shown(desk);
    return int(std::count_if(entries.begin(), entries.end(), [kind](const PaletteEntry &entry) { return entry.kind == kind; }));
}

/// For the message of a failure.
QString titlesOf(WindowFixture &desk)
{
    QStringList titles{desk.seek(QStringLiteral("paletteField"))->property("text").toString()};
    for (const PaletteEntry &entry : shown(desk))
        titles.append(entry.title + QStringLiteral(" / ") + entry.detail);
    return titles.join(u'\n');
}

/// Ctrl+K by keyboard, and the text into the field that has the focus.
bool openPalette(WindowFixture &desk, const QString &text)
{
    desk.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&desk.window()))
        return false;
    QTest::keyClick(&desk.window(), Qt::Key_K, Qt::ControlModifier);
    QWidget *field = desk.seek(QStringLiteral("paletteField"));
    if (!field)
        return false;
    QTest::keyClicks(field, text);
    return true;
}

void press(WindowFixture &desk, Qt::Key key)
{
    QTest::keyClick(desk.seek(QStringLiteral("paletteField")), key);
}

} // namespace

class TestPaletteWindow : public QObject {
    Q_OBJECT
private slots:
    void everyActionIsThereWithItsKeys()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(openPalette(desk, QStringLiteral("import")));
        const QList<PaletteEntry> found = shown(desk);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().id, QStringLiteral("actionImport"));
        QCOMPARE(found.first().keys, QStringLiteral("Ctrl+I"));
        press(desk, Qt::Key_Return);
        QVERIFY(desk.seek(QStringLiteral("importDialog")));
    }

    void whatCannotBeDoneSaysWhy()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const auto *close = desk.window().findChild<QAction *>(QStringLiteral("actionCloseBatch"));
        QTRY_VERIFY(close->text().contains(QStringLiteral("batch"))); // the language has arrived
        QVERIFY(openPalette(desk, QStringLiteral("close batch")));
        QTRY_VERIFY2(countOf(desk, PaletteKind::Action) == 1, qPrintable(titlesOf(desk)));
        const PaletteEntry entry = shown(desk).first();
        QVERIFY(!entry.enabled);
        QCOMPARE(entry.detail, QStringLiteral("open a batch first"));
        press(desk, Qt::Key_Return); // nothing happens, and the palette stays
        QVERIFY(desk.seek(QStringLiteral("palette")));
        press(desk, Qt::Key_Escape);
        QVERIFY(desk.gone(QStringLiteral("palette")));
        // The action itself is not left disabled.
        QVERIFY(close->isEnabled());
    }

    void settlementsAreFoundByWhatPeopleHaveInHand()
    {
        WindowFixture desk(Language::Portuguese);
        QVERIFY(desk.open());
        QVERIFY(desk.importDraft(QStringLiteral("settlements-excel-br.csv"), 40));
        auto ids = desk.program().backend().workplace().batches.rowIds(desk.onlyBatch().batch.id, {});
        QTRY_VERIFY(ids.isFinished());
        auto rows = desk.program().backend().workplace().batches.rows({ids.result()->at(7)});
        QTRY_VERIFY(rows.isFinished());
        const settlement::SettlementRequest row = rows.result()->first().draft.request;
        QVERIFY(desk.trigger(QStringLiteral("actionGoBatches")));

        QVERIFY(openPalette(desk, row.contractNumber));
        QTRY_VERIFY(countOf(desk, PaletteKind::Row) >= 1);
        press(desk, Qt::Key_Escape);
        const QString value = QLocale(QLocale::Portuguese, QLocale::Brazil).toString(row.totalValue->centavos() / 100) + u','
            + QString::number(row.totalValue->centavos() % 100).rightJustified(2, u'0');
        QVERIFY(openPalette(desk, value));
        QTRY_VERIFY(countOf(desk, PaletteKind::Row) >= 1);
        press(desk, Qt::Key_Escape);
        QVERIFY(openPalette(desk, row.externalId));
        QTRY_COMPARE(countOf(desk, PaletteKind::Row), 1);
        press(desk, Qt::Key_Return);
        QVERIFY(desk.gone(QStringLiteral("palette")));
        QTRY_VERIFY(desk.table() && desk.table()->model()->rowCount() == 1);
    }

    void arrowsGoToBatchesAndFunds()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::RegisteredFund fund = desk.window().session().funds().last();
        QVERIFY(openPalette(desk, QString()));
        qobject_cast<QLineEdit *>(desk.seek(QStringLiteral("paletteField")))->setText(fund.name); // accents are on no test's keyboard
        QTRY_COMPARE(countOf(desk, PaletteKind::Fund), 1);
        for (int i = 0; i < 20 && shown(desk).at(qobject_cast<QListView *>(desk.seek(QStringLiteral("paletteList")))->currentIndex().row()).kind != PaletteKind::Fund; ++i)
            press(desk, Qt::Key_Down);
        press(desk, Qt::Key_Return);
        QTRY_COMPARE(desk.window().session().currentFund(), fund.fundClassKey);
    }

    void theOverlayListsEveryShortcutOfTheMenus()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window(), Qt::Key_F1);
        QWidget *dialog = desk.seek(QStringLiteral("shortcutsDialog"));
        QVERIFY(dialog);
        QStringList said;
        for (const QWidget *widget : dialog->findChildren<QWidget *>())
            said.append(widget->accessibleName());
        const QString all = said.join(u'\n');
        const QList<QMenu *> menus = desk.window().findChildren<QMenu *>();
        for (const QAction *action : desk.window().findChildren<QAction *>()) {
            const bool inMenu = std::any_of(menus.begin(), menus.end(), [action](const QMenu *menu) { return menu->actions().contains(action); });
            if (action->shortcut().isEmpty() || !inMenu)
                continue;
            QVERIFY2(all.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->objectName()));
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(desk.gone(QStringLiteral("shortcutsDialog")));
    }
};

ESTEIRA_TEST(TestPaletteWindow)
#include "palette_test.moc"
