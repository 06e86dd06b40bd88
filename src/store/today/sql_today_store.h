#pragma once

#include "ports/today/today_store.h"

namespace esteira::store {

class Database;

/// The day's sums out of the tallies kept with the rows. The database must outlive it.
class SqlTodayStore final : public ports::TodayStore {
public:
    explicit SqlTodayStore(Database &database);
    QFuture<Result<ports::TodayFigures>> figures(const ports::TodayQuery &query) override;

private:
    Database &m_database;
};

} // namespace esteira::store
