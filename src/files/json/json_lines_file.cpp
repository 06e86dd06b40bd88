#include "files/json/json_lines_file.h"

#include "files/csv/csv_writer.h"
#include "files/progress_meter.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace esteira::files {

namespace {

constexpr qint64 kMaxLine = 1024 * 1024;
constexpr qsizetype kMaxKeys = 500;
constexpr int kMaxDepth = 4;

QString numberText(double value)
{
    QString text = QString::number(value, 'g', 15);
    const qsizetype dot = text.indexOf(u'.');
    // Three decimals would look like thousands.
    return dot >= 0 && !text.contains(u'e') && text.size() - dot - 1 == 3 ? text + u'0' : text.toUpper();
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Double: return numberText(value.toDouble());
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

using Taker = std::function<void(const QString &key, const QString &value)>;

void flatten(const QJsonObject &object, const QString &prefix, int depth, const Taker &take)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = prefix + it.key();
        if (it->isObject() && depth < kMaxDepth)
            flatten(it->toObject(), key + u'.', depth + 1, take);
        else
            take(key, valueText(*it));
    }
}

std::unexpected<Error> badLine(qint64 line)
{
    return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "Line %1 is no JSON object."), {QString::number(line)}),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Ask for JSON lines, one object with one payment a line, or for CSV.")));
}

/// Every line as an object; an empty line as an empty object.
Outcome eachLine(QIODevice &lines, std::stop_token stop, const std::function<Outcome(const QJsonObject &)> &take)
{
    lines.seek(0);
    for (qint64 number = 1; !lines.atEnd(); ++number) {
        QByteArray line = lines.readLine(kMaxLine + 2);
        if (line.size() > kMaxLine)
            return badLine(number);
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        line = line.trimmed();
        QJsonObject object;
        if (!line.isEmpty()) {
            const QJsonDocument document = QJsonDocument::fromJson(line);
            if (!document.isObject())
                return badLine(number);
            object = document.object();
        }
        if (const Outcome taken = take(object); !taken)
            return taken;
        if (number % 1024 == 0 && stop.stop_requested())
            return failure(stopped());
    }
    return {};
}

} // namespace

Outcome jsonLinesAsText(QIODevice &lines, QIODevice &text, std::stop_token stop)
{
    QStringList keys;
    QHash<QString, qsizetype> columns;
    const Outcome looked = eachLine(lines, stop, [&](const QJsonObject &object) -> Outcome {
        flatten(object, {}, 0, [&](const QString &key, const QString &) {
            if (!columns.contains(key)) {
                columns.insert(key, keys.size());
                keys.append(key);
            }
        });
        if (keys.size() > kMaxKeys)
            return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The lines hold more than %1 different names."), {QString::number(kMaxKeys)}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Ask for JSON lines with the same names in every line, or for CSV.")));
        return {};
    });
    if (!looked)
        return looked;
    CsvWriter writer(text, ';', ports::TextEncoding::Utf8);
    if (const Outcome header = writer.writeRecord(keys); !header)
        return header;
    return eachLine(lines, stop, [&](const QJsonObject &object) -> Outcome {
        if (object.isEmpty())
            return writer.writeRecord({});
        QStringList cells(keys.size());
        flatten(object, {}, 0, [&](const QString &key, const QString &value) {
            QString cell = value;
            if (cell.contains(u'\n') || cell.contains(u'\r'))
                cell = cell.simplified();
            cells[columns.value(key)] = cell;
        });
        return writer.writeRecord(cells);
    });
}

} // namespace esteira::files
