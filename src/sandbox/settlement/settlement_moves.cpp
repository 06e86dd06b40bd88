#include "sandbox/settlement/settlement_moves.h"

#include "domain/settlement/enumerators.h"
#include "domain/settlement/settlement_flow.h"
#include "sandbox/server/moves.h"

#include <algorithm>

namespace esteira::sandbox {

using wire::Json;

namespace {

constexpr qsizetype kPacket = 40;

bool isInstallmentType(const QString &type)
{
    const settlement::Enumerator *found = settlement::findEnumerator(settlement::settlementTypes(), type);
    return found && found->needsInstallment;
}

/// The payload of settlement.md 2.3: the identifier that was sent, and instalment fields only for instalment types.
Json webhookItem(const BatchRecord &batch, const SettlementRecord &settlement, const QString &fundDocument)
{
    const Json sent = Json::parse(settlement.sent).value_or(Json());
    const QString type = sent[QLatin1String("settlement_type")].string();
    Json item;
    item.set(QLatin1String("payment_batch_external_id"), batch.externalId);
    item.set(QLatin1String("settlement_external_id"), settlement.externalId);
    item.set(QLatin1String("settlement_status"), settlement.status);
    item.set(QLatin1String("settlement_type"), type);
    item.set(QLatin1String("total_value"), settlement.totalValue);
    item.set(QLatin1String("fund_class_document_number"), fundDocument);
    // An asset the portfolio does not have has no key to tell.
    item.setIfPresent(QLatin1String("asset_key"), settlement.assetKey);
    for (const char *field : {"contract_number", "asset_external_id"}) {
        if (const Json &value = sent[QLatin1StringView(field)]; !value.isNull())
            item.set(QLatin1StringView(field), value);
    }
    if (isInstallmentType(type)) {
        for (const char *field : {"installment_number", "installment_maturity_date", "installment_external_id"}) {
            if (const Json &value = sent[QLatin1StringView(field)]; !value.isNull())
                item.set(QLatin1StringView(field), value);
        }
    }
    return item;
}

} // namespace

bool SettlementMoves::canMoveBatch(const BatchRecord &batch, const char *event)
{
    return moveOf(settlement::batchLifecycle(), batch.status, event) != nullptr;
}

bool SettlementMoves::canMoveSettlement(const SettlementRecord &settlement, const char *event)
{
    return moveOf(settlement::settlementLifecycle(), settlement.status, event) != nullptr;
}

QString SettlementMoves::batchStatusesFor(const char *event) { return sourcesOf(settlement::batchLifecycle(), event); }
QString SettlementMoves::settlementStatusesFor(const char *event) { return sourcesOf(settlement::settlementLifecycle(), event); }

QString SettlementMoves::batchStatusOfStep(int number)
{
    const auto steps = settlement::settlementFlow().steps;
    const auto step = std::ranges::find(steps, number, &flow::Step::number);
    return step == steps.end() ? QString() : QString::fromLatin1(step->batchState);
}

bool SettlementMoves::moveBatch(BatchRecord &batch, const char *event)
{
    const flow::Transition *move = moveOf(settlement::batchLifecycle(), batch.status, event);
    if (!move)
        return false;
    batch.status = QString::fromLatin1(move->to);
    m_context.book.setBatchStatus(batch.id, batch.status);
    if (*move->webhookType) {
        const auto fund = m_context.world.fund(batch.fundKey);
        Json data;
        data.set(QLatin1String("external_id"), batch.externalId);
        data.set(QLatin1String("status"), batch.status);
        data.set(QLatin1String("fund_class_document_number"), fund ? fund->documentNumber : QString());
        m_context.outbox.add(QString::fromLatin1(move->webhookType), data);
    }
    return true;
}

bool SettlementMoves::moveSettlement(const BatchRecord &batch, SettlementRecord &settlement, const char *event)
{
    const flow::Transition *move = moveOf(settlement::settlementLifecycle(), settlement.status, event);
    if (!move)
        return false;
    settlement.status = QString::fromLatin1(move->to);
    m_context.book.setSettlementStatus(settlement.id, settlement.status);
    if (*move->webhookType) {
        const auto fund = m_context.world.fund(batch.fundKey);
        m_gathered.append(webhookItem(batch, settlement, fund ? fund->documentNumber : QString()));
    }
    return true;
}

bool SettlementMoves::discardBatch(BatchRecord &batch, const char *event)
{
    if (!moveBatch(batch, event))
        return false;
    m_context.jobs.removeOf(batch.id);
    m_context.book.discardAll(batch.id);
    return true;
}

void SettlementMoves::flush()
{
    for (qsizetype from = 0; from < m_gathered.size(); from += kPacket)
        m_context.outbox.add(QString::fromLatin1(settlement::kSettlementWebhook), Json::Array(m_gathered.mid(from, kPacket)));
    m_gathered.clear();
}

} // namespace esteira::sandbox
