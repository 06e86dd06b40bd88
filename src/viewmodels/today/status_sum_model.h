#pragma once

#include "services/today/worklist.h"
#include "viewmodels/cells/keyed_list_model.h"
#include "viewmodels/status/status_look.h"

namespace esteira::viewmodels {

/// Batches and money by where they stand, as lines under the bar of the same shares. GUI thread.
class StatusSumModel : public KeyedListModel<services::StatusSum, QString> {
    Q_OBJECT
public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< "2 batches"
        MoneyRole,                    ///< "1.502.770,39"
        EmptyRole                     ///< true: no batch is there
    };
    using KeyedListModel::KeyedListModel;
    void setSums(const QList<services::StatusSum> &sums) { setItems(sums); }
    status::Look look(int row) const;

    /// cells::StatusRole gives the look.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

protected:
    QString keyOf(const services::StatusSum &sum) const override { return sum.status; }
};

/// "1 batch", "7 batches".
QString batchesWords(qint64 count);

} // namespace esteira::viewmodels
