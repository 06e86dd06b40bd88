#pragma once

#include "core/error.h"

#include <QDialog>

namespace esteira::views {

/// Shown instead of the window when the data cannot be opened: what happened, the way out, copying the details, another
/// try. Nothing of the person's data is touched by any of its buttons.
class StartErrorDialog : public QDialog {
    Q_OBJECT
public:
    explicit StartErrorDialog(const Error &error, QWidget *parent = nullptr);

signals:
    void retryWanted();
};

} // namespace esteira::views
