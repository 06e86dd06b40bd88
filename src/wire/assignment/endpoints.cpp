#include "wire/assignment/endpoints.h"

namespace esteira::wire::assignment_endpoints {

namespace {

/// One path segment; for segments made of dots see settlement/endpoints.cpp.
QByteArray segment(const QString &text) { return '/' + text.toUtf8().toPercentEncoding(); }

QByteArray fund(const QString &fundClassKey) { return "/trade_receivables/fund_class" + segment(fundClassKey); }

} // namespace

QByteArray configurations(const QString &fundClassKey) { return fund(fundClassKey) + "/assignment_configurations"; }

QByteArray assignments(const assignment::Scope &scope)
{
    return fund(scope.fundClassKey) + "/assignment_configuration" + segment(scope.configurationKey) + "/assignment";
}

QByteArray assignmentList(const QString &fundClassKey) { return fund(fundClassKey) + "/assignments"; }

QByteArray assignment(const assignment::Scope &scope, const QString &externalId) { return assignments(scope) + segment(externalId); }

QByteArray assets(const assignment::Scope &scope, const QString &externalId) { return assignment(scope, externalId) + "/asset"; }

QByteArray assetList(const QString &fundClassKey, const QString &externalId)
{
    return fund(fundClassKey) + "/assignment" + segment(externalId) + "/assets";
}

QByteArray assetRead(const QString &fundClassKey, const QString &externalId, const QString &assetExternalId)
{
    return fund(fundClassKey) + "/assignment" + segment(externalId) + "/asset" + segment(assetExternalId);
}

QByteArray asset(const assignment::Scope &scope, const QString &externalId, const QString &assetExternalId)
{
    return assets(scope, externalId) + segment(assetExternalId);
}

QByteArray documents(const assignment::Scope &scope, const QString &externalId, const QString &assetExternalId)
{
    return asset(scope, externalId, assetExternalId) + "/document";
}

QByteArray termLink(const assignment::Scope &scope, const QString &externalId) { return assignment(scope, externalId) + "/assignment_term_link"; }

QByteArray assetsSummary(const assignment::Scope &scope, const QString &externalId) { return assignment(scope, externalId) + "/assets_summary"; }

QByteArray repurchasedAssets(const assignment::Scope &scope, const QString &externalId)
{
    return assignment(scope, externalId) + "/repurchased_asset";
}

} // namespace esteira::wire::assignment_endpoints
