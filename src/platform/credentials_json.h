#pragma once

#include "core/result.h"
#include "ports/connection/connection.h"

#include <QByteArray>

/// The one entry a vault keeps per connection.
namespace esteira::platform {

QByteArray encodeCredentials(const ports::Credentials &credentials);
Result<ports::Credentials> decodeCredentials(const QByteArray &json);

Error noKeyError();           ///< nothing is kept for the connection
Error damagedKeyEntryError();

} // namespace esteira::platform
