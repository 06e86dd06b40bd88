#pragma once

#include "views/shell/action_dialog.h"

#include <functional>

namespace esteira::views {

/// Asks before the window works in production: names the connection and says what changes. Accepted: switch.
class SwitchDialog : public ActionDialog {
    Q_OBJECT
public:
    SwitchDialog(const ports::Connection &connection, QWidget *parent);
};

/// Explains what it means to keep keys in a file, for computers without a keychain. Accepted: a person chose it.
class KeyFileDialog : public ActionDialog {
    Q_OBJECT
public:
    KeyFileDialog(ports::Environment environment, const Error &why, QWidget *parent);
};

/// Asks before a connection is removed.
class RemoveConnectionDialog : public ActionDialog {
    Q_OBJECT
public:
    RemoveConnectionDialog(const ports::Connection &connection, std::function<QFuture<Outcome>()> remove, QWidget *parent);
};

QString profileWord(ports::Profile profile);

} // namespace esteira::views
