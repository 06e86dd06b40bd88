#include "viewmodels/settlement/submission_view_model.h"

#include "core/format.h"
#include "viewmodels/settlement/batch_words.h"

namespace esteira::viewmodels {

using services::SubmissionPhase;
using settlement::SendState;

SubmissionViewModel::SubmissionViewModel(BatchState &state, QObject *parent) : QObject(parent), m_state(state)
{
    connect(&state, &BatchState::changed, this, &SubmissionViewModel::compute);
    compute();
}

void SubmissionViewModel::compute()
{
    Figures figures;
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
        if (progress.phase == SubmissionPhase::Sending && progress.perSecond > 0)
            figures.rate = tr("%1 per second").arg(format::decimal(progress.perSecond, 1));
        if (progress.phase == SubmissionPhase::Sending && progress.secondsLeft >= 0) {
            figures.timeLeft = format::duration(progress.secondsLeft);
            figures.endsAt = format::time(QDateTime::currentDateTimeUtc().addSecs(progress.secondsLeft)).left(5);
        }
        if (progress.inFlight > 0)
            figures.inFlight = format::count(progress.inFlight);
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
