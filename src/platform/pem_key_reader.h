#pragma once

#include "ports/connection/key_reader.h"

namespace esteira::platform {

/// PEM files and pasted PEM texts.
class PemKeyReader final : public ports::KeyReader {
public:
    Result<ports::PrivateKeyFacts> read(const QByteArray &pem, const QByteArray &passphrase) const override;
};

} // namespace esteira::platform
