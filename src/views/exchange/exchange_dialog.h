#pragma once

#include "services/workplace.h"

#include <QDialog>

namespace esteira::views {

class ExchangeView;

/// One call in a window of its own, beside the work. Deletes itself when closed.
class ExchangeDialog : public QDialog {
    Q_OBJECT
public:
    ExchangeDialog(services::Workplace &workplace, qint64 exchange, QWidget *parent);
};

/// Opens the call that taught what a line of a timeline tells; says so when it is not kept.
void openCallOf(services::Workplace &workplace, const ports::ExchangeQuery &query, const ports::Event &event, QWidget *parent);

} // namespace esteira::views
