#pragma once

#include <QWidget>

class QTableView;

namespace esteira::viewmodels {
class BatchState;
class StateCountModel;
}

namespace esteira::views {

class FactList;

/// Under the flow of a sent batch: its settlements by the administrator's status (each line a filter) and what the batch
/// is made of, with the administrator's keys and expenses.
class FollowDetail : public QWidget {
    Q_OBJECT
public:
    explicit FollowDetail(viewmodels::BatchState &state, QWidget *parent = nullptr);

signals:
    void rowsWanted(const QString &status);

private:
    void update();
    void fillFacts();

    viewmodels::BatchState &m_state;
    viewmodels::StateCountModel *m_counts;
    QTableView *m_table;
    FactList *m_facts;
};

} // namespace esteira::views
