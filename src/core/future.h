#pragma once

#include "core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QMetaObject>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace esteira {

/// A future that is already answered.
template <typename T>
QFuture<T> ready(T value)
{
    return QtFuture::makeReadyFuture<T>(std::move(value));
}

/// Runs `work` on the thread of `context` and answers through the future. Safe from any thread. When the context
/// dies before its turn the future ends cancelled, never hangs.
template <typename Work>
auto runOn(QObject *context, Work work)
{
    using T = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(context, [promise, work = std::move(work)]() mutable {
        if constexpr (std::is_void_v<T>)
            work();
        else
            promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// As runOn, for work that itself answers with a future: the inner answer is passed through, and cancelling the outer
/// future cancels the inner one.
template <typename Work>
auto runAsyncOn(QObject *context, Work work)
{
    return runOn(context, std::move(work)).unwrap();
}

/// Calls `then` with the answer on the thread of `context`, which must be the calling thread; never after the context
/// died. A future that ends without an answer (cancelled, or its worker is gone) answers ErrorKind::Cancelled, so that
/// no caller waits for ever.
template <typename T, typename Then>
void whenDone(QFuture<T> future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        QFuture<T> done = watcher->future();
        watcher->deleteLater();
        if (done.resultCount() > 0)
            then(done.result());
        else
            then(T(failure(ErrorKind::Cancelled, Text::of(QT_TRANSLATE_NOOP("Text", "The work was stopped before it ended.")))));
    });
    watcher->setFuture(future);
}

} // namespace esteira
