#pragma once

#include "sandbox/assignment/assignment_context.h"
#include "sandbox/server/http_message.h"

#include <QUrlQuery>

namespace esteira::sandbox {

/// The endpoints about the assets of one batch (assignment.md 3.8 to 3.12, 3.16), after fund, configuration and batch were
/// found. Runs inside a transaction.
class AssetApi {
public:
    explicit AssetApi(AssignmentContext &context) : m_context(context) {}

    HttpAnswer insert(const AssignmentRecord &assignment, const WorldConfiguration &configuration, const QByteArray &body);
    HttpAnswer list(const AssignmentRecord &assignment, const QUrlQuery &query);
    HttpAnswer get(const AssignmentRecord &assignment, const QString &idOrKey);
    HttpAnswer remove(const AssignmentRecord &assignment, const QString &idOrKey, const QByteArray &body);
    HttpAnswer sendDocument(const AssignmentRecord &assignment, const WorldConfiguration &configuration, const QString &idOrKey,
                            const QByteArray &body);
    HttpAnswer repurchase(const AssignmentRecord &assignment, const QByteArray &body);

private:
    AssignmentContext &m_context;
};

} // namespace esteira::sandbox
