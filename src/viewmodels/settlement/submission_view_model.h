#pragma once

#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/settlement/batch_state.h"

#include <QObject>
#include <QTimer>

namespace esteira::viewmodels {

/// One second of a sending.
struct PaceSample {
    QDateTime atUtc;
    double perSecond = 0;
    QString slowed; ///< why it slowed down at this moment: "HTTP 429"; empty otherwise
    friend bool operator==(const PaceSample &, const PaceSample &) = default;
};

/// The figures of a sending page, in words: how far, how fast, how much longer. Reads a BatchState; recomputed at each of
/// its changes (at most ten a second). GUI thread.
class SubmissionViewModel : public QObject {
    Q_OBJECT
public:
    explicit SubmissionViewModel(BatchState &state, QObject *parent = nullptr);

    struct Figures {
        cells::Progress bar;
        QString done;       ///< "1.846"
        QString ofTotal;    ///< "of 3,180 settlements"
        QString percent;    ///< "58%"
        QString rate;       ///< "6.2 per second"; empty while nothing goes out
        QString timeLeft;
        QString endsAt;
        QString onTheirWay; ///< settlements sent or about to be, without an answer yet: the line "Sending" of the counts
        QString phase;      ///< what is under way, in words
        QString spoken;     ///< all of it, for a screen reader
        friend bool operator==(const Figures &, const Figures &) = default;
    };
    const Figures &figures() const { return m_figures; }
    /// The last five minutes of sending that were seen here, oldest first.
    const QList<PaceSample> &pace() const { return m_pace; }

signals:
    void figuresChanged();
    void paceChanged();

private:
    void compute();
    void sample();

    BatchState &m_state;
    Figures m_figures;
    QList<PaceSample> m_pace;
    QTimer m_sampling;
    ports::BatchId m_sampled = 0;
    bool m_wasSlow = false;
};

} // namespace esteira::viewmodels
