#include "cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

namespace esteira::cli {

namespace {

QString helpText()
{
    return QCoreApplication::translate("Cli", "Esteira on the command line: the same work as the window, for scripts.\n"
              "\n"
              "  esteira-cli settle FILE --fund KEY [--batch ID] [--expect-count N --expect-total V]\n"
              "                          [--close] [--follow] [--give-up-after SECONDS]\n"
              "      Reads the file, makes a payment batch, sends every settlement; with --close asks for the\n"
              "      payment when all totals agree; with --follow waits until everything is settled.\n"
              "      While the administrator does not answer it waits and goes on by itself, up to --give-up-after\n"
              "      (300 seconds). Run it again with the same --batch to go on after an interruption: nothing is\n"
              "      sent twice.\n"
              "  esteira-cli status [--batch ID]\n"
              "      Shows the batches, or one batch, as this computer knows them.\n"
              "  esteira-cli connect ID --url URL --profile manager|consultant|assignor --api-key-file FILE\n"
              "                          --private-key-file FILE [--webhook-key-file FILE] --fund KEY…\n"
              "      Registers a connection; the keys go into the system keychain.\n"
              "\n"
              "Options for every command:\n"
              "  --connection ID   connection to use (default: sandbox, the administrator inside the program)\n"
              "  --json            one JSON object per line instead of sentences\n"
              "  --language pt|en  language of the texts (default: that of the system)\n"
              "  --data-dir DIR    folder of the data (default: the same as the window's)\n"
              "  --keys-in-file    keep keys in a file of the data folder, readable by you alone, instead of the keychain\n"
              "\n"
              "Exit codes: 0 done; 2 command line; 3 file or rows with errors, nothing sent; 4 refused by the\n"
              "administrator; 5 totals do not agree, batch still open; 6 no answer, run again to go on; 7 key, clock or\n"
              "permission; 8 data folder; 9 a person must decide; 130 interrupted.\n");
}

struct Parser {
    QCommandLineParser parser;
    QCommandLineOption json{QStringLiteral("json")};
    QCommandLineOption language{QStringLiteral("language"), QString(), QStringLiteral("l")};
    QCommandLineOption dataDir{QStringLiteral("data-dir"), QString(), QStringLiteral("dir")};
    QCommandLineOption keysInFile{QStringLiteral("keys-in-file")};
    QCommandLineOption connection{QStringLiteral("connection"), QString(), QStringLiteral("id")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}};
    QCommandLineOption fund{QStringLiteral("fund"), QString(), QStringLiteral("key")};
    QCommandLineOption batch{QStringLiteral("batch"), QString(), QStringLiteral("id")};
    QCommandLineOption expectCount{QStringLiteral("expect-count"), QString(), QStringLiteral("n")};
    QCommandLineOption expectTotal{QStringLiteral("expect-total"), QString(), QStringLiteral("v")};
    QCommandLineOption close{QStringLiteral("close")};
    QCommandLineOption follow{QStringLiteral("follow")};
    QCommandLineOption giveUpAfter{QStringLiteral("give-up-after"), QString(), QStringLiteral("s")};
    QCommandLineOption url{QStringLiteral("url"), QString(), QStringLiteral("url")};
    QCommandLineOption profile{QStringLiteral("profile"), QString(), QStringLiteral("p")};
    QCommandLineOption apiKeyFile{QStringLiteral("api-key-file"), QString(), QStringLiteral("f")};
    QCommandLineOption privateKeyFile{QStringLiteral("private-key-file"), QString(), QStringLiteral("f")};
    QCommandLineOption webhookKeyFile{QStringLiteral("webhook-key-file"), QString(), QStringLiteral("f")};

    Parser()
    {
        parser.addOptions({json, language, dataDir, keysInFile, connection, help, fund, batch, expectCount, expectTotal, close,
                           follow, giveUpAfter, url, profile, apiKeyFile, privateKeyFile, webhookKeyFile});
    }
};

std::variant<Help, UsageError, Settle, Status, Connect> settle(Parser &p, const QStringList &positional)
{
    Settle command;
    if (positional.size() != 2)
        return UsageError{QCoreApplication::translate("Cli", "Say which file to settle: esteira-cli settle FILE --fund KEY")};
    command.file = positional.at(1);
    command.fundClassKey = p.parser.value(p.fund);
    if (command.fundClassKey.isEmpty())
        return UsageError{QCoreApplication::translate("Cli", "Say which fund with --fund KEY, the key of the fund class.")};
    command.batchExternalId = p.parser.value(p.batch);
    command.close = p.parser.isSet(p.close);
    command.follow = p.parser.isSet(p.follow);
    if (p.parser.isSet(p.expectCount)) {
        bool ok = false;
        const qint64 count = p.parser.value(p.expectCount).toLongLong(&ok);
        if (!ok || count < 0)
            return UsageError{QCoreApplication::translate("Cli", "--expect-count takes a whole number of settlements.")};
        command.expectedCount = count;
    }
    if (p.parser.isSet(p.giveUpAfter)) {
        bool ok = false;
        command.giveUpSeconds = p.parser.value(p.giveUpAfter).toInt(&ok);
        if (!ok || command.giveUpSeconds < 1 || command.giveUpSeconds > 7 * 86'400)
            return UsageError{QCoreApplication::translate("Cli", "--give-up-after takes a number of seconds, at most a week.")};
    }
    if (p.parser.isSet(p.expectTotal)) {
        const ParsedMoney total = parseMoney(p.parser.value(p.expectTotal));
        if (!std::holds_alternative<Money>(total))
            return UsageError{QCoreApplication::translate("Cli", "--expect-total takes an amount with two decimals, such as 1284930.17 or 1.284.930,17.")};
        command.expectedTotal = std::get<Money>(total);
    }
    return command;
}

std::variant<Help, UsageError, Settle, Status, Connect> connectCommand(Parser &p, const QStringList &positional)
{
    Connect command;
    if (positional.size() != 2 || positional.at(1) == QLatin1String("sandbox"))
        return UsageError{QCoreApplication::translate("Cli", "Give the connection a name of its own: esteira-cli connect ID --url URL …")};
    command.connection.id = positional.at(1);
    command.connection.name = positional.at(1);
    command.connection.baseUrl = QUrl(p.parser.value(p.url), QUrl::StrictMode);
    if (!command.connection.baseUrl.isValid() || command.connection.baseUrl.host().isEmpty())
        return UsageError{QCoreApplication::translate("Cli", "--url takes the administrator's address, such as https://consultant-api.qidtvm.com.br")};
    const QString profile = p.parser.value(p.profile);
    if (profile == QLatin1String("manager"))
        command.connection.profile = ports::Profile::Manager;
    else if (profile == QLatin1String("assignor"))
        command.connection.profile = ports::Profile::Assignor;
    else if (profile == QLatin1String("consultant") || profile.isEmpty())
        command.connection.profile = ports::Profile::Consultant;
    else
        return UsageError{QCoreApplication::translate("Cli", "--profile is manager, consultant or assignor.")};
    const QString host = command.connection.baseUrl.host();
    const bool local = host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost") || host == QLatin1String("::1");
    command.connection.environment = local || host.contains(QLatin1String(".sandbox.")) ? ports::Environment::AdministratorSandbox
                                                                                        : ports::Environment::Production;
    if (local) {
        command.connection.maxInFlight = 32;
        command.connection.maxPerSecond = 0;
    }
    command.apiKeyFile = p.parser.value(p.apiKeyFile);
    command.privateKeyFile = p.parser.value(p.privateKeyFile);
    command.webhookKeyFile = p.parser.value(p.webhookKeyFile);
    command.fundClassKeys = p.parser.values(p.fund);
    if (command.apiKeyFile.isEmpty() || command.privateKeyFile.isEmpty())
        return UsageError{QCoreApplication::translate("Cli", "A connection needs --api-key-file and --private-key-file.")};
    if (command.fundClassKeys.isEmpty())
        return UsageError{QCoreApplication::translate("Cli", "Name at least one fund with --fund KEY; the administrator gives no list of funds.")};
    return command;
}

} // namespace

Language languageOf(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QLatin1String("--language"));
    QString wanted = at >= 0 ? arguments.value(at + 1) : QString();
    for (const QString &argument : arguments) {
        if (argument.startsWith(QLatin1String("--language=")))
            wanted = argument.mid(11);
    }
    if (wanted.isEmpty())
        wanted = QLocale::system().name();
    return wanted.startsWith(QLatin1String("pt")) ? Language::Portuguese : Language::English;
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    Parser p;
    const bool understood = p.parser.parse(QStringList{QStringLiteral("esteira-cli")} + arguments);
    line.common.json = p.parser.isSet(p.json);
    line.common.dataDirectory = p.parser.value(p.dataDir);
    line.common.keysInFile = p.parser.isSet(p.keysInFile);
    if (p.parser.isSet(p.connection))
        line.common.connectionId = p.parser.value(p.connection);

    const QStringList positional = p.parser.positionalArguments();
    const QString command = positional.value(0);
    if (p.parser.isSet(p.help))
        line.command = Help{helpText()};
    else if (!understood)
        line.command = UsageError{p.parser.errorText()};
    else if (command == QLatin1String("settle"))
        line.command = settle(p, positional);
    else if (command == QLatin1String("status"))
        line.command = Status{p.parser.value(p.batch)};
    else if (command == QLatin1String("connect"))
        line.command = connectCommand(p, positional);
    else if (command.isEmpty())
        line.command = UsageError{helpText()};
    else
        line.command = UsageError{QCoreApplication::translate("Cli", "“%1” is not a command. See esteira-cli --help.").arg(command)};
    return line;
}

} // namespace esteira::cli
