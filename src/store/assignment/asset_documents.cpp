#include "store/assignment/asset_documents.h"

#include "store/assignment/assignment_events.h"
#include "store/database/sql_session.h"
#include "store/settlement/json_columns.h"

namespace esteira::store::asset_documents {

namespace {

using ports::StoredDocument;
using settlement::SendState;

QByteArray select(QByteArrayView condition)
{
    return QByteArrayLiteral("SELECT d.id, d.asset_id, a.external_id, d.document_type, d.file_path, d.sha256, d.size, d.send_state, d.attempts,"
                             " d.document_key, d.last_error FROM asset_document d JOIN asset a ON a.id = d.asset_id ")
        + condition.toByteArray();
}

QList<StoredDocument> readAll(SqlStatement &found)
{
    QList<StoredDocument> list;
    while (found.next()) {
        StoredDocument document;
        document.id = found.integer(0);
        document.assetId = found.integer(1);
        document.assetExternalId = found.text(2);
        document.documentType = found.text(3);
        document.filePath = found.text(4);
        document.sha256 = found.bytes(5);
        document.size = found.integer(6);
        document.sendState = settlement::sendStateFrom(found.text(7));
        document.attempts = int(found.integer(8));
        document.documentKey = found.text(9);
        document.lastError = json::toError(found.text(10));
        list.append(document);
    }
    return list;
}

const char *kindOf(SendState state)
{
    switch (state) {
    case SendState::Accepted:
    case SendState::AlreadyThere: return "document.accepted";
    case SendState::Refused: return "document.refused";
    case SendState::Draft:
    case SendState::Queued:
    case SendState::Sending:
    case SendState::Unknown:
    case SendState::Conflict:
    case SendState::Removing:
    case SendState::Removed: break;
    }
    return "document.unknown";
}

void recordOne(SqlSession &session, const ports::DocumentOutcome &outcome, const QDateTime &now)
{
    session.statement("UPDATE asset_document SET send_state = ?, document_key = coalesce(?, document_key), last_error = ? WHERE id = ?")
        .run(QString::fromLatin1(settlement::info(outcome.state).value), outcome.documentKey, json::fromError(outcome.error), outcome.document);
    SqlStatement &found = session.statement("SELECT a.assignment_id, a.id, d.file_path FROM asset_document d JOIN asset a ON a.id = d.asset_id"
                                            " WHERE d.id = ?");
    if (found.run(outcome.document) && found.next()) {
        QJsonObject data{{QStringLiteral("file"), found.text(2).section(u'/', -1)}};
        if (outcome.error)
            data.insert(QStringLiteral("error"), outcome.error->toJson());
        assignment_events::add(session, {0, found.integer(0), found.integer(1), now, ports::Source::Answer,
                                         QString::fromLatin1(kindOf(outcome.state)), data});
    }
    found.finish();
}

} // namespace

Result<QList<StoredDocument>> list(SqlSession &session, ports::AssignmentId assignment, ports::AssetId asset)
{
    static const QByteArray ofBatch = select("WHERE a.assignment_id = ? ORDER BY a.position, d.id");
    static const QByteArray ofAsset = select("WHERE a.assignment_id = ? AND a.id = ? ORDER BY d.id");
    SqlStatement &found = session.statement(asset == 0 ? ofBatch : ofAsset);
    if (asset == 0)
        found.run(assignment);
    else
        found.run(assignment, asset);
    return readAll(found);
}

Result<QList<StoredDocument>> claim(SqlSession &session, ports::AssignmentId assignment, int count)
{
    static const QByteArray sql = select("WHERE a.assignment_id = ? AND a.send_state IN ('accepted', 'already_there')"
                                         " AND d.send_state IN ('draft', 'sending', 'unknown') ORDER BY a.position, d.id LIMIT ?");
    SqlStatement &found = session.statement(sql);
    found.run(assignment, count);
    QList<StoredDocument> claimed = readAll(found);
    for (StoredDocument &document : claimed) {
        document.sendState = SendState::Sending;
        document.attempts += 1;
        session.statement("UPDATE asset_document SET send_state = 'sending', attempts = ? WHERE id = ?").run(document.attempts, document.id);
    }
    return claimed;
}

Outcome recordOutcomes(SqlSession &session, const QList<ports::DocumentOutcome> &outcomes, const QDateTime &now)
{
    for (const ports::DocumentOutcome &outcome : outcomes)
        recordOne(session, outcome, now);
    return {};
}

} // namespace esteira::store::asset_documents
