#include "support/test_registry.h"

#include "views/design/design_sheet.h"
#include "views/design/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

using namespace esteira::design;

namespace {

/// Paints a widget as a screen of this scale would show it.
QImage picture(QWidget &widget, qreal scale)
{
    widget.ensurePolished();
    widget.adjustSize();
    QImage image(widget.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    widget.render(&image);
    return image;
}

/// Pictures are kept only when asked for: ESTEIRA_PICTURES names the folder.
void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("ESTEIRA_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        image.save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace

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
        sheet.findChild<QLineEdit *>(QStringLiteral("sheetAmount"))->setFocus();
        const QImage page = picture(sheet, scale);
        keep(page, QStringLiteral("design-") + suffix);
        QCOMPARE(page.pixelColor(2, 2), theme.tokens().win);
        IconSheet icons;
        const QImage contact = picture(icons, scale);
        keep(contact, QStringLiteral("icons-") + suffix);
        QCOMPARE(contact.pixelColor(2, 2), theme.tokens().surf);
    }
};

ESTEIRA_TEST(DesignSheetTest)
#include "design_sheet_test.moc"
