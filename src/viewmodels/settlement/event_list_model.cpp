#include "viewmodels/settlement/event_list_model.h"

#include "core/format.h"
#include "core/future.h"
#include "services/change_notifier.h"
#include "viewmodels/settlement/event_words.h"

#include <QEvent>

namespace esteira::viewmodels {

namespace {

constexpr int kLimit = 2000;

bool sameLine(const ports::Event &a, const ports::Event &b)
{
    return a.id == b.id && a.data == b.data;
}

} // namespace

EventListModel::EventListModel(services::Workplace &workplace, QObject *parent) : QAbstractListModel(parent), m_workplace(workplace)
{
    connect(&workplace.changes, &services::ChangeNotifier::batchChanged, this, [this](qint64 batch) {
        if (batch == m_batch)
            read();
    });
}

void EventListModel::setBatch(ports::BatchId batch, ports::RowId row)
{
    if (batch == m_batch && row == m_row)
        return;
    m_batch = batch;
    m_row = row;
    m_state = LoadState::Loading;
    beginResetModel();
    m_events.clear();
    endResetModel();
    emit eventsChanged();
    read();
}

void EventListModel::read()
{
    if (!m_batch)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    whenDone(m_workplace.batches.events(m_batch, m_row, kLimit), this,
             [this, batch = m_batch, row = m_row](const Result<QList<ports::Event>> &events) {
        m_reading = false;
        if (batch == m_batch && row == m_row) {
            m_state = events ? LoadState::Loaded : LoadState::Failed;
            if (events)
                apply(*events);
        } else {
            m_again = true;
        }
        if (std::exchange(m_again, false))
            read();
    });
}

void EventListModel::apply(const QList<ports::Event> &events)
{
    // New lines come at the top; known ones may have grown.
    const QList<ports::Event> &lines = events;
    qsizetype fresh = 0;
    const qint64 newestKnown = m_events.isEmpty() ? 0 : m_events.first().id;
    while (fresh < lines.size() && lines.at(fresh).id > newestKnown)
        ++fresh;
    const bool isContinuation = !m_events.isEmpty() && lines.size() - fresh == m_events.size();
    if (!isContinuation) {
        beginResetModel();
        m_events = lines;
        endResetModel();
        emit eventsChanged();
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_events = lines.first(fresh) + m_events;
        endInsertRows();
    }
    for (qsizetype i = fresh; i < lines.size(); ++i) {
        if (!sameLine(lines.at(i), m_events.at(i))) {
            m_events[i] = lines.at(i);
            emit dataChanged(index(int(i)), index(int(i)));
        }
    }
    emit eventsChanged();
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ports::Event &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return wordsOf(event).sentence;
    case DetailRole: return wordsOf(event).detail;
    case IconRole: return wordsOf(event).icon;
    case FamilyRole: return int(wordsOf(event).family);
    case TimeRole: return format::dateTime(event.atUtc);
    case SourceIconRole: return sourceIcon(event.source);
    case SourceRole: return sourceWords(event.source);
    case ShortSourceRole: return sourceWord(event.source);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const EventWords words = wordsOf(event);
        return QStringList{format::dateTime(event.atUtc), words.sentence, words.detail, sourceWords(event.source)}.join(QStringLiteral(" · ")).replace(QStringLiteral(" ·  · "), QStringLiteral(" · "));
    }
    default: return {};
    }
}

bool EventListModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_events.isEmpty())
        emit dataChanged(index(0), index(int(m_events.size()) - 1));
    return QAbstractListModel::event(event);
}

} // namespace esteira::viewmodels
