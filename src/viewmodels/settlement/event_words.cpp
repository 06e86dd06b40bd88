#include "viewmodels/settlement/event_words.h"

#include "core/format.h"
#include "domain/settlement/send_state.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/status/status_look.h"

#include <QCoreApplication>

#include <array>

namespace esteira::viewmodels {

using flow::Family;

namespace {

/// %1 is the number of settlements, where the event counts some.
struct Sentence {
    const char *kind;
    const char *text;
    const char *icon;
    Family family;
};

constexpr std::array kSentences{
    Sentence{"batch.drafted", QT_TRANSLATE_NOOP("Event", "Draft created"), "pencil-line", Family::Open},
    Sentence{"batch.imported", QT_TRANSLATE_N_NOOP("Event", "%1 settlements imported"), "file-input", Family::Open},
    Sentence{"batch.copied", QT_TRANSLATE_N_NOOP("Event", "%1 settlements copied from another batch"), "copy", Family::Open},
    Sentence{"batch.submitted", QT_TRANSLATE_N_NOOP("Event", "Sending of %1 settlements begun"), "send", Family::Progress},
    Sentence{"batch.created", QT_TRANSLATE_NOOP("Event", "Batch created"), "layers", Family::Open},
    Sentence{"batch.closed", QT_TRANSLATE_NOOP("Event", "Batch closed, payment asked for"), "lock", Family::Waiting},
    Sentence{"batch.discarded", QT_TRANSLATE_NOOP("Event", "Batch discarded"), "ban", Family::Discarded},
    Sentence{"batch.refused", QT_TRANSLATE_NOOP("Event", "Refused by the administrator"), "circle-x", Family::Error},
    Sentence{"batch.unknown", QT_TRANSLATE_NOOP("Event", "No answer; looked up before anything is repeated"), "circle-help", Family::Waiting},
    Sentence{"batch.paused", QT_TRANSLATE_NOOP("Event", "Sending paused"), "pause", Family::Waiting},
    Sentence{"batch.resumed", QT_TRANSLATE_NOOP("Event", "Sending resumed"), "send", Family::Progress},
    Sentence{"rows.accepted", QT_TRANSLATE_N_NOOP("Event", "%1 settlements accepted"), "list-checks", Family::Done},
    Sentence{"rows.already_there", QT_TRANSLATE_N_NOOP("Event", "%1 settlements were already there"), "copy-check", Family::Open},
    Sentence{"rows.refused", QT_TRANSLATE_N_NOOP("Event", "%1 settlements refused"), "circle-x", Family::Error},
    Sentence{"rows.unknown", QT_TRANSLATE_N_NOOP("Event", "%1 settlements without an answer"), "circle-help", Family::Waiting},
    Sentence{"rows.conflict", QT_TRANSLATE_N_NOOP("Event", "%1 settlements differ from what is there"), "git-compare", Family::Error},
    Sentence{"rows.requeued", QT_TRANSLATE_N_NOOP("Event", "%1 settlements not found there, queued again"), "refresh-cw", Family::Progress},
    Sentence{"rows.removed", QT_TRANSLATE_N_NOOP("Event", "%1 settlements removed"), "ban", Family::Discarded},
    Sentence{"rows.not_removed", QT_TRANSLATE_N_NOOP("Event", "%1 settlements could not be removed"), "circle-x", Family::Error},
    Sentence{"row.accepted", QT_TRANSLATE_NOOP("Event", "Accepted"), "circle-check", Family::Done},
    Sentence{"row.already_there", QT_TRANSLATE_NOOP("Event", "Was already there, read back equal"), "copy-check", Family::Open},
    Sentence{"row.refused", QT_TRANSLATE_NOOP("Event", "Refused by the administrator"), "circle-x", Family::Error},
    Sentence{"row.unknown", QT_TRANSLATE_NOOP("Event", "No answer; looked up before anything is repeated"), "circle-help", Family::Waiting},
    Sentence{"row.conflict", QT_TRANSLATE_NOOP("Event", "Differs from what is there"), "git-compare", Family::Error},
    Sentence{"row.requeued", QT_TRANSLATE_NOOP("Event", "Not found there, queued again"), "refresh-cw", Family::Progress},
    Sentence{"row.removed", QT_TRANSLATE_NOOP("Event", "Removed"), "ban", Family::Discarded},
    Sentence{"row.conflict_accepted", QT_TRANSLATE_NOOP("Event", "Accepted as the administrator has it"), "circle-check", Family::Done},
    Sentence{"row.replacement", QT_TRANSLATE_NOOP("Event", "Sent again under a new identifier"), "refresh-cw", Family::Progress},
    Sentence{"row.not_removed", QT_TRANSLATE_NOOP("Event", "Could not be removed"), "circle-x", Family::Error},
};

QString translated(const char *source, qint64 count = -1)
{
    return QCoreApplication::translate("Event", source, nullptr, int(count));
}

QString apiErrorWords(const Error &error)
{
    QString text = error.text.shown();
    if (error.httpStatus)
        text = QStringLiteral("HTTP %1 · %2").arg(error.httpStatus).arg(text);
    if (!error.apiCode.isEmpty())
        text = error.apiCode + QStringLiteral(" · ") + text;
    return text;
}

EventWords statusChange(const ports::Event &event)
{
    const QString to = event.data.value(QLatin1StringView("to")).toString();
    const flow::Lifecycle &life = event.rowId == 0 ? settlement::batchLifecycle() : settlement::settlementLifecycle();
    const status::Look look = status::lookOf(life, to);
    return {look.text, {}, look.icon, look.family};
}

EventWords rowsStatus(const ports::Event &event)
{
    const status::Look look = status::lookOf(settlement::settlementLifecycle(), event.data.value(QLatin1StringView("status")).toString());
    return {QStringLiteral("%1 × %2").arg(format::count(event.data.value(QLatin1StringView("count")).toInteger()), look.text), {}, look.icon, look.family};
}

} // namespace

EventWords wordsOf(const ports::Event &event)
{
    if (event.kind == QLatin1StringView("status.changed"))
        return statusChange(event);
    if (event.kind == QLatin1StringView("rows.status"))
        return rowsStatus(event);
    const auto known = std::find_if(kSentences.begin(), kSentences.end(),
                                    [&](const Sentence &sentence) { return event.kind == QLatin1StringView(sentence.kind); });
    if (known == kSentences.end())
        return {event.kind, {}, QStringLiteral("circle-help"), Family::Progress};
    const qint64 count = event.data.value(QLatin1StringView("count")).toInteger(-1);
    EventWords words{translated(known->text, count), {}, QLatin1String(known->icon), known->family};
    if (words.sentence.contains(QLatin1StringView("%1")))
        words.sentence = words.sentence.arg(format::count(count));
    const QJsonValue error = event.data.value(QLatin1StringView("error"));
    if (error.isObject())
        words.detail = apiErrorWords(Error::fromJson(error.toObject()));
    else if (const QString file = event.data.value(QLatin1StringView("file")).toString(); !file.isEmpty())
        words.detail = file;
    else if (const auto total = Money::fromDecimal(event.data.value(QLatin1StringView("total")).toString()))
        words.detail = format::moneyWithSymbol(*total);
    return words;
}

QString sourceIcon(ports::Source source)
{
    switch (source) {
    case ports::Source::Answer: return QStringLiteral("arrow-left-right");
    case ports::Source::Webhook: return QStringLiteral("webhook");
    case ports::Source::Poll: return QStringLiteral("refresh-cw");
    case ports::Source::Operator: return QStringLiteral("user");
    }
    return {};
}

QString sourceWords(ports::Source source)
{
    switch (source) {
    case ports::Source::Answer: return translated(QT_TRANSLATE_NOOP("Event", "from the administrator's answer"));
    case ports::Source::Webhook: return translated(QT_TRANSLATE_NOOP("Event", "from a webhook with a verified signature"));
    case ports::Source::Poll: return translated(QT_TRANSLATE_NOOP("Event", "from a query"));
    case ports::Source::Operator: return translated(QT_TRANSLATE_NOOP("Event", "done here"));
    }
    return {};
}

QString sourceWord(ports::Source source)
{
    switch (source) {
    case ports::Source::Answer: return translated(QT_TRANSLATE_NOOP("Event", "answer"));
    case ports::Source::Webhook: return translated(QT_TRANSLATE_NOOP("Event", "webhook"));
    case ports::Source::Poll: return translated(QT_TRANSLATE_NOOP("Event", "query"));
    case ports::Source::Operator: return translated(QT_TRANSLATE_NOOP("Event", "here"));
    }
    return {};
}

} // namespace esteira::viewmodels
