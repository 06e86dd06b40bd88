#pragma once

#include "core/clock.h"
#include "net/rest_request.h"
#include "ports/connection/connection_probe.h"

#include <chrono>

class QThread;

namespace esteira::net {

/// How long a test waits; shorter than the work does, because a person sits in front of it.
struct ProbeOptions {
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds readTimeout{15'000};
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
};

/// Tests a connection step by step (common.md 1, 8): a socket of its own for network and TLS, then signed reads. Owns its
/// thread; what is under way when it dies ends cancelled. The clock must outlive it.
class RestConnectionProbe final : public ports::ConnectionProbe {
public:
    explicit RestConnectionProbe(const Clock &clock, ProbeOptions options = ProbeOptions());
    ~RestConnectionProbe() override;

    QFuture<ports::ProbeFinding> probe(const ports::ProbeSubject &subject) override;

private:
    const Clock &m_clock;
    const ProbeOptions m_options;
    QThread *m_thread;
    QObject *m_context; ///< lives and dies on m_thread; parent of the tests under way
};

} // namespace esteira::net
