#pragma once

#include "app/window_program.h"
#include "tour/busy_day.h"
#include "tour/driver.h"

namespace esteira::tour {

/// Every screen in the middle of a busy working day, one picture each, in one language and one theme: the pictures to lay
/// beside the design. The journey itself is SettlementTour.
class ScreensTour {
public:
    ScreensTour(QApplication &application, QString samples, QString folder, Language language, design::Appearance appearance);

    bool run();
    QStringList report() const { return m_driver.report(); }

private:
    void openWindow();
    void listPages();
    void draftPage();
    void importPage();
    void closing();
    void sending();
    /// Goes to the page of that menu action, if the program has it, and takes its picture.
    void page(const QString &action, const QString &picture);
    /// Opens what lies over the pages, types into it, and closes it again.
    void over(const QString &action, const QString &picture, const QString &typed);
    void select(const QString &table, ports::BatchId batch);

    QApplication &m_application;
    const QString m_samples; ///< folder of the sample files
    const Language m_language;
    const design::Appearance m_appearance;
    Driver m_driver;
    std::unique_ptr<app::WindowProgram> m_program;
    std::unique_ptr<BusyDay> m_day;
    views::MainWindow *m_window = nullptr;
};

} // namespace esteira::tour
