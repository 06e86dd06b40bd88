#include "store/assignment/asset_records.h"

#include "store/assignment/asset_columns.h"
#include "store/database/sql_session.h"
#include "store/settlement/json_columns.h"

#include <algorithm>

namespace esteira::store::assets {

namespace {

using assignment::Severity;
using ports::AssetId;
using ports::StoredAsset;

struct Sortable {
    const char *field;
    const char *column;
};

constexpr Sortable kSortable[] = {
    {"position", "position"},          {"external_id", "external_id"},       {"borrower", "borrower_name"}, {"maturity", "maturity"},
    {"face_value", "face_centavos"},   {"purchase_value", "purchase_centavos"}, {"status", "status || send_state"}, {"problems", "errors * 1000 + warnings"},
    {"document_number", "borrower_document"},
};

qint64 count(const QList<assignment::Problem> &problems, Severity severity)
{
    return std::count_if(problems.begin(), problems.end(), [severity](const auto &problem) { return problem.severity == severity; });
}

bool documentNeeded(const QString &assetType)
{
    const assignment::AssetType *type = assignment::findAssetType(assetType);
    return type && type->documents == assignment::DocumentNeed::Always;
}

QString choice(const char *column, const QStringList &values, QVariantList &bound)
{
    for (const QString &value : values)
        bound.append(notNull(value));
    return QStringLiteral(" AND %1 IN (%2)").arg(QLatin1StringView(column), QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
}

} // namespace

QByteArray select(QByteArrayView condition)
{
    return QByteArrayLiteral(
               "SELECT id, assignment_id, position, draft, problems, send_state, attempts, had_unknown_attempt, last_error, asset_key,"
               " status, status_since, denied_by, denial_reason, reason_missing, duration_days,"
               " (SELECT count(*) FROM asset_document WHERE asset_id = asset.id AND send_state = 'accepted'),"
               " (SELECT count(*) FROM asset_document WHERE asset_id = asset.id AND send_state <> 'accepted') FROM asset ")
        + condition.toByteArray();
}

StoredAsset readAsset(const SqlStatement &found)
{
    StoredAsset asset;
    int at = 0;
    asset.id = found.integer(at++);
    asset.assignmentId = found.integer(at++);
    asset.position = found.integer(at++);
    asset.draft = json::toAssetDraft(found.text(at++));
    asset.problems = json::toProblems(found.text(at++));
    asset.sendState = settlement::sendStateFrom(found.text(at++));
    asset.attempts = int(found.integer(at++));
    asset.hadUnknownAttempt = found.boolean(at++);
    asset.lastError = json::toError(found.text(at++));
    asset.assetKey = found.text(at++);
    asset.status = found.text(at++);
    asset.statusSinceUtc = found.instant(at++);
    asset.deniedBy = found.text(at++);
    asset.denialReason = found.text(at++);
    asset.reasonMissing = found.boolean(at++);
    if (const auto days = found.optionalInteger(at++))
        asset.durationDays = int(*days);
    asset.documentsSent = int(found.integer(at++));
    asset.documentsWaiting = int(found.integer(at++));
    return asset;
}

QList<StoredAsset> readAll(SqlStatement &found)
{
    QList<StoredAsset> list;
    while (found.next())
        list.append(readAsset(found));
    return list;
}

std::optional<StoredAsset> load(SqlSession &session, AssetId id)
{
    static const QByteArray sql = select("WHERE id = ?");
    SqlStatement &found = session.statement(sql);
    std::optional<StoredAsset> asset;
    if (found.run(id) && found.next())
        asset = readAsset(found);
    found.finish();
    return asset;
}

AssetId saveDraft(SqlSession &session, const StoredAsset &asset)
{
    const assignment::AssetRequest &request = asset.draft.request;
    SqlStatement &save = asset.id == 0
        ? session.statement("INSERT INTO asset (draft, external_id, invoice_key, borrower_name, borrower_document, maturity, face_centavos,"
                            " purchase_centavos, document_needed, problems, errors, warnings, assignment_id, position)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        : session.statement("UPDATE asset SET draft = ?, external_id = ?, invoice_key = ?, borrower_name = ?, borrower_document = ?, maturity = ?,"
                            " face_centavos = ?, purchase_centavos = ?, document_needed = ?, problems = ?, errors = ?, warnings = ?,"
                            " assignment_id = ?, position = ? WHERE id = ?");
    int at = 0;
    for (const QVariant &value :
         {notNull(json::fromAssetDraft(asset.draft)), notNull(request.externalId), notNull(request.invoiceAccessKey), notNull(request.borrower.name),
          notNull(request.borrower.documentNumber), toSql(assignment::lastMaturity(request)), toSql(assignment::faceValueOf(request)),
          toSql(request.totalPurchaseValue), toSql(documentNeeded(request.assetType)), toSql(json::fromProblems(asset.problems)),
          toSql(count(asset.problems, Severity::Error)), toSql(count(asset.problems, Severity::Warning)), toSql(asset.assignmentId),
          toSql(asset.position)})
        save.bind(at++, value);
    if (asset.id != 0)
        save.bind(at, asset.id);
    save.execute();
    return asset.id == 0 ? save.insertedId() : asset.id;
}

bool saveProgress(SqlSession &session, const StoredAsset &asset)
{
    return session.statement("UPDATE asset SET send_state = ?, attempts = ?, had_unknown_attempt = ?, last_error = ?, asset_key = ?, status = ?,"
                             " status_since = ?, denied_by = ?, denial_reason = ?, reason_missing = ?, duration_days = ? WHERE id = ?")
        .run(QString::fromLatin1(settlement::info(asset.sendState).value), asset.attempts, asset.hadUnknownAttempt, json::fromError(asset.lastError),
             asset.assetKey, notNull(asset.status), asset.statusSinceUtc, asset.deniedBy, asset.denialReason, asset.reasonMissing,
             asset.durationDays, asset.id);
}

Result<QList<AssetId>> query(SqlSession &session, ports::AssignmentId assignment, const ports::AssetQuery &query)
{
    const auto sort = std::ranges::find_if(kSortable, [&](const Sortable &known) { return query.sortField == QLatin1StringView(known.field); });
    if (sort == std::end(kSortable))
        return failure(ErrorKind::Bug, Text::of(QT_TRANSLATE_NOOP("Text", "Assets cannot be sorted by %1."), {query.sortField}));
    QString sql = QStringLiteral("SELECT id FROM asset WHERE assignment_id = ?");
    QVariantList values{assignment};
    if (!query.sendStates.isEmpty())
        sql += choice("send_state", query.sendStates, values);
    if (!query.statuses.isEmpty())
        sql += choice("status", query.statuses, values);
    if (query.onlyWithProblems)
        sql += QStringLiteral(" AND problems IS NOT NULL");
    if (query.onlyMissingDocuments) {
        sql += QStringLiteral(" AND (status = 'pending_documentation' OR (status IN ('', 'pending_eligibility') AND document_needed))"
                              " AND NOT EXISTS (SELECT 1 FROM asset_document WHERE asset_id = asset.id AND send_state = 'accepted')");
    }
    if (const QString text = query.text.trimmed(); !text.isEmpty()) {
        QString pattern = text;
        pattern.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
        sql += QStringLiteral(" AND (external_id LIKE ? ESCAPE '\\' OR borrower_name LIKE ? ESCAPE '\\' OR borrower_document LIKE ? ESCAPE '\\')");
        values.append(QVariantList(3, u'%' + pattern + u'%'));
    }
    const QString direction = query.order == ports::SortOrder::Ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    sql += QStringLiteral(" ORDER BY %1 %2, position %2").arg(QLatin1StringView(sort->column), direction);
    SqlStatement found = session.prepare(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        found.bind(int(i), values.at(i));
    found.execute();
    QList<AssetId> ids;
    while (found.next())
        ids.append(found.integer(0));
    return ids;
}

Error noSuchAsset()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "This asset no longer exists.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Open the assignment again to see its assets.")));
}

Error notEditable(const StoredAsset &asset)
{
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Asset %1 can no longer be changed: it was sent."), {asset.draft.request.externalId}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Once the assignment is reopened, the asset can be removed from it.")));
}

} // namespace esteira::store::assets
