#pragma once

#include "core/money.h"
#include "core/result.h"
#include "ports/settlement/batch_store.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace esteira::ports {

/// What is looked for in the rows of every batch of a connection. A row is found when any part matches.
struct RowSearchTerms {
    QString connectionId;
    QString text;               ///< in contract, external ids and notes; empty: not looked for
    QString digits;             ///< of a CPF or CNPJ, without mask; empty: not looked for
    std::optional<Money> value; ///< exactly
};

struct FoundRow {
    BatchId batch = 0;
    RowId row = 0;
    qint64 position = 0;
    QString batchExternalId;
    QString fundClassKey;
    QString externalId;
    QString contractNumber;
    QString note;
    std::optional<Money> value;
    QString sendState;
    QString status;
};

/// Looks through all rows, newest first, a piece at a time, so that nobody else waits for it; a cancelled search ends after
/// its piece. Safe from any thread; the future finishes on the store's thread.
class RowSearch {
public:
    virtual ~RowSearch() = default;
    virtual QFuture<Result<QList<FoundRow>>> search(const RowSearchTerms &terms, int limit) = 0;
};

} // namespace esteira::ports
