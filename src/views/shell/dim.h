#pragma once

class QWidget;

namespace esteira::views {

/// The 35% shade over a window while a dialog asks; delete it to let the light in. Child of the window.
QWidget *dimWindow(QWidget &window);

} // namespace esteira::views
