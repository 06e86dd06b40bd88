#pragma once

#include "domain/flow/flow.h"
#include "ports/settlement/batch_store.h"

#include <QString>

/// How one line of a timeline is told: a sentence, a detail, its icon and family, and where it was learnt.
namespace esteira::viewmodels {

struct EventWords {
    QString sentence;
    QString detail;
    QString icon;
    flow::Family family = flow::Family::Open;
};

/// An unknown kind is shown raw.
EventWords wordsOf(const ports::Event &event);

QString sourceIcon(ports::Source source);
QString sourceWords(ports::Source source);
/// The same in one word, for a line with little room.
QString sourceWord(ports::Source source);

} // namespace esteira::viewmodels
