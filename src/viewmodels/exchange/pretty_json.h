#pragma once

#include <QByteArray>
#include <QString>

namespace esteira::viewmodels {

/// JSON with line breaks and indents for people, every value as it was written (no number is read and written again, no
/// key changes its place). Text that is not JSON, or was cut off, comes out as far as it goes.
QString prettyJson(const QByteArray &json);

} // namespace esteira::viewmodels
