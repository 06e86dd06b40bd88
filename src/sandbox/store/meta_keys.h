#pragma once

#include <QString>

/// What the table `meta` keeps beside the world and the batches.
namespace esteira::sandbox::meta {

inline const QString kPrivateKey = QStringLiteral("private_key");
inline const QString kApiClientKey = QStringLiteral("api_client_key");
inline const QString kWorldMd5 = QStringLiteral("world_md5");
inline const QString kClock = QStringLiteral("clock_ms");
inline const QString kOutcomes = QStringLiteral("outcomes");
inline const QString kPermissions = QStringLiteral("permissions");

} // namespace esteira::sandbox::meta
