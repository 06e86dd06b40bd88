#include "views/design/theme.h"

#include "views/design/segments.h"
#include "views/design/style.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>
#include <QWidget>

#include <array>
#include <utility>

namespace esteira::design {

namespace {

const Style *styleOf(const QWidget *widget)
{
    if (widget) {
        if (const auto *style = qobject_cast<const Style *>(widget->style()))
            return style;
    }
    return qApp ? qobject_cast<const Style *>(QApplication::style()) : nullptr;
}

} // namespace

Theme::Theme(QApplication &application, Appearance appearance, QObject *parent)
    : QObject(parent), m_application(application), m_style(new Style(tokensFor(Mode::Light))), m_appearance(appearance)
{
    QApplication::setStyle(m_style);
    QApplication::setFont(font(TextRole::Body));
    QApplication::setFont(font(TextRole::Button), "QPushButton");
    QApplication::setFont(font(TextRole::Button), "QToolButton");
    QApplication::setFont(font(TextRole::Support), "QTipLabel");
    m_application.installEventFilter(this);
    installDesignAccessibility();
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setReducedMotion(bool reduced) { m_style->setReducedMotion(reduced); }

Mode Theme::mode() const { return tokens().mode; }

const Tokens &Theme::tokens() const { return m_style->tokens(); }

const Tokens &Theme::of(const QWidget *widget)
{
    const Style *style = styleOf(widget);
    return style ? style->tokens() : tokensFor(Mode::Light);
}

Mode Theme::wanted() const
{
    switch (m_appearance) {
    case Appearance::Light: return Mode::Light;
    case Appearance::Dark: return Mode::Dark;
    case Appearance::System: break;
    }
    // Qt 6.4 has no public colour scheme: Fusion's own palette follows the platform's, and its window tells.
    const QColor window = m_style->baseStyle()->standardPalette().color(QPalette::Window);
    return window.lightness() < 128 ? Mode::Dark : Mode::Light;
}

void Theme::apply()
{
    m_style->setTokens(tokensFor(wanted()));
    QApplication::setPalette(m_style->standardPalette());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        // Qt tells only widgets that were shown once; a page made in advance would keep the old palette.
        if (!widget->testAttribute(Qt::WA_WState_Polished)) {
            QEvent event(QEvent::ApplicationPaletteChange);
            QCoreApplication::sendEvent(widget, &event);
        }
        m_style->applyTextLook(widget);
        widget->update();
    }
    emit changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_appearance == Appearance::System && wanted() != mode())
        apply();
    return QObject::eventFilter(watched, event);
}

void setTextLook(QWidget *widget, TextRole role, const char *ink)
{
    widget->setProperty("textRole", textRoleName(role));
    widget->setProperty("ink", QString::fromLatin1(ink));
    if (const Style *style = styleOf(widget))
        style->applyTextLook(widget);
    else
        widget->setFont(font(role));
}

Ink inkFrom(QStringView name)
{
    using flow::Family;
    static const std::array<std::pair<const char *, Ink>, 15> inks{{
        {"text", &Tokens::text}, {"t2", &Tokens::t2}, {"t3", &Tokens::t3}, {"acc", &Tokens::acc},
        {"onAcc", &Tokens::onAcc}, {"dis", &Tokens::dis}, {"onEnv", &Tokens::onEnv}, {"envSandbox", &Tokens::envSandbox},
        {"open", Family::Open}, {"waiting", Family::Waiting}, {"progress", Family::Progress}, {"done", Family::Done},
        {"discarded", Family::Discarded}, {"denied", Family::Denied}, {"error", Family::Error},
    }};
    for (const auto &[known, ink] : inks) {
        if (name == QLatin1String(known))
            return ink;
    }
    return &Tokens::text;
}

bool animationsWanted(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    return style->styleHint(QStyle::SH_Widget_Animate, nullptr, widget) != 0
        && style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}

} // namespace esteira::design
