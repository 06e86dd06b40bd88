#pragma once

#include "files/settlement_files.h"
#include "services/change_notifier.h"
#include "services/files/import_service.h"
#include "services/follow/follow_service.h"
#include "services/settlement/submission_service.h"
#include "services/workplace.h"
#include "store/events/sql_event_feed.h"
#include "store/today/sql_today_store.h"
#include "support/fake_administrator.h"
#include "support/one_gateway.h"
#include "support/sample_rows.h"
#include "support/store_fixture.h"

namespace esteira::test {

/// What screens work with, on the real store and an administrator in memory; everything on the test's thread.
struct WorkplaceFixture {
    StoreFixture store;
    std::shared_ptr<FakeAdministrator> administrator = std::make_shared<FakeAdministrator>();
    OneGateway gateways{administrator};
    services::ChangeNotifier changes;
    services::SubmissionService submission{store.batches(), gateways, changes, services::RetryPolicy{5, 40}};
    services::FollowService follow{store.batches(), gateways, changes};
    files::SettlementFiles files;
    services::ImportService import{files, files, store.batches(), changes};
    services::Workplace workplace{store.batches(), store.inbox(), store.connections(), submission, follow, import, changes, store.exchanges(), store.editor()};

    store::SqlTodayStore today{store.database()};
    store::SqlEventFeed feed{store.database()};

    WorkplaceFixture()
    {
        workplace.today = &today;
        workplace.feed = &feed;
        ports::Connection connection;
        connection.id = QStringLiteral("sandbox");
        connection.name = QStringLiteral("Sandbox");
        await(store.connections().saveConnection(connection));
        ports::RegisteredFund fund;
        fund.connectionId = connection.id;
        fund.fundClassKey = kFundKey;
        fund.name = QStringLiteral("FIDC Exemplo");
        fund.shortName = QStringLiteral("EXE");
        fund.accountingDate = QDate(2026, 11, 19);
        await(store.batches().saveFund(fund));
    }
};

} // namespace esteira::test
