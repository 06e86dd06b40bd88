#include "wire/settlement/schema_reader.h"

#include "domain/settlement/field_problems.h"

#include <QRegularExpression>

#include <limits>

namespace esteira::wire {

namespace {

using L = QLatin1StringView;

/// A value as the validator's messages quote it.
QString quoted(const Json &value)
{
    if (value.isNull())
        return QStringLiteral("None");
    if (const auto flag = value.boolean())
        return *flag ? QStringLiteral("True") : QStringLiteral("False");
    if (value.isString())
        return u'\'' + value.string().left(80) + u'\'';
    return QString::fromUtf8(value.toBytes()).left(80);
}

/// Characters as the schema counts them, not UTF-16 units.
qsizetype length(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

bool isPunctuatedDocument(const QString &text)
{
    // The form only: the documentation's own examples do not have right check digits.
    static const QRegularExpression form(QStringLiteral(
        R"(\A(?:[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}|[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}/[0-9A-Z]{4}-[0-9]{2})\z)"));
    return form.match(text).hasMatch();
}

SchemaReader::SchemaReader(const Json &object, QString path)
    : m_object(object)
    , m_path(std::move(path))
{
    if (!object.isObject())
        m_error = makeError(ErrorKind::Invalid, Text::verbatim({}, quoted(object) + QStringLiteral(" is not of type 'object'")), {}, m_path);
}

void SchemaReader::keep(L key, const QString &description)
{
    if (!m_error) {
        const QString field = m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
        // The description is wire text and not for the catalogue: the sandbox sends it as it stands.
        m_error = makeError(ErrorKind::Invalid, Text::verbatim({}, description), {}, field);
    }
}

void SchemaReader::missing(L key)
{
    keep(key, u'\'' + key + QStringLiteral("' is a required property"));
}

void SchemaReader::fail(L key, const QString &message)
{
    keep(key, message + QStringLiteral(" in ") + key);
}

void SchemaReader::adopt(const SchemaReader &inner)
{
    if (!m_error)
        m_error = inner.m_error;
}

const Json *SchemaReader::typed(L key, Need need, bool (Json::*isType)() const, L typeName)
{
    if (!m_object.has(key)) {
        if (need == Need::Required)
            missing(key);
        return nullptr;
    }
    const Json &value = m_object[key];
    if ((value.*isType)())
        return &value;
    fail(key, quoted(value) + QStringLiteral(" is not of type '") + typeName + u'\'');
    return nullptr;
}

QString SchemaReader::text(L key, Need need, int maxLength)
{
    const Json *value = typed(key, need, &Json::isString, L("string"));
    if (!value)
        return {};
    const QString text = value->string();
    if (need == Need::Required && text.isEmpty())
        fail(key, QStringLiteral("'' is too short"));
    else if (length(text) > maxLength)
        fail(key, quoted(*value) + QStringLiteral(" is too long"));
    return text;
}

QString SchemaReader::key(L key)
{
    const Json *value = typed(key, Need::Optional, &Json::isString, L("string"));
    if (!value)
        return {};
    if (!settlement::isUuid(value->string()))
        fail(key, quoted(*value) + QStringLiteral(" is not a 'uuid'"));
    return value->string();
}

QString SchemaReader::document(L key)
{
    const Json *value = typed(key, Need::Optional, &Json::isString, L("string"));
    if (!value)
        return {};
    if (!isPunctuatedDocument(value->string()))
        fail(key, quoted(*value) + QStringLiteral(" is not a punctuated CPF or CNPJ"));
    return value->string();
}

QString SchemaReader::enumerator(L key, Need need, std::span<const settlement::Enumerator> values)
{
    const Json *value = typed(key, need, &Json::isString, L("string"));
    if (!value)
        return {};
    if (!settlement::findEnumerator(values, value->string())) {
        QStringList names;
        for (const settlement::Enumerator &known : values)
            names.append(u'\'' + QString::fromLatin1(known.value) + u'\'');
        fail(key, quoted(*value) + QStringLiteral(" is not one of [") + names.join(QStringLiteral(", ")) + u']');
    }
    return value->string();
}

QDate SchemaReader::date(L key)
{
    const Json *value = typed(key, Need::Optional, &Json::isString, L("string"));
    if (!value)
        return {};
    const QDate day = value->date();
    if (!day.isValid())
        fail(key, quoted(*value) + QStringLiteral(" is not a 'date'"));
    return day;
}

std::optional<Money> SchemaReader::positiveMoney(L key)
{
    const Json *value = typed(key, Need::Required, &Json::isNumber, L("number"));
    if (!value)
        return std::nullopt;
    const auto money = value->money();
    if (!money)
        fail(key, quoted(*value) + QStringLiteral(" is not a number with at most two decimals"));
    else if (*money <= Money())
        fail(key, quoted(*value) + QStringLiteral(" is less than the minimum of 0.01"));
    return money;
}

std::optional<int> SchemaReader::positiveInteger(L key)
{
    const Json *value = typed(key, Need::Optional, &Json::isNumber, L("integer"));
    if (!value)
        return std::nullopt;
    const auto number = value->integer();
    if (!number || *number > std::numeric_limits<int>::max())
        fail(key, quoted(*value) + QStringLiteral(" is not of type 'integer'"));
    else if (*number < 1)
        fail(key, quoted(*value) + QStringLiteral(" is less than the minimum of 1"));
    else
        return int(*number);
    return std::nullopt;
}

const Json *SchemaReader::object(L key)
{
    return typed(key, Need::Optional, &Json::isObject, L("object"));
}

} // namespace esteira::wire
