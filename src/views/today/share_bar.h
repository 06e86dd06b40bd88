#pragma once

#include "domain/flow/flow.h"

#include <QChartView>

class QHorizontalPercentBarSeries;

namespace esteira::views {

/// One bar divided by money. It never speaks alone: the list with the numbers stands under it.
class ShareBar : public QChartView {
    Q_OBJECT
public:
    struct Share {
        flow::Family family = flow::Family::Open;
        QString words;      ///< tooltip
        double share = 0;   ///< any unit, all the same
        friend bool operator==(const Share &, const Share &) = default;
    };
    explicit ShareBar(QWidget *parent = nullptr);
    void setShares(const QList<Share> &shares);

    QSize sizeHint() const override { return {240, 16}; }

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void dress();

    QList<Share> m_shares;
    QHorizontalPercentBarSeries *m_series;
};

} // namespace esteira::views
