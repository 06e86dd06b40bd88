#pragma once

#include "viewmodels/flow/flow_diagram.h"
#include "viewmodels/flow/flow_layout.h"
#include "views/design/tokens.h"

#include <QFont>

class QPainter;

/// The strokes of the flow diagram. Knows colours and fonts, no rules.
namespace esteira::flow_view {

QFont faceFont(Face face);

void paintGround(QPainter &painter, const Diagram &diagram, const design::Tokens &tokens);
void paintRibbons(QPainter &painter, const Diagram &diagram, const design::Tokens &tokens);
void paintStep(QPainter &painter, const StepCard &card, const design::Tokens &tokens);
void paintCapsule(QPainter &painter, const Capsule &capsule, const design::Tokens &tokens);
void paintBranch(QPainter &painter, const Branch &branch, const design::Tokens &tokens);
void paintCount(QPainter &painter, const CountLabel &label, const design::Tokens &tokens);
void paintWebhook(QPainter &painter, const WebhookLine &line, const design::Tokens &tokens);

} // namespace esteira::flow_view
