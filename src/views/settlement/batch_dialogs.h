#pragma once

#include "services/workplace.h"
#include "views/shell/action_dialog.h"

class QLineEdit;

namespace esteira::design {
class IconLabel;
class TextLabel;
}

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
class CloseBatchDialog : public ActionDialog {
    Q_OBJECT
public:
    CloseBatchDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);

private:
    QWidget *buildTotals();
    void addFact(const QString &icon, const QString &caption, const QString &value);
    void addTypedTotal();
    void check();

    viewmodels::BatchState &m_state;
    QLineEdit *m_typed = nullptr;
    design::IconLabel *m_typedMark = nullptr;
    design::TextLabel *m_typedWords = nullptr;
    design::TextLabel *m_blocked = nullptr;
};

void openDiscardDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);
void openDeleteDraftDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);
void openCancelSendingDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);
void openRemoveDialog(viewmodels::BatchState &state, const viewmodels::Session &session, const QList<ports::RowId> &rows,
                      Money total, QWidget *parent);
void openDeleteRowsDialog(viewmodels::BatchState &state, const viewmodels::Session &session, viewmodels::RowTableModel &model,
                          const QList<ports::RowId> &rows, QWidget *parent);
void openSendDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);

} // namespace esteira::views
