#pragma once

#include "composition/backend.h"
#include "core/text.h"
#include "views/design/theme.h"

#include <QTranslator>

#include <functional>
#include <memory>

class QApplication;

namespace esteira::views {
class MainWindow;
}

namespace esteira::app {

/// The window and everything behind it: what `esteira` runs and the tour drives. Lives on the GUI thread.
class WindowProgram {
public:
    WindowProgram(QApplication &application, composition::BackendOptions options);
    ~WindowProgram();

    /// Opens the data, then the window; `opened` is called once with the window, or never when the person gives up after
    /// an error.
    void start(std::function<void(views::MainWindow &)> opened = {});

    void speak(Language language);
    composition::Backend &backend() { return *m_backend; }
    design::Theme &theme() { return m_theme; }

private:
    void open();
    void showError(const Error &error);

    QApplication &m_application;
    composition::BackendOptions m_options;
    design::Theme m_theme;
    std::unique_ptr<QTranslator> m_catalogue;
    QTranslator m_qtCatalogue;
    std::unique_ptr<composition::Backend> m_backend;
    std::unique_ptr<views::MainWindow> m_window;
    std::function<void(views::MainWindow &)> m_opened;
};

} // namespace esteira::app
