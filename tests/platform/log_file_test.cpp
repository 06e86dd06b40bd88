#include "core/log.h"
#include "platform/log_file.h"
#include "support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

using namespace esteira;
using namespace esteira::platform;

/// The log on disk: bounded, redacted, one message a line.
class LogFileTest : public QObject {
    Q_OBJECT

private slots:
    void writesRedactedLines()
    {
        QTemporaryDir root;
        LogFile log(root.path());
        QVERIFY_RESULT(log.open());
        log.write(QtWarningMsg, "esteira.exchange", QStringLiteral("token eyJhbGciOiJFUzUxMiJ9.eyJhIjoxfQ.abc for 12.345.678/0001-90\nnext"));
        const QByteArray text = contents(log.fileName());
        QCOMPARE(text.count('\n'), 1);
        QVERIFY(text.contains(" warning esteira.exchange token [token] for "));
        QVERIFY(!text.contains("eyJ"));
        QVERIFY(!text.contains("12.345.678/0001-90"));
        QVERIFY(!(QFile::permissions(log.fileName()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void keepsAFewFilesOfBoundedSize()
    {
        QTemporaryDir root;
        LogFile log(root.path(), 1000, 3);
        QVERIFY_RESULT(log.open());
        for (int i = 0; i < 200; ++i)
            log.write(QtInfoMsg, "test", QStringLiteral("message %1").arg(i));
        const auto files = QDir(root.path()).entryInfoList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 3);
        for (const QFileInfo &file : files)
            QVERIFY(file.size() <= 1000);
        QVERIFY(contents(log.fileName()).endsWith("message 199\n"));
    }

    void continuesAnOldFile()
    {
        QTemporaryDir root;
        for (int i = 0; i < 2; ++i) {
            LogFile log(root.path());
            QVERIFY_RESULT(log.open());
            log.write(QtInfoMsg, "test", QStringLiteral("run"));
        }
        QCOMPARE(contents(root.filePath(QStringLiteral("esteira.log"))).count('\n'), 2);
    }

    void anUnwritableFolderIsAnErrorAndNoCrash()
    {
        LogFile log(QStringLiteral("/proc/nowhere"));
        const auto opened = log.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        log.write(QtInfoMsg, "test", QStringLiteral("dropped"));
    }

    void redirectsWhatTheProgramLogs()
    {
        QTemporaryDir root;
        auto log = std::make_shared<LogFile>(root.path());
        QVERIFY_RESULT(log->open());
        {
            const LogRedirection redirection(log);
            std::vector<std::unique_ptr<QThread>> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back(QThread::create([] {
                    for (int line = 0; line < 50; ++line)
                        qCDebug(lcApp) << "in a thread";
                    qWarning("end of a thread");
                }));
                threads.back()->start();
            }
            for (const auto &thread : threads)
                thread->wait();
        }
        qCDebug(lcApp) << "after the redirection";
        const QByteArray text = contents(log->fileName());
        QCOMPARE(text.count("warning default end of a thread"), 4);
        QVERIFY(!text.contains("after"));
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

ESTEIRA_TEST(LogFileTest)

#include "log_file_test.moc"
