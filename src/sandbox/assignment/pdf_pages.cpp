#include "sandbox/assignment/pdf_pages.h"

namespace esteira::sandbox {

namespace {

constexpr qsizetype kLinesOfAPage = 54;
constexpr int kLeft = 56;
constexpr int kTop = 786;
constexpr int kLineHeight = 14;
constexpr qsizetype kTail = 1024;

/// A text of a PDF string: Latin-1 with its three special characters escaped. What Latin-1 lacks is a question mark.
QByteArray escaped(const QString &text)
{
    QByteArray bytes;
    for (const char c : text.toLatin1()) {
        if (c == '(' || c == ')' || c == '\\')
            bytes += '\\';
        bytes += c;
    }
    return bytes;
}

const char *fontOf(PdfPages::Look look)
{
    switch (look) {
    case PdfPages::Look::Title: return "/F2 15 Tf ";
    case PdfPages::Look::Text: return "/F1 10 Tf ";
    case PdfPages::Look::Mono: return "/F3 8 Tf ";
    }
    return "";
}

QByteArray font(const char *name)
{
    return QByteArray("<< /Type /Font /Subtype /Type1 /BaseFont /") + name + " /Encoding /WinAnsiEncoding >>";
}

} // namespace

void PdfPages::addLine(const QString &text, Look look) { m_lines.append({text, look}); }

QByteArray PdfPages::pageContent(qsizetype first, qsizetype count) const
{
    QByteArray content = "BT ";
    for (qsizetype i = 0; i < count; ++i) {
        const Line &line = m_lines.at(first + i);
        content += fontOf(line.look);
        content += "1 0 0 1 " + QByteArray::number(kLeft) + ' ' + QByteArray::number(kTop - int(i) * kLineHeight) + " Tm (" + escaped(line.text) + ") Tj\n";
    }
    return content + "ET";
}

QByteArray PdfPages::toBytes(const QString &title) const
{
    // Objects: 1 catalog, 2 page tree, 3 to 5 fonts, 6 information, then a page and its content by turns.
    QList<QByteArray> objects;
    const qsizetype pages = qMax<qsizetype>(1, (m_lines.size() + kLinesOfAPage - 1) / kLinesOfAPage);
    QByteArray kids;
    for (qsizetype page = 0; page < pages; ++page)
        kids += QByteArray::number(7 + 2 * page) + " 0 R ";
    objects << "<< /Type /Catalog /Pages 2 0 R >>"
            << "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>"
            << font("Helvetica") << font("Helvetica-Bold") << font("Courier")
            << "<< /Title (" + escaped(title) + ") /Producer (Esteira sandbox) >>";
    for (qsizetype page = 0; page < pages; ++page) {
        const qsizetype first = page * kLinesOfAPage;
        const QByteArray content = pageContent(first, qMin(kLinesOfAPage, m_lines.size() - first));
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> /Contents "
                + QByteArray::number(8 + 2 * page) + " 0 R >>";
        objects << "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
    }
    QByteArray pdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray index = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        index += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + '\n' + index + "trailer\n<< /Size " + count + " /Root 1 0 R /Info 6 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

bool looksLikePdf(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF-") && bytes.last(qMin(kTail, bytes.size())).contains("%%EOF");
}

} // namespace esteira::sandbox
