#pragma once

#include "core/money.h"
#include "core/text.h"
#include "ports/connection/connection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace esteira::cli {

/// Exit codes, also printed by --help; scripts rely on them.
enum class ExitCode {
    Done = 0,
    Usage = 2,          ///< the command line is wrong
    FileProblems = 3,   ///< the file cannot be read, or rows have errors; nothing was sent
    Refused = 4,        ///< the administrator refused the batch or some rows
    TotalsDiffer = 5,   ///< expected, local and accepted totals do not agree; the batch stays open
    NoAnswer = 6,       ///< offline or no answer; run the same command again to go on
    NotPermitted = 7,   ///< key, clock or permission
    Storage = 8,        ///< the data folder cannot be used
    NeedsAPerson = 9,   ///< a conflict, or the batch was discarded
    Interrupted = 130
};

struct Common {
    bool json = false;
    QString dataDirectory;
    bool keysInFile = false;
    QString connectionId = QStringLiteral("sandbox");
};

struct Settle {
    QString file;
    QString fundClassKey;
    QString batchExternalId; ///< empty: made from fund and day
    std::optional<qint64> expectedCount;
    std::optional<Money> expectedTotal;
    bool close = false;
    bool follow = false;
    int giveUpSeconds = 300; ///< without any answer of the administrator for so long: ExitCode::NoAnswer
};

struct Status {
    QString batchExternalId; ///< empty: every batch
};

struct Connect {
    ports::Connection connection;
    QString apiKeyFile;
    QString privateKeyFile;
    QString webhookKeyFile;
    QStringList fundClassKeys;
};

struct Help {
    QString text;
};

struct UsageError {
    QString text;
};

struct CommandLine {
    Common common;
    std::variant<Help, UsageError, Settle, Status, Connect> command;
};

/// The language asked for with --language, or the system's: read first, because the texts of usage errors need it.
Language languageOf(const QStringList &arguments);

/// Reads the arguments without the program's name. Never prints; texts are in the chosen language.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace esteira::cli
