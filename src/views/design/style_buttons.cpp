#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/style.h"
#include "views/design/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace esteira::design {

namespace {

constexpr int kIconSide = 16;
constexpr int kGap = 7;

struct ButtonColors {
    QColor fill;
    QColor edge;
    QColor ink;
};

ButtonColors buttonColors(const QString &variant, QStyle::State state, const Tokens &t)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool hovered = state & QStyle::State_MouseOver;
    const bool pressed = state & (QStyle::State_Sunken | QStyle::State_On);
    if (!enabled) {
        if (variant == QLatin1String("ghost"))
            return {{}, {}, t.dis};
        return {t.sub, t.line, t.dis};
    }
    if (variant == QLatin1String("primary"))
        return {hovered || pressed ? t.accH : t.acc, {}, t.onAcc};
    if (variant == QLatin1String("production"))
        return {hovered || pressed ? blended(t.envProdBand, Qt::black, 0.18) : t.envProdBand, {}, t.onEnv};
    const QColor lit = pressed ? t.sel : hovered ? t.hover : QColor();
    if (variant == QLatin1String("ghost"))
        return {lit, {}, pressed ? t.acc : t.t2};
    const QColor ink = variant == QLatin1String("destructive") ? t.family(flow::Family::Error).text : t.text;
    return {lit.isValid() ? lit : t.surf, t.line2, ink};
}

QString variantOf(const QWidget *widget) { return widget ? widget->property("variant").toString() : QString(); }
QString keysOf(const QWidget *widget) { return widget ? widget->property("keys").toString() : QString(); }

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

QSize Style::buttonSize(const QStyleOptionButton &option, const QWidget *widget) const
{
    const int height = controlHeight(widget);
    const int padding = height == kSmallControlHeight ? 10 : height == kDecisionControlHeight ? 16 : 12;
    const bool hasIcon = !option.icon.isNull();
    const QString text = plain(option.text);
    if (text.isEmpty())
        return {height, height};
    const QString keys = keysOf(widget);
    const int content = qCeil(QFontMetricsF(option.fontMetrics).horizontalAdvance(text)) + (hasIcon ? kIconSide + kGap : 0)
        + (keys.isEmpty() ? 0 : keyCapWidth(keys) + 8);
    return {content + 2 * padding, height};
}

void Style::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = *m_tokens;
    const QString variant = variantOf(widget);
    const ButtonColors colors = buttonColors(variant, option.state, t);
    const QRectF box(option.rect);
    const bool focused = (option.state & State_HasFocus) && (option.state & State_Enabled);
    const bool filled = variant == QLatin1String("primary") || variant == QLatin1String("production");
    if (focused && filled) {
        paintBox(painter, box.adjusted(3, 3, -3, -3), kControlRadius - 2, colors.fill);
        paintFocusRing(painter, box, kControlRadius, t);
    } else {
        paintBox(painter, box, kControlRadius, colors.fill, colors.edge);
        if (focused)
            paintFocusRing(painter, box, kControlRadius, t);
    }

    const QString text = plain(option.text);
    const QString keys = keysOf(widget);
    const QFont face = widget ? widget->font() : font(TextRole::Button);
    const qreal textWidth = QFontMetricsF(face).horizontalAdvance(text);
    const bool hasIcon = !option.icon.isNull();
    const qreal content = (hasIcon ? kIconSide + (text.isEmpty() ? 0 : kGap) : 0) + textWidth + (keys.isEmpty() ? 0 : keyCapWidth(keys) + 8);
    qreal x = std::max(box.left() + 6, box.center().x() - content / 2);
    if (hasIcon) {
        const QRect target(qRound(x), qRound(box.center().y() - kIconSide / 2.0), kIconSide, kIconSide);
        option.icon.paint(&painter, target, Qt::AlignCenter, option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
        x += kIconSide + kGap;
    }
    const qreal room = box.right() - 6 - (keys.isEmpty() ? 0 : keyCapWidth(keys) + 8) - x;
    paintText(painter, QRectF(x, box.top(), std::min(room, textWidth + 1), box.height()), Qt::AlignLeft | Qt::AlignVCenter, text, face, colors.ink);
    if (!keys.isEmpty()) {
        QColor edge = colors.ink;
        edge.setAlphaF(0.55F);
        paintKeyCap(painter, QRectF(x + textWidth + 8, box.top(), keyCapWidth(keys), box.height()), keys, colors.ink, edge);
    }
}

QSize Style::toolButtonSize(const QStyleOptionToolButton &option) const
{
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const int text = hasText ? qCeil(QFontMetricsF(option.fontMetrics).horizontalAdvance(plain(option.text))) : 0;
    const bool menu = option.features & QStyleOptionToolButton::HasMenu;
    if (!hasText)
        return {kControlHeight + (menu ? 12 : 0), kControlHeight};
    return {text + (hasIcon ? option.iconSize.width() + kGap : 0) + 20 + (menu ? 16 : 0), kControlHeight};
}

void Style::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = *m_tokens;
    const bool enabled = option.state & State_Enabled;
    const ButtonColors colors = buttonColors(QStringLiteral("ghost"), option.state, t);
    const QRectF box(option.rect);
    paintBox(painter, box, kControlRadius, colors.fill);
    if ((option.state & State_HasFocus) && enabled)
        paintFocusRing(painter, box, kControlRadius, t);

    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool menu = option.features & QStyleOptionToolButton::HasMenu;
    const QString text = hasText ? plain(option.text) : QString();
    const QFont face = widget ? widget->font() : font(TextRole::Button);
    const qreal textWidth = QFontMetricsF(face).horizontalAdvance(text);
    const qreal side = option.iconSize.width();
    const qreal content = (hasIcon ? side + (hasText ? kGap : 0) : 0) + textWidth + (menu ? 14 : 0);
    qreal x = box.center().x() - content / 2;
    if (option.features & QStyleOptionToolButton::Arrow) {
        QStyleOption arrow(option);
        arrow.rect = QRectF(box.center().x() - 7, box.center().y() - 7, 14, 14).toRect();
        drawPrimitive(option.arrowType == Qt::LeftArrow ? PE_IndicatorArrowLeft : option.arrowType == Qt::RightArrow
                          ? PE_IndicatorArrowRight : option.arrowType == Qt::UpArrow ? PE_IndicatorArrowUp : PE_IndicatorArrowDown,
                      &arrow, &painter, widget);
        return;
    }
    if (hasIcon) {
        option.icon.paint(&painter, QRectF(x, box.center().y() - side / 2, side, side).toRect(), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        x += side + kGap;
    }
    if (hasText)
        paintText(painter, QRectF(x, box.top(), textWidth + 1, box.height()), Qt::AlignLeft | Qt::AlignVCenter, text, face, colors.ink);
    if (menu)
        paintIcon(painter, QRectF(box.right() - 18, box.center().y() - 6, 12, 12), QStringLiteral("chevron-down"), colors.ink);
}

void Style::drawCheck(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = *m_tokens;
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & (State_On | State_NoChange);
    const QRectF box(QPointF(option.rect.center()) + QPointF(0.5, 0.5) - QPointF(7, 7), QSizeF(14, 14));
    if (on && enabled)
        paintBox(painter, box, 3, t.acc);
    else
        paintBox(painter, box, 3, enabled ? t.surf : t.sub, enabled ? t.ctl : t.line2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The icon's line would be too thin on so small a plate.
    painter.setPen(QPen(enabled ? t.onAcc : t.dis, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF o = box.topLeft();
    if (option.state & State_On)
        painter.drawPolyline(QPolygonF{o + QPointF(3.4, 7.3), o + QPointF(6, 9.9), o + QPointF(10.7, 4.4)});
    else if (option.state & State_NoChange)
        painter.drawLine(o + QPointF(4, 7), o + QPointF(10, 7));
    painter.restore();
    if (option.state & State_HasFocus)
        paintBox(painter, box.adjusted(-3, -3, 3, 3), 5, {}, t.acc, 2);
}

void Style::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = *m_tokens;
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QRectF box(QPointF(option.rect.center()) + QPointF(0.5, 0.5) - QPointF(7.5, 7.5), QSizeF(15, 15));
    if (on) {
        paintBox(painter, box, 7.5, enabled ? t.acc : t.line2);
        paintBox(painter, box.adjusted(4.5, 4.5, -4.5, -4.5), 3, enabled ? t.onAcc : t.sub);
    } else {
        paintBox(painter, box, 7.5, enabled ? t.surf : t.sub, enabled ? t.ctl : t.line2);
    }
    if (option.state & State_HasFocus)
        paintBox(painter, box.adjusted(-3, -3, 3, 3), 10.5, {}, t.acc, 2);
}

} // namespace esteira::design
