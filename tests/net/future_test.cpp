#include "core/future.h"
#include "support/test_registry.h"

#include <QThread>

using namespace esteira;

/// The helpers of core/future.h that carry answers and cancellations between threads.
class FutureTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_context = new QObject;
        m_context->moveToThread(&m_thread);
        m_thread.start();
    }

    void cleanup()
    {
        m_context->deleteLater();
        m_thread.quit();
        m_thread.wait();
    }

    void passesTheAnswerThrough()
    {
        QThread *seen = nullptr;
        auto future = runAsyncOn(m_context, [&seen] {
            seen = QThread::currentThread();
            return ready(42);
        });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result(), 42);
        QCOMPARE(seen, &m_thread);
    }

    void cancellingTheOuterCancelsTheInner()
    {
        QPromise<int> inner;
        inner.start();
        auto future = runAsyncOn(m_context, [&inner] { return inner.future(); });
        future.cancel();
        QTRY_VERIFY(inner.isCanceled() || future.isFinished());
        inner.finish();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void cancellingWhileTheInnerRuns()
    {
        QPromise<int> inner;
        inner.start();
        std::atomic<bool> begun = false;
        auto future = runAsyncOn(m_context, [&] {
            begun = true;
            return inner.future();
        });
        QTRY_VERIFY(begun);
        future.cancel();
        QTRY_VERIFY(inner.isCanceled());
        QVERIFY(!future.isFinished()); // the work says when it is over
        inner.finish();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void cancelledBeforeItsTurnIsNotBegun()
    {
        std::atomic<bool> release = false;
        std::atomic<bool> begun = false;
        QMetaObject::invokeMethod(m_context, [&release] {
            while (!release)
                QThread::yieldCurrentThread();
        });
        auto future = runAsyncOn(m_context, [&begun] {
            begun = true;
            return ready(1);
        });
        future.cancel();
        release = true;
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        QVERIFY(!begun);
    }

    void anInnerThatEndsCancelledEndsTheOuter()
    {
        auto inner = std::make_unique<QPromise<int>>();
        inner->start();
        std::atomic<bool> begun = false;
        auto future = runAsyncOn(m_context, [&begun, answer = inner->future()] {
            begun = true;
            return answer;
        });
        QTRY_VERIFY(begun);
        inner.reset(); // its worker is gone
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void aDyingContextEndsTheOuter()
    {
        QPromise<int> inner;
        inner.start();
        std::atomic<bool> begun = false;
        auto *context = new QObject;
        context->moveToThread(&m_thread);
        auto future = runAsyncOn(context, [&] {
            begun = true;
            return inner.future();
        });
        QTRY_VERIFY(begun);
        context->deleteLater();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        inner.finish();
    }

    void mappedChangesTheAnswerAndCancelsBack()
    {
        auto text = mapped(ready(7), this, [](int value) { return QString::number(value); });
        QTRY_VERIFY(text.isFinished());
        QCOMPARE(text.result(), QStringLiteral("7"));

        QPromise<int> inner;
        inner.start();
        auto future = mapped(inner.future(), this, [](int value) { return value + 1; });
        future.cancel();
        QTRY_VERIFY(inner.isCanceled());
        inner.finish();
        QTRY_VERIFY(future.isFinished());
    }

private:
    QThread m_thread;
    QObject *m_context = nullptr;
};

ESTEIRA_TEST(FutureTest)

#include "future_test.moc"
