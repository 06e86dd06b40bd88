#pragma once

#include "core/money.h"
#include "support/sample_rows.h"
#include "wire/json/json.h"

#include <QFile>

namespace esteira::test {

/// One line of a file of payments, for comparing with what the administrator got.
struct PaymentLine {
    QString externalId;
    QString assetType;
    QString contractNumber;
    int installment = 0;
    Money value;
};

/// The first open instalments of the sandbox's first fund, one line each.
inline QList<PaymentLine> openInstallments(int count)
{
    QFile file(QStringLiteral(ESTEIRA_SOURCE_DIR "/resources/sandbox/world.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sandbox's world cannot be read");
    const auto world = wire::Json::parse(file.readAll());
    if (!world)
        qFatal("the sandbox's world is no JSON");
    const auto text = [](const wire::Json &json, const char *key) { return json[QLatin1StringView(key)].string(); };
    QList<PaymentLine> lines;
    for (const wire::Json &asset : (*world)[QLatin1StringView("assets")].array()) {
        if (text(asset, "fund_class_key") != kFundKey)
            continue;
        for (const wire::Json &part : asset[QLatin1StringView("installments")].array()) {
            if (lines.size() == count)
                return lines;
            if (text(part, "status") == QLatin1String("open")) {
                lines.append({QStringLiteral("PAG-%1").arg(lines.size() + 1, 5, 10, QLatin1Char('0')), text(asset, "asset_type"),
                              text(asset, "contract_number"), int(part[QLatin1StringView("installment_number")].integer().value_or(0)),
                              part[QLatin1StringView("face_value")].money().value_or(Money())});
            }
        }
    }
    qFatal("the sandbox's world has too few open instalments");
}

inline void writePayments(const QString &path, const QList<PaymentLine> &lines)
{
    QByteArray csv = "asset_type,settlement_type,total_value,external_id,contract_number,installment_number,collection_date,collection_origin_type\n";
    for (const PaymentLine &line : lines) {
        csv += QStringLiteral("%1,installment_settlement,%2,%3,%4,%5,2026-11-19,borrower\n")
                   .arg(line.assetType, line.value.toDecimal(), line.externalId, line.contractNumber)
                   .arg(line.installment).toUtf8();
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("the file of payments cannot be written");
}

inline Money totalOf(const QList<PaymentLine> &lines)
{
    Money total;
    for (const PaymentLine &line : lines)
        total += line.value;
    return total;
}

/// What differs between the file and what the administrator has of it, or nothing: every line there exactly once with its
/// own data, nothing else, the batch created once.
inline QString differenceTo(const QList<PaymentLine> &lines, const wire::Json &remote)
{
    using L1 = QLatin1StringView;
    if (remote.isNull())
        return QStringLiteral("the administrator has no such batch");
    if (remote[L1("processed")].integer() != 1)
        return QStringLiteral("the batch was created more than once");
    if (remote[L1("total_value")].money() != totalOf(lines))
        return QStringLiteral("the total differs: ") + QString::fromUtf8(remote[L1("total_value")].toBytes());
    const auto there = remote[L1("settlements")].array();
    QHash<QString, wire::Json> byId;
    for (const wire::Json &one : there)
        byId.insert(one[L1("external_id")].string(), one);
    if (there.size() != lines.size() || byId.size() != lines.size())
        return QStringLiteral("%1 lines, %2 settlements").arg(lines.size()).arg(there.size());
    for (const PaymentLine &line : lines) {
        const wire::Json one = byId.value(line.externalId);
        const wire::Json sent = one[L1("sent")];
        const bool same = one[L1("processed")].integer() == 1 && one[L1("removed")].integer() == 0
            && one[L1("total_value")].money() == line.value && sent[L1("asset_type")].string() == line.assetType
            && sent[L1("settlement_type")].string() == QLatin1String("installment_settlement")
            && sent[L1("contract_number")].string() == line.contractNumber
            && sent[L1("installment_number")].integer() == line.installment;
        if (!same)
            return line.externalId + QStringLiteral(" differs: ") + QString::fromUtf8(one.toBytes());
    }
    return {};
}

} // namespace esteira::test
