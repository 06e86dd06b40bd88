#include "domain/documents/tax_id.h"
#include "files/cnab/cnab444_layout.h"
#include "files/export/batch_files.h"

#include <QFile>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace esteira::files {

namespace {

using cnab444::Field;

/// 444 blanks that fields are put into; what does not fit a field is an error of the caller, never a shifted line.
class Line {
public:
    explicit Line(char record) : m_text(cnab444::kLineLength, ' ') { m_text[0] = record; }
    void text(Field field, QByteArrayView value)
    {
        const size_t width = field.last - field.first + 1;
        for (size_t i = 0; i < std::min(width, size_t(value.size())); ++i)
            m_text[qsizetype(field.first - 1 + i)] = value[qsizetype(i)];
    }
    void number(Field field, qint64 value)
    {
        text(field, QByteArray::number(value).rightJustified(qsizetype(field.last - field.first + 1), '0'));
    }
    QByteArray finished(qint64 sequence)
    {
        number(cnab444::kSequence, sequence % 1'000'000);
        return m_text + "\r\n";
    }

private:
    QByteArray m_text;
};

/// "Padaria Brandão" → "PADARIA BRANDAO": the layout knows capital letters, digits and some punctuation.
class Plain {
public:
    Plain()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_rules.reset(icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Any-Upper", UTRANS_FORWARD, status));
    }
    QByteArray operator()(const QString &text) const
    {
        icu::UnicodeString letters(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        if (m_rules)
            m_rules->transliterate(letters);
        QByteArray plain;
        for (int32_t i = 0; i < letters.length(); ++i) {
            const char16_t c = letters[i];
            plain.append(c >= 0x20 && c < 0x7F ? char(c) : ' ');
        }
        return plain;
    }

private:
    std::unique_ptr<icu::Transliterator> m_rules;
};

std::unexpected<Error> cannotCarry(const ports::StoredRow &row, Text reason)
{
    return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "Row %1 cannot be written as CNAB 444: %2"), {QString::number(row.position), reason.shown()}),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Export the batch as XLSX or CSV, which carry every settlement.")));
}

/// settlement.md 5.2, the documented occurrences only.
QByteArray occurrenceOf(const settlement::SettlementRequest &request)
{
    const bool byBorrower = request.collectionOriginType == QLatin1String("borrower");
    const bool byAssignor = request.collectionOriginType == QLatin1String("assignor");
    if (request.settlementType == QLatin1String("asset_settlement"))
        return byBorrower ? "77" : byAssignor ? "75" : "";
    return request.settlementType == QLatin1String("asset_amortization") && byBorrower ? "14" : "";
}

QByteArray speciesOf(const settlement::SettlementRequest &request)
{
    return request.assetType == QLatin1String("duplicata_mercantil") ? "01"
           : request.assetType == QLatin1String("duplicata_servicos") ? "14"
                                                                      : "";
}

Result<Line> detailOf(const ports::StoredRow &row, const ports::ExportHead &head, const Plain &plain)
{
    const settlement::SettlementRequest &request = row.draft.request;
    const QByteArray occurrence = occurrenceOf(request);
    const QByteArray species = speciesOf(request);
    if (!row.draft.unread.isEmpty() || !request.totalValue)
        return cannotCarry(row, Text::of(QT_TRANSLATE_NOOP("Text", "it has problems")));
    if (occurrence.isEmpty())
        return cannotCarry(row, Text::of(QT_TRANSLATE_NOOP("Text", "its settlement type has no occurrence in the layout")));
    if (species.isEmpty())
        return cannotCarry(row, Text::of(QT_TRANSLATE_NOOP("Text", "its asset type has no documented species")));
    const QByteArray control = plain(request.participantControlNumber.isEmpty() ? request.assetExternalId : request.participantControlNumber);
    if (control.isEmpty() || control.size() > 25)
        return cannotCarry(row, Text::of(QT_TRANSLATE_NOOP("Text", "it has no participant control number of at most 25 characters")));
    if (request.totalValue->centavos() > 9'999'999'999)
        return cannotCarry(row, Text::of(QT_TRANSLATE_NOOP("Text", "its value has more than ten digits")));
    Line line('1');
    line.text(cnab444::kControlNumber, control);
    line.number(cnab444::kPaidValue, request.totalValue->centavos());
    line.text({95, 100}, request.collectionDate.isValid() ? request.collectionDate.toString(QStringLiteral("ddMMyy")).toLatin1() : QByteArray("000000"));
    line.text(cnab444::kOccurrence, occurrence);
    line.text(cnab444::kSpecies, species);
    line.text({157, 159}, "000");
    line.text(cnab444::kBorrowerName, plain(row.draft.note));
    line.text({335, 380}, plain(head.assignorName));
    line.text(cnab444::kAssignorDocument, head.assignorDocument.toLatin1());
    return line;
}

Line headerOf(const ports::ExportHead &head, const Plain &plain)
{
    Line line('0');
    line.text({2, 9}, "1REMESSA");
    line.text({10, 11}, "01");
    line.text({12, 26}, "COBRANCA");
    line.number({27, 46}, 0);
    line.text({47, 76}, plain(head.fundName));
    line.number({77, 79}, 329);
    line.text({80, 94}, "QI SCD");
    line.text({95, 100}, head.madeUtc.date().toString(QStringLiteral("ddMMyy")).toLatin1());
    line.text({109, 110}, "MX");
    line.number({111, 117}, 1);
    return line;
}

} // namespace

Outcome writeCnab444(const QString &path, const ports::ExportHead &head, const ports::StoredRowFeed &rows, std::stop_token stop)
{
    if (!documents::parseTaxId(head.assignorDocument))
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "A CNAB 444 remittance needs the assignor's CNPJ, with valid check digits.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Write the 14 characters of the assignor's CNPJ, or export as XLSX or CSV.")));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(cannotWrite(file.errorString()));
    const Plain plain;
    qint64 sequence = 1;
    bool written = file.write(headerOf(head, plain).finished(sequence)) > 0;
    const Outcome done = eachRow(rows, stop, [&](const ports::StoredRow &row) -> Outcome {
        auto line = detailOf(row, head, plain);
        if (!line)
            return failure(line.error());
        written = file.write(line->finished(++sequence)) > 0 && written;
        return written ? Outcome() : Outcome(failure(cannotWrite(file.errorString())));
    });
    if (!done)
        return done;
    written = file.write(Line('9').finished(++sequence)) > 0 && written;
    return written && file.flush() ? Outcome() : Outcome(failure(cannotWrite(file.errorString())));
}

} // namespace esteira::files
