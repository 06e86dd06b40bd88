#include "views/shell/speak.h"

#include <QEvent>
#include <QWidget>

namespace esteira::views {

namespace {

class Speaker : public QObject {
public:
    Speaker(QWidget *widget, std::function<void()> say) : QObject(widget), m_say(std::move(say))
    {
        widget->installEventFilter(this);
        m_say();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_say();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_say;
};

} // namespace

void speak(QWidget *widget, std::function<void()> say)
{
    new Speaker(widget, std::move(say));
}

} // namespace esteira::views
