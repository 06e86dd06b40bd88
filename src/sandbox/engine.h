#pragma once

#include "sandbox/auth/authenticator.h"
#include "sandbox/clock/scheduler.h"
#include "sandbox/parts.h"
#include "sandbox/sandbox.h"
#include "sandbox/server/http_port.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace esteira::sandbox {

class AdminApi;

/// The running sandbox, built and destroyed on its own thread: opens the file and the ports, lets requests in, misbehaves as the faults say,
/// and hands the rest to the areas of the API.
class Engine final : public QObject {
    Q_OBJECT

public:
    Engine();
    ~Engine() override;

    Result<Endpoints> open(const SandboxOptions &options);
    void setWebhookTarget(const QString &url, const QByteArray &signatureKey);

private:
    Outcome openDatabase();
    Outcome openKeys(Endpoints &endpoints);
    Outcome openPorts(Endpoints &endpoints);
    Result<QString> openPort(int offset, HttpPort::Handler handler);

    void serve(Profile profile, const HttpRequest &request, const HttpReply &reply);
    using Checked = std::function<void(const std::optional<HttpAnswer> &refusal)>;
    /// Verifies on one of several threads and goes on with `then` on this one.
    void authenticate(Profile profile, const HttpRequest &request, bool expired, Checked then);
    HttpAnswer process(Profile profile, const HttpRequest &request, const RouteMatch &match);
    HttpAnswer carryOut(const ApiCall &call);
    HttpAnswer stored(const HttpRequest &request);
    void misbehave(const FaultRule &fault, HttpAnswer answer, const HttpReply &reply);
    void answerAfter(int delayMs, const HttpAnswer &answer, const HttpReply &reply);

    Parts m_parts;
    std::unique_ptr<Authenticator> m_authenticator;
    Scheduler m_scheduler;
    std::unique_ptr<AdminApi> m_admin;
    std::vector<std::unique_ptr<HttpPort>> m_ports;
    QThreadPool m_verifiers;
};

} // namespace esteira::sandbox
