#include "pictures.h"
#include "support/test_registry.h"

#include "views/design/design_sheet.h"
#include "views/design/theme.h"

#include <QApplication>
#include <QLineEdit>

using namespace esteira::design;
using namespace esteira::test;

class DesignSheetTest : public QObject {
    Q_OBJECT

private slots:
    void paintsInBothThemesAndScales_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("light-1x") << false << 1.0;
        QTest::newRow("light-2x") << false << 2.0;
        QTest::newRow("dark-1x") << true << 1.0;
        QTest::newRow("dark-2x") << true << 2.0;
    }

    void paintsInBothThemesAndScales()
    {
        QFETCH(bool, dark);
        QFETCH(qreal, scale);
        Theme theme(*qApp, dark ? Appearance::Dark : Appearance::Light);
        const QString suffix = QString::fromLatin1(QTest::currentDataTag());
        DesignSheet sheet;
        sheet.show();
        sheet.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        auto *amount = sheet.findChild<QLineEdit *>(QStringLiteral("sheetAmount"));
        amount->setFocus();
        const QImage page = picture(sheet, scale);
        keep(page, QStringLiteral("design-") + suffix);
        QCOMPARE(page.pixelColor(2, 2), theme.tokens().win);
        const QRect field(amount->mapTo(&sheet, QPoint(0, 0)), QSize(2, amount->height()));
        QVERIFY2(shows(page, field, theme.tokens().acc), "the focused field wears the accent ring");
        IconSheet icons;
        const QImage contact = picture(icons, scale);
        keep(contact, QStringLiteral("icons-") + suffix);
        QCOMPARE(contact.pixelColor(2, 2), theme.tokens().surf);
    }
};

ESTEIRA_TEST(DesignSheetTest)
#include "design_sheet_test.moc"
