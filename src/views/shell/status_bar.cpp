#include "views/shell/status_bar.h"

#include "core/format.h"
#include "core/future.h"
#include "services/change_notifier.h"
#include "services/follow/follow_service.h"
#include "viewmodels/shell/session.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/theme.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QPainter>

namespace esteira::views {

using design::FigureLabel;
using design::IconLabel;
using design::TextLabel;
using design::TextRole;

namespace {
constexpr int kSecondMs = 1000;
constexpr int kEventMs = 1000;

QWidget *divider(QWidget *parent)
{
    auto *line = new design::Line(Qt::Vertical, parent);
    line->setFixedSize(1, 14);
    return line;
}
} // namespace

WorkStatusBar::WorkStatusBar(services::Workplace &workplace, const viewmodels::Session &session, QWidget *parent)
    : QStatusBar(parent), m_workplace(workplace), m_session(session)
{
    setObjectName(QStringLiteral("statusBar"));
    setSizeGripEnabled(false);
    setFixedHeight(26);
    setContentsMargins(10, 0, 10, 0);
    m_dot = new QWidget(this);
    m_dot->setFixedSize(10, 10);
    m_dot->installEventFilter(this);
    m_link = new TextLabel({}, TextRole::Support, "t2", this);
    m_link->setObjectName(QStringLiteral("linkState"));
    m_event = new TextLabel({}, TextRole::Support, "t2", this);
    m_event->setObjectName(QStringLiteral("lastEvent"));
    m_selection = new TextLabel({}, TextRole::Support, "t2", this);
    m_selection->setObjectName(QStringLiteral("selectionSummary"));
    m_dateCaption = new TextLabel({}, TextRole::Support, "t2", this);
    m_date = new FigureLabel(TextRole::Header, this);
    m_date->setObjectName(QStringLiteral("accountingDate"));
    m_clock = new FigureLabel(TextRole::Header, this);
    m_clock->setObjectName(QStringLiteral("clock"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_dot, m_link, divider(this), m_event, divider(this), m_selection})
        addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *>{new IconLabel(QStringLiteral("calendar-days"), 14, &design::Tokens::t2, this),
                                                            m_dateCaption, m_date, divider(this), m_clock})
        addPermanentWidget(widget);

    connect(&workplace.follow, &services::FollowService::connectionHeard, this, &WorkStatusBar::heard);
    connect(&session, &viewmodels::Session::changed, this, [this] {
        showLink();
        showDate();
    });
    m_eventTimer.setSingleShot(true);
    m_eventTimer.setInterval(kEventMs);
    connect(&m_eventTimer, &QTimer::timeout, this, &WorkStatusBar::readLastEvent);
    connect(&workplace.changes, &services::ChangeNotifier::batchesChanged, this, [this] {
        if (!m_eventTimer.isActive())
            m_eventTimer.start();
    });
    connect(&session, &viewmodels::Session::opened, this, &WorkStatusBar::readLastEvent);
    m_seconds.setInterval(kSecondMs);
    connect(&m_seconds, &QTimer::timeout, this, &WorkStatusBar::tick);
    m_seconds.start();
    speak(this, [this] {
        m_dateCaption->setText(tr("Accounting date"));
        m_clock->setToolTip(tr("Brasília"));
        showLink();
        showDate();
        tick();
    });
}

void WorkStatusBar::setDot(design::Ink ink)
{
    m_dotInk = ink;
    m_dot->update();
}

/// The dot of the link: filled, beside the word that says the same.
bool WorkStatusBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_dot || event->type() != QEvent::Paint)
        return QStatusBar::eventFilter(watched, event);
    QPainter painter(m_dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dotInk.in(design::Theme::of(m_dot)));
    painter.drawEllipse(QRectF(m_dot->rect()).adjusted(1, 1, -1, -1));
    return true;
}

void WorkStatusBar::setSelection(const QString &words)
{
    m_selection->setText(words);
}

void WorkStatusBar::heard(const QString &connectionId, const Outcome &outcome)
{
    if (!m_session.connection() || connectionId != m_session.connection()->id)
        return;
    m_heard = outcome;
    if (outcome)
        m_heardUtc = QDateTime::currentDateTimeUtc();
    showLink();
}

void WorkStatusBar::showLink()
{
    const ports::Connection *connection = m_session.connection();
    const char *ink = "t2";
    if (!connection) {
        m_link->setText(tr("No connection registered"));
        setDot(&design::Tokens::t3);
    } else if (!m_heard) {
        m_link->setText(connection->name);
        setDot(&design::Tokens::t3);
    } else if (*m_heard) {
        m_link->setText(tr("Connected"));
        setDot(flow::Family::Done);
    } else {
        m_link->setText(m_heardUtc.isValid() ? tr("Data of %1, no connection").arg(format::time(m_heardUtc).left(5)) : tr("No connection"));
        m_link->setToolTip(m_heard->error().text.shown() + u'\n' + m_heard->error().wayOut.shown());
        setDot(flow::Family::Waiting);
        ink = "waiting";
    }
    if (!m_heard || *m_heard)
        m_link->setToolTip(connection ? connection->name : QString());
    design::setTextLook(m_link, TextRole::Support, ink);
}

void WorkStatusBar::readLastEvent()
{
    whenDone(m_workplace.inbox.latest(1), this, [this](const Result<QList<ports::ReceivedWebhook>> &latest) {
        if (latest && !latest->isEmpty())
            m_lastEventUtc = latest->first().receivedUtc;
        showLastEvent();
    });
}

void WorkStatusBar::showLastEvent()
{
    if (!m_lastEventUtc.isValid()) {
        m_event->setText(tr("No webhook received yet"));
        return;
    }
    m_event->setText(tr("Last event %1 ago").arg(format::duration(std::max<qint64>(0, m_lastEventUtc.secsTo(QDateTime::currentDateTimeUtc())))));
}

void WorkStatusBar::showDate()
{
    const QDate date = m_session.accountingDate();
    m_date->setText(date.isValid() ? format::date(date) : QStringLiteral("—"));
    m_date->setToolTip(date.isValid() ? QString() : tr("Not known yet, or not the same for all funds"));
}

void WorkStatusBar::tick()
{
    m_clock->setText(format::time(QDateTime::currentDateTimeUtc()));
    showLastEvent();
}

} // namespace esteira::views
