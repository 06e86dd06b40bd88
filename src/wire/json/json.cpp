#include "wire/json/json.h"

#include <utility>

namespace esteira::wire {

Json Json::fromNumberText(QByteArray text)
{
    Json json;
    json.m_value = Number{std::move(text)};
    return json;
}

const Json::Object &Json::object() const &
{
    static const Object none;
    const auto *value = std::get_if<Object>(&m_value);
    return value ? *value : none;
}

const Json::Array &Json::array() const &
{
    static const Array none;
    const auto *value = std::get_if<Array>(&m_value);
    return value ? *value : none;
}

const Json &Json::operator[](QLatin1StringView key) const &
{
    static const Json none;
    for (const Field &field : object()) {
        if (field.first == key)
            return field.second;
    }
    return none;
}

bool Json::has(QLatin1StringView key) const
{
    for (const Field &field : object()) {
        if (field.first == key)
            return true;
    }
    return false;
}

QString Json::string() const
{
    const auto *text = std::get_if<QString>(&m_value);
    return text ? *text : QString();
}

std::optional<Money> Json::money() const
{
    if (const auto *number = std::get_if<Number>(&m_value))
        return Money::fromDecimal(QString::fromLatin1(number->text));
    if (const auto *text = std::get_if<QString>(&m_value))
        return Money::fromDecimal(*text);
    return std::nullopt;
}

std::optional<qint64> Json::integer() const
{
    const auto *number = std::get_if<Number>(&m_value);
    if (!number)
        return std::nullopt;
    QByteArray text = number->text;
    if (const qsizetype dot = text.indexOf('.'); dot >= 0) {
        for (qsizetype i = dot + 1; i < text.size(); ++i) {
            if (text.at(i) != '0')
                return std::nullopt;
        }
        text.truncate(dot);
    }
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<bool> Json::boolean() const
{
    const auto *flag = std::get_if<bool>(&m_value);
    return flag ? std::optional(*flag) : std::nullopt;
}

QDate Json::date() const
{
    const QString text = string();
    const bool hasForm = text.size() == 10 && text.at(4) == u'-' && text.at(7) == u'-'; // Qt takes any punctuation
    return hasForm ? QDate::fromString(text, Qt::ISODate) : QDate();
}

void Json::set(QLatin1StringView key, Json value)
{
    if (isNull())
        m_value = Object();
    auto *fields = std::get_if<Object>(&m_value);
    if (!fields)
        return;
    for (Field &field : *fields) {
        if (field.first == key) {
            field.second = std::move(value);
            return;
        }
    }
    fields->append({QString(key), std::move(value)});
}

void Json::setIfPresent(QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        set(key, Json(value));
}

void Json::setIfPresent(QLatin1StringView key, QDate value)
{
    if (value.isValid())
        set(key, Json(value.toString(Qt::ISODate)));
}

void Json::setIfPresent(QLatin1StringView key, const std::optional<Money> &value)
{
    if (value)
        set(key, Json(*value));
}

void Json::setIfPresent(QLatin1StringView key, const std::optional<int> &value)
{
    if (value)
        set(key, Json(*value));
}

} // namespace esteira::wire
