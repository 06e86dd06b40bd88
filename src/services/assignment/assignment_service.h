#pragma once

#include "services/assignment/assignment_context.h"
#include "services/assignment/decision_basis.h"
#include "services/change_notifier.h"

#include <QObject>
#include <QPromise>

namespace esteira::services {

class AssetSender;
class AssignmentCall;

enum class AssignmentPhase { Idle, Creating, Sending, Waiting, Closing, Reopening, Deciding, Removing };

/// What the page of an assignment shows while something is under way. A value.
struct AssignmentProgress {
    ports::AssignmentId assignment = 0;
    AssignmentPhase phase = AssignmentPhase::Idle;
    int inFlight = 0;
    std::optional<Error> waitingFor;
};

/// A manager's decision as it leaves the screen. The reason is mandatory for a denial and stays on this computer: the
/// administrator has no field for it (assignment.md 3.7).
struct DecisionRequest {
    bool approves = false;
    QString reason;
    QString disbursementAccountKey; ///< empty: the assignor's default account
    DecisionBasis seen;
};

/// Creates assignments and sends their assets and documents, closes, reopens, removes and decides, never twice. At most
/// one activity per assignment at a time; a second one is refused with a text that says so.
/// Lives on the engine thread; every public method may be called from any thread. Futures of submit and resume answer as
/// soon as the assignment is frozen and on its way; all others when the outcome is known.
class AssignmentService : public QObject {
    Q_OBJECT
public:
    AssignmentService(ports::AssignmentStore &store, ports::Gateways &gateways, ChangeNotifier &notifier, RetryPolicy retry = {},
                      QObject *parent = nullptr);
    ~AssignmentService() override;

    /// Creates the batch where it does not exist yet and sends queued assets and waiting documents. An open batch may be
    /// sent to again, and documents are taken as long as the administrator takes them.
    QFuture<Outcome> submit(ports::AssignmentId assignment);
    /// Only the documents that were attached since.
    QFuture<Outcome> sendDocuments(ports::AssignmentId assignment);
    QFuture<Outcome> pause(ports::AssignmentId assignment);
    QFuture<Outcome> resume(ports::AssignmentId assignment);
    QFuture<Outcome> close(ports::AssignmentId assignment);
    QFuture<Outcome> reopen(ports::AssignmentId assignment);
    QFuture<Outcome> remove(ports::AssignmentId assignment, QList<ports::AssetId> assets);
    /// Reads the batch and its assets first. ErrorKind::Conflict when they are no longer what was seen: the way out tells
    /// the changes. ErrorKind::Invalid without the manager's connection or, for a denial, without a reason.
    QFuture<Outcome> decide(ports::AssignmentId assignment, const DecisionRequest &request);

    /// The configurations of a fund, read from the administrator and kept; what was kept when it cannot be reached.
    QFuture<Result<QList<assignment::AssignmentConfiguration>>> configurations(const QString &connectionId, const QString &fundClassKey);
    QFuture<Result<assignment::TermLinks>> termLinks(ports::AssignmentId assignment);
    /// The term's bytes (PDF).
    QFuture<Result<QByteArray>> term(ports::AssignmentId assignment, bool signedCopy);

    /// Takes up everything an earlier run of the program left unfinished.
    QFuture<Outcome> resumeUnfinished();
    QFuture<Result<AssignmentProgress>> progress(ports::AssignmentId assignment);

signals:
    void progressed(const esteira::services::AssignmentProgress &progress);
    void finished(qint64 assignment, const esteira::Outcome &outcome);

private:
    using Promise = std::shared_ptr<QPromise<Outcome>>;
    using Linked = std::function<void(const ports::AssignmentListItem &item, const AssignmentLink &link)>;
    struct Activity {
        AssignmentPhase phase = AssignmentPhase::Idle;
        AssignmentCall *call = nullptr;
        AssetSender *sender = nullptr;
        std::optional<Error> waitingFor;
        bool paused = false;
        Promise promise;
    };

    QFuture<Outcome> begin(ports::AssignmentId assignment, AssignmentPhase phase, Linked work);
    void withLink(ports::AssignmentId assignment, Linked work);
    void sendAll(const ports::AssignmentListItem &item, const AssignmentLink &link);
    void send(const ports::AssignmentListItem &item, const AssignmentLink &link);
    void runCall(const ports::AssignmentListItem &item, const AssignmentLink &link, ports::AssignmentIntent intent,
                 std::function<void(const Outcome &)> then, const std::optional<assignment::ManagerDecision> &decision = {},
                 const QString &reason = {});
    void decideOn(const ports::AssignmentListItem &item, const AssignmentLink &link, const DecisionRequest &request);
    void compareThenDecide(const ports::AssignmentListItem &item, const AssignmentLink &link, const DecisionRequest &request,
                           const QHash<QString, std::optional<Money>> &listed);
    void takeUp(ports::AssignmentId assignment);
    void answer(ports::AssignmentId assignment, const Outcome &outcome);
    void end(ports::AssignmentId assignment, const Outcome &outcome);
    void report(ports::AssignmentId assignment);
    AssignmentProgress progressOf(ports::AssignmentId assignment) const;
    std::shared_ptr<AdaptiveLimiter> limiterFor(const ports::Connection &connection);

    AssignmentContext m_context;
    QHash<QString, std::shared_ptr<AdaptiveLimiter>> m_limiters;
    QHash<ports::AssignmentId, Activity> m_activities;
};

/// Every asset of an assignment, page by page, kept in the store; then the batch itself. Used before decisions and by
/// following. Answers on the thread of `context`.
void readAssignment(ports::AssignmentStore &store, const ports::StoredAssignment &assignment, std::shared_ptr<ports::AssignmentGateway> gateway,
                    QObject *context, std::function<void(const Outcome &)> then);

} // namespace esteira::services

Q_DECLARE_METATYPE(esteira::services::AssignmentProgress)
