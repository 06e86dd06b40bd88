#include "cli/settle_command.h"

#include "cli/report.h"
#include "core/clock.h"
#include "core/format.h"
#include "core/future.h"
#include "core/log.h"
#include "domain/settlement/external_id.h"
#include "domain/settlement/settlement_flow.h"
#include "services/files/import_service.h"
#include "services/follow/follow_service.h"
#include "services/settlement/submission_service.h"

#include <QFileInfo>

namespace esteira::cli {

using services::SubmissionPhase;
using settlement::SendState;

SettleCommand::SettleCommand(services::Workplace &workplace, Common common, Settle options, Printer &printer, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_common(std::move(common)), m_options(std::move(options)), m_printer(printer), m_poll(this),
      m_patience(this)
{
    connect(&m_workplace.submission, &services::SubmissionService::progressed, this, &SettleCommand::onProgress);
    connect(&m_workplace.submission, &services::SubmissionService::finished, this, &SettleCommand::onFinished);
    m_poll.setInterval(200);
    connect(&m_poll, &QTimer::timeout, this, &SettleCommand::checkFollowed);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_options.giveUpSeconds * 1000);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(*m_trouble); });
    connect(&m_workplace.follow, &services::FollowService::connectionHeard, this,
            [this](const QString &connectionId, const Outcome &outcome) {
        if (connectionId == m_common.connectionId && m_poll.isActive())
            heard(outcome ? std::nullopt : std::optional(outcome.error()));
    });
}

void SettleCommand::start()
{
    whenDone(m_workplace.batches.funds(m_common.connectionId), this, [this](const Result<QList<ports::RegisteredFund>> &funds) {
        if (!funds) {
            fail(funds.error());
            return;
        }
        for (const ports::RegisteredFund &fund : *funds) {
            if (fund.fundClassKey == m_options.fundClassKey)
                m_prefix = fund.shortName.isEmpty() ? QStringLiteral("FIDC") : fund.shortName;
        }
        if (m_prefix.isEmpty()) {
            m_printer.fail(makeError(ErrorKind::Invalid,
                Text::of(QT_TRANSLATE_NOOP("Text", "Fund %1 is not registered under connection %2."), {m_options.fundClassKey, m_common.connectionId}),
                Text::of(QT_TRANSLATE_NOOP("Text", "Check the key, or register it: esteira-cli connect … --fund KEY."))));
            done(ExitCode::Usage);
            return;
        }
        findOrCreate();
    });
}

void SettleCommand::findOrCreate()
{
    if (m_options.batchExternalId.isEmpty()) {
        inspectFile();
        return;
    }
    whenDone(m_workplace.batches.findBatch(m_common.connectionId, m_options.fundClassKey, m_options.batchExternalId), this,
             [this](const Result<std::optional<ports::BatchId>> &found) {
        if (!found) {
            fail(found.error());
        } else if (*found) {
            m_batch = **found;
            checkSameFile();
        } else {
            inspectFile();
        }
    });
}

void SettleCommand::inspectFile()
{
    whenDone(m_workplace.import.inspect(m_options.file), this, [this](const Result<ports::FileInspection> &inspection) {
        if (!inspection) {
            fail(inspection.error());
            return;
        }
        if (!sayFile(*inspection))
            return;
        if (!m_options.batchExternalId.isEmpty()) {
            createDraft(*inspection);
            return;
        }
        // Without a name of its own, the same file a second time is most likely a mistake.
        whenDone(m_workplace.import.findSameFile(m_common.connectionId, *inspection), this,
                 [this, inspection = *inspection](const Result<std::optional<ports::StoredBatch>> &same) {
            if (!same) {
                fail(same.error());
            } else if (*same) {
                m_printer.fail(makeError(ErrorKind::Invalid,
                    Text::of(QT_TRANSLATE_NOOP("Text", "This file was already imported into batch %1."), {(*same)->request.externalId}),
                    Text::of(QT_TRANSLATE_NOOP("Text", "To go on with that batch, add --batch %1. To pay it again on purpose, give a new --batch."), {(*same)->request.externalId})));
                done(ExitCode::FileProblems);
            } else {
                createDraft(inspection);
            }
        });
    });
}

/// Says what the file holds; false, and done, when it cannot be used without a person.
bool SettleCommand::sayFile(const ports::FileInspection &inspection)
{
    m_printer.say(QStringLiteral("file"), tr("%1: %2 settlements, %3").arg(inspection.fileName, format::count(inspection.read.count), format::moneyWithSymbol(inspection.read.total)),
                  {{QStringLiteral("file"), inspection.fileName}, {QStringLiteral("count"), inspection.read.count},
                   {QStringLiteral("total"), inspection.read.total.toDecimal()}});
    for (const ports::FileProblem &problem : inspection.problems) {
        Error error = makeError(ErrorKind::Invalid, problem.text, problem.wayOut);
        m_printer.fail(error);
    }
    for (const ports::FileQuestion &question : inspection.questions)
        m_printer.fail(makeError(ErrorKind::Invalid, question.text,
                                 Text::of(QT_TRANSLATE_NOOP("Text", "Open the file in the window and answer there; nothing is guessed.")), question.field));
    if (!inspection.readable() || !inspection.questions.isEmpty()) {
        done(ExitCode::FileProblems);
        return false;
    }
    return true;
}

void SettleCommand::createDraft(const ports::FileInspection &inspection)
{
    ports::StoredBatch batch;
    batch.connectionId = m_common.connectionId;
    batch.fundClassKey = m_options.fundClassKey;
    batch.request.externalId = m_options.batchExternalId.isEmpty()
        ? settlement::makeBatchExternalId(m_prefix, brasiliaDate(QDateTime::currentDateTimeUtc()))
        : m_options.batchExternalId;
    batch.request.description = QFileInfo(m_options.file).completeBaseName().left(255);
    batch.expectedCount = m_options.expectedCount;
    batch.expectedTotal = m_options.expectedTotal;
    whenDone(m_workplace.batches.createDraft(batch), this, [this, inspection](const Result<ports::BatchId> &created) {
        if (created)
            importInto(*created, inspection);
        else
            fail(created.error());
    });
}

void SettleCommand::importInto(ports::BatchId batch, const ports::FileInspection &inspection)
{
    m_batch = batch;
    whenDone(m_workplace.import.import(batch, m_options.file, inspection), this, [this](const Result<services::ImportResult> &result) {
        if (!result)
            fail(result.error());
        else if (result->rowsWithProblems > 0)
            listProblems(m_batch);
        else
            submit();
    });
}

/// A known batch goes on only with the file it was made from: going on with the old rows while another file lies there
/// would end with "done" and that file unpaid.
void SettleCommand::checkSameFile()
{
    whenDone(m_workplace.import.inspect(m_options.file), this, [this](const Result<ports::FileInspection> &inspection) {
        if (!inspection) {
            fail(inspection.error());
            return;
        }
        withBatch([this, sha256 = inspection->sha256](const ports::BatchListItem &item) {
            const bool untouched = item.batch.isDraft() && item.batch.sourceHash.isEmpty() && item.summary.totals.local.count == 0;
            if (untouched || item.batch.sourceHash == sha256) {
                takeUp();
                return;
            }
            fail(makeError(ErrorKind::Invalid,
                Text::of(QT_TRANSLATE_NOOP("Text", "Batch %1 was not made from this file."), {item.batch.request.externalId}),
                Text::of(QT_TRANSLATE_NOOP("Text", "Nothing of this file was sent. Give it a --batch of its own, or give the file the batch was made from."))));
        });
    });
}

void SettleCommand::takeUp()
{
    withBatch([this](const ports::BatchListItem &item) {
        m_printer.say(QStringLiteral("resumed"), tr("Batch %1 is known here; going on with it.").arg(item.batch.request.externalId), describe(item));
        ports::StoredBatch expecting = item.batch;
        if (m_options.expectedCount)
            expecting.expectedCount = m_options.expectedCount;
        if (m_options.expectedTotal)
            expecting.expectedTotal = m_options.expectedTotal;
        // The store works in order; what this run expects is known before anything goes on.
        whenDone(m_workplace.batches.updateDraft(expecting), this, [this, item](const Outcome &updated) {
            if (!updated)
                fail(updated.error());
            else if (item.batch.isDraft())
                takeUpDraft(item);
            else
                takeUpSent(item);
        });
    });
}

void SettleCommand::takeUpSent(const ports::BatchListItem &item)
{
    m_awaitingEnd = true; // its end may be told before the answer
    if (item.batch.paused) {
        whenDone(m_workplace.submission.resume(m_batch), this, [this](const Outcome &resumed) {
            if (!resumed)
                fail(resumed.error());
        });
        return;
    }
    whenDone(m_workplace.submission.takeUp(m_batch), this, [this](const Result<bool> &going) {
        if (!going) {
            fail(going.error());
        } else if (!*going) {
            m_awaitingEnd = false;
            afterSending();
        }
    });
}

void SettleCommand::takeUpDraft(const ports::BatchListItem &item)
{
    if (item.batch.importUnfinished || item.batch.sourceHash.isEmpty()) {
        // Cut off before its file was in: it is read from the beginning, and nothing of it was ever sent.
        whenDone(m_workplace.import.inspect(m_options.file), this, [this](const Result<ports::FileInspection> &inspection) {
            if (!inspection)
                fail(inspection.error());
            else if (sayFile(*inspection))
                importInto(m_batch, *inspection);
        });
    } else if (item.summary.rowsWithErrors == 0) {
        submit();
    } else {
        // Whatever was corrected by hand since is somebody's work.
        fail(makeError(ErrorKind::Invalid,
            Text::of(QT_TRANSLATE_NOOP("Text", "Rows with errors: %1. Nothing was sent."), {format::count(item.summary.rowsWithErrors)}),
            Text::of(QT_TRANSLATE_NOOP("Text", "Show only rows with problems, correct or delete them, and send again."))));
    }
}

void SettleCommand::submit()
{
    whenDone(m_workplace.submission.submit(m_batch), this, [this](const Outcome &begun) {
        if (begun)
            m_awaitingEnd = true;
        else
            fail(begun.error());
    });
}

void SettleCommand::onProgress(const services::SubmissionProgress &progress)
{
    if (progress.batch != m_batch || m_done)
        return;
    QJsonObject data{{QStringLiteral("finished"), progress.finished()}, {QStringLiteral("of"), progress.total()},
                     {QStringLiteral("in_flight"), progress.inFlight}, {QStringLiteral("per_second"), progress.perSecond}};
    if (progress.error)
        data.insert(QStringLiteral("waiting_for"), QString::fromLatin1(errorKindName(progress.error->kind)));
    m_printer.progress(tr("%1 of %2 sent, %3 per second").arg(format::count(progress.finished()), format::count(progress.total()), format::decimal(progress.perSecond, 1)), data);
    const qint64 answered = progress.finished() + progress.count(SendState::Refused) + progress.count(SendState::Conflict);
    const bool moved = std::exchange(m_answered, answered) != answered;
    heard(moved ? std::nullopt : progress.error);
}

/// Patience runs out only while nothing at all is heard; everything stays on disk and the next run goes on.
void SettleCommand::heard(const std::optional<Error> &trouble)
{
    m_trouble = trouble;
    if (!trouble)
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start();
}

void SettleCommand::onFinished(qint64 batch, const Outcome &outcome)
{
    if (batch != m_batch || m_done || !std::exchange(m_awaitingEnd, false))
        return;
    heard(std::nullopt);
    if (!outcome)
        fail(outcome.error());
    else
        afterSending();
}

void SettleCommand::afterSending()
{
    withBatch([this](const ports::BatchListItem &item) {
        m_printer.say(QStringLiteral("sent"), tr("Batch %1: %2 settlements accepted, %3").arg(item.batch.request.externalId, format::count(item.summary.totals.accepted.count), format::moneyWithSymbol(item.summary.totals.accepted.total)),
                      describe(item));
        if (item.batch.status == settlement::batch_status::kDiscarded) {
            done(ExitCode::NeedsAPerson);
            return;
        }
        if (item.summary.totals.unfinished > 0) {
            ports::RowQuery failed;
            failed.sendStates = {QStringLiteral("refused"), QStringLiteral("conflict")};
            whenDone(m_workplace.batches.rowIds(m_batch, failed), this,
                     [this](const Result<QList<ports::RowId>> &ids) {
                whenDone(m_workplace.batches.rows(ids ? ids->first(qMin<qsizetype>(100, ids->size())) : QList<ports::RowId>()), this,
                         [this](const Result<QList<ports::StoredRow>> &rows) {
                    bool conflict = false;
                    for (const ports::StoredRow &row : rows.value_or(QList<ports::StoredRow>())) {
                        conflict = conflict || row.sendState == SendState::Conflict;
                        if (row.lastError)
                            m_printer.fail(*row.lastError);
                    }
                    done(conflict ? ExitCode::NeedsAPerson : ExitCode::Refused);
                });
            });
            return;
        }
        if (m_options.close && item.batch.status == settlement::batch_status::kOpen)
            close();
        else if (m_options.follow)
            follow();
        else
            done(ExitCode::Done);
    });
}

void SettleCommand::close()
{
    whenDone(m_workplace.submission.close(m_batch), this, [this](const Outcome &closed) {
        if (m_done)
            return;
        if (!closed) {
            m_printer.fail(closed.error());
            done(closed.error().kind == ErrorKind::Invalid ? ExitCode::TotalsDiffer : exitCodeFor(closed.error()));
            return;
        }
        m_printer.say(QStringLiteral("closed"), tr("Batch closed; payment asked for."));
        if (m_options.follow)
            follow();
        else
            done(ExitCode::Done);
    });
}

void SettleCommand::follow()
{
    m_workplace.follow.start(m_batch);
    m_poll.start();
}

void SettleCommand::checkFollowed()
{
    withBatch([this](const ports::BatchListItem &item) {
        qint64 open = 0;
        for (const auto &part : item.summary.byStatus)
            open += settlement::settlementLifecycle().isFinal(part.key) ? 0 : part.value.count;
        m_printer.progress(tr("Batch %1: %2, %3 settlements not yet final").arg(item.batch.request.externalId, item.batch.status, format::count(open)), describe(item));
        if (!settlement::batchLifecycle().isFinal(item.batch.status))
            return;
        if (item.batch.status == settlement::batch_status::kCompleted && open > 0)
            return; // the last settlements' news is still on its way
        m_poll.stop();
        m_printer.say(QStringLiteral("final"), tr("Batch %1: %2").arg(item.batch.request.externalId, item.batch.status), describe(item));
        done(item.batch.status == settlement::batch_status::kCompleted ? ExitCode::Done : ExitCode::NeedsAPerson);
    });
}

void SettleCommand::listProblems(ports::BatchId batch)
{
    ports::RowQuery query;
    query.onlyWithProblems = true;
    whenDone(m_workplace.batches.rowIds(batch, query), this, [this](const Result<QList<ports::RowId>> &ids) {
        whenDone(m_workplace.batches.rows(ids ? ids->first(qMin<qsizetype>(1000, ids->size())) : QList<ports::RowId>()), this,
                 [this](const Result<QList<ports::StoredRow>> &rows) {
            for (const ports::StoredRow &row : rows.value_or(QList<ports::StoredRow>())) {
                for (const settlement::Problem &problem : row.problems) {
                    if (problem.severity != settlement::Severity::Error)
                        continue;
                    // A document typed into the wrong column must not end up in a script's log.
                    const QString offending = redacted(problem.offending);
                    m_printer.say(QStringLiteral("problem"),
                                  tr("line %1, %2 “%3”: %4. %5").arg(QString::number(row.draft.sourceLine), problem.field, offending, problem.text.shown(), problem.suggestion.shown()),
                                  {{QStringLiteral("line"), row.draft.sourceLine}, {QStringLiteral("field"), problem.field},
                                   {QStringLiteral("code"), problem.code}, {QStringLiteral("offending"), offending},
                                   {QStringLiteral("text"), problem.text.shown()}, {QStringLiteral("suggestion"), problem.suggestion.shown()},
                                   {QStringLiteral("fix"), redacted(problem.fix)}});
                }
            }
            // Nothing was sent, and the corrected file comes under the same name: no half-usable draft stays behind.
            whenDone(m_workplace.batches.deleteDraft(m_batch), this, [this](const Outcome &) { done(ExitCode::FileProblems); });
        });
    });
}

void SettleCommand::withBatch(std::function<void(const ports::BatchListItem &)> then)
{
    whenDone(m_workplace.batches.batch(m_batch), this, [this, then = std::move(then)](const Result<ports::BatchListItem> &item) {
        if (m_done)
            return;
        if (item)
            then(*item);
        else
            fail(item.error());
    });
}

void SettleCommand::interrupt()
{
    if (m_batch == 0) {
        done(ExitCode::Interrupted);
        return;
    }
    whenDone(m_workplace.submission.pause(m_batch), this, [this](const Outcome &) { done(ExitCode::Interrupted); });
}

void SettleCommand::fail(const Error &error)
{
    m_printer.fail(error);
    done(exitCodeFor(error));
}

void SettleCommand::done(ExitCode code)
{
    if (std::exchange(m_done, true))
        return;
    m_poll.stop();
    m_patience.stop();
    emit finished(code);
}

} // namespace esteira::cli
