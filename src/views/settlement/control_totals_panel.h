#pragma once

#include "domain/settlement/enumerators.h"
#include "services/workplace.h"
#include "viewmodels/settlement/draft_breakdown.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace esteira::design {
class Banner;
class FigureLabel;
class IconLabel;
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
}

namespace esteira::views {

/// Expected against present: count and centavos, what the draft is made of, which row explains a difference, and what
/// stands between the draft and its sending (mockup 03).
class ControlTotalsPanel : public QWidget {
    Q_OBJECT
public:
    ControlTotalsPanel(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent = nullptr);

signals:
    void editWanted();
    void cellWanted(qint64 row, const QString &field, bool enter);

private:
    struct TotalLine {
        design::TextLabel *name;
        design::FigureLabel *expected;
        design::FigureLabel *present;
        design::IconLabel *mark;
    };
    TotalLine addLine(QGridLayout &grid, int row);
    QWidget *buildTotals(QWidget *page);
    QWidget *addSection(QWidget *page, design::TextLabel *&title, const char *objectName);
    void update();
    void updateDifference();
    void updateParts();
    static void fillParts(QWidget &section, const QList<ports::DraftPart> &parts, std::span<const settlement::Enumerator> names, const QString &missing);
    void updateChecks();
    static void setMark(design::IconLabel &mark, bool known, bool equal);

    viewmodels::BatchState &m_state;
    TotalLine m_rows;
    TotalLine m_amount;
    viewmodels::DraftBreakdown m_breakdown;
    design::Banner *m_difference = nullptr;
    QPushButton *m_goToRow = nullptr;
    design::TextLabel *m_from = nullptr;
    design::TextLabel *m_expectedTitle = nullptr;
    design::TextLabel *m_presentTitle = nullptr;
    QWidget *m_types = nullptr;
    QWidget *m_origins = nullptr;
    QWidget *m_checks = nullptr;
};

} // namespace esteira::views
