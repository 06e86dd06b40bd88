#pragma once

#include "viewmodels/flow/flow_diagram.h"

#include <functional>

namespace esteira::flow_view {

/// The kinds of text whose width the layout must know; the view maps them to fonts.
enum class Face { StepTitle, StepNote, Capsule, Figure, Word, Note };
using Measure = std::function<qreal(Face face, const QString &text)>;

/// Lays a flow out in `width` logical pixels: one column per step of the table, four rows (steps, batch, items, webhooks).
/// Columns take what their texts need and share the rest; below 840 px titles are cut by the view. Pure; any thread.
Diagram layOut(const flow::Flow &flow, const FlowState &state, qreal width, const Measure &measure);

/// Words of an item status with its number, in the plural the language asks for: "settled", "liquidadas".
QString itemWord(const flow::Lifecycle &lifecycle, const QString &status, qint64 count);

} // namespace esteira::flow_view
