#pragma once

#include "core/result.h"
#include "sandbox/server/api_errors.h"
#include "sandbox/server/http_message.h"
#include "wire/json/json.h"

#include <QUrlQuery>

#include <expected>

/// What every area of the API does with requests and answers.
namespace esteira::sandbox {

HttpAnswer jsonAnswer(int status, const wire::Json &body);
QString newUuid();

/// page counts from 0; limit is 10 unless asked for, 50 at most (common.md 4.6).
struct Paging {
    int page = 0;
    int limit = 10;
    QString wrong; ///< for api_errors::badPaging; empty when all is well
};
Paging readPaging(const QUrlQuery &query);

/// The request of a body, or the refusal to answer with; the schema is the codec's.
template <typename Request>
std::expected<Request, HttpAnswer> readBody(const QByteArray &body, Result<Request> (*decode)(const wire::Json &))
{
    const auto json = wire::Json::parse(body);
    if (!json)
        return std::unexpected(api_errors::malformed(json.error().text.in(nullptr)));
    const auto request = decode(*json);
    if (!request)
        return std::unexpected(api_errors::schema(request.error().text.in(nullptr)));
    return *request;
}

} // namespace esteira::sandbox
