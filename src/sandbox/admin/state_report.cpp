#include "sandbox/admin/state_report.h"

namespace esteira::sandbox {

using wire::Json;

namespace {

Json settlements(Parts &parts, qint64 batchId)
{
    Json::Array all;
    for (const Row &row : parts.database.rows("SELECT external_id, settlement_key, status, total_value, asset_key, processed, duplicates,"
                                              " removed, sent FROM settlement WHERE batch_id = ? ORDER BY id", {batchId})) {
        Json one;
        one.set(QLatin1String("external_id"), row.at(0).toString());
        one.set(QLatin1String("settlement_key"), row.at(1).toString());
        one.set(QLatin1String("status"), row.at(2).toString());
        one.set(QLatin1String("total_value"), Money::fromCentavos(row.at(3).toLongLong()));
        one.setIfPresent(QLatin1String("asset_key"), row.at(4).toString());
        one.set(QLatin1String("processed"), row.at(5).toInt());
        one.set(QLatin1String("duplicates"), row.at(6).toInt());
        one.set(QLatin1String("removed"), row.at(7).toInt());
        one.set(QLatin1String("sent"), Json::parse(row.at(8).toByteArray()).value_or(Json()));
        all.append(one);
    }
    return all;
}

Json batches(Parts &parts, const QString &batchId)
{
    Json::Array all;
    for (const Row &row : parts.database.rows("SELECT id, fund_class_key, external_id, batch_key, status, reference_date, processed,"
                                              " duplicates, closed, discarded FROM payment_batch ORDER BY id")) {
        if (!batchId.isEmpty() && row.at(2).toString() != batchId)
            continue;
        const qint64 id = row.at(0).toLongLong();
        Json one;
        one.set(QLatin1String("fund_class_key"), row.at(1).toString());
        one.set(QLatin1String("external_id"), row.at(2).toString());
        one.set(QLatin1String("payment_batch_key"), row.at(3).toString());
        one.set(QLatin1String("status"), row.at(4).toString());
        one.set(QLatin1String("reference_date"), row.at(5).toString());
        one.set(QLatin1String("total_value"), parts.book.totalValue(id));
        one.set(QLatin1String("processed"), row.at(6).toInt());
        one.set(QLatin1String("duplicates"), row.at(7).toInt());
        one.set(QLatin1String("closed"), row.at(8).toInt());
        one.set(QLatin1String("discarded"), row.at(9).toInt());
        one.set(QLatin1String("settlements"), settlements(parts, id));
        all.append(one);
    }
    return all;
}

Json documents(Parts &parts, qint64 assetId)
{
    Json::Array all;
    for (const Row &row : parts.database.rows("SELECT document_key, document_type, sha256, size FROM asset_document WHERE asset_id = ? ORDER BY id",
                                              {assetId})) {
        Json one;
        one.set(QLatin1String("document_key"), row.at(0).toString());
        one.set(QLatin1String("document_type"), row.at(1).toString());
        one.set(QLatin1String("sha256"), row.at(2).toString());
        one.set(QLatin1String("size"), qint64(row.at(3).toLongLong()));
        all.append(one);
    }
    return all;
}

Json assets(Parts &parts, qint64 assignmentId)
{
    Json::Array all;
    for (const Row &row : parts.database.rows("SELECT id, external_id, asset_key, status, purchase_value, denied_by, denial_reason, processed,"
                                              " duplicates, removed FROM assignment_asset WHERE assignment_id = ? ORDER BY id", {assignmentId})) {
        Json one;
        one.set(QLatin1String("external_id"), row.at(1).toString());
        one.set(QLatin1String("asset_key"), row.at(2).toString());
        one.set(QLatin1String("status"), row.at(3).toString());
        one.set(QLatin1String("total_purchase_value"), Money::fromCentavos(row.at(4).toLongLong()));
        one.setIfPresent(QLatin1String("denied_by"), row.at(5).toString());
        one.setIfPresent(QLatin1String("denial_reason"), row.at(6).toString());
        one.set(QLatin1String("processed"), row.at(7).toInt());
        one.set(QLatin1String("duplicates"), row.at(8).toInt());
        one.set(QLatin1String("removed"), row.at(9).toInt());
        one.set(QLatin1String("documents"), documents(parts, row.at(0).toLongLong()));
        all.append(one);
    }
    return all;
}

Json assignments(Parts &parts, const QString &batchId)
{
    Json::Array all;
    for (const Row &row : parts.database.rows("SELECT id, fund_class_key, external_id, assignment_key, status, processed, duplicates, closed,"
                                              " reopened, decided FROM assignment ORDER BY id")) {
        if (!batchId.isEmpty() && row.at(2).toString() != batchId)
            continue;
        Json one;
        one.set(QLatin1String("fund_class_key"), row.at(1).toString());
        one.set(QLatin1String("external_id"), row.at(2).toString());
        one.set(QLatin1String("assignment_key"), row.at(3).toString());
        one.set(QLatin1String("status"), row.at(4).toString());
        one.set(QLatin1String("total_value"), parts.assignmentBook.totals(row.at(0).toLongLong()).value);
        one.set(QLatin1String("processed"), row.at(5).toInt());
        one.set(QLatin1String("duplicates"), row.at(6).toInt());
        one.set(QLatin1String("closed"), row.at(7).toInt());
        one.set(QLatin1String("reopened"), row.at(8).toInt());
        one.set(QLatin1String("decided"), row.at(9).toInt());
        one.set(QLatin1String("assets"), assets(parts, row.at(0).toLongLong()));
        all.append(one);
    }
    return all;
}

Json funds(Parts &parts)
{
    Json::Array all;
    for (const fund::FundClass &fund : parts.world.funds()) {
        Json one;
        one.set(QLatin1String("fund_class_key"), fund.key);
        one.set(QLatin1String("name"), fund.name);
        one.set(QLatin1String("accounting_date"), fund.accountingDate.toString(Qt::ISODate));
        one.set(QLatin1String("payment_batch_automatic_discard"), fund.automaticDiscard.value_or(false));
        all.append(one);
    }
    return all;
}

} // namespace

Json stateReport(Parts &parts, const QString &batchId)
{
    Json report;
    report.set(QLatin1String("clock"), parts.clock.nowUtc().toString(Qt::ISODateWithMs));
    report.set(QLatin1String("planned_steps"), parts.jobs.size());
    report.set(QLatin1String("webhook_target"), parts.sender.url());
    report.set(QLatin1String("funds"), funds(parts));
    report.set(QLatin1String("batches"), batches(parts, batchId));
    report.set(QLatin1String("assignments"), assignments(parts, batchId));
    report.set(QLatin1String("webhooks"), parts.outbox.log());
    report.set(QLatin1String("faults"), Json::parse(parts.faults.toJson()).value_or(Json()));
    return report;
}

Json assetReport(Parts &parts, const WorldAsset &asset)
{
    Json report;
    report.set(QLatin1String("asset_key"), asset.key);
    report.set(QLatin1String("asset_type"), asset.type);
    report.set(QLatin1String("asset_external_id"), asset.externalId);
    report.set(QLatin1String("contract_number"), asset.contractNumber);
    report.set(QLatin1String("present_value"), asset.presentValue);
    Json::Array installments;
    for (const WorldInstallment &part : parts.world.installments(asset.key)) {
        Json one;
        one.set(QLatin1String("installment_number"), part.number);
        one.set(QLatin1String("face_value"), part.faceValue);
        one.set(QLatin1String("status"), part.settled ? QStringLiteral("settled") : QStringLiteral("open"));
        installments.append(one);
    }
    report.set(QLatin1String("installments"), installments);
    return report;
}

} // namespace esteira::sandbox
