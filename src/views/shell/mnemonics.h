#pragma once

class QWidget;

namespace esteira::views {

/// Gives every entry of a menu or menu bar a letter of its own to reach it by, in whatever language it speaks: the one it
/// asks for where that is free, otherwise the first free letter of its words. To be called again after texts changed.
void giveMnemonics(QWidget &menu);

} // namespace esteira::views
