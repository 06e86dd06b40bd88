#include "viewmodels/connections/connection_test.h"

namespace esteira::viewmodels {

using ports::ProbeStep;
using ports::ProbeVerdict;

namespace {

ConnectionTest::State stateOf(ProbeVerdict verdict)
{
    switch (verdict) {
    case ProbeVerdict::Passed: return ConnectionTest::State::Passed;
    case ProbeVerdict::Warned: return ConnectionTest::State::Warned;
    case ProbeVerdict::Failed: return ConnectionTest::State::Failed;
    }
    return ConnectionTest::State::Failed;
}

} // namespace

ConnectionTest::ConnectionTest(services::ConnectionService &service, QObject *parent) : QObject(parent), m_service(service)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) { take(m_watcher.resultAt(index)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ConnectionTest::end);
    clear();
}

ConnectionTest::~ConnectionTest()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void ConnectionTest::clear()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_running = false;
    m_funds.clear();
    m_finishedUtc = {};
    m_lines.clear();
    for (const ProbeStep step : {ProbeStep::Network, ProbeStep::Encryption, ProbeStep::Clock, ProbeStep::Key, ProbeStep::Permission, ProbeStep::Answer}) {
        Line line;
        line.step = step;
        m_lines.append(line);
    }
    emit changed();
}

void ConnectionTest::start(const services::ConnectionWish &wish)
{
    clear();
    for (const ports::RegisteredFund &fund : wish.funds) {
        Line line;
        line.step = ProbeStep::Fund;
        line.fundClassKey = fund.fundClassKey;
        m_lines.append(line);
    }
    m_lines.first().state = State::Running;
    m_running = true;
    m_watcher.setFuture(m_service.test(wish));
    emit changed();
}

void ConnectionTest::cancel()
{
    m_watcher.cancel();
}

void ConnectionTest::take(const ports::ProbeFinding &finding)
{
    bool next = false;
    for (Line &line : m_lines) {
        if (line.step == finding.step && line.fundClassKey == finding.fundClassKey) {
            line.state = stateOf(finding.verdict);
            line.fact = finding.fact;
            line.wayOut = finding.wayOut;
            line.code = finding.code;
            next = true;
        } else if (next && line.state == State::Waiting) {
            line.state = State::Running;
            break;
        } else if (!next && line.state == State::Running) {
            line.state = State::NotTested; // passed over: the administrator did not say
        }
    }
    if (finding.fund) {
        m_funds.append(*finding.fund);
        emit fundLearnt(*finding.fund);
    }
    emit changed();
}

void ConnectionTest::end()
{
    if (!m_running)
        return;
    m_running = false;
    m_finishedUtc = QDateTime::currentDateTimeUtc();
    for (Line &line : m_lines) {
        if (line.state == State::Waiting || line.state == State::Running)
            line.state = State::NotTested;
    }
    emit changed();
}

ConnectionTest::State ConnectionTest::state() const
{
    if (m_running)
        return State::Running;
    if (!m_finishedUtc.isValid())
        return State::Waiting;
    const auto has = [this](State state) {
        return std::any_of(m_lines.begin(), m_lines.end(), [state](const Line &line) { return line.state == state; });
    };
    if (has(State::Failed))
        return State::Failed;
    // Cancelled before the administrator answered: nothing is proven.
    if (!std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.step == ProbeStep::Answer && line.state == State::Passed; }))
        return State::NotTested;
    return has(State::Warned) ? State::Warned : State::Passed;
}

} // namespace esteira::viewmodels
