#pragma once

#include "domain/flow/flow.h"

#include <QStringList>

/// What both areas ask their flow tables.
namespace esteira::sandbox {

inline const flow::Transition *moveOf(const flow::Lifecycle &lifecycle, const QString &status, const char *event)
{
    return lifecycle.transition(status, QString::fromLatin1(event));
}

/// "pending_settlements_insertion": the statuses from which the event is legal, as errors name them.
inline QString sourcesOf(const flow::Lifecycle &lifecycle, const char *event)
{
    QStringList from;
    for (const flow::Transition &move : lifecycle.transitions) {
        if (qstrcmp(move.event, event) == 0)
            from.append(QString::fromLatin1(move.from));
    }
    return from.join(QLatin1String(", "));
}

} // namespace esteira::sandbox
