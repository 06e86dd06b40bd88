#include "sandbox/assignment/assignment_book.h"

#include "domain/assignment/assignment_flow.h"

#include <QCryptographicHash>
#include <QUuid>

namespace esteira::sandbox {

namespace {

#define ESTEIRA_ASSIGNMENT \
    "SELECT id, assignment_key, fund_class_key, configuration_key, external_id, status, assignment_date, account_key, reopened FROM assignment "
#define ESTEIRA_ASSET \
    "SELECT id, assignment_id, fund_class_key, external_id, asset_key, status, sent, purchase_value, borrower_document, invoice_key," \
    " duration, denied_by, denial_reason FROM assignment_asset "

AssignmentRecord toAssignment(const Row &row)
{
    return {row.at(0).toLongLong(), row.at(1).toString(), row.at(2).toString(),
            row.at(3).toString(),   row.at(4).toString(), row.at(5).toString(),
            QDate::fromString(row.at(6).toString(), Qt::ISODate), row.at(7).toString(), row.at(8).toInt()};
}

AssetRecord toAsset(const Row &row)
{
    return {row.at(0).toLongLong(),
            row.at(1).toLongLong(),
            row.at(2).toString(),
            row.at(3).toString(),
            row.at(4).toString(),
            row.at(5).toString(),
            row.at(6).toByteArray(),
            Money::fromCentavos(row.at(7).toLongLong()),
            row.at(8).toString(),
            row.at(9).toString(),
            row.at(10).isNull() ? std::nullopt : std::optional(row.at(10).toInt()),
            row.at(11).toString(),
            row.at(12).toString()};
}

template <typename Read>
auto one(const Row &row, Read read) -> std::optional<decltype(read(row))>
{
    if (row.isEmpty())
        return std::nullopt;
    return read(row);
}

template <typename Read>
auto all(const Rows &rows, Read read)
{
    QList<decltype(read(Row()))> list;
    list.reserve(rows.size());
    for (const Row &row : rows)
        list.append(read(row));
    return list;
}

/// Never a null text: the columns hold empty ones.
QString text(const QString &value) { return QStringLiteral("") + value; }

} // namespace

void AssignmentBook::add(AssignmentRecord &assignment, qint64 nowMs)
{
    assignment.id = m_db.run("INSERT INTO assignment (assignment_key, fund_class_key, configuration_key, external_id, status, assignment_date,"
                             " account_key, created_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                             {assignment.key, assignment.fundKey, assignment.configurationKey, assignment.externalId, assignment.status,
                              assignment.assignmentDate.toString(Qt::ISODate), text(assignment.accountKey), nowMs});
    setStatus(assignment, nowMs, {});
}

void AssignmentBook::add(AssetRecord &asset)
{
    asset.id = m_db.run("INSERT INTO assignment_asset (assignment_id, fund_class_key, external_id, asset_key, status, sent, purchase_value,"
                        " borrower_document, invoice_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        {asset.assignmentId, asset.fundKey, asset.externalId, asset.key, asset.status, asset.sent,
                         qint64(asset.purchaseValue.centavos()), text(asset.borrowerDocument), text(asset.invoiceKey)});
}

void AssignmentBook::add(qint64 assignmentId, const RepurchaseRecord &asset)
{
    m_db.run("INSERT INTO repurchased_asset (assignment_id, repurchased_key, asset_key, asset_type, external_id, value) VALUES (?, ?, ?, ?, ?, ?)",
             {assignmentId, asset.key, asset.assetKey, asset.assetType, asset.externalId, qint64(asset.value.centavos())});
}

QString AssignmentBook::addDocument(qint64 assetId, const QString &type, const QByteArray &pdf)
{
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    m_db.run("INSERT INTO asset_document (asset_id, document_key, document_type, sha256, size) VALUES (?, ?, ?, ?, ?)",
             {assetId, key, type, hash, qint64(pdf.size())});
    return key;
}

std::optional<AssignmentRecord> AssignmentBook::assignment(const QString &fundKey, const QString &externalId)
{
    return one(m_db.row(ESTEIRA_ASSIGNMENT "WHERE fund_class_key = ? AND external_id = ?", {fundKey, externalId}), toAssignment);
}

std::optional<AssignmentRecord> AssignmentBook::assignment(qint64 id)
{
    return one(m_db.row(ESTEIRA_ASSIGNMENT "WHERE id = ?", {id}), toAssignment);
}

std::optional<AssignmentRecord> AssignmentBook::assignmentByKey(const QString &key)
{
    return one(m_db.row(ESTEIRA_ASSIGNMENT "WHERE assignment_key = ?", {key}), toAssignment);
}

QList<AssignmentRecord> AssignmentBook::list(const AssignmentListFilter &filter)
{
    return all(m_db.rows(ESTEIRA_ASSIGNMENT "WHERE fund_class_key = ? AND (? = '' OR configuration_key = ?) AND (? = '' OR status = ?)"
                                            " AND (? = '' OR assignment_date = ?) ORDER BY id DESC LIMIT ? OFFSET ?",
                         {filter.fundKey, text(filter.configurationKey), filter.configurationKey, text(filter.status), filter.status,
                          text(filter.assignmentDate.toString(Qt::ISODate)), filter.assignmentDate.toString(Qt::ISODate),
                          filter.limit + 1, qint64(filter.page) * filter.limit}),
               toAssignment);
}

QList<AssignmentRecord> AssignmentBook::inStatus(const QString &status)
{
    return all(m_db.rows(ESTEIRA_ASSIGNMENT "WHERE status = ? ORDER BY id", {status}), toAssignment);
}

QList<assignment::AssignmentEvent> AssignmentBook::events(qint64 assignmentId)
{
    return all(m_db.rows("SELECT status, at_ms, description FROM assignment_event WHERE assignment_id = ? ORDER BY id", {assignmentId}),
               [](const Row &row) {
                   return assignment::AssignmentEvent{row.at(0).toString(), QDateTime::fromMSecsSinceEpoch(row.at(1).toLongLong(), Qt::UTC),
                                                      row.at(2).toString()};
               });
}

std::optional<AssetRecord> AssignmentBook::asset(qint64 assignmentId, const QString &idOrKey)
{
    return one(m_db.row(ESTEIRA_ASSET "WHERE assignment_id = ? AND (external_id = ? OR asset_key = ?) ORDER BY external_id <> ? LIMIT 1",
                        {assignmentId, idOrKey, idOrKey, idOrKey}), toAsset);
}

std::optional<AssetRecord> AssignmentBook::asset(qint64 id)
{
    return one(m_db.row(ESTEIRA_ASSET "WHERE id = ?", {id}), toAsset);
}

std::optional<AssetRecord> AssignmentBook::assetOfFund(const QString &fundKey, const QString &externalId)
{
    return one(m_db.row(ESTEIRA_ASSET "WHERE fund_class_key = ? AND external_id = ?", {fundKey, externalId}), toAsset);
}

QList<AssetRecord> AssignmentBook::assets(qint64 assignmentId, int page, int limit)
{
    return all(m_db.rows(ESTEIRA_ASSET "WHERE assignment_id = ? ORDER BY id LIMIT ? OFFSET ?", {assignmentId, limit + 1, qint64(page) * limit}),
               toAsset);
}

QList<AssetRecord> AssignmentBook::assetsInStatus(const QString &status)
{
    return all(m_db.rows(ESTEIRA_ASSET "WHERE status = ? ORDER BY id", {status}), toAsset);
}

QList<AssetRecord> AssignmentBook::alive(qint64 assignmentId)
{
    return all(m_db.rows(ESTEIRA_ASSET "WHERE assignment_id = ? AND status NOT IN ('denied', 'discarded') ORDER BY id", {assignmentId}), toAsset);
}

QStringList AssignmentBook::documentTypes(qint64 assetId)
{
    QStringList types;
    for (const Row &row : m_db.rows("SELECT DISTINCT document_type FROM asset_document WHERE asset_id = ?", {assetId}))
        types.append(row.at(0).toString());
    return types;
}

QList<RepurchaseRecord> AssignmentBook::repurchases(qint64 assignmentId)
{
    QList<RepurchaseRecord> list;
    for (const Row &row : m_db.rows("SELECT repurchased_key, asset_key, asset_type, external_id, value FROM repurchased_asset"
                                    " WHERE assignment_id = ? ORDER BY id", {assignmentId}))
        list.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                     Money::fromCentavos(row.at(4).toLongLong())});
    return list;
}

bool AssignmentBook::isRepurchased(qint64 assignmentId, const QString &assetKey)
{
    return !m_db.row("SELECT 1 FROM repurchased_asset WHERE assignment_id = ? AND asset_key = ?", {assignmentId, assetKey}).isEmpty();
}

AssignmentTotals AssignmentBook::totals(qint64 assignmentId)
{
    AssignmentTotals totals;
    for (const Row &row : m_db.rows("SELECT status, count(*), sum(purchase_value) FROM assignment_asset WHERE assignment_id = ? GROUP BY status",
                                    {assignmentId})) {
        const QString status = row.at(0).toString();
        const int count = row.at(1).toInt();
        totals.assets += count;
        if (!assignment::countsInTotals(status)) {
            totals.denied += count;
            continue;
        }
        totals.value += Money::fromCentavos(row.at(2).toLongLong());
        totals.approved += assignment::isResolvedAsset(status) ? count : 0;
    }
    return totals;
}

bool AssignmentBook::hasUnresolved(qint64 assignmentId)
{
    return !m_db.row("SELECT 1 FROM assignment_asset WHERE assignment_id = ? AND status IN ('pending_eligibility', 'pending_documentation') LIMIT 1",
                     {assignmentId}).isEmpty();
}

bool AssignmentBook::invoiceIsTaken(const AssetRecord &asset)
{
    return !asset.invoiceKey.isEmpty()
        && !m_db.row("SELECT 1 FROM assignment_asset WHERE fund_class_key = ? AND invoice_key = ? AND id < ?"
                     " AND status NOT IN ('denied', 'discarded') LIMIT 1", {asset.fundKey, asset.invoiceKey, asset.id}).isEmpty();
}

void AssignmentBook::setStatus(const AssignmentRecord &assignment, qint64 nowMs, const QString &description)
{
    m_db.run("UPDATE assignment SET status = ? WHERE id = ?", {assignment.status, assignment.id});
    m_db.run("INSERT INTO assignment_event (assignment_id, status, at_ms, description) VALUES (?, ?, ?, ?)",
             {assignment.id, assignment.status, nowMs, text(description)});
}

void AssignmentBook::setAssetStatus(const AssetRecord &asset)
{
    m_db.run("UPDATE assignment_asset SET status = ?, denied_by = ?, denial_reason = ? WHERE id = ?",
             {asset.status, text(asset.deniedBy), text(asset.denialReason), asset.id});
}

void AssignmentBook::setDuration(const AssetRecord &asset)
{
    m_db.run("UPDATE assignment_asset SET duration = ? WHERE id = ?", {asset.duration ? QVariant(*asset.duration) : QVariant(), asset.id});
}

void AssignmentBook::setAccount(const AssignmentRecord &assignment)
{
    m_db.run("UPDATE assignment SET account_key = ? WHERE id = ?", {text(assignment.accountKey), assignment.id});
}

} // namespace esteira::sandbox
