#pragma once

#include "domain/assignment/asset_fields.h"
#include "domain/assignment/assignment.h"

#include <QString>

/// Values of the assignment domain as JSON texts of a column. Money is decimal text, dates are ISO text: as typed.
namespace esteira::store::json {

QString fromAssetDraft(const assignment::AssetDraft &draft);
assignment::AssetDraft toAssetDraft(const QString &text);

QString fromBorrower(const assignment::Borrower &borrower);
assignment::Borrower toBorrower(const QString &text);

QString fromDecision(const std::optional<assignment::ManagerDecision> &decision);
std::optional<assignment::ManagerDecision> toDecision(const QString &text);

QString fromDisbursement(const std::optional<assignment::Disbursement> &disbursement);
std::optional<assignment::Disbursement> toDisbursement(const QString &text);

QString fromAssignmentEvents(const QList<assignment::AssignmentEvent> &events);
QList<assignment::AssignmentEvent> toAssignmentEvents(const QString &text);

QString fromConfiguration(const assignment::AssignmentConfiguration &configuration);
assignment::AssignmentConfiguration toConfiguration(const QString &text);

} // namespace esteira::store::json
