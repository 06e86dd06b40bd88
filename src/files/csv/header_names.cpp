#include "files/csv/header_names.h"

#include "domain/settlement/settlement_fields.h"

#include <algorithm>
#include <array>
#include <vector>

namespace esteira::files {

namespace {

using ports::ColumnMatch;
using ports::FileColumn;

struct Name {
    const char *folded; ///< lower case, no accents, no punctuation, no blanks
    const char *field;
};

// Within a field the order is the rank: when "Valor" and "Valor pago" stand in one file, the first listed wins.
constexpr Name kNames[] = {
    {"externalid", "external_id"},
    {"idexterno", "external_id"},
    {"identificador", "external_id"},
    {"identificadorexterno", "external_id"},
    {"nossonumero", "external_id"},
    {"nossonum", "external_id"},
    {"settlementid", "external_id"},
    {"idliquidacao", "external_id"},
    {"iddaliquidacao", "external_id"},

    {"assettype", "asset_type"},
    {"tipodeativo", "asset_type"},
    {"tipodoativo", "asset_type"},
    {"tipoativo", "asset_type"},
    {"especie", "asset_type"},
    {"tipodetitulo", "asset_type"},

    {"settlementtype", "settlement_type"},
    {"tipodeliquidacao", "settlement_type"},
    {"tipodaliquidacao", "settlement_type"},
    {"tipoliquidacao", "settlement_type"},
    {"tipodebaixa", "settlement_type"},
    {"tipobaixa", "settlement_type"},

    {"totalvalue", "total_value"},
    {"valorpago", "total_value"},
    {"vlrpago", "total_value"},
    {"vlpago", "total_value"},
    {"valordopagamento", "total_value"},
    {"valorpagamento", "total_value"},
    {"valorrecebido", "total_value"},
    {"valorliquidado", "total_value"},
    {"valorbaixa", "total_value"},
    {"valordabaixa", "total_value"},
    {"paidvalue", "total_value"},
    {"paidamount", "total_value"},
    {"amountpaid", "total_value"},
    {"valortotal", "total_value"},
    {"vlrtotal", "total_value"},
    {"amount", "total_value"},
    {"valor", "total_value"},
    {"vlr", "total_value"},
    {"value", "total_value"},

    {"contractnumber", "contract_number"},
    {"numerodocontrato", "contract_number"},
    {"numerocontrato", "contract_number"},
    {"nrcontrato", "contract_number"},
    {"numcontrato", "contract_number"},
    {"ncontrato", "contract_number"},
    {"ndocontrato", "contract_number"},
    {"contrato", "contract_number"},
    {"contract", "contract_number"},

    {"assetexternalid", "asset_external_id"},
    {"idexternodoativo", "asset_external_id"},
    {"identificadordoativo", "asset_external_id"},
    {"iddoativo", "asset_external_id"},
    {"idativo", "asset_external_id"},
    {"codigodoativo", "asset_external_id"},

    {"assetkey", "asset_key"},
    {"chavedoativo", "asset_key"},
    {"chaveativo", "asset_key"},

    {"installmentnumber", "installment_number"},
    {"instalmentnumber", "installment_number"},
    {"numerodaparcela", "installment_number"},
    {"nrparcela", "installment_number"},
    {"numparcela", "installment_number"},
    {"nparcela", "installment_number"},
    {"ndaparcela", "installment_number"},
    {"parcela", "installment_number"},
    {"parc", "installment_number"},
    {"installment", "installment_number"},

    {"installmentmaturitydate", "installment_maturity_date"},
    {"maturitydate", "installment_maturity_date"},
    {"vencimentodaparcela", "installment_maturity_date"},
    {"datadevencimento", "installment_maturity_date"},
    {"datavencimento", "installment_maturity_date"},
    {"dtvencimento", "installment_maturity_date"},
    {"dtvencto", "installment_maturity_date"},
    {"vencimento", "installment_maturity_date"},
    {"vencto", "installment_maturity_date"},
    {"venc", "installment_maturity_date"},
    {"duedate", "installment_maturity_date"},

    {"installmentexternalid", "installment_external_id"},
    {"idexternodaparcela", "installment_external_id"},
    {"iddaparcela", "installment_external_id"},
    {"idparcela", "installment_external_id"},
    {"identificadordaparcela", "installment_external_id"},

    {"collectiondate", "collection_date"},
    {"datadepagamento", "collection_date"},
    {"datadopagamento", "collection_date"},
    {"datapagamento", "collection_date"},
    {"dtpagto", "collection_date"},
    {"dtpagamento", "collection_date"},
    {"datapagto", "collection_date"},
    {"pagoem", "collection_date"},
    {"paymentdate", "collection_date"},
    {"paidon", "collection_date"},
    {"datadabaixa", "collection_date"},
    {"databaixa", "collection_date"},
    {"dtbaixa", "collection_date"},
    {"datadeliquidacao", "collection_date"},
    {"dataliquidacao", "collection_date"},

    {"collectionorigintype", "collection_origin_type"},
    {"origem", "collection_origin_type"},
    {"origemdopagamento", "collection_origin_type"},
    {"quempagou", "collection_origin_type"},
    {"paidby", "collection_origin_type"},
    {"origin", "collection_origin_type"},

    {"ifcode", "if_code"},
    {"codigoif", "if_code"},
    {"codigob3", "if_code"},

    {"participantcontrolnumber", "participant_control_number"},
    {"numerodecontroledoparticipante", "participant_control_number"},
    {"numerodecontrole", "participant_control_number"},
    {"controledoparticipante", "participant_control_number"},
    {"numerocontrole", "participant_control_number"},

    {"sacado", ports::kNoteField},
    {"nomedosacado", ports::kNoteField},
    {"nomesacado", ports::kNoteField},
    {"devedor", ports::kNoteField},
    {"borrower", ports::kNoteField},
    {"borrowername", ports::kNoteField},
};

// Names so near to one of ours that the edit distance would take them for it, and that mean something else.
constexpr const char *kOthers[] = {
    "problemas",     "issues",     "valornominal",      "valorface",   "valorjuros",   "valormulta",
    "valordesconto", "docsacado",  "documentodosacado", "obs",         "observacao",   "cedente",
    "assignor",      "parcelas",   "datadeemissao",     "dataemissao", "valorparcela", "valoroperacao",
    "valorapagar",   "valorpagar", "valorliquido",      "pagador",     "seunumero"};

constexpr qsizetype kLongestName = 80; ///< whatever is longer is a sentence, no name

QString folded(const QString &header)
{
    if (header.size() > kLongestName)
        return {};
    QString text = header;
    // Nº, N° and No. are one word in a header; the ordinal sign would otherwise become the letter o.
    text.replace(QChar(0x00BA), u' ').replace(QChar(0x00B0), u' ');
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber() && c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    }
    return plain;
}

/// Edits (insert, delete, replace, swap of neighbours) from one word to the other, no more than `limit` + 1.
int distance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> rows(width * (size_t(a.size()) + 1));
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return rows[size_t(i) * width + size_t(j)]; };
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = int(i + j);
                continue;
            }
            const int same = a[i - 1] == b[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(a.size(), b.size());
}

struct Claim {
    int column = 0;
    ColumnMatch match = ColumnMatch::None;
    int rank = 0; ///< smaller is better
    const Name *name = nullptr;
};

bool isOther(const QString &name)
{
    return std::any_of(std::begin(kOthers), std::end(kOthers),
                       [&](const char *other) { return name == QLatin1String(other); });
}

std::optional<Claim> nearest(const QString &name, int column)
{
    // Short names have too many neighbours; one edit in five letters is a slip, two in four another word.
    const int limit = name.size() >= 9 ? 2 : name.size() >= 5 ? 1 : 0;
    std::optional<Claim> best;
    bool tied = false;
    for (const Name &known : kNames) {
        if (limit == 0)
            break;
        const int edits = distance(name, QString::fromLatin1(known.folded), limit);
        if (edits > limit)
            continue;
        const bool sameField = best && QLatin1String(best->name->field) == QLatin1String(known.field);
        if (!best || edits < best->rank) {
            best = Claim{column, ColumnMatch::Fuzzy, edits, &known};
            tied = false;
        } else if (edits == best->rank && !sameField) {
            tied = true;
        }
    }
    return tied ? std::nullopt : best;
}

enum class Resembling { Counts, DoesNot };

std::optional<Claim> claimOf(const QString &header, int column, Resembling resembling)
{
    const QString name = folded(header);
    if (name.isEmpty())
        return std::nullopt;
    for (int rank = 0; rank < int(std::size(kNames)); ++rank) {
        if (name != QLatin1String(kNames[rank].folded))
            continue;
        const bool exact =
            header.trimmed() == QLatin1String(kNames[rank].field) && settlement::findSettlementField(header.trimmed());
        return Claim{column, exact ? ColumnMatch::ExactName : ColumnMatch::Synonym, rank, &kNames[rank]};
    }
    return resembling == Resembling::DoesNot || isOther(name) ? std::nullopt : nearest(name, column);
}

Text explanation(const Claim &claim)
{
    const QString field = QString::fromLatin1(claim.name->field);
    switch (claim.match) {
    case ColumnMatch::ExactName: return Text::of(QT_TRANSLATE_NOOP("Text", "The name of the field itself"));
    case ColumnMatch::Synonym: return Text::of(QT_TRANSLATE_NOOP("Text", "A known name of %1"), {field});
    case ColumnMatch::Fuzzy:
        return Text::of(QT_TRANSLATE_NOOP("Text", "Resembles a known name of %1 (“%2”): please check"),
                        {field, QString::fromLatin1(claim.name->folded)});
    case ColumnMatch::Operator:
    case ColumnMatch::None: break;
    }
    return {};
}

} // namespace

QList<FileColumn> columnsOf(const QStringList &header)
{
    QList<FileColumn> columns;
    std::vector<Claim> claims;
    for (int i = 0; i < header.size(); ++i) {
        FileColumn column;
        column.index = i;
        column.header = header.at(i).trimmed();
        columns.append(column);
        if (const auto claim = claimOf(header.at(i), i, Resembling::Counts))
            claims.push_back(*claim);
    }
    std::stable_sort(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) {
        return a.match != b.match ? a.match < b.match : a.rank < b.rank;
    });
    QStringList taken;
    for (const Claim &claim : claims) {
        const QString field = QString::fromLatin1(claim.name->field);
        FileColumn &column = columns[claim.column];
        if (taken.contains(field)) {
            column.matchReason = Text::of(QT_TRANSLATE_NOOP("Text", "Another column already gives %1"), {field});
            continue;
        }
        taken.append(field);
        column.field = field;
        column.match = claim.match;
        column.matchedName = QString::fromLatin1(claim.name->folded);
        column.matchReason = explanation(claim);
    }
    return columns;
}

int recognisedNames(const QStringList &line)
{
    // A line that is only looked at costs no edit distances: there may be many, and as long as their author wants.
    QStringList fields;
    for (int i = 0; i < line.size(); ++i) {
        const auto claim = claimOf(line.at(i), i, Resembling::DoesNot);
        if (claim && !fields.contains(QLatin1String(claim->name->field)))
            fields.append(QString::fromLatin1(claim->name->field));
    }
    return int(fields.size());
}

QString reasonsHeader()
{
    return QStringLiteral("Problemas");
}

} // namespace esteira::files
