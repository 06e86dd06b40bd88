#include "architecture/rules.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace esteira::architecture;

namespace {

struct FakeFile {
    const char *path;
    const char *source;
};

/// "rule file:line" of everything wrong with a tree made of these files.
QStringList wrongWith(const QList<FakeFile> &files)
{
    const QTemporaryDir folder;
    for (const FakeFile &fake : files) {
        const QString path = folder.filePath(QString::fromLatin1(fake.path));
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(fake.source) < 0)
            return {QStringLiteral("the fake tree could not be written")};
    }
    QStringList found;
    for (const Violation &violation : violations(readSourceTree(folder.path())))
        found.append(QStringLiteral("%1 %2:%3").arg(violation.rule, violation.file).arg(violation.line));
    return found;
}

QStringList one(const char *text)
{
    return {QString::fromLatin1(text)};
}

const QStringList kNothing;

} // namespace

/// The rules of docs/ARCHITECTURE.md over the sources as they are, and proof that each rule can fail.
class ArchitectureTest : public QObject {
    Q_OBJECT
private slots:
    void theHouseStands()
    {
        const QList<SourceFile> tree = readSourceTree(QStringLiteral(ESTEIRA_SOURCE_DIR "/src"));
        QVERIFY2(tree.size() > 40, "the sources were not found");
        QStringList found;
        for (const Violation &violation : violations(tree))
            found.append(violation.toString());
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void everyArrow_data();
    void everyArrow();

    void anIncludeOfItsOwnLayerIsFine()
    {
        QCOMPARE(wrongWith({{"domain/a/a.h", "#include \"domain/b/b.h\"\n"}, {"domain/b/b.h", "#include \"c.h\"\n"}, {"domain/b/c.h", ""}}),
                 kNothing);
    }

    void reversedArrows()
    {
        const FakeFile page{"views/page.h", ""};
        QCOMPARE(wrongWith({page, {"services/a.h", "\n#include \"views/page.h\"\n"}}), one("arrow services/a.h:2"));
        QCOMPARE(wrongWith({page, {"services/a.h", "#include <views/page.h>\n"}}), one("arrow services/a.h:1"));
        QCOMPARE(wrongWith({page, {"services/deep/a.cpp", "  #  include \"../../views/page.h\"\n"}}), one("arrow services/deep/a.cpp:1"));
        QCOMPARE(wrongWith({page, {"services/a.h", "// #include \"views/page.h\"\n/*\n#include \"views/page.h\"\n*/\n"}}), kNothing);
    }

    void cycles()
    {
        QCOMPARE(wrongWith({{"domain/a.h", "#include \"domain/b.h\"\n"}, {"domain/b.h", "#include \"domain/c.h\"\n"},
                            {"domain/c.h", "#include \"core/x.h\"\n#include \"domain/a.h\"\n"}, {"core/x.h", ""}}),
                 one("cycle domain/c.h:2"));
        QCOMPARE(wrongWith({{"domain/a.h", "#include \"a.h\"\n"}}), one("cycle domain/a.h:1"));
        QCOMPARE(wrongWith({{"domain/a.h", "#include \"domain/c.h\"\n#include \"domain/b.h\"\n"}, {"domain/b.h", "#include \"domain/c.h\"\n"},
                            {"domain/c.h", ""}}),
                 kNothing);
    }

    void nestedEventLoops()
    {
        QCOMPARE(wrongWith({{"views/a.cpp", "void f() {\n    dialog.exec();\n}\n"}}), one("event-loop views/a.cpp:2"));
        QCOMPARE(wrongWith({{"views/a.cpp", "int f() { return dialog->exec (); }\n"}}), one("event-loop views/a.cpp:1"));
        QCOMPARE(wrongWith({{"net/a.cpp", "#include <QtCore/QEventLoop>\n"}}), one("event-loop net/a.cpp:1"));
        QCOMPARE(wrongWith({{"store/a.cpp", "QEventLoop loop;\n"}}), one("event-loop store/a.cpp:1"));
        QCOMPARE(wrongWith({{"views/a.cpp", "QCoreApplication::processEvents();\n"}}), one("event-loop views/a.cpp:1"));
        QCOMPARE(wrongWith({{"sandbox/a.cpp", "QCoreApplication::exec();\n"}}), one("event-loop sandbox/a.cpp:1"));
        QCOMPARE(wrongWith({{"services/main.cpp", "app.exec();\n"}}), one("event-loop services/main.cpp:1"));
        QCOMPARE(wrongWith({{"app/main.cpp", "return app.exec();\n"}, {"store/b.cpp", "query.exec();\nquery->exec(sql);\n"},
                            {"views/a.cpp", "// dialog.exec()\nauto s = \"exec()\";\nauto r = R\"x(exec() \" )x\";\nexecute();\n"}}),
                 kNothing);
    }

    void messageBoxes()
    {
        QCOMPARE(wrongWith({{"app/a.cpp", "QMessageBox box;\n"}}), one("message-box app/a.cpp:1"));
        QCOMPARE(wrongWith({{"services/a.cpp", "QMessageBox::warning(0, t, t);\n"}}), one("message-box services/a.cpp:1"));
        QCOMPARE(wrongWith({{"views/a.cpp", "#include <QMessageBox>\nQMessageBox box;\n"}}), kNothing);
    }

    void singletons()
    {
        QCOMPARE(wrongWith({{"services/a.h", "class A {\n    static A *instance();\n};\n"}}), one("singleton services/a.h:2"));
        QCOMPARE(wrongWith({{"services/a.h", "static const ns::A& getInstance ();\n"}}), one("singleton services/a.h:1"));
        QCOMPARE(wrongWith({{"services/a.cpp", "Settings::instance()->save();\n"}}), one("singleton services/a.cpp:1"));
        QCOMPARE(wrongWith({{"services/a.cpp", "Q_GLOBAL_STATIC(Settings, settings)\n"}}), one("singleton services/a.cpp:1"));
        QCOMPARE(wrongWith({{"services/a.cpp", "QCoreApplication::instance();\nstatic int count(int *instance);\n"}}), kNothing);
    }

    void modules_data();
    void modules();

    void cryptography()
    {
        QCOMPARE(wrongWith({{"net/a.cpp", "#include <openssl/evp.h>\n"}}), one("crypto net/a.cpp:1"));
        QCOMPARE(wrongWith({{"sandbox/a.cpp", "#include <jwt.h>\n"}}), one("crypto sandbox/a.cpp:1"));
        QCOMPARE(wrongWith({{"webhooks/a.cpp", "#include \"jwt/jwt.hpp\"\n"}}), one("crypto webhooks/a.cpp:1"));
        QCOMPARE(wrongWith({{"wire/a.cpp", "#include <openssl/evp.h>\n#include <jwt.h>\n"}}), kNothing);
    }

    void unknownFolders()
    {
        QCOMPARE(wrongWith({{"helpers/a.h", ""}}), one("layer helpers/a.h:1"));
    }

    void linesStayTrueAfterCommentsAndLiterals()
    {
        QCOMPARE(wrongWith({{"views/a.cpp", "/* one\n two */ int a = 100'000; // '\nchar c = '\"';\nauto s = R\"(\n\n)\";\nd.exec();\n"}}),
                 one("event-loop views/a.cpp:7"));
    }
};

void ArchitectureTest::everyArrow_data()
{
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char *layer, const char *allowed) { QTest::newRow(layer) << QString::fromLatin1(allowed); };
    row("core", "");
    row("domain", "core");
    row("ports", "domain core");
    row("wire", "domain core");
    row("net", "ports wire domain core");
    row("store", "ports wire domain core");
    row("files", "ports wire domain core");
    row("webhooks", "ports wire domain core");
    row("platform", "ports wire domain core");
    row("sandbox", "wire domain core");
    row("sandbox_program", "sandbox wire domain core");
    row("services", "ports domain core");
    row("viewmodels", "services ports domain core");
    row("views", "viewmodels services ports domain core");
    row("composition", "services net store files webhooks platform sandbox wire ports domain core");
    row("app", "composition views viewmodels services ports domain core");
    row("cli", "composition services ports domain core");
    row("tour", "app composition views viewmodels services ports domain core");
}

void ArchitectureTest::everyArrow()
{
    QFETCH(QString, allowed);
    const QStringList all = QStringLiteral("core domain ports wire net store files webhooks platform sandbox sandbox_program services "
                                           "viewmodels views composition app cli tour").split(u' ');
    const QString from = QString::fromLatin1(QTest::currentDataTag());
    for (const QString &to : all) {
        if (to == from)
            continue;
        const QByteArray target = (to + QStringLiteral("/there.h")).toLatin1();
        const QByteArray source = (from + QStringLiteral("/here.h")).toLatin1();
        const QByteArray include = "#include \"" + target + "\"\n";
        const bool legal = wrongWith({{target.constData(), ""}, {source.constData(), include.constData()}}).isEmpty();
        QVERIFY2(legal == allowed.split(u' ').contains(to), qPrintable(from + QStringLiteral(" → ") + to));
    }
}

void ArchitectureTest::modules_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char *header, const char *allowed) {
        QTest::newRow(header) << QString::fromLatin1(header) << QString::fromLatin1(allowed);
    };
    row("QString", "core domain ports wire net store files webhooks platform sandbox services viewmodels views composition app cli");
    row("QAbstractItemModel", "core domain ports wire net store files webhooks platform sandbox services viewmodels views composition app cli");
    row("QSqlQuery", "store sandbox");
    row("QtSql/QSqlDatabase", "store sandbox");
    row("qsqlerror.h", "store sandbox");
    row("QNetworkAccessManager", "net webhooks sandbox");
    row("QTcpServer", "net webhooks sandbox");
    row("QHostAddress", "net webhooks sandbox");
    row("QHttpServer", "webhooks sandbox");
    row("QWidget", "views app");
    row("QtWidgets/QLabel", "views app");
    row("QStyledItemDelegate", "views app");
    row("QtWidgets", "views app");
    row("QtCharts/QChart", "views app");
    row("QColor", "files views app");
}

void ArchitectureTest::modules()
{
    QFETCH(QString, header);
    QFETCH(QString, allowed);
    const QByteArray include = "#include <" + header.toLatin1() + ">\n";
    for (const QString &layer : QStringLiteral("core domain ports wire net store files webhooks platform sandbox services viewmodels views "
                                               "composition app cli").split(u' ')) {
        const QByteArray path = (layer + QStringLiteral("/here.cpp")).toLatin1();
        const QStringList found = wrongWith({{path.constData(), include.constData()}});
        const QStringList expected = allowed.split(u' ').contains(layer)
            ? kNothing
            : QStringList{QStringLiteral("module %1/here.cpp:1").arg(layer)};
        QCOMPARE(found, expected);
    }
}

ESTEIRA_TEST(ArchitectureTest)
#include "architecture_test.moc"
