#pragma once

#include "ports/today/today_store.h"
#include "viewmodels/cells/keyed_list_model.h"

namespace esteira::viewmodels {

/// What happened last over all batches, newest first. GUI thread.
class RecentEventModel : public KeyedListModel<ports::RecentEvent, qint64> {
    Q_OBJECT
public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< "14:31:58", with the day when it is not today's
        BatchRole,                   ///< the batch's external id
        IconRole,
        FamilyRole                   ///< int(flow::Family)
    };
    using KeyedListModel::KeyedListModel;
    void setEvents(const QList<ports::RecentEvent> &events) { setItems(events); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

protected:
    qint64 keyOf(const ports::RecentEvent &recent) const override { return recent.event.id; }
};

} // namespace esteira::viewmodels
