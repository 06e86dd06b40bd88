#include "cli/options.h"
#include "cli/printer.h"
#include "cli/report.h"
#include "cli/settle_command.h"
#include "cli/status_command.h"
#include "composition/backend.h"
#include "composition/program_log.h"
#include "core/future.h"
#include "translations/catalogues.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace esteira;
using esteira::cli::ExitCode;

namespace {

int g_signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_signalPipe[1], &byte, 1);
}

Result<QByteArray> readKeyFile(const QString &path)
{
    QFile file(path);
    if (path.isEmpty())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > 64 * 1024)
        return failure(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The key file %1 cannot be read."), {path}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the path and that you may read it.")));
    return file.readAll();
}

Result<ports::Credentials> readCredentials(const cli::Connect &command)
{
    const auto api = readKeyFile(command.apiKeyFile);
    const auto key = readKeyFile(command.privateKeyFile);
    const auto webhook = readKeyFile(command.webhookKeyFile);
    for (const auto *part : {&api, &key, &webhook}) {
        if (!*part)
            return failure(part->error());
    }
    ports::Credentials credentials;
    credentials.apiClientKey = QString::fromUtf8(api->trimmed());
    credentials.privateKeyPem = *key;
    if (!webhook->trimmed().isEmpty())
        credentials.webhookSignatureKeys = {webhook->trimmed()};
    return credentials;
}

void runConnect(composition::Backend &backend, const cli::Connect &command, cli::Printer &printer, const std::function<void(ExitCode)> &done)
{
    const auto credentials = readCredentials(command);
    if (!credentials) {
        printer.fail(credentials.error());
        done(ExitCode::Usage);
        return;
    }
    QList<ports::RegisteredFund> funds;
    for (const QString &key : command.fundClassKeys) {
        ports::RegisteredFund fund;
        fund.connectionId = command.connection.id;
        fund.fundClassKey = key;
        funds.append(fund);
    }
    whenDone(backend.connectTo(command.connection, *credentials, funds), qApp, [&printer, done, id = command.connection.id](const Outcome &outcome) {
        if (outcome)
            printer.say(QStringLiteral("connected"), QCoreApplication::translate("Cli", "Connection %1 is registered.").arg(id));
        else
            printer.fail(outcome.error());
        done(outcome ? ExitCode::Done : cli::exitCodeFor(outcome.error()));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Esteira"));
    QCoreApplication::setApplicationName(QStringLiteral("Esteira"));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto catalogue = loadCatalogue(cli::languageOf(arguments));
    QCoreApplication::installTranslator(catalogue.get());
    const cli::CommandLine line = cli::parseCommandLine(arguments);
    if (const auto *help = std::get_if<cli::Help>(&line.command)) {
        std::fputs(qPrintable(help->text), stdout);
        return int(ExitCode::Done);
    }
    if (const auto *usage = std::get_if<cli::UsageError>(&line.command)) {
        std::fprintf(stderr, "%s\n", qPrintable(usage->text));
        return int(ExitCode::Usage);
    }

    const composition::ProgramLog log(line.common.dataDirectory);
    cli::Printer printer(line.common.json);
    composition::BackendOptions options;
    options.dataDirectory = line.common.dataDirectory;
    options.keysInFile = line.common.keysInFile;
    options.embeddedSandbox = line.common.connectionId == QLatin1String("sandbox") && !std::holds_alternative<cli::Connect>(line.command);
    options.takeUpUnfinished = false; // a command works on the batch it was given and leaves all others alone
    composition::Backend backend(options);

    std::unique_ptr<cli::SettleCommand> settle;
    std::unique_ptr<cli::StatusCommand> status;
    const auto done = [](ExitCode code) { QCoreApplication::exit(int(code)); };

    if (::pipe(g_signalPipe) == 0) {
        auto *notifier = new QSocketNotifier(g_signalPipe[0], QSocketNotifier::Read, &application);
        QObject::connect(notifier, &QSocketNotifier::activated, &application, [&, notifier] {
            notifier->setEnabled(false);
            if (settle)
                settle->interrupt();
            else
                done(ExitCode::Interrupted);
        });
        std::signal(SIGINT, onSignal);
        std::signal(SIGTERM, onSignal);
    }

    whenDone(backend.open(), &application, [&](const Outcome &opened) {
        if (!opened) {
            printer.fail(opened.error());
            done(ExitCode::Storage);
            return;
        }
        if (const auto *command = std::get_if<cli::Settle>(&line.command)) {
            settle = std::make_unique<cli::SettleCommand>(backend.workplace(), line.common, *command, printer);
            QObject::connect(settle.get(), &cli::SettleCommand::finished, &application, done);
            settle->start();
        } else if (const auto *asked = std::get_if<cli::Status>(&line.command)) {
            status = std::make_unique<cli::StatusCommand>(backend.workplace(), *asked, printer);
            QObject::connect(status.get(), &cli::StatusCommand::finished, &application, done);
            status->start();
        } else if (const auto *connection = std::get_if<cli::Connect>(&line.command)) {
            runConnect(backend, *connection, printer, done);
        }
    });
    return QCoreApplication::exec();
}
