#pragma once

#include "ports/today/today_store.h"

#include <QChartView>

class QBarSet;
class QStackedBarSeries;

namespace esteira::views {

/// What was settled on each of the last business days: one bar a day with its amount on it, today in the accent colour,
/// the average as a dotted line. Left and right arrows go from day to day, Enter or a click opens it. Its accessible
/// description says every day in words.
class SettledChart : public QChartView {
    Q_OBJECT
public:
    explicit SettledChart(QWidget *parent = nullptr);

    void setDays(const QList<ports::SettledDay> &days, const QDate &today);
    const QList<ports::SettledDay> &days() const { return m_days; }
    int currentDay() const { return m_current; }
    /// What the amounts on the bars are counted in: "R$ million".
    QString unitWords() const;
    QString averageWords() const;
    /// Everything in words, a line a day.
    QString textAlternative() const;

signals:
    /// Only days on which something was settled.
    void dayActivated(const QStringList &batches);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void dress();
    void sayDays();
    int dayAt(const QPointF &position) const;
    QRectF barOf(int day) const;
    QString labelOf(Money value) const;
    QString dayWords(int day) const;
    void activate(int day);

    QList<ports::SettledDay> m_days;
    QDate m_today;
    Money m_average;
    qint64 m_scale = 1;      ///< centavos in one unit of the bars' labels
    int m_current = -1;      ///< of the keyboard
    int m_hovered = -1;
    QStackedBarSeries *m_series;
    QBarSet *m_before;
    QBarSet *m_now;
};

} // namespace esteira::views
