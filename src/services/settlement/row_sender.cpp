#include "services/settlement/row_sender.h"

#include "core/future.h"
#include "core/log.h"
#include "services/settlement/conflict.h"

namespace esteira::services {

using ports::Source;
using settlement::RowNext;
using settlement::SendState;

namespace {

constexpr int kOutcomeGroup = 64;
constexpr int kOutcomeDelayMs = 25;
constexpr int kProgressMs = 100;
constexpr qint64 kRateWindowMs = 5000;

} // namespace

RowSender::RowSender(SubmissionContext &context, BatchLink link, ports::StoredBatch batch, bool onlyLookUps, QObject *parent)
    : QObject(parent), m_context(context), m_link(std::move(link)), m_batch(std::move(batch)), m_onlyLookUps(onlyLookUps),
      m_exhausted(onlyLookUps), m_pumpTimer(this), m_flushTimer(this), m_progressTimer(this)
{
    m_pumpTimer.setSingleShot(true);
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(kOutcomeDelayMs);
    m_progressTimer.setInterval(kProgressMs);
    connect(&m_pumpTimer, &QTimer::timeout, this, &RowSender::pump);
    connect(&m_flushTimer, &QTimer::timeout, this, &RowSender::flush);
    connect(&m_progressTimer, &QTimer::timeout, this, &RowSender::progressed);
}

RowSender::~RowSender()
{
    for (auto &running : m_running) {
        running.second.cancel();
        m_link.limiter->ended();
    }
}

void RowSender::start()
{
    m_progressTimer.start();
    whenDone(m_context.store.batch(m_batch.id), this, [this](const Result<ports::BatchListItem> &item) {
        if (!item) {
            stop(item.error());
            return;
        }
        for (const auto &part : item->summary.bySendState)
            m_counts[settlement::sendStateFrom(part.key)] = part.value;
        loadUnresolved();
    });
}

void RowSender::loadUnresolved()
{
    whenDone(m_context.store.unresolved(m_batch.id), this, [this](const Result<QList<ports::StoredRow>> &rows) {
        if (!rows) {
            stop(rows.error());
            return;
        }
        for (ports::StoredRow row : *rows) {
            if (row.sendState == SendState::Removing)
                continue; // the removal has its own run
            // Interrupted on its way: from now on it honestly counts as "no answer".
            if (row.sendState == SendState::Sending) {
                record(row, SendState::Unknown,
                       makeError(ErrorKind::Timeout, Text::of(QT_TRANSLATE_NOOP("Text", "The program ended before the answer came."))),
                       std::nullopt, Source::Operator);
                row.sendState = SendState::Unknown;
            }
            row.hadUnknownAttempt = true;
            m_lookUps.push_back({std::move(row)});
        }
        pump();
    });
}

void RowSender::pause()
{
    m_pausing = true;
    pump();
}

void RowSender::cancel()
{
    m_pausing = true;
    for (auto &running : m_running)
        running.second.cancel();
    pump();
}

void RowSender::pump()
{
    if (m_done)
        return;
    const qint64 now = m_context.clock.elapsed();
    AdaptiveLimiter &limiter = *m_link.limiter;

    if (stopping()) {
        // Claimed but never sent: certainly not carried out.
        while (!m_claimed.empty()) {
            requeue(m_claimed.front());
            m_claimed.pop_front();
        }
    }
    // Lookups first: they free frozen rows, and most failures come in groups.
    const bool mayAsk = !m_stopError && now >= m_waitUntilMs;
    for (std::size_t i = m_lookUps.size(); mayAsk && i > 0 && limiter.mayStart(now); --i) {
        LookUp item = std::move(m_lookUps.front());
        m_lookUps.pop_front();
        if (item.dueMs <= now)
            lookUp(std::move(item));
        else
            m_lookUps.push_back(std::move(item));
    }
    while (mayAsk && !m_claimed.empty() && limiter.mayStart(now)) {
        ports::StoredRow row = std::move(m_claimed.front());
        m_claimed.pop_front();
        send(std::move(row));
    }
    if (!stopping() && now >= m_waitUntilMs && !m_exhausted && !m_claiming
        && m_claimed.size() < std::size_t(limiter.limit()))
        claimMore();

    // An answer pumps again by itself; a timer is needed only where nothing is on its way to wake us up.
    qint64 wait = -1;
    const auto earlier = [&wait](qint64 ms) { wait = wait < 0 ? ms : std::min(wait, ms); };
    if (!m_stopError && (!m_lookUps.empty() || !m_claimed.empty() || !m_exhausted)) {
        if (m_waitUntilMs > now)
            earlier(m_waitUntilMs - now);
        else if (const qint64 limited = limiter.waitMs(now); limited > 0)
            earlier(limited);
        else if (!limiter.mayStart(now) && m_running.empty())
            earlier(5); // another batch of the connection holds the slots
        for (const LookUp &item : m_lookUps) {
            if (item.dueMs > now)
                earlier(item.dueMs - now);
        }
    }
    if (wait >= 0)
        m_pumpTimer.start(int(std::max<qint64>(1, wait)));
    finishWhenDone();
}

void RowSender::claimMore()
{
    if (m_requeueUnwritten)
        flush(); // the store works in order: what went back to the queue is claimed with the rest
    m_claiming = true;
    const int group = std::max(16, m_link.limiter->limit() * 2);
    whenDone(m_context.store.claimQueued(m_batch.id, group), this,
             [this, group, requeues = m_requeues](const Result<QList<ports::StoredRow>> &rows) {
        m_claiming = false;
        if (!rows) {
            stop(rows.error());
            return;
        }
        m_exhausted = rows->size() < group && requeues == m_requeues;
        for (ports::StoredRow row : *rows) {
            row.sendState = SendState::Queued;
            moveCount(row, SendState::Sending);
            row.sendState = SendState::Sending;
            m_claimed.push_back(std::move(row));
        }
        if (m_batchEnded && !stopping())
            refuseClaimed();
        pump();
    });
}

void RowSender::send(ports::StoredRow row)
{
    m_link.limiter->started(m_context.clock.elapsed());
    auto future = m_link.gateway->insertSettlement(m_batch.fundClassKey, m_batch.request.externalId, row.draft.request);
    m_running.insert_or_assign(row.id, future);
    whenDone(future, this, [this, row = std::move(row)](const Result<settlement::Settlement> &answer) { sent(row, answer); });
}

void RowSender::tellLimiter(const Result<settlement::Settlement> &answer)
{
    m_answerTimesMs.push_back(m_context.clock.elapsed());
    if (answer) {
        m_link.limiter->succeeded();
        m_waitFailures = 0;
        m_waitError.reset();
        return;
    }
    const Error &error = answer.error();
    if (error.kind == ErrorKind::Busy || error.outcomeUnknown())
        m_link.limiter->troubled(m_context.clock.elapsed(), error.retryAfterSeconds);
    else
        m_link.limiter->ended();
}

void RowSender::sent(ports::StoredRow row, const Result<settlement::Settlement> &answer)
{
    m_running.erase(row.id);
    tellLimiter(answer);
    const RowNext next = settlement::afterInsert(row.draft.request, answer, row.hadUnknownAttempt);
    const qint64 now = m_context.clock.elapsed();
    switch (next) {
    case RowNext::Accepted:
    case RowNext::AlreadyThere:
        record(row, SendState::Accepted, std::nullopt, *answer, Source::Answer);
        break;
    case RowNext::Conflict:
        record(row, SendState::Conflict, answer ? conflictError(row, *answer) : answer.error(),
               answer ? std::optional(*answer) : std::nullopt, Source::Answer);
        break;
    case RowNext::Refused:
        record(row, SendState::Refused, answer.error(), std::nullopt, Source::Answer);
        break;
    case RowNext::LookUp:
    case RowNext::WaitAndLookUp:
        record(row, SendState::Unknown, answer.error(), std::nullopt, Source::Answer);
        row.sendState = SendState::Unknown;
        row.hadUnknownAttempt = true;
        m_lookUps.push_back({std::move(row), now + m_context.retry.delayMs(1), 1,
                              answer.error().kind == ErrorKind::Refused ? std::optional(answer.error()) : std::nullopt});
        break;
    case RowNext::SendAgain:
        requeue(row);
        break;
    case RowNext::WaitAndSend:
        requeue(row);
        m_waitError = answer.error();
        waitAfter(answer.error(), now);
        break;
    case RowNext::StopSending:
        if (settlement::batchIsNotOpen(answer.error())) {
            record(row, SendState::Refused, answer.error(), std::nullopt, Source::Answer);
            batchEnded(answer.error());
        } else {
            requeue(row);
            stop(answer.error());
        }
        break;
    }
    pump();
}

void RowSender::waitAfter(const Error &error, qint64 now)
{
    // One 429 among answers is the limiter's business; only when nothing else comes through is all sending held back.
    const bool isAlone = error.kind == ErrorKind::Busy && m_waitFailures == 0;
    // What was on its way together fails together: one outage, not as many as there were requests.
    if (now >= m_waitUntilMs)
        ++m_waitFailures;
    const int delay = isAlone ? 0 : m_context.retry.delayMs(m_waitFailures);
    m_waitUntilMs = std::max(m_waitUntilMs, now + std::max(delay, error.retryAfterSeconds * 1000));
}

void RowSender::lookUp(LookUp item)
{
    m_link.limiter->started(m_context.clock.elapsed());
    auto future = m_link.gateway->settlement(m_batch.fundClassKey, m_batch.request.externalId, item.row.draft.request.externalId);
    m_running.insert_or_assign(item.row.id, future);
    whenDone(future, this, [this, item = std::move(item)](const Result<settlement::Settlement> &answer) { lookedUp(item, answer); });
}

void RowSender::lookedUp(LookUp item, const Result<settlement::Settlement> &answer)
{
    m_running.erase(item.row.id);
    tellLimiter(answer);
    RowNext next = settlement::afterLookUp(item.row.draft.request, answer);
    const bool notThere = next == RowNext::SendAgain;
    if (notThere && item.saidDuplicate()) {
        // It is there, as the administrator just said. Without a read that is all that can be known; with one that does
        // not find it yet, asking again is the only honest thing.
        next = settlement::readIsMissing(answer.error()) ? RowNext::AlreadyThere : RowNext::WaitAndLookUp;
    } else if (notThere && item.refusal) {
        next = settlement::afterInsert(item.row.draft.request, failure(*item.refusal), false);
    }
    switch (next) {
    case RowNext::Accepted:
    case RowNext::AlreadyThere:
        record(item.row, item.saidDuplicate() ? SendState::AlreadyThere : SendState::Accepted, std::nullopt,
               answer ? std::optional(*answer) : std::nullopt, Source::Poll);
        break;
    case RowNext::Conflict:
        record(item.row, SendState::Conflict, conflictError(item.row, *answer), *answer, Source::Poll);
        break;
    case RowNext::SendAgain:
        requeue(item.row);
        break;
    case RowNext::StopSending:
        if (notThere && settlement::batchIsNotOpen(*item.refusal)) {
            record(item.row, SendState::Refused, item.refusal, std::nullopt, Source::Poll);
            batchEnded(*item.refusal);
            break;
        }
        if (notThere)
            requeue(item.row);
        stop(notThere ? *item.refusal : answer.error());
        if (!notThere)
            m_lookUps.push_back(std::move(item));
        break;
    case RowNext::Refused:
        record(item.row, SendState::Refused, item.refusal, std::nullopt, Source::Answer);
        break;
    case RowNext::LookUp:
    case RowNext::WaitAndSend:
    case RowNext::WaitAndLookUp:
        m_waitError = answer.error();
        ++item.failures;
        item.dueMs = m_context.clock.elapsed()
            + std::max(m_context.retry.delayMs(item.failures), answer.error().retryAfterSeconds * 1000);
        m_lookUps.push_back(std::move(item));
        break;
    }
    pump();
}

void RowSender::moveCount(const ports::StoredRow &row, SendState to)
{
    const Money value = row.draft.request.totalValue.value_or(Money());
    auto &from = m_counts[row.sendState];
    from.count -= 1;
    from.total = from.total - value;
    auto &target = m_counts[to];
    target.count += 1;
    target.total += value;
}

void RowSender::record(const ports::StoredRow &row, SendState state, std::optional<Error> error,
                       std::optional<settlement::Settlement> found, Source source)
{
    moveCount(row, state);
    ports::RowOutcome outcome;
    outcome.row = row.id;
    outcome.state = state;
    outcome.requestId = error ? error->requestId : QString();
    outcome.error = std::move(error);
    outcome.settlement = std::move(found);
    outcome.source = source;
    outcome.hadUnknownAttempt = row.hadUnknownAttempt;
    m_outcomes.append(std::move(outcome));
    if (m_outcomes.size() >= kOutcomeGroup)
        flush();
    else if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void RowSender::requeue(const ports::StoredRow &row)
{
    ++m_requeues;
    m_exhausted = m_onlyLookUps; // it has to be claimed again
    m_requeueUnwritten = true;
    record(row, SendState::Queued, std::nullopt, std::nullopt, Source::Operator);
}

void RowSender::flush()
{
    m_flushTimer.stop();
    const auto written = [this](const Outcome &outcome) {
        --m_flushing;
        // What could not be written stays "sending" on disk and is looked up at the next start: nothing is lost.
        if (!outcome)
            stop(outcome.error());
        m_context.notifier.touch(m_batch.id);
        pump();
    };
    m_requeueUnwritten = false;
    if (!m_outcomes.isEmpty()) {
        ++m_flushing;
        whenDone(m_context.store.recordOutcomes(std::exchange(m_outcomes, {})), this, written);
    }
}

void RowSender::stop(const Error &error)
{
    if (!m_stopError) {
        m_stopError = error;
        qCWarning(lcService, "sending stopped: %s %s", errorKindName(error.kind), qPrintable(error.apiCode));
    }
    pump();
}

/// Closed or discarded elsewhere: the rows that are left will be refused too, and are not offered again at every start.
void RowSender::batchEnded(const Error &error)
{
    m_batchEnded = error;
    refuseClaimed();
}

void RowSender::refuseClaimed()
{
    while (!m_claimed.empty()) {
        ports::StoredRow row = std::move(m_claimed.front());
        m_claimed.pop_front();
        // An earlier attempt may have arrived before the end: only the lookup tells.
        if (row.hadUnknownAttempt)
            m_lookUps.push_back({std::move(row), 0, 0, m_batchEnded});
        else
            record(row, SendState::Refused, m_batchEnded, std::nullopt, Source::Answer);
    }
}

void RowSender::finishWhenDone()
{
    const bool lookUpsLeft = !m_lookUps.empty() && !m_stopError;
    if (m_done || !m_running.empty() || !m_claimed.empty() || m_claiming || m_flushing > 0 || lookUpsLeft)
        return;
    if (!m_outcomes.isEmpty()) {
        flush();
        return;
    }
    if (!stopping() && !m_exhausted)
        return;
    m_done = true;
    m_progressTimer.stop();
    m_pumpTimer.stop();
    emit progressed();
    if (m_stopError)
        emit finished(failure(*m_stopError), false);
    else if (m_batchEnded)
        emit finished(failure(*m_batchEnded), false);
    else
        emit finished({}, m_pausing);
}

SubmissionProgress RowSender::progress() const
{
    SubmissionProgress value;
    value.batch = m_batch.id;
    value.byState = m_counts;
    value.inFlight = int(m_running.size());
    value.limit = m_link.limiter->limit();
    const qint64 now = m_context.clock.elapsed();
    std::deque<qint64> &times = m_answerTimesMs;
    while (!times.empty() && times.front() < now - kRateWindowMs)
        times.pop_front();
    if (times.size() >= 2)
        value.perSecond = double(times.size()) * 1000.0 / double(std::max<qint64>(200, now - times.front()));
    const qint64 left = value.count(SendState::Queued) + value.count(SendState::Sending) + value.count(SendState::Unknown);
    if (value.perSecond > 0)
        value.secondsLeft = qint64(double(left) / value.perSecond + 0.5);
    if (m_done)
        value.phase = m_stopError || m_batchEnded ? SubmissionPhase::Stopped : m_pausing ? SubmissionPhase::Paused : SubmissionPhase::Finished;
    else if (m_pausing)
        value.phase = SubmissionPhase::Pausing;
    else if (m_waitUntilMs > now || m_link.limiter->pausedUntilMs() > now)
        value.phase = SubmissionPhase::Waiting;
    else if (m_exhausted && m_claimed.empty() && !m_lookUps.empty())
        value.phase = SubmissionPhase::Resolving;
    else
        value.phase = SubmissionPhase::Sending;
    value.error = m_stopError ? m_stopError : m_batchEnded ? m_batchEnded : m_waitError;
    return value;
}

} // namespace esteira::services
