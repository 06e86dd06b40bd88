#include "sandbox/assignment/assignment_outcomes.h"

namespace esteira::sandbox {

using wire::Json;

namespace {

using L = QLatin1StringView;

std::unexpected<Error> wrong(const QString &what)
{
    return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "\"%1\" is not an outcome."), {what}));
}

/// "denied" or {"result": "denied", "reason": "…"}.
struct Word {
    QString result;
    QString reason;
};

Word readWord(const Json &value)
{
    return value.isObject() ? Word{value[L("result")].string(), value[L("reason")].string()} : Word{value.string(), {}};
}

struct StepWord {
    L step;
    L goesOn;
};
constexpr StepWord kSteps[] = {{L("eligibility"), L("eligible")}, {L("signature"), L("signed")}, {L("payment"), L("paid")}, {L("inclusion"), L("included")}};

std::optional<StepResult> stepResult(const QString &step, const QString &word)
{
    for (const StepWord &known : kSteps) {
        if (step != known.step)
            continue;
        if (word == known.goesOn)
            return StepResult::GoesOn;
        if (word == L("never"))
            return StepResult::Never;
        if (word == L("discarded"))
            return StepResult::Discarded;
        if (word == L("denied") && step == L("eligibility"))
            return StepResult::Denied;
    }
    return std::nullopt;
}

Result<AssetOutcome> readAsset(const Json &value)
{
    static constexpr std::pair<L, AssetResult> kWords[] = {
        {L("by_rules"), AssetResult::ByRules}, {L("pre_approved"), AssetResult::Approved},
        {L("denied"), AssetResult::Denied},    {L("invalid_documents"), AssetResult::InvalidDocuments},
        {L("discarded"), AssetResult::Discarded}, {L("never"), AssetResult::Never},
    };
    const Word word = readWord(value);
    for (const auto &[name, result] : kWords) {
        if (word.result == name)
            return AssetOutcome{result, word.reason};
    }
    return wrong(word.result);
}

} // namespace

Result<AssignmentOutcomes::Steps> AssignmentOutcomes::readSteps(const Json &steps)
{
    Steps all;
    for (const auto &[step, value] : steps.object()) {
        const Word word = readWord(value);
        const auto result = stepResult(step, word.result);
        if (!result)
            return wrong(step + u' ' + word.result);
        all.insert(step, {*result, word.reason});
    }
    return all;
}

Result<AssignmentOutcomes> AssignmentOutcomes::parse(const QByteArray &json)
{
    const auto body = Json::parse(json);
    if (!body)
        return failure(body.error());
    AssignmentOutcomes outcomes;
    for (const auto &[id, steps] : (*body)[L("assignments")].object()) {
        const auto read = readSteps(steps);
        if (!read)
            return failure(read.error());
        outcomes.m_assignments.insert(id, *read);
    }
    const auto every = readSteps((*body)[L("every_assignment")]);
    if (!every)
        return failure(every.error());
    outcomes.m_everyAssignment = *every;
    for (const auto &[id, value] : (*body)[L("assets")].object()) {
        const auto read = readAsset(value);
        if (!read)
            return failure(read.error());
        outcomes.m_assets.insert(id, *read);
    }
    if (body->has(L("every_asset"))) {
        const auto read = readAsset((*body)[L("every_asset")]);
        if (!read)
            return failure(read.error());
        outcomes.m_everyAsset = *read;
    }
    const std::pair<L, int &> limits[] = {{L("concentration_percent"), outcomes.m_limits.concentrationPercent},
                                          {L("longest_days_titles"), outcomes.m_limits.longestDaysOfTitles},
                                          {L("longest_days_credit"), outcomes.m_limits.longestDaysOfCredit},
                                          {L("documents_deadline_seconds"), outcomes.m_limits.documentsDeadlineSeconds}};
    for (const auto &[name, limit] : limits) {
        if (const auto value = (*body)[L("eligibility")][name].integer())
            limit = int(*value);
    }
    outcomes.m_announcesOpening = (*body)[L("opening_webhook")].boolean().value_or(false);
    return outcomes;
}

StepOutcome AssignmentOutcomes::step(const QString &assignmentId, QLatin1StringView step) const
{
    const Steps own = m_assignments.value(assignmentId);
    return own.contains(step) ? own.value(step) : m_everyAssignment.value(step);
}

AssetOutcome AssignmentOutcomes::asset(const QString &assignmentId, const QString &assetId) const
{
    return m_assets.value(assignmentId + u'/' + assetId, m_assets.value(assetId, m_everyAsset));
}

} // namespace esteira::sandbox
