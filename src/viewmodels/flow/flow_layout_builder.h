#pragma once

#include "viewmodels/flow/flow_layout.h"

#include <QCoreApplication>

/// The steps of layOut(), each in its own file; private to viewmodels/flow.
namespace esteira::flow_view {

inline constexpr qreal kLabelColumn = 88;
inline constexpr qreal kRightMargin = 12;
inline constexpr qreal kColumnGap = 12;     ///< between cards, where there is room
inline constexpr qreal kNarrowGap = 7;      ///< where there is not
inline constexpr qreal kStepRow = 80;
inline constexpr qreal kBatchRow = 60;
inline constexpr qreal kCardTop = 12;
inline constexpr qreal kCardHeight = 57;
inline constexpr qreal kCapsuleHeight = 24;
inline constexpr qreal kTrunkHeight = 46;
inline constexpr qreal kMarkWidth = 4;
inline constexpr qreal kCurve = 24;         ///< length in which a branch leaves the trunk
inline constexpr qreal kThinnest = 3; ///< no ribbon is thinner, so that one item in ten thousand is seen

class Builder {
    Q_DECLARE_TR_FUNCTIONS(FlowDiagram)
public:
    Builder(const flow::Flow &flow, const FlowState &state, qreal width, const Measure &measure);
    Diagram build();

private:
    // flow_layout.cpp
    void placeColumns();
    qreal columnNeed(int step, bool tight) const;
    qreal sharesNeed() const;
    void placeBands();
    QString stepWord(int step) const;
    QString actorWord(flow::Actor actor) const;
    QString spokenSummary() const;

    // flow_layout_batch.cpp
    void addSteps();
    Node stepNode(int step) const;
    void addCapsules();
    Capsule capsule(const flow::State &state, const QRectF &rect) const;
    qreal capsuleWidth(const QString &text) const;
    void addUnknownStatus();
    void addBranches();
    const StatusSpan *span(QStringView status) const;

    // flow_layout_items.cpp
    struct Share {
        QString id;
        QString icon;
        QString word;
        qint64 count = 0;
        flow::Family family = flow::Family::Open;
        QString tip;
        int order = 0;
    };
    qreal addItems(qreal top); ///< returns the height the row needs
    QList<Share> shares() const;
    Share shareOf(const ItemCount &item) const;
    int firstItemStep() const;
    qreal thickness(qint64 count) const;
    void addTrunk(qreal top, qreal right);
    void addTrunkLabels(qreal top);
    void addRemoved(qreal trunkBottom);
    qreal addShares(const QList<Share> &all, qreal top, qreal split);
    void addShareLabel(const Share &share, const QRectF &room);
    void addDoesNotAddUp(qreal y);
    flow::Family trunkFamily(int step) const;

    // flow_layout_webhooks.cpp
    struct Incoming {
        int step = 0;
        WebhookCount count;
        bool ofBatch = false;
        bool expected = false;
    };
    QList<Incoming> incoming() const;
    QList<Incoming> expectedWebhooks() const;
    bool isBatchType(const QString &type) const;
    int stepOf(const WebhookCount &webhook) const;
    qreal addWebhooks(qreal top); ///< returns the height the row needs
    void addSilence(qreal top, int until);
    WebhookLine line(const Incoming &incoming) const;

    const flow::Flow &m_flow;
    const FlowState &m_state;
    const Measure &m_measure;
    Progress m_progress;
    Diagram m_diagram;
    QList<QRectF> m_cards; ///< x and width of each column's card; y and height unused
    qreal m_gap = kColumnGap;
    qint64 m_whole = 0;    ///< items the trunk's full height stands for
};

} // namespace esteira::flow_view
