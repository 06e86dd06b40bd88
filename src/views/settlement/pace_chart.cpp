#include "views/settlement/pace_chart.h"

#include "core/format.h"
#include "views/design/figures.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace esteira::views {

using design::TextRole;
using viewmodels::PaceSample;

namespace {

constexpr int kLines = 3;
constexpr int kLeft = 44;
constexpr int kRight = 64;
constexpr int kTop = 14;
constexpr int kBottom = 24;
constexpr qint64 kMinuteMs = 60'000;

/// The next round number that the lines divide well: 3, 6, 9, 15, 30, 60, 90, 150…
double ceilingOf(double value)
{
    for (double scale = 1;; scale *= 10) {
        for (const double step : {3.0, 6.0, 9.0, 15.0}) {
            if (step * scale >= value)
                return step * scale;
        }
    }
}

struct Plot {
    QRectF area;
    qint64 from = 0;
    qint64 to = 0;
    double top = 3;

    QPointF at(const PaceSample &sample) const
    {
        const double x = double(sample.atUtc.toMSecsSinceEpoch() - from) / double(to - from);
        return {area.left() + x * area.width(), area.bottom() - sample.perSecond / top * area.height()};
    }
};

void paintGrid(QPainter &painter, const Plot &plot, const design::Tokens &t)
{
    const QFont font = design::font(TextRole::Caption);
    for (int i = 0; i <= kLines; ++i) {
        const qreal y = plot.area.bottom() - plot.area.height() * i / kLines;
        painter.setPen(QPen(t.grid, 1));
        painter.drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
        painter.setPen(t.t3);
        design::drawTabular(painter, QRectF(0, y - 8, kLeft - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                            format::count(qint64(plot.top * i / kLines)), font);
    }
    for (qint64 minute = (plot.from / kMinuteMs + 1) * kMinuteMs; minute <= plot.to; minute += kMinuteMs) {
        const qreal x = plot.area.left() + double(minute - plot.from) / double(plot.to - plot.from) * plot.area.width();
        painter.setPen(t.t3);
        design::drawTabular(painter, QRectF(x - 30, plot.area.bottom() + 4, 60, 16), Qt::AlignCenter,
                            format::time(QDateTime::fromMSecsSinceEpoch(minute, Qt::UTC)).left(5), font);
    }
}

void paintSlowdowns(QPainter &painter, const Plot &plot, const QList<PaceSample> &samples, const design::Tokens &t)
{
    const QColor ink = t.family(flow::Family::Waiting).text;
    qreal labelEnd = 0;
    for (const PaceSample &sample : samples) {
        if (sample.slowed.isEmpty())
            continue;
        const qreal x = plot.at(sample).x();
        painter.setPen(QPen(ink, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()));
        if (x < labelEnd)
            continue;
        const QRectF room(x + 6, plot.area.top() - 8, plot.area.right() + kRight - x - 6, 16);
        design::paintText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, sample.slowed, design::font(TextRole::Caption), ink);
        labelEnd = x + 140;
    }
}

} // namespace

PaceChart::PaceChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("paceChart"));
}

void PaceChart::setSamples(const QList<PaceSample> &samples)
{
    m_samples = samples;
    setAccessibleName(samples.isEmpty() ? QString() : tr("Pace: %1 per second").arg(format::decimal(samples.last().perSecond, 1)));
    update();
}

void PaceChart::paintEvent(QPaintEvent *)
{
    if (m_samples.isEmpty())
        return;
    const design::Tokens &t = design::Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Plot plot;
    plot.area = QRectF(rect()).adjusted(kLeft, kTop, -kRight, -kBottom);
    plot.to = m_samples.last().atUtc.toMSecsSinceEpoch();
    // A short sending is not stretched over the whole width of five minutes, nor drawn as a single point.
    plot.from = std::min(m_samples.first().atUtc.toMSecsSinceEpoch(), plot.to - kMinuteMs);
    double highest = 0;
    for (const PaceSample &sample : m_samples)
        highest = std::max(highest, sample.perSecond);
    plot.top = ceilingOf(highest);
    paintGrid(painter, plot, t);
    QPainterPath path(plot.at(m_samples.first()));
    for (const PaceSample &sample : m_samples)
        path.lineTo(plot.at(sample));
    QPainterPath below = path;
    below.lineTo(path.currentPosition().x(), plot.area.bottom());
    below.lineTo(plot.at(m_samples.first()).x(), plot.area.bottom());
    painter.fillPath(below, t.accTint);
    painter.strokePath(path, QPen(t.acc, 1.5));
    paintSlowdowns(painter, plot, m_samples, t);
    const QPointF end = path.currentPosition();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.acc);
    painter.drawEllipse(end, 3, 3);
    painter.setPen(t.acc);
    design::drawTabular(painter, QRectF(end.x() + 8, end.y() - 9, kRight, 18), Qt::AlignLeft | Qt::AlignVCenter,
                        tr("%1/s").arg(format::decimal(m_samples.last().perSecond, 1)), design::font(TextRole::Header));
}

} // namespace esteira::views
