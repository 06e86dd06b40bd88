#pragma once

#include "sandbox/server/http_message.h"

#include <QString>

/// The assignment area's errors with status, code and texts exactly as documented (assignment.md 9), spelling mistakes
/// included. What is documented without a code has one of SBX91…, which the administrator never uses and clients do not
/// take for a failure of access (common.md 8-7).
namespace esteira::sandbox::assignment_errors {

HttpAnswer configurationNotFound();
HttpAnswer configurationNotActive();
HttpAnswer wrongDate();
HttpAnswer assignmentExists();
HttpAnswer assignmentNotFound(bool isRead); ///< 404 for reads, 400 for writes (assignment.md 11-19)
HttpAnswer emptyAssignment();
HttpAnswer cannotReceive(const QString &status);
HttpAnswer assetNotFound();
HttpAnswer documentDoesNotFit();
HttpAnswer unknownDocumentType();
HttpAnswer notAPdf();

HttpAnswer fundNotFound(const QString &fundKey);
HttpAnswer assetExists();
HttpAnswer otherAssetType(const QString &given, const QString &expected);
HttpAnswer managersOnly();
HttpAnswer accountNotFound();
HttpAnswer guardsDiffer();
HttpAnswer noTermYet();
HttpAnswer notOfThisAssignor();

} // namespace esteira::sandbox::assignment_errors
