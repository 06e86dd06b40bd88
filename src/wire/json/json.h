#pragma once

#include "core/money.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace esteira::wire {

/// A JSON value that keeps what money needs and Qt's own class loses: the exact text of every number, the order of
/// fields, and unknown fields. Duplicate keys, more than 64 levels and anything that is not one complete UTF-8 JSON
/// text are errors, never crashes (common.md 4.7, 8-4). A value type.
class Json {
public:
    struct Number {
        QByteArray text; ///< the token as written
        friend bool operator==(const Number &, const Number &) = default;
    };
    using Array = QList<Json>;
    using Field = std::pair<QString, Json>;
    using Object = QList<Field>;

    Json() = default; ///< null
    Json(std::nullptr_t) {}
    Json(bool value) : m_value(value) {}
    Json(const QString &value) : m_value(value) {}
    Json(QLatin1StringView value) : m_value(QString(value)) {}
    Json(int value) : m_value(Number{QByteArray::number(value)}) {}
    Json(qint64 value) : m_value(Number{QByteArray::number(value)}) {}
    Json(Money value) : m_value(Number{value.toDecimal().toLatin1()}) {} ///< exactly two decimals
    Json(Array value) : m_value(std::move(value)) {}
    Json(Object value) : m_value(std::move(value)) {}
    Json(const char *) = delete;

    /// A number by its text, which must be a JSON number.
    static Json fromNumberText(QByteArray text);
    /// ErrorKind::Invalid with position and reason.
    static Result<Json> parse(const QByteArray &bytes);
    /// Compact UTF-8; non-ASCII is not escaped.
    QByteArray toBytes() const;
    /// As Python's json.dumps would write it (", " and ": ", non-ASCII escaped): the second form some signers hash.
    QByteArray toPythonBytes() const;
    /// Two-space indented, for people.
    QByteArray toPrettyBytes() const;

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isObject() const { return std::holds_alternative<Object>(m_value); }
    bool isArray() const { return std::holds_alternative<Array>(m_value); }
    bool isString() const { return std::holds_alternative<QString>(m_value); }
    bool isNumber() const { return std::holds_alternative<Number>(m_value); }
    bool isBool() const { return std::holds_alternative<bool>(m_value); }

    // A temporary gives its parts away by value, so that a loop over them never looks into a dead object.
    const Object &object() const &; ///< empty when it is not one
    Object object() && { return std::as_const(*this).object(); }
    const Array &array() const &; ///< empty when it is not one
    Array array() && { return std::as_const(*this).array(); }
    /// The field's value; null when absent or when this is not an object.
    const Json &operator[](QLatin1StringView key) const &;
    Json operator[](QLatin1StringView key) && { return std::as_const(*this)[key]; }
    bool has(QLatin1StringView key) const;

    QString string() const;                ///< empty when it is not a string
    std::optional<Money> money() const;    ///< a number, or a string with a decimal (some bodies send strings)
    std::optional<qint64> integer() const; ///< "1" or "1.0", not "1.5"
    std::optional<bool> boolean() const;
    QDate date() const;                    ///< YYYY-MM-DD; invalid otherwise

    /// Sets a field, at the end when it is new (objects only; a null value becomes an object).
    void set(QLatin1StringView key, Json value);
    /// As set, but leaves out empty texts, invalid dates and absent optionals: absent, not null (common.md 4.7).
    void setIfPresent(QLatin1StringView key, const QString &value);
    void setIfPresent(QLatin1StringView key, QDate value);
    void setIfPresent(QLatin1StringView key, const std::optional<Money> &value);
    void setIfPresent(QLatin1StringView key, const std::optional<int> &value);

    friend bool operator==(const Json &, const Json &) = default;

private:
    enum class Style { Compact, Python, Pretty };
    void write(QByteArray &out, Style style, int depth) const;
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

} // namespace esteira::wire
