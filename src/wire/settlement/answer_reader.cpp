#include "wire/settlement/answer_reader.h"

#include <limits>

namespace esteira::wire {

Error AnswerReader::unreadable(const QString &field)
{
    const Text text = field.isEmpty()
        ? Text::of(QT_TRANSLATE_NOOP("Text", "The administrator's answer does not have the documented form."))
        : Text::of(QT_TRANSLATE_NOOP("Text", "The administrator's answer has a field “%1” that cannot be read."), {field});
    return makeError(ErrorKind::Invalid, text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Look at the answer in the log of requests and report it with the details.")), field);
}

void AnswerReader::fail(QLatin1StringView key)
{
    if (!m_error)
        m_error = unreadable(key);
}

void AnswerReader::adopt(const AnswerReader &inner)
{
    if (!m_error)
        m_error = inner.m_error;
}

const Json &AnswerReader::typed(QLatin1StringView key, bool (Json::*isType)() const)
{
    static const Json none;
    const Json &value = m_object[key];
    if (value.isNull())
        return none;
    if ((value.*isType)())
        return value;
    fail(key);
    return none;
}

QString AnswerReader::requiredText(QLatin1StringView key)
{
    const QString value = text(key);
    if (value.isEmpty())
        fail(key);
    return value;
}

QString AnswerReader::text(QLatin1StringView key)
{
    return typed(key, &Json::isString).string();
}

QDate AnswerReader::date(QLatin1StringView key)
{
    return typed(key, &Json::isString).date();
}

std::optional<Money> AnswerReader::money(QLatin1StringView key)
{
    const Json &value = m_object[key];
    if (!value.isNull() && !value.isNumber() && !value.isString())
        fail(key);
    return value.money();
}

std::optional<int> AnswerReader::integer(QLatin1StringView key)
{
    const Json &value = typed(key, &Json::isNumber);
    if (value.isNull())
        return std::nullopt;
    const auto number = value.integer();
    if (!number || *number < 0 || *number > std::numeric_limits<int>::max()) {
        fail(key);
        return std::nullopt;
    }
    return int(*number);
}

std::optional<bool> AnswerReader::boolean(QLatin1StringView key)
{
    return typed(key, &Json::isBool).boolean();
}

const Json &AnswerReader::object(QLatin1StringView key)
{
    return typed(key, &Json::isObject);
}

const Json &AnswerReader::array(QLatin1StringView key)
{
    return typed(key, &Json::isArray);
}

} // namespace esteira::wire
