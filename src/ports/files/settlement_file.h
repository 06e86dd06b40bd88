#pragma once

#include "core/result.h"
#include "domain/settlement/control_totals.h"
#include "domain/settlement/draft_row.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

/// Files of payments: what was detected in one, with the evidence, and its rows as draft rows. Values only.
namespace esteira::ports {

enum class FileFormat { Csv, Cnab444Settlement, Xlsx, JsonLines };
enum class TextEncoding { Utf8, Windows1252, Utf16 };

using settlement::DateOrder;

/// Why a detected value is believed: how many cells or rows agree, how many speak against it, and where the first does.
struct Evidence {
    Text text;
    qint64 agreeing = 0;
    qint64 contradicting = 0;
    qint64 total = 0;               ///< agreeing + contradicting + those that say nothing either way
    int firstContradictingLine = 0; ///< 0 when nothing contradicts
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

template <typename T> struct Detected {
    T value{};
    Evidence evidence;
    bool chosenByOperator = false;
    friend bool operator==(const Detected &, const Detected &) = default;
};

/// How the file is written. Separator, mark, order and header say nothing for CNAB.
struct FileDialect {
    Detected<FileFormat> format;
    Detected<TextEncoding> encoding;
    Detected<char> separator;          ///< , ; TAB |
    Detected<DecimalMark> decimalMark; ///< of the amount column
    Detected<DateOrder> dateOrder;     ///< of all date columns together; each column has its own
    Detected<int> headerLine;          ///< 0 when the file has no header
    friend bool operator==(const FileDialect &, const FileDialect &) = default;
};

/// How a column's header led to a field.
enum class ColumnMatch { None, ExactName, Synonym, Fuzzy, Operator };

/// Pseudo field of a column whose text is kept as the row's note and never sent.
inline constexpr char kNoteField[] = "note";

struct FileColumn {
    int index = 0;  ///< 0-based position in the file
    QString header; ///< as written; "3" style number when the file has no header
    QString field;  ///< wire name, kNoteField, or empty: ignored
    ColumnMatch match = ColumnMatch::None;
    QString matchedName; ///< the known name a fuzzy match or synonym stands for, folded
    Text matchReason;    ///< why the header means this field, or why it means none
    Evidence evidence;   ///< of the filled cells: read, and not read
    qint64 filled = 0;
    qint64 ambiguous = 0;                     ///< amounts and dates that can be read in two ways and are not decided
    QStringList samples;                      ///< first different values, at most five
    DateOrder dateOrder = DateOrder::Unknown; ///< date columns only
    friend bool operator==(const FileColumn &, const FileColumn &) = default;
};

enum class QuestionKind {
    DecimalMark,   ///< every amount with a mark could be read in two ways
    DateOrder,     ///< every date of the column could be read in two ways
    MissingColumn, ///< no column gives a required field; options are column indexes
    Occurrence04,  ///< CNAB rebate: its effect is not documented (settlement.md 5.2, G13)
    TitleSpecies   ///< CNAB species whose asset type is not documented
};

struct QuestionOption {
    QString value; ///< "comma"/"dot", "day"/"month", a column index, "<settlement type>/<origin>", an asset type
    Text label;
    friend bool operator==(const QuestionOption &, const QuestionOption &) = default;
};

/// Something the file does not say. Nothing is guessed: until it is answered the cells stay unread text.
struct FileQuestion {
    QuestionKind kind = QuestionKind::DecimalMark;
    int column = -1; ///< index of the column asked about; -1 for the file
    QString field;   ///< wire name the answer is for
    QString key;     ///< the species code for TitleSpecies
    Text text;
    qint64 cells = 0; ///< how many cells wait for the answer
    QStringList samples;
    QList<QuestionOption> options;
    friend bool operator==(const FileQuestion &, const FileQuestion &) = default;
};

/// What a CNAB occurrence does in the API's words.
struct OccurrenceMeaning {
    QString settlementType;
    QString collectionOriginType;
    friend bool operator==(const OccurrenceMeaning &, const OccurrenceMeaning &) = default;
};

/// What the operator decided over the detection. Empty: take what was detected.
struct ImportSettings {
    std::optional<TextEncoding> encoding;
    std::optional<char> separator;
    std::optional<int> headerLine;          ///< 0: no header
    std::optional<DecimalMark> decimalMark; ///< also reads the cells that are ambiguous on their own
    QMap<int, DateOrder> dateOrders;        ///< column → order; also reads its ambiguous cells
    QMap<int, QString> mapping;             ///< column → field; an empty field ignores the column
    std::optional<OccurrenceMeaning> occurrence04;
    QMap<QString, QString> speciesAssetTypes; ///< CNAB title species → asset type
    std::optional<int> sheet;                 ///< of the visible sheets of a workbook
    friend bool operator==(const ImportSettings &, const ImportSettings &) = default;
};

/// Records an answer to a question of the inspection.
void answer(ImportSettings &settings, const FileQuestion &question, const QString &option);

/// Something about the file as a whole or one of its lines that no cell can show.
struct FileProblem {
    settlement::Severity severity = settlement::Severity::Error; ///< an error keeps the file from being read
    int line = 0;
    Text text;
    Text wayOut;
    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

struct FileInspection {
    ImportSettings settings; ///< what it was inspected with
    QString fileName;        ///< without folder
    qint64 sizeBytes = 0;
    QByteArray sha256; ///< 32 bytes, of the file as it is on disk
    FileDialect dialect;
    QList<FileColumn> columns; ///< empty for CNAB
    QStringList sheets;        ///< visible sheets of a workbook
    int sheet = -1;            ///< the one that is read
    QList<FileQuestion> questions;
    QList<FileProblem> problems;         ///< the first hundred
    qint64 problemCount = 0;             ///< all of them
    settlement::CountAndTotal read;      ///< rows, and the sum of the amounts that can be read
    std::optional<qint64> expectedCount; ///< what the file's own trailer says
    QList<settlement::DraftRow> preview; ///< the first rows as they would enter the draft

    bool readable() const
    {
        return std::none_of(problems.begin(), problems.end(),
                            [](const FileProblem &p) { return p.severity == settlement::Severity::Error; });
    }
};

struct FileProgress {
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    qint64 rows = 0;
};

/// Progress is called on the reading thread, at most a few hundred times a file; stopping answers ErrorKind::Cancelled.
struct ReadControl {
    std::stop_token stop;
    std::function<void(const FileProgress &)> progress;
};

struct ImportSummary {
    settlement::CountAndTotal read; ///< rows handed over, and the sum of the amounts that could be read
    qint64 rowsWithUnread = 0;
    QByteArray sha256;
};

/// Takes a batch of rows in file order; an error it answers stops the reading and is passed on.
using RowSink = std::function<Outcome(std::vector<settlement::DraftRow> &&rows)>;

/// Reads files of payments. Synchronous, stateless and safe from any thread; meant for a worker thread. Memory does
/// not grow with the file. Errors: Invalid with the way out for what is not such a file, Storage for what cannot be
/// opened or read, Cancelled.
class SettlementFileReader {
public:
    virtual ~SettlementFileReader() = default;
    /// Looks at the whole file, so that the evidence counts every row. Inspect again after each answer or override.
    virtual Result<FileInspection> inspect(const QString &path, const ImportSettings &settings,
                                           const ReadControl &control) const = 0;
    /// Hands over the rows exactly as inspected: what was shown is what is imported. A file that changed in between
    /// (by its hash) or that has errors is refused. When it fails, the rows already handed over must be thrown away.
    virtual Result<ImportSummary> read(const QString &path, const FileInspection &inspection, const RowSink &sink,
                                       const ReadControl &control) const = 0;
};

/// A row that could not be used, and why.
struct FailedRow {
    settlement::DraftRow row;
    QList<settlement::Problem> problems;
};

class SettlementFileWriter {
public:
    virtual ~SettlementFileWriter() = default;
    /// Writes rows with problems so that the file imports again as it is: the columns and the dialect of the original
    /// (for CNAB: a Brazilian Excel CSV with the wire names), plus columns for fields filled in since and a last
    /// column with the reasons, which the import ignores. Written beside the target and renamed: never half a file.
    virtual Outcome writeFailedRows(const QString &path, const FileInspection &original,
                                    const std::vector<FailedRow> &rows) const = 0;
};

} // namespace esteira::ports
