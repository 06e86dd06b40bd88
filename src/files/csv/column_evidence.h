#pragma once

#include "files/csv/row_builder.h"

#include <array>

namespace esteira::files {

/// What the cells of one column prove, gathered over the whole file (domain-rules.md c5: decided per column from the
/// cells that leave no doubt).
class ColumnEvidence {
public:
    ColumnEvidence(const ports::FileColumn &column, ports::TextEncoding encoding,
                   const ports::ImportSettings &settings);

    /// `believed` is false for a line whose cells may have moved: nothing of it proves anything.
    void add(std::string_view cell, qint64 line, bool believed);

    /// How the column will be read: the operator's choice, else what is proven.
    settlement::ColumnReading reading() const;
    bool byOperator() const { return m_byOperator; }
    /// Of the amounts that will be read.
    Money total() const;

    /// Writes what was found into the column, and the question it leaves open.
    void describe(ports::FileColumn &column) const;
    std::optional<ports::FileQuestion> question(const ports::FileColumn &column) const;
    /// The evidence of mark or order alone, for the file's dialect.
    ports::Evidence proof() const;

private:
    /// Left: the decimal comma, the day first. Right: the decimal dot, the month first. IfLeft and IfRight: amounts
    /// like 1.355 that only that mark would make one, with doubt; Either: dates that exist in both orders.
    enum Side { Left, Right, Neutral, IfLeft, IfRight, Either, Unreadable, SideCount };

    using Kind = settlement::SettlementField::Kind;

    void count(Side side, qint64 line);
    void addMoney(std::string_view cell, qint64 line);
    void addDate(std::string_view cell, qint64 line);
    void addOther(std::string_view cell, qint64 line);
    Side moneySide(const QString &text, Money &value) const;
    int decided() const; ///< Left, Right, or -1
    bool isRead(Side side) const;
    qint64 ambiguous() const;

    const settlement::SettlementField *m_field = nullptr;
    RowBuilder m_probe; ///< reads the cells of the other kinds
    std::string m_lastOther;
    bool m_lastOtherRead = true;
    ports::TextEncoding m_encoding;
    bool m_byOperator = false;
    int m_chosen = -1;
    qint64 m_filled = 0;
    std::array<qint64, SideCount> m_counts{};
    std::array<qint64, SideCount> m_firstLines{};
    std::array<std::int64_t, SideCount> m_centavos{};
    QStringList m_samples;
    QStringList m_ambiguousSamples;
};

} // namespace esteira::files
