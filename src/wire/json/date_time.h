#pragma once

#include <QDateTime>
#include <QString>

namespace esteira::wire {

/// Date-times in any of the API's spellings (common.md 3.3, 4.7), to UTC; invalid when unreadable. A text without a zone
/// is UTC: the API says so of its timestamps, and its one unmarked spelling stands beside marked ones.
QDateTime decodeDateTime(const QString &text);

} // namespace esteira::wire
