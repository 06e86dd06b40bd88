#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

/// What every benchmark shares: one JSON object a line, both sides of a comparison measured in the same run.
namespace esteira::bench {

inline void print(const QJsonObject &line)
{
    std::fputs(QJsonDocument(line).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    std::fflush(stdout);
}

/// {"bench": …, "what": …, "peer": …, "ratio": what / peer, "must": "≥ 0.60", "reached": …}
inline bool printAtLeast(const QString &name, const QString &unit, double ours, double peer, double must, QJsonObject more = {})
{
    const double ratio = peer > 0 ? ours / peer : 0;
    more.insert(QStringLiteral("bench"), name);
    more.insert(QStringLiteral("unit"), unit);
    more.insert(QStringLiteral("ours"), ours);
    more.insert(QStringLiteral("peer"), peer);
    more.insert(QStringLiteral("ratio"), ratio);
    more.insert(QStringLiteral("must_be_at_least"), must);
    more.insert(QStringLiteral("reached"), ratio >= must);
    print(more);
    return ratio >= must;
}

/// The number after --name, or the default.
inline int option(const char *name, int otherwise)
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(QLatin1StringView(name));
    return at > 0 && at + 1 < arguments.size() ? arguments.at(at + 1).toInt() : otherwise;
}

} // namespace esteira::bench
