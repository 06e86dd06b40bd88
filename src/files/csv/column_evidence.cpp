#include "files/csv/column_evidence.h"

#include "files/csv/cell_reading.h"

#include <algorithm>

namespace esteira::files {

namespace {

using ports::Evidence;
using ports::FileColumn;
using ports::FileQuestion;
using ports::QuestionKind;
using settlement::DateOrder;

constexpr qsizetype kSamples = 5;
constexpr qint64 kSampleFrom = 2000; ///< cells looked at for samples; a constant column would never fill the list

QString number(qint64 value)
{
    return QString::number(value);
}

} // namespace

ColumnEvidence::ColumnEvidence(const FileColumn &column, ports::TextEncoding encoding,
                               const ports::ImportSettings &settings)
    : m_field(settlement::findSettlementField(column.field)),
      m_probe({RowBuilder::Column{0, column.field, {}, false}}, encoding, 1), m_encoding(encoding)
{
    if (m_field && m_field->kind == Kind::Money && settings.decimalMark &&
        *settings.decimalMark != DecimalMark::Unknown)
        m_chosen = *settings.decimalMark == DecimalMark::Comma ? Left : Right;
    const DateOrder order = settings.dateOrders.value(column.index, DateOrder::Unknown);
    if (m_field && m_field->kind == Kind::Date && order != DateOrder::Unknown)
        m_chosen = order == DateOrder::DayFirst ? Left : Right;
    m_byOperator = m_chosen >= 0;
}

void ColumnEvidence::add(std::string_view raw, qint64 line, bool believed)
{
    const std::string_view cell = trimmed(raw);
    if (cell.empty())
        return;
    ++m_filled;
    if (m_samples.size() < kSamples && m_filled <= kSampleFrom) {
        const QString text = m_probe.text(cell);
        if (!m_samples.contains(text))
            m_samples.append(text);
    }
    if (!m_field)
        return;
    if (!believed) {
        count(m_field->kind == Kind::Money ? Unreadable : Neutral, line);
        return;
    }
    switch (m_field->kind) {
    case Kind::Money: addMoney(cell, line); return;
    case Kind::Date: addDate(cell, line); return;
    case Kind::Text: count(Neutral, line); return;
    case Kind::Enumerator:
    case Kind::Integer: addOther(cell, line); return;
    }
}

void ColumnEvidence::count(Side side, qint64 line)
{
    if (m_counts[side]++ == 0)
        m_firstLines[side] = line;
}

void ColumnEvidence::addMoney(std::string_view cell, qint64 line)
{
    Side side = Neutral;
    Money value;
    if (const auto amount = plainAmount(cell)) {
        value = amount->value;
        side = amount->mark == DecimalMark::Comma ? Left : amount->mark == DecimalMark::Dot ? Right : Neutral;
    } else {
        const QString text = m_probe.text(cell);
        side = moneySide(text, value);
        if ((side == IfLeft || side == IfRight) && m_ambiguousSamples.size() < kSamples)
            m_ambiguousSamples.append(text);
    }
    count(side, line);
    m_centavos[side] += value.centavos();
}

/// The value is the one the cell will be read as, should its side win.
ColumnEvidence::Side ColumnEvidence::moneySide(const QString &text, Money &value) const
{
    const ParsedMoney alone = parseMoney(text);
    if (const auto *ambiguous = std::get_if<AmbiguousMoney>(&alone)) {
        value = ambiguous->asThousands;
        return ambiguous->decimalIfThousands == DecimalMark::Comma ? IfLeft : IfRight;
    }
    if (const Money *read = std::get_if<Money>(&alone))
        value = *read;
    settlement::MoneyEvidence evidence;
    evidence.add(text);
    return evidence.comma > 0 ? Left : evidence.dot > 0 ? Right : evidence.neutral > 0 ? Neutral : Unreadable;
}

void ColumnEvidence::addDate(std::string_view cell, qint64 line)
{
    if (const auto date = plainDate(cell)) {
        count(date->order == DateOrder::DayFirst ? Left : date->order == DateOrder::MonthFirst ? Right : Neutral, line);
        return;
    }
    const QString text = m_probe.text(cell);
    settlement::DateEvidence alone;
    alone.add(text);
    if (alone.ambiguous > 0 && m_ambiguousSamples.size() < kSamples && !m_ambiguousSamples.contains(text))
        m_ambiguousSamples.append(text);
    count(alone.dayFirst > 0     ? Left
          : alone.monthFirst > 0 ? Right
          : alone.neutral > 0    ? Neutral
          : alone.ambiguous > 0  ? Either
                                 : Unreadable,
          line);
}

/// Enumerators and numbers repeat from row to row, so the last answer usually serves.
void ColumnEvidence::addOther(std::string_view cell, qint64 line)
{
    if (m_lastOther != cell) {
        m_lastOther.assign(cell);
        const std::array cells{cell};
        m_lastOtherRead = m_probe.build(cells, cell, line).unread.isEmpty();
    }
    count(m_lastOtherRead ? Neutral : Unreadable, line);
}

int ColumnEvidence::decided() const
{
    if (m_byOperator)
        return m_chosen;
    if ((m_counts[Left] > 0) == (m_counts[Right] > 0))
        return -1;
    return m_counts[Left] > 0 ? Left : Right;
}

settlement::ColumnReading ColumnEvidence::reading() const
{
    settlement::ColumnReading reading;
    const int side = decided();
    if (side < 0 || !m_field)
        return reading;
    if (m_field->kind == Kind::Money)
        reading.decimalMark = side == Left ? DecimalMark::Comma : DecimalMark::Dot;
    if (m_field->kind == Kind::Date)
        reading.dateOrder = side == Left ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return reading;
}

/// As RowBuilder reads: a cell with doubt only by the operator's word, a cell against the column never.
bool ColumnEvidence::isRead(Side side) const
{
    const int winner = decided();
    switch (side) {
    case Left: return winner != Right;
    case Right: return winner != Left;
    case Neutral: return true;
    case IfLeft: return m_byOperator && winner == Left;
    case IfRight: return m_byOperator && winner == Right;
    case Either: return winner >= 0;
    case Unreadable:
    case SideCount: break;
    }
    return false;
}

qint64 ColumnEvidence::ambiguous() const
{
    const int winner = decided();
    qint64 open = isRead(Either) ? 0 : m_counts[Either];
    if (winner != Right && !isRead(IfLeft))
        open += m_counts[IfLeft];
    if (winner != Left && !isRead(IfRight))
        open += m_counts[IfRight];
    return open;
}

Money ColumnEvidence::total() const
{
    std::int64_t total = 0;
    for (int side = Left; side < SideCount; ++side)
        total += isRead(Side(side)) ? m_centavos[size_t(side)] : 0;
    return Money::fromCentavos(total);
}

Evidence ColumnEvidence::proof() const
{
    const int side = decided();
    const Side won = side == Right ? Right : Left;
    const Side lost = side == Right ? Left : Right;
    Evidence evidence;
    evidence.agreeing = m_counts[won];
    evidence.contradicting = m_counts[lost];
    evidence.total = m_filled;
    evidence.firstContradictingLine = int(m_firstLines[lost]);
    const qint64 sure = m_counts[won] + m_counts[Neutral];
    if (side < 0 && m_counts[Left] > 0)
        evidence.text = Text::of(QT_TRANSLATE_NOOP("Text", "%1 cells say one thing and %2 the other"),
                                 {number(m_counts[won]), number(m_counts[lost])});
    else if (side < 0)
        evidence.text = Text::of(QT_TRANSLATE_NOOP("Text", "No cell of %1 decides it"), {number(m_filled)});
    else
        evidence.text = Text::of(QT_TRANSLATE_NOOP("Text", "%1 of %2 without doubt"), {number(sure), number(m_filled)});
    return evidence;
}

void ColumnEvidence::describe(FileColumn &column) const
{
    column.samples = m_samples;
    column.filled = m_filled;
    column.ambiguous = ambiguous();
    column.dateOrder = reading().dateOrder;
    if (!m_field)
        return;
    qint64 bad = 0;
    qint64 firstBadLine = 0;
    for (int side = Left; side < SideCount; ++side) {
        const qint64 cells = m_counts[size_t(side)];
        if (cells == 0 || isRead(Side(side)))
            continue;
        bad += cells;
        const qint64 line = m_firstLines[size_t(side)];
        firstBadLine = firstBadLine == 0 ? line : std::min(firstBadLine, line);
    }
    column.evidence = {
        Text::of(QT_TRANSLATE_NOOP("Text", "%1 of %2 cells read"), {number(m_filled - bad), number(m_filled)}),
        m_filled - bad, bad, m_filled, int(firstBadLine)};
}

std::optional<FileQuestion> ColumnEvidence::question(const FileColumn &column) const
{
    if (decided() >= 0 || ambiguous() == 0 || !m_field)
        return std::nullopt;
    FileQuestion question;
    question.column = column.index;
    question.field = column.field;
    question.cells = ambiguous();
    question.samples = m_ambiguousSamples;
    if (m_field->kind == Kind::Money) {
        question.kind = QuestionKind::DecimalMark;
        question.text = Text::of(
            QT_TRANSLATE_NOOP("Text", "What separates the centavos in “%1”? Values like %2 can be read in two ways."),
            {column.header, m_ambiguousSamples.value(0)});
        question.options = {{QStringLiteral("comma"), Text::of(QT_TRANSLATE_NOOP("Text", "The comma: 1.234,56"))},
                            {QStringLiteral("dot"), Text::of(QT_TRANSLATE_NOOP("Text", "The dot: 1,234.56"))}};
    } else {
        question.kind = QuestionKind::DateOrder;
        question.text = Text::of(
            QT_TRANSLATE_NOOP(
                "Text", "Which comes first in “%1”, the day or the month? Dates like %2 can be read in two ways."),
            {column.header, m_ambiguousSamples.value(0)});
        question.options = {
            {QStringLiteral("day"), Text::of(QT_TRANSLATE_NOOP("Text", "The day: day/month/year"))},
            {QStringLiteral("month"), Text::of(QT_TRANSLATE_NOOP("Text", "The month: month/day/year"))}};
    }
    return question;
}

} // namespace esteira::files
