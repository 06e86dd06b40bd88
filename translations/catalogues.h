#pragma once

#include "core/text.h"

#include <QTranslator>

#include <memory>

namespace esteira {

/// Loads a language's catalogue. Install it with QCoreApplication::installTranslator to make the screen speak it, or
/// hand it to Text::in. Never null; the caller owns it.
std::unique_ptr<QTranslator> loadCatalogue(Language language);

} // namespace esteira
