#include "viewmodels/settlement/batch_words.h"

#include "core/format.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/settlement/batch_actions.h"

#include <QCoreApplication>

#include <array>

namespace esteira::viewmodels {

using services::SubmissionPhase;
using settlement::SendState;

namespace {

struct FieldName {
    const char *field;
    const char *label;
};

constexpr std::array kRowFields{
    FieldName{"external_id", QT_TRANSLATE_NOOP("Field", "External ID")},
    FieldName{"asset_type", QT_TRANSLATE_NOOP("Field", "Asset")},
    FieldName{"contract_number", QT_TRANSLATE_NOOP("Field", "Contract")},
    FieldName{"settlement_type", QT_TRANSLATE_NOOP("Field", "Settlement type")},
    FieldName{"installment_number", QT_TRANSLATE_NOOP("Field", "Inst.")},
    FieldName{"installment_maturity_date", QT_TRANSLATE_NOOP("Field", "Maturity")},
    FieldName{"total_value", QT_TRANSLATE_NOOP("Field", "Amount paid")},
    FieldName{"collection_date", QT_TRANSLATE_NOOP("Field", "Paid on")},
    FieldName{"collection_origin_type", QT_TRANSLATE_NOOP("Field", "Origin")},
    FieldName{"asset_external_id", QT_TRANSLATE_NOOP("Field", "Asset external ID")},
    FieldName{"asset_key", QT_TRANSLATE_NOOP("Field", "Asset key")},
    FieldName{"installment_external_id", QT_TRANSLATE_NOOP("Field", "Installment external ID")},
    FieldName{"if_code", QT_TRANSLATE_NOOP("Field", "IF code")},
    FieldName{"participant_control_number", QT_TRANSLATE_NOOP("Field", "Participant control number")},
    FieldName{"note", QT_TRANSLATE_NOOP("Field", "Borrower or note")},
};

constexpr std::array kBatchFields{
    FieldName{"external_id", QT_TRANSLATE_NOOP("Field", "Batch external ID")},
    FieldName{"description", QT_TRANSLATE_NOOP("Field", "Description")},
    FieldName{"account.account_number", QT_TRANSLATE_NOOP("Field", "Account")},
    FieldName{"account.account_digit", QT_TRANSLATE_NOOP("Field", "Digit")},
    FieldName{"account.account_branch", QT_TRANSLATE_NOOP("Field", "Branch")},
    FieldName{"account.financial_institution_code", QT_TRANSLATE_NOOP("Field", "Institution code")},
    FieldName{"account_key", QT_TRANSLATE_NOOP("Field", "Account key")},
    FieldName{"reference_date", QT_TRANSLATE_NOOP("Field", "Reference date")},
    FieldName{"end_to_end_id", QT_TRANSLATE_NOOP("Field", "PIX end-to-end ID")},
    FieldName{"source_document_number", QT_TRANSLATE_NOOP("Field", "Payer's CPF or CNPJ")},
};

QString labelIn(std::span<const FieldName> names, const QString &field)
{
    for (const FieldName &name : names) {
        if (field == QLatin1StringView(name.field))
            return QCoreApplication::translate("Field", name.label);
    }
    return field;
}

QString words(const char *source)
{
    return QCoreApplication::translate("BatchWords", source);
}

bool isPayingOrPaid(const QString &status)
{
    const flow::Lifecycle &life = settlement::batchLifecycle();
    const flow::State *state = life.find(status);
    const flow::State *paid = life.find(QString(settlement::batch_status::kPaid));
    return state && paid && state->rank >= paid->rank && status != settlement::batch_status::kDiscarded;
}

} // namespace

status::Look lookOf(const ports::StoredBatch &batch)
{
    if (batch.isDraft())
        return status::draft();
    if (batch.status.isEmpty())
        return status::lookOf(batch.paused ? SendState::Queued : SendState::Sending);
    return status::lookOf(settlement::batchLifecycle(), batch.status);
}

status::Look lookOf(const ports::StoredBatch &batch, SubmissionPhase phase)
{
    switch (phase) {
    case SubmissionPhase::Creating:
    case SubmissionPhase::Sending:
    case SubmissionPhase::Resolving:
    case SubmissionPhase::Waiting:
    case SubmissionPhase::Pausing:
        return status::lookOf(SendState::Sending);
    case SubmissionPhase::Idle:
    case SubmissionPhase::Paused:
    case SubmissionPhase::Stopped:
    case SubmissionPhase::Finished:
    case SubmissionPhase::Closing:
    case SubmissionPhase::Discarding:
    case SubmissionPhase::Removing:
        return lookOf(batch);
    }
    return lookOf(batch);
}

status::Look lookOf(const ports::StoredRow &row)
{
    if (settlement::countsAsAccepted(row.sendState) && !row.status.isEmpty())
        return status::lookOf(settlement::settlementLifecycle(), row.status);
    if (row.sendState == SendState::Draft) {
        const bool hasError = std::any_of(row.problems.begin(), row.problems.end(), [](const settlement::Problem &problem) {
            return problem.severity == settlement::Severity::Error;
        });
        if (hasError)
            return {words(QT_TRANSLATE_NOOP("BatchWords", "Error")), flow::Family::Error, QStringLiteral("circle-x")};
        if (!row.problems.isEmpty())
            return {words(QT_TRANSLATE_NOOP("BatchWords", "Warning")), flow::Family::Waiting, QStringLiteral("triangle-alert")};
        return {words(QT_TRANSLATE_NOOP("BatchWords", "Ready")), flow::Family::Done, QStringLiteral("check")};
    }
    return status::lookOf(row.sendState);
}

cells::Progress progressOf(const ports::BatchListItem &item)
{
    if (!isPayingOrPaid(item.batch.status))
        return {};
    cells::Progress progress;
    const auto settled = inStatus(item.summary, settlement::settlement_status::kSettled).count;
    const auto discarded = inStatus(item.summary, settlement::settlement_status::kDiscarded).count;
    progress.total = item.summary.totals.accepted.count;
    progress.done = settled;
    progress.segments = {cells::Segment{flow::Family::Done, settled}, cells::Segment{flow::Family::Discarded, discarded},
                         cells::Segment{flow::Family::Progress, progress.total - settled - discarded}};
    return progress;
}

QString progressWords(const ports::BatchListItem &item)
{
    const ports::BatchSummary &summary = item.summary;
    const qint64 attention = needingAttention(summary);
    if (item.batch.importUnfinished)
        return words(QT_TRANSLATE_NOOP("BatchWords", "import not complete"));
    if (item.batch.isDraft())
        return summary.rowsWithErrors > 0
            ? QCoreApplication::translate("BatchWords", "local, errors: %1").arg(format::count(summary.rowsWithErrors))
            : words(QT_TRANSLATE_NOOP("BatchWords", "local"));
    if (item.batch.status == settlement::batch_status::kOpen || item.batch.status.isEmpty()) {
        const QString accepted = format::count(summary.totals.accepted.count);
        if (unfinishedSending(summary) > 0)
            return item.batch.paused ? QCoreApplication::translate("BatchWords", "paused at %1").arg(accepted)
                                     : QCoreApplication::translate("BatchWords", "sending, %1 accepted").arg(accepted);
        if (attention > 0)
            return QCoreApplication::translate("BatchWords", "needs you: %1").arg(format::count(attention));
        if (!knownClosingBlockers(summary.totals).isEmpty())
            return words(QT_TRANSLATE_NOOP("BatchWords", "totals differ"));
        return words(QT_TRANSLATE_NOOP("BatchWords", "ready to close"));
    }
    if (item.batch.status == settlement::batch_status::kPendingPayment)
        return words(QT_TRANSLATE_NOOP("BatchWords", "awaits payment"));
    if (item.batch.status == settlement::batch_status::kDiscarded)
        return words(QT_TRANSLATE_NOOP("BatchWords", "nothing is paid"));
    const cells::Progress progress = progressOf(item);
    return format::count(progress.done) + u'/' + format::count(progress.total);
}

QString fieldLabel(const QString &field) { return labelIn(kRowFields, field); }
QString batchFieldLabel(const QString &field) { return labelIn(kBatchFields, field); }

QString accountWords(const settlement::PaymentBatchRequest &request)
{
    if (request.account) {
        return QCoreApplication::translate("BatchWords", "Institution %1, branch %2, account %3-%4")
            .arg(request.account->institutionCode, request.account->branch, request.account->number, request.account->digit);
    }
    if (!request.accountKey.isEmpty())
        return QCoreApplication::translate("BatchWords", "Account key %1").arg(request.accountKey);
    return words(QT_TRANSLATE_NOOP("BatchWords", "Main account of the fund"));
}

QString phaseWords(SubmissionPhase phase)
{
    switch (phase) {
    case SubmissionPhase::Idle: return words(QT_TRANSLATE_NOOP("BatchWords", "Nothing under way"));
    case SubmissionPhase::Creating: return words(QT_TRANSLATE_NOOP("BatchWords", "Creating the batch"));
    case SubmissionPhase::Sending: return words(QT_TRANSLATE_NOOP("BatchWords", "Sending"));
    case SubmissionPhase::Resolving: return words(QT_TRANSLATE_NOOP("BatchWords", "Looking up settlements without an answer"));
    case SubmissionPhase::Waiting: return words(QT_TRANSLATE_NOOP("BatchWords", "Waiting for the administrator; goes on by itself"));
    case SubmissionPhase::Pausing: return words(QT_TRANSLATE_NOOP("BatchWords", "Pausing: answers on their way are awaited"));
    case SubmissionPhase::Paused: return words(QT_TRANSLATE_NOOP("BatchWords", "Paused"));
    case SubmissionPhase::Stopped: return words(QT_TRANSLATE_NOOP("BatchWords", "Stopped"));
    case SubmissionPhase::Finished: return words(QT_TRANSLATE_NOOP("BatchWords", "Sending finished"));
    case SubmissionPhase::Closing: return words(QT_TRANSLATE_NOOP("BatchWords", "Closing the batch"));
    case SubmissionPhase::Discarding: return words(QT_TRANSLATE_NOOP("BatchWords", "Discarding the batch"));
    case SubmissionPhase::Removing: return words(QT_TRANSLATE_NOOP("BatchWords", "Removing settlements"));
    }
    return {};
}

} // namespace esteira::viewmodels
