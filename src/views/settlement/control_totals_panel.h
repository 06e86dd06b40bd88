#pragma once

#include "ports/settlement/batch_store.h"

#include <QWidget>

class QGridLayout;

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

/// Expected against present: count and centavos, and what stands between the draft and its sending (mockup 03).
class ControlTotalsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ControlTotalsPanel(viewmodels::BatchState &state, QWidget *parent = nullptr);

signals:
    void editWanted();

private:
    struct TotalLine {
        design::TextLabel *name;
        design::FigureLabel *expected;
        design::FigureLabel *present;
        design::IconLabel *mark;
    };
    TotalLine addLine(QGridLayout &grid, int row);
    void update();
    void updateChecks();
    static void setMark(design::IconLabel &mark, bool known, bool equal);

    viewmodels::BatchState &m_state;
    TotalLine m_rows;
    TotalLine m_amount;
    design::Banner *m_difference;
    design::TextLabel *m_from;
    QWidget *m_checks;
};

} // namespace esteira::views
