#pragma once

#include "services/workplace.h"

#include <QWidget>

namespace esteira::design {
class Banner;
class Button;
class TextLabel;
}

namespace esteira::views {

class JsonView;

/// One call as it was made: when, what was asked, what was answered and how long it took; both bodies to be copied.
class ExchangeView : public QWidget {
    Q_OBJECT
public:
    explicit ExchangeView(services::Workplace &workplace, QWidget *parent = nullptr);

    /// 0: none.
    void setExchange(qint64 id);
    /// Says that the call asked for is not kept (any more).
    void setNone();
    qint64 exchange() const { return m_wanted; }

private:
    struct Pane {
        QWidget *box;
        design::TextLabel *title;
        design::TextLabel *empty;
        design::Button *copy;
        JsonView *json;
    };
    Pane addPane(QWidget *parent, const QString &name);
    void show(const ports::KeptExchange &kept);
    static void fill(Pane &pane, const QByteArray &body, const QString &none);

    services::Workplace &m_workplace;
    void sayNothing();

    qint64 m_wanted = 0;
    bool m_none = false;
    std::optional<ports::KeptExchange> m_shown;
    design::TextLabel *m_line;
    design::TextLabel *m_path;
    design::TextLabel *m_facts;
    design::Banner *m_error;
    QWidget *m_panes;
    Pane m_request;
    Pane m_response;
};

} // namespace esteira::views
