#include "views/design/paint.h"

#include "views/design/typography.h"

#include <QFontMetricsF>

namespace esteira::design {

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge, qreal width,
              Qt::PenStyle line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (edge.isValid()) {
        QPen pen(edge, width, line, Qt::FlatCap);
        if (line == Qt::DashLine)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        const qreal half = width / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens)
{
    paintBox(painter, rect, radius, {}, tokens.acc, 2);
}

int keyCapWidth(const QString &keys)
{
    return keys.isEmpty() ? 0 : qCeil(QFontMetricsF(font(TextRole::Badge)).horizontalAdvance(keys)) + 10;
}

void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &keys, const QColor &ink, const QColor &edge,
                 const QColor &fill)
{
    const QRectF cap(rect.left(), std::round(rect.center().y() - 8), keyCapWidth(keys), 16);
    paintBox(painter, cap, 3.5, fill, edge);
    paintText(painter, cap, Qt::AlignCenter, keys, font(TextRole::Badge), ink);
}

void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font,
               const QColor &ink)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(ink);
    const bool fits = metrics.horizontalAdvance(text) <= rect.width() + 0.5;
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace esteira::design
