#pragma once

#include "ports/connection/connection.h"
#include "ports/connection/connection_store.h"
#include "ports/exchange/exchange_store.h"
#include "ports/settlement/batch_store.h"
#include "ports/settlement/draft_editor.h"
#include "ports/settlement/webhook_inbox.h"

namespace esteira::ports {
class AssignmentStore;
class EventFeed;
class RowSearch;
class TodayStore;
}

namespace esteira::services {

class AssignmentFollower;
class AssignmentService;
class ChangeNotifier;
class ConnectionService;
class ExportService;
class FollowService;
class FundAccounts;
class ImportService;
class InboxService;
class SubmissionService;

/// Everything a screen or the command line may use, by reference; the composition owns it all and outlives them.
/// Every service and store in here may be called from any thread and answers through futures and signals.
struct Workplace {
    ports::BatchStore &batches;
    ports::WebhookInbox &inbox;
    ports::ConnectionStore &connections;
    SubmissionService &submission;
    FollowService &follow;
    ImportService &import;
    ChangeNotifier &changes;
    ports::ExchangeStore &exchanges;
    ports::DraftEditor &editor;
    ConnectionService *ways = nullptr;   ///< to add, test and remove connections; none where they are given
    ports::RowSearch *search = nullptr; ///< over all batches; none where there is no palette
    ports::TodayStore *today = nullptr; ///< sums of the first page; none where there is none
    ports::AssignmentStore *assignments = nullptr; ///< with the next two; none where there are no assignments
    AssignmentService *assigning = nullptr;
    AssignmentFollower *assignmentNews = nullptr;
    FundAccounts *accounts = nullptr;    ///< of the funds, as the administrator lists them; none where nobody asks
    ExportService *exports = nullptr;   ///< batches as files; none where nothing is exported
    ports::EventFeed *feed = nullptr;   ///< webhooks come, turned away and missed; none where there is no page of them
};

} // namespace esteira::services
