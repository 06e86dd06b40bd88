#include "sandbox/assignment/assignment_moves.h"

#include "domain/assignment/assignment_flow.h"
#include "sandbox/assignment/assignment_answers.h"
#include "sandbox/server/moves.h"
#include "wire/assignment/assignment_codec.h"

namespace esteira::sandbox {

using wire::Json;

bool AssignmentMoves::canMove(const AssignmentRecord &assignment, const char *event)
{
    return moveOf(assignment::batchLifecycle(), assignment.status, event) != nullptr;
}

bool AssignmentMoves::canMove(const AssetRecord &asset, const char *event)
{
    return moveOf(assignment::assetLifecycle(), asset.status, event) != nullptr;
}

bool AssignmentMoves::move(AssignmentRecord &assignment, const char *event, const QString &description)
{
    const flow::Transition *move = moveOf(assignment::batchLifecycle(), assignment.status, event);
    if (!move)
        return false;
    assignment.status = QString::fromLatin1(move->to);
    m_context.book.setStatus(assignment, m_context.clock.nowMs(), description);
    if (*move->webhookType) {
        // Only this event carries the link to the signed term (assignment.md 4.3).
        const bool isSigned = assignment.status == assignment::batch_status::kPendingPayment;
        m_context.outbox.add(QString::fromLatin1(move->webhookType),
                             wire::encodeAssignmentWebhook({assignment.externalId, assignment.status, assignment.fundKey,
                                                            isSigned ? assignment_answers::signedTermUrl(m_context, assignment) : QString()}));
    }
    return true;
}

bool AssignmentMoves::move(const AssignmentRecord &assignment, AssetRecord &asset, const char *event)
{
    const flow::Transition *move = moveOf(assignment::assetLifecycle(), asset.status, event);
    if (!move)
        return false;
    asset.status = QString::fromLatin1(move->to);
    m_context.book.setAssetStatus(asset);
    if (*move->webhookType) {
        m_context.outbox.add(QString::fromLatin1(move->webhookType),
                             wire::encodeAssetWebhook({assignment.externalId, asset.externalId, asset.status, assignment.fundKey, {}}));
    }
    return true;
}

bool AssignmentMoves::deny(const AssignmentRecord &assignment, AssetRecord &asset, const char *event, const QString &by, const QString &reason)
{
    if (!canMove(asset, event))
        return false;
    asset.deniedBy = by;
    asset.denialReason = reason;
    return move(assignment, asset, event);
}

bool AssignmentMoves::end(AssignmentRecord &assignment, const char *event, const QString &description)
{
    if (!move(assignment, event, description))
        return false;
    m_context.jobs.removeOfAssignment(assignment.id);
    for (AssetRecord &asset : m_context.book.alive(assignment.id))
        move(assignment, asset, "discard");
    return true;
}

void AssignmentMoves::announceOpening(const AssignmentRecord &assignment)
{
    if (m_context.outcomes.announcesOpening())
        m_context.outbox.add(QString::fromLatin1(assignment::kBatchWebhook),
                             wire::encodeAssignmentWebhook({assignment.externalId, assignment.status, assignment.fundKey, {}}));
}

void AssignmentMoves::announce(const AssignmentRecord &assignment, const AssetRecord &asset)
{
    m_context.outbox.add(QString::fromLatin1(assignment::kAssetCreationWebhook),
                         wire::encodeAssetWebhook({assignment.externalId, asset.externalId, asset.status, assignment.fundKey,
                                                   Json::parse(asset.sent).value_or(Json())}));
}

} // namespace esteira::sandbox
