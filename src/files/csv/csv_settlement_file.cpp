#include "files/csv/csv_settlement_file.h"

#include "files/csv/column_evidence.h"
#include "files/csv/dialect.h"
#include "files/csv/record_reader.h"
#include "files/csv/row_builder.h"
#include "files/problem_list.h"
#include "files/row_batch.h"

#include <algorithm>
#include <map>

namespace esteira::files {

namespace {

using ports::FileColumn;
using ports::FileInspection;
using ports::FileQuestion;
using ports::QuestionKind;
using settlement::Severity;

constexpr int kPreviewRows = 50;
constexpr qint64 kCheckEvery = 1024;

/// Walks over the payments of a file: past the header, without empty lines.
class Records {
public:
    Records(QIODevice &device, const ports::FileDialect &dialect, bool hashing)
        : m_source((device.seek(0), device), hashing), m_reader(m_source, dialect.separator.value),
          m_headerLine(dialect.headerLine.value)
    {
    }
    RecordReader::Step next()
    {
        for (;;) {
            const auto step = m_reader.next();
            if (step != RecordReader::Step::Record || (m_reader.line() > m_headerLine && !m_reader.blank()))
                return step;
        }
    }
    const RecordReader &reader() const { return m_reader; }
    const ByteSource &source() const { return m_source; }

private:
    ByteSource m_source;
    RecordReader m_reader;
    qint64 m_headerLine;
};

QString number(qint64 value)
{
    return QString::number(value);
}

/// Cells beyond the header that hold something: a separator inside an unquoted text has moved the others.
bool overflows(const std::vector<std::string_view> &cells, size_t width)
{
    return cells.size() > width && std::any_of(cells.begin() + qptrdiff(width), cells.end(), [](std::string_view cell) {
               return cell.find_first_not_of(" \t\x1A") != std::string_view::npos;
           });
}

/// One pass that gathers what every column proves, and what is wrong with whole lines.
class Survey {
public:
    Survey(FileInspection &inspection, ProgressMeter &progress) : m_inspection(inspection), m_progress(progress)
    {
        m_evidence.reserve(size_t(inspection.columns.size()));
        for (const FileColumn &column : std::as_const(inspection.columns))
            m_evidence.emplace_back(column, inspection.dialect.encoding.value, inspection.settings);
    }

    Outcome run(QIODevice &device)
    {
        Records records(device, m_inspection.dialect, false);
        for (;;) {
            const auto step = records.next();
            if (step == RecordReader::Step::Failed)
                return failure(records.reader().error());
            if (step == RecordReader::Step::End)
                break;
            add(records.reader());
            if (m_rows % kCheckEvery == 0 && !m_progress.advance(records.source().bytesDone(), m_rows))
                return failure(stopped());
        }
        m_progress.endPass(device.size());
        conclude();
        return {};
    }

    const std::vector<ColumnEvidence> &evidence() const { return m_evidence; }

private:
    void add(const RecordReader &record)
    {
        ++m_rows;
        const auto &cells = record.cells();
        const size_t width = m_evidence.size();
        const bool moved = overflows(cells, width);
        if (cells.size() == width || (cells.size() > width && !moved)) {
            ++m_agreeing;
        } else {
            if (m_firstOdd == 0)
                m_firstOdd = record.line();
            reportWidth(record.line(), cells.size(), moved);
        }
        for (size_t i = 0; i < std::min(cells.size(), width); ++i)
            m_evidence[i].add(cells[i], record.line(), !moved);
    }

    void reportWidth(qint64 line, size_t found, bool moved)
    {
        const QStringList counts{number(line), number(qint64(found)), number(qint64(m_evidence.size()))};
        if (moved) {
            m_problems.add(
                Severity::Warning, line,
                Text::of(
                    QT_TRANSLATE_NOOP("Text", "Line %1 has %2 cells where the header has %3; its amount is not read."),
                    counts),
                Text::of(QT_TRANSLATE_NOOP("Text", "A separator stands inside a text without quotation marks. Correct "
                                                   "the line in the grid or in the file.")));
        } else {
            m_problems.add(
                Severity::Warning, line,
                Text::of(QT_TRANSLATE_NOOP(
                             "Text", "Line %1 has %2 cells where the header has %3; the missing ones are left empty."),
                         counts),
                Text::of(QT_TRANSLATE_NOOP("Text", "Check that no cell was lost in that line.")));
        }
    }

    void conclude()
    {
        if (m_rows == 0) {
            m_problems.add(
                Severity::Error, m_inspection.dialect.headerLine.value,
                Text::of(QT_TRANSLATE_NOOP("Text", "The file has a header and no payment.")),
                Text::of(QT_TRANSLATE_NOOP("Text", "Choose the file that holds the payments, or export it again.")));
        }
        auto &dialect = m_inspection.dialect;
        dialect.separator.evidence = {Text::of(QT_TRANSLATE_NOOP("Text", "%1 cells in %2 of %3 lines"),
                                               {number(qint64(m_evidence.size())), number(m_agreeing), number(m_rows)}),
                                      m_agreeing, m_rows - m_agreeing, m_rows, int(m_firstOdd)};
        m_inspection.read.count = m_rows;
        for (size_t i = 0; i < m_evidence.size(); ++i)
            concludeColumn(m_evidence[i], m_inspection.columns[qsizetype(i)]);
        combineDateOrders();
        m_problems.store(m_inspection);
    }

    void concludeColumn(const ColumnEvidence &evidence, FileColumn &column)
    {
        evidence.describe(column);
        if (const auto question = evidence.question(column))
            m_inspection.questions.append(*question);
        const settlement::SettlementField *field = settlement::findSettlementField(column.field);
        if (!field || field->kind != settlement::SettlementField::Kind::Money)
            return;
        m_inspection.read.total = evidence.total();
        m_inspection.dialect.decimalMark = {evidence.reading().decimalMark, evidence.proof(), evidence.byOperator()};
    }

    /// The file speaks with one order when its date columns do not contradict each other.
    void combineDateOrders()
    {
        auto &order = m_inspection.dialect.dateOrder;
        for (size_t i = 0; i < m_evidence.size(); ++i) {
            const settlement::SettlementField *field =
                settlement::findSettlementField(m_inspection.columns[qsizetype(i)].field);
            if (!field || field->kind != settlement::SettlementField::Kind::Date)
                continue;
            const auto found = m_evidence[i].reading().dateOrder;
            const ports::Evidence proof = m_evidence[i].proof();
            if (order.value == settlement::DateOrder::Unknown)
                order.value = found;
            const bool differs = found != settlement::DateOrder::Unknown && found != order.value;
            order.evidence.agreeing += differs ? proof.contradicting : proof.agreeing;
            order.evidence.contradicting += differs ? proof.agreeing : proof.contradicting;
            order.evidence.total += proof.total;
            order.chosenByOperator = order.chosenByOperator || m_evidence[i].byOperator();
        }
        if (order.value == settlement::DateOrder::Unknown)
            order.evidence.text = Text::of(QT_TRANSLATE_NOOP("Text", "No date of %1 needs or shows an order"),
                                           {number(order.evidence.total)});
        else
            order.evidence.text = Text::of(QT_TRANSLATE_NOOP("Text", "%1 dates exist in this order only"),
                                           {number(order.evidence.agreeing)});
    }

    FileInspection &m_inspection;
    ProgressMeter &m_progress;
    std::vector<ColumnEvidence> m_evidence;
    ProblemList m_problems;
    qint64 m_rows = 0;
    qint64 m_agreeing = 0;
    qint64 m_firstOdd = 0;
};

RowBuilder builderFor(const FileInspection &inspection)
{
    std::vector<RowBuilder::Column> columns;
    for (const FileColumn &column : inspection.columns) {
        if (column.field.isEmpty())
            continue;
        RowBuilder::Column plan{
            column.index, column.field, {inspection.dialect.decimalMark.value, column.dateOrder}, false};
        plan.byOperator = inspection.dialect.decimalMark.chosenByOperator;
        columns.push_back(plan);
    }
    return RowBuilder(columns, inspection.dialect.encoding.value, size_t(inspection.columns.size()));
}

/// Required fields no column gives; the free columns are the possible answers.
void askForMissingColumns(FileInspection &inspection)
{
    const auto has = [&](const char *field) {
        return std::any_of(inspection.columns.begin(), inspection.columns.end(),
                           [&](const FileColumn &column) { return column.field == QLatin1String(field); });
    };
    const auto ask = [&](const char *field, Text text) {
        FileQuestion question;
        question.kind = QuestionKind::MissingColumn;
        question.field = QString::fromLatin1(field);
        question.text = std::move(text);
        question.cells = inspection.read.count;
        for (const FileColumn &column : std::as_const(inspection.columns)) {
            if (column.field.isEmpty())
                question.options.append({QString::number(column.index), Text::verbatim(column.header, column.header)});
        }
        inspection.questions.append(question);
    };
    if (!has("total_value"))
        ask("total_value", Text::of(QT_TRANSLATE_NOOP("Text", "Which column holds the amount paid?")));
    if (!has("asset_type"))
        ask("asset_type", Text::of(QT_TRANSLATE_NOOP("Text", "Which column holds the asset type?")));
    if (!has("settlement_type"))
        ask("settlement_type", Text::of(QT_TRANSLATE_NOOP("Text", "Which column holds the settlement type?")));
    if (!has("contract_number") && !has("asset_external_id") && !has("asset_key"))
        ask("contract_number", Text::of(QT_TRANSLATE_NOOP(
                                   "Text", "Which column identifies the asset: contract number, external id or key?")));
}

void readPreview(QIODevice &device, FileInspection &inspection)
{
    Records records(device, inspection.dialect, false);
    RowBuilder builder = builderFor(inspection);
    while (inspection.preview.size() < kPreviewRows && records.next() == RecordReader::Step::Record) {
        const RecordReader &reader = records.reader();
        inspection.preview.append(builder.build(reader.cells(), reader.raw(), reader.line()));
    }
}

} // namespace

Result<FileInspection> inspectCsv(QIODevice &device, const TextScan &scan, const ports::ImportSettings &settings,
                                  ProgressMeter &progress)
{
    FileInspection inspection;
    inspection.settings = settings;
    inspection.dialect.encoding = encodingOf(scan, settings);
    const auto shape = shapeOf(device, inspection.dialect.encoding.value, settings);
    if (!shape)
        return failure(shape.error());
    inspection.dialect.format = {ports::FileFormat::Csv, {}, false};
    inspection.dialect.separator = shape->separator;
    inspection.dialect.headerLine = shape->headerLine;
    inspection.columns = shape->columns;

    Survey survey(inspection, progress);
    if (const Outcome done = survey.run(device); !done)
        return failure(done.error());
    inspection.dialect.format.evidence = {
        Text::of(QT_TRANSLATE_NOOP("Text", "%1 payments in lines of text"), {number(inspection.read.count)}),
        inspection.read.count, 0, inspection.read.count, 0};
    askForMissingColumns(inspection);
    readPreview(device, inspection);
    return inspection;
}

Result<ports::ImportSummary> readCsv(QIODevice &device, const FileInspection &inspection, const ports::RowSink &sink,
                                     ProgressMeter &progress)
{
    Records records(device, inspection.dialect, true);
    RowBuilder builder = builderFor(inspection);
    RowBatch batch(sink);
    for (qint64 rows = 0;; ++rows) {
        const auto step = records.next();
        const RecordReader &reader = records.reader();
        if (step == RecordReader::Step::Failed)
            return failure(reader.error());
        if (step == RecordReader::Step::End)
            break;
        if (const Outcome taken = batch.add(builder.build(reader.cells(), reader.raw(), reader.line())); !taken)
            return failure(taken.error());
        if (rows % kCheckEvery == 0 && !progress.advance(records.source().bytesDone(), rows))
            return failure(stopped());
    }
    return batch.finish(records.source().sha256());
}

} // namespace esteira::files
