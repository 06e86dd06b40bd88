#pragma once

#include "core/text.h"

#include <QList>
#include <QString>

namespace esteira::settlement {

enum class Severity { Error, Warning };

/// One problem of one cell: which field, what was written, the rule it breaks, and the suggested value.
struct Problem {
    Severity severity = Severity::Error;
    QString field;      ///< wire name, such as total_value
    QString code;       ///< our own stable code, such as "value.ambiguous"
    QString offending;  ///< the text as it was written
    Text text;          ///< what is wrong and the rule
    Text suggestion;    ///< what to do, in words
    QString fix;        ///< the value that would repair it, as typed into the cell; empty when there is none
    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace esteira::settlement
