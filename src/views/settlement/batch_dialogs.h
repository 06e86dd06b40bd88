#pragma once

#include "services/settlement/conflict.h"
#include "services/workplace.h"
#include "views/settlement/final_act_dialog.h"

class QVBoxLayout;

namespace esteira::viewmodels {
class BatchState;
class RowTableModel;
class Session;
}

/// The questions asked before something is done to a batch. Each is opened with open() and deletes itself.
namespace esteira::views {

/// Asks one question; `act` starts the work when it is confirmed.
class ConfirmDialog : public ActionDialog {
    Q_OBJECT
public:
    ConfirmDialog(ports::Environment environment, const QString &question, const QString &consequence, const QString &action,
                  std::function<QFuture<Outcome>()> act, QWidget *parent);
};

/// Closing (mockup 05b): what is paid, for which fund, from what, and that it cannot be undone. Blocked with every reason
/// while totals differ; in production the total is typed.
class CloseBatchDialog : public FinalActDialog {
    Q_OBJECT
public:
    CloseBatchDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);

protected:
    QList<Text> blockers() const override;

private:
    void showTotals();

    QVBoxLayout *m_totals;
    settlement::ControlTotals m_shown;
};

/// Discarding: nothing of the batch is ever paid; in production the total is typed as well.
class DiscardBatchDialog : public FinalActDialog {
    Q_OBJECT
public:
    DiscardBatchDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);
};

/// The two ways out of a conflict.
void openConflictDialog(viewmodels::BatchState &state, const viewmodels::Session &session, ports::RowId row,
                        services::ConflictChoice choice, QWidget *parent);
void openDeleteDraftDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);
void openCancelSendingDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);
void openRemoveDialog(viewmodels::BatchState &state, const viewmodels::Session &session, const QList<ports::RowId> &rows,
                      Money total, QWidget *parent);
void openDeleteRowsDialog(viewmodels::BatchState &state, const viewmodels::Session &session, viewmodels::RowTableModel &model,
                          const QList<ports::RowId> &rows, QWidget *parent);
void openSendDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);

} // namespace esteira::views
