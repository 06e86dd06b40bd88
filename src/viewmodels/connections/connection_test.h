#pragma once

#include "services/connection/connection_service.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>

namespace esteira::viewmodels {

/// A test of a connection as a screen shows it: every step in its order, with what is known of it so far. Lives on the GUI
/// thread; a new start gives up the test under way.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    enum class State { Waiting, Running, Passed, Warned, Failed, NotTested };
    struct Line {
        ports::ProbeStep step = ports::ProbeStep::Network;
        State state = State::Waiting;
        QString fundClassKey; ///< of a fund's line
        Text fact;
        Text wayOut;
        QString code;
    };

    explicit ConnectionTest(services::ConnectionService &service, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(const services::ConnectionWish &wish);
    void cancel();
    /// Forgets everything: another connection is shown.
    void clear();

    bool isRunning() const { return m_running; }
    const QList<Line> &lines() const { return m_lines; }
    /// Of the whole: Waiting before the first test.
    State state() const;
    QDateTime finishedUtc() const { return m_finishedUtc; }
    /// What was learnt of the funds.
    const QList<ports::RegisteredFund> &funds() const { return m_funds; }

signals:
    void changed();
    void fundLearnt(const esteira::ports::RegisteredFund &fund);

private:
    void take(const ports::ProbeFinding &finding);
    void end();

    services::ConnectionService &m_service;
    QFutureWatcher<ports::ProbeFinding> m_watcher;
    QList<Line> m_lines;
    QList<ports::RegisteredFund> m_funds;
    QDateTime m_finishedUtc;
    bool m_running = false;
};

} // namespace esteira::viewmodels
