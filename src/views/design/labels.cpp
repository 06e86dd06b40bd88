#include "views/design/labels.h"

#include "views/design/icon.h"
#include "views/design/paint.h"

#include <QFontMetricsF>
#include <QPainter>

namespace esteira::design {

TextLabel::TextLabel(const QString &text, TextRole role, const char *ink, QWidget *parent) : QLabel(text, parent)
{
    setTextLook(this, role, ink);
}

KeyCap::KeyCap(const QString &keys, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyCap::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const { return {keyCapWidth(m_keys), 18}; }

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    paintKeyCap(painter, rect(), m_keys, t.t2, t.line2, t.surf);
}

IconLabel::IconLabel(const QString &name, int side, Ink ink, QWidget *parent) : QWidget(parent), m_name(name), m_side(side), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString &name)
{
    m_name = name;
    update();
}

void IconLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    paintIcon(painter, rect(), m_name, isEnabled() ? m_ink.in(t) : t.dis);
}

Line::Line(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).line);
}

ElidedLabel::ElidedLabel(const QString &text, TextRole role, Ink ink, QWidget *parent) : QWidget(parent), m_role(role), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {qCeil(QFontMetricsF(design::font(m_role)).horizontalAdvance(m_text)), lineHeight(m_role)};
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    setToolTip(sizeHint().width() > width() ? m_text : QString());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    paintText(painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, m_text, design::font(m_role), isEnabled() ? m_ink.in(t) : t.dis);
}

} // namespace esteira::design
