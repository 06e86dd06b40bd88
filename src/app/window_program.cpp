#include "app/window_program.h"

#include "core/future.h"
#include "translations/catalogues.h"
#include "views/shell/main_window.h"
#include "views/shell/start_error_dialog.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace esteira::app {

WindowProgram::WindowProgram(QApplication &application, composition::BackendOptions options)
    : m_application(application), m_options(std::move(options)), m_theme(application)
{
    // Until a preference is read: the system's language, and Portuguese where it is neither of ours.
    speak(QLocale::system().language() == QLocale::English ? Language::English : Language::Portuguese);
}

WindowProgram::~WindowProgram()
{
    m_window.reset(); // screens let go of the services before those end
}

void WindowProgram::speak(Language language)
{
    auto catalogue = loadCatalogue(language);
    if (m_catalogue) {
        QCoreApplication::removeTranslator(&m_qtCatalogue);
        QCoreApplication::removeTranslator(m_catalogue.get());
    }
    // Qt's own words (standard buttons, file dialog) come from Qt's catalogue.
    const QString qtName = language == Language::Portuguese ? QStringLiteral("qtbase_pt_BR") : QStringLiteral("qtbase_en");
    if (m_qtCatalogue.load(qtName, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtCatalogue);
    QCoreApplication::installTranslator(catalogue.get());
    m_catalogue = std::move(catalogue);
    QLocale::setDefault(language == Language::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Brazil)
                                                         : QLocale(QLocale::English, QLocale::UnitedStates));
}

void WindowProgram::start(std::function<void(views::MainWindow &)> opened)
{
    m_opened = std::move(opened);
    open();
}

void WindowProgram::open()
{
    m_backend = std::make_unique<composition::Backend>(m_options);
    whenDone(m_backend->open(), &m_application, [this](const Outcome &outcome) {
        if (!outcome) {
            showError(outcome.error());
            return;
        }
        m_window = std::make_unique<views::MainWindow>(m_backend->workplace(), m_theme);
        QObject::connect(m_window.get(), &views::MainWindow::languageWanted, m_window.get(), [this](Language language) { speak(language); });
        m_window->open();
        if (m_opened)
            m_opened(*m_window);
    });
}

void WindowProgram::showError(const Error &error)
{
    auto *dialog = new views::StartErrorDialog(error);
    QObject::connect(dialog, &views::StartErrorDialog::retryWanted, &m_application, [this] { open(); });
    QObject::connect(dialog, &QDialog::rejected, &m_application, [] { QCoreApplication::exit(1); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace esteira::app
