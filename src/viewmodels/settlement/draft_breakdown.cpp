#include "viewmodels/settlement/draft_breakdown.h"

#include "core/future.h"
#include "services/change_notifier.h"

namespace esteira::viewmodels {

namespace {
constexpr int kReadMs = 250;

void add(QList<ports::DraftPart> &sum, const QList<ports::DraftPart> &more)
{
    for (const ports::DraftPart &part : more) {
        const auto same = std::find_if(sum.begin(), sum.end(), [&](const ports::DraftPart &each) { return each.value == part.value; });
        if (same == sum.end()) {
            sum.append(part);
        } else {
            same->rows.count += part.rows.count;
            same->rows.total += part.rows.total;
        }
    }
    std::stable_sort(sum.begin(), sum.end(), [](const auto &a, const auto &b) { return a.rows.total > b.rows.total; });
}

} // namespace

DraftBreakdown::DraftBreakdown(services::Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftBreakdown::read);
    connect(&workplace.changes, &services::ChangeNotifier::batchChanged, this, [this](qint64 batch) {
        if (batch == m_batch && !m_timer.isActive())
            m_timer.start(int(std::max<qint64>(kReadMs, 10 * m_lastReadMs)));
    });
    m_clock.start();
}

void DraftBreakdown::setDraft(ports::BatchId batch, Money missing)
{
    const bool other = batch != m_batch;
    if (!other && missing == m_missing)
        return;
    m_batch = batch;
    m_missing = missing;
    m_difference.reset();
    if (other)
        m_parts = {};
    emit changed();
    ++m_number; // what is on its way is of another draft, or of another difference
    if (batch && !m_timer.isActive())
        m_timer.start(kReadMs);
}

void DraftBreakdown::read()
{
    const int number = ++m_number;
    readOn(number, 1, {}, m_clock.elapsed());
}

void DraftBreakdown::readOn(int number, qint64 position, ports::DraftParts sum, qint64 began)
{
    whenDone(m_workplace.editor.parts(m_batch, position), this, [this, number, began, sum](const Result<ports::DraftParts> &parts) mutable {
        if (number != m_number || !parts)
            return;
        add(sum.byType, parts->byType);
        add(sum.byOrigin, parts->byOrigin);
        if (parts->next > 0) {
            readOn(number, parts->next, sum, began);
            return;
        }
        m_lastReadMs = m_clock.elapsed() - began;
        if (sum != m_parts) {
            m_parts = sum;
            emit changed();
        }
        readDifference(number);
    });
}

void DraftBreakdown::readDifference(int number)
{
    if (m_missing.isZero())
        return;
    whenDone(m_workplace.editor.explain(m_batch, m_missing), this, [this, number](const Result<std::optional<ports::DifferenceRow>> &row) {
        if (number != m_number || !row || *row == m_difference)
            return;
        m_difference = *row;
        emit changed();
    });
}

} // namespace esteira::viewmodels
