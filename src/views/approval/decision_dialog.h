#pragma once

#include "core/money.h"
#include "ports/assignment/assignment_store.h"
#include "views/shell/action_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace esteira::viewmodels {
class ApprovalState;
class Session;
}

namespace esteira::views {

/// The confirmation of a manager's decision: assignment, fund, environment and total; for an approval the account that is
/// paid, for a denial the reason, which is mandatory; in production the total is typed and compared in centavos. Nothing
/// leaves before the button is pressed, and nothing when the content is no longer the one shown.
class DecisionDialog : public ActionDialog {
    Q_OBJECT
public:
    DecisionDialog(viewmodels::ApprovalState &state, const viewmodels::Session &session, bool approves, QWidget *parent);

private:
    void addFact(const QString &caption, const QString &value);
    void addAccount();
    void addReason();
    void addTypedTotal();
    void check();
    void decide();

    viewmodels::ApprovalState &m_state;
    const bool m_approves;
    const ports::AssignmentId m_assignment;
    const Money m_total;
    QComboBox *m_account = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLineEdit *m_typed = nullptr;
    design::TextLabel *m_blocked = nullptr;
};

} // namespace esteira::views
