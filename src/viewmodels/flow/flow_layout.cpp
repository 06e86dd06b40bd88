#include "viewmodels/flow/flow_layout_builder.h"

#include "core/format.h"
#include "viewmodels/status/status_look.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace esteira::flow_view {

namespace {

// The plural words of the item statuses: same source as the table's label, told apart by the comment. A status without
// an entry in the catalogue is shown with its label.
[[maybe_unused]] constexpr struct { const char *source; const char *comment; } kPlurals[] = {
    QT_TRANSLATE_N_NOOP3("Status", "In validation", "settlement plural"),
    QT_TRANSLATE_N_NOOP3("Status", "Validated", "settlement plural"),
    QT_TRANSLATE_N_NOOP3("Status", "Waiting to send", "settlement plural"),
    QT_TRANSLATE_N_NOOP3("Status", "Settled", "settlement plural"),
    QT_TRANSLATE_N_NOOP3("Status", "Discarded", "settlement plural"),
};

constexpr qreal kBeforeTitle = 32; ///< padding, circle, gap
constexpr qreal kAfterTitle = 5;

QString rowTitle(const char *object)
{
    const QLatin1String name(object);
    if (name == QLatin1String("payment_batch"))
        return QCoreApplication::translate("Flow", "Batch");
    if (name == QLatin1String("settlement"))
        return QCoreApplication::translate("Flow", "Settlements");
    return name;
}

} // namespace

QString itemWord(const flow::Lifecycle &lifecycle, const QString &status, qint64 count)
{
    const flow::State *known = lifecycle.find(status);
    if (!known) {
        const status::Look look = status::lookOf(lifecycle, status);
        return look.icon == QLatin1String("circle-help") ? look.text : look.text.toLower();
    }
    const QByteArray comment = QByteArray(known->label.about) + " plural";
    const int number = static_cast<int>(std::min<qint64>(count, 1'000'000'000));
    const QString plural = QCoreApplication::translate("Status", known->label.source, comment.constData(), number);
    const bool written = plural != QLatin1String(known->label.source);
    return (written ? plural : status::lookOf(lifecycle, status).text).toLower();
}

Diagram layOut(const flow::Flow &flow, const FlowState &state, qreal width, const Measure &measure)
{
    return Builder(flow, state, width, measure).build();
}

Builder::Builder(const flow::Flow &flow, const FlowState &state, qreal width, const Measure &measure)
    : m_flow(flow), m_state(state), m_measure(measure), m_progress(progressOf(flow, state))
{
    m_diagram.size.setWidth(width);
    qint64 counted = state.removed.count;
    for (const ItemCount &item : state.items)
        counted += item.count;
    m_diagram.addsUp = counted == state.inserted;
    m_whole = std::max(counted, state.inserted);
}

Diagram Builder::build()
{
    placeColumns();
    addSteps();
    addCapsules();
    addUnknownStatus();
    addBranches();
    const qreal itemsTop = kStepRow + kBatchRow;
    const qreal itemsHeight = addItems(itemsTop);
    const qreal webhooksTop = itemsTop + itemsHeight;
    const qreal webhooksHeight = addWebhooks(webhooksTop);
    m_diagram.size.setHeight(webhooksTop + webhooksHeight);
    const qreal width = m_diagram.size.width();
    m_diagram.bands = {{QRectF(0, 0, width, kStepRow), tr("Step"), false},
                       {QRectF(0, kStepRow, width, kBatchRow), rowTitle(m_flow.batch->object), true},
                       {QRectF(0, itemsTop, width, itemsHeight), rowTitle(m_flow.item->object), false},
                       {QRectF(0, webhooksTop, width, webhooksHeight), tr("Webhooks"), true}};
    placeBands();
    m_diagram.spoken = spokenSummary();
    return std::move(m_diagram);
}

QString Builder::stepWord(int step) const { return QCoreApplication::translate("Flow", m_flow.steps[step].label); }

QString Builder::actorWord(flow::Actor actor) const
{
    switch (actor) {
    case flow::Actor::Integrator: return tr("integrator");
    case flow::Actor::Manager: return tr("manager");
    case flow::Actor::Administrator: return QStringLiteral("QI Tech");
    }
    Q_UNREACHABLE();
}

qreal Builder::columnNeed(int step, bool tight) const
{
    const flow::Step &row = m_flow.steps[step];
    const bool current = m_progress.steps.at(step) == StepState::Current;
    qreal need = kBeforeTitle + m_measure(Face::StepTitle, stepWord(step)) + kAfterTitle;
    if (!tight) {
        const QString note = row.optional ? tr("optional") : actorWord(row.actor);
        need = std::max(need, kBeforeTitle + m_measure(Face::StepNote, note)
                            + (current ? 8 + m_measure(Face::Figure, tr("now")) : 0) + kAfterTitle);
    }
    const flow::State *state = m_flow.batch->find(QString::fromLatin1(row.batchState));
    const auto sameState = [&](int other) {
        return other >= 0 && other < int(m_flow.steps.size()) && QLatin1String(m_flow.steps[other].batchState) == QLatin1String(row.batchState);
    };
    if (state && !sameState(step - 1) && !sameState(step + 1)) {
        const qreal chip = capsuleWidth(status::lookOf(*m_flow.batch, QString::fromLatin1(row.batchState)).text);
        need = std::max(need, state->isFinal && !tight ? chip + 36 : chip);
    }
    for (const Incoming &webhook : incoming()) {
        if (webhook.step != step)
            continue;
        const WebhookLine written = line(webhook);
        // The word "expected" may give way; what it is said of may not.
        need = std::max(need, 21 + m_measure(Face::Word, webhook.expected ? webhook.count.status : written.text)
                            + (written.count.isEmpty() ? 0 : 8 + m_measure(Face::Figure, written.count)));
    }
    if (step + 1 == int(m_flow.steps.size()) && m_progress.front == step)
        need = std::max(need, sharesNeed());
    if (step == firstItemStep() && m_whole > 0)
        need = std::max(need, 2 * kMarkWidth + 16 + m_measure(Face::Figure, format::count(m_whole)) + 4
                            + m_measure(Face::Word, tr("inserted", "items", static_cast<int>(m_whole))));
    return std::ceil(need);
}

void Builder::placeColumns()
{
    const int count = static_cast<int>(m_flow.steps.size());
    QList<qreal> tight;
    QList<qreal> easy;
    for (int i = 0; i < count; ++i) {
        tight.append(columnNeed(i, true));
        easy.append(columnNeed(i, false));
    }
    const qreal least = std::accumulate(tight.cbegin(), tight.cend(), 0.0);
    const qreal wanted = std::accumulate(easy.cbegin(), easy.cend(), 0.0);
    const qreal all = m_diagram.size.width() - kLabelColumn - kRightMargin;
    m_gap = count < 2 ? 0 : std::clamp((all - least) / (count - 1), kNarrowGap, kColumnGap);
    const qreal room = all - m_gap * (count - 1);
    QList<qreal> widths;
    for (int i = 0; i < count; ++i) {
        if (room < least)
            widths.append(tight.at(i) * std::max(room, 1.0) / least);
        else if (room < wanted)
            widths.append(tight.at(i) + (easy.at(i) - tight.at(i)) * (room - least) / (wanted - least));
        else
            widths.append(easy.at(i) + (room - wanted) / count);
    }
    qreal x = kLabelColumn;
    for (const qreal width : widths) {
        m_cards.append(QRectF(std::round(x), kCardTop, std::floor(width), kCardHeight));
        x += width + m_gap;
    }
}

void Builder::placeBands()
{
    const qreal half = m_gap / 2;
    for (int i = 0; i < m_cards.size(); ++i) {
        const qreal left = m_cards.at(i).left() - half;
        const qreal right = i + 1 < m_cards.size() ? m_cards.at(i + 1).left() - half : m_diagram.size.width();
        m_diagram.columns.append({QRectF(left, 0, right - left, m_diagram.size.height()),
                                  m_progress.steps.at(i) == StepState::Current});
    }
}

QString Builder::spokenSummary() const
{
    QStringList sentences;
    for (const StepCard &card : m_diagram.steps) {
        if (card.state == StepState::Current || card.state == StepState::Stopped)
            sentences.append(tr("Step %1 of %2: %3").arg(card.number).arg(m_diagram.steps.size()).arg(card.title));
    }
    for (const Capsule &capsule : m_diagram.capsules) {
        if (capsule.state == CapsuleState::Current)
            sentences.append(capsule.text);
    }
    QStringList counts;
    for (const CountLabel &label : m_diagram.counts)
        counts.append(label.figure + u' ' + label.word);
    if (!counts.isEmpty())
        sentences.append(counts.join(QStringLiteral(", ")));
    return sentences.join(QStringLiteral(". "));
}

} // namespace esteira::flow_view
