#include "domain/settlement/control_totals.h"

#include "core/format.h"

namespace esteira::settlement {

namespace {

/// "ours", "theirs" and the gap, in count or in money; nothing when they agree.
void compareCounts(QList<Text> &blockers, const char *text, qint64 wanted, qint64 found)
{
    if (wanted != found)
        blockers.append(Text::of(text, {format::count(wanted), format::count(found), format::count(found - wanted)}));
}

void compareMoney(QList<Text> &blockers, const char *text, Money wanted, Money found)
{
    if (wanted != found) {
        blockers.append(Text::of(text, {format::moneyWithSymbol(wanted), format::moneyWithSymbol(found),
                                        format::moneyWithSymbol(found - wanted)}));
    }
}

} // namespace

QList<Text> closingBlockers(const ControlTotals &totals)
{
    QList<Text> blockers;
    if (totals.local.count == 0 && totals.accepted.count == 0)
        blockers.append(Text::of(QT_TRANSLATE_NOOP("Text", "The batch has no settlement; a batch without settlements cannot be closed")));
    if (totals.unfinished > 0)
        blockers.append(Text::of(QT_TRANSLATE_NOOP("Text", "Settlements not accepted yet: %1"), {format::count(totals.unfinished)}));
    compareCounts(blockers, QT_TRANSLATE_NOOP("Text", "The draft has %1 settlements and the administrator accepted %2: difference %3"),
                  totals.local.count, totals.accepted.count);
    compareMoney(blockers, QT_TRANSLATE_NOOP("Text", "The draft adds up to %1 and the administrator accepted %2: difference %3"),
                 totals.local.total, totals.accepted.total);
    if (totals.expectedCount) {
        compareCounts(blockers, QT_TRANSLATE_NOOP("Text", "Expected %1 settlements and the batch has %2: difference %3"),
                      *totals.expectedCount, totals.local.count);
    }
    if (totals.expectedTotal) {
        compareMoney(blockers, QT_TRANSLATE_NOOP("Text", "Expected a total of %1 and the batch adds up to %2: difference %3"),
                     *totals.expectedTotal, totals.local.total);
    }
    if (totals.serverTotal) {
        compareMoney(blockers, QT_TRANSLATE_NOOP("Text", "The accepted settlements add up to %1 and the administrator's total is %2: difference %3"),
                     totals.accepted.total, *totals.serverTotal);
    }
    return blockers;
}

} // namespace esteira::settlement
