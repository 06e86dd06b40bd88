#pragma once

#include "core/result.h"
#include "net/rest_request.h"
#include "ports/settlement/settlement_gateway.h"
#include "wire/settlement/settlement_codec.h"

/// What the gateways' calls are made of.
namespace esteira::net {

inline constexpr int kPageLimit = 50; // the most the platform's listings give (common.md 4.6)

inline RestRequest get(QByteArray path, QByteArray query = {})
{
    return {QByteArrayLiteral("GET"), std::move(path), std::move(query), {}};
}

inline RestRequest post(QByteArray path, QByteArray body)
{
    return {QByteArrayLiteral("POST"), std::move(path), {}, std::move(body)};
}

inline RestRequest put(QByteArray path, QByteArray body)
{
    return {QByteArrayLiteral("PUT"), std::move(path), {}, std::move(body)};
}

inline RestRequest about(ports::ExchangeSubject subject, RestRequest request)
{
    request.subject = std::move(subject);
    return request;
}

/// A status change is confirmed by the status in its answer; anything else is to be looked up. `read` brings the told
/// status into the form of the expected one.
inline Outcome confirmStatus(const RestAnswer &answer, const QString &expected, QString (*read)(const QString &) = nullptr)
{
    const auto json = wire::Json::parse(answer.body);
    if (!json)
        return failure(json.error());
    const QString told = (*json)[QLatin1String("status")].string();
    if ((read ? read(told) : told) != expected)
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The answer tells the status %1."), {told}));
    return {};
}

inline auto confirms(const QString &expected)
{
    return [expected](const RestAnswer &answer) { return confirmStatus(answer, expected); };
}

template <typename T, typename DecodeRow>
Result<ports::Page<T>> decodePage(const RestAnswer &answer, int page, int limit, DecodeRow decodeRow)
{
    const auto list = wire::decodeList(answer.body, page, limit);
    if (!list)
        return failure(list.error());
    ports::Page<T> result;
    result.page = list->page;
    result.isLast = list->isLast || list->data.isEmpty();
    for (const wire::Json &json : list->data) {
        auto row = decodeRow(json);
        if (!row)
            return failure(row.error());
        result.rows.append(*std::move(row));
    }
    return result;
}

} // namespace esteira::net
