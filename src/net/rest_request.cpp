#include "net/rest_request.h"

#include <QUrl>

namespace esteira::net {

QByteArray encodedQuery(const QList<std::pair<QByteArray, QString>> &pairs)
{
    QByteArray query;
    for (const auto &[name, value] : pairs) {
        if (value.isEmpty())
            continue;
        if (!query.isEmpty())
            query += '&';
        query += name.toPercentEncoding() + '=' + QUrl::toPercentEncoding(value);
    }
    return query;
}

} // namespace esteira::net
