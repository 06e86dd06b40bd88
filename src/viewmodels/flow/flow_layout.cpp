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

constexpr qreal kCardPadding = 10;
constexpr qreal kCircle = 18;

QString rowTitle(const char *object)
{
    const QLatin1String name(object);
    if (name == QLatin1String("payment_batch"))
        return QCoreApplication::translate("Flow", QT_TRANSLATE_NOOP("Flow", "Batch"));
    if (name == QLatin1String("settlement"))
        return QCoreApplication::translate("Flow", QT_TRANSLATE_NOOP("Flow", "Settlements"));
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

qreal Builder::columnNeed(int step) const
{
    const flow::Step &row = m_flow.steps[step];
    const qreal title = kCardPadding + kCircle + 7 + m_measure(Face::StepTitle, stepWord(step)) + kCardPadding;
    const bool current = m_progress.steps.at(step) == StepState::Current;
    const QString note = row.optional ? tr("optional") : actorWord(row.actor);
    const qreal second = kCardPadding + kCircle + 7 + m_measure(Face::StepNote, note)
        + (current ? 8 + m_measure(Face::StepNote, tr("now")) : 0) + kCardPadding;
    qreal need = std::max(title, second);
    const flow::State *state = m_flow.batch->find(QString::fromLatin1(row.batchState));
    const bool sharesState = (step > 0 && QLatin1String(m_flow.steps[step - 1].batchState) == QLatin1String(row.batchState))
        || (step + 1 < int(m_flow.steps.size()) && QLatin1String(m_flow.steps[step + 1].batchState) == QLatin1String(row.batchState));
    if (state && !sharesState) {
        const qreal chip = capsuleWidth(status::lookOf(*m_flow.batch, QString::fromLatin1(row.batchState)).text);
        need = std::max(need, state->isFinal ? chip + 36 : chip);
    }
    for (const Incoming &webhook : incoming()) {
        if (webhook.step != step)
            continue;
        const WebhookLine written = line(webhook);
        // The word "expected" may give way; what it is said of may not.
        need = std::max(need, 21 + m_measure(Face::Word, webhook.expected ? webhook.count.status : written.text)
                            + (written.count.isEmpty() ? 0 : 10 + m_measure(Face::Figure, written.count)));
    }
    return std::ceil(need);
}

void Builder::placeColumns()
{
    const int count = static_cast<int>(m_flow.steps.size());
    QList<qreal> widths;
    for (int i = 0; i < count; ++i)
        widths.append(columnNeed(i));
    const qreal room = m_diagram.size.width() - kLabelColumn - kRightMargin - kColumnGap * (count - 1);
    const qreal need = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    if (need > room) {
        for (qreal &width : widths)
            width *= std::max(room, 1.0) / need;
    } else {
        for (qreal &width : widths)
            width += (room - need) / count;
    }
    qreal x = kLabelColumn;
    for (const qreal width : widths) {
        m_cards.append(QRectF(std::round(x), kCardTop, std::floor(width), kCardHeight));
        x += width + kColumnGap;
    }
}

void Builder::placeBands()
{
    const qreal half = kColumnGap / 2;
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
