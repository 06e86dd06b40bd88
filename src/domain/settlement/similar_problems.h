#pragma once

#include "domain/settlement/problem.h"

/// Which problems one decision can answer together ("fix all like this"). Pure functions.
namespace esteira::settlement {

/// How a text is built, without what it says: "1.355" and "12.840" are both "9.9", "4,5E+11" is "9,9a+9".
QString shapeOf(QStringView text);

/// The same mistake in the same column, made by texts of the same shape, each with a suggestion of its own.
bool isSimilar(const Problem &a, const Problem &b);

} // namespace esteira::settlement
