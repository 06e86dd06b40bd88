#pragma once

#include "admin_client.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>

#include <csignal>
#include <functional>

namespace esteira::test {

/// ESTEIRA_BIN_DIR in the environment names other programs than the ones just built, such as those of a release.
inline QString program(const char *name)
{
    return qEnvironmentVariable("ESTEIRA_BIN_DIR", QStringLiteral(ESTEIRA_BIN_DIR)) + u'/' + QLatin1StringView(name);
}

/// The sandbox as a process of its own; killed at the end.
class SandboxProgram {
public:
    explicit SandboxProgram(QStringList arguments) : m_arguments(std::move(arguments)) { start(); }
    ~SandboxProgram() { kill(); }

    /// Starts it with the same arguments and awaits its line.
    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(program("esteira-sandbox"), m_arguments);
        if (!QTest::qWaitFor([this] { return m_process->canReadLine() || m_process->state() == QProcess::NotRunning; }, 20'000)
            || !m_process->canReadLine())
            qFatal("the sandbox does not start");
        m_ready = QJsonDocument::fromJson(m_process->readLine()).object();
        m_admin = std::make_unique<AdminClient>(m_ready.value(QStringLiteral("admin")).toString());
    }
    /// SIGKILL.
    void kill()
    {
        m_process->kill();
        m_process->waitForFinished();
    }

    AdminClient &admin() { return *m_admin; }
    QString said(const char *key) const { return m_ready.value(QLatin1StringView(key)).toString(); }

    /// Four free ports in a row, for a sandbox that has to come back where it was.
    static quint16 freePorts()
    {
        for (quint16 base = 41'000; base < 60'000; base += 7) {
            std::array<QTcpServer, 4> servers;
            bool free = true;
            for (quint16 i = 0; i < servers.size(); ++i)
                free = free && servers[i].listen(QHostAddress::LocalHost, quint16(base + i));
            if (free)
                return base;
        }
        qFatal("no free ports");
    }

private:
    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_ready;
    std::unique_ptr<AdminClient> m_admin;
};

/// One run of esteira-cli. Its output is collected while events run.
class CliRun {
public:
    explicit CliRun(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_LOGGING_RULES"));
        m_process.setProcessEnvironment(environment);
        m_process.start(program("esteira-cli"), arguments);
        if (!m_process.waitForStarted())
            qFatal("esteira-cli does not start");
    }
    ~CliRun()
    {
        if (m_process.state() != QProcess::NotRunning)
            kill();
    }

    /// True when it ended in that time.
    bool ended(int withinMs) { return QTest::qWaitFor([this] { return !running(); }, withinMs); }
    bool running() const { return m_process.state() != QProcess::NotRunning; }
    /// Waits for the condition as long as the run gets ahead; false when it stood still for a minute before.
    bool waitFor(const std::function<bool()> &condition)
    {
        for (QByteArray before;;) {
            const QByteArray now = stand();
            if (now == before)
                return condition();
            before = now;
            if (QTest::qWaitFor(condition, 60'000))
                return true;
        }
    }
    /// The exit code; -1 when it stood still for a minute, -2 when it crashed or was killed.
    int exitCode()
    {
        if (!waitFor([this] { return !running(); }))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
    }
    /// SIGKILL; true when it hit a running process.
    bool kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        return m_process.exitStatus() == QProcess::CrashExit;
    }
    void interrupt() { ::kill(pid_t(m_process.processId()), SIGINT); }

    QByteArray output()
    {
        m_output += m_process.readAllStandardOutput();
        return m_output;
    }
    QByteArray errors()
    {
        m_errors += m_process.readAllStandardError();
        return m_errors;
    }
    /// The objects of --json so far; a line that is no object counts as one without an event.
    QList<QJsonObject> lines()
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : output().split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
    QList<QJsonObject> lines(const char *event)
    {
        QList<QJsonObject> list;
        for (const QJsonObject &line : lines()) {
            if (line.value(QStringLiteral("event")).toString() == QLatin1StringView(event))
                list.append(line);
        }
        return list;
    }
    /// Everything it said, for a failure's text.
    QByteArray said() { return output() + errors(); }

private:
    /// How far it is: what it said, without the figures that change while nothing happens.
    QByteArray stand()
    {
        QByteArray stand = errors();
        for (const QJsonObject &line : lines()) {
            if (line.value(QStringLiteral("event")).toString() != QLatin1StringView("progress"))
                stand += QJsonDocument(line).toJson();
        }
        if (const auto progress = lines("progress"); !progress.isEmpty())
            stand += QByteArray::number(progress.last().value(QStringLiteral("finished")).toInt());
        return QCryptographicHash::hash(stand, QCryptographicHash::Md5);
    }

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

/// Registers the sandbox program as connection "adm" in the data folder.
inline void registerSandbox(SandboxProgram &sandbox, const QString &dataDirectory, const QString &keyFileFolder,
                            const QString &fundKey, const QString &privateKeyFile = {})
{
    const QString apiKeyFile = keyFileFolder + QStringLiteral("/api.key");
    QFile file(apiKeyFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(sandbox.said("api_client_key").toUtf8()) < 1)
        qFatal("the API key cannot be written");
    file.close();
    CliRun connect({QStringLiteral("connect"), QStringLiteral("adm"), QStringLiteral("--url"), sandbox.said("consultant"),
                    QStringLiteral("--profile"), QStringLiteral("consultant"), QStringLiteral("--api-key-file"), apiKeyFile,
                    QStringLiteral("--private-key-file"), privateKeyFile.isEmpty() ? sandbox.said("private_key_file") : privateKeyFile,
                    QStringLiteral("--fund"), fundKey, QStringLiteral("--keys-in-file"), QStringLiteral("--data-dir"), dataDirectory});
    if (connect.exitCode() != 0)
        qFatal("the connection cannot be registered: %s", connect.said().constData());
}

} // namespace esteira::test
