#include "viewmodels/flow/flow_layout_builder.h"

#include "core/format.h"

#include <algorithm>
#include <cmath>

namespace esteira::flow_view {

namespace {

constexpr qreal kTop = 8;
constexpr qreal kLine = 20;
constexpr qreal kNote = 14;
constexpr qreal kLeast = 52;

bool announces(std::span<const flow::Transition> moves, QStringView to, QStringView type)
{
    return std::ranges::any_of(moves, [&](const flow::Transition &move) {
        return to == QLatin1String(move.to) && type == QLatin1String(move.webhookType) && *move.webhookType != '\0';
    });
}

} // namespace

bool Builder::isBatchType(const QString &type) const
{
    return std::ranges::any_of(m_flow.batch->transitions, [&](const flow::Transition &move) { return type == QLatin1String(move.webhookType); });
}

int Builder::stepOf(const WebhookCount &webhook) const
{
    const bool ofBatch = isBatchType(webhook.type);
    int found = std::min<int>(m_progress.front, int(m_flow.steps.size()) - 1);
    for (int i = 0; i < int(m_flow.steps.size()); ++i) {
        const flow::Step &step = m_flow.steps[i];
        if (webhook.step == step.number)
            return i;
        const QLatin1String reached(ofBatch ? step.batchState : step.itemState);
        const bool branch = webhook.status == QLatin1String(step.branch) && isBatchBranch(m_flow, i) == ofBatch;
        // An optional step is only meant when it is named: a removal and a refusal write the same status.
        if (!step.optional && (webhook.status == reached || branch))
            found = i;
    }
    return found;
}

QList<Builder::Incoming> Builder::expectedWebhooks() const
{
    QList<Incoming> expected;
    if (m_progress.ended)
        return expected;
    for (int i = 0; i < int(m_flow.steps.size()); ++i) {
        const QString status = QString::fromLatin1(m_flow.steps[i].batchState);
        const flow::State *state = m_flow.batch->find(status);
        if (!state || state->rank <= m_progress.reachedRank)
            continue;
        for (const flow::Transition &move : m_flow.batch->transitions) {
            if (status == QLatin1String(move.to) && *move.webhookType != '\0') {
                expected.append({i, {QString::fromLatin1(move.webhookType), status, 0, 0, 0, 0}, true, true});
                break;
            }
        }
    }
    return expected;
}

QList<Builder::Incoming> Builder::incoming() const
{
    QList<Incoming> all;
    for (const WebhookCount &webhook : m_state.webhooks)
        all.append({stepOf(webhook), webhook, isBatchType(webhook.type), false});
    for (const Incoming &expected : expectedWebhooks()) {
        const bool received = std::ranges::any_of(m_state.webhooks, [&](const WebhookCount &webhook) {
            return webhook.verified > 0 && webhook.type == expected.count.type && webhook.status == expected.count.status;
        });
        if (!received)
            all.append(expected);
    }
    // What the items' step waits for, as long as none of it has come.
    for (int i = 0; i < int(m_flow.steps.size()) && !m_progress.ended; ++i) {
        const flow::Step &step = m_flow.steps[i];
        const QString status = QString::fromLatin1(step.itemState);
        const QString type = QString::fromLatin1(step.webhookType);
        if (step.optional || m_progress.steps.at(i) == StepState::Done || !announces(m_flow.item->transitions, status, type))
            continue;
        const bool received = std::ranges::any_of(all, [&](const Incoming &webhook) { return webhook.step == i && webhook.count.status == status; });
        if (!received)
            all.append({i, {type, status, 0, 0, 0, 0}, false, true});
    }
    return all;
}

WebhookLine Builder::line(const Incoming &incoming) const
{
    const WebhookCount &count = incoming.count;
    WebhookLine made;
    made.expected = incoming.expected;
    if (incoming.expected) {
        made.icon = QStringLiteral("circle-dashed");
        made.family = flow::Family::Discarded;
        made.text = tr("%1 (expected)").arg(count.status);
    } else {
        const bool sound = count.verified > 0;
        made.icon = sound ? QStringLiteral("shield-check") : QStringLiteral("shield-x");
        made.family = sound ? flow::Family::Done : flow::Family::Error;
        made.text = incoming.ofBatch ? tr("batch: %1").arg(count.status) : count.status;
        made.count = QStringLiteral("×") + format::count(sound ? count.verified : count.invalid);
        if (count.invalid > 0) {
            made.note = tr("invalid signature: %1").arg(format::count(count.invalid));
            made.noteIsError = true;
        } else if (count.duplicates > 0) {
            made.note = tr("duplicates: %1").arg(format::count(count.duplicates));
        }
    }
    QStringList said{count.type, made.text + (made.count.isEmpty() ? QString() : u' ' + made.count)};
    if (!incoming.expected && count.verified > 0)
        said.append(tr("valid signature"));
    if (!made.note.isEmpty())
        said.append(made.note);
    made.node.id = QStringLiteral("webhook-%1-%2-%3").arg(incoming.step + 1).arg(count.type, count.status);
    made.node.tip = said.join(u'\n');
    made.node.spoken = said.join(QStringLiteral(", "));
    return made;
}

qreal Builder::addWebhooks(qreal top)
{
    const QList<Incoming> all = incoming();
    QList<qreal> used(m_cards.size(), kTop);
    for (const Incoming &webhook : all) {
        WebhookLine made = line(webhook);
        qreal &y = used[webhook.step];
        const QRectF card = m_cards.at(webhook.step);
        if (webhook.expected && 21 + m_measure(Face::Word, made.text) > card.width())
            made.text = webhook.count.status;
        made.node.rect = QRectF(card.left() + 2, top + y, card.width() - 2, made.note.isEmpty() ? kLine : kLine + kNote);
        y += made.node.rect.height();
        m_diagram.webhooks.append(made);
    }
    int quiet = 0;
    while (quiet < used.size() && used.at(quiet) <= kTop)
        ++quiet;
    if (quiet > 0)
        addSilence(top, quiet - 1);
    return std::max(kLeast, *std::ranges::max_element(used) + kTop);
}

void Builder::addSilence(qreal top, int until)
{
    const bool none = until + 1 == int(m_flow.steps.size());
    const QString text = none ? tr("no webhook received") : tr("no webhook until %1").arg(stepWord(until).toLower());
    const QRectF rect(m_cards.first().left() + 4, top + 10, m_cards.at(until).right() - m_cards.first().left() - 8, 18);
    const qreal width = std::min(m_measure(Face::StepNote, text) + 12, rect.width());
    m_diagram.silences.append({rect, QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height()), text});
}

} // namespace esteira::flow_view
