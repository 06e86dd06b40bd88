#pragma once

namespace esteira::viewmodels {

/// The states of a screen besides empty, which the view sees from the number of rows (design-system.md 8).
enum class LoadState { Idle, Loading, Loaded, Failed };

} // namespace esteira::viewmodels
