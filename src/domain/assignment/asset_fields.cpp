#include "domain/assignment/asset_fields.h"

#include "domain/settlement/date_reading.h"
#include "domain/settlement/unread_values.h"

namespace esteira::assignment {

namespace {

using Kind = AssetField::Kind;

/// The table's accessors give references into a request that may be changed; reading does not change it.
AssetRequest &asMutable(const AssetRequest &request) { return const_cast<AssetRequest &>(request); }

/// By value, by label in either language, or by the names people and files use for persons.
const Enumerator *enumeratorNamed(std::span<const Enumerator> list, const QString &text)
{
    if (const Enumerator *found = settlement::findEnumeratorByName(list, text))
        return found;
    for (const Enumerator &one : list) {
        if (text.compare(enumeratorLabel(list, QString::fromLatin1(one.value)), Qt::CaseInsensitive) == 0)
            return &one;
    }
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> kPersons[] = {
        {QLatin1StringView("pf"), QLatin1StringView("natural_person")},
        {QLatin1StringView("pj"), QLatin1StringView("legal_person")},
        {QLatin1StringView("01"), QLatin1StringView("natural_person")},
        {QLatin1StringView("02"), QLatin1StringView("legal_person")},
    };
    for (const auto &[name, value] : kPersons) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return findEnumerator(list, QString(value));
    }
    return nullptr;
}

/// False when the text cannot be read without a doubt; the request is then as it was.
bool readValue(AssetRequest &request, const AssetField &field, const QString &text, const settlement::ColumnReading &reading)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::TaxId:
    case Kind::Suggested: {
        const Enumerator *named = field.values ? enumeratorNamed(field.values(), text) : nullptr;
        std::get<AssetField::TextAt>(field.at)(request) = named ? QString::fromLatin1(named->value) : text;
        return true;
    }
    case Kind::Enumerator: {
        const Enumerator *named = enumeratorNamed(field.values(), text);
        if (named)
            std::get<AssetField::TextAt>(field.at)(request) = QString::fromLatin1(named->value);
        return named;
    }
    case Kind::Money: {
        const ParsedMoney money = settlement::readMoney(text, reading.decimalMark);
        if (const Money *value = std::get_if<Money>(&money))
            std::get<AssetField::MoneyAt>(field.at)(request) = *value;
        return std::holds_alternative<Money>(money);
    }
    case Kind::Rate: {
        const auto rate = readRate(text);
        if (rate)
            std::get<AssetField::TextAt>(field.at)(request) = *rate;
        return rate.has_value();
    }
    case Kind::Integer: {
        const auto number = settlement::readWholeNumber(text);
        if (number)
            std::get<AssetField::IntegerAt>(field.at)(request) = number;
        return number.has_value();
    }
    case Kind::Date: {
        const settlement::ParsedDate date = settlement::parseDate(text, reading.dateOrder);
        if (const QDate *value = std::get_if<QDate>(&date))
            std::get<AssetField::DateAt>(field.at)(request) = *value;
        return std::holds_alternative<QDate>(date);
    }
    }
    return false;
}

/// "18" with three places is "0.018".
QString shifted(QString digits, qsizetype places)
{
    while (digits.size() <= places)
        digits.prepend(u'0');
    digits.insert(digits.size() - places, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    while (digits.size() > 1 && digits.at(0) == u'0' && digits.at(1) != u'.')
        digits.remove(0, 1);
    return digits;
}

} // namespace

unsigned familyOf(QStringView assetType)
{
    const AssetType *type = findAssetType(assetType);
    if (!type)
        return 0;
    if (type->body == AssetBody::CreditOperation)
        return CreditOperation;
    if (type->body == AssetBody::Contract)
        return Contract;
    if (*type->paper)
        return Paper;
    return assetType == QLatin1StringView("discounted_contract") ? DiscountedContract : Duplicata;
}

AssetField::Need AssetField::need(unsigned family) const
{
    if (requiredIn & family)
        return Need::Required;
    return recommendedIn & family ? Need::Recommended : Need::Optional;
}

const AssetField *findAssetField(QStringView assetType, QStringView path)
{
    const unsigned family = familyOf(assetType);
    for (const AssetField &field : assetFieldTable()) {
        if ((field.families & family) && path == QLatin1StringView(field.path))
            return &field;
    }
    return nullptr;
}

QString fieldText(const AssetField &field, const AssetRequest &request)
{
    AssetRequest &from = asMutable(request);
    if (const auto *text = std::get_if<AssetField::TextAt>(&field.at))
        return (*text)(from);
    if (const auto *date = std::get_if<AssetField::DateAt>(&field.at))
        return (*date)(from).toString(Qt::ISODate);
    if (const auto *money = std::get_if<AssetField::MoneyAt>(&field.at)) {
        const auto &value = (*money)(from);
        return value ? value->toDecimal() : QString();
    }
    const auto &number = std::get<AssetField::IntegerAt>(field.at)(from);
    return number ? QString::number(*number) : QString();
}

void copyField(const AssetField &field, const AssetRequest &from, AssetRequest &to)
{
    std::visit([&](auto at) { at(to) = at(asMutable(from)); }, field.at);
}

void clearField(const AssetField &field, AssetRequest &request)
{
    copyField(field, AssetRequest(), request);
}

std::optional<QString> readRate(QStringView text)
{
    QStringView number = text.trimmed();
    const bool isPercent = number.endsWith(u'%');
    if (isPercent)
        number = number.chopped(1).trimmed();
    QString digits;
    qsizetype places = -1;
    for (const QChar c : number) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if ((c == u'.' || c == u',') && places < 0 && !digits.isEmpty())
            places = 0;
        else
            return std::nullopt;
        if (places >= 0 && c != u'.' && c != u',')
            ++places;
    }
    if (digits.isEmpty() || digits.size() > 18 || places == 0)
        return std::nullopt;
    return shifted(digits, std::max<qsizetype>(places, 0) + (isPercent ? 2 : 0));
}

QString cellText(const AssetDraft &draft, const QString &path)
{
    if (const auto unread = draft.unread.constFind(path); unread != draft.unread.constEnd())
        return *unread;
    const AssetField *field = findAssetField(draft.request.assetType, path);
    return field ? fieldText(*field, draft.request) : QString();
}

void setCellText(AssetDraft &draft, const QString &path, const QString &text, const settlement::ColumnReading &reading)
{
    const AssetField *field = findAssetField(draft.request.assetType, path);
    if (!field)
        return;
    draft.unread.remove(path);
    clearField(*field, draft.request);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || readValue(draft.request, *field, trimmed, reading))
        return;
    draft.unread.insert(path, text);
    if (field->kind == Kind::Money)
        draft.reading.decimalMark = reading.decimalMark;
    if (field->kind == Kind::Date)
        draft.reading.dateOrder = reading.dateOrder;
}

} // namespace esteira::assignment
