#include "services/assignment/asset_sender.h"

#include "core/future.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTimer>

namespace esteira::services {

using assignment::RowNext;
using settlement::SendState;

namespace {

constexpr int kPage = 50;

constexpr int kGroup = 32;

/// No answer about the thing asked for; the same may be asked again later.
bool isPassing(const Error &error)
{
    return error.outcomeUnknown() || error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy || error.kind == ErrorKind::Cancelled;
}

/// Another file under the name of the one that was matched. A file that cannot be read is the gateway's to tell.
bool isAnotherFile(const ports::StoredDocument &document)
{
    QFile file(document.filePath);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return !document.sha256.isEmpty() && file.open(QIODevice::ReadOnly) && hash.addData(&file) && hash.result() != document.sha256;
}

} // namespace

AssetSender::AssetSender(AssignmentContext &context, AssignmentLink link, ports::StoredAssignment assignment, QObject *parent)
    : QObject(parent), m_context(context), m_link(std::move(link)), m_assignment(std::move(assignment))
{
}

AssetSender::~AssetSender() = default;

void AssetSender::start()
{
    resolve();
}

void AssetSender::resolve()
{
    whenDone(m_context.store.unresolved(m_assignment.id), this, [this](const Result<QList<ports::StoredAsset>> &assets) {
        if (!assets)
            emit finished(failure(assets.error()));
        else if (assets->isEmpty())
            claim();
        else
            list(*assets, std::make_shared<Listing>());
    });
}

void AssetSender::list(const QList<ports::StoredAsset> &unresolved, std::shared_ptr<Listing> listing)
{
    whenDone(m_link.gateway->assets(m_assignment.scope.fundClassKey, m_assignment.request.externalId, listing->page, kPage), this,
             [this, unresolved, listing](const Result<ports::Page<assignment::Asset>> &page) {
        if (!page) {
            // A "no" to the listing stays one: the assets keep their unknown outcome, and the next start asks again.
            if (isPassing(page.error()))
                later(&AssetSender::resolve, page.error());
            else
                emit finished(failure(page.error()));
            return;
        }
        for (const assignment::Asset &asset : page->rows)
            listing->found.insert(asset.externalId, asset);
        if (page->isLast) {
            judge(unresolved, *listing);
        } else {
            ++listing->page;
            list(unresolved, listing);
        }
    });
}

void AssetSender::judge(const QList<ports::StoredAsset> &unresolved, const Listing &listing)
{
    m_removals.clear();
    for (const ports::StoredAsset &asset : unresolved) {
        const auto found = listing.found.constFind(asset.draft.request.externalId);
        const assignment::Asset *there = found == listing.found.constEnd() ? nullptr : &*found;
        ports::AssetOutcome outcome;
        outcome.asset = asset.id;
        outcome.state = assignment::afterListing(asset.draft.request, asset.sendState, asset.lastError, there);
        if (outcome.state == SendState::Refused)
            outcome.error = asset.lastError;
        outcome.source = ports::Source::Poll;
        if (there)
            outcome.found = *there;
        if (outcome.state == SendState::Removing)
            m_removals.append(asset);
        else
            m_outcomes.append(outcome);
    }
    m_then = &AssetSender::removeNext;
    recordAssets();
}

void AssetSender::removeNext()
{
    std::deque<Work> group;
    for (const ports::StoredAsset &asset : std::exchange(m_removals, {})) {
        group.push_back([this, asset] {
            whenDone(m_link.gateway->removeAsset(m_assignment.scope, m_assignment.request.externalId, asset.draft.request.externalId), this,
                     [this, asset](const Outcome &answer) {
                ports::AssetOutcome outcome;
                outcome.asset = asset.id;
                if (answer) {
                    outcome.state = SendState::Removed;
                } else if (isPassing(answer.error())) {
                    outcome.state = SendState::Unknown; // stays a removal, looked up again
                    m_trouble = answer.error();
                } else {
                    outcome.state = SendState::Accepted; // still there
                    outcome.error = answer.error();
                    m_stop = answer.error();
                }
                m_outcomes.append(outcome);
                answered(answer);
            });
        });
    }
    run(std::move(group), &AssetSender::claim);
}

void AssetSender::claim()
{
    if (m_trouble) {
        later(&AssetSender::resolve, *std::exchange(m_trouble, std::nullopt));
        return;
    }
    if (m_stop && assignment::insertionIsClosed(*m_stop)) {
        whenDone(m_context.store.releaseQueued(m_assignment.id), this, [this](const Outcome &) {
            m_context.touch(m_assignment.id);
            emit finished(failure(*m_stop));
        });
        return;
    }
    if (m_stop || m_paused) {
        emit finished(m_stop ? Outcome(failure(*m_stop)) : Outcome());
        return;
    }
    whenDone(m_context.store.claimQueued(m_assignment.id, kGroup), this, [this](const Result<QList<ports::StoredAsset>> &assets) {
        if (!assets) {
            emit finished(failure(assets.error()));
            return;
        }
        if (assets->isEmpty()) {
            claimDocuments();
            return;
        }
        std::deque<Work> group;
        for (const ports::StoredAsset &asset : *assets)
            group.push_back([this, asset] { insert(asset); });
        run(std::move(group), &AssetSender::claim);
    });
}

void AssetSender::insert(const ports::StoredAsset &asset)
{
    whenDone(m_link.gateway->insertAsset(m_assignment.scope, m_assignment.request.externalId, asset.draft.request), this,
             [this, asset](const Result<assignment::Asset> &answer) { inserted(asset, answer); });
}

void AssetSender::inserted(const ports::StoredAsset &asset, const Result<assignment::Asset> &answer)
{
    ports::AssetOutcome outcome;
    outcome.asset = asset.id;
    if (answer)
        outcome.found = *answer;
    else
        outcome.error = answer.error();
    switch (assignment::afterInsert(answer, asset.hadUnknownAttempt)) {
    case RowNext::Accepted:
    case RowNext::AlreadyThere: outcome.state = SendState::Accepted; break;
    case RowNext::Refused: outcome.state = SendState::Refused; break;
    case RowNext::Conflict: outcome.state = SendState::Conflict; break;
    case RowNext::LookUp:
    case RowNext::WaitAndLookUp:
        outcome.state = SendState::Unknown;
        m_trouble = answer.error();
        break;
    case RowNext::SendAgain:
    case RowNext::WaitAndSend:
        outcome.state = SendState::Queued;
        m_trouble = answer.error();
        break;
    case RowNext::StopSending:
        // A batch closed elsewhere ends what was meant for it: it would wait in the queue for ever.
        outcome.state = asset.hadUnknownAttempt ? SendState::Unknown
            : assignment::insertionIsClosed(answer.error()) ? SendState::Refused : SendState::Queued;
        m_stop = answer.error();
        break;
    }
    m_outcomes.append(outcome);
    answered(answer ? Outcome() : Outcome(failure(answer.error())));
}

void AssetSender::claimDocuments()
{
    if (m_stop || m_paused) {
        claim();
        return;
    }
    if (m_trouble) {
        later(&AssetSender::claimDocuments, *std::exchange(m_trouble, std::nullopt));
        return;
    }
    whenDone(m_context.store.claimDocuments(m_assignment.id, kGroup), this, [this](const Result<QList<ports::StoredDocument>> &documents) {
        if (!documents || documents->isEmpty()) {
            emit finished(documents ? Outcome() : Outcome(failure(documents.error())));
            return;
        }
        std::deque<Work> group;
        for (const ports::StoredDocument &document : *documents)
            group.push_back([this, document] { sendDocument(document); });
        run(std::move(group), &AssetSender::claimDocuments);
    });
}

void AssetSender::sendDocument(const ports::StoredDocument &document)
{
    if (isAnotherFile(document)) {
        const Result<QString> answer = failure(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The file changed since it was attached. It was not sent.")),
                                               Text::of(QT_TRANSLATE_NOOP("Text", "Attach it again if the new content is right.")));
        QMetaObject::invokeMethod(this, [this, document, answer] { documentAnswered(document, answer); }, Qt::QueuedConnection);
        return;
    }
    whenDone(m_link.gateway->sendDocument(m_assignment.scope, m_assignment.request.externalId, document.assetExternalId,
                                          {document.documentType, document.filePath}),
             this, [this, document](const Result<QString> &answer) { documentAnswered(document, answer); });
}

void AssetSender::documentAnswered(const ports::StoredDocument &document, const Result<QString> &answer)
{
    ports::DocumentOutcome outcome;
    outcome.document = document.id;
    if (answer) {
        outcome.state = SendState::Accepted;
        outcome.documentKey = *answer;
    } else {
        const Error &error = answer.error();
        outcome.error = error;
        const bool passing = isPassing(error);
        outcome.state = passing ? SendState::Unknown : SendState::Refused;
        if (passing)
            m_trouble = error;
        if (error.kind == ErrorKind::Auth) {
            outcome.state = SendState::Unknown;
            m_stop = error;
        }
    }
    m_documentOutcomes.append(outcome);
    answered(answer ? Outcome() : Outcome(failure(answer.error())));
}

void AssetSender::run(std::deque<Work> group, void (AssetSender::*then)())
{
    m_group = std::move(group);
    m_then = then;
    if (m_group.empty())
        (this->*then)();
    else
        pump();
}

void AssetSender::pump()
{
    while (!m_group.empty()) {
        const qint64 now = m_context.clock.elapsed();
        if (!m_link.limiter->mayStart(now)) {
            const qint64 wait = m_link.limiter->waitMs(now);
            // Others of the same connection may hold the places: they do not tell when they free one.
            if (wait > 0 || m_inFlight == 0)
                QTimer::singleShot(int(std::max<qint64>(wait, 20)), this, [this] { pump(); });
            return;
        }
        const Work work = std::move(m_group.front());
        m_group.pop_front();
        m_link.limiter->started(now);
        ++m_inFlight;
        work();
    }
}

void AssetSender::answered(const Outcome &answer)
{
    --m_inFlight;
    if (answer) {
        m_failures = 0;
        m_link.limiter->succeeded();
    } else if (answer.error().outcomeUnknown() || answer.error().kind == ErrorKind::Busy) {
        m_link.limiter->troubled(m_context.clock.elapsed(), answer.error().retryAfterSeconds);
    } else {
        m_link.limiter->ended();
    }
    emit progressed();
    if (m_inFlight > 0 || !m_group.empty())
        pump();
    else if (!m_documentOutcomes.isEmpty())
        recordDocuments();
    else
        recordAssets();
}

void AssetSender::recordAssets()
{
    whenDone(m_context.store.recordOutcomes(std::exchange(m_outcomes, {})), this, [this](const Outcome &recorded) { goOn(recorded, m_then); });
}

void AssetSender::recordDocuments()
{
    whenDone(m_context.store.recordDocumentOutcomes(std::exchange(m_documentOutcomes, {})), this,
             [this](const Outcome &recorded) { goOn(recorded, m_then); });
}

void AssetSender::goOn(const Outcome &recorded, void (AssetSender::*next)())
{
    m_context.touch(m_assignment.id);
    if (recorded)
        (this->*next)();
    else
        emit finished(recorded); // unresolved on disk: the next start looks it up
}

void AssetSender::later(void (AssetSender::*step)(), const Error &error)
{
    if (m_paused) {
        emit finished({});
        return;
    }
    ++m_failures;
    emit waiting(error);
    const int delay = std::max(m_context.retry.delayMs(m_failures), error.retryAfterSeconds * 1000);
    QTimer::singleShot(delay, this, [this, step] { (this->*step)(); });
}

} // namespace esteira::services
