#pragma once

#include "app/window_program.h"
#include "support/await.h"
#include "views/shell/main_window.h"

#include <QApplication>
#include <QTemporaryDir>

namespace esteira::test {

/// The real program with its embedded sandbox in a folder of its own: what a person starts, minus the screen.
class ProgramFixture {
public:
    explicit ProgramFixture(Language language = Language::English, const QString &clock = QStringLiteral("x20"))
        : m_program(*qApp, options(clock))
    {
        m_program.speak(language);
        m_program.start([this](views::MainWindow &window) { m_window = &window; });
        if (!QTest::qWaitFor([this] { return m_window && m_window->isVisible(); }, 20'000))
            qFatal("the window did not open");
        m_program.speak(language);
        m_window->resize(1440, 900);
    }

    app::WindowProgram &program() { return m_program; }
    views::MainWindow &window() { return *m_window; }
    services::Workplace &workplace() { return m_program.backend().workplace(); }

    template <typename Widget>
    Widget *find(const char *name)
    {
        for (Widget *widget : m_window->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

private:
    composition::BackendOptions options(const QString &clock)
    {
        composition::BackendOptions options;
        options.dataDirectory = m_folder.path();
        options.keysInFile = true;
        options.sandboxClock = clock;
        options.follow.unlimitedIntervalMs = 200;
        return options;
    }

    QTemporaryDir m_folder;
    app::WindowProgram m_program;
    views::MainWindow *m_window = nullptr;
};

} // namespace esteira::test
