#include "sandbox/assignment/asset_api.h"

#include "domain/assignment/assignment_flow.h"
#include "domain/assignment/enumerators.h"
#include "domain/settlement/settlement.h"
#include "sandbox/assignment/assignment_answers.h"
#include "sandbox/assignment/assignment_errors.h"
#include "sandbox/assignment/assignment_moves.h"
#include "sandbox/assignment/assignment_steps.h"
#include "sandbox/assignment/pdf_pages.h"
#include "sandbox/server/api_reading.h"
#include "wire/assignment/assignment_codec.h"
#include "wire/settlement/settlement_codec.h"

namespace esteira::sandbox {

using wire::Json;
namespace errors = assignment_errors;
namespace batch = assignment::batch_status;
namespace status = assignment::asset_status;

namespace {

bool isDocumentType(const QString &type, const WorldConfiguration &configuration)
{
    return assignment::findEnumerator(assignment::documentTypes(), type) || configuration.requiredDocuments.contains(type);
}

/// Nothing when it is not Base64 of a PDF.
std::optional<QByteArray> pdfOf(const QString &base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !looksLikePdf(decoded.decoded))
        return std::nullopt;
    return decoded.decoded;
}

} // namespace

HttpAnswer AssetApi::insert(const AssignmentRecord &assignment, const WorldConfiguration &configuration, const QByteArray &body)
{
    if (assignment.status != batch::kOpen)
        return errors::cannotReceive(status::kPendingEligibility);
    const auto request = readBody(body, wire::decodeAssetRequest);
    if (!request)
        return request.error();
    if (const auto existing = m_context.book.assetOfFund(assignment.fundKey, request->externalId)) {
        m_context.book.countDuplicateAsset(existing->id);
        return errors::assetExists();
    }
    if (request->assetType != configuration.shown.assetType)
        return errors::otherAssetType(request->assetType, configuration.shown.assetType);
    AssetRecord asset;
    asset.assignmentId = assignment.id;
    asset.fundKey = assignment.fundKey;
    asset.externalId = request->externalId;
    asset.key = newUuid();
    asset.status = QString::fromLatin1(assignment::assetLifecycle().transition(QStringView(), u"insert")->to);
    asset.sent = body;
    asset.purchaseValue = *request->totalPurchaseValue;
    asset.borrowerDocument = request->borrower.documentNumber;
    asset.invoiceKey = request->invoiceAccessKey;
    m_context.book.add(asset);
    AssignmentMoves(m_context).announce(assignment, asset);
    AssignmentSteps(m_context).assetInserted(asset);
    return jsonAnswer(201, assignment_answers::inserted(asset));
}

HttpAnswer AssetApi::list(const AssignmentRecord &assignment, const QUrlQuery &query)
{
    const Paging paging = readPaging(query);
    if (!paging.wrong.isEmpty())
        return api_errors::badPaging(paging.wrong);
    const QList<AssetRecord> found = m_context.book.assets(assignment.id, paging.page, paging.limit);
    Json::Array rows;
    for (const AssetRecord &asset : found.mid(0, paging.limit))
        rows.append(assignment_answers::asset(asset));
    return {200, wire::encodeList(rows, paging.page, paging.limit, found.size() <= paging.limit), {}};
}

HttpAnswer AssetApi::get(const AssignmentRecord &assignment, const QString &idOrKey)
{
    const auto asset = m_context.book.asset(assignment.id, idOrKey);
    return asset ? jsonAnswer(200, assignment_answers::asset(*asset)) : errors::assetNotFound();
}

HttpAnswer AssetApi::remove(const AssignmentRecord &assignment, const QString &idOrKey, const QByteArray &body)
{
    auto asset = m_context.book.asset(assignment.id, idOrKey);
    if (!asset)
        return errors::assetNotFound();
    const auto wanted = readBody(body, wire::decodeAssetStatus);
    if (!wanted)
        return wanted.error();
    // Only after reopening (assignment.md 3.11): an asset of a batch that was never closed stays in it.
    const bool isReopened = assignment.status == batch::kOpen && assignment.reopened > 0;
    if (*wanted != status::kDenied || !isReopened || !AssignmentMoves::canMove(*asset, "remove"))
        return errors::cannotReceive(*wanted);
    AssignmentMoves(m_context).deny(assignment, *asset, "remove", QStringLiteral("integrator"), QStringLiteral("Removed by the integrator"));
    m_context.book.countRemovedAsset(asset->id);
    return jsonAnswer(200, assignment_answers::assetStatus(*asset));
}

HttpAnswer AssetApi::sendDocument(const AssignmentRecord &assignment, const WorldConfiguration &configuration, const QString &idOrKey,
                                  const QByteArray &body)
{
    const auto asset = m_context.book.asset(assignment.id, idOrKey);
    if (!asset)
        return errors::assetNotFound();
    const auto request = readBody(body, wire::decodeDocumentRequest);
    if (!request)
        return request.error();
    if (!isDocumentType(request->documentType, configuration))
        return errors::unknownDocumentType();
    if (!configuration.requiredDocuments.contains(request->documentType))
        return errors::documentDoesNotFit();
    const auto pdf = pdfOf(request->base64);
    if (!pdf)
        return errors::notAPdf();
    if (assignment::assetLifecycle().isFinal(asset->status))
        return errors::cannotReceive(status::kPendingDocumentation);
    const QString key = m_context.book.addDocument(asset->id, request->documentType, *pdf);
    AssignmentSteps(m_context).documentReceived(assignment, *asset);
    Json answer;
    answer.set(QLatin1String("document_key"), key);
    return jsonAnswer(201, answer);
}

HttpAnswer AssetApi::repurchase(const AssignmentRecord &assignment, const QByteArray &body)
{
    if (assignment.status != batch::kOpen)
        return errors::cannotReceive(batch::kOpen);
    const auto request = readBody(body, wire::decodeRepurchaseRequest);
    if (!request)
        return request.error();
    settlement::SettlementRequest wanted;
    wanted.assetExternalId = request->externalId;
    const auto asset = m_context.world.find(assignment.fundKey, wanted);
    if (!asset || asset->type != request->assetType)
        return errors::assetNotFound();
    if (asset->assignorDocument != request->assignorDocumentNumber)
        return errors::notOfThisAssignor();
    if (m_context.book.isRepurchased(assignment.id, asset->key))
        return errors::assetExists();
    const RepurchaseRecord bought{newUuid(), asset->key, asset->type, asset->externalId, *request->repurchaseValue};
    m_context.book.add(assignment.id, bought);
    return jsonAnswer(201, wire::encodeRepurchasedAsset({bought.key, bought.assetType, bought.assetKey, bought.externalId, asset->presentValue}));
}

} // namespace esteira::sandbox
