#include "support/test_registry.h"

#include "domain/settlement/settlement_flow.h"
#include "viewmodels/status/status_look.h"
#include "views/design/icon.h"
#include "views/design/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>

using namespace esteira;
using namespace esteira::design;

namespace {

// design-system.md 3 and 4, and the few the controls use.
constexpr const char *kWanted =
    "calendar-check-2 layers file-input triangle-alert git-commit-horizontal user-check webhook scale scroll-text settings "
    "plus import file-down download refresh-cw search list-filter columns-3 undo-2 redo-2 clipboard-paste list-plus "
    "arrow-down-to-line split trash-2 pencil save send pause circle-stop lock copy pin folder-open file-up wand-sparkles "
    "landmark wallet building-2 calendar-days timer banknote file-text file-check file-clock file-warning key-round link-2 "
    "users fingerprint history cpu user flask-conical flask-round shield-alert "
    "circle-dashed hourglass loader circle-check ban check scan-search copy-check circle-x circle-help git-compare pencil-line "
    "arrow-down-up shield-check shield-x signature "
    "chevron-down chevron-up chevron-left chevron-right arrow-up arrow-down x minus sun moon languages calendar info esteira";

QImage drawn(const QString &name, int side, const QColor &color)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, side, side), name, color);
    return image;
}

/// Pixels one can see.
int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 60;
    }
    return count;
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT

private slots:
    void everyWantedIconIsThere()
    {
        for (const QByteArray &name : QByteArray(kWanted).split(' '))
            QVERIFY2(iconExists(QString::fromLatin1(name)), name.constData());
        QVERIFY(!iconExists(QStringLiteral("no-such-icon")));
        QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
    }

    void everyStatusHasItsIcon()
    {
        for (const flow::Lifecycle *life : {&settlement::batchLifecycle(), &settlement::settlementLifecycle()}) {
            for (const flow::State &state : life->states)
                QVERIFY2(iconExists(QString::fromLatin1(state.icon)), state.icon);
        }
        for (const settlement::SendStateInfo &state : settlement::sendStates())
            QVERIFY2(iconExists(QString::fromLatin1(state.icon)), state.icon);
    }

    void everyFileIsOursToRecolourAndInsideItsGrid()
    {
        for (const QString &name : iconNames()) {
            for (const int side : {13, 16, 20, 24, 32}) {
                const QImage image = drawn(name, side, Qt::black);
                QVERIFY2(inked(image) >= side / 4, qPrintable(name));
            }
            if (name == QLatin1String("esteira"))
                continue;
            QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = file.readAll();
            QVERIFY2(svg.contains("stroke=\"currentColor\"") && svg.contains("stroke-width=\"1.75\"") && svg.contains("stroke-linecap=\"round\""),
                     qPrintable(name));
            // A line that leaves the grid would be cut at the edge of the picture.
            const QImage large = drawn(name, 240, Qt::black);
            for (int i = 0; i < 240; ++i) {
                const int edge = qAlpha(large.pixel(i, 0)) + qAlpha(large.pixel(i, 239)) + qAlpha(large.pixel(0, i)) + qAlpha(large.pixel(239, i));
                QVERIFY2(edge == 0, qPrintable(name));
            }
        }
    }

    void colourIsTheOneAskedFor()
    {
        for (const QColor &color : {QColor(0xB0, 0x24, 0x1C), QColor(0x0B, 0x64, 0x77)}) {
            const QImage image = drawn(QStringLiteral("lock"), 48, color);
            int matches = 0;
            for (int y = 0; y < 48; ++y) {
                for (int x = 0; x < 48; ++x)
                    matches += image.pixelColor(x, y) == color;
            }
            QVERIFY(matches > 40);
        }
    }

    void iconFollowsThemeAndMode()
    {
        Theme theme(*qApp, Appearance::Light);
        const QIcon lock = icon(QStringLiteral("lock"), &Tokens::acc);
        const auto strongest = [&](QIcon::Mode mode) {
            const QImage image = lock.pixmap(QSize(64, 64), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) == 255)
                        return image.pixelColor(x, y);
                }
            }
            return QColor();
        };
        QCOMPARE(strongest(QIcon::Normal), tokensFor(Mode::Light).acc);
        QCOMPARE(strongest(QIcon::Disabled), tokensFor(Mode::Light).dis);
        theme.setAppearance(Appearance::Dark);
        QCOMPARE(strongest(QIcon::Normal), tokensFor(Mode::Dark).acc);
    }

    void pictureHasThePixelsOfTheScreen()
    {
        const QIcon plus = icon(QStringLiteral("plus"));
        for (const qreal scale : {1.0, 1.5, 2.0}) {
            const QPixmap pixmap = plus.pixmap(QSize(16, 16), scale);
            QCOMPARE(pixmap.size(), QSize(16, 16) * scale);
            QCOMPARE(pixmap.devicePixelRatio(), scale);
        }
    }
};

ESTEIRA_TEST(IconsTest)
#include "icons_test.moc"
