#include "architecture/rules.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

namespace esteira::architecture {

namespace {

/// What a layer may include, and which Qt modules it may name. One row a box of docs/ARCHITECTURE.md.
struct Layer {
    QStringList below;
    QStringList modules;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

const QHash<QString, Layer> &layers()
{
    static const char *const kWidgets = "QtCore QtConcurrent QtGui QtWidgets QtCharts QtSvg QtSvgWidgets QtPrintSupport";
    static const QHash<QString, Layer> table{
        {QStringLiteral("core"), {{}, words("QtCore")}},
        {QStringLiteral("domain"), {words("core"), words("QtCore")}},
        {QStringLiteral("ports"), {words("domain core"), words("QtCore")}},
        {QStringLiteral("wire"), {words("domain core"), words("QtCore")}},
        {QStringLiteral("net"), {words("ports wire domain core"), words("QtCore QtConcurrent QtNetwork")}},
        {QStringLiteral("store"), {words("ports wire domain core"), words("QtCore QtConcurrent QtSql")}},
        {QStringLiteral("files"), {words("ports wire domain core"), words("QtCore QtConcurrent QtGui QtXml")}},
        {QStringLiteral("webhooks"), {words("ports wire domain core"), words("QtCore QtConcurrent QtNetwork QtHttpServer")}},
        {QStringLiteral("platform"), {words("ports wire domain core"), words("QtCore QtConcurrent QtDBus")}},
        {QStringLiteral("sandbox"), {words("wire domain core"), words("QtCore QtConcurrent QtNetwork QtHttpServer QtSql")}},
        {QStringLiteral("sandbox_program"), {words("sandbox wire domain core"), words("QtCore")}},
        {QStringLiteral("services"), {words("ports domain core"), words("QtCore QtConcurrent")}},
        {QStringLiteral("viewmodels"), {words("services ports domain core"), words("QtCore QtConcurrent")}},
        {QStringLiteral("views"), {words("viewmodels services ports domain core"), words(kWidgets)}},
        // Without views and view models, so that programs without a window can stand on it.
        {QStringLiteral("composition"),
         {words("services net store files webhooks platform sandbox wire ports domain core"), words("QtCore QtConcurrent")}},
        {QStringLiteral("app"), {words("composition views viewmodels services ports domain core"), words(kWidgets)}},
        {QStringLiteral("cli"), {words("composition services ports domain core"), words("QtCore QtConcurrent")}},
        {QStringLiteral("tour"), {words("app composition views viewmodels services ports domain core"), words(kWidgets) + words("QtNetwork QtTest")}}, // steers the sandbox by its admin port
    };
    return table;
}

bool isProgram(const QString &layer)
{
    static const QSet<QString> programs{QStringLiteral("app"), QStringLiteral("cli"), QStringLiteral("tour"),
                                        QStringLiteral("sandbox_program")};
    return programs.contains(layer);
}

/// Header name → module, from the headers Qt installs: nobody has to keep a list of classes.
const QHash<QString, QString> &moduleOfHeader()
{
    static const QHash<QString, QString> headers = [] {
        QHash<QString, QString> found;
        const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : root.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
            for (const QString &header : QDir(root.filePath(module)).entryList(QDir::Files))
                found.insert(header, module);
        }
        return found;
    }();
    return headers;
}

class Rules {
public:
    explicit Rules(const QList<SourceFile> &tree) : m_tree(tree)
    {
        for (const SourceFile &file : tree)
            m_byPath.insert(file.path, &file);
    }

    QList<Violation> run()
    {
        for (const SourceFile &file : m_tree) {
            if (!layers().contains(file.layer)) {
                add("layer", file, 1, QStringLiteral("the folder is no layer of the house"));
                continue;
            }
            for (const Include &include : file.includes)
                checkInclude(file, include);
            for (qsizetype i = 0; i < file.code.size(); ++i)
                checkCode(file, int(i) + 1, file.code.at(i));
        }
        findCycles();
        return m_found;
    }

private:
    void add(const char *rule, const SourceFile &file, int line, const QString &what)
    {
        m_found.append({QString::fromLatin1(rule), file.path, line, what});
    }

    /// The path in the tree an include means; empty for headers of others.
    QString resolve(const SourceFile &from, const QString &target) const
    {
        const QString besides = QDir::cleanPath(from.path.section(u'/', 0, -2) + u'/' + target);
        if (m_byPath.contains(besides))
            return besides;
        const QString fromTop = QDir::cleanPath(target);
        return m_byPath.contains(fromTop) ? fromTop : QString();
    }

    void checkInclude(const SourceFile &file, const Include &include)
    {
        const Layer &layer = *layers().constFind(file.layer);
        const QString resolved = resolve(file, include.target);
        if (!resolved.isEmpty()) {
            const QString other = resolved.section(u'/', 0, 0);
            if (other != file.layer && !layer.below.contains(other))
                add("arrow", file, include.line, QStringLiteral("%1 may not include %2").arg(file.layer, include.target));
            return;
        }
        const QString prefix = include.target.section(u'/', 0, 0);
        const QString module = include.target.contains(u'/') && prefix.startsWith(QStringLiteral("Qt"))
            ? prefix
            : moduleOfHeader().value(include.target);
        if (!module.isEmpty() && !layer.modules.contains(module))
            add("module", file, include.line, QStringLiteral("%1 may not use %2 (%3)").arg(file.layer, module, include.target));
        const bool isCrypto = prefix == QStringLiteral("openssl") || prefix == QStringLiteral("jwt") || prefix == QStringLiteral("jwt.h")
            || prefix == QStringLiteral("jwt-cpp");
        if (isCrypto && file.layer != QStringLiteral("wire"))
            add("crypto", file, include.line, QStringLiteral("only wire signs and verifies (%1)").arg(include.target));
    }

    void checkCode(const SourceFile &file, int line, const QString &code)
    {
        checkEventLoop(file, line, code);
        checkSingleton(file, line, code);
        static const QRegularExpression messageBox(QStringLiteral("\\bQMessageBox\\b"));
        if (file.layer != QStringLiteral("views") && code.contains(messageBox))
            add("message-box", file, line, QStringLiteral("only views may speak through message boxes"));
    }

    void checkEventLoop(const SourceFile &file, int line, const QString &code)
    {
        static const QRegularExpression exec(QStringLiteral("\\bexec\\s*\\("));
        static const QRegularExpression queryExec(QStringLiteral("(\\.|->)\\s*exec\\s*\\("));
        static const QRegularExpression loop(QStringLiteral("\\bQEventLoop\\b|\\bprocessEvents\\s*\\("));
        const bool isMain = isProgram(file.layer) && file.fileName() == QStringLiteral("main.cpp");
        // A query of the database is run by a method of the same name.
        const bool isSql = layers().constFind(file.layer)->modules.contains(QStringLiteral("QtSql"));
        QString rest = code;
        if (isSql)
            rest.remove(queryExec);
        if (!isMain && (rest.contains(exec) || rest.contains(loop)))
            add("event-loop", file, line, QStringLiteral("a nested event loop: %1").arg(code.trimmed()));
    }

    void checkSingleton(const SourceFile &file, int line, const QString &code)
    {
        static const QRegularExpression declared(QStringLiteral(
            "\\bstatic\\b[^;(]*[*&]\\s*(instance|getInstance|theInstance|self|singleton|shared)\\s*\\("));
        static const QRegularExpression used(QStringLiteral("\\b(?!Q[A-Z])\\w+::(instance|getInstance|theInstance|singleton)\\s*\\("));
        static const QRegularExpression global(QStringLiteral("\\bQ_(GLOBAL|APPLICATION)_STATIC\\b"));
        if (code.contains(declared) || code.contains(used) || code.contains(global))
            add("singleton", file, line, code.trimmed());
    }

    void findCycles()
    {
        for (const SourceFile &file : m_tree)
            visit(file);
    }

    void visit(const SourceFile &file)
    {
        if (m_done.contains(file.path))
            return;
        m_trail.append(file.path);
        for (const Include &include : file.includes) {
            const QString next = resolve(file, include.target);
            if (next.isEmpty())
                continue;
            if (const qsizetype at = m_trail.indexOf(next); at >= 0)
                add("cycle", file, include.line, (m_trail.mid(at) + QStringList{next}).join(QStringLiteral(" → ")));
            else
                visit(*m_byPath.value(next));
        }
        m_trail.removeLast();
        m_done.insert(file.path);
    }

    const QList<SourceFile> &m_tree;
    QHash<QString, const SourceFile *> m_byPath;
    QList<Violation> m_found;
    QStringList m_trail;
    QSet<QString> m_done;
};

} // namespace

QList<Violation> violations(const QList<SourceFile> &tree)
{
    return Rules(tree).run();
}

} // namespace esteira::architecture
