#pragma once

#include "views/design/tokens.h"
#include "views/design/typography.h"

#include <QObject>

class QApplication;
class QWidget;

namespace esteira::design {

class Style;

/// What the person chose: follow the system, or one of the two themes.
enum class Appearance { System, Light, Dark };

/// Dresses the application: style, palette and font. Made once by the composition root, after QApplication and before
/// the first window; owns nothing but its choice (QApplication owns the style). GUI thread only.
///
/// Widgets and delegates read the tokens with Theme::of(widget) while painting; nothing caches a colour, so a change
/// of appearance is a repaint. Listen to changed() only for pictures made in advance.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication &application, Appearance appearance = Appearance::System, QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// The person's own wish for less motion; the system's is honoured in any case.
    void setReducedMotion(bool reduced);
    Mode mode() const;
    const Tokens &tokens() const;

    /// The tokens the widget is painted with; the application's when it has none of ours, light before any theme.
    static const Tokens &of(const QWidget *widget);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    Mode wanted() const;

    QApplication &m_application;
    Style *m_style;
    Appearance m_appearance;
};

/// Gives a widget a text role and an ink that follow the theme. Forms can say the same with the dynamic properties
/// "textRole" and "ink" ("t2", "acc", "error"…).
void setTextLook(QWidget *widget, TextRole role, const char *ink = "text");

/// The ink of a property name: a token ("text", "t2", "t3", "acc", "onAcc") or a family ("error", "done"…).
Ink inkFrom(QStringView name);

/// False when the system asks for reduced motion (or the platform shows no effects).
bool animationsWanted(const QWidget *widget);

} // namespace esteira::design
