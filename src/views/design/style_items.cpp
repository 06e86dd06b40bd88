#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/style.h"
#include "views/design/typography.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOption>

namespace esteira::design {

namespace {

std::pair<QString, QString> split(const QString &text, QChar mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? std::pair(text, QString()) : std::pair(text.left(at), text.mid(at + 1));
}

constexpr int kTabGap = 20;
constexpr int kMenuIconRoom = 34;

/// With the letter that reaches it underlined.
void paintLettered(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QColor &ink)
{
    painter.setFont(font(TextRole::Body));
    painter.setPen(ink);
    painter.drawText(rect, int(alignment) | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
}

} // namespace

void Style::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_tokens->sub);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_tokens->line);
}

void Style::drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter) const
{
    const Tokens &t = *m_tokens;
    const QFont face = font(TextRole::Header);
    const bool right = option.textAlignment & Qt::AlignRight;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QRectF room = QRectF(option.rect);
    const qreal width = std::min(QFontMetricsF(face).horizontalAdvance(option.text), room.width() - (sorted ? 18 : 0));
    if (sorted) {
        // The arrow sits beside the word, on its free side.
        const qreal x = right ? room.right() - width - 18 : room.left() + width + 5;
        // QHeaderView says SortDown for the ascending order.
        paintIcon(painter, QRectF(x, room.center().y() - 5.5, 12, 12),
                  option.sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"), t.t3);
        if (!right)
            room.setWidth(width + 1);
    }
    const Qt::Alignment horizontal = option.textAlignment & Qt::AlignHorizontal_Mask;
    paintText(painter, room, (horizontal ? horizontal : Qt::AlignLeft) | Qt::AlignVCenter, option.text, face,
              option.state & State_Enabled ? t.t2 : t.dis);
}

QSize Style::tabSize(const QStyleOptionTab &option) const
{
    const auto [label, count] = split(option.text, u'\t');
    const qreal width = QFontMetricsF(font(TextRole::BodyStrong)).horizontalAdvance(label)
        + (count.isEmpty() ? 0 : 6 + QFontMetricsF(font(TextRole::Support)).horizontalAdvance(count))
        + (option.icon.isNull() ? 0 : 16 + 6);
    return {qCeil(width) + kTabGap, 34};
}

void Style::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    const Tokens &t = *m_tokens;
    const bool selected = option.state & State_Selected;
    const bool enabled = option.state & State_Enabled;
    const auto [label, count] = split(option.text, u'\t');
    QRectF room = QRectF(option.rect).adjusted(kTabGap / 2.0, 0, -kTabGap / 2.0, 0);
    const QColor ink = !enabled ? t.dis : selected || (option.state & State_MouseOver) ? t.text : t.t2;
    const QRectF underline(room.left() - 2, option.rect.bottom() - 1, room.width() + 4, 2);
    if (!option.icon.isNull()) {
        option.icon.paint(&painter, QRectF(room.left(), room.center().y() - 7.5, 15, 15).toRect());
        room.setLeft(room.left() + 22);
    }
    const QFont face = font(TextRole::BodyStrong);
    paintText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, label, face, ink);
    if (!count.isEmpty()) {
        room.setLeft(room.left() + QFontMetricsF(face).horizontalAdvance(label) + 6);
        paintText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, count, font(TextRole::Support), enabled ? t.t3 : t.dis);
    }
    if (selected)
        painter.fillRect(underline, enabled ? t.acc : t.dis);
    if (option.state & State_HasFocus)
        paintFocusRing(painter, QRectF(option.rect).adjusted(2, 3, -2, -4), kChipRadius, t);
}

void Style::drawItemRow(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    const bool selected = option.state & State_Selected;
    if (selected) {
        const bool current = view && item && view->currentIndex().row() == item->index.row() && view->hasFocus();
        painter.fillRect(option.rect, current ? m_tokens->selStrong : m_tokens->sel);
    } else if ((option.state & State_MouseOver) && (option.state & State_Enabled)) {
        painter.fillRect(option.rect, m_tokens->hover);
    }
}

QSize Style::menuItemSize(const QStyleOptionMenuItem &option) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const auto [label, keys] = split(option.text, u'\t');
    const QFontMetricsF metrics(font(TextRole::Body));
    const qreal width = kMenuIconRoom + metrics.horizontalAdvance(QString(label).remove(u'&')) + 28
        + (keys.isEmpty() ? 0 : 24 + QFontMetricsF(font(TextRole::Support)).horizontalAdvance(keys));
    return {qCeil(width), 28};
}

void Style::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const Tokens &t = *m_tokens;
    const QRectF row(option.rect);
    painter.fillRect(option.rect, t.surf);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRectF(row.left(), std::floor(row.center().y()), row.width(), 1), t.line);
        return;
    }
    const bool enabled = option.state & State_Enabled;
    if ((option.state & State_Selected) && enabled)
        paintBox(painter, row.adjusted(4, 0, -4, 0), kChipRadius, t.sel);
    const QRectF mark(row.left() + 12, row.center().y() - 7.5, 15, 15);
    if (option.checked)
        paintIcon(painter, mark, QStringLiteral("check"), enabled ? t.acc : t.dis);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const auto [label, keys] = split(option.text, u'\t');
    const QRectF room = row.adjusted(kMenuIconRoom, 0, -14, 0);
    paintLettered(painter, room, Qt::AlignLeft | Qt::AlignVCenter, label, enabled ? t.text : t.dis);
    if (!keys.isEmpty())
        paintText(painter, room, Qt::AlignRight | Qt::AlignVCenter, keys, font(TextRole::Support), enabled ? t.t3 : t.dis);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRectF(row.right() - 22, row.center().y() - 6, 12, 12), QStringLiteral("chevron-right"), enabled ? t.t2 : t.dis);
}

void Style::drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const Tokens &t = *m_tokens;
    painter.fillRect(option.rect, t.chrome);
    painter.fillRect(QRect(option.rect.left(), option.menuRect.bottom(), option.rect.width(), 1), t.line);
    const bool enabled = option.state & State_Enabled;
    if ((option.state & State_Selected) && enabled)
        paintBox(painter, QRectF(option.rect).adjusted(0, 4, 0, -4), kChipRadius, t.sel);
    paintLettered(painter, option.rect, Qt::AlignCenter, option.text, enabled ? t.text : t.dis);
}

void Style::drawSplitter(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = *m_tokens;
    const QRect all = option.rect;
    painter.fillRect(all, t.win);
    const QColor grip = option.state & (State_MouseOver | State_Sunken) ? t.acc : t.line2;
    // State_Horizontal means that the splitter lays its children side by side: the handle stands upright.
    if (option.state & State_Horizontal) {
        painter.fillRect(QRect(all.left(), all.top(), 1, all.height()), t.line);
        painter.fillRect(QRect(all.center().x(), all.center().y() - 14, 2, 28), grip);
    } else {
        painter.fillRect(QRect(all.left(), all.top(), all.width(), 1), t.line);
        painter.fillRect(QRect(all.center().x() - 14, all.center().y(), 28, 2), grip);
    }
}

} // namespace esteira::design
