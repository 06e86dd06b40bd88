#pragma once

#include "core/text.h"
#include "ports/connection/connection.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <optional>

namespace esteira::ports {

/// What is looked at, in this order; a step that fails leaves the later ones untested.
enum class ProbeStep { Network, Encryption, Clock, Key, Permission, Answer, Fund };
enum class ProbeVerdict { Passed, Warned, Failed };

/// The result of one step.
struct ProbeFinding {
    ProbeStep step = ProbeStep::Network;
    ProbeVerdict verdict = ProbeVerdict::Passed;
    Text fact;                          ///< short: "38 ms", "TLS 1.3", "0 s", or what went wrong
    Text wayOut;                        ///< what to do; empty when passed
    QString code;                       ///< HTTP status and the administrator's code, where there is one
    QString fundClassKey;               ///< of Fund
    std::optional<RegisteredFund> fund; ///< what was learnt of it
};

/// What is tested: also a connection that is not kept yet.
struct ProbeSubject {
    Connection connection;
    Credentials credentials;
    QStringList fundClassKeys;
};

/// Finds out what keeps a connection from working. Only reads at the administrator's. The findings come one by one as
/// results of the future, which finishes after the last; cancelling it stops at once. Safe from any thread.
class ConnectionProbe {
public:
    virtual ~ConnectionProbe() = default;
    virtual QFuture<ProbeFinding> probe(const ProbeSubject &subject) = 0;
};

} // namespace esteira::ports
