#include "core/text.h"
#include "sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTemporaryFile>
#include <QUrl>

#include <array>
#include <csignal>
#include <cstdio>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace esteira;
using namespace esteira::sandbox;

namespace {

constexpr int kWrongUse = 2;
constexpr int kCannotStart = 1;

#ifndef Q_OS_WIN
std::array<int, 2> stopPipe{-1, -1};

void onStopSignal(int)
{
    const char byte = 1;
    // A signal handler may do next to nothing; the event loop reads the pipe and quits.
    [[maybe_unused]] const auto written = ::write(stopPipe[0], &byte, 1);
}

void quitOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, stopPipe.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(stopPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGINT, onStopSignal);
    std::signal(SIGTERM, onStopSignal);
}
#else
void quitOnSignals(QCoreApplication &)
{
    std::signal(SIGINT, [](int) { QCoreApplication::quit(); });
    std::signal(SIGTERM, [](int) { QCoreApplication::quit(); });
}
#endif

int complain(int code, const QString &text)
{
    std::fprintf(stderr, "esteira-sandbox: %s\n", qPrintable(text));
    return code;
}

int complain(int code, const Error &error)
{
    return complain(code, error.text.in(nullptr) + (error.wayOut.isEmpty() ? QString() : QLatin1Char(' ') + error.wayOut.in(nullptr)));
}

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "The administrator's API for rehearsals: signed HTTP on loopback, one port per profile, an admin port, webhooks.\n"
        "Prints one line of JSON when it is ready. Ends in good order on SIGTERM or SIGINT; nothing is lost on SIGKILL."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("data"), QStringLiteral("Keep everything in FILE; \":memory:\" keeps nothing."), QStringLiteral("FILE"), QStringLiteral(":memory:")},
        {QStringLiteral("world"), QStringLiteral("Funds and portfolio to begin with, instead of the built-in ones."), QStringLiteral("FILE.json")},
        {QStringLiteral("port-base"), QStringLiteral("Manager, consultant, assignor and admin listen at N, N+1, N+2 and N+3; 0 takes free ports."), QStringLiteral("N"), QStringLiteral("0")},
        {QStringLiteral("auth"), QStringLiteral("Verify signatures: required or off."), QStringLiteral("MODE"), QStringLiteral("required")},
        {QStringLiteral("clock"), QStringLiteral("Clock of the automatic steps: real, manual, or xN for N times as fast."), QStringLiteral("CLOCK"), QStringLiteral("real")},
        {QStringLiteral("latency"), QStringLiteral("Milliseconds added to every answer."), QStringLiteral("MS"), QStringLiteral("0")},
        {QStringLiteral("webhook-url"), QStringLiteral("Where webhooks are sent; needs --signature-key."), QStringLiteral("URL")},
        {QStringLiteral("signature-key"), QStringLiteral("Key that signs the webhooks."), QStringLiteral("KEY")},
        {QStringLiteral("webhook-retry-scale"), QStringLiteral("Factor on the times between webhook attempts (1 min, 5 min, 15 min, 1 h, ...)."), QStringLiteral("FACTOR"), QStringLiteral("1")},
        {QStringLiteral("faults"), QStringLiteral("What goes wrong, as POST /faults of the admin port takes it."), QStringLiteral("FILE.json")},
    });
}

/// What is wrong with the flags, or nothing.
QString readOptions(const QCommandLineParser &parser, SandboxOptions &options)
{
    bool isNumber = false;
    options.dataFile = parser.value(QStringLiteral("data"));
    options.worldFile = parser.value(QStringLiteral("world"));
    const int port = parser.value(QStringLiteral("port-base")).toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65'532)
        return QStringLiteral("--port-base takes a number from 0 to 65532.");
    options.portBase = quint16(port);
    const QString auth = parser.value(QStringLiteral("auth"));
    if (auth != QLatin1String("required") && auth != QLatin1String("off"))
        return QStringLiteral("--auth takes required or off.");
    options.authRequired = auth == QLatin1String("required");
    const auto clock = ClockMode::parse(parser.value(QStringLiteral("clock")));
    if (!clock)
        return QStringLiteral("--clock takes real, manual, or x and a factor up to 100000, such as x60.");
    options.clock = *clock;
    options.latencyMs = parser.value(QStringLiteral("latency")).toInt(&isNumber);
    if (!isNumber || options.latencyMs < 0)
        return QStringLiteral("--latency takes a number of milliseconds.");
    options.webhookRetryScale = parser.value(QStringLiteral("webhook-retry-scale")).toDouble(&isNumber);
    if (!isNumber || options.webhookRetryScale < 0)
        return QStringLiteral("--webhook-retry-scale takes a factor such as 0.1.");
    options.webhookUrl = parser.value(QStringLiteral("webhook-url"));
    options.signatureKey = parser.value(QStringLiteral("signature-key")).toUtf8();
    if (options.webhookUrl.isEmpty() != options.signatureKey.isEmpty())
        return QStringLiteral("--webhook-url and --signature-key go together.");
    const QUrl url(options.webhookUrl);
    if (!options.webhookUrl.isEmpty() && (!url.isValid() || !url.scheme().startsWith(QLatin1String("http")) || url.host().isEmpty()))
        return QStringLiteral("--webhook-url takes an http or https address.");
    if (const QString file = parser.value(QStringLiteral("faults")); !file.isEmpty()) {
        QFile faults(file);
        if (!faults.open(QIODevice::ReadOnly))
            return QStringLiteral("--faults: %1: %2").arg(file, faults.errorString());
        options.faults = faults.readAll();
    }
    return {};
}

/// The key as a file for other programs, for its owner's eyes only: beside the data, or a temporary one that goes with
/// the program.
QString writeKeyFile(const SandboxOptions &options, const QByteArray &pem, QTemporaryFile &temporary)
{
    if (options.dataFile == QLatin1String(":memory:")) {
        temporary.setFileTemplate(temporary.fileTemplate() + QStringLiteral(".pem"));
        if (!temporary.open() || temporary.write(pem) != pem.size() || !temporary.flush())
            return {};
        return temporary.fileName();
    }
    QFile file(options.dataFile + QStringLiteral(".key.pem"));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(pem) != pem.size())
        return {};
    return file.fileName();
}

void announce(const Endpoints &endpoints, const QString &keyFile)
{
    const QJsonObject line{
        {QStringLiteral("manager"), endpoints.manager},       {QStringLiteral("consultant"), endpoints.consultant},
        {QStringLiteral("assignor"), endpoints.assignor},     {QStringLiteral("admin"), endpoints.admin},
        {QStringLiteral("api_client_key"), endpoints.apiClientKey}, {QStringLiteral("private_key_file"), keyFile},
    };
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("esteira-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(kWrongUse, parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return complain(kWrongUse, QStringLiteral("unexpected \"%1\"; see --help.").arg(parser.positionalArguments().first()));
    SandboxOptions options;
    if (const QString wrong = readOptions(parser, options); !wrong.isEmpty())
        return complain(kWrongUse, wrong);

    SandboxServer server;
    const auto endpoints = server.start(options);
    if (!endpoints)
        return complain(kCannotStart, endpoints.error());
    QTemporaryFile temporaryKey;
    const QString keyFile = writeKeyFile(options, endpoints->privateKeyPem, temporaryKey);
    if (keyFile.isEmpty())
        return complain(kCannotStart, QStringLiteral("the private key cannot be written beside the data file."));
    quitOnSignals(application);
    announce(*endpoints, keyFile);
    return application.exec();
}
