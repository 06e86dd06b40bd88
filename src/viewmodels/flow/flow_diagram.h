#pragma once

#include "viewmodels/flow/flow_progress.h"

#include <QLineF>
#include <QRectF>

/// The flow diagram laid out: rectangles, ribbons and texts in logical pixels, free of fonts and colours. What the view
/// paints and the tests measure.
namespace esteira::flow_view {

/// A place one can point at or walk to with the keyboard.
struct Node {
    QString id;     ///< stable across updates: "step-4", "batch-paid", "items-settled", "webhook-…"
    QRectF rect;
    QString tip;    ///< who, call, purpose, time
    QString spoken; ///< the same in one sentence
    friend bool operator==(const Node &, const Node &) = default;
};

struct StepCard {
    Node node;
    int number = 0;
    QString title;
    QString note;      ///< actor, or "optional", or "102 of 120"
    QString actorIcon;
    QString now;       ///< "now" on the current step
    StepState state = StepState::Future;
    bool optional = false;
};

struct Arrow {
    QLineF line;
    bool done = false;
};

enum class CapsuleState { Past, Current, Ghost };

struct Capsule {
    Node node;
    QString text;
    QString icon;
    flow::Family family = flow::Family::Progress;
    CapsuleState state = CapsuleState::Ghost;
    QString aside;     ///< times at the right end, when they fit
    QString below;     ///< note under the capsule
    QRectF belowRect;
};

/// The other way out of a step: always written, taken or not.
struct Branch {
    Node node;
    QPointF hook;      ///< where the dashed elbow leaves the capsule
    QString text;
    QString icon;
    flow::Family family = flow::Family::Discarded;
    bool taken = false;
};

/// A band between two upright edges; curved when the edges are at different heights.
struct Ribbon {
    qreal x0 = 0, top0 = 0, bottom0 = 0;
    qreal x1 = 0, top1 = 0, bottom1 = 0;
    flow::Family family = flow::Family::Open;
    bool solid = false; ///< in the fill colour: the thin way out of removed items
};

struct Mark {
    QRectF rect;
    flow::Family family = flow::Family::Open;
};

struct CountLabel {
    Node node;
    QString icon;      ///< may be empty
    QString figure;    ///< "268"
    QString word;      ///< "settled"
    flow::Family family = flow::Family::Open;
};

struct WebhookLine {
    Node node;
    QString icon;
    flow::Family family = flow::Family::Done;
    QString text;
    QString count;     ///< "×268"
    QString note;      ///< "1 duplicate ignored"
    bool noteIsError = false;
    bool expected = false;
};

/// "No webhook until closing": words between dotted lines.
struct Silence {
    QRectF rect;
    QRectF textRect;
    QString text;
};

struct Band {
    QRectF rect;
    QString title;
    bool shaded = false;
};

struct Column {
    QRectF rect;
    bool current = false;
};

struct Diagram {
    QSizeF size;
    QList<Band> bands;
    QList<Column> columns;
    QList<StepCard> steps;
    QList<Arrow> arrows;
    QList<Capsule> capsules;
    QList<Branch> branches;
    QList<Ribbon> ribbons;
    QList<Mark> marks;
    QList<CountLabel> counts;
    QList<WebhookLine> webhooks;
    QList<Silence> silences;
    QString spoken;
    bool addsUp = true;
};

} // namespace esteira::flow_view
