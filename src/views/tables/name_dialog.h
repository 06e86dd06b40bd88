#pragma once

#include "views/shell/action_dialog.h"

class QLineEdit;

namespace esteira::views {

/// Asks for the name of something to be kept; says when the name is taken, which replaces what has it. The caller sets
/// title, question and action.
class NameDialog : public ActionDialog {
    Q_OBJECT
public:
    NameDialog(ports::Environment environment, const QStringList &taken, QWidget *parent, const QString &proposal = {});

signals:
    void named(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace esteira::views
