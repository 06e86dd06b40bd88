#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace esteira::viewmodels {
class EventListModel;
}

namespace esteira::views {

/// Paints one line of a timeline: time, icon in a circle on the thread, sentence, where it was learnt.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The timeline beside the flow, newest first, with its title and "Brasília (UTC−3)" once.
class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePanel(viewmodels::EventListModel &model, QWidget *parent = nullptr);
    QListView *list() const { return m_list; }

signals:
    /// Enter or a double click on a line.
    void activated(const QModelIndex &index);

private:
    QListView *m_list;
};

} // namespace esteira::views
