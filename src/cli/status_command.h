#pragma once

#include "cli/options.h"
#include "cli/printer.h"
#include "services/workplace.h"

#include <QObject>

namespace esteira::cli {

/// Prints the batches, or one with its counts.
class StatusCommand : public QObject {
    Q_OBJECT
public:
    StatusCommand(services::Workplace &workplace, Status options, Printer &printer, QObject *parent = nullptr);
    void start();

signals:
    void finished(esteira::cli::ExitCode code);

private:
    services::Workplace &m_workplace;
    const Status m_options;
    Printer &m_printer;
};

} // namespace esteira::cli
