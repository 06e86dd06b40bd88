#pragma once

#include "domain/assignment/assignment.h"
#include "sandbox/store/database.h"
#include "wire/json/json.h"

#include <optional>

namespace esteira::sandbox {

struct AssignorAccount {
    QString key;
    fund::AccountNumber number;
    bool isDefault = false;
};

/// An assignment configuration as the administrator keeps it: what callers see, and what decides.
struct WorldConfiguration {
    assignment::AssignmentConfiguration shown; ///< without the fund class
    QString fundKey;
    QStringList requiredDocuments;
    bool active = true;
};

/// The assignors, their accounts and the assignment configurations of the world. Lives on the database's thread.
class AssignorWorld {
public:
    explicit AssignorWorld(Database &database) : m_db(database) {}

    /// False for a file made before assignments: load() then adds what is missing.
    bool isLoaded();
    /// Fills the empty tables; inside a transaction. ErrorKind::Invalid.
    Outcome load(const QByteArray &json);

    std::optional<WorldConfiguration> configuration(const QString &fundKey, const QString &key);
    QList<WorldConfiguration> configurations(const QString &fundKey);
    QList<AssignorAccount> accounts(const QString &assignorKey);

private:
    void addAssignor(const wire::Json &assignor);
    void addConfiguration(const wire::Json &configuration, int position);

    Database &m_db;
};

} // namespace esteira::sandbox
