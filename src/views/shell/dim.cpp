#include "views/shell/dim.h"

#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace esteira::views {

namespace {

/// The 35% shade over the window while a dialog asks.
class Dim : public QWidget {
public:
    explicit Dim(QWidget *window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
        window->installEventFilter(this);
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor shade(Qt::black);
        shade.setAlphaF(0.35F);
        painter.fillRect(rect(), shade);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize && watched == parent())
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }
};

} // namespace

QWidget *dimWindow(QWidget &window)
{
    auto *dim = new Dim(&window);
    dim->show();
    return dim;
}

} // namespace esteira::views
