#include "views/design/chip.h"

#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace esteira::design {

namespace {

constexpr int kHeight = 20;
constexpr int kIcon = 13;
constexpr int kGap = 5;
constexpr int kPadding = 6;

} // namespace

QSize chipSize(const status::Look &look, ChipStyle style)
{
    const int text = qCeil(QFontMetricsF(font(TextRole::Header)).horizontalAdvance(look.text));
    return {kIcon + kGap + text + (style == ChipStyle::Tinted ? 2 * kPadding : 0), kHeight};
}

QRectF paintChip(QPainter &painter, const QRectF &rect, const status::Look &look, const Tokens &tokens, ChipStyle style)
{
    const FamilyColors &colors = tokens.family(look.family);
    const QSizeF size = chipSize(look, style);
    const QRectF chip(rect.left(), std::round(rect.center().y() - size.height() / 2), size.width(), size.height());
    qreal x = chip.left();
    if (style == ChipStyle::Tinted) {
        paintBox(painter, chip, kChipRadius, colors.chip);
        x += kPadding;
    }
    paintIcon(painter, QRectF(x, chip.center().y() - kIcon / 2.0, kIcon, kIcon), look.icon, colors.text);
    x += kIcon + kGap;
    painter.setFont(font(TextRole::Header));
    painter.setPen(colors.text);
    painter.drawText(QRectF(x, chip.top(), chip.right() - x, chip.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, look.text);
    return chip;
}

StatusChip::StatusChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusChip::StatusChip(const status::Look &look, ChipStyle style, QWidget *parent) : StatusChip(parent)
{
    m_style = style;
    setLook(look);
}

void StatusChip::setLook(const status::Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

void StatusChip::setChipStyle(ChipStyle style)
{
    m_style = style;
    updateGeometry();
    update();
}

void StatusChip::paintEvent(QPaintEvent *)
{
    if (m_look.text.isEmpty())
        return;
    QPainter painter(this);
    paintChip(painter, rect(), m_look, Theme::of(this), m_style);
}

} // namespace esteira::design
