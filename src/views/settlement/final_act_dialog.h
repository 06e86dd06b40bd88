#pragma once

#include "core/money.h"
#include "core/text.h"
#include "views/shell/action_dialog.h"

class QLineEdit;

namespace esteira::design {
class IconLabel;
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
class Session;
}

namespace esteira::views {

/// The confirmation of an act on a batch that cannot be taken back (mockup 05b): for which fund, in which environment,
/// how much; why it cannot be done now; in production the total is typed, and compared in centavos.
class FinalActDialog : public ActionDialog {
    Q_OBJECT
public:
    FinalActDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent);

protected:
    void addFact(const QString &icon, const QString &caption, const QString &value);
    /// Fund and environment.
    void addPlace();
    /// The accepted settlements, reference date and account.
    void addContent();
    /// Where the reasons against it are written.
    void addBlockers(const QString &objectName);
    /// Only in production.
    void addTypedTotal(const QString &question);
    /// Call it at the end of the constructor; later it follows the batch by itself.
    void check();
    virtual QList<Text> blockers() const { return {}; }

    viewmodels::BatchState &m_state;
    const viewmodels::Session &m_session;

private:
    bool typedRight();

    QLineEdit *m_typed = nullptr;
    design::IconLabel *m_typedMark = nullptr;
    design::TextLabel *m_typedWords = nullptr;
    design::TextLabel *m_blocked = nullptr;
};

/// Where the batch belongs: the environment of its own connection.
ports::Environment environmentOf(const viewmodels::BatchState &state, const viewmodels::Session &session);

} // namespace esteira::views
