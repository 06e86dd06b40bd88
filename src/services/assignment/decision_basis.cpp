#include "services/assignment/decision_basis.h"

#include "core/format.h"
#include "domain/assignment/assignment_flow.h"

namespace esteira::services {

namespace {

QString listed(const QStringList &ids)
{
    constexpr qsizetype kMost = 5;
    return ids.size() <= kMost ? ids.join(QStringLiteral(", ")) : ids.first(kMost).join(QStringLiteral(", ")) + QStringLiteral("…");
}

} // namespace

DecisionBasis DecisionBasis::of(const QList<ports::StoredAsset> &assets)
{
    DecisionBasis basis;
    for (const ports::StoredAsset &asset : assets) {
        if (asset.sendState != settlement::SendState::Removed)
            basis.assets.insert(asset.draft.request.externalId, {asset.status, asset.draft.request.totalPurchaseValue.value_or(Money())});
    }
    return basis;
}

settlement::CountAndTotal DecisionBasis::approved() const
{
    settlement::CountAndTotal sum;
    for (const Line &line : assets) {
        if (!assignment::countsInTotals(line.status))
            continue;
        ++sum.count;
        sum.total += line.value;
    }
    return sum;
}

QList<Text> changesBetween(const DecisionBasis &seen, const DecisionBasis &now)
{
    QStringList added;
    QStringList gone;
    QStringList otherStatus;
    QStringList otherValue;
    for (auto it = now.assets.cbegin(); it != now.assets.cend(); ++it) {
        const auto before = seen.assets.constFind(it.key());
        if (before == seen.assets.cend())
            added.append(it.key());
        else if (before->status != it->status)
            otherStatus.append(it.key());
        else if (before->value != it->value)
            otherValue.append(it.key());
    }
    for (auto it = seen.assets.cbegin(); it != seen.assets.cend(); ++it) {
        if (!now.assets.contains(it.key()))
            gone.append(it.key());
    }
    QList<Text> changes;
    const auto tell = [&changes](const char *sentence, const QStringList &ids) {
        if (!ids.isEmpty())
            changes.append(Text::of(sentence, {listed(ids)}));
    };
    tell(QT_TRANSLATE_NOOP("Text", "Assets that came in: %1."), added);
    tell(QT_TRANSLATE_NOOP("Text", "Assets that went out: %1."), gone);
    tell(QT_TRANSLATE_NOOP("Text", "Assets in another situation: %1."), otherStatus);
    tell(QT_TRANSLATE_NOOP("Text", "Assets with another value: %1."), otherValue);
    if (const auto before = seen.approved(), after = now.approved(); before != after) {
        changes.prepend(Text::of(QT_TRANSLATE_NOOP("Text", "Total before %1 in %2 assets, now %3 in %4."),
                                 {format::money(before.total), QString::number(before.count), format::money(after.total), QString::number(after.count)}));
    }
    return changes;
}

} // namespace esteira::services
