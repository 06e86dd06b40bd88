#pragma once

#include "services/workplace.h"

#include <QWidget>

class QTableView;

namespace esteira::design {
class Button;
class TextLabel;
}

namespace esteira::viewmodels {
class ProblemListModel;
}

namespace esteira::views {

/// The problems of a draft under its sheet: each leads to its cell, takes its suggestion, or takes along all that are
/// like it. GUI thread.
class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    ProblemsPanel(services::Workplace &workplace, QWidget *parent);

    void setBatch(ports::BatchId batch);
    void setCounts(qint64 rowsWithErrors, qint64 rowsWithWarnings);
    void goToProblem(int step);
    void applyFix();
    void fixSimilar();
    QTableView *table() const { return m_table; }

signals:
    /// `enter`: the keyboard goes there too.
    void cellWanted(qint64 row, const QString &field, bool enter);
    void fixWanted(qint64 row, const QString &field, const QString &fix);
    void fixSimilarWanted(const esteira::settlement::Problem &problem);

private:
    void countSimilar();
    void showSimilar();
    const settlement::Problem *current() const;

    services::Workplace &m_workplace;
    viewmodels::ProblemListModel *m_problems;
    QTableView *m_table;
    design::TextLabel *m_counts;
    design::Button *m_fixSimilar;
    ports::BatchId m_batch = 0;
    qint64 m_errors = 0;
    qint64 m_warnings = 0;
    qint64 m_similar = 0;
    int m_number = 0;
};

} // namespace esteira::views
