#pragma once

#include "core/result.h"
#include "store/database/migrations.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace esteira::store {

class SqlSession;

/// Opening the data file without ever harming it: one program at a time, ours and not from a newer version, checked
/// before it is changed, copied before it is migrated, readable by its owner only. No path of this class deletes or
/// overwrites a data file; only its own older copies (`…backup-v3-20261121-101500`, the last five stay) are tidied away.
class StoreFile {
public:
    StoreFile(QString path, Migrations migrations);
    ~StoreFile();

    /// Opens `session` on the file, making or migrating it. After an error the session is closed.
    Outcome open(SqlSession &session);
    void close(SqlSession &session);

    /// The copies beside the file, oldest first.
    QStringList backups() const;

private:
    Outcome prepareFolder() const;
    Outcome lock();
    Outcome createOrIdentify() const;
    Outcome openChecked(SqlSession &session) const;
    Outcome check(SqlSession &session, bool thoroughly) const;
    Outcome migrate(SqlSession &session, int version) const;
    Outcome backUp(SqlSession &session, int version) const;
    void removeOldBackups() const;

    QString m_path;
    Migrations m_migrations;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace esteira::store
