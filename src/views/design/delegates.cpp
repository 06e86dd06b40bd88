#include "views/design/delegates.h"

#include "core/format.h"
#include "viewmodels/cells/cell_roles.h"
#include "views/design/figures.h"
#include "views/design/paint.h"
#include "views/design/segments.h"
#include "views/design/table.h"
#include "views/design/theme.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace esteira::design {

namespace {

constexpr int kPadding = 8;
constexpr int kBarWidth = 66;
constexpr int kBarHeight = 5;

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (option.state & QStyle::State_Selected) {
        const bool current = view && view->currentIndex().row() == index.row();
        painter.fillRect(option.rect, current ? t.selStrong : t.sel);
    } else if (view && hoveredRow(*view) == index.row()) {
        painter.fillRect(option.rect, t.hover);
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.grid);
}

void paintSeverity(QPainter &painter, const QRect &rect, cells::Severity severity, const Tokens &t)
{
    if (severity == cells::Severity::None)
        return;
    const bool error = severity == cells::Severity::Error;
    painter.fillRect(rect.adjusted(0, 0, 0, -1), error ? t.cellErr : t.cellWarn);
    const QPointF corner(rect.right() + 1, rect.top());
    const QPolygonF triangle{corner, corner - QPointF(8, 0), corner + QPointF(0, 8)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.family(error ? flow::Family::Error : flow::Family::Waiting).fill);
    painter.drawPolygon(triangle);
    painter.restore();
}

QString shown(const QModelIndex &index) { return index.data(Qt::DisplayRole).toString(); }

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const Tokens &t = Theme::of(option.widget);
    painter->save();
    paintRow(*painter, option, index, t);
    paintSeverity(*painter, option.rect, static_cast<cells::Severity>(index.data(cells::SeverityRole).toInt()), t);
    const QRectF room = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, -1);
    painter->setClipRect(option.rect);
    paintContent(*painter, room, option, index, t);
    if (option.state & QStyle::State_HasFocus && option.widget && option.widget->property("cellFocus").toBool())
        paintFocusRing(*painter, QRectF(option.rect).adjusted(0, 0, 0, -1), 2, t);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {qCeil(contentWidth(index)) + 2 * kPadding, kRowHeight};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool asks = event->type() == QEvent::ToolTip && index.isValid() && index.data(Qt::ToolTipRole).isNull();
    if (asks && contentWidth(index) > option.rect.width() - 2 * kPadding + 0.5) {
        QToolTip::showText(event->globalPos(), shown(index), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

TextRole CellDelegate::role(const QModelIndex &index) const
{
    return index.data(cells::EmphasisRole).toInt() == static_cast<int>(cells::Emphasis::Strong) ? TextRole::BodyStrong : TextRole::Body;
}

qreal CellDelegate::contentWidth(const QModelIndex &index) const
{
    return QFontMetricsF(font(role(index))).horizontalAdvance(shown(index));
}

QColor CellDelegate::ink(const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
{
    if (!(option.state & QStyle::State_Enabled))
        return t.dis;
    switch (static_cast<cells::Emphasis>(index.data(cells::EmphasisRole).toInt())) {
    case cells::Emphasis::Normal:
    case cells::Emphasis::Strong: return t.text;
    case cells::Emphasis::Secondary: return t.t2;
    case cells::Emphasis::Disabled: return t.dis;
    case cells::Emphasis::Error: return t.family(flow::Family::Error).text;
    case cells::Emphasis::Waiting: return t.family(flow::Family::Waiting).text;
    }
    return t.text;
}

void CellDelegate::paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Tokens &t) const
{
    QRectF rest = room;
    if (!option.icon.isNull()) {
        option.icon.paint(&painter, QRectF(rest.left(), rest.center().y() - 7.5, 15, 15).toRect());
        rest.setLeft(rest.left() + 20);
    }
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    paintText(painter, rest, alignment | Qt::AlignVCenter, shown(index), font(role(index)), ink(option, index, t));
}

Qt::Alignment FigureDelegate::alignment(const QModelIndex &index) const
{
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    return (wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft) | Qt::AlignVCenter;
}

void FigureDelegate::paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const Tokens &t) const
{
    painter.setPen(ink(option, index, t));
    drawTabular(painter, room, alignment(index), shown(index), font(role(index)));
}

qreal FigureDelegate::contentWidth(const QModelIndex &index) const
{
    return tabularWidth(shown(index), font(role(index)));
}

void StatusDelegate::paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const Tokens &t) const
{
    const auto look = index.data(cells::StatusRole).value<status::Look>();
    if (!look.text.isEmpty())
        paintChip(painter, room, look, t, m_style);
    else
        CellDelegate::paintContent(painter, room, option, index, t);
}

qreal StatusDelegate::contentWidth(const QModelIndex &index) const
{
    return chipSize(index.data(cells::StatusRole).value<status::Look>(), m_style).width();
}

void ProgressDelegate::paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const Tokens &t) const
{
    const QVariant value = index.data(cells::ProgressRole);
    if (!value.canConvert<cells::Progress>() || value.value<cells::Progress>().total <= 0) {
        paintText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, shown(index), font(TextRole::Body),
                  option.state & QStyle::State_Enabled ? t.t2 : t.dis);
        return;
    }
    const auto progress = value.value<cells::Progress>();
    const QString label = format::count(progress.done) + u'/' + format::count(progress.total);
    const QFont face = font(TextRole::Caption);
    const qreal labelWidth = tabularWidth(label, face);
    const qreal barWidth = std::min<qreal>(kBarWidth, room.width() - labelWidth - 8);
    if (barWidth >= 16)
        paintSegments(painter, QRectF(room.left(), std::round(room.center().y() - kBarHeight / 2.0), barWidth, kBarHeight),
                      progress.segments, progress.total, t, 2);
    painter.setPen(t.t2);
    drawTabular(painter, room, Qt::AlignRight | Qt::AlignVCenter, label, face);
}

qreal ProgressDelegate::contentWidth(const QModelIndex &index) const
{
    const QVariant value = index.data(cells::ProgressRole);
    if (!value.canConvert<cells::Progress>())
        return CellDelegate::contentWidth(index);
    const auto progress = value.value<cells::Progress>();
    const QString label = format::count(progress.done) + u'/' + format::count(progress.total);
    return kBarWidth + 10 + tabularWidth(label, font(TextRole::Caption));
}

} // namespace esteira::design
