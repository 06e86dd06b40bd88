#include "composition/program_log.h"

#include "platform/app_paths.h"

#include <cstdio>

namespace esteira::composition {

namespace {

void warningsToStderr(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    std::fprintf(stderr, "%s: %s\n", context.category ? context.category : "default", qPrintable(message));
}

} // namespace

ProgramLog::ProgramLog(const QString &dataDirectory)
{
    qInstallMessageHandler(warningsToStderr);
    const platform::AppPaths paths = dataDirectory.isEmpty() ? platform::AppPaths::fromEnvironment() : platform::AppPaths(dataDirectory);
    auto file = std::make_shared<platform::LogFile>(paths.logDirectory());
    // Without a writable folder the store will say so, with the way out; the program can do without a log.
    if (file->open())
        m_redirection = std::make_unique<platform::LogRedirection>(std::move(file));
}

} // namespace esteira::composition
