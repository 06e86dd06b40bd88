#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

namespace esteira::sandbox {

/// What a caller can ask of the administrator.
enum class Operation {
    CreateBatch,
    InsertSettlement,
    RemoveSettlement,
    ChangeBatch,
    GetBatch,
    GetSettlement,
    ListBatches,
    ListAccounts,
    ListConfigurations, // from here to AddRepurchasedAsset: assignments
    CreateAssignment,
    GetAssignment,
    ListAssignments,
    ChangeAssignment,
    InsertAsset,
    ListAssets,
    GetAsset,
    RemoveAsset,
    SendDocument,
    GetTermLink,
    GetAssetsSummary,
    AddRepurchasedAsset,
    ReadAuthenticationTest,
    WriteAuthenticationTest,
};

/// What the caller's integration must have been granted (settlement.md 1.0, assignment.md 1.1, common.md 2.3).
enum class Need { Nothing, Read, ReadAccounts, ReadAssignments, Write };

/// The area that carries the operation out.
bool isAssignmentOperation(Operation operation);

struct Route {
    const char *method;
    const char *pattern; ///< "*" stands for one segment
    Operation operation;
    const char *name; ///< how faults name it
    Need need;
};

struct RouteMatch {
    const Route *route = nullptr;
    QByteArray allowed;     ///< verbs of the path when only the verb is wrong; empty when there is no such path
    QStringList parameters; ///< decoded, in order
};

std::span<const Route> routes();
RouteMatch findRoute(const QByteArray &method, const QByteArray &path);

} // namespace esteira::sandbox
