#pragma once

#include "app/window_program.h"
#include "views/shell/main_window.h"

#include <QTemporaryDir>

#include <memory>

class QTableView;

namespace esteira::test {

/// The real window over a data folder of its own, with the administrator inside the program. One per test; GUI thread.
class WindowFixture {
public:
    explicit WindowFixture(Language language = Language::English);

    /// Opens (or opens again, without saying goodbye first) the same data folder.
    bool open();
    void drop(const QString &file);
    /// Drops the file, waits until it is read, confirms, and waits for the draft's rows.
    bool importDraft(const QString &fileName, int rows);
    /// The last visible widget of that name in any window; nullptr when none appears.
    QWidget *seek(const QString &objectName, int timeoutMs = 10'000);
    bool gone(const QString &objectName);
    bool click(const QString &objectName);
    bool trigger(const QString &actionName);
    QTableView *table();
    /// The text a label or button shows, empty when it is not visible.
    QString text(const QString &objectName);
    QList<ports::BatchListItem> batches();
    ports::BatchListItem onlyBatch();
    views::MainWindow &window() { return *m_window; }
    app::WindowProgram &program() { return *m_program; }

private:
    QWidget *visible(const QString &objectName) const;

    QTemporaryDir m_data;
    const Language m_language;
    std::unique_ptr<app::WindowProgram> m_program;
    views::MainWindow *m_window = nullptr;
};

} // namespace esteira::test
