#pragma once

#include "viewmodels/settlement/submission_view_model.h"

#include <QWidget>

namespace esteira::views {

/// Settlements answered per second over the last minutes, with what slowed them down. Painted; read aloud as one sentence.
class PaceChart : public QWidget {
    Q_OBJECT
public:
    explicit PaceChart(QWidget *parent = nullptr);
    void setSamples(const QList<viewmodels::PaceSample> &samples);

    QSize sizeHint() const override { return {520, 180}; }
    QSize minimumSizeHint() const override { return {200, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<viewmodels::PaceSample> m_samples;
};

} // namespace esteira::views
