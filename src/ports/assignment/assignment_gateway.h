#pragma once

#include "core/result.h"
#include "domain/assignment/asset.h"
#include "domain/assignment/assignment.h"
#include "ports/settlement/settlement_gateway.h"

#include <QFuture>
#include <QUrl>

namespace esteira::ports {

struct ConfigurationFilter {
    QString assetType;              ///< empty: any
    QString assignorDocumentNumber; ///< punctuated; empty: any
    int page = 0;
    int limit = 50;
};

struct AssignmentFilter {
    QString configurationKey; ///< empty: any
    QString status;           ///< empty: any
    QDate assignmentDate;     ///< invalid: any
    int page = 0;
    int limit = 50;
};

/// The administrator's assignment API for one connection (assignment.md 3). Safe to call from any thread; futures finish
/// on the network thread, so continue with `.then(context, …)`. Cancelling a future aborts its request and the outcome
/// of a write is then unknown. Errors: see ErrorKind; nothing is retried here, that is the services' business.
///
/// Statuses come normalised ("reproved" is "denied"); unknown ones stay as they are.
class AssignmentGateway {
public:
    virtual ~AssignmentGateway() = default;

    virtual QFuture<Result<Page<assignment::AssignmentConfiguration>>> configurations(const QString &fundClassKey,
                                                                                     const ConfigurationFilter &filter) = 0;

    /// 400 TRC000041 when the id is taken. The answer tells key and status only.
    virtual QFuture<Result<assignment::Assignment>> createAssignment(const assignment::Scope &scope,
                                                                     const assignment::AssignmentRequest &request) = 0;
    /// 404 TRC000018 when there is none.
    virtual QFuture<Result<assignment::Assignment>> assignment(const assignment::Scope &scope, const QString &externalId) = 0;
    /// The path is not public (assignment.md 3.4): a host may answer 404 QIT000404, and then has no listing.
    virtual QFuture<Result<Page<assignment::Assignment>>> assignments(const QString &fundClassKey, const AssignmentFilter &filter) = 0;

    /// 400 TRC000042 without assets, TRC000018 unknown batch, TRC000024 not open. Answers the totals where the host does.
    virtual QFuture<Result<assignment::Assignment>> closeInsertion(const assignment::Scope &scope, const QString &externalId) = 0;
    /// Only while the batch awaits the manager; after it assets can be removed (3.6).
    virtual QFuture<Result<assignment::Assignment>> reopen(const assignment::Scope &scope, const QString &externalId) = 0;
    /// The manager's host only; others are refused with 403. The answer is an echo: a denied batch rests as `discarded`,
    /// so the status is to be read back, never taken from here.
    virtual QFuture<Outcome> decide(const assignment::Scope &scope, const QString &externalId,
                                    const assignment::ManagerDecision &decision) = 0;

    /// The answer's form is not public: only 2xx counts, key and status may be empty. Look assets() up after no answer.
    virtual QFuture<Result<assignment::Asset>> insertAsset(const assignment::Scope &scope, const QString &externalId,
                                                           const assignment::AssetRequest &request) = 0;
    virtual QFuture<Result<Page<assignment::Asset>>> assets(const QString &fundClassKey, const QString &externalId, int page,
                                                            int limit = 50) = 0;
    /// The path is not public (3.10): 404 QIT000404 means that the host has no such read, 404 TRC000020 no such asset.
    virtual QFuture<Result<assignment::Asset>> asset(const QString &fundClassKey, const QString &externalId,
                                                     const QString &assetExternalId) = 0;
    /// Only after reopening (3.11).
    virtual QFuture<Outcome> removeAsset(const assignment::Scope &scope, const QString &externalId, const QString &assetExternalId) = 0;

    /// Sends the file as Base64, read in pieces, and answers the document's key, which may be empty. ErrorKind::Storage
    /// when the file cannot be read: nothing was sent then. There is no read of documents: after no answer, the asset's
    /// status tells (no longer pending_documentation), otherwise it is sent again, which does no harm.
    virtual QFuture<Result<QString>> sendDocument(const assignment::Scope &scope, const QString &externalId,
                                                  const QString &assetExternalId, const assignment::AssetDocument &document) = 0;

    virtual QFuture<Result<assignment::TermLinks>> termLinks(const assignment::Scope &scope, const QString &externalId) = 0;
    /// A file a link leads to (the term). Never signed: the links lead to other hosts. https, or http on this machine.
    virtual QFuture<Result<QByteArray>> download(const QUrl &link) = 0;

    /// The newest hosts only (3.14); 404 QIT000404 elsewhere: sum assets() then.
    virtual QFuture<Result<assignment::AssetsSummary>> assetsSummary(const assignment::Scope &scope, const QString &externalId) = 0;

    virtual QFuture<Result<assignment::RepurchasedAsset>> addRepurchasedAsset(const assignment::Scope &scope, const QString &externalId,
                                                                              const assignment::RepurchaseRequest &request) = 0;
};

} // namespace esteira::ports
