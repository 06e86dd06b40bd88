#include "views/design/rail.h"

#include "core/format.h"
#include "views/design/figures.h"
#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

namespace esteira::design {

namespace {

constexpr int kWide = 188;
constexpr int kNarrow = 52;
constexpr int kItemHeight = 30;
constexpr int kSectionHeight = 30;

void paintBadge(QPainter &painter, const QRectF &row, const QModelIndex &index, const Tokens &t)
{
    const qint64 count = index.data(RailDelegate::CountRole).toLongLong();
    const auto badge = static_cast<RailBadge>(index.data(RailDelegate::BadgeRole).toInt());
    if (count <= 0 || badge == RailBadge::None)
        return;
    const QString text = format::count(count);
    const QFont face = font(TextRole::Badge);
    if (badge == RailBadge::Count) {
        painter.setPen(t.t2);
        drawTabular(painter, row.adjusted(0, 0, -9, 0), Qt::AlignRight | Qt::AlignVCenter, text, face);
        return;
    }
    const FamilyColors &colors = t.family(badge == RailBadge::Exceptions ? flow::Family::Error : flow::Family::Waiting);
    const qreal width = std::max<qreal>(18, tabularWidth(text, face) + 10);
    const QRectF box(row.right() - 8 - width, row.center().y() - 8, width, 16);
    paintBox(painter, box, 8, colors.chip);
    painter.setPen(colors.text);
    drawTabular(painter, box, Qt::AlignCenter, text, face);
}

} // namespace

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::of(option.widget);
    const QRectF row = QRectF(option.rect).adjusted(8, 0, -8, 0);
    if (index.data(SectionRole).toBool()) {
        if (m_collapsed)
            painter->fillRect(QRectF(row.center().x() - 9, row.center().y(), 18, 1), t.line2);
        else
            paintText(*painter, row.adjusted(8, 6, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(), font(TextRole::Badge), t.t3);
        return;
    }
    const bool current = index.data(CurrentRole).toBool();
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    if (current) {
        paintBox(*painter, row, kControlRadius, t.sel);
        paintBox(*painter, QRectF(option.rect.left() - 3, row.center().y() - 10, 6, 20), 3, t.acc);
    } else if (option.state & QStyle::State_MouseOver) {
        paintBox(*painter, row, kControlRadius, blended(t.win, t.line, 0.7));
    }
    if (focused)
        paintFocusRing(*painter, row, kControlRadius, t);
    const QColor ink = current ? t.acc : t.t2;
    const QString name = index.data(IconRole).toString();
    if (m_collapsed) {
        paintIcon(*painter, QRectF(row.center().x() - 10, row.center().y() - 10, 20, 20), name, ink);
        if (index.data(CountRole).toLongLong() > 0 && index.data(BadgeRole).toInt() >= static_cast<int>(RailBadge::Exceptions)) {
            const bool error = index.data(BadgeRole).toInt() == static_cast<int>(RailBadge::Exceptions);
            const QRectF dot(row.center().x() + 5, row.center().y() - 11, 7, 7);
            paintBox(*painter, dot, 3.5, t.family(error ? flow::Family::Error : flow::Family::Waiting).fill, t.win, 1);
        }
        return;
    }
    paintIcon(*painter, QRectF(row.left() + 8, row.center().y() - 8, 16, 16), name, ink);
    paintText(*painter, row.adjusted(33, 0, -30, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(), font(TextRole::BodyStrong), ink);
    paintBadge(*painter, row, index, t);
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {kNarrow, index.data(SectionRole).toBool() ? kSectionHeight : kItemHeight};
}

UserCard::UserCard(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(46);
}

void UserCard::setUser(const QString &name, const QString &role)
{
    m_name = name;
    m_role = role;
    setAccessibleName(QStringLiteral("%1, %2").arg(name, role));
    setToolTip(m_collapsed ? accessibleName() : QString());
    setVisible(!name.isEmpty());
    update();
}

void UserCard::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? accessibleName() : QString());
    update();
}

void UserCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    painter.fillRect(QRect(8, 0, width() - 16, 1), t.line);
    const QStringList words = m_name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    if (!words.isEmpty())
        initials = words.size() == 1 ? words.first().left(1) : words.first().left(1) + words.last().left(1);
    const QRectF circle(m_collapsed ? width() / 2.0 - 13 : 13, 11, 26, 26);
    paintBox(painter, circle, 13, t.selStrong);
    paintText(painter, circle, Qt::AlignCenter, initials.toUpper(), design::font(TextRole::Badge), t.acc);
    if (m_collapsed)
        return;
    paintText(painter, QRectF(48, 9, width() - 54, 15), Qt::AlignLeft | Qt::AlignVCenter, m_name, design::font(TextRole::Header), t.text);
    paintText(painter, QRectF(48, 25, width() - 54, 14), Qt::AlignLeft | Qt::AlignVCenter, m_role, design::font(TextRole::Caption), t.t3);
}

Rail::Rail(QWidget *parent) : QWidget(parent), m_items(new QStandardItemModel(this)), m_foot(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 0);
    column->setSpacing(4);
    m_list = makeList();
    m_list->setModel(m_items);
    m_list->setObjectName(QStringLiteral("railList"));
    m_list->setAccessibleName(tr("Navigation"));
    m_footList = makeList();
    m_footList->setModel(m_foot);
    m_footList->setObjectName(QStringLiteral("railFootList"));
    m_user = new UserCard(this);
    m_user->hide();
    column->addWidget(m_list, 1);
    column->addWidget(m_footList);
    column->addWidget(m_user);
    setFixedWidth(kWide);
    fitFoot();
}

QListView *Rail::makeList()
{
    auto *list = new QListView(this);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new RailDelegate(list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    list->setBackgroundRole(QPalette::Window);
    connect(list, &QListView::clicked, this, &Rail::activate);
    connect(list, &QListView::activated, this, &Rail::activate);
    return list;
}

void Rail::append(QStandardItemModel &model, const QString &id, const QString &text, const QString &iconName)
{
    auto *item = new QStandardItem(text);
    item->setData(id, RailDelegate::IdRole);
    item->setData(iconName, RailDelegate::IconRole);
    item->setData(iconName.isEmpty(), RailDelegate::SectionRole);
    item->setData(text, Qt::AccessibleTextRole);
    if (iconName.isEmpty())
        item->setFlags(Qt::NoItemFlags);
    model.appendRow(item);
}

void Rail::addSection(const QString &id, const QString &text) { append(*m_items, id, text, {}); }

void Rail::addItem(const QString &id, const QString &text, const QString &iconName) { append(*m_items, id, text, iconName); }

void Rail::addFootItem(const QString &id, const QString &text, const QString &iconName)
{
    append(*m_foot, id, text, iconName);
    fitFoot();
}

void Rail::fitFoot() { m_footList->setFixedHeight(m_foot->rowCount() * kItemHeight + 2); }

QModelIndex Rail::find(const QString &id) const
{
    for (const QStandardItemModel *model : {m_items, m_foot}) {
        const QModelIndexList found = model->match(model->index(0, 0), RailDelegate::IdRole, id, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            return found.first();
    }
    return {};
}

void Rail::setText(const QString &id, const QString &text)
{
    const QModelIndex index = find(id);
    if (!index.isValid())
        return;
    auto *model = const_cast<QAbstractItemModel *>(index.model());
    model->setData(index, text, Qt::DisplayRole);
    model->setData(index, text, Qt::AccessibleTextRole);
    if (m_collapsed)
        model->setData(index, text, Qt::ToolTipRole);
}

void Rail::setShown(const QString &id, bool shown)
{
    const QModelIndex index = find(id);
    if (index.isValid() && index.model() == m_items)
        m_list->setRowHidden(index.row(), !shown);
}

void Rail::setCount(const QString &id, qint64 count, RailBadge badge)
{
    const QModelIndex index = find(id);
    if (!index.isValid())
        return;
    auto *model = const_cast<QAbstractItemModel *>(index.model());
    model->setData(index, count, RailDelegate::CountRole);
    model->setData(index, static_cast<int>(badge), RailDelegate::BadgeRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    model->setData(index, count > 0 ? QStringLiteral("%1, %2").arg(text, format::count(count)) : text, Qt::AccessibleTextRole);
}

void Rail::setUser(const QString &name, const QString &role) { m_user->setUser(name, role); }

void Rail::setCurrent(const QString &id)
{
    m_current = id;
    for (QStandardItemModel *model : {m_items, m_foot}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            QStandardItem *item = model->item(row);
            item->setData(item->data(RailDelegate::IdRole).toString() == id, RailDelegate::CurrentRole);
        }
    }
    if (const QModelIndex index = find(id); index.isValid())
        (index.model() == m_items ? m_list : m_footList)->setCurrentIndex(index);
}

void Rail::activate(const QModelIndex &index)
{
    if (index.data(RailDelegate::SectionRole).toBool())
        return;
    const QString id = index.data(RailDelegate::IdRole).toString();
    // A click and a double click both arrive here; the page is asked for once.
    if (id == m_current)
        return;
    setCurrent(id);
    emit activated(id);
}

void Rail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? kNarrow : kWide);
    m_user->setCollapsed(collapsed);
    for (QListView *list : {m_list, m_footList}) {
        static_cast<RailDelegate *>(list->itemDelegate())->setCollapsed(collapsed);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            list->model()->setData(index, collapsed ? index.data() : QVariant(), Qt::ToolTipRole);
        }
        list->viewport()->update();
    }
    emit collapsedChanged(collapsed);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    painter.fillRect(rect(), t.win);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
}

} // namespace esteira::design
