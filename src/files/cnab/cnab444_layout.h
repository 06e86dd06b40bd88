#pragma once

#include <cstddef>
#include <string_view>

/// Positions of CNAB 444 (settlement.md 5.2, 5.3): the market's layout, which the administrator's file follows.
/// 1-based and inclusive, as every manual prints them.
namespace esteira::files::cnab444 {

inline constexpr size_t kLineLength = 444;

struct Field {
    size_t first;
    size_t last;

    constexpr std::string_view in(std::string_view line) const { return line.substr(first - 1, last - first + 1); }
};

inline constexpr Field kRecord{1, 1};
inline constexpr Field kHeaderLiteral{2, 9}; ///< "1REMESSA"
inline constexpr Field kControlNumber{38, 62};
inline constexpr Field kPaidValue{83, 92};       ///< two implied decimals
inline constexpr Field kSettlementDate{95, 100}; ///< DDMMAA
inline constexpr Field kOccurrence{109, 110};
inline constexpr Field kSpecies{148, 149};
inline constexpr Field kBorrowerName{235, 274};
inline constexpr Field kAssignorDocument{381, 394};
inline constexpr Field kSequence{439, 444};

} // namespace esteira::files::cnab444
