#include "platform/log_file.h"

#include "core/log.h"

#include <QDateTime>
#include <QDir>

#include <atomic>

namespace esteira::platform {

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

// Qt's message handler is a plain function, so what it writes to must be reachable from one.
QMutex handlerMutex;
std::shared_ptr<LogFile> handlerFile;
std::atomic<QtMessageHandler> previousHandler = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    std::shared_ptr<LogFile> file;
    {
        const QMutexLocker lock(&handlerMutex);
        file = handlerFile;
    }
    if (file)
        file->write(type, context.category, message);
    if (const QtMessageHandler before = previousHandler)
        before(type, context, message);
}

} // namespace

LogFile::LogFile(const QString &directory, qint64 maxBytes, int keep)
    : m_directory(directory)
    , m_maxBytes(maxBytes)
    , m_keep(qMax(1, keep))
    , m_file(directory + QLatin1String("/esteira.log"))
{
}

Outcome LogFile::open()
{
    const QMutexLocker lock(&m_mutex);
    if (!QDir().mkpath(m_directory) || !m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return failure(ErrorKind::Storage,
                       Text::of(QT_TRANSLATE_NOOP("Text", "The log file %1 cannot be written: %2"),
                                {QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()}));
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void LogFile::write(QtMsgType type, const char *category, const QString &message)
{
    QString text = redacted(message);
    text.replace(u'\n', QLatin1String("\\n")); // one message, one line: nothing logged can pretend to be another message
    text.remove(u'\r');
    const QByteArray line = QStringLiteral("%1 %2 %3 %4\n")
                                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(levelName(type)),
                                     QLatin1String(category ? category : "default"), text)
                                .toUtf8();
    const QMutexLocker lock(&m_mutex);
    if (!m_file.isOpen())
        return;
    if (m_file.size() > 0 && m_file.size() + line.size() > m_maxBytes)
        rotate();
    m_file.write(line);
    m_file.flush();
}

void LogFile::rotate()
{
    m_file.close();
    const auto numbered = [this](int number) { return m_file.fileName() + u'.' + QString::number(number); };
    QFile::remove(numbered(m_keep - 1));
    for (int number = m_keep - 2; number >= 1; --number)
        QFile::rename(numbered(number), numbered(number + 1));
    if (m_keep > 1)
        QFile::rename(m_file.fileName(), numbered(1));
    else
        QFile::remove(m_file.fileName());
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

LogRedirection::LogRedirection(std::shared_ptr<LogFile> file)
{
    {
        const QMutexLocker lock(&handlerMutex);
        handlerFile = std::move(file);
    }
    previousHandler = qInstallMessageHandler(handleMessage);
}

LogRedirection::~LogRedirection()
{
    qInstallMessageHandler(previousHandler.exchange(nullptr));
    const QMutexLocker lock(&handlerMutex);
    handlerFile.reset();
}

} // namespace esteira::platform
