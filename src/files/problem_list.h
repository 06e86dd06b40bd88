#pragma once

#include "ports/files/settlement_file.h"

namespace esteira::files {

/// Collects a file's problems: shows the first hundred, counts them all.
class ProblemList {
public:
    void add(settlement::Severity severity, qint64 line, Text text, Text wayOut = {})
    {
        ++m_count;
        m_hasError = m_hasError || severity == settlement::Severity::Error;
        // Errors keep the file from being read, so one of them must always be among those shown.
        if (m_problems.size() < kShown || (severity == settlement::Severity::Error && !m_errorShown))
            m_problems.append({severity, int(line), std::move(text), std::move(wayOut)});
        m_errorShown = m_hasError;
    }
    bool hasError() const { return m_hasError; }
    void store(ports::FileInspection &inspection) const
    {
        inspection.problems = m_problems;
        inspection.problemCount = m_count;
    }

private:
    static constexpr qsizetype kShown = 100;
    QList<ports::FileProblem> m_problems;
    qint64 m_count = 0;
    bool m_hasError = false;
    bool m_errorShown = false;
};

} // namespace esteira::files
