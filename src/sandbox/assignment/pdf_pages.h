#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace esteira::sandbox {

/// Pages of plain text as a PDF (1.4, A4, Helvetica and Courier, Latin-1), without any graphics library: enough for a term
/// that viewers open, print and search. Lines that do not fit a page go on to the next.
class PdfPages {
public:
    enum class Look { Title, Text, Mono };

    void addLine(const QString &text, Look look = Look::Text);
    QByteArray toBytes(const QString &title) const;

private:
    struct Line {
        QString text;
        Look look;
    };
    QByteArray pageContent(qsizetype first, qsizetype count) const;

    QList<Line> m_lines;
};

/// What a server looks at: the signature at the start and the end-of-file mark.
bool looksLikePdf(const QByteArray &bytes);

} // namespace esteira::sandbox
