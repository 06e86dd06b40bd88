#pragma once

#include "views/design/tokens.h"

#include <QFont>
#include <QPainter>
#include <QString>

/// The few strokes everything is painted with. Lengths in logical pixels; edges lie inside the given rectangle.
namespace esteira::design {

inline constexpr int kChipRadius = 4;
inline constexpr int kControlRadius = 5;
inline constexpr int kPanelRadius = 6;
inline constexpr int kControlHeight = 28;
inline constexpr int kSmallControlHeight = 24;
inline constexpr int kDecisionControlHeight = 36;
inline constexpr int kRowHeight = 28;

/// A rounded box; invalid colours are left out.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge = {},
              qreal width = 1, Qt::PenStyle line = Qt::SolidLine);

/// The 2 px accent ring inside the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens);

int keyCapWidth(const QString &keys);
/// A key cap as wide as keyCapWidth, centred vertically in `rect` at its left.
void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &keys, const QColor &ink, const QColor &edge,
                 const QColor &fill = {});

/// One line of text, elided at the right when it does not fit.
void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font,
               const QColor &ink);

} // namespace esteira::design
