#pragma once

#include "architecture/source_tree.h"

namespace esteira::architecture {

struct Violation {
    QString rule; ///< arrow, cycle, event-loop, message-box, singleton, module, crypto, layer
    QString file;
    int line = 0;
    QString what;

    QString toString() const { return QStringLiteral("%1:%2 [%3] %4").arg(file).arg(line).arg(rule, what); }
};

/// Everything in the tree that docs/ARCHITECTURE.md forbids.
QList<Violation> violations(const QList<SourceFile> &tree);

} // namespace esteira::architecture
