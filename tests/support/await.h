#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFuture>
#include <QTest>
#include <QThread>

namespace esteira::test {

/// Waits, with events running, for a future's answer.
template <typename T>
T await(QFuture<T> future, int timeoutMs = 20'000)
{
    // qWaitFor looks every ten milliseconds only, and most answers come sooner.
    const QDeadlineTimer soon(5);
    while (!future.isFinished() && !soon.hasExpired()) {
        QCoreApplication::processEvents();
        QThread::yieldCurrentThread();
    }
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs))
        qFatal("a future did not end in time");
    if (future.resultCount() == 0)
        qFatal("a future ended without an answer");
    return future.result();
}

} // namespace esteira::test
