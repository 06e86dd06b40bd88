#pragma once

#include "ports/assignment/assignment_store.h"
#include "ports/settlement/batch_store.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace esteira::services {

/// Tells the screens that stored data changed. Services call `touch`; listeners get at most ten signals a second and
/// batch, however fast the rows move. Lives on the engine thread; connect to it from any thread.
class ChangeNotifier : public QObject {
    Q_OBJECT
public:
    explicit ChangeNotifier(QObject *parent = nullptr);
    /// Safe from any thread.
    void touch(ports::BatchId batch);

    /// The same for what belongs to no batch: a webhook that was turned away.
    void touchEvents();

    void touchAssignment(ports::AssignmentId assignment);

signals:
    void assignmentChanged(qint64 assignment);
    void assignmentsChanged();
    void batchChanged(qint64 batch);
    /// Once per group of batchChanged, for lists.
    void batchesChanged();

private:
    void flush();
    QSet<ports::BatchId> m_touched;
    QSet<ports::AssignmentId> m_touchedAssignments;
    QTimer m_timer;
};

} // namespace esteira::services
