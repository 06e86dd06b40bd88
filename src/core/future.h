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

/// Answers `promise` with map(the answer of `inner`), seen from the thread of `context`, which must be the calling
/// thread. Cancelling the promise's future cancels `inner`, and the other way round; when the context dies first the
/// promise ends cancelled. QFuture::unwrap() and then() pass a cancellation down the chain only, never back to the work.
template <typename A, typename T, typename Map>
void passOn(QFuture<A> inner, QObject *context, std::shared_ptr<QPromise<T>> promise, Map map)
{
    auto *answer = new QFutureWatcher<A>(context);
    auto *wish = new QFutureWatcher<T>(answer);
    QObject::connect(wish, &QFutureWatcherBase::canceled, answer, [inner]() mutable { inner.cancel(); });
    QObject::connect(answer, &QFutureWatcherBase::finished, answer, [answer, promise, map = std::move(map)]() mutable {
        const QFuture<A> done = answer->future();
        if (done.resultCount() > 0)
            promise->addResult(map(done.result()));
        else
            promise->future().cancel();
        promise->finish();
        answer->deleteLater();
    });
    wish->setFuture(promise->future());
    answer->setFuture(inner);
}

/// The answer of `inner` as another value, with cancellation in both directions (see passOn).
template <typename A, typename Map>
auto mapped(QFuture<A> inner, QObject *context, Map map)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Map, A>>>();
    promise->start();
    const auto future = promise->future();
    passOn(std::move(inner), context, std::move(promise), std::move(map));
    return future;
}

/// As runOn, for work that itself answers with a future: the inner answer is passed through, and cancelling the outer
/// future cancels the inner one; work whose future was cancelled before its turn is not begun.
template <typename Work>
auto runAsyncOn(QObject *context, Work work)
{
    using T = std::decay_t<decltype(std::declval<std::invoke_result_t<Work>>().result())>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QMetaObject::invokeMethod(context, [context, promise, work = std::move(work)]() mutable {
        if (promise->isCanceled())
            promise->finish();
        else
            passOn(work(), context, promise, [](T answer) { return answer; });
    });
    return future;
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
