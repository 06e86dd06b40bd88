#pragma once

#include "core/money.h"
#include "views/shell/action_dialog.h"

#include <optional>

class QLineEdit;

namespace esteira::design {
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
class Session;
}

namespace esteira::views {

class FormField;

/// The expected totals of a batch that was sent already: a typing mistake in them must not force a discard. Shows beside
/// each what the batch has. Empty: not compared.
class ExpectedTotalsDialog : public ActionDialog {
    Q_OBJECT
public:
    ExpectedTotalsDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);

private:
    void check();
    void save();

    viewmodels::BatchState &m_state;
    QLineEdit *m_count;
    QLineEdit *m_total;
    FormField *m_countField;
    FormField *m_totalField;
};

} // namespace esteira::views
