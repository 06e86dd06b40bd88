#include "views/assignment/assignment_card_delegate.h"

#include "viewmodels/assignment/assignment_list_model.h"
#include "views/design/chip.h"
#include "views/design/figures.h"
#include "views/design/paint.h"
#include "views/design/theme.h"
#include "views/design/typography.h"

#include <QFontMetricsF>
#include <QPainter>

namespace esteira::views {

using design::TextRole;
using viewmodels::AssignmentListModel;

namespace {

constexpr int kHeight = 66;
constexpr qreal kPip = 5;
constexpr qreal kPipGap = 2;

/// Squares from the right edge: one per status on the way.
void paintPips(QPainter &painter, const QRectF &room, const cells::Progress &progress, const design::Tokens &tokens)
{
    qreal x = room.right() - qreal(progress.total) * (kPip + kPipGap) + kPipGap;
    const auto paint = [&](const QColor &colour) {
        painter.fillRect(QRectF(x, room.center().y() - kPip / 2, kPip, kPip), colour);
        x += kPip + kPipGap;
    };
    qint64 painted = 0;
    for (const cells::Segment &segment : progress.segments) {
        for (qint64 i = 0; i < segment.count; ++i, ++painted)
            paint(tokens.family(segment.family).fill);
    }
    for (; painted < progress.total; ++painted)
        paint(tokens.line2);
}

/// The figure at the right, whole; the words at the left in what it leaves.
void paintLine(QPainter &painter, const QRectF &room, const QString &words, TextRole wordRole, const QColor &wordInk, const QString &figure,
               TextRole figureRole, const QColor &figureInk)
{
    painter.setPen(figureInk);
    design::drawTabular(painter, room, Qt::AlignRight | Qt::AlignVCenter, figure, design::font(figureRole));
    const qreal taken = QFontMetricsF(design::font(figureRole)).horizontalAdvance(figure) + 10;
    design::paintText(painter, room.adjusted(0, 0, -taken, 0), Qt::AlignLeft | Qt::AlignVCenter, words, design::font(wordRole), wordInk);
}

} // namespace

void AssignmentCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const design::Tokens &tokens = design::Theme::of(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF room(option.rect);
    painter->fillRect(room, selected ? tokens.sel : option.state & QStyle::State_MouseOver ? tokens.hover : tokens.surf);
    painter->fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), tokens.grid);
    if (selected)
        painter->fillRect(QRectF(room.left(), room.top(), 3, room.height()), tokens.acc);
    const QRectF inner = room.adjusted(14, 6, -14, -6);
    const qreal line = inner.height() / 3;
    const auto at = [&](int i) { return QRectF(inner.left(), inner.top() + i * line, inner.width(), line); };
    paintLine(*painter, at(0), index.data().toString(), TextRole::Mono, tokens.text, index.data(AssignmentListModel::TotalRole).toString(),
              TextRole::BodyStrong, tokens.text);
    paintLine(*painter, at(1), index.data(AssignmentListModel::AssignorRole).toString(), TextRole::Support, tokens.t2,
              index.data(AssignmentListModel::CountRole).toString(), TextRole::Support, tokens.t2);
    design::paintChip(*painter, at(2), index.data(cells::StatusRole).value<status::Look>(), tokens, design::ChipStyle::Plain);
    paintPips(*painter, at(2), index.data(cells::ProgressRole).value<cells::Progress>(), tokens);
    if (option.state & QStyle::State_HasFocus)
        design::paintFocusRing(*painter, room.adjusted(2, 2, -2, -2), design::kControlRadius, tokens);
    painter->restore();
}

QSize AssignmentCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, kHeight};
}

} // namespace esteira::views
