#include "viewmodels/flow/flow_layout_builder.h"

#include "core/format.h"
#include "viewmodels/status/status_look.h"

#include <algorithm>
#include <cmath>

namespace esteira::flow_view {

namespace {

QString actorIcon(flow::Actor actor)
{
    switch (actor) {
    case flow::Actor::Integrator: return QStringLiteral("user");
    case flow::Actor::Manager: return QStringLiteral("user-check");
    case flow::Actor::Administrator: return QStringLiteral("cpu");
    }
    Q_UNREACHABLE();
}

QString shortTime(const QDateTime &utc) { return format::time(utc).left(5); }

} // namespace

Node Builder::stepNode(int index) const
{
    const flow::Step &step = m_flow.steps[index];
    const StepFacts facts = m_state.steps.value(step.number);
    const QString who = facts.actor.isEmpty() ? actorWord(step.actor) : facts.actor;
    const QString call = facts.endpoint.isEmpty() ? QString::fromLatin1(step.endpoint) : facts.endpoint;
    QStringList lines{QStringLiteral("%1. %2").arg(step.number).arg(stepWord(index)), QCoreApplication::translate("Flow", step.purpose),
                      tr("Who: %1").arg(who)};
    if (!call.isEmpty())
        lines.append(tr("Call: %1").arg(call));
    if (facts.total > 0)
        lines.append(tr("%1 of %2").arg(format::count(facts.done), format::count(facts.total)));
    if (facts.at.isValid())
        lines.append(tr("When: %1 (Brasília)").arg(format::dateTime(facts.at)));
    QString stateWord;
    switch (m_progress.steps.at(index)) {
    case StepState::Done: stateWord = tr("done"); break;
    case StepState::Current: stateWord = tr("now"); break;
    case StepState::Partial: stateWord = tr("partly done"); break;
    case StepState::Future: stateWord = step.optional ? tr("optional") : tr("not yet"); break;
    case StepState::Stopped: stateWord = tr("ended here"); break;
    }
    const QString tip = lines.join(u'\n');
    lines.insert(1, stateWord);
    return {QStringLiteral("step-%1").arg(step.number), m_cards.at(index), tip, lines.join(QStringLiteral(", "))};
}

void Builder::addSteps()
{
    for (int i = 0; i < m_cards.size(); ++i) {
        const flow::Step &step = m_flow.steps[i];
        const StepState state = m_progress.steps.at(i);
        const StepFacts facts = m_state.steps.value(step.number);
        QString note = step.optional ? tr("optional") : actorWord(step.actor);
        if (state == StepState::Partial)
            note = tr("%1 of %2").arg(format::count(facts.done), format::count(facts.total));
        m_diagram.steps.append({stepNode(i), step.number, stepWord(i), note, actorIcon(step.actor),
                                state == StepState::Current ? tr("now") : QString(), state, step.optional});
        if (i > 0) {
            const qreal y = kCardTop + kCardHeight / 2;
            m_diagram.arrows.append({QLineF(m_cards.at(i - 1).right() + 1, y, m_cards.at(i).left() - 1, y),
                                     state != StepState::Future || i <= m_progress.front});
        }
    }
}

qreal Builder::capsuleWidth(const QString &text) const { return 26 + m_measure(Face::Capsule, text) + 7; }

const StatusSpan *Builder::span(QStringView status) const
{
    const auto found = std::ranges::find_if(m_state.history, [&](const StatusSpan &span) { return status == span.status; });
    return found == m_state.history.end() ? nullptr : &*found;
}

Capsule Builder::capsule(const flow::State &state, const QRectF &rect) const
{
    const QString value = QString::fromLatin1(state.value);
    const status::Look look = status::lookOf(*m_flow.batch, value);
    Capsule made;
    made.text = look.text;
    made.icon = look.icon;
    made.family = look.family;
    made.state = value == m_state.batchStatus ? CapsuleState::Current
        : state.rank <= m_progress.reachedRank ? CapsuleState::Past : CapsuleState::Ghost;
    QString times;
    if (const StatusSpan *held = span(value)) {
        times = made.state == CapsuleState::Past && held->until.isValid()
            ? shortTime(held->since) + QStringLiteral(" – ") + shortTime(held->until)
            : tr("since %1").arg(format::dateTime(held->since));
    }
    if (!times.isEmpty() && capsuleWidth(look.text) + 12 + m_measure(Face::StepNote, times) <= rect.width())
        made.aside = times;
    else
        made.below = made.state == CapsuleState::Current ? times : QString();
    made.node = {QStringLiteral("batch-") + value, rect, times.isEmpty() ? look.text : look.text + u'\n' + times,
                 times.isEmpty() ? look.text : look.text + QStringLiteral(", ") + times};
    made.belowRect = QRectF(rect.left() + 2, rect.bottom() + 5, rect.width() - 2, 16);
    return made;
}

void Builder::addCapsules()
{
    const qreal y = kStepRow + 8;
    const int count = static_cast<int>(m_cards.size());
    for (int first = 0; first < count;) {
        int last = first;
        while (last + 1 < count && QLatin1String(m_flow.steps[last + 1].batchState) == QLatin1String(m_flow.steps[first].batchState))
            ++last;
        const flow::State *state = m_flow.batch->find(QString::fromLatin1(m_flow.steps[first].batchState));
        if (state) {
            QRectF rect(m_cards.at(first).left(), y, m_cards.at(last).right() - m_cards.at(first).left(), kCapsuleHeight);
            // The final status is reached inside its step: the status before holds for the first part of the column.
            if (state->isFinal && !m_diagram.capsules.isEmpty()) {
                const QString word = status::lookOf(*m_flow.batch, QString::fromLatin1(state->value)).text;
                const qreal own = std::clamp(capsuleWidth(word), rect.width() * 0.5, rect.width());
                rect.setLeft(rect.right() - own);
                Capsule &before = m_diagram.capsules.last();
                QRectF longer = before.node.rect;
                longer.setRight(std::max(longer.right(), rect.left() - 7));
                const flow::State *earlier = m_flow.batch->find(QString::fromLatin1(m_flow.steps[first - 1].batchState));
                before = capsule(*earlier, longer);
            }
            m_diagram.capsules.append(capsule(*state, rect));
        }
        first = last + 1;
    }
    qint64 left = 0;
    for (const ItemCount &item : m_state.items)
        left += m_flow.item->isFinal(item.status) ? 0 : item.count;
    Capsule &final = m_diagram.capsules.last();
    if (final.state == CapsuleState::Ghost && left > 0 && m_progress.front == count - 1)
        final.below = tr("%1 left").arg(format::count(left));
}

void Builder::addUnknownStatus()
{
    if (m_state.batchStatus.isEmpty() || m_flow.batch->find(m_state.batchStatus))
        return;
    const status::Look look = status::lookOf(*m_flow.batch, m_state.batchStatus);
    const qreal left = m_cards.at(m_progress.front).left();
    const QRectF rect(left, kStepRow + 34, std::min(capsuleWidth(look.text), m_diagram.size.width() - left - kRightMargin), 22);
    Capsule made{{QStringLiteral("batch-unknown"), rect, look.text, look.text}, look.text, look.icon, look.family, CapsuleState::Current, {}, {}, {}};
    m_diagram.capsules.append(made);
}

void Builder::addBranches()
{
    for (int i = 0; i < m_cards.size(); ++i) {
        if (!isBatchBranch(m_flow, i))
            continue;
        const QString value = QString::fromLatin1(m_flow.steps[i].branch);
        const status::Look look = status::lookOf(*m_flow.batch, value);
        const bool taken = m_state.batchStatus == value;
        const bool possible = !m_progress.ended && std::ranges::any_of(m_flow.batch->transitions, [&](const flow::Transition &move) {
            return m_state.batchStatus == QLatin1String(move.from) && value == QLatin1String(move.to);
        });
        const bool passed = !taken && !possible && m_progress.reachedRank > 0;
        QString text = passed ? tr("not %1").arg(look.text.toLower()) : tr("or %1").arg(look.text.toLower());
        if (taken) {
            const StatusSpan *held = span(value);
            text = held ? tr("%1 %2").arg(look.text, format::moment(held->since)) : look.text;
        }
        const QRectF card = m_cards.at(i);
        const QRectF rect(card.left() + 24, kStepRow + 36, 18 + m_measure(Face::StepNote, text) + 2, 18);
        m_diagram.branches.append({{QStringLiteral("branch-") + value, rect, text, text}, QPointF(card.left() + 12, kStepRow + 8 + kCapsuleHeight),
                                   text, look.icon, look.family, taken});
        for (Capsule &capsule : m_diagram.capsules) {
            // The branch takes the line under its capsule.
            if (!capsule.below.isEmpty() && capsule.belowRect.left() < rect.right() && capsule.belowRect.right() > rect.left()
                && capsule.belowRect.left() >= card.left() - 1)
                capsule.belowRect.setLeft(rect.right() + 8);
            // Half a time says nothing; the tip says it whole.
            if (m_measure(Face::Note, capsule.below) > capsule.belowRect.width())
                capsule.below.clear();
        }
    }
}

} // namespace esteira::flow_view
