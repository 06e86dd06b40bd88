#include "views/flow/flow_diagram_view.h"

#include "views/design/figures.h"
#include "views/design/paint.h"
#include "views/design/theme.h"
#include "views/flow/flow_painter.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QToolTip>
#include <QVariantAnimation>

#include <functional>

namespace esteira::flow_view {

namespace {

constexpr int kFadeMs = 150;

/// One node: painted, hovered, pointed at.
class PaintedItem final : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter &)>;
    PaintedItem(const Node &node, const QRectF &bounds, Paint paint) : m_bounds(bounds), m_paint(std::move(paint))
    {
        setToolTip(node.tip);
        setData(0, node.id);
    }
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(*painter); }

private:
    QRectF m_bounds;
    Paint m_paint;
};

} // namespace

Measure widgetMeasure()
{
    return [](Face face, const QString &text) {
        const QFont font = faceFont(face);
        return std::max(QFontMetricsF(font).horizontalAdvance(text), design::tabularWidth(text, font));
    };
}

FlowDiagramView::FlowDiagramView(const flow::Flow &flow, QWidget *parent)
    : QGraphicsView(parent), m_flow(flow), m_fade(new QVariantAnimation(this))
{
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Flow of the batch"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_fade->setDuration(kFadeMs);
    m_fade->setStartValue(1.0);
    m_fade->setEndValue(0.0);
    connect(m_fade, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_fade, &QVariantAnimation::finished, this, [this] {
        m_before = QPixmap();
        viewport()->update();
    });
    rebuild();
}

FlowDiagramView::~FlowDiagramView() = default;

void FlowDiagramView::setState(const FlowState &state)
{
    if (state == m_state)
        return;
    const bool fades = isVisible() && design::animationsWanted(this);
    const QPixmap before = fades ? viewport()->grab() : QPixmap();
    m_state = state;
    rebuild();
    if (fades)
        fadeFrom(before);
}

void FlowDiagramView::fadeFrom(const QPixmap &before)
{
    m_fade->stop();
    m_before = before;
    m_fade->start();
}

void FlowDiagramView::rebuild()
{
    m_diagram = layOut(m_flow, m_state, std::max(viewport()->width(), 480), widgetMeasure());
    scene()->clear();
    scene()->setSceneRect(QRectF(QPointF(0, 0), m_diagram.size));
    const auto add = [this](const Node &node, const QRectF &bounds, auto paint, auto value) {
        scene()->addItem(new PaintedItem(node, bounds.adjusted(-3, -3, 3, 3), [this, paint, value](QPainter &painter) {
            paint(painter, value, design::Theme::of(this));
        }));
    };
    for (const StepCard &card : m_diagram.steps)
        add(card.node, card.node.rect, paintStep, card);
    for (const Capsule &capsule : m_diagram.capsules)
        add(capsule.node, capsule.node.rect | capsule.belowRect, paintCapsule, capsule);
    for (const Branch &branch : m_diagram.branches)
        add(branch.node, branch.node.rect | QRectF(branch.hook, QSizeF(1, 1)), paintBranch, branch);
    for (const CountLabel &label : m_diagram.counts)
        add(label.node, label.node.rect, paintCount, label);
    for (const WebhookLine &line : m_diagram.webhooks)
        add(line.node, line.node.rect, paintWebhook, line);
    if (!node(m_focused))
        m_focused.clear();
    setAccessibleDescription(m_diagram.spoken);
    updateGeometry();
    viewport()->update();
}

int FlowDiagramView::heightForWidth(int width) const
{
    return qCeil(layOut(m_flow, m_state, std::max(width, 480), widgetMeasure()).size.height());
}

QSize FlowDiagramView::sizeHint() const { return {960, qCeil(m_diagram.size.height())}; }

QSize FlowDiagramView::minimumSizeHint() const { return {640, qCeil(m_diagram.size.height())}; }

void FlowDiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        rebuild();
}

void FlowDiagramView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Flow of the batch"));
        rebuild();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    }
}

void FlowDiagramView::drawBackground(QPainter *painter, const QRectF &rect)
{
    const design::Tokens &t = design::Theme::of(this);
    painter->fillRect(rect, t.surf);
    paintGround(*painter, m_diagram, t);
    paintRibbons(*painter, m_diagram, t);
}

void FlowDiagramView::drawForeground(QPainter *painter, const QRectF &)
{
    if (const Node *focused = hasFocus() ? node(m_focused) : nullptr)
        design::paintFocusRing(*painter, focused->rect.adjusted(-2, -2, 2, 2), design::kPanelRadius + 1, design::Theme::of(this));
    if (!m_before.isNull()) {
        painter->setOpacity(m_fade->currentValue().toReal());
        painter->drawPixmap(mapToScene(QPoint(0, 0)), m_before);
    }
}

QList<Node> FlowDiagramView::nodes() const
{
    QList<Node> all;
    const auto take = [&all](const auto &things) {
        for (const auto &thing : things)
            all.append(thing.node);
    };
    take(m_diagram.steps);
    take(m_diagram.capsules);
    take(m_diagram.branches);
    take(m_diagram.counts);
    take(m_diagram.webhooks);
    return all;
}

const Node *FlowDiagramView::node(const QString &id) const
{
    const auto find = [&id](const auto &things) -> const Node * {
        for (const auto &thing : things) {
            if (thing.node.id == id)
                return &thing.node;
        }
        return nullptr;
    };
    const Node *found = find(m_diagram.steps);
    found = found ? found : find(m_diagram.capsules);
    found = found ? found : find(m_diagram.branches);
    found = found ? found : find(m_diagram.counts);
    return found ? found : find(m_diagram.webhooks);
}

QString FlowDiagramView::neighbour(int key) const
{
    const Node *from = node(m_focused);
    if (!from)
        return m_diagram.steps.isEmpty() ? QString() : m_diagram.steps.first().node.id;
    const QPointF here = from->rect.center();
    QString best;
    qreal bestCost = 0;
    const QList<Node> candidates = nodes();
    for (const Node &candidate : candidates) {
        const QPointF step = candidate.rect.center() - here;
        const qreal along = key == Qt::Key_Right ? step.x() : key == Qt::Key_Left ? -step.x() : key == Qt::Key_Down ? step.y() : -step.y();
        const qreal aside = key == Qt::Key_Right || key == Qt::Key_Left ? std::abs(step.y()) : std::abs(step.x());
        if (candidate.id == m_focused || along < 4)
            continue;
        // Staying in the row or column matters more than being near.
        const qreal cost = along + 3 * aside;
        if (best.isEmpty() || cost < bestCost) {
            best = candidate.id;
            bestCost = cost;
        }
    }
    return best;
}

void FlowDiagramView::setFocusedNode(const QString &id)
{
    if (id == m_focused || !node(id))
        return;
    m_focused = id;
    announce();
    viewport()->update();
}

void FlowDiagramView::announce()
{
    const Node *focused = node(m_focused);
    setAccessibleDescription(focused ? focused->spoken : m_diagram.spoken);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FlowDiagramView::showTip()
{
    if (const Node *focused = node(m_focused))
        QToolTip::showText(viewport()->mapToGlobal(mapFromScene(focused->rect.bottomLeft()) + QPoint(0, 4)), focused->tip, this);
}

void FlowDiagramView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setFocusedNode(neighbour(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (node(m_focused)) {
            showTip();
            emit nodeActivated(m_focused);
            return;
        }
        break;
    default: break;
    }
    QGraphicsView::keyPressEvent(event);
}

void FlowDiagramView::mousePressEvent(QMouseEvent *event)
{
    QGraphicsView::mousePressEvent(event);
    if (const QGraphicsItem *item = itemAt(event->pos())) {
        setFocusedNode(item->data(0).toString());
        emit nodeActivated(item->data(0).toString());
    }
}

void FlowDiagramView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (m_focused.isEmpty()) {
        for (const StepCard &card : m_diagram.steps) {
            if (card.state == StepState::Current)
                m_focused = card.node.id;
        }
        if (m_focused.isEmpty() && !m_diagram.steps.isEmpty())
            m_focused = m_diagram.steps.first().node.id;
    }
    announce();
    viewport()->update();
}

void FlowDiagramView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    setAccessibleDescription(m_diagram.spoken);
    viewport()->update();
}

} // namespace esteira::flow_view
