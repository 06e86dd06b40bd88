#include "sandbox/assignment/assignment_api.h"

#include "domain/assignment/assignment_flow.h"
#include "sandbox/assignment/asset_api.h"
#include "sandbox/assignment/assignment_answers.h"
#include "sandbox/assignment/assignment_errors.h"
#include "sandbox/assignment/assignment_moves.h"
#include "sandbox/assignment/assignment_steps.h"
#include "sandbox/server/api_reading.h"
#include "wire/assignment/assignment_codec.h"
#include "wire/settlement/settlement_codec.h"

#include <algorithm>

namespace esteira::sandbox {

using wire::Json;
namespace errors = assignment_errors;
namespace status = assignment::batch_status;

HttpAnswer AssignmentApi::handle(const ApiCall &call)
{
    const QString fundKey = call.parameters.value(0);
    const auto fund = m_context.world.fund(fundKey);
    const bool isOfFund = call.operation == Operation::ListConfigurations || call.operation == Operation::ListAssignments
        || call.operation == Operation::ListAssets || call.operation == Operation::GetAsset;
    if (isOfFund)
        return fund ? handleOfFund(*fund, call) : errors::fundNotFound(fundKey);
    // An unknown fund is one more pair that matches nothing.
    const auto configuration = m_context.assignors.configuration(fundKey, call.parameters.value(1));
    if (!fund || !configuration)
        return errors::configurationNotFound();
    if (call.operation == Operation::CreateAssignment)
        return createAssignment(*fund, *configuration, call.body);
    auto assignment = m_context.book.assignment(fundKey, call.parameters.value(2));
    if (!assignment || assignment->configurationKey != configuration->shown.key) {
        const bool isRead = call.operation == Operation::GetAssignment || call.operation == Operation::GetTermLink
            || call.operation == Operation::GetAssetsSummary;
        return errors::assignmentNotFound(isRead);
    }
    return handleOfAssignment(*assignment, *configuration, call);
}

HttpAnswer AssignmentApi::handleOfFund(const fund::FundClass &fund, const ApiCall &call)
{
    if (call.operation == Operation::ListConfigurations)
        return listConfigurations(fund, call.query);
    if (call.operation == Operation::ListAssignments)
        return listAssignments(fund, call.query);
    const auto assignment = m_context.book.assignment(fund.key, call.parameters.value(1));
    if (!assignment)
        return errors::assignmentNotFound(true);
    AssetApi assets(m_context);
    return call.operation == Operation::ListAssets ? assets.list(*assignment, call.query) : assets.get(*assignment, call.parameters.value(2));
}

HttpAnswer AssignmentApi::handleOfAssignment(AssignmentRecord &assignment, const WorldConfiguration &configuration, const ApiCall &call)
{
    AssetApi assets(m_context);
    const QString assetId = call.parameters.value(3);
    if (call.operation == Operation::GetAssignment)
        return jsonAnswer(200, assignment_answers::assignment(m_context, assignment));
    if (call.operation == Operation::ChangeAssignment)
        return changeAssignment(assignment, configuration, call);
    if (call.operation == Operation::InsertAsset)
        return assets.insert(assignment, configuration, call.body);
    if (call.operation == Operation::RemoveAsset)
        return assets.remove(assignment, assetId, call.body);
    if (call.operation == Operation::SendDocument)
        return assets.sendDocument(assignment, configuration, assetId, call.body);
    if (call.operation == Operation::AddRepurchasedAsset)
        return assets.repurchase(assignment, call.body);
    if (call.operation == Operation::GetAssetsSummary)
        return jsonAnswer(200, assignment_answers::summary(m_context, assignment));
    return getTermLink(assignment);
}

HttpAnswer AssignmentApi::listConfigurations(const fund::FundClass &fund, const QUrlQuery &query)
{
    const Paging paging = readPaging(query);
    if (!paging.wrong.isEmpty())
        return api_errors::badPaging(paging.wrong);
    const auto value = [&query](const char *name) { return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); };
    const QString contract = value("assignment_contract_key");
    const QString type = value("asset_type");
    const QString assignor = value("assignor_document_number");
    QList<WorldConfiguration> all = m_context.assignors.configurations(fund.key);
    all.removeIf([&](const WorldConfiguration &one) {
        return (!contract.isEmpty() && one.shown.contractKey != contract) || (!type.isEmpty() && one.shown.assetType != type)
            || (!assignor.isEmpty() && one.shown.assignor.documentNumber != assignor);
    });
    const qsizetype first = qsizetype(paging.page) * paging.limit;
    Json::Array rows;
    for (const WorldConfiguration &one : all.mid(first, paging.limit))
        rows.append(wire::encodeConfiguration(assignment_answers::configuration(m_context, one)));
    return {200, wire::encodeList(rows, paging.page, paging.limit, first + paging.limit >= all.size()), {}};
}

HttpAnswer AssignmentApi::listAssignments(const fund::FundClass &fund, const QUrlQuery &query)
{
    const Paging paging = readPaging(query);
    if (!paging.wrong.isEmpty())
        return api_errors::badPaging(paging.wrong);
    AssignmentListFilter filter{fund.key, query.queryItemValue(QStringLiteral("assignment_configuration_key")),
                                assignment::normalizedStatus(query.queryItemValue(QStringLiteral("status"))), {}, paging.page, paging.limit};
    if (!filter.status.isEmpty() && !assignment::batchLifecycle().find(filter.status))
        return api_errors::schema(QStringLiteral("'%1' is not a known value in status").arg(filter.status));
    if (const QString date = query.queryItemValue(QStringLiteral("assignment_date")); !date.isEmpty()) {
        filter.assignmentDate = QDate::fromString(date, Qt::ISODate);
        if (!filter.assignmentDate.isValid())
            return api_errors::schema(QStringLiteral("'%1' is not a 'date' in assignment_date").arg(date));
    }
    const QList<AssignmentRecord> found = m_context.book.list(filter);
    Json::Array rows;
    for (const AssignmentRecord &one : found.mid(0, filter.limit))
        rows.append(assignment_answers::row(m_context, one));
    return {200, wire::encodeList(rows, filter.page, filter.limit, found.size() <= filter.limit), {}};
}

HttpAnswer AssignmentApi::createAssignment(const fund::FundClass &fund, const WorldConfiguration &configuration, const QByteArray &body)
{
    const auto request = readBody(body, wire::decodeAssignmentRequest);
    if (!request)
        return request.error();
    if (request->assignmentDate.isValid() && request->assignmentDate != fund.accountingDate)
        return errors::wrongDate();
    if (!configuration.active)
        return errors::configurationNotActive();
    if (const auto existing = m_context.book.assignment(fund.key, request->externalId)) {
        m_context.book.countDuplicate(existing->id);
        return errors::assignmentExists();
    }
    AssignmentRecord assignment;
    assignment.key = newUuid();
    assignment.fundKey = fund.key;
    assignment.configurationKey = configuration.shown.key;
    assignment.externalId = request->externalId;
    assignment.status = QString::fromLatin1(assignment::batchLifecycle().transition(QStringView(), u"create")->to);
    assignment.assignmentDate = fund.accountingDate;
    m_context.book.add(assignment, m_context.clock.nowMs());
    AssignmentMoves(m_context).announceOpening(assignment);
    return jsonAnswer(201, assignment_answers::brief(assignment, assignment.status));
}

HttpAnswer AssignmentApi::changeAssignment(AssignmentRecord &assignment, const WorldConfiguration &configuration, const ApiCall &call)
{
    const auto request = readBody(call.body, wire::decodeAssignmentStatus);
    if (!request)
        return request.error();
    if (request->status == status::kClosed)
        return close(assignment);
    if (request->status == status::kOpen)
        return reopen(assignment);
    if (request->status != status::kApproved && request->status != status::kDenied)
        return errors::cannotReceive(request->status);
    // The host decides who calls (assignment.md 1.1, 6).
    if (call.profile != Profile::Manager)
        return errors::managersOnly();
    return decide(assignment, configuration, request->decision);
}

HttpAnswer AssignmentApi::close(AssignmentRecord &assignment)
{
    if (!AssignmentMoves::canMove(assignment, "close"))
        return errors::cannotReceive(status::kClosed);
    if (m_context.book.totals(assignment.id).assets == 0)
        return errors::emptyAssignment();
    AssignmentMoves(m_context).move(assignment, "close");
    m_context.book.countClosed(assignment.id);
    AssignmentSteps(m_context).closed(assignment);
    return jsonAnswer(200, assignment_answers::withTotals(m_context, assignment));
}

HttpAnswer AssignmentApi::reopen(AssignmentRecord &assignment)
{
    AssignmentMoves moves(m_context);
    if (!moves.move(assignment, "reopen"))
        return errors::cannotReceive(status::kOpen);
    moves.announceOpening(assignment);
    m_context.book.countReopened(assignment.id);
    return jsonAnswer(200, assignment_answers::withTotals(m_context, assignment));
}

HttpAnswer AssignmentApi::decide(AssignmentRecord &assignment, const WorldConfiguration &configuration,
                                 const assignment::ManagerDecision &decision)
{
    AssignmentMoves moves(m_context);
    const QString asked = decision.approves ? status::kApproved : status::kDenied;
    if (!AssignmentMoves::canMove(assignment, decision.approves ? "approve" : "deny"))
        return errors::cannotReceive(asked);
    m_context.book.countDecided(assignment.id);
    if (!decision.approves) {
        moves.end(assignment, "deny", QStringLiteral("Denied by the fund manager"));
        return jsonAnswer(200, assignment_answers::brief(assignment, asked));
    }
    const QList<AssignorAccount> accounts = m_context.assignors.accounts(configuration.shown.assignor.key);
    const QString account = decision.disbursementAccountKey;
    if (!account.isEmpty() && std::ranges::find(accounts, account, &AssignorAccount::key) == accounts.end())
        return errors::accountNotFound();
    const AssignmentTotals totals = m_context.book.totals(assignment.id);
    if (decision.numberOfApprovedAssets.value_or(totals.approved) != totals.approved || decision.totalValue.value_or(totals.value) != totals.value)
        return errors::guardsDiffer();
    assignment.accountKey = account;
    m_context.book.setAccount(assignment);
    moves.move(assignment, "approve");
    AssignmentSteps(m_context).approved(assignment);
    return jsonAnswer(200, assignment_answers::brief(assignment, asked));
}

HttpAnswer AssignmentApi::getTermLink(const AssignmentRecord &assignment)
{
    if (!assignment_answers::hasTerm(assignment))
        return errors::noTermYet();
    const bool isSigned = assignment_answers::hasSignedTerm(assignment);
    return jsonAnswer(200, wire::encodeTermLinks({assignment_answers::termUrl(m_context, assignment),
                                                  isSigned ? assignment_answers::signedTermUrl(m_context, assignment) : QString()}));
}

} // namespace esteira::sandbox
