#pragma once

#include "ports/files/settlement_file.h"

namespace esteira::files {

/// Reports progress about a hundred times over the passes of a file, and tells when to stop.
class ProgressMeter {
public:
    ProgressMeter(const ports::ReadControl &control, qint64 bytesTotal, int passes)
        : m_control(control), m_total(bytesTotal * passes), m_step(m_total / 100 + 1)
    {
    }

    /// False when the work is to stop. Cheap: call it for every thousand rows or every piece read.
    bool advance(qint64 bytesDoneInPass, qint64 rows)
    {
        const qint64 done = m_before + bytesDoneInPass;
        if (m_control.progress && done >= m_next) {
            m_next = done + m_step;
            m_control.progress({done, m_total, rows});
        }
        return !m_control.stop.stop_requested();
    }
    void endPass(qint64 bytesInPass) { m_before += bytesInPass; }

private:
    const ports::ReadControl &m_control;
    qint64 m_total;
    qint64 m_step;
    qint64 m_before = 0;
    qint64 m_next = 0;
};

inline Error stopped()
{
    return makeError(ErrorKind::Cancelled, Text::of(QT_TRANSLATE_NOOP("Text", "Reading the file was stopped.")));
}

} // namespace esteira::files
