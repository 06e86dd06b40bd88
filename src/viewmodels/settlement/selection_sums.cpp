#include "viewmodels/settlement/selection_sums.h"

#include "core/future.h"
#include "viewmodels/settlement/edit_words.h"

namespace esteira::viewmodels {

namespace {
/// While a selection is drawn out it changes with every move of the mouse.
constexpr int kPauseMs = 40;
}

SelectionSums::SelectionSums(services::Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &SelectionSums::read);
}

void SelectionSums::setRows(const QList<ports::RowId> &rows)
{
    m_rows = rows;
    ++m_number;
    if (rows.size() < 2) {
        m_timer.stop();
        m_totals.reset();
        emit changed();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void SelectionSums::read()
{
    const int number = m_number;
    whenDone(m_workplace.editor.totals(m_rows), this, [this, number](const Result<ports::SelectionTotals> &totals) {
        if (number != m_number)
            return;
        m_totals = totals ? std::optional(*totals) : std::nullopt;
        emit changed();
    });
}

QString SelectionSums::words() const
{
    return m_totals ? selectionWords(*m_totals) : QString();
}

} // namespace esteira::viewmodels
