#pragma once

#include "core/result.h"
#include "wire/json/json.h"

#include <QHash>
#include <QString>

#include <optional>

namespace esteira::sandbox {

/// How one automatic step ends. Never: it waits until other outcomes are set.
enum class StepResult { GoesOn, Never, Denied, Discarded };

struct StepOutcome {
    StepResult result = StepResult::GoesOn;
    QString reason; ///< of a denial; empty: the usual words
};

/// Of one asset. ByRules is the default; Approved ignores the rules.
enum class AssetResult { ByRules, Approved, Denied, InvalidDocuments, Discarded, Never };

struct AssetOutcome {
    AssetResult result = AssetResult::ByRules;
    QString reason;
};

/// The rules by which assets and batches are denied (assignment.md 11-23: configurable).
struct EligibilityLimits {
    int concentrationPercent = 20; ///< of one borrower in the fund's portfolio
    int longestDaysOfTitles = 720;
    int longestDaysOfCredit = 1'800;
    int documentsDeadlineSeconds = 0; ///< after closing; 0: none, the batch waits
};

/// The part of PUT /outcomes that steers assignments; without it the rules decide and everything else goes well:
///
///     {"assignments": {"<external_id>": {"eligibility": "eligible" | "denied" | "discarded" | "never",
///                                        "signature": "signed" | "discarded" | "never",
///                                        "payment": "paid" | "discarded" | "never",
///                                        "inclusion": "included" | "discarded" | "never"}},
///      "every_assignment": { the same },
///      "assets": {"<external_id>" or "<batch>/<external_id>": "by_rules" | "pre_approved" | "denied" | "invalid_documents" |
///                                                              "discarded" | "never"}, "every_asset": "…",
///      "eligibility": {"concentration_percent": 20, "longest_days_titles": 720, "longest_days_credit": 1800,
///                      "documents_deadline_seconds": 0},
///      "opening_webhook": false}
///
/// opening_webhook: creation and reopening are announced too, as one page of the contract says and the seed does not
/// (assignment.md 4.4, #0). Instead of a word a step or an asset may be {"result": "denied", "reason": "…"}. A value type.
class AssignmentOutcomes {
public:
    static Result<AssignmentOutcomes> parse(const QByteArray &json);

    StepOutcome step(const QString &assignmentId, QLatin1StringView step) const; ///< "eligibility", "signature"…
    AssetOutcome asset(const QString &assignmentId, const QString &assetId) const;
    const EligibilityLimits &limits() const { return m_limits; }
    bool announcesOpening() const { return m_announcesOpening; }

private:
    using Steps = QHash<QString, StepOutcome>;
    static Result<Steps> readSteps(const wire::Json &steps);

    QHash<QString, Steps> m_assignments;
    Steps m_everyAssignment;
    QHash<QString, AssetOutcome> m_assets;
    AssetOutcome m_everyAsset;
    EligibilityLimits m_limits;
    bool m_announcesOpening = false;
};

} // namespace esteira::sandbox
