#include "views/shell/main_window.h"
#include "viewmodels/shell/session.h"
#include "views/design/theme.h"
namespace esteira::views {
MainWindow::MainWindow(services::Workplace &workplace, design::Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_workplace(workplace), m_theme(theme), m_session(new viewmodels::Session(workplace, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    connect(m_session, &viewmodels::Session::opened, this, [this] { show(); });
}
MainWindow::~MainWindow() = default;
void MainWindow::open() { m_session->open(); }
void MainWindow::closeEvent(QCloseEvent *event) { QMainWindow::closeEvent(event); }
void MainWindow::dragEnterEvent(QDragEnterEvent *event) { QMainWindow::dragEnterEvent(event); }
void MainWindow::dropEvent(QDropEvent *event) { QMainWindow::dropEvent(event); }
} // namespace esteira::views
