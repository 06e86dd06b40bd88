#include "wire/json/json.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <vector>

namespace esteira::wire {

namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr qsizetype kFewKeys = 16;

Error notJson(qint64 position)
{
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "The JSON text is not valid at byte %1."), {QString::number(position)}));
}

/// Collects nlohmann's SAX events into a Json, keeping the text of numbers. An event that answers false stops the parser.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(Json(value)); }
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override { return add(Json::fromNumberText(QByteArray::number(quint64(value)))); }
    bool number_float(number_float_t, const string_t &text) override;
    bool string(string_t &value) override { return add(Json(QString::fromStdString(value))); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool key(string_t &value) override;
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &) override;

    std::optional<Json> result;
    std::optional<Error> error;

private:
    struct Level {
        bool isObject = false;
        Json::Object object = {};
        Json::Array array = {};
        QString key = {};
        QSet<QString> keys = {}; ///< only of large objects, so that a hostile one costs no quadratic time
    };

    bool add(Json value);
    bool open(bool isObject);
    bool close();
    static bool isKnownKey(Level &level, const QString &key);

    std::vector<Level> m_levels;
};

bool Builder::add(Json value)
{
    if (m_levels.empty()) {
        result = std::move(value);
        return true;
    }
    Level &level = m_levels.back();
    if (level.isObject)
        level.object.append({level.key, std::move(value)});
    else
        level.array.append(std::move(value));
    return true;
}

bool Builder::number_integer(number_integer_t value)
{
    // nlohmann calls this for numbers with a minus sign only, so a zero was written "-0".
    return add(Json::fromNumberText(value == 0 ? QByteArrayLiteral("-0") : QByteArray::number(qint64(value))));
}

bool Builder::number_float(number_float_t, const string_t &text)
{
    // nlohmann hands over its scratch text, in which the decimal mark is the one of the C locale: a comma in Brazil.
    QByteArray number = QByteArray::fromStdString(text);
    for (char &c : number) {
        const bool isJson = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == 'e' || c == 'E';
        if (!isJson)
            c = '.';
    }
    return add(Json::fromNumberText(std::move(number)));
}

bool Builder::open(bool isObject)
{
    if (m_levels.size() >= kMaxDepth) {
        error = makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The JSON text has more than %1 levels."),
                                                       {QString::number(kMaxDepth)}));
        return false;
    }
    m_levels.push_back({isObject});
    return true;
}

bool Builder::close()
{
    Level level = std::move(m_levels.back());
    m_levels.pop_back();
    return add(level.isObject ? Json(std::move(level.object)) : Json(std::move(level.array)));
}

bool Builder::isKnownKey(Level &level, const QString &key)
{
    if (level.object.size() < kFewKeys) {
        return std::any_of(level.object.cbegin(), level.object.cend(), [&key](const Json::Field &field) { return field.first == key; });
    }
    if (level.keys.isEmpty()) {
        for (const Json::Field &field : std::as_const(level.object))
            level.keys.insert(field.first);
    }
    const qsizetype before = level.keys.size();
    level.keys.insert(key);
    return level.keys.size() == before;
}

bool Builder::key(string_t &value)
{
    Level &level = m_levels.back();
    level.key = QString::fromStdString(value);
    if (!isKnownKey(level, level.key))
        return true;
    error = makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The JSON text has the field “%1” twice."),
                                                   {level.key.left(80)}));
    return false;
}

bool Builder::parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &)
{
    // A number beyond a double's range ends here too; nothing on this wire is that large.
    error = notJson(qint64(position));
    return false;
}

} // namespace

Result<Json> Json::parse(const QByteArray &bytes)
{
    // nlohmann takes a zero byte for the end of the text and would let anything stand behind it.
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return failure(notJson(zero + 1));
    Builder builder;
    const bool parsed = nlohmann::json::sax_parse(bytes.constData(), bytes.constData() + bytes.size(), &builder,
                                                  nlohmann::json::input_format_t::json, true);
    if (parsed && builder.result)
        return *std::move(builder.result);
    return failure(builder.error.value_or(notJson(bytes.size())));
}

} // namespace esteira::wire
