#pragma once

#include <QModelIndex>
#include <QStyledItemDelegate>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace esteira::design {

class UserCard;

/// How the count of a rail item is painted: plain at the right, or as a badge that asks for attention.
enum class RailBadge { None, Count, Exceptions, Approvals };

/// The navigation at the left: sections, items with icon and count, settings and the person at the foot. 188 px wide or
/// 52 collapsed. Arrow keys move, Enter activates. `id` is the caller's own word for an item.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addSection(const QString &id, const QString &text);
    void addItem(const QString &id, const QString &text, const QString &iconName);
    void addFootItem(const QString &id, const QString &text, const QString &iconName);
    void setText(const QString &id, const QString &text); ///< after a change of language
    void setCount(const QString &id, qint64 count, RailBadge badge = RailBadge::Count); ///< 0 hides it
    void setUser(const QString &name, const QString &role);

    void setShown(const QString &id, bool shown); ///< of a section or an item of the list

    void setCurrent(const QString &id); ///< marks without activating
    QString current() const { return m_current; }
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

signals:
    void activated(const QString &id);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QListView *makeList();
    void append(QStandardItemModel &model, const QString &id, const QString &text, const QString &iconName);
    void activate(const QModelIndex &index);
    void fitFoot();
    QModelIndex find(const QString &id) const;

    QStandardItemModel *m_items;
    QStandardItemModel *m_foot;
    QListView *m_list;
    QListView *m_footList;
    UserCard *m_user;
    QString m_current;
    bool m_collapsed = false;
};

/// Paints one line of the rail.
class RailDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, IconRole, CountRole, BadgeRole, SectionRole, CurrentRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void setCollapsed(bool collapsed) { m_collapsed = collapsed; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_collapsed = false;
};

/// The person at the foot: initials in a circle, name, role.
class UserCard : public QWidget {
    Q_OBJECT
public:
    explicit UserCard(QWidget *parent = nullptr);
    void setUser(const QString &name, const QString &role);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override { return {188, 46}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_role;
    bool m_collapsed = false;
};

} // namespace esteira::design
