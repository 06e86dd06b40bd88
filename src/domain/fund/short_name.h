#pragma once

#include <QString>

namespace esteira::fund {

/// Three capital letters people can tell the fund by, made from its name: "FIDC Exemplo Aurora" → "AUR". Used as the
/// prefix of batch identifiers, so only A to Z; "FUN" when the name gives none.
QString shortNameOf(const QString &fundName);

} // namespace esteira::fund
