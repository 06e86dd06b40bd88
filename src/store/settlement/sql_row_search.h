#pragma once

#include "ports/settlement/row_search.h"

namespace esteira::store {

class Database;

/// Reads the rows in pieces of a few thousand, each a job of its own in the database's queue.
class SqlRowSearch final : public ports::RowSearch {
public:
    explicit SqlRowSearch(Database &database) : m_database(database) {}

    QFuture<Result<QList<ports::FoundRow>>> search(const ports::RowSearchTerms &terms, int limit) override;

private:
    Database &m_database;
};

} // namespace esteira::store
