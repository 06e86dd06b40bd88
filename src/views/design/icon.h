#pragma once

#include "views/design/tokens.h"

#include <QIcon>
#include <QString>
#include <QStringList>

class QPainter;

/// The program's own line icons (resources/icons, 24 grid, stroke in currentColor). One engine recolours them when they
/// are painted, so they follow the theme and stay sharp at every scale. GUI thread only.
namespace esteira::design {

/// An icon that follows the theme; disabled icons take the token `dis`. Unknown name: an empty icon.
QIcon icon(const QString &name, Ink ink = &Tokens::t2);

/// Paints an icon of this name into `target` (logical pixels, made square by its shorter side).
void paintIcon(QPainter &painter, const QRectF &target, const QString &name, const QColor &color);

bool iconExists(const QString &name);
QStringList iconNames();

/// The teal plate with the conveyor: window and application icon, in its own colours.
QIcon applicationIcon();

} // namespace esteira::design
