#pragma once

#include "core/result.h"
#include "domain/assignment/asset.h"
#include "domain/assignment/assignment.h"
#include "wire/json/json.h"

/// JSON of the assignment API, both directions, used by client, sandbox and webhooks alike (assignment.md 3 and 4.3).
/// Reading is lenient about additions and strict about the types of what it knows; unknown statuses stay text, the
/// oldest spelling "reproved" is read as "denied". Lists and webhook envelopes are those of settlement_codec.h.
namespace esteira::wire {

// Bodies of requests
QByteArray encodeAssignmentRequest(const assignment::AssignmentRequest &request);
QByteArray encodeAssignmentStatus(const QString &status);           ///< {"assignment_status": …}
QByteArray encodeDecision(const assignment::ManagerDecision &decision);
QByteArray encodeAssetRequest(const assignment::AssetRequest &request);
QByteArray encodeAssetStatus(const QString &status);                ///< {"asset_status": …}
QByteArray encodeRepurchaseRequest(const assignment::RepurchaseRequest &request);
/// The body around a document's Base64, which is sent in pieces between the two.
struct DocumentFrame {
    QByteArray before;
    QByteArray after;
};
DocumentFrame documentFrame(const QString &documentType);

// The same bodies read back (the sandbox). The error names the field as QIT000001's description does.
struct AssignmentStatusRequest {
    QString status; ///< normalised
    assignment::ManagerDecision decision; ///< the further fields; `approves` follows the status
};
struct DocumentRequest {
    QString documentType;
    QString base64;
};
Result<assignment::AssignmentRequest> decodeAssignmentRequest(const Json &body);
Result<AssignmentStatusRequest> decodeAssignmentStatus(const Json &body);
/// Checks what the contract surely requires (3.8), no more.
Result<assignment::AssetRequest> decodeAssetRequest(const Json &body);
Result<QString> decodeAssetStatus(const Json &body);
Result<DocumentRequest> decodeDocumentRequest(const Json &body);
Result<assignment::RepurchaseRequest> decodeRepurchaseRequest(const Json &body);

// Answers, written by the sandbox and read by the client
Json encodeConfiguration(const assignment::AssignmentConfiguration &configuration);
Result<assignment::AssignmentConfiguration> decodeConfiguration(const Json &row);

Json encodeAssignment(const assignment::Assignment &assignment);
/// Of creation, reading, closing and listing alike; only `status` is required ("assignment_status" is accepted, 11-6).
Result<assignment::Assignment> decodeAssignment(const Json &body);
Result<assignment::Assignment> decodeAssignment(const QByteArray &body);

/// A row of the listing; `embedded` is the body as inserted, whose object is shown beside the status (3.9).
Json encodeAsset(const assignment::Asset &asset, const Json &embedded);
Result<assignment::Asset> decodeAsset(const Json &row);
/// The answer to insertion, whose form is not public: anything that is JSON is accepted (11-2).
Result<assignment::Asset> decodeInsertedAsset(const QByteArray &body);
/// The embedded body of a row, or a body of our own: never an error, what cannot be read stays empty.
assignment::AssetRequest readAssetBody(const Json &body);

Json encodeAssetsSummary(const QString &externalId, const assignment::AssetsSummary &summary);
Result<assignment::AssetsSummary> decodeAssetsSummary(const QByteArray &body);
Json encodeTermLinks(const assignment::TermLinks &links);
Result<assignment::TermLinks> decodeTermLinks(const QByteArray &body);
Json encodeRepurchasedAsset(const assignment::RepurchasedAsset &asset);
Result<assignment::RepurchasedAsset> decodeRepurchasedAsset(const QByteArray &body);
/// {"document_key": …}; empty when the answer has none.
Result<QString> decodeDocumentKey(const QByteArray &body);

// Webhooks (4.3). The fund's key is empty in the oldest generation.
struct AssignmentWebhook {
    QString assignmentExternalId;
    QString status;
    QString fundClassKey;
    QString signedTermUrl; ///< pending_payment only
};
struct AssetWebhook {
    QString assignmentExternalId;
    QString assetExternalId;
    QString status;
    QString fundClassKey;
    Json payload; ///< the body as inserted; asset_creation only
};
Json encodeAssignmentWebhook(const AssignmentWebhook &webhook);
Json encodeAssetWebhook(const AssetWebhook &webhook);
Result<AssignmentWebhook> decodeAssignmentWebhook(const Json &data);
Result<AssetWebhook> decodeAssetWebhook(const Json &data);

} // namespace esteira::wire
