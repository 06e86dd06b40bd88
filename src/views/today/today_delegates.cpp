#include "views/today/today_delegates.h"

#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/today/need_list_model.h"
#include "viewmodels/today/recent_event_model.h"
#include "viewmodels/today/status_sum_model.h"
#include "views/design/chip.h"
#include "views/design/figures.h"
#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace esteira::views {

using design::TextRole;
using viewmodels::NeedListModel;
using viewmodels::RecentEventModel;
using viewmodels::StatusSumModel;

namespace {

constexpr int kNeedHeight = 46;
constexpr int kSumHeight = 27;
constexpr int kEventHeight = 31;
constexpr int kPad = 12;
constexpr int kGap = 10;
constexpr int kTile = 26;
constexpr int kNarrow = 620;

qreal widthOf(const QString &text, TextRole role)
{
    return QFontMetricsF(design::font(role)).horizontalAdvance(text);
}

/// The widest text of a column: columns of a list are as wide as they must be, and all lines agree.
qreal columnWidth(const QModelIndex &index, int role, TextRole text)
{
    qreal widest = 0;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        widest = std::max(widest, design::tabularWidth(index.siblingAtRow(row).data(role).toString(), design::font(text)));
    return std::ceil(widest) + 2;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const design::Tokens &t)
{
    const QRectF line = option.rect;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(line, t.sel);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(line, t.hover);
    painter.setPen(QPen(t.grid, 1));
    if (index.row() + 1 < index.model()->rowCount())
        painter.drawLine(QPointF(line.left(), line.bottom() - 0.5), QPointF(line.right(), line.bottom() - 0.5));
    if (option.state & QStyle::State_HasFocus)
        design::paintFocusRing(painter, line.adjusted(1, 1, -1, -1), 3, t);
}

void paintTile(QPainter &painter, const QRectF &tile, const QModelIndex &index, const design::Tokens &t)
{
    const auto &family = t.family(flow::Family(index.data(NeedListModel::FamilyRole).toInt()));
    design::paintBox(painter, tile, design::kChipRadius, family.chip);
    design::paintIcon(painter, tile.adjusted(5, 5, -5, -5), index.data(NeedListModel::IconRole).toString(), family.text);
}

void paintTag(QPainter &painter, const QRectF &room, const QString &text, const design::Tokens &t)
{
    if (text.isEmpty())
        return;
    const QRectF tag(room.left(), room.center().y() - 8, room.width(), 16);
    design::paintBox(painter, tag, 3, {}, t.line2);
    design::paintText(painter, tag.adjusted(4, 0, -4, 0), Qt::AlignCenter, text, design::font(TextRole::Caption), t.t2);
}

} // namespace

QSize NeedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {300, kNeedHeight};
}

QRect NeedDelegate::buttonRect(const QRect &line, const QModelIndex &index)
{
    // As wide as the widest, so that the buttons of all lines stand under each other.
    qreal widest = 60;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        widest = std::max(widest, widthOf(index.siblingAtRow(row).data(NeedListModel::ActionRole).toString(), TextRole::Button));
    const int width = int(widest) + 26;
    return {line.right() - kPad - width + 1, line.center().y() - 12, width, 24};
}

void NeedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const design::Tokens &t = design::Theme::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index, t);
    const QRectF line = option.rect;
    paintTile(*painter, QRectF(line.left() + kPad, line.center().y() - kTile / 2.0, kTile, kTile), index, t);

    const QRectF button = buttonRect(option.rect, index);
    const bool primary = option.state & QStyle::State_Selected;
    design::paintBox(*painter, button, design::kControlRadius, primary ? t.acc : t.surf, primary ? QColor() : t.line2);
    design::paintText(*painter, button, Qt::AlignCenter, index.data(NeedListModel::ActionRole).toString(), design::font(TextRole::Button),
                      primary ? t.onAcc : t.text);

    const qreal age = columnWidth(index, NeedListModel::AgeRole, TextRole::Support);
    const qreal money = columnWidth(index, NeedListModel::MoneyRole, TextRole::BodyStrong);
    qreal right = button.left() - kGap;
    painter->setPen(t.t2);
    design::drawTabular(*painter, QRectF(right - age, line.top(), age, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                        index.data(NeedListModel::AgeRole).toString(), design::font(TextRole::Support));
    right -= age + 2 * kGap;
    painter->setPen(t.text);
    design::drawTabular(*painter, QRectF(right - money, line.top(), money, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                        index.data(NeedListModel::MoneyRole).toString(), design::font(TextRole::BodyStrong));
    right -= money + kGap;
    if (const QString fund = index.data(NeedListModel::FundRole).toString(); line.width() >= kNarrow) {
        const qreal width = 44;
        paintTag(*painter, QRectF(right - width, line.top(), width, line.height()), fund, t);
        right -= width + kGap;
    }
    const qreal left = line.left() + kPad + kTile + kGap;
    design::paintText(*painter, QRectF(left, line.top() + 5, right - left, 18), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data().toString(), design::font(TextRole::BodyStrong), t.text);
    design::paintText(*painter, QRectF(left, line.top() + 23, right - left, 16), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(NeedListModel::DetailRole).toString(), design::font(TextRole::Support), t.t2);
    painter->restore();
}

QSize StatusSumDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {220, kSumHeight};
}

void StatusSumDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const design::Tokens &t = design::Theme::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index, t);
    const QRectF line = QRectF(option.rect).adjusted(kPad, 0, -kPad, 0);
    const auto look = index.data(cells::StatusRole).value<status::Look>();
    const auto &family = t.family(look.family);
    design::paintBox(*painter, QRectF(line.left(), line.center().y() - 5, 10, 10), 2, family.fill);
    const qreal money = columnWidth(index, StatusSumModel::MoneyRole, TextRole::BodyStrong);
    const qreal count = columnWidth(index, StatusSumModel::CountRole, TextRole::Support);
    const bool none = index.data(StatusSumModel::EmptyRole).toBool();
    painter->setPen(none ? t.t3 : t.text);
    design::drawTabular(*painter, QRectF(line.right() - money, line.top(), money, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                        index.data(StatusSumModel::MoneyRole).toString(), design::font(TextRole::BodyStrong));
    painter->setPen(none ? t.t3 : t.t2);
    design::drawTabular(*painter, QRectF(line.right() - money - count - kGap, line.top(), count, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                        index.data(StatusSumModel::CountRole).toString(), design::font(TextRole::Support));
    const QRectF word(line.left() + 22, line.top(), line.width() - money - count - kGap - 26, line.height());
    design::paintIcon(*painter, QRectF(word.left(), word.center().y() - 7, 14, 14), look.icon, none ? t.t3 : family.text);
    design::paintText(*painter, word.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, look.text, design::font(TextRole::Header), none ? t.t3 : family.text);
    painter->restore();
}

QSize RecentEventDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {220, kEventHeight};
}

void RecentEventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const design::Tokens &t = design::Theme::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index, t);
    const QRectF line = QRectF(option.rect).adjusted(kPad, 0, -kPad, 0);
    const QString at = index.data(RecentEventModel::TimeRole).toString();
    const QFont small = design::font(TextRole::Support);
    const qreal time = std::max<qreal>(54, design::tabularWidth(at, small));
    painter->setPen(t.t2);
    design::drawTabular(*painter, QRectF(line.left(), line.top(), time, line.height()), Qt::AlignLeft | Qt::AlignVCenter, at, small);
    const auto family = flow::Family(index.data(RecentEventModel::FamilyRole).toInt());
    const qreal icon = line.left() + time + 6;
    design::paintIcon(*painter, QRectF(icon, line.center().y() - 7, 14, 14), index.data(RecentEventModel::IconRole).toString(), t.family(family).text);
    // The identifier is never cut; the sentence gives way and is told whole in the tooltip.
    const QString batch = index.data(RecentEventModel::BatchRole).toString();
    const qreal idWidth = widthOf(batch, TextRole::MonoSmall) + 2;
    design::paintText(*painter, QRectF(line.right() - idWidth, line.top(), idWidth, line.height()), Qt::AlignRight | Qt::AlignVCenter, batch,
                      design::font(TextRole::MonoSmall), t.t2);
    design::paintText(*painter, QRectF(icon + 20, line.top(), line.right() - idWidth - icon - 28, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data().toString(), design::font(TextRole::Body), t.text);
    painter->restore();
}

} // namespace esteira::views
