#pragma once

#include <QFont>
#include <QString>

/// The text roles of the program (design-system.md 2), in logical pixels. Inter and JetBrains Mono come from the
/// system; where they are missing the system's own fonts take their place.
namespace esteira::design {

enum class TextRole {
    Figure,       ///< 28/34 600: the number of a progress page
    PageTitle,    ///< 20/26 600
    ToolbarTitle, ///< 18/24 600: page title inside a toolbar
    Section,      ///< 15/20 600: section and dialog titles
    Kpi,          ///< 20/28 600
    Strip,        ///< 15/20 600: value in a metric strip
    PanelTitle,   ///< 13/18 600
    Body,         ///< 13/18 400
    BodyStrong,   ///< 13/18 500: money that matters
    Button,       ///< 13/18 500
    Header,       ///< 12/16 500: table header, chip
    Support,      ///< 12/16 400
    Caption,      ///< 11/14 400
    Badge,        ///< 11/14 500
    Mono,         ///< JetBrains Mono 12/16: ids, HTTP
    MonoSmall     ///< JetBrains Mono 11/14: JSON
};

QFont font(TextRole role);

/// Line height of a role, in logical pixels.
int lineHeight(TextRole role);

/// Name used in the dynamic property "textRole" of forms ("pageTitle", "caption", …); Body for an unknown name.
TextRole textRoleFrom(QStringView name);
QString textRoleName(TextRole role);

} // namespace esteira::design
