#include "views/settlement/timeline_view.h"

#include "viewmodels/settlement/event_list_model.h"
#include "views/design/figures.h"
#include "views/design/icon.h"
#include "views/design/labels.h"
#include "views/design/paint.h"
#include "views/design/theme.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QPainter>

namespace esteira::views {

using design::TextRole;
using viewmodels::EventListModel;

namespace {

constexpr int kLineHeight = 31;
constexpr int kMargin = 12;
constexpr int kCircle = 20;
constexpr int kLeastDetail = 120;

/// As wide as the widest time there is, so that the thread is straight.
int timeWidth(const QAbstractItemModel &model)
{
    qreal width = design::tabularWidth(QStringLiteral("00:00:00"), design::font(TextRole::Support));
    for (int row = 0; row < std::min(model.rowCount(), 40); ++row) {
        width = std::max(width, design::tabularWidth(model.index(row, 0).data(EventListModel::TimeRole).toString(), design::font(TextRole::Support)));
    }
    return qCeil(width);
}

/// The sentence; the source in one word where the sentence leaves room for it (its icon and the tooltip say it as well);
/// the detail between them.
void paintWords(QPainter &painter, QRectF room, const QModelIndex &index, const design::Tokens &t)
{
    const QFont body = design::font(TextRole::Body);
    const QFont support = design::font(TextRole::Support);
    const QString sentence = index.data(Qt::DisplayRole).toString();
    const QString learnt = index.data(EventListModel::ShortSourceRole).toString();
    const qreal used = QFontMetricsF(body).horizontalAdvance(sentence) + 6;
    const qreal word = QFontMetricsF(support).horizontalAdvance(learnt) + 8;
    if (used + word <= room.width()) {
        design::paintText(painter, room, Qt::AlignRight | Qt::AlignVCenter, learnt, support, t.t3);
        room.setRight(room.right() - word);
    }
    design::paintText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, sentence, body, t.text);
    // A shortened reason still says something; a shortened amount lies.
    const QString detail = index.data(EventListModel::DetailRole).toString();
    const qreal left = room.width() - used;
    if (left > kLeastDetail || QFontMetricsF(support).horizontalAdvance(detail) <= left)
        design::paintText(painter, room.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, detail, support, t.t3);
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const design::Tokens &t = design::Theme::of(option.widget);
    const auto family = static_cast<flow::Family>(index.data(EventListModel::FamilyRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.sel);
    const QRectF line = option.rect;
    const qreal times = timeWidth(*index.model());
    painter->setPen(t.t2);
    design::drawTabular(*painter, QRectF(line.left() + kMargin, line.top(), times, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                        index.data(EventListModel::TimeRole).toString(), design::font(TextRole::Support));
    const QRectF circle(line.left() + kMargin + times + 8, line.center().y() - kCircle / 2.0, kCircle, kCircle);
    painter->setPen(QPen(t.line2, 1));
    if (index.row() > 0)
        painter->drawLine(QPointF(circle.center().x(), line.top()), QPointF(circle.center().x(), circle.top()));
    if (index.row() + 1 < index.model()->rowCount())
        painter->drawLine(QPointF(circle.center().x(), circle.bottom()), QPointF(circle.center().x(), line.bottom()));
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.family(family).chip);
    painter->drawEllipse(circle);
    design::paintIcon(*painter, circle.adjusted(4, 4, -4, -4), index.data(EventListModel::IconRole).toString(), t.family(family).text);
    const QRectF source(line.right() - kMargin - 14, line.center().y() - 7, 14, 14);
    design::paintIcon(*painter, source, index.data(EventListModel::SourceIconRole).toString(), t.t3);
    paintWords(*painter, QRectF(circle.right() + 8, line.top(), source.left() - 8 - circle.right() - 8, line.height()), index, t);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, kLineHeight};
}

TimelinePanel::TimelinePanel(EventListModel &model, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new Surface(&design::Tokens::surf, {}, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kMargin, 10, kMargin, 6);
    auto *title = new design::TextLabel({}, TextRole::Header, "t2", head);
    auto *zone = new design::TextLabel({}, TextRole::Caption, "t3", head);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(zone);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("timeline"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, &TimelinePanel::activated);
    speak(this, [this, title, zone] {
        title->setText(tr("Timeline"));
        zone->setText(tr("Brasília (UTC−3)"));
        m_list->setAccessibleName(tr("Timeline"));
    });
    setMinimumWidth(240);
}

} // namespace esteira::views
