#pragma once

#include "domain/assignment/assignment.h"

#include <QByteArray>
#include <QString>

/// Paths of the assignment API (assignment.md 2), percent-encoded segment by segment: what is signed is what is sent.
/// Those marked "not public" are proposals of the contract's notes; this is the one place to correct them.
namespace esteira::wire::assignment_endpoints {

QByteArray configurations(const QString &fundClassKey);                             ///< GET
QByteArray assignments(const assignment::Scope &scope);                             ///< POST
QByteArray assignmentList(const QString &fundClassKey);                             ///< GET, not public (3.4)
QByteArray assignment(const assignment::Scope &scope, const QString &externalId);   ///< GET, PUT
QByteArray assets(const assignment::Scope &scope, const QString &externalId);       ///< POST
QByteArray assetList(const QString &fundClassKey, const QString &externalId);       ///< GET; without the configuration (3.9)
QByteArray assetRead(const QString &fundClassKey, const QString &externalId, const QString &assetExternalId); ///< GET, not public (3.10)
QByteArray asset(const assignment::Scope &scope, const QString &externalId, const QString &assetExternalId);  ///< PUT
QByteArray documents(const assignment::Scope &scope, const QString &externalId, const QString &assetExternalId); ///< POST
QByteArray termLink(const assignment::Scope &scope, const QString &externalId);     ///< GET
QByteArray assetsSummary(const assignment::Scope &scope, const QString &externalId); ///< GET
QByteArray repurchasedAssets(const assignment::Scope &scope, const QString &externalId); ///< POST

} // namespace esteira::wire::assignment_endpoints
