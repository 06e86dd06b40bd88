#include "viewmodels/settlement/file_maps.h"

#include "viewmodels/shell/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace esteira::viewmodels {

namespace {

constexpr qsizetype kKept = 30;
const QString kKey = QStringLiteral("import/maps");

QJsonArray toArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList toTexts(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

QList<FileMap> mapsOf(const Session &session)
{
    QList<FileMap> maps;
    for (const QJsonValue &value : QJsonDocument::fromJson(session.preference(kKey).toUtf8()).array()) {
        const QJsonObject one = value.toObject();
        FileMap map{toTexts(one[QLatin1String("headers")]), toTexts(one[QLatin1String("fields")]), toTexts(one[QLatin1String("orders")]),
                    one[QLatin1String("mark")].toString(), QDate::fromString(one[QLatin1String("learnt")].toString(), Qt::ISODate)};
        if (map.headers.size() == map.fields.size() && map.headers.size() == map.dateOrders.size() && !map.headers.isEmpty())
            maps.append(std::move(map));
    }
    return maps;
}

QStringList headersOf(const ports::FileInspection &inspection)
{
    QStringList headers;
    for (const ports::FileColumn &column : inspection.columns)
        headers.append(column.header);
    return headers;
}

void decide(KnownMap &known, const ports::FileInspection &inspection)
{
    for (const ports::FileColumn &column : inspection.columns) {
        const qsizetype at = known.map.headers.indexOf(column.header);
        if (at < 0)
            continue;
        if (known.map.fields.at(at) != column.field)
            known.settings.mapping.insert(column.index, known.map.fields.at(at));
        // An answer is of one kind of file: a changed file is asked again.
        const QString order = known.map.dateOrders.at(at);
        if (known.isSame && !order.isEmpty())
            known.settings.dateOrders.insert(column.index, order == QLatin1String("day") ? ports::DateOrder::DayFirst : ports::DateOrder::MonthFirst);
    }
    if (known.isSame && !known.map.decimalMark.isEmpty())
        known.settings.decimalMark = known.map.decimalMark == QLatin1String("comma") ? DecimalMark::Comma : DecimalMark::Dot;
}

} // namespace

FileMap mapOf(const ports::FileInspection &inspection, QDate today)
{
    FileMap map;
    map.headers = headersOf(inspection);
    map.learnt = today;
    for (const ports::FileColumn &column : inspection.columns) {
        map.fields.append(column.field);
        const auto order = inspection.settings.dateOrders.value(column.index, ports::DateOrder::Unknown);
        map.dateOrders.append(order == ports::DateOrder::DayFirst ? QStringLiteral("day") : order == ports::DateOrder::MonthFirst ? QStringLiteral("month") : QString());
    }
    if (inspection.settings.decimalMark && *inspection.settings.decimalMark != DecimalMark::Unknown)
        map.decimalMark = *inspection.settings.decimalMark == DecimalMark::Comma ? QStringLiteral("comma") : QStringLiteral("dot");
    return map;
}

std::optional<KnownMap> bestMap(const QList<FileMap> &maps, const ports::FileInspection &inspection)
{
    const QStringList headers = headersOf(inspection);
    const FileMap *best = nullptr;
    qsizetype most = 0;
    for (const FileMap &map : maps) {
        const qsizetype common = std::count_if(headers.begin(), headers.end(), [&map](const QString &header) { return map.headers.contains(header); });
        const qsizetype score = map.headers == headers ? common + 1 : common;
        // Seven of ten names in common: the same file with a change, not another one that happens to share a few.
        if (common * 10 >= std::max(headers.size(), map.headers.size()) * 7 && score > most) {
            best = &map;
            most = score;
        }
    }
    if (!best || inspection.dialect.headerLine.value == 0)
        return std::nullopt;
    KnownMap known{*best, best->headers == headers, {}, {}, inspection.settings};
    // A column stands elsewhere when its order among those both files have is another one.
    QStringList before, now;
    for (const QString &header : best->headers)
        (headers.contains(header) ? before : known.missing).append(header);
    for (const QString &header : headers) {
        if (best->headers.contains(header))
            now.append(header);
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!best->headers.contains(headers.at(i)))
            known.changed.append(int(i));
        else if (before.value(at) == headers.at(i))
            ++at;
        else {
            known.changed.append(int(i));
            before.removeOne(headers.at(i));
        }
    }
    decide(known, inspection);
    return known;
}

void learnMap(Session &session, const ports::FileInspection &inspection, QDate today)
{
    if (inspection.columns.isEmpty() || inspection.dialect.headerLine.value == 0)
        return;
    QList<FileMap> maps = mapsOf(session);
    const FileMap learnt = mapOf(inspection, today);
    maps.removeIf([&learnt](const FileMap &map) { return map.headers == learnt.headers; });
    maps.prepend(learnt);
    maps.resize(std::min(maps.size(), kKept));
    QJsonArray array;
    for (const FileMap &map : std::as_const(maps)) {
        array.append(QJsonObject{{QStringLiteral("headers"), toArray(map.headers)}, {QStringLiteral("fields"), toArray(map.fields)},
                                 {QStringLiteral("orders"), toArray(map.dateOrders)}, {QStringLiteral("mark"), map.decimalMark},
                                 {QStringLiteral("learnt"), map.learnt.toString(Qt::ISODate)}});
    }
    session.setPreference(kKey, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

std::optional<KnownMap> knownMap(const Session &session, const ports::FileInspection &inspection)
{
    return bestMap(mapsOf(session), inspection);
}

} // namespace esteira::viewmodels
