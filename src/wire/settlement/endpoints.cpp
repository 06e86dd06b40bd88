#include "wire/settlement/endpoints.h"

#include <initializer_list>

namespace esteira::wire::settlement_endpoints {

namespace {

/// One path segment. A segment made of dots would be resolved away by clients and servers ("." and ".." are steps), and
/// percent-encoding a dot does not help, since RFC 3986 treats %2E as the same; such an identifier never passes the
/// rules of external ids, and what is left of it here is a path that no route matches.
QByteArray segment(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

QByteArray path(QByteArray base, std::initializer_list<QByteArray> segments)
{
    for (const QByteArray &part : segments)
        base += '/' + part;
    return base;
}

QByteArray fund(const QString &fundClassKey)
{
    return path("/settlement/fund_class", {segment(fundClassKey)});
}

} // namespace

QByteArray batches(const QString &fundClassKey)
{
    return path(fund(fundClassKey), {"payment_batch"});
}

QByteArray batchList(const QString &fundClassKey)
{
    return path(fund(fundClassKey), {"payment_batches"});
}

QByteArray batch(const QString &fundClassKey, const QString &batchExternalId)
{
    return path(batches(fundClassKey), {segment(batchExternalId)});
}

QByteArray settlements(const QString &fundClassKey, const QString &batchExternalId)
{
    return path(batch(fundClassKey, batchExternalId), {"settlement"});
}

QByteArray settlement(const QString &fundClassKey, const QString &batchExternalId, const QString &settlementExternalId)
{
    return path(settlements(fundClassKey, batchExternalId), {segment(settlementExternalId)});
}

QByteArray accounts(const QString &fundClassKey)
{
    return path("/cash_account/fund_class", {segment(fundClassKey), "accounts"});
}

QByteArray authenticationTest()
{
    return "/authentication_test";
}

} // namespace esteira::wire::settlement_endpoints
