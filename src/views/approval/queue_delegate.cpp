#include "views/approval/queue_delegate.h"

#include "views/design/figures.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace esteira::views {

using design::TextRole;

namespace {

constexpr int kHeight = 72;
constexpr int kLine = 20;
constexpr int kPad = 14;
constexpr int kGap = 8;

struct Half {
    QString text;
    TextRole role;
    QColor ink;
};

/// The right half is written whole, the left one takes what is left.
void paintLine(QPainter &painter, const QRectF &room, const Half &left, const Half &right)
{
    const QFont rightFont = design::font(right.role);
    const qreal width = design::tabularWidth(right.text, rightFont);
    painter.setPen(right.ink);
    design::drawTabular(painter, room, Qt::AlignRight | Qt::AlignVCenter, right.text, rightFont);
    const QFont leftFont = design::font(left.role);
    painter.setFont(leftFont);
    painter.setPen(left.ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(leftFont).elidedText(left.text, Qt::ElideRight, room.width() - width - kGap));
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const design::Tokens &t = design::Theme::of(option.widget);
    painter->save();
    const QRectF line = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(line, t.sel);
        painter->fillRect(QRectF(line.left(), line.top(), 3, line.height()), t.acc);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(line, t.hover);
    }
    painter->fillRect(QRectF(line.left(), line.bottom(), line.width(), 1), t.grid);
    const auto words = [&](int role) { return index.data(role).toString(); };
    QRectF room(line.left() + kPad, line.top() + 6, line.width() - 2 * kPad, kLine);
    paintLine(*painter, room, {words(Qt::DisplayRole), TextRole::Mono, t.text}, {words(MoneyRole), TextRole::BodyStrong, t.text});
    room.translate(0, kLine);
    paintLine(*painter, room, {words(NameRole), TextRole::Body, t.t2}, {words(CountRole), TextRole::Support, t.t2});
    room.translate(0, kLine);
    paintLine(*painter, room, {words(AgeRole), TextRole::Support, t.t2}, {words(FlagRole), TextRole::Support, t.text});
    if (option.state & QStyle::State_HasFocus)
        design::paintFocusRing(*painter, line.adjusted(1, 1, -1, -1), 3, t);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, kHeight};
}

} // namespace esteira::views
