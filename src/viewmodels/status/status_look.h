#pragma once

#include "domain/flow/flow.h"
#include "domain/settlement/send_state.h"

#include <QMetaType>
#include <QString>

/// How a status is named and shown (design-system.md 3): word, family and icon together, for chips, lists, diagram and
/// spoken text. Words come from the domain tables (context "Status"); nothing is repeated here. Values, any thread.
namespace esteira::status {

struct Look {
    QString text;
    flow::Family family = flow::Family::Progress;
    QString icon;
    friend bool operator==(const Look &, const Look &) = default;
};

/// An unknown value is shown raw, family Progress, icon circle-help.
Look lookOf(const flow::Lifecycle &lifecycle, QStringView value);
Look lookOf(settlement::SendState state);

/// A batch that exists only on this computer.
Look draft();

/// What is said about a received event.
enum class EventMark { ValidSignature, InvalidSignature, Duplicate, Early, Late };
Look lookOf(EventMark mark);

} // namespace esteira::status

Q_DECLARE_METATYPE(esteira::status::Look)
