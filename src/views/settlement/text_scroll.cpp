#include "views/settlement/text_scroll.h"

#include <QEvent>
#include <QLayout>

namespace esteira::views {

TextScroll::TextScroll(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TextScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool TextScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool changed = watched == widget() && event->type() == QEvent::LayoutRequest;
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (changed)
        fit();
    return handled;
}

void TextScroll::fit()
{
    if (const QLayout *layout = widget() ? widget()->layout() : nullptr)
        widget()->setMinimumHeight(layout->totalHeightForWidth(viewport()->width()));
}

} // namespace esteira::views
