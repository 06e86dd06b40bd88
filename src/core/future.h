#pragma once

#include "core/result.h"

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPromise>
#include <QtFuture>

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
    using Inner = std::invoke_result_t<Work>;
    return runOn(context, std::move(work)).unwrap();
}

} // namespace esteira
