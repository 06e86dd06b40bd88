#include "services/change_notifier.h"

namespace esteira::services {

ChangeNotifier::ChangeNotifier(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &ChangeNotifier::flush);
}

void ChangeNotifier::touch(ports::BatchId batch)
{
    QMetaObject::invokeMethod(this, [this, batch] {
        m_touched.insert(batch);
        if (!m_timer.isActive())
            m_timer.start();
    });
}

void ChangeNotifier::touchEvents()
{
    QMetaObject::invokeMethod(this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
}

void ChangeNotifier::touchAssignment(ports::AssignmentId assignment)
{
    QMetaObject::invokeMethod(this, [this, assignment] {
        m_touchedAssignments.insert(assignment);
        if (!m_timer.isActive())
            m_timer.start();
    });
}

void ChangeNotifier::flush()
{
    const auto assignments = std::exchange(m_touchedAssignments, {});
    for (const ports::AssignmentId assignment : assignments)
        emit assignmentChanged(assignment);
    if (!assignments.isEmpty())
        emit assignmentsChanged();
    const auto touched = std::exchange(m_touched, {});
    for (const ports::BatchId batch : touched)
        emit batchChanged(batch);
    emit batchesChanged();
}

} // namespace esteira::services
