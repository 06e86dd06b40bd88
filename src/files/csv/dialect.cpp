#include "files/csv/dialect.h"

#include "domain/settlement/settlement_fields.h"
#include "files/csv/header_names.h"
#include "files/csv/record_reader.h"

#include <algorithm>
#include <array>

namespace esteira::files {

namespace {

using ports::ColumnMatch;
using ports::FileColumn;
using ports::ImportSettings;
using ports::TextEncoding;

constexpr std::array kSeparators{';', ',', '\t', '|'};
constexpr int kSampleRecords = 200;
constexpr qsizetype kMostColumns = 1000; ///< each costs memory for its evidence
constexpr int kHeaderWithin = 20; ///< reports put titles above their header

struct SampleRecord {
    int line = 0;
    QStringList cells;
};

/// A file read with one separator, as far as the sample goes.
struct Candidate {
    char separator = ',';
    std::vector<SampleRecord> records;
    int header = -1;    ///< index into records; -1: no header
    int recognised = 0; ///< names of the header that are known
    qsizetype width = 0;
    qint64 agreeing = 0; ///< records behind the header with that width
    qint64 behind = 0;
    std::optional<Error> broken;
};

std::vector<SampleRecord> sample(QIODevice &device, char separator, TextEncoding encoding, std::optional<Error> &broken)
{
    std::vector<SampleRecord> records;
    device.seek(0);
    ByteSource source(device);
    RecordReader reader(source, separator);
    while (int(records.size()) < kSampleRecords) {
        const auto step = reader.next();
        if (step == RecordReader::Step::Failed)
            broken = reader.error();
        if (step != RecordReader::Step::Record)
            break;
        if (reader.blank())
            continue;
        SampleRecord record{int(reader.line()), {}};
        for (const std::string_view cell : reader.cells())
            record.cells.append(decoded(cell, encoding).trimmed());
        records.push_back(std::move(record));
    }
    return records;
}

bool looksLikeData(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        return std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); }) * 2 > cell.size();
    });
}

void findHeader(Candidate &candidate, const ImportSettings &settings)
{
    if (settings.headerLine) {
        for (size_t i = 0; i < candidate.records.size(); ++i) {
            if (candidate.records[i].line == *settings.headerLine)
                candidate.header = int(i);
        }
    } else {
        for (size_t i = 0; i < std::min<size_t>(candidate.records.size(), kHeaderWithin); ++i) {
            const int names = recognisedNames(candidate.records[i].cells);
            if (names >= 2 && names > candidate.recognised) {
                candidate.recognised = names;
                candidate.header = int(i);
            }
        }
        // A first line of words nobody knows is still a header; a first line of amounts and dates is a payment.
        if (candidate.header < 0 && !candidate.records.empty() && !looksLikeData(candidate.records.front().cells))
            candidate.header = 0;
    }
}

Candidate candidateFor(QIODevice &device, char separator, TextEncoding encoding, const ImportSettings &settings)
{
    Candidate candidate;
    candidate.separator = separator;
    candidate.records = sample(device, separator, encoding, candidate.broken);
    findHeader(candidate, settings);
    if (candidate.records.empty())
        return candidate;
    candidate.width = candidate.records[size_t(std::max(candidate.header, 0))].cells.size();
    for (size_t i = size_t(candidate.header + 1); i < candidate.records.size(); ++i) {
        ++candidate.behind;
        candidate.agreeing += candidate.records[i].cells.size() == candidate.width;
    }
    return candidate;
}

bool better(const Candidate &a, const Candidate &b)
{
    const auto rank = [](const Candidate &c) {
        const bool steady = c.width > 1 && c.agreeing * 10 >= c.behind * 9;
        return std::tuple(c.recognised, steady, c.width, c.agreeing);
    };
    return rank(a) > rank(b);
}

Error notATable()
{
    return makeError(
        ErrorKind::Invalid,
        Text::of(QT_TRANSLATE_NOOP(
            "Text", "No columns were found: the lines hold no comma, semicolon, tab or bar that separates them.")),
        Text::of(QT_TRANSLATE_NOOP("Text", "Choose a file with one payment a line and a header, saved as CSV.")));
}

void applyMapping(QList<FileColumn> &columns, const QMap<int, QString> &mapping)
{
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        if (it.key() < 0 || it.key() >= columns.size())
            continue;
        for (FileColumn &other : columns) {
            // The operator's choice takes the field from the column that had it by detection.
            if (!it.value().isEmpty() && other.field == it.value() && !mapping.contains(other.index)) {
                other.field.clear();
                other.match = ColumnMatch::None;
                other.matchReason =
                    Text::of(QT_TRANSLATE_NOOP("Text", "Another column already gives %1"), {it.value()});
            }
        }
        FileColumn &column = columns[it.key()];
        column.field = it.value();
        column.match = ColumnMatch::Operator;
        column.matchedName.clear();
        column.matchReason = Text::of(QT_TRANSLATE_NOOP("Text", "Chosen by you"));
    }
}

} // namespace

Result<CsvShape> shapeOf(QIODevice &device, TextEncoding encoding, const ImportSettings &settings)
{
    std::optional<Candidate> best;
    for (const char separator : kSeparators) {
        if (settings.separator && separator != *settings.separator)
            continue;
        Candidate candidate = candidateFor(device, separator, encoding, settings);
        if (!best || better(candidate, *best))
            best = std::move(candidate);
    }
    device.seek(0);
    const bool isTable =
        best && !best->records.empty() &&
        (settings.separator || (best->width > 1 && (best->recognised > 0 || best->agreeing * 2 >= best->behind)));
    if (!isTable)
        return failure(best && best->broken ? *best->broken : notATable());

    if (best->width > kMostColumns)
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The file has more than a thousand columns.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Choose a file with one payment a line and a header, saved as CSV.")));

    CsvShape shape;
    shape.separator.value = best->separator;
    shape.separator.chosenByOperator = settings.separator.has_value();
    const SampleRecord &first = best->records[size_t(std::max(best->header, 0))];
    shape.headerLine.chosenByOperator = settings.headerLine.has_value();
    if (best->header >= 0) {
        shape.header = first.cells;
        shape.headerLine.value = first.line;
        shape.headerLine.evidence = {
            Text::of(QT_TRANSLATE_NOOP("Text", "%1 of %2 names are known"),
                     {QString::number(recognisedNames(first.cells)), QString::number(first.cells.size())}),
            recognisedNames(first.cells), 0, first.cells.size(), 0};
    } else {
        for (qsizetype i = 1; i <= best->width; ++i)
            shape.header.append(QString::number(i));
        shape.headerLine.evidence.text = Text::of(QT_TRANSLATE_NOOP("Text", "The first line already holds values"));
    }
    shape.columns = columnsOf(shape.header);
    applyMapping(shape.columns, settings.mapping);
    return shape;
}

} // namespace esteira::files
