#pragma once

namespace esteira::net {

/// From now on the program's connections go through the proxy of the system's settings where it names one; those to this
/// computer (the embedded sandbox) never do. Call once, before the first connection.
void useSystemProxies();

} // namespace esteira::net
