#pragma once

#include "core/error.h"
#include "ports/connection/connection.h"

#include <QAbstractSocket>
#include <QList>
#include <QSslCertificate>
#include <QSslError>

/// What a test of a connection found, in words with a way out.
namespace esteira::net {

Error networkProblem(QAbstractSocket::SocketError code, const QString &host, int port, const QString &proxy);
Error encryptionProblem(const QList<QSslError> &errors, const QSslCertificate &certificate, const QString &host, const QDateTime &nowUtc);

/// What a refused signed read is about, by status first and code second (common.md 1.7, 8-7).
enum class Refusal { Key, Permission, Other };
Refusal refusalOf(const Error &error);
Error keyProblem(const Error &error, bool clockIsOff);
Error permissionProblem(const Error &error, ports::Profile profile);

} // namespace esteira::net
