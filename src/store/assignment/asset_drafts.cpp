#include "store/assignment/asset_drafts.h"

#include "domain/settlement/external_id.h"
#include "store/assignment/asset_columns.h"
#include "store/assignment/asset_documents.h"
#include "store/assignment/asset_records.h"
#include "store/assignment/assignment_events.h"
#include "store/assignment/assignment_records.h"
#include "store/database/sql_session.h"

#include <QSet>

namespace esteira::store::asset_drafts {

namespace {

using assignment::AssetDraft;
using ports::AssetId;
using ports::StoredAsset;
using ports::StoredAssignment;

assignment::AssetContext contextOf(SqlSession &session, const StoredAssignment &assignment)
{
    assignment::AssetContext context{assignment.assetType, assignment.assignorDocumentNumber, assignment.request.assignmentDate};
    if (!context.accountingDate.isValid()) {
        SqlStatement &fund = session.statement("SELECT accounting_date FROM fund WHERE connection_id = ? AND fund_class_key = ?");
        if (fund.run(notNull(assignment.connectionId), notNull(assignment.scope.fundClassKey)) && fund.next())
            context.accountingDate = fund.date(0);
        fund.finish();
    }
    return context;
}

/// The line people know the first asset by that has the value; nothing when this asset is the first.
std::optional<int> earlierLine(SqlSession &session, const StoredAsset &asset, QByteArrayView column, const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    SqlStatement &found = session.statement("SELECT draft, position FROM asset WHERE assignment_id = ? AND " + column.toByteArray()
                                            + " = ? AND position < ? AND send_state <> 'removed' ORDER BY position LIMIT 1");
    std::optional<int> line;
    if (found.run(asset.assignmentId, value, asset.position) && found.next()) {
        const int sourceLine = json::toAssetDraft(found.text(0)).sourceLine;
        line = sourceLine > 0 ? sourceLine : int(found.integer(1));
    }
    found.finish();
    return line;
}

void findProblems(SqlSession &session, StoredAsset &asset, const assignment::AssetContext &context)
{
    const assignment::AssetRequest &request = asset.draft.request;
    asset.problems = assignment::validate(asset.draft, context);
    if (const auto line = earlierLine(session, asset, "external_id", request.externalId))
        asset.problems.append(assignment::duplicateExternalId(request.externalId, *line));
    if (const auto line = earlierLine(session, asset, "invoice_key", request.invoiceAccessKey))
        asset.problems.append(assignment::duplicateInvoiceKey(request.invoiceAccessKey, *line));
}

/// What stood twice may stand alone now.
void checkOthersAgain(SqlSession &session, const StoredAsset &gone, const assignment::AssetContext &context)
{
    static const QByteArray sql = assets::select("WHERE assignment_id = ? AND position > ? AND send_state IN ('draft', 'refused')"
                                                 " AND (external_id = ? OR (invoice_key <> '' AND invoice_key = ?)) ORDER BY position");
    SqlStatement &found = session.statement(sql);
    found.run(gone.assignmentId, gone.position, notNull(gone.draft.request.externalId), notNull(gone.draft.request.invoiceAccessKey));
    for (StoredAsset &other : assets::readAll(found)) {
        findProblems(session, other, context);
        assets::saveDraft(session, other);
    }
}

void rememberBorrower(SqlSession &session, const assignment::Borrower &borrower, const QDateTime &now)
{
    if (borrower.documentNumber.isEmpty() || borrower.name.isEmpty())
        return;
    session.statement("INSERT OR REPLACE INTO borrower (document_number, name, data, last_used) VALUES (?, ?, ?, ?)")
        .run(borrower.documentNumber, borrower.name, json::fromBorrower(borrower), now);
}

Error noLongerOpen()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The assignment no longer takes assets.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Make a new assignment for these assets.")));
}

} // namespace

Result<QList<AssetId>> append(SqlSession &session, ports::AssignmentId id, const QList<AssetDraft> &drafts, const QDateTime &now)
{
    const auto assignment = assignments::load(session, id);
    if (!assignment)
        return failure(assignments::noSuchAssignment());
    if (!assignment->status.isEmpty() && assignment->status != assignment::batch_status::kOpen)
        return failure(noLongerOpen());
    const assignment::AssetContext context = contextOf(session, *assignment);
    SqlStatement &next = session.statement("SELECT next_position FROM assignment WHERE id = ?");
    qint64 position = next.run(id) && next.next() ? next.integer(0) : 1;
    next.finish();
    QList<AssetId> ids;
    for (const AssetDraft &draft : drafts) {
        StoredAsset asset;
        asset.assignmentId = id;
        asset.position = position++;
        asset.draft = draft;
        if (asset.draft.request.externalId.isEmpty())
            asset.draft.request.externalId = settlement::makeSettlementExternalId(assignment->request.externalId, asset.position);
        findProblems(session, asset, context);
        ids.append(assets::saveDraft(session, asset));
        rememberBorrower(session, draft.request.borrower, now);
    }
    session.statement("UPDATE assignment SET next_position = ?, updated = ? WHERE id = ?").run(position, now, id);
    return ids;
}

Outcome update(SqlSession &session, AssetId id, const AssetDraft &draft, const QDateTime &now)
{
    const auto before = assets::load(session, id);
    if (!before)
        return failure(assets::noSuchAsset());
    if (!settlement::isEditable(before->sendState))
        return failure(assets::notEditable(*before));
    const auto assignment = assignments::load(session, before->assignmentId);
    if (!assignment)
        return failure(assignments::noSuchAssignment());
    const assignment::AssetContext context = contextOf(session, *assignment);
    StoredAsset asset = *before;
    asset.draft = draft;
    if (asset.draft.request.externalId.isEmpty())
        asset.draft.request.externalId = before->draft.request.externalId; // made once, never made again
    findProblems(session, asset, context);
    assets::saveDraft(session, asset);
    checkOthersAgain(session, *before, context);
    checkOthersAgain(session, asset, context);
    rememberBorrower(session, draft.request.borrower, now);
    session.statement("UPDATE assignment SET updated = ? WHERE id = ?").run(now, asset.assignmentId);
    return {};
}

Outcome remove(SqlSession &session, const QList<AssetId> &ids)
{
    for (const AssetId id : ids) {
        const auto asset = assets::load(session, id);
        if (!asset)
            continue;
        if (!settlement::isEditable(asset->sendState))
            return failure(assets::notEditable(*asset));
        session.statement("DELETE FROM asset WHERE id = ?").run(id);
        if (const auto assignment = assignments::load(session, asset->assignmentId))
            checkOthersAgain(session, *asset, contextOf(session, *assignment));
    }
    return {};
}

Result<QList<ports::KnownBorrower>> knownBorrowers(SqlSession &session, const QString &text, int count)
{
    SqlStatement &found = session.statement("SELECT data, last_used FROM borrower WHERE instr(lower(name), lower(?)) OR instr(document_number, ?)"
                                            " ORDER BY last_used DESC LIMIT ?");
    found.run(notNull(text.trimmed()), notNull(text.trimmed()), count);
    QList<ports::KnownBorrower> list;
    while (found.next())
        list.append({json::toBorrower(found.text(0)), found.instant(1)});
    return list;
}

Result<QList<ports::DocumentId>> attach(SqlSession &session, const QList<ports::StoredDocument> &documents, const QDateTime &now)
{
    QList<ports::DocumentId> ids;
    for (const ports::StoredDocument &document : documents) {
        const auto asset = assets::load(session, document.assetId);
        if (!asset)
            return failure(assets::noSuchAsset());
        // The same file once; a newer version of a file not yet sent takes its place.
        session.statement("DELETE FROM asset_document WHERE asset_id = ? AND document_type = ? AND send_state IN ('draft', 'refused')")
            .run(document.assetId, notNull(document.documentType));
        SqlStatement &insert = session.statement("INSERT INTO asset_document (asset_id, document_type, file_path, sha256, size)"
                                                 " VALUES (?, ?, ?, ?, ?)");
        insert.run(document.assetId, notNull(document.documentType), notNull(document.filePath), notNull(document.sha256), document.size);
        ids.append(insert.insertedId());
        assignment_events::add(session, {0, asset->assignmentId, asset->id, now, ports::Source::Operator, QStringLiteral("document.attached"),
                                         {{QStringLiteral("file"), document.filePath.section(u'/', -1)}}});
    }
    return ids;
}

Outcome detach(SqlSession &session, const QList<ports::DocumentId> &documents)
{
    for (const ports::DocumentId id : documents) {
        SqlStatement &gone = session.statement("DELETE FROM asset_document WHERE id = ? AND send_state IN ('draft', 'refused')");
        if (gone.run(id) && gone.changes() == 0) {
            return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The document was already sent.")),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Send a corrected document in its place.")));
        }
    }
    return {};
}

} // namespace esteira::store::asset_drafts
