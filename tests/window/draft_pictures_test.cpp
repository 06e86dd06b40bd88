#include "gui/pictures.h"
#include "support/test_registry.h"
#include "window/window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace esteira;
using test::WindowFixture;

/// The draft page with problems in every language and theme; pictures for people when ESTEIRA_PICTURES names a folder.
class TestWindowDraftPictures : public QObject {
    Q_OBJECT
private slots:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<bool>("portuguese");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("pt light") << true << false << QSize(1440, 900);
        QTest::newRow("pt dark") << true << true << QSize(1440, 900);
        QTest::newRow("en light small") << false << false << QSize(1180, 720);
    }

    void nothingIsCutOff()
    {
        QFETCH(bool, portuguese);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        WindowFixture desk(portuguese ? Language::Portuguese : Language::English);
        QVERIFY(desk.open());
        desk.window().resize(size);
        QVERIFY(desk.trigger(dark ? QStringLiteral("actionThemeDark") : QStringLiteral("actionThemeLight")));
        QVERIFY(desk.importDraft(QStringLiteral("settlements-with-problems.csv"), 12));
        auto *problems = qobject_cast<QTableView *>(desk.seek(QStringLiteral("problemTable")));
        QVERIFY(problems);
        QTRY_VERIFY(problems->model()->rowCount() > 3);
        QVERIFY(desk.trigger(QStringLiteral("actionNextProblem")));
        QVERIFY(desk.trigger(QStringLiteral("actionNextProblem")));
        desk.table()->setFocus();
        const QModelIndex current = desk.table()->currentIndex();
        desk.table()->selectionModel()->select(QItemSelection(current.siblingAtRow(std::max(0, current.row() - 2)), current), QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY(!desk.text(QStringLiteral("selectionSummary")).isEmpty());
        QTest::qWait(300);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        test::keep(test::picture(desk.window()), QStringLiteral("draft-") + name);
        for (QLabel *label : desk.window().findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty() && !label->text().startsWith(u'<') && label->objectName() != QStringLiteral("selectionSummary"))
                QVERIFY2(label->width() + 1 >= label->fontMetrics().horizontalAdvance(label->text()), qPrintable(label->text()));
        }
        desk.table()->setCurrentIndex(desk.table()->model()->index(3, 10));
        QTest::keyClick(desk.table(), Qt::Key_F2);
        QTRY_VERIFY(desk.table()->viewport()->findChild<QLineEdit *>(QStringLiteral("cellEditor")));
        test::keep(test::picture(desk.window()), QStringLiteral("draft-editor-") + name);
    }
};

ESTEIRA_TEST(TestWindowDraftPictures)
#include "draft_pictures_test.moc"
