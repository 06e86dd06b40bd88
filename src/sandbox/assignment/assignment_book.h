#pragma once

#include "core/money.h"
#include "domain/assignment/assignment.h"
#include "sandbox/store/database.h"

#include <optional>

namespace esteira::sandbox {

struct AssignmentRecord {
    qint64 id = 0;
    QString key;
    QString fundKey;
    QString configurationKey;
    QString externalId;
    QString status;
    QDate assignmentDate;
    QString accountKey; ///< chosen at approval; empty: the assignor's default
    int reopened = 0;
};

struct AssetRecord {
    qint64 id = 0;
    qint64 assignmentId = 0;
    QString fundKey;
    QString externalId;
    QString key;
    QString status;
    QByteArray sent; ///< the body of insertion, JSON
    Money purchaseValue;
    QString borrowerDocument;
    QString invoiceKey; ///< empty when the type has none
    std::optional<int> duration;
    QString deniedBy;
    QString denialReason;
};

struct RepurchaseRecord {
    QString key;
    QString assetKey;
    QString assetType;
    QString externalId;
    Money value;
};

struct AssignmentTotals {
    int assets = 0;
    int approved = 0; ///< pre_approved or completed
    int denied = 0;   ///< denied or discarded
    Money value;      ///< purchase value without the denied
};

struct AssignmentListFilter {
    QString fundKey;
    QString configurationKey; ///< empty: any
    QString status;           ///< empty: any
    QDate assignmentDate;     ///< invalid: any
    int page = 0;
    int limit = 10;
};

/// The administrator's assignments in the database. Lives on its thread, inside its transactions.
class AssignmentBook {
public:
    explicit AssignmentBook(Database &database) : m_db(database) {}

    void add(AssignmentRecord &assignment, qint64 nowMs);     ///< sets the id
    void add(AssetRecord &asset);                             ///< sets the id
    void add(qint64 assignmentId, const RepurchaseRecord &asset);
    QString addDocument(qint64 assetId, const QString &type, const QByteArray &pdf); ///< its key

    std::optional<AssignmentRecord> assignment(const QString &fundKey, const QString &externalId);
    std::optional<AssignmentRecord> assignment(qint64 id);
    std::optional<AssignmentRecord> assignmentByKey(const QString &key);
    QList<AssignmentRecord> list(const AssignmentListFilter &filter); ///< newest first; one more than the limit tells that there is more
    QList<AssignmentRecord> inStatus(const QString &status);
    QList<assignment::AssignmentEvent> events(qint64 assignmentId);
    /// By the partner's id or by the administrator's key, which an older page of the contract puts in its place.
    std::optional<AssetRecord> asset(qint64 assignmentId, const QString &idOrKey);
    std::optional<AssetRecord> asset(qint64 id);
    std::optional<AssetRecord> assetOfFund(const QString &fundKey, const QString &externalId);
    QList<AssetRecord> assets(qint64 assignmentId, int page, int limit); ///< one more than the limit tells that there is more
    QList<AssetRecord> assetsInStatus(const QString &status);
    QList<AssetRecord> alive(qint64 assignmentId); ///< neither denied nor discarded
    QStringList documentTypes(qint64 assetId);
    QList<RepurchaseRecord> repurchases(qint64 assignmentId);
    bool isRepurchased(qint64 assignmentId, const QString &assetKey);
    AssignmentTotals totals(qint64 assignmentId);
    bool hasUnresolved(qint64 assignmentId); ///< assets without an individual result
    /// The same invoice on another asset of the fund that was not denied.
    bool invoiceIsTaken(const AssetRecord &asset);

    void setStatus(const AssignmentRecord &assignment, qint64 nowMs, const QString &description);
    void setAssetStatus(const AssetRecord &asset);
    void setDuration(const AssetRecord &asset);
    void setAccount(const AssignmentRecord &assignment);

    void countDuplicate(qint64 id) { m_db.run("UPDATE assignment SET duplicates = duplicates + 1 WHERE id = ?", {id}); }
    void countClosed(qint64 id) { m_db.run("UPDATE assignment SET closed = closed + 1 WHERE id = ?", {id}); }
    void countReopened(qint64 id) { m_db.run("UPDATE assignment SET reopened = reopened + 1 WHERE id = ?", {id}); }
    void countDecided(qint64 id) { m_db.run("UPDATE assignment SET decided = decided + 1 WHERE id = ?", {id}); }
    void countDuplicateAsset(qint64 id) { m_db.run("UPDATE assignment_asset SET duplicates = duplicates + 1 WHERE id = ?", {id}); }
    void countRemovedAsset(qint64 id) { m_db.run("UPDATE assignment_asset SET removed = removed + 1 WHERE id = ?", {id}); }

private:
    Database &m_db;
};

} // namespace esteira::sandbox
