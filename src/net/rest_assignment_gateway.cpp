#include "net/rest_assignment_gateway.h"

#include "domain/assignment/assignment_flow.h"
#include "net/rest_calls.h"
#include "wire/assignment/assignment_codec.h"
#include "wire/assignment/endpoints.h"

namespace esteira::net {

namespace endpoints = wire::assignment_endpoints;
namespace dom = esteira::assignment;
using dom::Scope;

namespace {

Result<dom::Assignment> readAssignment(const RestAnswer &answer) { return wire::decodeAssignment(answer.body); }

Outcome checkStatus(const RestAnswer &answer, const QString &expected)
{
    return confirmStatus(answer, expected, dom::normalizedStatus);
}

} // namespace

RestAssignmentGateway::RestAssignmentGateway(std::shared_ptr<RestConnection> connection)
    : m_connection(std::move(connection))
{
}

RestAssignmentGateway::~RestAssignmentGateway() = default;

QFuture<Result<ports::Page<dom::AssignmentConfiguration>>> RestAssignmentGateway::configurations(const QString &fundClassKey,
                                                                                                const ports::ConfigurationFilter &filter)
{
    const int limit = qBound(1, filter.limit, kPageLimit);
    const QByteArray query = encodedQuery({{"page", QString::number(filter.page)},
                                           {"limit", QString::number(limit)},
                                           {"asset_type", filter.assetType},
                                           {"assignor_document_number", filter.assignorDocumentNumber}});
    return m_connection->call(about({fundClassKey, {}, {}}, get(endpoints::configurations(fundClassKey), query)),
                              [filter, limit](const RestAnswer &answer) {
        return decodePage<dom::AssignmentConfiguration>(answer, filter.page, limit, wire::decodeConfiguration);
    });
}

QFuture<Result<dom::Assignment>> RestAssignmentGateway::createAssignment(const Scope &scope, const dom::AssignmentRequest &request)
{
    return m_connection->call(about({scope.fundClassKey, request.externalId, {}},
                                    post(endpoints::assignments(scope), wire::encodeAssignmentRequest(request))),
                              readAssignment);
}

QFuture<Result<dom::Assignment>> RestAssignmentGateway::assignment(const Scope &scope, const QString &externalId)
{
    return m_connection->call(about({scope.fundClassKey, externalId, {}}, get(endpoints::assignment(scope, externalId))), readAssignment);
}

QFuture<Result<ports::Page<dom::Assignment>>> RestAssignmentGateway::assignments(const QString &fundClassKey,
                                                                                 const ports::AssignmentFilter &filter)
{
    const int limit = qBound(1, filter.limit, kPageLimit);
    const QByteArray query = encodedQuery({{"page", QString::number(filter.page)},
                                           {"limit", QString::number(limit)},
                                           {"assignment_configuration_key", filter.configurationKey},
                                           {"status", filter.status},
                                           {"assignment_date", filter.assignmentDate.toString(Qt::ISODate)}});
    return m_connection->call(about({fundClassKey, {}, {}}, get(endpoints::assignmentList(fundClassKey), query)),
                              [filter, limit](const RestAnswer &answer) {
        return decodePage<dom::Assignment>(answer, filter.page, limit, [](const wire::Json &row) { return wire::decodeAssignment(row); });
    });
}

QFuture<Result<dom::Assignment>> RestAssignmentGateway::changeStatus(const Scope &scope, const QString &externalId, const QString &status)
{
    return m_connection->call(about({scope.fundClassKey, externalId, {}},
                                    put(endpoints::assignment(scope, externalId), wire::encodeAssignmentStatus(status))),
                              [status](const RestAnswer &answer) -> Result<dom::Assignment> {
        if (const Outcome checked = checkStatus(answer, status); !checked)
            return failure(checked.error());
        return wire::decodeAssignment(answer.body);
    });
}

QFuture<Result<dom::Assignment>> RestAssignmentGateway::closeInsertion(const Scope &scope, const QString &externalId)
{
    return changeStatus(scope, externalId, dom::batch_status::kClosed);
}

QFuture<Result<dom::Assignment>> RestAssignmentGateway::reopen(const Scope &scope, const QString &externalId)
{
    return changeStatus(scope, externalId, dom::batch_status::kOpen);
}

QFuture<Outcome> RestAssignmentGateway::decide(const Scope &scope, const QString &externalId, const dom::ManagerDecision &decision)
{
    const QString expected = decision.approves ? dom::batch_status::kApproved : dom::batch_status::kDenied;
    return m_connection->call(about({scope.fundClassKey, externalId, {}},
                                    put(endpoints::assignment(scope, externalId), wire::encodeDecision(decision))),
                              [expected](const RestAnswer &answer) { return checkStatus(answer, expected); });
}

QFuture<Result<dom::Asset>> RestAssignmentGateway::insertAsset(const Scope &scope, const QString &externalId, const dom::AssetRequest &request)
{
    return m_connection->call(about({scope.fundClassKey, externalId, request.externalId},
                                    post(endpoints::assets(scope, externalId), wire::encodeAssetRequest(request))),
                              [](const RestAnswer &answer) { return wire::decodeInsertedAsset(answer.body); });
}

QFuture<Result<ports::Page<dom::Asset>>> RestAssignmentGateway::assets(const QString &fundClassKey, const QString &externalId, int page, int limit)
{
    const int rows = qBound(1, limit, kPageLimit);
    const QByteArray query = encodedQuery({{"page", QString::number(page)}, {"limit", QString::number(rows)}});
    return m_connection->call(about({fundClassKey, externalId, {}}, get(endpoints::assetList(fundClassKey, externalId), query)),
                              [page, rows](const RestAnswer &answer) {
        return decodePage<dom::Asset>(answer, page, rows, wire::decodeAsset);
    });
}

QFuture<Result<dom::Asset>> RestAssignmentGateway::asset(const QString &fundClassKey, const QString &externalId, const QString &assetExternalId)
{
    return m_connection->call(about({fundClassKey, externalId, assetExternalId},
                                    get(endpoints::assetRead(fundClassKey, externalId, assetExternalId))),
                              [](const RestAnswer &answer) -> Result<dom::Asset> {
        const auto json = wire::Json::parse(answer.body);
        if (!json)
            return failure(json.error());
        return wire::decodeAsset(*json);
    });
}

QFuture<Outcome> RestAssignmentGateway::removeAsset(const Scope &scope, const QString &externalId, const QString &assetExternalId)
{
    const QString status = dom::asset_status::kDenied;
    return m_connection->call(about({scope.fundClassKey, externalId, assetExternalId},
                                    put(endpoints::asset(scope, externalId, assetExternalId), wire::encodeAssetStatus(status))),
                              [status](const RestAnswer &answer) { return checkStatus(answer, status); });
}

QFuture<Result<QString>> RestAssignmentGateway::sendDocument(const Scope &scope, const QString &externalId, const QString &assetExternalId,
                                                             const dom::AssetDocument &document)
{
    const wire::DocumentFrame frame = wire::documentFrame(document.documentType);
    RestRequest request = about({scope.fundClassKey, externalId, assetExternalId},
                                post(endpoints::documents(scope, externalId, assetExternalId), {}));
    request.file = FileBody{frame.before, document.filePath, frame.after};
    return m_connection->call(std::move(request), [](const RestAnswer &answer) { return wire::decodeDocumentKey(answer.body); });
}

QFuture<Result<dom::TermLinks>> RestAssignmentGateway::termLinks(const Scope &scope, const QString &externalId)
{
    return m_connection->call(about({scope.fundClassKey, externalId, {}}, get(endpoints::termLink(scope, externalId))),
                              [](const RestAnswer &answer) { return wire::decodeTermLinks(answer.body); });
}

QFuture<Result<QByteArray>> RestAssignmentGateway::download(const QUrl &link)
{
    return m_connection->download(link);
}

QFuture<Result<dom::AssetsSummary>> RestAssignmentGateway::assetsSummary(const Scope &scope, const QString &externalId)
{
    return m_connection->call(about({scope.fundClassKey, externalId, {}}, get(endpoints::assetsSummary(scope, externalId))),
                              [](const RestAnswer &answer) { return wire::decodeAssetsSummary(answer.body); });
}

QFuture<Result<dom::RepurchasedAsset>> RestAssignmentGateway::addRepurchasedAsset(const Scope &scope, const QString &externalId,
                                                                                  const dom::RepurchaseRequest &request)
{
    return m_connection->call(about({scope.fundClassKey, externalId, request.externalId},
                                    post(endpoints::repurchasedAssets(scope, externalId), wire::encodeRepurchaseRequest(request))),
                              [](const RestAnswer &answer) { return wire::decodeRepurchasedAsset(answer.body); });
}

} // namespace esteira::net
