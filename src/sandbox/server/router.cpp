#include "sandbox/server/router.h"

#include <array>
#include <optional>

namespace esteira::sandbox {

namespace {

constexpr std::array kRoutes{
    Route{"POST", "/settlement/fund_class/*/payment_batch", Operation::CreateBatch, "create_batch", Need::Write},
    Route{"POST", "/settlement/fund_class/*/payment_batch/*/settlement", Operation::InsertSettlement, "insert_settlement", Need::Write},
    Route{"PUT", "/settlement/fund_class/*/payment_batch/*/settlement/*", Operation::RemoveSettlement, "remove_settlement", Need::Write},
    Route{"PUT", "/settlement/fund_class/*/payment_batch/*", Operation::ChangeBatch, "change_batch", Need::Write},
    Route{"GET", "/settlement/fund_class/*/payment_batch/*", Operation::GetBatch, "get_batch", Need::Read},
    Route{"GET", "/settlement/fund_class/*/payment_batch/*/settlement/*", Operation::GetSettlement, "get_settlement", Need::Read},
    Route{"GET", "/settlement/fund_class/*/payment_batches", Operation::ListBatches, "list_batches", Need::Read},
    Route{"GET", "/cash_account/fund_class/*/accounts", Operation::ListAccounts, "list_accounts", Need::ReadAccounts},
    Route{"GET", "/trade_receivables/fund_class/*/assignment_configurations", Operation::ListConfigurations, "list_configurations", Need::ReadAssignments},
    Route{"POST", "/trade_receivables/fund_class/*/assignment_configuration/*/assignment", Operation::CreateAssignment, "create_assignment", Need::Write},
    Route{"GET", "/trade_receivables/fund_class/*/assignment_configuration/*/assignment/*", Operation::GetAssignment, "get_assignment", Need::ReadAssignments},
    Route{"GET", "/trade_receivables/fund_class/*/assignments", Operation::ListAssignments, "list_assignments", Need::ReadAssignments},
    Route{"PUT", "/trade_receivables/fund_class/*/assignment_configuration/*/assignment/*", Operation::ChangeAssignment, "change_assignment", Need::Write},
    Route{"POST", "/trade_receivables/fund_class/*/assignment_configuration/*/assignment/*/asset", Operation::InsertAsset, "insert_asset", Need::Write},
    Route{"GET", "/trade_receivables/fund_class/*/assignment/*/assets", Operation::ListAssets, "list_assets", Need::ReadAssignments},
    Route{"GET", "/trade_receivables/fund_class/*/assignment/*/asset/*", Operation::GetAsset, "get_asset", Need::ReadAssignments},
    Route{"PUT", "/trade_receivables/fund_class/*/assignment_configuration/*/assignment/*/asset/*", Operation::RemoveAsset, "remove_asset", Need::Write},
    Route{"POST", "/trade_receivables/fund_class/*/assignment_configuration/*/assignment/*/asset/*/document", Operation::SendDocument, "send_document", Need::Write},
    Route{"GET", "/trade_receivables/fund_class/*/assignment_configuration/*/assignment/*/assignment_term_link", Operation::GetTermLink, "get_term_link", Need::ReadAssignments},
    Route{"GET", "/trade_receivables/fund_class/*/assignment_configuration/*/assignment/*/assets_summary", Operation::GetAssetsSummary, "get_assets_summary", Need::ReadAssignments},
    Route{"POST", "/trade_receivables/fund_class/*/assignment_configuration/*/assignment/*/repurchased_asset", Operation::AddRepurchasedAsset, "add_repurchased_asset", Need::Write},
    Route{"GET", "/authentication_test", Operation::ReadAuthenticationTest, "authentication_test", Need::Nothing},
    Route{"POST", "/authentication_test", Operation::WriteAuthenticationTest, "authentication_test", Need::Nothing},
};

std::optional<QStringList> match(const QByteArray &pattern, const QList<QByteArray> &segments)
{
    const QList<QByteArray> expected = pattern.split('/');
    if (expected.size() != segments.size())
        return std::nullopt;
    QStringList parameters;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected.at(i) == "*" && !segments.at(i).isEmpty())
            parameters.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segments.at(i))));
        else if (expected.at(i) != segments.at(i))
            return std::nullopt;
    }
    return parameters;
}

} // namespace

std::span<const Route> routes() { return kRoutes; }

bool isAssignmentOperation(Operation operation)
{
    return operation >= Operation::ListConfigurations && operation <= Operation::AddRepurchasedAsset;
}

RouteMatch findRoute(const QByteArray &method, const QByteArray &path)
{
    const QList<QByteArray> segments = path.split('/');
    RouteMatch result;
    for (const Route &route : kRoutes) {
        const auto parameters = match(route.pattern, segments);
        if (!parameters)
            continue;
        if (method == route.method)
            return {&route, {}, *parameters};
        result.allowed += (result.allowed.isEmpty() ? "" : ", ") + QByteArray(route.method);
    }
    return result;
}

} // namespace esteira::sandbox
