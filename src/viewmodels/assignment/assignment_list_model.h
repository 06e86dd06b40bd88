#pragma once

#include "ports/assignment/assignment_store.h"
#include "services/workplace.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/cells/keyed_list_model.h"
#include "viewmodels/settlement/load_state.h"
#include "viewmodels/status/status_look.h"

namespace esteira::viewmodels {

class Session;

/// The status a person sees: the administrator's, or that the batch exists only here.
status::Look lookOf(const ports::StoredAssignment &assignment);

/// The assignment batches of the session's connection and fund, newest first. Follows the store; lines keep their place.
/// Amounts are what the fund pays for the assets that are neither denied nor discarded. GUI thread.
class AssignmentListModel : public KeyedListModel<ports::AssignmentListItem, ports::AssignmentId> {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, AssignorRole, CountRole, TotalRole };

    AssignmentListModel(services::Workplace &workplace, const Session &session, QObject *parent = nullptr);

    void refresh();
    LoadState loadState() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    int rowOf(ports::AssignmentId assignment) const;
    /// Those nothing final was said of.
    qint64 openCount() const;

    /// The external id is the display text; cells::StatusRole and cells::ProgressRole are answered too.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

signals:
    void loadStateChanged();
    void itemsChanged();

protected:
    ports::AssignmentId keyOf(const ports::AssignmentListItem &item) const override { return item.assignment.id; }

private:
    void show();
    void setState(LoadState state);

    services::Workplace &m_workplace;
    const Session &m_session;
    QList<ports::AssignmentListItem> m_all;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace esteira::viewmodels
