#pragma once

#include "app/window_program.h"
#include "tour/driver.h"
#include "views/design/theme.h"

#include <QApplication>

namespace esteira::tour {

/// One journey through the real window: a file of payments is dropped on it, checked, sent, one settlement is removed, the
/// batch is closed, paid, settled and completed. A picture of every screen, in one language and one theme.
class SettlementTour {
public:
    SettlementTour(QApplication &application, QString file, QString folder, Language language, design::Appearance appearance);

    /// True when every step and check succeeded.
    bool run();
    QStringList report() const { return m_driver.report(); }

private:
    void openWindow();
    void importFile();
    void checkDraft();
    void send();
    void removeOne();
    void close();
    void follow();
    void checkEnd();
    ports::BatchListItem onlyBatch();

    QApplication &m_application;
    const QString m_file;
    const Language m_language;
    const design::Appearance m_appearance;
    Driver m_driver;
    std::unique_ptr<app::WindowProgram> m_program;
    views::MainWindow *m_window = nullptr;
};

} // namespace esteira::tour
