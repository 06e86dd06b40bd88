#include "views/design/typography.h"

#include <QFontDatabase>

#include <array>

namespace esteira::design {

namespace {

struct RoleFacts {
    const char *name;
    int size;
    int line;
    QFont::Weight weight;
    bool mono;
};

// In the order of TextRole.
constexpr std::array kRoles{
    RoleFacts{"figure", 28, 34, QFont::DemiBold, false},
    RoleFacts{"pageTitle", 20, 26, QFont::DemiBold, false},
    RoleFacts{"toolbarTitle", 18, 24, QFont::DemiBold, false},
    RoleFacts{"section", 15, 20, QFont::DemiBold, false},
    RoleFacts{"kpi", 20, 28, QFont::DemiBold, false},
    RoleFacts{"strip", 15, 20, QFont::DemiBold, false},
    RoleFacts{"panelTitle", 13, 18, QFont::DemiBold, false},
    RoleFacts{"body", 13, 18, QFont::Normal, false},
    RoleFacts{"bodyStrong", 13, 18, QFont::Medium, false},
    RoleFacts{"button", 13, 18, QFont::Medium, false},
    RoleFacts{"header", 12, 16, QFont::Medium, false},
    RoleFacts{"support", 12, 16, QFont::Normal, false},
    RoleFacts{"caption", 11, 14, QFont::Normal, false},
    RoleFacts{"badge", 11, 14, QFont::Medium, false},
    RoleFacts{"mono", 12, 16, QFont::Normal, true},
    RoleFacts{"monoSmall", 11, 14, QFont::Normal, true},
};

const RoleFacts &facts(TextRole role) { return kRoles.at(static_cast<std::size_t>(role)); }

QStringList families(bool mono)
{
    const auto system = mono ? QFontDatabase::FixedFont : QFontDatabase::GeneralFont;
    return {mono ? QStringLiteral("JetBrains Mono") : QStringLiteral("Inter"), QFontDatabase::systemFont(system).family()};
}

QFont make(TextRole role)
{
    const RoleFacts &wanted = facts(role);
    QFont made;
    made.setFamilies(families(wanted.mono));
    made.setPixelSize(wanted.size);
    made.setWeight(wanted.weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    if (wanted.mono)
        made.setStyleHint(QFont::Monospace);
    if (role == TextRole::Figure)
        made.setLetterSpacing(QFont::AbsoluteSpacing, -0.5);
    return made;
}

} // namespace

QFont font(TextRole role)
{
    static const std::array<QFont, kRoles.size()> fonts = [] {
        std::array<QFont, kRoles.size()> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all.at(i) = make(static_cast<TextRole>(i));
        return all;
    }();
    return fonts.at(static_cast<std::size_t>(role));
}

int lineHeight(TextRole role) { return facts(role).line; }

TextRole textRoleFrom(QStringView name)
{
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
        if (name == QLatin1String(kRoles.at(i).name))
            return static_cast<TextRole>(i);
    }
    return TextRole::Body;
}

QString textRoleName(TextRole role) { return QLatin1String(facts(role).name); }

} // namespace esteira::design
