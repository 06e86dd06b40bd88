#pragma once

#include "core/future.h"

namespace esteira::services {

/// Runs `next` with the good answer of `step` and answers with what it answers; an error of the step ends it. To be called
/// on the thread of `context`.
template <typename T, typename A, typename Next>
QFuture<T> after(QFuture<A> step, QObject *context, Next next)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    whenDone(step, context, [context, promise, next = std::move(next)](const A &answer) mutable {
        if (!answer) {
            promise->addResult(T(failure(answer.error())));
            promise->finish();
            return;
        }
        passOn(next(answer), context, promise, [](T last) { return last; });
    });
    return promise->future();
}

} // namespace esteira::services
