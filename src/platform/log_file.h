#pragma once

#include "core/result.h"

#include <QFile>
#include <QMutex>
#include <QString>
#include <QtGlobal>

#include <memory>

namespace esteira::platform {

/// The log of the program on disk: redacted lines, at most `maxBytes` a file, the last `keep` files. Readable by the user
/// alone. Safe from any thread. Disk trouble never stops the program: lines are then dropped.
class LogFile {
public:
    explicit LogFile(const QString &directory, qint64 maxBytes = 5 * 1024 * 1024, int keep = 5);

    /// ErrorKind::Storage when the file cannot be written.
    Outcome open();
    QString fileName() const { return m_file.fileName(); }

    /// One line with time (UTC), level and category, through redacted().
    void write(QtMsgType type, const char *category, const QString &message);

private:
    void rotate();

    QMutex m_mutex;
    const QString m_directory;
    const qint64 m_maxBytes;
    const int m_keep;
    QFile m_file;
};

/// Sends everything that is logged in the program to the file, and on to where it went before, while this object lives.
/// One at a time; made and destroyed by the composition root.
class LogRedirection {
public:
    explicit LogRedirection(std::shared_ptr<LogFile> file);
    ~LogRedirection();
    LogRedirection(const LogRedirection &) = delete;
    LogRedirection &operator=(const LogRedirection &) = delete;
};

} // namespace esteira::platform
