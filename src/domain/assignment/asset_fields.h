#pragma once

#include "domain/assignment/asset.h"
#include "domain/assignment/enumerators.h"
#include "domain/settlement/column_reading.h"

#include <QMap>

#include <span>
#include <variant>

/// The fields of every asset body as one table (assignment.md 3.8): forms, cells, columns of files, rules and the JSON
/// codec all walk it. Lists (premiums, instalments) stand beside it in AssetRequest. Constant data, free of threads.
namespace esteira::assignment {

/// Types that share their fields. `Duplicata` is both kinds, `Paper` checks and promissory notes.
enum Family : unsigned { CreditOperation = 1, Duplicata = 2, DiscountedContract = 4, Paper = 8, Contract = 16 };
inline constexpr unsigned kTitles = Duplicata | DiscountedContract | Paper;
inline constexpr unsigned kWithInstallments = CreditOperation | Contract;
inline constexpr unsigned kEveryFamily = kTitles | kWithInstallments;

/// 0 for a type that is not known.
unsigned familyOf(QStringView assetType);

struct AssetField {
    enum class Kind { Text, Suggested, Enumerator, TaxId, Money, Rate, Integer, Date };
    enum class Need { Required, Recommended, Optional };

    using TextAt = QString &(*)(AssetRequest &);
    using DateAt = QDate &(*)(AssetRequest &);
    using MoneyAt = std::optional<Money> &(*)(AssetRequest &);
    using IntegerAt = std::optional<int> &(*)(AssetRequest &);

    const char *path;     ///< names in the JSON, dotted, inside the body; of top-level fields the name itself
    const char *label;    ///< source text, context "AssetField"
    const char *group;    ///< source text, context "AssetField": heading of a form
    Kind kind = Kind::Text;
    std::variant<TextAt, DateAt, MoneyAt, IntegerAt> at;
    unsigned families = kEveryFamily;
    unsigned requiredIn = 0;    ///< absent: an error
    unsigned recommendedIn = 0; ///< absent: a warning, because the contract shows it without saying that it is required
    int maxLength = 0;          ///< of texts; 0: none is known
    std::span<const Enumerator> (*values)() = nullptr; ///< Suggested and Enumerator
    bool isTopLevel = false;

    Need need(unsigned family) const;
};

/// In the order of a form.
std::span<const AssetField> assetFieldTable();
/// nullptr for a path that the type does not have.
const AssetField *findAssetField(QStringView assetType, QStringView path);

/// The value as it would be typed: money "1234.56", dates ISO, rates "0.018". Empty when absent.
QString fieldText(const AssetField &field, const AssetRequest &request);
/// Copies the field's value.
void copyField(const AssetField &field, const AssetRequest &from, AssetRequest &to);
void clearField(const AssetField &field, AssetRequest &request);

/// "0.018", "0,018" or "1,8%" as the digits of a fraction; nullopt for anything else.
std::optional<QString> readRate(QStringView text);

/// An asset on its way to be sent: the values that could be read, and the text of those that could not, so that nothing
/// a person or a file wrote is lost.
struct AssetDraft {
    AssetRequest request;
    QMap<QString, QString> unread;      ///< path → text as written
    settlement::ColumnReading reading;  ///< how the columns of `unread` were read
    int sourceLine = 0;                 ///< line of the imported file; 0 when typed
    friend bool operator==(const AssetDraft &, const AssetDraft &) = default;
};

/// The cell's text as it would be typed; empty for a path the type does not have.
QString cellText(const AssetDraft &draft, const QString &path);
/// Reads a text into the field; what cannot be read without a doubt goes to `unread`. Ignored for an unknown path.
void setCellText(AssetDraft &draft, const QString &path, const QString &text,
                 const settlement::ColumnReading &reading = settlement::kTyped);

} // namespace esteira::assignment
