#include "viewmodels/events/feed_words.h"

#include "core/format.h"
#include "domain/assignment/assignment_flow.h"
#include "domain/settlement/settlement_flow.h"

#include <QCoreApplication>

namespace esteira::viewmodels {

using flow::Family;
using ports::FeedLine;
using ports::FeedResult;
using status::EventMark;
using status::Look;

namespace {

QString words(const char *source, qint64 count = -1)
{
    return QCoreApplication::translate("EventFeed", source, nullptr, int(count));
}

const flow::Lifecycle &lifeOf(const FeedLine &line)
{
    if (line.type.startsWith(QLatin1StringView("trade_receivables.")))
        return line.fact.settlementExternalId.isEmpty() ? assignment::batchLifecycle() : assignment::assetLifecycle();
    return line.fact.settlementExternalId.isEmpty() ? settlement::batchLifecycle() : settlement::settlementLifecycle();
}

} // namespace

Look resultLook(FeedResult result)
{
    switch (result) {
    case FeedResult::Pending: return {words(QT_TRANSLATE_NOOP("EventFeed", "Not applied yet")), Family::Progress, QStringLiteral("loader")};
    case FeedResult::Applied: return {words(QT_TRANSLATE_NOOP("EventFeed", "Applied")), Family::Done, QStringLiteral("circle-check")};
    case FeedResult::Early: return {words(QT_TRANSLATE_NOOP("EventFeed", "Before the batch, applied")), Family::Waiting, QStringLiteral("arrow-down-up")};
    case FeedResult::Known: return {words(QT_TRANSLATE_NOOP("EventFeed", "Already known")), Family::Done, QStringLiteral("copy-check")};
    case FeedResult::Late: return {words(QT_TRANSLATE_NOOP("EventFeed", "Late, ignored")), Family::Discarded, QStringLiteral("arrow-down-up")};
    case FeedResult::Unmatched: return {words(QT_TRANSLATE_NOOP("EventFeed", "Unknown batch")), Family::Waiting, QStringLiteral("circle-help")};
    case FeedResult::Refused: return {words(QT_TRANSLATE_NOOP("EventFeed", "Turned away")), Family::Error, QStringLiteral("shield-x")};
    case FeedResult::Unannounced: return {words(QT_TRANSLATE_NOOP("EventFeed", "No webhook came")), Family::Waiting, QStringLiteral("clock-alert")};
    }
    return {};
}

Look resultLook(const FeedLine &line)
{
    Look look = resultLook(line.result);
    if (line.deliveries > 1)
        look.text += QStringLiteral(" · ") + words(QT_TRANSLATE_NOOP("EventFeed", "duplicate ×%1")).arg(format::count(line.deliveries - 1));
    return look;
}

Look statusLook(const FeedLine &line, const QString &status)
{
    return status::lookOf(lifeOf(line), status);
}

Look toldLook(const FeedLine &line)
{
    if (line.result == FeedResult::Refused)
        return {QStringLiteral("—"), Family::Discarded, QStringLiteral("minus")};
    if (line.facts == 0)
        return {words(QT_TRANSLATE_NOOP("EventFeed", "not understood by this version")), Family::Progress, QStringLiteral("circle-help")};
    Look look = statusLook(line, line.fact.status);
    if (line.facts > 1)
        look.text += QStringLiteral(" ×%1").arg(format::count(line.facts));
    return look;
}

std::optional<Look> signatureLook(const FeedLine &line)
{
    if (line.result == FeedResult::Unannounced)
        return std::nullopt;
    if (line.result != FeedResult::Refused)
        return status::lookOf(EventMark::ValidSignature);
    return line.reason && line.reason->kind == ErrorKind::Auth ? std::optional(status::lookOf(EventMark::InvalidSignature)) : std::nullopt;
}

QString typeWords(const FeedLine &line)
{
    const QString suffix = QStringLiteral("_status_change");
    const QString type = line.type.section(u'.', -1);
    return type.isEmpty() ? QStringLiteral("—") : type.endsWith(suffix) ? type.chopped(suffix.size()) : type;
}

QString objectWords(const FeedLine &line)
{
    if (line.facts == 1 && !line.fact.settlementExternalId.isEmpty())
        return line.fact.settlementExternalId;
    return line.fact.batchExternalId.isEmpty() ? QStringLiteral("—") : line.fact.batchExternalId;
}

QString explanation(const FeedLine &line)
{
    switch (line.result) {
    case FeedResult::Pending: return words(QT_TRANSLATE_NOOP("EventFeed", "Kept; it is applied in a moment."));
    case FeedResult::Applied: return {};
    case FeedResult::Early: return words(QT_TRANSLATE_NOOP("EventFeed", "It came before the webhook of its batch. Both hold: a status never goes back."));
    case FeedResult::Known: return words(QT_TRANSLATE_NOOP("EventFeed", "It confirms what an answer or a query had told before."));
    case FeedResult::Late: return words(QT_TRANSLATE_NOOP("EventFeed", "What it tells was overtaken before it came. A status never goes back."));
    case FeedResult::Unmatched:
        return words(QT_TRANSLATE_NOOP("EventFeed", "No batch of this connection and fund has this identifier, or more than one has. Nothing was changed."));
    case FeedResult::Refused: return line.reason ? line.reason->text.shown() + u' ' + line.reason->wayOut.shown() : QString();
    case FeedResult::Unannounced:
        return words(QT_TRANSLATE_NOOP("EventFeed", "A query found this status and no webhook told of it within ten minutes. The status is right; "
                                                    "the webhook was lost or the receiver could not be reached."));
    }
    return {};
}

} // namespace esteira::viewmodels
