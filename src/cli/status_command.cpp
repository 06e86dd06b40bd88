#include "cli/status_command.h"

#include "cli/report.h"
#include "core/format.h"
#include "core/future.h"

namespace esteira::cli {

StatusCommand::StatusCommand(services::Workplace &workplace, Status options, Printer &printer, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_options(std::move(options)), m_printer(printer)
{
}

void StatusCommand::start()
{
    whenDone(m_workplace.batches.batches(), this, [this](const Result<QList<ports::BatchListItem>> &items) {
        if (!items) {
            m_printer.fail(items.error());
            emit finished(exitCodeFor(items.error()));
            return;
        }
        int shown = 0;
        for (const ports::BatchListItem &item : *items) {
            if (!m_options.batchExternalId.isEmpty() && item.batch.request.externalId != m_options.batchExternalId)
                continue;
            ++shown;
            m_printer.say(QStringLiteral("batch"),
                          QStringLiteral("%1  %2  %3  %4").arg(item.batch.request.externalId,
                                                              item.batch.status.isEmpty() ? tr("draft") : item.batch.status,
                                                              format::count(item.summary.totals.local.count),
                                                              format::moneyWithSymbol(item.summary.totals.local.total)),
                          describe(item));
        }
        if (shown == 0 && !m_options.batchExternalId.isEmpty()) {
            m_printer.fail(makeError(ErrorKind::Invalid,
                Text::of(QT_TRANSLATE_NOOP("Text", "No batch %1 on this computer."), {m_options.batchExternalId}),
                Text::of(QT_TRANSLATE_NOOP("Text", "esteira-cli status without --batch lists all of them."))));
            emit finished(ExitCode::Usage);
            return;
        }
        emit finished(ExitCode::Done);
    });
}

} // namespace esteira::cli
