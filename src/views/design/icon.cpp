#include "views/design/icon.h"

#include "views/design/theme.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace esteira::design {

namespace {

const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.find(name);
    if (found == sources.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        found = sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

/// `side` in device pixels.
QPixmap rendered(const QString &name, const QColor &color, int side)
{
    const QByteArray &svg = source(name);
    if (svg.isEmpty() || side <= 0)
        return {};
    const QString key = QStringLiteral("esteira-icon/%1/%2/%3").arg(name, color.name(QColor::HexArgb)).arg(side);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray colored = svg;
    colored.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(colored);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class IconEngine final : public QIconEngine {
public:
    IconEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, color(mode), std::min(size.width(), size.height()));
    }

    QIconEngine *clone() const override { return new IconEngine(*this); }
    QString key() const override { return QStringLiteral("EsteiraIcon"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name).isEmpty(); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Tokens &tokens = Theme::of(nullptr);
        return mode == QIcon::Disabled ? tokens.dis : m_ink.in(tokens);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new IconEngine(name, ink));
}

void paintIcon(QPainter &painter, const QRectF &target, const QString &name, const QColor &color)
{
    // Not painter.device(): a widget rendered into a picture is still the painter's device, with the screen's ratio.
    const QPaintDevice *surface = painter.paintEngine() ? painter.paintEngine()->paintDevice() : painter.device();
    const qreal ratio = surface->devicePixelRatioF();
    const qreal side = std::min(target.width(), target.height());
    QPixmap pixmap = rendered(name, color, qRound(side * ratio));
    if (pixmap.isNull())
        return;
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, or the lines blur.
    const QPointF wanted = target.center() - QPointF(side, side) / 2;
    painter.drawPixmap(QPointF(std::round(wanted.x() * ratio) / ratio, std::round(wanted.y() * ratio) / ratio), pixmap);
}

bool iconExists(const QString &name) { return !source(name).isEmpty(); }

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QIcon applicationIcon()
{
    QIcon made;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        made.addPixmap(rendered(QStringLiteral("esteira"), QColor(Qt::white), side));
    return made;
}

} // namespace esteira::design
