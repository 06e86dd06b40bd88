#include "views/design/button.h"

#include "views/design/icon.h"
#include "views/design/typography.h"

#include <QKeySequence>
#include <QStyleOptionButton>

namespace esteira::design {

namespace {

QString variantName(ButtonVariant variant)
{
    switch (variant) {
    case ButtonVariant::Default: return {};
    case ButtonVariant::Primary: return QStringLiteral("primary");
    case ButtonVariant::Ghost: return QStringLiteral("ghost");
    case ButtonVariant::Destructive: return QStringLiteral("destructive");
    case ButtonVariant::Production: return QStringLiteral("production");
    }
    Q_UNREACHABLE();
}

Ink variantInk(ButtonVariant variant)
{
    switch (variant) {
    case ButtonVariant::Default: return &Tokens::text;
    case ButtonVariant::Primary: return &Tokens::onAcc;
    case ButtonVariant::Ghost: return &Tokens::t2;
    case ButtonVariant::Destructive: return flow::Family::Error;
    case ButtonVariant::Production: return &Tokens::onEnv;
    }
    Q_UNREACHABLE();
}

} // namespace

Button::Button(QWidget *parent) : QPushButton(parent)
{
    setFont(design::font(TextRole::Button));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // A click must not leave the ring behind; Tab still reaches the button.
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    dress();
}

Button::Button(const QString &text, ButtonVariant variant, const QString &iconName, QWidget *parent) : Button(parent)
{
    m_variant = variant;
    m_iconName = iconName;
    setText(text);
    dress();
}

void Button::setVariant(ButtonVariant variant)
{
    m_variant = variant;
    dress();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    dress();
}

void Button::setKeys(const QKeySequence &keys)
{
    setProperty("keys", keys.toString(QKeySequence::NativeText).replace(u'+', u' '));
    updateGeometry();
    update();
}

void Button::setControlSize(ControlSize size)
{
    switch (size) {
    case ControlSize::Normal: setProperty("controlSize", QVariant()); break;
    case ControlSize::Small: setProperty("controlSize", QStringLiteral("small")); break;
    case ControlSize::Decision: setProperty("controlSize", QStringLiteral("decision")); break;
    }
    setFont(design::font(size == ControlSize::Small ? TextRole::Header : TextRole::Button));
    updateGeometry();
}

QSize Button::sizeHint() const
{
    // QPushButton remembers its size until the text changes; keys and size count here too.
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

void Button::dress()
{
    setProperty("variant", variantName(m_variant));
    setIcon(m_iconName.isEmpty() ? QIcon() : design::icon(m_iconName, variantInk(m_variant)));
    updateGeometry();
    update();
}

} // namespace esteira::design
