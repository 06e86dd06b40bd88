#include "translations/catalogues.h"

#include "core/log.h"

namespace esteira {

std::unique_ptr<QTranslator> loadCatalogue(Language language)
{
    const QString name = language == Language::Portuguese ? QStringLiteral("esteira_pt_BR") : QStringLiteral("esteira_en");
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/translations/") + name + QStringLiteral(".qm")))
        qCCritical(lcApp, "catalogue %s cannot be loaded", qPrintable(name));
    return translator;
}

} // namespace esteira
