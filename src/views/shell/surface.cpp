#include "views/shell/surface.h"

#include "views/design/theme.h"

#include <QPainter>

namespace esteira::views {

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const design::Tokens &t = design::Theme::of(this);
    painter.fillRect(rect(), t.*m_fill);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, t.line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, t.line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), t.line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), t.line);
}

} // namespace esteira::views
