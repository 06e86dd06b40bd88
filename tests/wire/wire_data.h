#pragma once

#include "wire/json/json.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace esteira::test {

/// The bytes of a file below tests/data.
inline QByteArray data(const QString &path)
{
    QFile file(QStringLiteral(ESTEIRA_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline wire::Json json(const QByteArray &bytes)
{
    const auto parsed = wire::Json::parse(bytes);
    if (!parsed)
        qFatal("not JSON: %s", bytes.constData());
    return *parsed;
}

inline Money money(qint64 centavos) { return Money::fromCentavos(centavos); }

} // namespace esteira::test
