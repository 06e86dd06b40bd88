#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

/// Many test classes in one program: each registers itself with ESTEIRA_TEST(Class), and the program's main calls
/// runTests<Application>. `-class Name` runs one class; everything else goes to Qt Test.
namespace esteira::test {

struct Entry {
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

inline std::vector<Entry> &entries()
{
    static std::vector<Entry> all;
    return all;
}

inline bool add(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    entries().push_back({name, std::move(make)});
    return true;
}

template <typename Application>
int runTests(int argc, char **argv)
{
    Application application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (const qsizetype at = arguments.indexOf(QLatin1String("-class")); at > 0 && at + 1 < arguments.size()) {
        only = arguments.at(at + 1);
        arguments.remove(at, 2);
    }
    int failures = 0;
    int classes = 0;
    for (const Entry &entry : entries()) {
        if (!only.isEmpty() && only != QLatin1String(entry.name))
            continue;
        ++classes;
        const std::unique_ptr<QObject> object = entry.make();
        failures += QTest::qExec(object.get(), arguments);
    }
    if (classes == 0) {
        qCritical("no test class ran");
        return 1;
    }
    return failures;
}

} // namespace esteira::test

#define ESTEIRA_TEST(Class) \
    static const bool registered_##Class = \
        esteira::test::add(#Class, [] { return std::unique_ptr<QObject>(new Class); });

/// Fails with the error's text when a Result holds an error.
#define QVERIFY_RESULT(result) \
    do { \
        const auto &checked_ = (result); \
        if (!checked_) \
            QFAIL(qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(esteira::errorKindName(checked_.error().kind)), \
                                                            checked_.error().apiCode, checked_.error().text.in(nullptr)))); \
    } while (false)
