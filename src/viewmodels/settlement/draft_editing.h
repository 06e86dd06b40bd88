#pragma once

#include "services/workplace.h"

#include <QDateTime>
#include <QObject>

namespace esteira::viewmodels {

/// The edits of one draft on their way to the disk: what is pending, when something was last saved, what can be undone.
/// GUI thread; never blocks. Every edit answers through its future and through done() or failed().
class DraftEditing : public QObject {
    Q_OBJECT
public:
    explicit DraftEditing(services::Workplace &workplace, QObject *parent = nullptr);

    void setBatch(ports::BatchId batch);
    ports::BatchId batch() const { return m_batch; }
    /// Reads what can be undone, now and after every change; without it nobody asks the store.
    void followHistory();

    QFuture<Result<ports::EditResult>> apply(ports::DraftEdit edit);
    void undo();
    void redo();
    void fixSimilar(const settlement::Problem &problem);

    const ports::EditHistory &history() const { return m_history; }
    int pending() const { return m_pending; }
    /// When the last edit of this draft reached the disk; invalid while none did since the draft was opened.
    const QDateTime &savedUtc() const { return m_savedUtc; }

signals:
    void savingChanged(int pending);
    /// `lead`: an edit that decides where to look next (undone, done again, inserted), not one made in a cell.
    void done(const esteira::ports::EditResult &result, bool lead);
    void failed(const esteira::Error &error);
    void historyChanged();

private:
    QFuture<Result<ports::EditResult>> watched(QFuture<Result<ports::EditResult>> future, bool lead);
    void readHistory();

    services::Workplace &m_workplace;
    ports::BatchId m_batch = 0;
    ports::EditHistory m_history;
    QDateTime m_savedUtc;
    int m_pending = 0;
    int m_number = 0;
    bool m_follows = false;
};

} // namespace esteira::viewmodels
