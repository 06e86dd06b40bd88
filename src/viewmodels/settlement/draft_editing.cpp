#include "viewmodels/settlement/draft_editing.h"

#include "core/future.h"
#include "services/change_notifier.h"

namespace esteira::viewmodels {

using ports::EditKind;
using ports::EditResult;

DraftEditing::DraftEditing(services::Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace)
{
    connect(&workplace.changes, &services::ChangeNotifier::batchChanged, this, [this](qint64 batch) {
        if (batch == m_batch && m_follows)
            readHistory();
    });
}

void DraftEditing::setBatch(ports::BatchId batch)
{
    if (batch == m_batch)
        return;
    m_batch = batch;
    m_savedUtc = {};
    m_history = {};
    emit historyChanged();
    if (m_follows)
        readHistory();
}

void DraftEditing::followHistory()
{
    m_follows = true;
    readHistory();
}

void DraftEditing::readHistory()
{
    const int number = ++m_number;
    if (!m_batch)
        return;
    whenDone(m_workplace.editor.history(m_batch), this, [this, number](const Result<ports::EditHistory> &history) {
        if (number != m_number || !history || *history == m_history)
            return;
        m_history = *history;
        emit historyChanged();
    });
}

QFuture<Result<EditResult>> DraftEditing::apply(ports::DraftEdit edit)
{
    edit.batch = m_batch;
    const bool lead = edit.kind == EditKind::Insert || edit.kind == EditKind::Duplicate;
    return watched(m_workplace.editor.apply(edit), lead);
}

void DraftEditing::undo()
{
    if (m_batch)
        watched(m_workplace.editor.undo(m_batch), true);
}

void DraftEditing::redo()
{
    if (m_batch)
        watched(m_workplace.editor.redo(m_batch), true);
}

void DraftEditing::fixSimilar(const settlement::Problem &problem)
{
    watched(m_workplace.editor.fixSimilar(m_batch, problem), false);
}

QFuture<Result<EditResult>> DraftEditing::watched(QFuture<Result<EditResult>> future, bool lead)
{
    emit savingChanged(++m_pending);
    whenDone(future, this, [this, lead, batch = m_batch](const Result<EditResult> &result) {
        if (result)
            m_savedUtc = QDateTime::currentDateTimeUtc();
        emit savingChanged(--m_pending);
        if (result && batch == m_batch)
            emit done(*result, lead);
        if (!result)
            emit failed(result.error());
        if (m_follows)
            readHistory();
        // Totals, problems and duplicates elsewhere may have changed; everybody who shows the batch looks again.
        m_workplace.changes.touch(batch);
    });
    return future;
}

} // namespace esteira::viewmodels
