#pragma once

#include "sandbox/assignment/assignment_context.h"
#include "sandbox/server/api_call.h"
#include "sandbox/server/http_message.h"

namespace esteira::sandbox {

/// The assignment endpoints (assignment.md 3), checked in the documented order: fund and configuration, batch, asset,
/// status, schema, business; where the contract tells another order for a call, that one. Runs inside a transaction.
class AssignmentApi {
public:
    explicit AssignmentApi(AssignmentContext &context) : m_context(context) {}

    HttpAnswer handle(const ApiCall &call);

private:
    HttpAnswer handleOfFund(const fund::FundClass &fund, const ApiCall &call);
    HttpAnswer handleOfAssignment(AssignmentRecord &assignment, const WorldConfiguration &configuration, const ApiCall &call);

    HttpAnswer listConfigurations(const fund::FundClass &fund, const QUrlQuery &query);
    HttpAnswer listAssignments(const fund::FundClass &fund, const QUrlQuery &query);
    HttpAnswer createAssignment(const fund::FundClass &fund, const WorldConfiguration &configuration, const QByteArray &body);

    HttpAnswer changeAssignment(AssignmentRecord &assignment, const WorldConfiguration &configuration, const ApiCall &call);
    HttpAnswer close(AssignmentRecord &assignment);
    HttpAnswer reopen(AssignmentRecord &assignment);
    HttpAnswer decide(AssignmentRecord &assignment, const WorldConfiguration &configuration, const assignment::ManagerDecision &decision);
    HttpAnswer getTermLink(const AssignmentRecord &assignment);

    AssignmentContext &m_context;
};

} // namespace esteira::sandbox
