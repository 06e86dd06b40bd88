#pragma once

#include "services/workplace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace esteira::viewmodels {

/// What a draft is made of, and which row explains a difference of its totals; counted by the store again after changes,
/// piece by piece, less often the longer it takes. GUI thread; never blocks.
class DraftBreakdown : public QObject {
    Q_OBJECT
public:
    explicit DraftBreakdown(services::Workplace &workplace, QObject *parent = nullptr);

    /// The batch and what its expected total lacks (zero: nothing to explain).
    void setDraft(ports::BatchId batch, Money missing);
    const ports::DraftParts &parts() const { return m_parts; }
    const std::optional<ports::DifferenceRow> &difference() const { return m_difference; }

signals:
    void changed();

private:
    void read();
    void readOn(int number, qint64 position, ports::DraftParts sum, qint64 began);
    void readDifference(int number);

    services::Workplace &m_workplace;
    ports::BatchId m_batch = 0;
    Money m_missing;
    ports::DraftParts m_parts;
    std::optional<ports::DifferenceRow> m_difference;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastReadMs = 0;
    int m_number = 0;
};

} // namespace esteira::viewmodels
