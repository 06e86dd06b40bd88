#pragma once

#include "services/today/worklist.h"
#include "viewmodels/cells/keyed_list_model.h"
#include "viewmodels/shell/session.h"

#include <QDateTime>

namespace esteira::viewmodels {

/// The queue "needs you now" in words, one line a need. GUI thread.
class NeedListModel : public KeyedListModel<services::Need, QPair<int, qint64>> {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        FundRole,    ///< short name; empty when it is about no fund
        MoneyRole,   ///< "R$ 6.123,55"; empty when no money is in question
        AgeRole,     ///< "3 h 10 min"
        ActionRole,  ///< what Enter does, in one or two words
        IconRole,
        FamilyRole   ///< int(flow::Family)
    };

    explicit NeedListModel(const Session &session, QObject *parent = nullptr);
    void setNeeds(const QList<services::Need> &needs, const QDateTime &nowUtc);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

protected:
    QPair<int, qint64> keyOf(const services::Need &need) const override { return {int(need.kind), need.batch}; }

private:
    QString title(const services::Need &need) const;
    QString detail(const services::Need &need) const;
    QString action(services::NeedKind kind) const;
    QString age(const services::Need &need) const;

    const Session &m_session;
    QDateTime m_now;
};

} // namespace esteira::viewmodels
