#pragma once

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QWidget>

/// Pictures of widgets for tests to look into, and for people when ESTEIRA_PICTURES names a folder.
namespace esteira::test {

/// Paints a widget as a screen of this scale would show it.
inline QImage picture(QWidget &widget, qreal scale = 1.0)
{
    QImage image(widget.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    widget.render(&image);
    return image;
}

inline void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("ESTEIRA_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        image.save(folder + u'/' + name + QStringLiteral(".png"));
}

/// True when at least one pixel of `area` (logical pixels) has about this colour.
inline bool shows(const QImage &image, const QRect &area, const QColor &color, int tolerance = 12)
{
    const qreal scale = image.devicePixelRatio();
    const QRect wanted = QRect(area.topLeft() * scale, area.size() * scale).intersected(image.rect());
    for (int y = wanted.top(); y <= wanted.bottom(); ++y) {
        for (int x = wanted.left(); x <= wanted.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - color.red()) <= tolerance && std::abs(pixel.green() - color.green()) <= tolerance
                && std::abs(pixel.blue() - color.blue()) <= tolerance)
                return true;
        }
    }
    return false;
}

} // namespace esteira::test
