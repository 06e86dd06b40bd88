#include "wire/json/json.h"

#include <nlohmann/json.hpp>

#include <QStringDecoder>

#include <utility>
#include <vector>

namespace esteira::wire {

namespace {

constexpr int kMaxDepth = 64;

Error notJson(const QString &reason, qint64 position)
{
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Not valid JSON at byte %1: %2."), {QString::number(position), reason}));
}

/// Collects nlohmann's SAX events into a Json, keeping the text of numbers. An event that answers false stops the parser.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(Json(value)); }
    bool number_integer(number_integer_t value) override { return add(Json(qint64(value))); }
    bool number_unsigned(number_unsigned_t value) override { return add(number(QByteArray::number(quint64(value)))); }
    bool number_float(number_float_t, const string_t &text) override { return add(number(QByteArray::fromStdString(text))); }
    bool string(string_t &value) override { return add(Json(QString::fromStdString(value))); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool key(string_t &value) override;
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &exception) override;

    std::optional<Json> result;
    std::optional<Error> error;

private:
    struct Level {
        bool isObject = false;
        Json::Object object;
        Json::Array array;
        QString key;
    };

    static Json number(QByteArray text) { return Json::fromNumberText(std::move(text)); }
    bool add(Json value);
    bool open(bool isObject);
    bool close();

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

bool Builder::open(bool isObject)
{
    if (m_levels.size() >= kMaxDepth) {
        error = notJson(QStringLiteral("nested too deeply"), 0);
        return false;
    }
    m_levels.push_back({isObject, {}, {}, {}});
    return true;
}

bool Builder::close()
{
    Level level = std::move(m_levels.back());
    m_levels.pop_back();
    return add(level.isObject ? Json(std::move(level.object)) : Json(std::move(level.array)));
}

bool Builder::key(string_t &value)
{
    Level &level = m_levels.back();
    level.key = QString::fromStdString(value);
    for (const Json::Field &field : std::as_const(level.object)) {
        if (field.first == level.key) {
            error = notJson(QStringLiteral("duplicate key"), 0);
            return false;
        }
    }
    return true;
}

bool Builder::parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &exception)
{
    // nlohmann reports numbers beyond a double's range as an error; for us they are text like any other, but nothing on
    // this wire is that large, so refusing them is right too.
    error = notJson(QString::fromUtf8(exception.what()).section(QLatin1String("- "), -1).left(120), qint64(position));
    return false;
}

void writeString(QByteArray &out, const QString &value, bool asciiOnly)
{
    static const char hex[] = "0123456789abcdef";
    out += '"';
    const auto escape = [&out](char16_t unit) {
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            out += hex[(unit >> shift) & 0xF];
    };
    QByteArray run;
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) {
        if (end > start)
            out += QStringView(value).sliced(start, end - start).toUtf8();
    };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t unit = value.at(i).unicode();
        const char *shortForm = nullptr;
        switch (unit) {
        case u'"': shortForm = "\\\""; break;
        case u'\\': shortForm = "\\\\"; break;
        case u'\n': shortForm = "\\n"; break;
        case u'\r': shortForm = "\\r"; break;
        case u'\t': shortForm = "\\t"; break;
        case u'\b': shortForm = "\\b"; break;
        case u'\f': shortForm = "\\f"; break;
        default: break;
        }
        if (!shortForm && unit >= 0x20 && (!asciiOnly || unit < 0x7F))
            continue;
        flush(i);
        start = i + 1;
        if (shortForm)
            out += shortForm;
        else
            escape(unit);
    }
    flush(value.size());
    out += '"';
}

} // namespace

Json Json::fromNumberText(QByteArray text)
{
    Json json;
    json.m_value = Number{std::move(text)};
    return json;
}

Result<Json> Json::parse(const QByteArray &bytes)
{
    Builder builder;
    const bool parsed = nlohmann::json::sax_parse(bytes.constData(), bytes.constData() + bytes.size(), &builder,
                                                  nlohmann::json::input_format_t::json, true);
    if (parsed && builder.result)
        return std::move(*builder.result);
    return failure(builder.error.value_or(notJson(QStringLiteral("incomplete"), bytes.size())));
}

void Json::write(QByteArray &out, Style style, int depth) const
{
    const auto newLine = [&](int level) {
        if (style == Style::Pretty) {
            out += '\n';
            out += QByteArray(level * 2, ' ');
        }
    };
    const char *comma = style == Style::Python ? ", " : ",";
    const char *colon = style == Style::Compact ? ":" : ": ";
    if (isNull()) {
        out += "null";
    } else if (const auto *flag = std::get_if<bool>(&m_value)) {
        out += *flag ? "true" : "false";
    } else if (const auto *number = std::get_if<Number>(&m_value)) {
        out += number->text;
    } else if (const auto *text = std::get_if<QString>(&m_value)) {
        writeString(out, *text, style == Style::Python);
    } else if (isArray()) {
        out += '[';
        for (qsizetype i = 0; i < array().size(); ++i) {
            if (i > 0)
                out += comma;
            newLine(depth + 1);
            array().at(i).write(out, style, depth + 1);
        }
        if (!array().isEmpty())
            newLine(depth);
        out += ']';
    } else {
        out += '{';
        for (qsizetype i = 0; i < object().size(); ++i) {
            if (i > 0)
                out += comma;
            newLine(depth + 1);
            writeString(out, object().at(i).first, style == Style::Python);
            out += colon;
            object().at(i).second.write(out, style, depth + 1);
        }
        if (!object().isEmpty())
            newLine(depth);
        out += '}';
    }
}

QByteArray Json::toBytes() const
{
    QByteArray out;
    write(out, Style::Compact, 0);
    return out;
}

QByteArray Json::toPythonBytes() const
{
    QByteArray out;
    write(out, Style::Python, 0);
    return out;
}

QByteArray Json::toPrettyBytes() const
{
    QByteArray out;
    write(out, Style::Pretty, 0);
    return out;
}

const Json::Object &Json::object() const
{
    static const Object none;
    const auto *value = std::get_if<Object>(&m_value);
    return value ? *value : none;
}

const Json::Array &Json::array() const
{
    static const Array none;
    const auto *value = std::get_if<Array>(&m_value);
    return value ? *value : none;
}

const Json &Json::operator[](QLatin1StringView key) const
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
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

void Json::set(QLatin1StringView key, Json value)
{
    if (isNull())
        m_value = Object();
    if (auto *fields = std::get_if<Object>(&m_value))
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
