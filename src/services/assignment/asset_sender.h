#pragma once

#include "domain/assignment/never_twice.h"
#include "services/assignment/assignment_context.h"

#include <QObject>

#include <deque>

namespace esteira::services {

/// Carries the assets of an assignment, their removals and their documents to known outcomes: first what an earlier run
/// left unanswered, by the administrator's own listing; then the queue, then the documents. Groups are claimed on disk
/// before their requests leave. Deleting it abandons requests, whose assets are unresolved on disk then. Engine thread.
class AssetSender : public QObject {
    Q_OBJECT
public:
    AssetSender(AssignmentContext &context, AssignmentLink link, ports::StoredAssignment assignment, QObject *parent);
    ~AssetSender() override;

    void start();
    /// Ends after the group that is on its way.
    void pause() { m_paused = true; }

    int inFlight() const { return m_inFlight; }

signals:
    void progressed();
    void waiting(const esteira::Error &error);
    void finished(const esteira::Outcome &outcome);

private:
    struct Listing {
        QHash<QString, assignment::Asset> found;
        int page = 0;
    };
    using Work = std::function<void()>;

    void resolve();
    void list(const QList<ports::StoredAsset> &unresolved, std::shared_ptr<Listing> listing);
    void judge(const QList<ports::StoredAsset> &unresolved, const Listing &listing);
    void removeNext();
    void claim();
    void insert(const ports::StoredAsset &asset);
    void inserted(const ports::StoredAsset &asset, const Result<assignment::Asset> &answer);
    void claimDocuments();
    void sendDocument(const ports::StoredDocument &document);
    void documentAnswered(const ports::StoredDocument &document, const Result<QString> &answer);
    /// Starts the group's requests as the limiter lets them, and goes on with `then` when all were answered.
    void run(std::deque<Work> group, void (AssetSender::*then)());
    void pump();
    void answered(const Outcome &answer);
    void recordAssets();
    void recordDocuments();
    void goOn(const Outcome &recorded, void (AssetSender::*next)());
    void later(void (AssetSender::*step)(), const Error &error);

    AssignmentContext &m_context;
    AssignmentLink m_link;
    ports::StoredAssignment m_assignment;
    std::deque<Work> m_group;
    void (AssetSender::*m_then)() = nullptr;
    QList<ports::AssetOutcome> m_outcomes;
    QList<ports::DocumentOutcome> m_documentOutcomes;
    QList<ports::StoredAsset> m_removals;
    std::optional<Error> m_trouble; ///< of this group: wait before the next
    std::optional<Error> m_stop;    ///< nothing can succeed now
    int m_inFlight = 0;
    int m_failures = 0;
    bool m_paused = false;
};

} // namespace esteira::services
