#pragma once

#include "core/error.h"

#include <expected>

namespace esteira {

/// The answer of everything that can fail. No exception crosses a slot.
template <typename T>
using Result = std::expected<T, Error>;

/// For work that gives nothing back but may fail.
using Outcome = std::expected<void, Error>;

inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

inline std::unexpected<Error> failure(ErrorKind kind, Text text, Text wayOut = {}, QString field = {})
{
    return std::unexpected<Error>(makeError(kind, std::move(text), std::move(wayOut), std::move(field)));
}

} // namespace esteira
