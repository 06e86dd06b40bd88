#include "app/window_program.h"
#include "composition/program_log.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Esteira"));
    QCoreApplication::setApplicationName(QStringLiteral("Esteira"));
    QGuiApplication::setDesktopFileName(QStringLiteral("esteira"));
    const esteira::composition::ProgramLog log({});
    esteira::app::WindowProgram program(application, {});
    program.start();
    return QApplication::exec();
}
