#include "cli/printer.h"

#include "core/log.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace esteira::cli {

namespace {

void writeLine(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

Printer::Printer(bool json) : m_json(json), m_terminal(isatty(fileno(stderr)) != 0) {}

void Printer::endProgressLine()
{
    if (std::exchange(m_progressShown, false))
        std::fputc('\n', stderr);
}

void Printer::say(const QString &event, const QString &sentence, QJsonObject data)
{
    endProgressLine();
    if (!m_json) {
        writeLine(stdout, sentence.toUtf8());
        return;
    }
    data.insert(QStringLiteral("event"), event);
    writeLine(stdout, QJsonDocument(data).toJson(QJsonDocument::Compact));
}

void Printer::fail(const Error &error)
{
    endProgressLine();
    if (m_json) {
        QJsonObject object{{QStringLiteral("event"), QStringLiteral("error")},
                           {QStringLiteral("kind"), QString::fromLatin1(errorKindName(error.kind))},
                           {QStringLiteral("http_status"), error.httpStatus},
                           {QStringLiteral("code"), error.apiCode},
                           {QStringLiteral("field"), error.field},
                           {QStringLiteral("text"), redacted(error.text.shown())},
                           {QStringLiteral("way_out"), redacted(error.wayOut.shown())}};
        writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
        return;
    }
    QString line = redacted(error.text.shown());
    if (!error.apiCode.isEmpty())
        line += QStringLiteral(" (HTTP %1, %2)").arg(error.httpStatus).arg(error.apiCode);
    writeLine(stderr, line.toUtf8());
    if (!error.wayOut.isEmpty())
        writeLine(stderr, redacted(error.wayOut.shown()).toUtf8());
}

void Printer::progress(const QString &sentence, const QJsonObject &data)
{
    if (m_json) {
        QJsonObject object = data;
        object.insert(QStringLiteral("event"), QStringLiteral("progress"));
        writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
    } else if (m_terminal) {
        std::fprintf(stderr, "\r\033[K%s", qPrintable(sentence));
        std::fflush(stderr);
        m_progressShown = true;
    }
}

} // namespace esteira::cli
