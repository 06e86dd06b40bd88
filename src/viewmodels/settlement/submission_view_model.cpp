#include "viewmodels/settlement/submission_view_model.h"

#include "core/format.h"
#include "viewmodels/settlement/batch_words.h"

namespace esteira::viewmodels {

namespace {
constexpr int kSampleMs = 1000;
constexpr int kSamples = 5 * 60;
} // namespace

using services::SubmissionPhase;
using settlement::SendState;

SubmissionViewModel::SubmissionViewModel(BatchState &state, QObject *parent) : QObject(parent), m_state(state)
{
    m_sampling.setInterval(kSampleMs);
    connect(&m_sampling, &QTimer::timeout, this, &SubmissionViewModel::sample);
    connect(&state, &BatchState::changed, this, &SubmissionViewModel::compute);
    compute();
}

void SubmissionViewModel::sample()
{
    const services::SubmissionProgress &progress = m_state.progress();
    const bool slow = progress.phase == SubmissionPhase::Waiting;
    PaceSample now{QDateTime::currentDateTimeUtc(), slow ? 0 : progress.perSecond, {}};
    if (slow && !m_wasSlow && progress.error)
        now.slowed = progress.error->httpStatus ? QStringLiteral("HTTP %1").arg(progress.error->httpStatus) : progress.error->text.shown();
    m_wasSlow = slow;
    m_pace.append(now);
    if (m_pace.size() > kSamples)
        m_pace.removeFirst();
    emit paceChanged();
}

void SubmissionViewModel::compute()
{
    Figures figures;
    if (m_sampled != m_state.batchId()) {
        m_sampled = m_state.batchId();
        m_pace.clear();
        m_wasSlow = false;
        emit paceChanged();
    }
    const bool sends = m_state.phase() == SubmissionPhase::Sending || m_state.phase() == SubmissionPhase::Waiting
        || m_state.phase() == SubmissionPhase::Resolving;
    if (sends && !m_sampling.isActive()) {
        m_sampling.start();
        sample();
    } else if (!sends) {
        m_sampling.stop();
    }
    if (m_state.hasItem()) {
        const services::SubmissionProgress &progress = m_state.progress();
        qint64 total = 0;
        qint64 done = 0;
        for (const StateCountModel::Line &line : m_state.sendLines()) {
            const SendState state = settlement::sendStateFrom(line.key);
            total += line.value.count;
            // Queued and draft rows are what is left of the bar.
            if (state == SendState::Queued || state == SendState::Draft)
                continue;
            if (state != SendState::Sending && state != SendState::Unknown && state != SendState::Removing)
                done += line.value.count;
            figures.bar.segments.append({line.look.family, line.value.count});
        }
        figures.bar.total = total;
        figures.bar.done = done;
        figures.done = format::count(done);
        figures.ofTotal = tr("of %1 settlements").arg(format::count(total));
        figures.percent = total > 0 ? QStringLiteral("%1%").arg(done * 100 / total) : QString();
        if (sends) {
            // The places stay while there is nothing certain to say, so that nothing jumps about.
            const QString unknown = QStringLiteral("—");
            const bool moves = progress.phase == SubmissionPhase::Sending;
            const bool ends = moves && progress.secondsLeft > 0;
            figures.rate = moves && progress.perSecond > 0 ? tr("%1 per second").arg(format::decimal(progress.perSecond, 1)) : unknown;
            figures.timeLeft = ends ? format::duration(progress.secondsLeft) : unknown;
            figures.endsAt = ends ? format::time(QDateTime::currentDateTimeUtc().addSecs(progress.secondsLeft)).left(5) : unknown;
            figures.onTheirWay = format::count(progress.count(SendState::Sending));
        }
        const bool stoppedEarly = !isBusy(progress.phase) && unfinishedSending(m_state.item().summary) > 0;
        figures.phase = stoppedEarly                           ? phaseWords(m_state.item().batch.paused ? SubmissionPhase::Paused : SubmissionPhase::Stopped)
            : progress.phase == SubmissionPhase::Idle && total > 0 ? phaseWords(SubmissionPhase::Finished)
                                                               : phaseWords(progress.phase);
        figures.spoken = QStringList{figures.done + u' ' + figures.ofTotal, figures.percent, figures.phase, figures.rate, figures.timeLeft}
                             .join(QStringLiteral(", "));
    }
    if (figures == m_figures)
        return;
    m_figures = figures;
    emit figuresChanged();
}

} // namespace esteira::viewmodels
