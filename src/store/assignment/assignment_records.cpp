#include "store/assignment/assignment_records.h"

#include "core/clock.h"
#include "domain/assignment/assignment_flow.h"
#include "domain/settlement/external_id.h"
#include "store/assignment/asset_columns.h"
#include "store/assignment/assignment_events.h"
#include "store/database/sql_session.h"
#include "store/settlement/json_columns.h"

namespace esteira::store::assignments {

namespace {

using ports::AssignmentIntent;
using ports::AssignmentSummary;
using ports::StoredAssignment;

const char *intentText(AssignmentIntent intent)
{
    switch (intent) {
    case AssignmentIntent::None: return "";
    case AssignmentIntent::Create: return "create";
    case AssignmentIntent::Close: return "close";
    case AssignmentIntent::Reopen: return "reopen";
    case AssignmentIntent::Approve: return "approve";
    case AssignmentIntent::Deny: return "deny";
    }
    return "";
}

AssignmentIntent intentFrom(const QString &text)
{
    for (const AssignmentIntent intent : {AssignmentIntent::Create, AssignmentIntent::Close, AssignmentIntent::Reopen, AssignmentIntent::Approve,
                                          AssignmentIntent::Deny}) {
        if (text == QLatin1StringView(intentText(intent)))
            return intent;
    }
    return AssignmentIntent::None;
}

bool identityIsTaken(SqlSession &session, const StoredAssignment &assignment)
{
    SqlStatement &found = session.statement(
        "SELECT 1 FROM assignment WHERE connection_id = ? AND fund_class_key = ? AND external_id = ? AND id <> ?");
    const bool taken = found.run(notNull(assignment.connectionId), notNull(assignment.scope.fundClassKey),
                                 notNull(assignment.request.externalId), assignment.id)
        && found.next();
    found.finish();
    return taken;
}

Error sameExternalId(const QString &externalId)
{
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "This fund already has an assignment with the identifier %1."), {externalId}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Choose another identifier, or open that assignment.")), QStringLiteral("external_id"));
}

int bindHead(SqlStatement &statement, const StoredAssignment &assignment)
{
    int at = 0;
    for (const QVariant &value :
         {notNull(assignment.connectionId), notNull(assignment.scope.fundClassKey), notNull(assignment.scope.configurationKey),
          notNull(assignment.request.externalId), toSql(assignment.request.assignmentDate), notNull(assignment.assetType),
          notNull(assignment.configurationName), notNull(assignment.assignorName), notNull(assignment.assignorDocumentNumber),
          toSql(assignment.sourceFile), toSql(assignment.sourceHash)})
        statement.bind(at++, value);
    return at;
}

settlement::CountAndTotal countAndTotal(const SqlStatement &found, int count, int total)
{
    return {found.integer(count), found.money(total)};
}

QList<AssignmentSummary::Part> parts(SqlSession &session, QByteArrayView sql, ports::AssignmentId id)
{
    QList<AssignmentSummary::Part> list;
    SqlStatement &found = session.statement(sql);
    found.run(id);
    while (found.next())
        list.append({found.text(0), countAndTotal(found, 1, 2)});
    return list;
}

} // namespace

QByteArray select(QByteArrayView condition)
{
    return QByteArrayLiteral(
               "SELECT id, connection_id, fund_class_key, configuration_key, external_id, assignment_date, asset_type,"
               " configuration_name, assignor_name, assignor_document, source_file, source_hash, created, updated, submitted,"
               " paused, intent, intent_attempts, decision, decision_reason, last_error, assignment_key, name, status,"
               " status_since, was_reopened, server_approved, server_centavos, disbursement, server_events, signed_term_url"
               " FROM assignment ")
        + condition.toByteArray();
}

StoredAssignment readAssignment(const SqlStatement &found)
{
    StoredAssignment assignment;
    int at = 0;
    assignment.id = found.integer(at++);
    assignment.connectionId = found.text(at++);
    assignment.scope.fundClassKey = found.text(at++);
    assignment.scope.configurationKey = found.text(at++);
    assignment.request.externalId = found.text(at++);
    assignment.request.assignmentDate = found.date(at++);
    assignment.assetType = found.text(at++);
    assignment.configurationName = found.text(at++);
    assignment.assignorName = found.text(at++);
    assignment.assignorDocumentNumber = found.text(at++);
    assignment.sourceFile = found.text(at++);
    assignment.sourceHash = found.bytes(at++);
    assignment.createdUtc = found.instant(at++);
    assignment.updatedUtc = found.instant(at++);
    assignment.submitted = found.boolean(at++);
    assignment.paused = found.boolean(at++);
    assignment.intent = intentFrom(found.text(at++));
    assignment.intentAttempts = int(found.integer(at++));
    assignment.decision = json::toDecision(found.text(at++));
    assignment.decisionReason = found.text(at++);
    assignment.lastError = json::toError(found.text(at++));
    assignment.assignmentKey = found.text(at++);
    assignment.name = found.text(at++);
    assignment.status = found.text(at++);
    assignment.statusSinceUtc = found.instant(at++);
    assignment.wasReopened = found.boolean(at++);
    if (const auto approved = found.optionalInteger(at++))
        assignment.serverApprovedAssets = int(*approved);
    assignment.serverTotal = found.optionalMoney(at++);
    assignment.disbursement = json::toDisbursement(found.text(at++));
    assignment.serverEvents = json::toAssignmentEvents(found.text(at++));
    assignment.signedTermUrl = found.text(at++);
    return assignment;
}

QList<StoredAssignment> readAll(SqlStatement &found)
{
    QList<StoredAssignment> list;
    while (found.next())
        list.append(readAssignment(found));
    return list;
}

std::optional<StoredAssignment> load(SqlSession &session, ports::AssignmentId id)
{
    static const QByteArray sql = select("WHERE id = ?");
    SqlStatement &found = session.statement(sql);
    std::optional<StoredAssignment> assignment;
    if (found.run(id) && found.next())
        assignment = readAssignment(found);
    found.finish();
    return assignment;
}

AssignmentSummary summary(SqlSession &session, ports::AssignmentId id)
{
    AssignmentSummary sum;
    sum.bySendState = parts(session, "SELECT send_state, count(*), coalesce(sum(purchase_centavos), 0) FROM asset"
                                     " WHERE assignment_id = ? GROUP BY send_state ORDER BY min(id)", id);
    sum.byStatus = parts(session, "SELECT status, count(*), coalesce(sum(purchase_centavos), 0) FROM asset"
                                  " WHERE assignment_id = ? AND status <> '' GROUP BY status ORDER BY min(id)", id);
    SqlStatement &found = session.statement(
        "SELECT count(*), coalesce(sum(purchase_centavos), 0),"
        " count(*) FILTER (WHERE alive), coalesce(sum(purchase_centavos) FILTER (WHERE alive), 0),"
        " coalesce(sum(face_centavos) FILTER (WHERE alive), 0), coalesce(sum(errors > 0), 0), coalesce(sum(warnings > 0), 0),"
        " count(*) FILTER (WHERE alive AND sent = 0 AND (status = 'pending_documentation' OR (status IN ('', 'pending_eligibility') AND document_needed))),"
        " coalesce(sum(waiting), 0)"
        " FROM (SELECT *, send_state <> 'removed' AND status NOT IN ('denied', 'discarded') AS alive,"
        "  (SELECT count(*) FROM asset_document WHERE asset_id = asset.id AND send_state = 'accepted') AS sent,"
        "  (SELECT count(*) FROM asset_document WHERE asset_id = asset.id AND send_state <> 'accepted') AS waiting"
        "  FROM asset WHERE assignment_id = ?)");
    if (found.run(id) && found.next()) {
        sum.all = countAndTotal(found, 0, 1);
        sum.alive = countAndTotal(found, 2, 3);
        sum.faceValue = found.money(4);
        sum.assetsWithErrors = found.integer(5);
        sum.assetsWithWarnings = found.integer(6);
        sum.documentsMissing = found.integer(7);
        sum.documentsWaiting = found.integer(8);
    }
    found.finish();
    return sum;
}

Result<ports::AssignmentId> create(SqlSession &session, StoredAssignment assignment, const QDateTime &now)
{
    assignment.id = 0;
    if (assignment.request.externalId.isEmpty())
        assignment.request.externalId = settlement::makeBatchExternalId(QStringLiteral("CES"), brasiliaDate(now));
    if (identityIsTaken(session, assignment))
        return failure(sameExternalId(assignment.request.externalId));
    SqlStatement &insert = session.statement(
        "INSERT INTO assignment (connection_id, fund_class_key, configuration_key, external_id, assignment_date, asset_type,"
        " configuration_name, assignor_name, assignor_document, source_file, source_hash, created, updated)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const int at = bindHead(insert, assignment);
    insert.bind(at, toSql(assignment.createdUtc.isValid() ? assignment.createdUtc : now));
    insert.bind(at + 1, toSql(now));
    insert.execute();
    const ports::AssignmentId id = insert.insertedId();
    const bool adopted = !assignment.status.isEmpty();
    assignment_events::add(session, {0, id, 0, now, adopted ? ports::Source::Poll : ports::Source::Operator,
                                     adopted ? QStringLiteral("assignment.seen") : QStringLiteral("assignment.drafted"), {}});
    return id;
}

std::optional<ports::AssignmentId> find(SqlSession &session, const QString &connectionId, const QString &fundClassKey, const QString &externalId)
{
    SqlStatement &found = session.statement("SELECT id FROM assignment WHERE connection_id = ? AND fund_class_key = ? AND external_id = ?");
    std::optional<ports::AssignmentId> id;
    if (found.run(notNull(connectionId), notNull(fundClassKey), notNull(externalId)) && found.next())
        id = found.integer(0);
    found.finish();
    return id;
}

Result<ports::AssignmentId> adopt(SqlSession &session, StoredAssignment assignment, const QDateTime &now)
{
    if (const auto known = find(session, assignment.connectionId, assignment.scope.fundClassKey, assignment.request.externalId))
        return *known;
    const auto id = create(session, assignment, now);
    if (!id)
        return id;
    assignment.id = *id;
    assignment.submitted = true;
    assignment.statusSinceUtc = assignment.statusSinceUtc.isValid() ? assignment.statusSinceUtc : now;
    saveProgress(session, assignment, now);
    return *id;
}

Outcome update(SqlSession &session, const StoredAssignment &wanted, const QDateTime &now)
{
    const auto stored = load(session, wanted.id);
    if (!stored)
        return failure(noSuchAssignment());
    if (stored->submitted) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The assignment was already sent: its data can no longer be changed.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Make a new assignment for these assets.")));
    }
    StoredAssignment assignment = wanted;
    if (assignment.request.externalId.isEmpty())
        assignment.request.externalId = stored->request.externalId; // made once, never made again
    if (identityIsTaken(session, assignment))
        return failure(sameExternalId(assignment.request.externalId));
    SqlStatement &statement = session.statement(
        "UPDATE assignment SET connection_id = ?, fund_class_key = ?, configuration_key = ?, external_id = ?, assignment_date = ?,"
        " asset_type = ?, configuration_name = ?, assignor_name = ?, assignor_document = ?, source_file = ?, source_hash = ?,"
        " updated = ? WHERE id = ?");
    const int at = bindHead(statement, assignment);
    statement.bind(at, toSql(now));
    statement.bind(at + 1, assignment.id);
    statement.execute();
    return {};
}

Outcome remove(SqlSession &session, ports::AssignmentId id)
{
    const auto stored = load(session, id);
    if (!stored)
        return failure(noSuchAssignment());
    if (stored->submitted) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The assignment was already sent: it can no longer be deleted here.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "The manager can deny it; it then ends without payment.")));
    }
    session.statement("DELETE FROM assignment WHERE id = ?").run(id);
    return {};
}

bool saveProgress(SqlSession &session, const StoredAssignment &assignment, const QDateTime &now)
{
    const bool isOpen = !assignment.status.isEmpty() && !assignment::batchLifecycle().isFinal(assignment.status);
    return session.statement("UPDATE assignment SET submitted = ?, paused = ?, intent = ?, intent_attempts = ?, decision = ?,"
                             " decision_reason = ?, last_error = ?, assignment_key = ?, name = ?, status = ?, status_since = ?,"
                             " was_reopened = ?, server_approved = ?, server_centavos = ?, disbursement = ?, server_events = ?,"
                             " signed_term_url = ?, is_open = ?, updated = ? WHERE id = ?")
        .run(assignment.submitted, assignment.paused, notNull(QString::fromLatin1(intentText(assignment.intent))), assignment.intentAttempts,
             json::fromDecision(assignment.decision), assignment.decisionReason, json::fromError(assignment.lastError), assignment.assignmentKey,
             notNull(assignment.name), notNull(assignment.status), assignment.statusSinceUtc, assignment.wasReopened,
             assignment.serverApprovedAssets, assignment.serverTotal, json::fromDisbursement(assignment.disbursement),
             json::fromAssignmentEvents(assignment.serverEvents), assignment.signedTermUrl, isOpen, now, assignment.id);
}

Error noSuchAssignment()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "This assignment no longer exists.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Go back to the list of assignments.")));
}

} // namespace esteira::store::assignments
