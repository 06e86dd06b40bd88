#include "viewmodels/status/status_headings.h"

#include "viewmodels/flow/flow_layout.h"

#include <QCoreApplication>

namespace esteira::status {

namespace {

// The same sources as the table of send states, in the plural; told apart by the comment.
[[maybe_unused]] constexpr struct { const char *source; const char *comment; } kHeadings[] = {
    QT_TRANSLATE_NOOP3("Status", "Draft", "heading"),         QT_TRANSLATE_NOOP3("Status", "Queued", "heading"),
    QT_TRANSLATE_NOOP3("Status", "Sending", "heading"),       QT_TRANSLATE_NOOP3("Status", "Accepted", "heading"),
    QT_TRANSLATE_NOOP3("Status", "Already there", "heading"), QT_TRANSLATE_NOOP3("Status", "Refused", "heading"),
    QT_TRANSLATE_NOOP3("Status", "No answer", "heading"),     QT_TRANSLATE_NOOP3("Status", "Conflict", "heading"),
    QT_TRANSLATE_NOOP3("Status", "Removing", "heading"),      QT_TRANSLATE_NOOP3("Status", "Removed", "heading"),
};

constexpr int kMany = 2;

} // namespace

Look headingOf(settlement::SendState state)
{
    Look look = lookOf(state);
    look.text = QCoreApplication::translate("Status", settlement::info(state).label, "heading");
    return look;
}

Look headingOf(const flow::Lifecycle &lifecycle, const QString &value)
{
    Look look = lookOf(lifecycle, value);
    if (!lifecycle.find(value))
        return look;
    look.text = flow_view::itemWord(lifecycle, value, kMany);
    if (!look.text.isEmpty())
        look.text[0] = look.text.at(0).toUpper();
    return look;
}

} // namespace esteira::status
