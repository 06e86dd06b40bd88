#include "sandbox/server/api_reading.h"

#include <QUuid>

#include <algorithm>

namespace esteira::sandbox {

namespace {
constexpr int kMostRows = 50;
}

HttpAnswer jsonAnswer(int status, const wire::Json &body) { return {status, body.toBytes(), {}}; }

QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Paging readPaging(const QUrlQuery &query)
{
    Paging paging;
    bool pageIsNumber = true;
    bool limitIsNumber = true;
    if (query.hasQueryItem(QStringLiteral("page")))
        paging.page = query.queryItemValue(QStringLiteral("page")).toInt(&pageIsNumber);
    if (query.hasQueryItem(QStringLiteral("limit")))
        paging.limit = query.queryItemValue(QStringLiteral("limit")).toInt(&limitIsNumber);
    if (!pageIsNumber || paging.page < 0)
        paging.wrong = QStringLiteral("Invalid value for page");
    else if (!limitIsNumber)
        paging.wrong = QStringLiteral("Invalid value for limit");
    paging.limit = std::clamp(paging.limit, 1, kMostRows);
    return paging;
}

} // namespace esteira::sandbox
