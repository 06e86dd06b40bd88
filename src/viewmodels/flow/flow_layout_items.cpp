#include "viewmodels/flow/flow_layout_builder.h"

#include "core/format.h"
#include "viewmodels/status/status_look.h"

#include <algorithm>
#include <cmath>

namespace esteira::flow_view {

namespace {

constexpr qreal kTrunkTop = 12;
constexpr qreal kLabelHeight = 18;
constexpr qreal kThinRibbon = 12; ///< thinner ribbons carry their label underneath
constexpr qreal kShareGap = 6;
constexpr qreal kStub = 8; ///< what a single branch needs of its own colour

} // namespace

int Builder::firstItemStep() const
{
    for (int i = 0; i < int(m_flow.steps.size()); ++i) {
        if (*m_flow.steps[i].itemState != '\0')
            return i;
    }
    return 0;
}

qreal Builder::thickness(qint64 count) const
{
    return count <= 0 || m_whole <= 0 ? 0 : std::max(kThinnest, kTrunkHeight * qreal(count) / qreal(m_whole));
}

flow::Family Builder::trunkFamily(int step) const
{
    const flow::State *batch = m_flow.batch->find(QString::fromLatin1(m_flow.steps[step].batchState));
    const bool working = batch && batch->family == flow::Family::Progress && batch->rank <= m_progress.reachedRank;
    return working ? flow::Family::Progress : flow::Family::Open;
}

Builder::Share Builder::shareOf(const ItemCount &item) const
{
    const status::Look look = status::lookOf(*m_flow.item, item.status);
    const flow::State *known = m_flow.item->find(item.status);
    // Finished well first, then what moves, then what ended without effect.
    const int order = known && known->isFinal ? (look.family == flow::Family::Done ? 0 : 2) : 1;
    const QString tip = QStringLiteral("%1: %2 · %3").arg(look.text, format::count(item.count), format::moneyWithSymbol(item.value));
    return {item.status, look.icon, itemWord(*m_flow.item, item.status, item.count), item.count, look.family, tip, order};
}

qreal Builder::sharesNeed() const
{
    qreal need = 0;
    for (const Share &share : shares())
        need = std::max(need, kCurve - 4 + 17 + m_measure(Face::Figure, format::count(share.count)) + 4 + m_measure(Face::Word, share.word) + 8);
    return need;
}

QList<Builder::Share> Builder::shares() const
{
    // While the administrator works on the batch, what is not final is in process, whatever its waiting place is called.
    const bool working = trunkFamily(m_progress.front) == flow::Family::Progress
        || (m_progress.front > 0 && trunkFamily(m_progress.front - 1) == flow::Family::Progress);
    QList<Share> all;
    Share moving{QStringLiteral("moving"), QStringLiteral("loader"), {}, 0, flow::Family::Progress, {}, 1};
    QStringList tips;
    for (const ItemCount &item : m_state.items) {
        if (item.count <= 0)
            continue;
        const Share share = shareOf(item);
        if (working && share.order == 1) {
            moving.count += share.count;
            tips.append(share.tip);
        } else {
            all.append(share);
        }
    }
    if (moving.count > 0) {
        moving.word = tr("in process");
        moving.tip = tips.join(u'\n');
        all.append(moving);
    }
    std::ranges::stable_sort(all, {}, &Share::order);
    return all;
}

qreal Builder::addItems(qreal rowTop)
{
    const qreal least = kTrunkTop + kTrunkHeight + 30;
    const int first = firstItemStep();
    if (m_whole <= 0) {
        const QString text = tr("nothing inserted yet");
        const QRectF rect(m_cards.at(first).left(), rowTop + kTrunkTop, m_measure(Face::Word, text) + 4, kLabelHeight);
        m_diagram.counts.append({{QStringLiteral("items-none"), rect, text, text}, {}, {}, text, flow::Family::Discarded});
        return kTrunkTop + kLabelHeight + 12;
    }
    const qreal top = rowTop + kTrunkTop;
    const int front = std::max(first, m_progress.front);
    const bool last = front + 1 == m_cards.size();
    // In the last column the branches carry their labels, so the column is theirs; before it the labels stand to the right.
    const QList<Share> all = shares();
    const qreal split = last && front > first ? m_cards.at(front).left() - m_gap / 2
                                              : m_cards.at(front).right() - kMarkWidth - (all.size() > 1 ? kCurve : kStub);
    addTrunk(top, split);
    addRemoved(top + thickness(m_whole));
    const qreal bottom = addShares(all, top, split);
    addTrunkLabels(top);
    qreal height = std::max(least, bottom - rowTop + 8);
    if (!m_diagram.addsUp) {
        addDoesNotAddUp(rowTop + height - 4);
        height += kLabelHeight;
    }
    return std::ceil(height);
}

void Builder::addTrunk(qreal top, qreal right)
{
    const int first = firstItemStep();
    qreal x = m_cards.at(first).left();
    m_diagram.marks.append({QRectF(x, top, kMarkWidth, thickness(m_whole)), flow::Family::Open});
    x += kMarkWidth;
    qreal height = thickness(m_whole);
    for (int i = first; i < m_cards.size() && x < right; ++i) {
        const qreal end = i + 1 < m_cards.size() ? std::min(right, m_cards.at(i + 1).left() - m_gap / 2) : right;
        // The trunk narrows where removed items leave it.
        const bool leaves = m_flow.steps[i].optional && m_state.removed.count > 0;
        const qreal after = leaves ? thickness(m_whole - m_state.removed.count) : height;
        if (end > x)
            m_diagram.ribbons.append({x, top, top + height, end, top, top + after, trunkFamily(i), false});
        height = after;
        x = end;
    }
}

void Builder::addRemoved(qreal trunkBottom)
{
    if (m_state.removed.count <= 0)
        return;
    int step = -1;
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_flow.steps[i].optional)
            step = i;
    }
    if (step < 0)
        return;
    const qreal x = m_cards.at(step).left() - 10;
    const qreal thick = std::min<qreal>(thickness(m_state.removed.count), 8);
    const qreal y = trunkBottom + 17;
    m_diagram.ribbons.append({x, trunkBottom - thick, trunkBottom, x + kCurve, y - thick / 2, y + thick / 2, flow::Family::Discarded, true});
    const QString figure = format::count(m_state.removed.count);
    const QString word = tr("removed", "items", static_cast<int>(m_state.removed.count));
    const qreal width = 18 + m_measure(Face::Figure, figure) + 4 + m_measure(Face::Word, word);
    const QString tip = QStringLiteral("%1 %2 · %3").arg(figure, word, format::moneyWithSymbol(m_state.removed.value));
    m_diagram.counts.append({{QStringLiteral("items-removed"), QRectF(x + kCurve + 4, y - kLabelHeight / 2, width, kLabelHeight), tip, tip},
                             QStringLiteral("ban"), figure, word, flow::Family::Discarded});
}

void Builder::addTrunkLabels(qreal top)
{
    const int first = firstItemStep();
    const qreal height = thickness(m_whole);
    const qint64 kept = m_whole - m_state.removed.count;
    const auto add = [&](const QString &id, int step, qint64 count, const QString &word) {
        const QString figure = format::count(count);
        const qreal x = m_cards.at(step).left() + (step == first ? kMarkWidth + 8 : 4);
        const QRectF rect(x, top + (height - kLabelHeight) / 2, m_measure(Face::Figure, figure) + 4 + m_measure(Face::Word, word), kLabelHeight);
        const QString spoken = figure + u' ' + word;
        m_diagram.counts.append({{id, rect, spoken, spoken}, {}, figure, word, trunkFamily(step)});
    };
    add(QStringLiteral("items-inserted"), first, m_whole, tr("inserted", "items", static_cast<int>(m_whole)));
    for (int i = first + 1; i < std::min<int>(m_progress.front, int(m_cards.size()) - 1); ++i) {
        const flow::Step &step = m_flow.steps[i];
        if (step.optional)
            continue;
        if (trunkFamily(i) == flow::Family::Progress) {
            add(QStringLiteral("items-at-%1").arg(step.number), i, kept, tr("in process"));
        } else if (*step.itemState != '\0') {
            const QString state = QString::fromLatin1(step.itemState);
            const flow::State *wanted = m_flow.item->find(state);
            // Only what every item has passed is said of all of them.
            const bool all = std::ranges::all_of(m_state.items, [&](const ItemCount &item) {
                const flow::State *has = m_flow.item->find(item.status);
                return item.count == 0 || (has && wanted && has->rank >= wanted->rank);
            });
            add(QStringLiteral("items-at-%1").arg(step.number), i, kept, all ? itemWord(*m_flow.item, state, kept) : tr("accepted", "items", static_cast<int>(kept)));
        }
    }
}

qreal Builder::addShares(const QList<Share> &all, qreal top, qreal split)
{
    const int front = std::max(firstItemStep(), m_progress.front);
    const bool last = front + 1 == m_cards.size();
    const QRectF card = m_cards.at(front);
    const qreal markX = card.right() - kMarkWidth;
    const bool fans = all.size() > 1;
    qreal from = top;
    qreal y = fans && last ? top - 4 : top;
    for (const Share &share : all) {
        const qreal thick = thickness(share.count);
        const bool under = last && thick < kThinRibbon;
        const qreal slot = last ? (under ? thick + 3 + kLabelHeight : thick) : std::max(thick, kLabelHeight);
        const qreal ribbonTop = last ? y : y + (slot - thick) / 2;
        const qreal bend = std::min(split + kCurve, markX);
        m_diagram.ribbons.append({split, from, from + thick, bend, ribbonTop, ribbonTop + thick, share.family, false});
        if (markX > bend)
            m_diagram.ribbons.append({bend, ribbonTop, ribbonTop + thick, markX, ribbonTop, ribbonTop + thick, share.family, false});
        m_diagram.marks.append({QRectF(markX, ribbonTop, kMarkWidth, std::max(thick, kThinnest)), share.family});
        const qreal labelY = under ? ribbonTop + thick + 2 : y + (slot - kLabelHeight) / 2;
        const qreal labelX = last ? split + kCurve + 2 : card.right() + 10;
        addShareLabel(share, QRectF(labelX, labelY, m_diagram.size.width() - labelX - kRightMargin, kLabelHeight));
        from += thick;
        y += slot + kShareGap;
    }
    return y;
}

void Builder::addShareLabel(const Share &share, const QRectF &room)
{
    const QString figure = format::count(share.count);
    const bool withIcon = share.order == 2 || thickness(share.count) < kThinRibbon || m_progress.front + 1 < m_cards.size();
    const qreal width = (withIcon ? 18 : 0) + m_measure(Face::Figure, figure) + 4 + m_measure(Face::Word, share.word);
    m_diagram.counts.append({{QStringLiteral("items-") + share.id, QRectF(room.left(), room.top(), std::min(width, room.width()), room.height()),
                              share.tip, QString(share.tip).replace(u'\n', QStringLiteral(", "))},
                             withIcon ? share.icon : QString(), figure, share.word, share.family});
}

void Builder::addDoesNotAddUp(qreal y)
{
    qint64 counted = m_state.removed.count;
    for (const ItemCount &item : m_state.items)
        counted += item.count;
    const QString text = tr("does not add up: %1 of %2").arg(format::count(counted), format::count(m_state.inserted));
    const QRectF rect(m_cards.at(firstItemStep()).left(), y, 18 + m_measure(Face::Word, text) + 4, kLabelHeight);
    m_diagram.counts.append({{QStringLiteral("items-mismatch"), rect, text, text}, QStringLiteral("triangle-alert"), {}, text, flow::Family::Error});
}

} // namespace esteira::flow_view
