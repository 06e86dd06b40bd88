#pragma once

#include "services/workplace.h"

#include "views/design/tokens.h"

#include <QStatusBar>
#include <QTimer>

namespace esteira::design {
class FigureLabel;
class TextLabel;
}

namespace esteira::viewmodels {
class Session;
}

namespace esteira::views {

/// At the left the link to the administrator, the last event and what is selected; at the right the fund's accounting
/// date and the clock of Brasília.
class WorkStatusBar : public QStatusBar {
    Q_OBJECT
public:
    WorkStatusBar(services::Workplace &workplace, const viewmodels::Session &session, QWidget *parent = nullptr);

    void setSelection(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setDot(design::Ink ink);
    void heard(const QString &connectionId, const Outcome &outcome);
    void readLastEvent();
    void showLink();
    void showLastEvent();
    void showDate();
    void tick();

    services::Workplace &m_workplace;
    const viewmodels::Session &m_session;
    QWidget *m_dot;
    design::Ink m_dotInk = &design::Tokens::t3;
    design::TextLabel *m_link;
    design::TextLabel *m_event;
    design::TextLabel *m_selection;
    design::TextLabel *m_dateCaption;
    design::FigureLabel *m_date;
    design::FigureLabel *m_clock;
    std::optional<Outcome> m_heard;
    QDateTime m_heardUtc;
    QDateTime m_lastEventUtc;
    QTimer m_seconds;
    QTimer m_eventTimer;
};

} // namespace esteira::views
