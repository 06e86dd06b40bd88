#pragma once

#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/settlement/batch_state.h"

#include <QObject>

namespace esteira::viewmodels {

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
        QString inFlight;
        QString phase;      ///< what is under way, in words
        QString spoken;     ///< all of it, for a screen reader
        friend bool operator==(const Figures &, const Figures &) = default;
    };
    const Figures &figures() const { return m_figures; }

signals:
    void figuresChanged();

private:
    void compute();

    BatchState &m_state;
    Figures m_figures;
};

} // namespace esteira::viewmodels
