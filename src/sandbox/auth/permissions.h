#pragma once

#include "core/result.h"
#include "sandbox/server/router.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace esteira::sandbox {

/// Who calls: decided by the port, as the real hosts do.
enum class Profile { Manager, Consultant, Assignor };

const char *profileName(Profile profile);
/// MIT, CIT or AIT (common.md 4.2).
QString profilePrefix(Profile profile);

/// What each profile's integration has been granted. Managers and assignors hold "read" and "write"; a consultant's
/// grants have names of their own and are given per fund by the manager: "view_batches", "read_accounts",
/// "write_batches", "read_assignments" (the machine names are ours, common.md 8-16). A value type.
class Permissions {
public:
    /// Manager and consultant may read and write, the assignor may read.
    Permissions();

    /// {"manager": ["read"], "consultant": {"*": ["view_batches"], "<fund_class_key>": ["write_batches"]}}; a profile that
    /// is left out keeps what it has. ErrorKind::Invalid.
    Outcome apply(const QByteArray &json);
    QByteArray toJson() const;

    bool granted(Profile profile, Need need, const QString &fundKey) const;

private:
    using PerFund = QHash<QString, QSet<QString>>; ///< "*" is every fund
    QHash<Profile, PerFund> m_grants;
};

} // namespace esteira::sandbox
