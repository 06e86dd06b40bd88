#include "architecture/source_tree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace esteira::architecture {

namespace {

/// Takes comments out, and with `stringsToo` what stands inside literals; line breaks stay, so that numbers of lines
/// stay true.
class Stripper {
public:
    Stripper(const QString &source, bool stringsToo) : m_source(source), m_stringsToo(stringsToo) {}

    QString run()
    {
        while (m_at < m_source.size()) {
            if (startsWith(u"//"))
                skipUntil(u"\n", false);
            else if (startsWith(u"/*"))
                skipUntil(u"*/", true);
            else if (startsWith(u"R\""))
                takeRawString();
            else if (m_source.at(m_at) == u'"' || isCharacterLiteral())
                takeLiteral(m_source.at(m_at));
            else
                m_result += m_source.at(m_at++);
        }
        return m_result;
    }

private:
    bool startsWith(QStringView text) const { return QStringView(m_source).sliced(m_at).startsWith(text); }

    /// An apostrophe between digits separates thousands: 100'000.
    bool isCharacterLiteral() const
    {
        return m_source.at(m_at) == u'\'' && (m_at == 0 || !m_source.at(m_at - 1).isDigit());
    }

    void skipUntil(QStringView end, bool including)
    {
        qsizetype stop = m_source.indexOf(end, m_at);
        stop = stop < 0 ? m_source.size() : stop + (including ? end.size() : 0);
        m_result += QString(QStringView(m_source).sliced(m_at, stop - m_at).count(u'\n'), u'\n');
        m_at = stop;
    }

    void take(qsizetype stop, QStringView instead)
    {
        const QStringView taken = QStringView(m_source).sliced(m_at, stop - m_at);
        if (m_stringsToo)
            m_result += instead.toString() + QString(taken.count(u'\n'), u'\n');
        else
            m_result += taken;
        m_at = stop;
    }

    void takeRawString()
    {
        const qsizetype open = m_source.indexOf(u'(', m_at);
        const QString end = u')' + m_source.sliced(m_at + 2, qMax<qsizetype>(0, open - m_at - 2)) + u'"';
        const qsizetype close = open < 0 ? -1 : m_source.indexOf(end, open);
        take(close < 0 ? m_source.size() : close + end.size(), u"\"\"");
    }

    void takeLiteral(QChar quote)
    {
        qsizetype stop = m_at + 1;
        while (stop < m_source.size() && m_source.at(stop) != quote && m_source.at(stop) != u'\n')
            stop += m_source.at(stop) == u'\\' ? 2 : 1;
        take(qMin(stop + 1, m_source.size()), quote == u'"' ? u"\"\"" : u"''");
    }

    const QString &m_source;
    const bool m_stringsToo;
    QString m_result;
    qsizetype m_at = 0;
};

QList<Include> includesOf(const QString &withoutComments)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    QList<Include> includes;
    int number = 0;
    for (const QString &line : withoutComments.split(u'\n')) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            includes.append({match.captured(1), number});
    }
    return includes;
}

} // namespace

QList<SourceFile> readSourceTree(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(folder).relativeFilePath(files.next()));
    paths.sort();

    QList<SourceFile> tree;
    for (const QString &path : paths) {
        QFile file(folder + u'/' + path);
        const QString source = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        tree.append({path, path.section(u'/', 0, 0), includesOf(Stripper(source, false).run()),
                     Stripper(source, true).run().split(u'\n')});
    }
    return tree;
}

} // namespace esteira::architecture
