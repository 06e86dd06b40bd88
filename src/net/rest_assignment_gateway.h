#pragma once

#include "net/rest_connection.h"
#include "ports/assignment/assignment_gateway.h"

namespace esteira::net {

/// The assignment API over signed REST (assignment.md 3). May be destroyed from any thread; the last gateway of a
/// connection ends it, and what is under way then ends cancelled.
class RestAssignmentGateway final : public ports::AssignmentGateway {
public:
    explicit RestAssignmentGateway(std::shared_ptr<RestConnection> connection);
    ~RestAssignmentGateway() override;

    QFuture<Result<ports::Page<assignment::AssignmentConfiguration>>> configurations(const QString &fundClassKey,
                                                                                    const ports::ConfigurationFilter &filter) override;
    QFuture<Result<assignment::Assignment>> createAssignment(const assignment::Scope &scope,
                                                             const assignment::AssignmentRequest &request) override;
    QFuture<Result<assignment::Assignment>> assignment(const assignment::Scope &scope, const QString &externalId) override;
    QFuture<Result<ports::Page<assignment::Assignment>>> assignments(const QString &fundClassKey,
                                                                     const ports::AssignmentFilter &filter) override;
    QFuture<Result<assignment::Assignment>> closeInsertion(const assignment::Scope &scope, const QString &externalId) override;
    QFuture<Result<assignment::Assignment>> reopen(const assignment::Scope &scope, const QString &externalId) override;
    QFuture<Outcome> decide(const assignment::Scope &scope, const QString &externalId,
                            const assignment::ManagerDecision &decision) override;

    QFuture<Result<assignment::Asset>> insertAsset(const assignment::Scope &scope, const QString &externalId,
                                                   const assignment::AssetRequest &request) override;
    QFuture<Result<ports::Page<assignment::Asset>>> assets(const QString &fundClassKey, const QString &externalId, int page,
                                                           int limit) override;
    QFuture<Result<assignment::Asset>> asset(const QString &fundClassKey, const QString &externalId,
                                             const QString &assetExternalId) override;
    QFuture<Outcome> removeAsset(const assignment::Scope &scope, const QString &externalId, const QString &assetExternalId) override;
    QFuture<Result<QString>> sendDocument(const assignment::Scope &scope, const QString &externalId, const QString &assetExternalId,
                                          const assignment::AssetDocument &document) override;

    QFuture<Result<assignment::TermLinks>> termLinks(const assignment::Scope &scope, const QString &externalId) override;
    QFuture<Result<QByteArray>> download(const QUrl &link) override;
    QFuture<Result<assignment::AssetsSummary>> assetsSummary(const assignment::Scope &scope, const QString &externalId) override;
    QFuture<Result<assignment::RepurchasedAsset>> addRepurchasedAsset(const assignment::Scope &scope, const QString &externalId,
                                                                      const assignment::RepurchaseRequest &request) override;

private:
    QFuture<Result<assignment::Assignment>> changeStatus(const assignment::Scope &scope, const QString &externalId,
                                                         const QString &status);

    std::shared_ptr<RestConnection> m_connection;
};

} // namespace esteira::net
