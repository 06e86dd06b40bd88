#pragma once

#include <QString>

namespace esteira::net {

/// This machine: the only one plain http may go to.
bool isLoopback(const QString &host);

} // namespace esteira::net
