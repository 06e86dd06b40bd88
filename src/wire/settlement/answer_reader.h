#pragma once

#include "wire/json/json.h"

#include <optional>

namespace esteira::wire {

/// Reads the known fields of one object of an answer and remembers the first that has another type than the contract's.
/// Absent and null are the same: an empty value. Amounts that are not whole centavos and dates in another form are left
/// out rather than rounded or guessed; the raw JSON keeps them. Lives on the stack while one answer is decoded.
class AnswerReader {
public:
    explicit AnswerReader(const Json &object) : m_object(object)
    {
        if (!object.isObject())
            m_error = unreadable(QString());
    }

    QString requiredText(QLatin1StringView key);
    QString text(QLatin1StringView key);
    QDate date(QLatin1StringView key);
    std::optional<Money> money(QLatin1StringView key);
    std::optional<int> integer(QLatin1StringView key);
    std::optional<bool> boolean(QLatin1StringView key);
    /// The object or array under the key; null when absent.
    const Json &object(QLatin1StringView key);
    const Json &array(QLatin1StringView key);

    /// Passes on what an inner reader found.
    void adopt(const AnswerReader &inner);
    void fail(QLatin1StringView key);

    const std::optional<Error> &error() const { return m_error; }

private:
    static Error unreadable(const QString &field);
    const Json &typed(QLatin1StringView key, bool (Json::*isType)() const);

    const Json &m_object;
    std::optional<Error> m_error;
};

} // namespace esteira::wire
