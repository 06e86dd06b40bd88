#pragma once

#include <QDateTime>
#include <QWidget>

namespace esteira::views {

/// How many events came in each five minutes of the day, as small bars over the hours. The numbers stand in the strip
/// beside it; its accessible description names the busiest.
class MinuteBars : public QWidget {
    Q_OBJECT
public:
    explicit MinuteBars(QWidget *parent = nullptr);
    void setBars(const QList<QPair<QDateTime, qint64>> &bars);

    QSize sizeHint() const override { return {360, 44}; }
    QSize minimumSizeHint() const override { return {160, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void say();
    QRectF barOf(const QDateTime &begin, qint64 count) const;

    QList<QPair<QDateTime, qint64>> m_bars;
    QDateTime m_from;
    QDateTime m_to;
    qint64 m_highest = 0;
};

} // namespace esteira::views
