#pragma once

#include "ports/files/settlement_file.h"

namespace esteira::files {

/// Gathers rows into batches for the sink and keeps the totals of what was handed over.
class RowBatch {
public:
    explicit RowBatch(const ports::RowSink &sink) : m_sink(sink) { m_rows.reserve(kRows); }

    Outcome add(settlement::DraftRow &&row)
    {
        ++m_summary.read.count;
        if (row.request.totalValue)
            m_summary.read.total += *row.request.totalValue;
        if (!row.unread.isEmpty())
            ++m_summary.rowsWithUnread;
        m_rows.push_back(std::move(row));
        return m_rows.size() < kRows ? Outcome() : flush();
    }

    Result<ports::ImportSummary> finish(const QByteArray &sha256)
    {
        if (const Outcome taken = m_rows.empty() ? Outcome() : flush(); !taken)
            return failure(taken.error());
        m_summary.sha256 = sha256;
        return m_summary;
    }

private:
    static constexpr size_t kRows = 2000; ///< large enough for one transaction each, small enough for the memory

    Outcome flush()
    {
        std::vector<settlement::DraftRow> rows;
        rows.reserve(kRows);
        rows.swap(m_rows);
        return m_sink(std::move(rows));
    }

    const ports::RowSink &m_sink;
    std::vector<settlement::DraftRow> m_rows;
    ports::ImportSummary m_summary;
};

} // namespace esteira::files
