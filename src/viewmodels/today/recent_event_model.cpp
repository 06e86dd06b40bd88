#include "viewmodels/today/recent_event_model.h"

#include "core/format.h"
#include "viewmodels/settlement/event_words.h"

#include <QEvent>

namespace esteira::viewmodels {

QVariant RecentEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ports::RecentEvent &recent = *item(index.row());
    const EventWords words = wordsOf(recent.event);
    switch (role) {
    case Qt::DisplayRole: return words.sentence;
    case TimeRole: return format::dateTime(recent.event.atUtc);
    case BatchRole: return recent.batchExternalId;
    case IconRole: return words.icon;
    case FamilyRole: return int(words.family);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{format::dateTime(recent.event.atUtc), words.sentence, recent.batchExternalId};
        if (!words.detail.isEmpty())
            parts.append(words.detail);
        parts.append(sourceWords(recent.event.source));
        return parts.join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

bool RecentEventModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        repaintAll();
    return KeyedListModel::event(event);
}

} // namespace esteira::viewmodels
