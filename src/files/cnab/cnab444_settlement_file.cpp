#include "files/cnab/cnab444_settlement_file.h"

#include "domain/documents/tax_id.h"
#include "domain/settlement/enumerators.h"
#include "files/cnab/cnab444_layout.h"
#include "files/csv/cell_reading.h"
#include "files/csv/record_reader.h"
#include "files/problem_list.h"
#include "files/row_batch.h"

#include <map>

namespace esteira::files {

namespace {

using ports::FileInspection;
using ports::FileQuestion;
using ports::ImportSettings;
using ports::OccurrenceMeaning;
using ports::QuestionKind;
using settlement::DraftRow;
using settlement::Severity;

constexpr int kPreviewRows = 50;
constexpr qint64 kCheckEvery = 1024;
constexpr char kNoSeparator = '\0'; ///< a NUL never gets here, so a line is one cell

const QString kAssetType = QStringLiteral("asset_type");
const QString kSettlementType = QStringLiteral("settlement_type");
const QString kOrigin = QStringLiteral("collection_origin_type");
const QString kTotalValue = QStringLiteral("total_value");
const QString kCollectionDate = QStringLiteral("collection_date");

QString number(qint64 value)
{
    return QString::number(value);
}

QString latin(std::string_view bytes)
{
    return QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
}

/// The documented occurrences (settlement.md 5.2). At file level they are about assets, not installments.
std::optional<OccurrenceMeaning> meaningOf(std::string_view occurrence, const ImportSettings &settings)
{
    static const OccurrenceMeaning kDeposit{QStringLiteral("asset_settlement"), QStringLiteral("borrower")};
    static const OccurrenceMeaning kPartial{QStringLiteral("asset_amortization"), QStringLiteral("borrower")};
    static const OccurrenceMeaning kRepurchase{QStringLiteral("asset_settlement"), QStringLiteral("assignor")};
    if (occurrence == "77")
        return kDeposit;
    if (occurrence == "14")
        return kPartial;
    if (occurrence == "75")
        return kRepurchase;
    return occurrence == "04" ? settings.occurrence04 : std::nullopt;
}

bool isInvoice(std::string_view species)
{
    return species == "01" || species == "14";
}

QString assetTypeOf(std::string_view species, const ImportSettings &settings)
{
    static const QString kGoods = QStringLiteral("duplicata_mercantil");
    static const QString kServices = QStringLiteral("duplicata_servicos");
    if (isInvoice(species))
        return species == "01" ? kGoods : kServices;
    return settings.speciesAssetTypes.value(latin(species));
}

/// DDMMAA of this century; what is no date stays unread, zeros and blanks mean none.
void readSettlementDate(std::string_view digits, DraftRow &row)
{
    if (digits == "000000" || digits.find_first_not_of(' ') == std::string_view::npos)
        return;
    const auto value = plainNumber(digits);
    const QDate date = value ? QDate(2000 + *value % 100, *value / 100 % 100, *value / 10000) : QDate();
    if (date.isValid())
        row.request.collectionDate = date;
    else
        row.unread.insert(kCollectionDate, latin(digits));
}

void readPaidValue(std::string_view digits, DraftRow &row)
{
    std::int64_t centavos = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            row.unread.insert(kTotalValue, latin(digits));
            return;
        }
        centavos = centavos * 10 + (c - '0');
    }
    row.request.totalValue = Money::fromCentavos(centavos);
}

DraftRow rowOf(std::string_view line, qint64 lineNumber, const FileInspection &inspection)
{
    DraftRow row;
    row.sourceLine = int(lineNumber);
    const std::string_view species = cnab444::kSpecies.in(line);
    const QString control = decoded(trimmed(cnab444::kControlNumber.in(line)), inspection.dialect.encoding.value);
    row.request.participantControlNumber = control;
    row.request.assetType = assetTypeOf(species, inspection.settings);
    if (row.request.assetType.isEmpty())
        row.unread.insert(kAssetType, latin(species));
    (isInvoice(species) ? row.request.assetExternalId : row.request.contractNumber) = control;

    const std::string_view occurrence = cnab444::kOccurrence.in(line);
    if (const auto meaning = meaningOf(occurrence, inspection.settings)) {
        row.request.settlementType = meaning->settlementType;
        row.request.collectionOriginType = meaning->collectionOriginType;
    } else {
        row.unread.insert(kSettlementType, latin(occurrence));
        row.unread.insert(kOrigin, latin(occurrence));
    }
    readPaidValue(cnab444::kPaidValue.in(line), row);
    readSettlementDate(cnab444::kSettlementDate.in(line), row);
    row.note = decoded(trimmed(cnab444::kBorrowerName.in(line)), inspection.dialect.encoding.value);
    return row;
}

Text wayOutDamaged()
{
    return Text::of(QT_TRANSLATE_NOOP("Text", "Ask whoever made the file for a new one. A damaged remittance is not "
                                              "read in part, because a payment could be missing."));
}

/// One pass over the lines that checks the remittance as a whole and each line's frame.
class Survey {
public:
    Survey(FileInspection &inspection, ProgressMeter &progress) : m_inspection(inspection), m_progress(progress) {}

    Outcome run(QIODevice &device)
    {
        device.seek(0);
        ByteSource source(device);
        RecordReader reader(source, kNoSeparator);
        for (;;) {
            const auto step = reader.next();
            if (step == RecordReader::Step::Failed)
                return failure(reader.error());
            if (step == RecordReader::Step::End)
                break;
            if (!reader.blank())
                addLine(reader.raw(), reader.line());
            if (m_records % kCheckEvery == 0 && !m_progress.advance(source.bytesDone(), m_details))
                return failure(stopped());
        }
        m_progress.endPass(device.size());
        if (m_details > 0 && m_assignments == m_details)
            return failure(assignmentFile());
        conclude();
        return {};
    }

private:
    void error(qint64 line, Text text) { m_problems.add(Severity::Error, line, std::move(text), wayOutDamaged()); }

    void addLine(std::string_view line, qint64 lineNumber)
    {
        ++m_records;
        if (line.size() != cnab444::kLineLength) {
            wrongLength(line, lineNumber);
            return;
        }
        const std::string_view sequence = cnab444::kSequence.in(line);
        const auto value = plainNumber(sequence);
        if (!value || *value != m_records % 1000000) {
            error(lineNumber,
                  Text::of(QT_TRANSLATE_NOOP("Text", "Line %1 has the sequence number “%2” where %3 belongs: a line is "
                                                     "missing, repeated or out of order."),
                           {number(lineNumber), latin(sequence), number(m_records)}));
        }
        if (m_trailerSequence)
            error(lineNumber,
                  Text::of(QT_TRANSLATE_NOOP("Text", "Line %1 stands behind the trailer."), {number(lineNumber)}));
        const char record = line.front();
        if (m_records == 1) {
            if (record != '0')
                error(lineNumber,
                      Text::of(QT_TRANSLATE_NOOP("Text", "The file does not begin with a header (record 0).")));
        } else if (record == '9') {
            m_trailerSequence = value.value_or(0);
        } else if (record == '1') {
            addDetail(line, lineNumber);
        } else {
            error(lineNumber,
                  Text::of(QT_TRANSLATE_NOOP(
                               "Text", "Line %1 is a record of type “%2”; a settlement file has only 0, 1 and 9."),
                           {number(lineNumber), latin(cnab444::kRecord.in(line))}));
        }
    }

    void wrongLength(std::string_view line, qint64 lineNumber)
    {
        const QStringList counts{number(lineNumber), number(qint64(line.size()))};
        const bool accentsTakeTwo =
            qsizetype(line.size()) > 444 && QString::fromUtf8(line.data(), qsizetype(line.size())).size() == 444;
        if (accentsTakeTwo) {
            m_problems.add(
                Severity::Error, lineNumber,
                Text::of(QT_TRANSLATE_NOOP("Text", "Line %1 has %2 bytes instead of 444, because the file is in UTF-8 "
                                                   "and an accent takes two bytes there."),
                         counts),
                Text::of(QT_TRANSLATE_NOOP("Text", "Have the file made without accents or in Windows-1252.")));
        } else {
            error(lineNumber, Text::of(QT_TRANSLATE_NOOP("Text", "Line %1 has %2 bytes instead of 444."), counts));
        }
    }

    void addDetail(std::string_view line, qint64 lineNumber)
    {
        ++m_details;
        const DraftRow row = rowOf(line, lineNumber, m_inspection);
        if (row.request.totalValue)
            m_inspection.read.total += *row.request.totalValue;
        if (m_inspection.preview.size() < kPreviewRows)
            m_inspection.preview.append(row);

        const std::string_view occurrence = cnab444::kOccurrence.in(line);
        m_assignments += occurrence == "01";
        if (occurrence == "04")
            ++m_rebates;
        else if (!meaningOf(occurrence, m_inspection.settings)) {
            m_problems.add(
                Severity::Warning, lineNumber,
                Text::of(QT_TRANSLATE_NOOP("Text", "Line %1 has the occurrence “%2”, which is no settlement."),
                         {number(lineNumber), latin(occurrence)}),
                Text::of(QT_TRANSLATE_NOOP("Text", "Give the row its settlement type in the grid, or remove it.")));
        }
        if (!row.unread.isEmpty() && row.request.assetType.isEmpty())
            ++m_species[latin(cnab444::kSpecies.in(line))];
        checkAssignor(cnab444::kAssignorDocument.in(line), lineNumber);
    }

    void checkAssignor(std::string_view field, qint64 lineNumber)
    {
        if (field == m_lastAssignor)
            return;
        const QString text = latin(field);
        const bool isCpf =
            text.startsWith(QLatin1String("000")) && documents::parseTaxId(QStringView(text).sliced(3)).has_value();
        if (isCpf || documents::parseTaxId(text)) {
            m_lastAssignor.assign(field);
            return;
        }
        m_problems.add(
            Severity::Warning, lineNumber,
            Text::of(QT_TRANSLATE_NOOP("Text", "Line %1: the assignor's CNPJ “%2” has wrong check digits."),
                     {number(lineNumber), text.trimmed()}),
            Text::of(QT_TRANSLATE_NOOP(
                "Text", "The document is not sent, but it suggests that the line was changed by hand: check it.")));
    }

    static Error assignmentFile()
    {
        return makeError(
            ErrorKind::Invalid,
            Text::of(QT_TRANSLATE_NOOP("Text", "This is a CNAB 444 assignment file (occurrence 01): it sells credit "
                                               "rights to the fund, it settles nothing.")),
            Text::of(QT_TRANSLATE_NOOP("Text", "Choose the settlement file: its occurrences are 77, 75, 14 or 04.")));
    }

    /// Six digits count to 999 999 and begin again; how often they did is what the file itself shows.
    qint64 announcedRecords() const
    {
        constexpr qint64 kTurn = 1'000'000;
        return *m_trailerSequence + (m_records - *m_trailerSequence + kTurn / 2) / kTurn * kTurn;
    }

    void conclude()
    {
        if (!m_trailerSequence)
            error(m_records,
                  Text::of(QT_TRANSLATE_NOOP("Text", "The file ends without its trailer (record 9): it was cut off.")));
        else
            m_inspection.expectedCount = announcedRecords() - 2;
        if (m_trailerSequence && m_details == 0)
            m_problems.add(
                Severity::Error, 0, Text::of(QT_TRANSLATE_NOOP("Text", "The remittance holds no payment.")),
                Text::of(QT_TRANSLATE_NOOP("Text", "Choose the file that holds the payments, or export it again.")));
        else if (m_inspection.expectedCount && *m_inspection.expectedCount != m_details)
            error(m_records,
                  Text::of(QT_TRANSLATE_NOOP("Text", "The trailer announces %1 payments and the file holds %2."),
                           {number(*m_inspection.expectedCount), number(m_details)}));
        m_inspection.read.count = m_details;
        m_inspection.dialect.format = {
            ports::FileFormat::Cnab444Settlement,
            {Text::of(QT_TRANSLATE_NOOP("Text", "Header, %1 payments and trailer of 444 bytes"), {number(m_details)}),
             m_records, m_problems.hasError() ? 1 : 0, m_records, 0},
            false};
        ask();
        m_problems.store(m_inspection);
    }

    void ask()
    {
        if (m_rebates > 0 && !m_inspection.settings.occurrence04)
            m_inspection.questions.append(rebateQuestion());
        for (const auto &[species, cells] : m_species) {
            FileQuestion question;
            question.kind = QuestionKind::TitleSpecies;
            question.field = kAssetType;
            question.key = species;
            question.cells = cells;
            question.samples = {species};
            question.text = Text::of(
                QT_TRANSLATE_NOOP("Text", "Which asset type are the titles of species %1? The layout does not say."),
                {species});
            for (const settlement::Enumerator &type : settlement::assetTypes()) {
                const QString value = QString::fromLatin1(type.value);
                const QString label = settlement::enumeratorLabel(settlement::assetTypes(), value);
                question.options.append({value, Text::verbatim(label, label)});
            }
            m_inspection.questions.append(question);
        }
    }

    FileQuestion rebateQuestion() const
    {
        FileQuestion question;
        question.kind = QuestionKind::Occurrence04;
        question.field = kSettlementType;
        question.cells = m_rebates;
        question.samples = {QStringLiteral("04")};
        question.text = Text::of(QT_TRANSLATE_NOOP(
            "Text", "What does occurrence 04 (rebate) do to the asset? The administrator does not document it."));
        question.options = {{QStringLiteral("asset_settlement/borrower"),
                             Text::of(QT_TRANSLATE_NOOP("Text", "Settles the asset in full; the borrower paid"))},
                            {QStringLiteral("asset_amortization/borrower"),
                             Text::of(QT_TRANSLATE_NOOP("Text", "Amortizes the asset; the borrower paid"))},
                            {QStringLiteral("asset_settlement/assignor"),
                             Text::of(QT_TRANSLATE_NOOP("Text", "Settles the asset in full; the assignor paid"))},
                            {QStringLiteral("asset_amortization/assignor"),
                             Text::of(QT_TRANSLATE_NOOP("Text", "Amortizes the asset; the assignor paid"))}};
        return question;
    }

    FileInspection &m_inspection;
    ProgressMeter &m_progress;
    ProblemList m_problems;
    qint64 m_records = 0;
    qint64 m_details = 0;
    qint64 m_assignments = 0;
    qint64 m_rebates = 0;
    std::map<QString, qint64> m_species;
    std::string m_lastAssignor;
    std::optional<qint64> m_trailerSequence;
};

} // namespace

Result<FileInspection> inspectCnab444(QIODevice &device, const TextScan &scan, const ImportSettings &settings,
                                      ProgressMeter &progress)
{
    FileInspection inspection;
    inspection.settings = settings;
    inspection.dialect.encoding = encodingOf(scan, settings);
    Survey survey(inspection, progress);
    if (const Outcome done = survey.run(device); !done)
        return failure(done.error());
    return inspection;
}

Result<ports::ImportSummary> readCnab444(QIODevice &device, const FileInspection &inspection,
                                         const ports::RowSink &sink, ProgressMeter &progress)
{
    device.seek(0);
    ByteSource source(device, true);
    RecordReader reader(source, kNoSeparator);
    RowBatch batch(sink);
    for (qint64 records = 0;; ++records) {
        const auto step = reader.next();
        if (step == RecordReader::Step::Failed)
            return failure(reader.error());
        if (step == RecordReader::Step::End)
            break;
        // The inspection has checked every line of this very file; only a changed file has others, and its hash tells.
        const std::string_view line = reader.raw();
        if (line.size() != cnab444::kLineLength || line.front() != '1')
            continue;
        if (const Outcome taken = batch.add(rowOf(line, reader.line(), inspection)); !taken)
            return failure(taken.error());
        if (records % kCheckEvery == 0 && !progress.advance(source.bytesDone(), records))
            return failure(stopped());
    }
    return batch.finish(source.sha256());
}

} // namespace esteira::files
