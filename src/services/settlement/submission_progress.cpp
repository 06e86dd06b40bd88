#include "services/settlement/submission_progress.h"

namespace esteira::services {

qint64 SubmissionProgress::total() const
{
    qint64 sum = 0;
    for (const auto &part : byState)
        sum += part.count;
    return sum;
}

qint64 SubmissionProgress::finished() const
{
    qint64 sum = count(settlement::SendState::Removed);
    for (auto it = byState.begin(); it != byState.end(); ++it) {
        if (settlement::countsAsAccepted(it.key()))
            sum += it->count;
    }
    return sum;
}

} // namespace esteira::services
