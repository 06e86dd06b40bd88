#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace esteira::ports {

enum class Environment { EmbeddedSandbox, AdministratorSandbox, Production };
enum class Profile { Manager, Consultant, Assignor };
/// Whether the signed `uri` claim carries the query string (common.md 8-1).
enum class SignedUri { Path, PathAndQuery };

/// A way to reach the administrator: no secret is in here, those live in the KeyVault under `id`.
struct Connection {
    QString id;        ///< UUID, or "sandbox" for the embedded one
    QString name;
    Environment environment = Environment::EmbeddedSandbox;
    Profile profile = Profile::Consultant;
    QUrl baseUrl;
    SignedUri signedUri = SignedUri::Path;
    int maxInFlight = 4;       ///< polite default for the administrator's hosts (common.md 8-9)
    double maxPerSecond = 5.0; ///< 0: no limit (sandbox)
    friend bool operator==(const Connection &, const Connection &) = default;
};

/// The secrets of a connection (common.md 1.4, 3.1).
struct Credentials {
    QString apiClientKey;
    QByteArray privateKeyPem;
    QList<QByteArray> webhookSignatureKeys; ///< two during a rotation
};

/// A fund registered under a connection; there is no fund listing for managers and consultants (common.md 8-12).
struct RegisteredFund {
    QString connectionId;
    QString fundClassKey;
    QString name;
    QString shortName;       ///< three letters or so, prefix of batch ids
    QString documentNumber;
    QString managerName;
    QDate accountingDate;    ///< last one seen; invalid when never
    QDateTime accountingDateSeenUtc;
    bool automaticDiscard = false;
    friend bool operator==(const RegisteredFund &, const RegisteredFund &) = default;
};

} // namespace esteira::ports
