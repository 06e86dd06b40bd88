#pragma once

#include "viewmodels/flow/flow_layout.h"

#include <QGraphicsView>

class QVariantAnimation;

namespace esteira::flow_view {

/// Paints the flow of one batch: steps, batch capsules, the ribbon of items, the webhooks. Reads the domain's table and a
/// FlowState, nothing else. As wide as its place, as high as it needs; never scrolls. Arrow keys walk the nodes, Enter or
/// Space shows what a node knows; each change fades in over 150 ms unless the system asks for less motion.
class FlowDiagramView : public QGraphicsView {
    Q_OBJECT
public:
    /// `flow` is constant data of the domain and outlives every view.
    explicit FlowDiagramView(const flow::Flow &flow, QWidget *parent = nullptr);
    ~FlowDiagramView() override;

    void setState(const FlowState &state);
    const FlowState &state() const { return m_state; }
    const Diagram &diagram() const { return m_diagram; }

    QString focusedNode() const { return m_focused; }
    void setFocusedNode(const QString &id);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A click or Enter on a node: "step-4", "batch-paid", "items-settled"…
    void nodeActivated(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void fadeFrom(const QPixmap &before);
    void announce();
    QString neighbour(int key) const;
    const Node *node(const QString &id) const;
    QList<Node> nodes() const;
    void showTip();

    const flow::Flow &m_flow;
    FlowState m_state;
    Diagram m_diagram;
    QString m_focused;
    QPixmap m_before;
    QVariantAnimation *m_fade;
};

/// Widths of the diagram's texts in the program's fonts.
Measure widgetMeasure();

} // namespace esteira::flow_view
