#include "views/settlement/problem_card_delegate.h"

#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/settlement/file_problems_model.h"
#include "viewmodels/status/status_look.h"
#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/theme.h"
#include "views/design/typography.h"

#include <QFontMetricsF>
#include <QPainter>

namespace esteira::views {

using design::TextRole;
using viewmodels::FileProblemsModel;

void ProblemCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const design::Tokens &tokens = design::Theme::of(option.widget);
    const auto cell = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
    const auto look = index.siblingAtColumn(FileProblemsModel::Severity).data(cells::StatusRole).value<status::Look>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF room(option.rect);
    painter->fillRect(room, option.state & QStyle::State_Selected ? tokens.sel : option.state & QStyle::State_MouseOver ? tokens.hover : tokens.surf);
    painter->fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), tokens.grid);
    design::paintIcon(*painter, QRectF(room.left() + 12, room.center().y() - 8, 16, 16), look.icon, tokens.family(look.family).text);
    const int line = index.data(FileProblemsModel::LineRole).toInt();
    const QString where = line > 0 ? FileProblemsModel::tr("line %1").arg(cell(FileProblemsModel::Line)) : QString();
    const QFont support = design::font(TextRole::Support);
    const qreal whereWidth = where.isEmpty() ? 0 : QFontMetricsF(support).horizontalAdvance(where) + 2;
    design::paintText(*painter, room.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, where, support, tokens.acc);
    const QRectF words = room.adjusted(36, 5, -20 - whereWidth, -6);
    design::paintText(*painter, words, Qt::AlignLeft | Qt::AlignTop, cell(FileProblemsModel::Problem), design::font(TextRole::BodyStrong), tokens.text);
    const QString content = cell(FileProblemsModel::Content);
    const QString found = content.isEmpty() ? cell(FileProblemsModel::Field) : FileProblemsModel::tr("%1 “%2”").arg(cell(FileProblemsModel::Field), content);
    design::paintText(*painter, words, Qt::AlignLeft | Qt::AlignBottom, found, support, tokens.t2);
    painter->restore();
}

QSize ProblemCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, design::lineHeight(TextRole::BodyStrong) + design::lineHeight(TextRole::Support) + 12};
}

} // namespace esteira::views
