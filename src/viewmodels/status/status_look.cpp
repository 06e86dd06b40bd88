#include "viewmodels/status/status_look.h"

#include <QCoreApplication>

namespace esteira::status {

namespace {

QString word(const char *label) { return QCoreApplication::translate("Status", label); }
QString word(const flow::Word &label) { return QCoreApplication::translate("Status", label.source, label.about); }

} // namespace

Look lookOf(const flow::Lifecycle &lifecycle, QStringView value)
{
    if (const flow::State *state = lifecycle.find(value))
        return {word(state->label), state->family, QLatin1String(state->icon)};
    // The administrator names the queue it waits in after this prefix; the suffix is not documented.
    if (value.startsWith(QLatin1String("waiting_send_to")))
        return {word(QT_TRANSLATE_NOOP("Status", "Waiting to send")), flow::Family::Progress, QStringLiteral("send")};
    return {value.toString(), flow::Family::Progress, QStringLiteral("circle-help")};
}

Look lookOf(settlement::SendState state)
{
    const settlement::SendStateInfo &known = settlement::info(state);
    return {word(known.label), known.family, QLatin1String(known.icon)};
}

Look draft()
{
    return {word(QT_TRANSLATE_NOOP("Status", "Draft")), flow::Family::Open, QStringLiteral("pencil-line")};
}

Look lookOf(EventMark mark)
{
    using flow::Family;
    switch (mark) {
    case EventMark::ValidSignature:
        return {word(QT_TRANSLATE_NOOP("Status", "valid")), Family::Done, QStringLiteral("shield-check")};
    case EventMark::InvalidSignature:
        return {word(QT_TRANSLATE_NOOP("Status", "invalid")), Family::Error, QStringLiteral("shield-x")};
    case EventMark::Duplicate:
        return {word(QT_TRANSLATE_NOOP("Status", "Duplicate")), Family::Discarded, QStringLiteral("copy")};
    case EventMark::Early:
        return {word(QT_TRANSLATE_NOOP("Status", "Early")), Family::Waiting, QStringLiteral("arrow-down-up")};
    case EventMark::Late:
        return {word(QT_TRANSLATE_NOOP("Status", "Late")), Family::Waiting, QStringLiteral("arrow-down-up")};
    }
    Q_UNREACHABLE();
}

} // namespace esteira::status
