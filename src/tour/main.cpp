#include "tour/screens_tour.h"
#include "tour/settlement_tour.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace esteira;

/// esteira-tour DIR [FILE]: takes the settlement journey through the real window, and a look at every screen on a busy day,
/// in both languages and themes. FILE is one of the samples; the others are beside it. Leaves one picture per screen and report.txt in DIR; ends with 0 only when every step succeeded.
int main(int argc, char **argv)
{
    // The offscreen platform's own screen is smaller than the window and would push dialogs aside.
    const QTemporaryDir settings;
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen") {
        QFile screens(settings.filePath(QStringLiteral("screens.json")));
        if (screens.open(QIODevice::WriteOnly)) {
            screens.write(R"({"screens": [{"name": "tour", "x": 0, "y": 0, "width": 1440, "height": 900,)"
                          R"( "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
            screens.close();
            qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
        }
    }
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Esteira"));
    QCoreApplication::setApplicationName(QStringLiteral("Esteira tour"));
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("tour"));
    const QString file = QFileInfo(arguments.value(2, QStringLiteral("tests/data/settlements-excel-br.csv"))).absoluteFilePath();
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(folder));
        return 2;
    }

    bool ok = true;
    QStringList report;
    for (const Language language : {Language::Portuguese, Language::English}) {
        for (const design::Appearance appearance : {design::Appearance::Light, design::Appearance::Dark}) {
            const auto take = [&](const char *name, auto tour) {
                const bool succeeded = tour.run();
                ok = ok && succeeded;
                report += QStringLiteral("== %1, %2, %3: %4")
                              .arg(QLatin1String(name), QLatin1String(language == Language::Portuguese ? "pt-BR" : "en"),
                                   QLatin1String(appearance == design::Appearance::Dark ? "dark" : "light"),
                                   QLatin1String(succeeded ? "succeeded" : "FAILED"));
                report += tour.report();
            };
            take("journey", tour::SettlementTour(application, file, folder, language, appearance));
            take("screens", tour::ScreensTour(application, QFileInfo(file).path(), folder, language, appearance));
        }
    }
    const QByteArray text = report.join(QLatin1Char('\n')).toUtf8() + '\n';
    std::fputs(text.constData(), stdout);
    QFile out(QDir(folder).filePath(QStringLiteral("report.txt")));
    if (out.open(QIODevice::WriteOnly))
        out.write(text);
    return ok ? 0 : 1;
}
