#include "cli/report.h"

namespace esteira::cli {

QJsonObject describe(const ports::BatchListItem &item)
{
    QJsonObject states;
    for (const auto &part : item.summary.bySendState)
        states.insert(part.key, part.value.count);
    QJsonObject statuses;
    for (const auto &part : item.summary.byStatus)
        statuses.insert(part.key, part.value.count);
    return {{QStringLiteral("batch"), item.batch.request.externalId},
            {QStringLiteral("fund"), item.batch.fundClassKey},
            {QStringLiteral("status"), item.batch.status},
            {QStringLiteral("count"), item.summary.totals.local.count},
            {QStringLiteral("total"), item.summary.totals.local.total.toDecimal()},
            {QStringLiteral("sending"), states},
            {QStringLiteral("settlements"), statuses}};
}

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::ServerFailed:
    case ErrorKind::Busy: return ExitCode::NoAnswer;
    case ErrorKind::Auth: return ExitCode::NotPermitted;
    case ErrorKind::Refused: return ExitCode::Refused;
    case ErrorKind::Conflict: return ExitCode::NeedsAPerson;
    case ErrorKind::Invalid: return ExitCode::FileProblems;
    case ErrorKind::Storage: return ExitCode::Storage;
    case ErrorKind::Cancelled: return ExitCode::Interrupted;
    case ErrorKind::Bug: return ExitCode::NeedsAPerson;
    }
    return ExitCode::NeedsAPerson;
}

} // namespace esteira::cli
