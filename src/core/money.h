#pragma once

#include "core/text.h"

#include <QMetaType>
#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>
#include <variant>

namespace esteira {

/// An amount of Brazilian reais held in whole centavos. Never a floating-point number (domain-rules.md c5).
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromCentavos(std::int64_t centavos) { return Money(centavos); }

    constexpr std::int64_t centavos() const { return m_centavos; }
    constexpr bool isZero() const { return m_centavos == 0; }

    /// As on the wire and in ISO files: "-1284.00", always two decimals, built from the integer.
    QString toDecimal() const;
    /// Strict reading of a wire number's own text ("130.5", "130.50", "130"): at most two decimals, no exponent,
    /// no grouping. Anything else is nullopt.
    static std::optional<Money> fromDecimal(QStringView text);

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_centavos + b.m_centavos); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_centavos - b.m_centavos); }
    Money &operator+=(Money other) { m_centavos += other.m_centavos; return *this; }

private:
    constexpr explicit Money(std::int64_t centavos) : m_centavos(centavos) {}
    std::int64_t m_centavos = 0;
};

/// Which mark separates the decimals in a column of a file.
enum class DecimalMark { Unknown, Comma, Dot };

/// "1.355" may be one thousand three hundred and fifty-five or one and a bit: both readings, for a person to choose.
struct AmbiguousMoney {
    Money asThousands;          ///< the mark groups thousands
    DecimalMark decimalIfThousands = DecimalMark::Unknown; ///< the decimal mark that reading implies
    friend bool operator==(const AmbiguousMoney &, const AmbiguousMoney &) = default;
};

enum class MoneyFault { NotAnAmount, TooManyDecimals, TooLarge };

struct InvalidMoney {
    Text reason;
    MoneyFault fault = MoneyFault::NotAnAmount;
    friend bool operator==(const InvalidMoney &, const InvalidMoney &) = default;
};

using ParsedMoney = std::variant<Money, AmbiguousMoney, InvalidMoney>;

/// Reads an amount as people and spreadsheets write it (domain-rules.md c5). With `mark` known (from the unambiguous
/// cells of the same column) the answer is never ambiguous. More than two decimals is invalid, never rounded.
ParsedMoney parseMoney(QStringView text, DecimalMark mark = DecimalMark::Unknown);

} // namespace esteira

Q_DECLARE_METATYPE(esteira::Money)
