#pragma once

#include <functional>

class QWidget;

namespace esteira::views {

/// Runs `say`, which sets a widget's texts, now and after every change of language, as long as the widget lives.
void speak(QWidget *widget, std::function<void()> say);

} // namespace esteira::views
