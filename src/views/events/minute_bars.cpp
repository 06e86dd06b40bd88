#include "views/events/minute_bars.h"

#include "core/format.h"
#include "views/design/figures.h"
#include "views/design/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace esteira::views {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kBinMs = 5 * 60'000;
constexpr int kHours = 3; ///< at least, so that the first event of the day is no wall
constexpr int kFoot = 15;

} // namespace

MinuteBars::MinuteBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("minuteBars"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MinuteBars::setBars(const QList<QPair<QDateTime, qint64>> &bars)
{
    m_bars = bars;
    m_highest = 0;
    for (const auto &bar : bars)
        m_highest = std::max(m_highest, bar.second);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 end = (now / kHourMs + 1) * kHourMs;
    const qint64 first = bars.isEmpty() ? end : bars.first().first.toMSecsSinceEpoch() / kHourMs * kHourMs;
    m_from = QDateTime::fromMSecsSinceEpoch(std::min(first, end - kHours * kHourMs), Qt::UTC);
    m_to = QDateTime::fromMSecsSinceEpoch(end, Qt::UTC);
    say();
    update();
}

void MinuteBars::say()
{
    setAccessibleName(tr("Events per five minutes"));
    const auto busiest = std::max_element(m_bars.begin(), m_bars.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    setAccessibleDescription(busiest == m_bars.end() ? tr("none today")
                                                     : tr("most at %1: %2").arg(format::time(busiest->first).left(5), format::count(busiest->second)));
}

QRectF MinuteBars::barOf(const QDateTime &begin, qint64 count) const
{
    const double span = double(m_from.msecsTo(m_to));
    const double x = double(m_from.msecsTo(begin)) / span * width();
    const double wide = std::max(1.5, double(kBinMs) / span * width() - 1);
    const double room = height() - kFoot - 2;
    const double high = m_highest ? std::max(2.0, room * double(count) / double(m_highest)) : 0;
    return {x, height() - kFoot - high, wide, high};
}

void MinuteBars::paintEvent(QPaintEvent *)
{
    const design::Tokens &t = design::Theme::of(this);
    QPainter painter(this);
    painter.setPen(QPen(t.line2, 1));
    painter.drawLine(QPointF(0, height() - kFoot + 0.5), QPointF(width(), height() - kFoot + 0.5));
    const QDateTime lastHalfHour = QDateTime::currentDateTimeUtc().addSecs(-30 * 60);
    for (const auto &bar : m_bars)
        painter.fillRect(barOf(bar.first, bar.second), bar.first >= lastHalfHour ? t.acc : t.bar);
    const qint64 hours = m_from.msecsTo(m_to) / kHourMs;
    const qint64 step = std::max<qint64>(1, (hours * 34 + width() - 1) / std::max(1, width()));
    painter.setPen(t.t3);
    for (qint64 hour = 0; hour < hours; hour += step) {
        const QDateTime at = m_from.addMSecs(hour * kHourMs);
        design::drawTabular(painter, QRectF(double(hour) / double(hours) * width(), height() - kFoot + 2, 40, kFoot - 2), Qt::AlignLeft | Qt::AlignVCenter,
                            format::time(at).left(2) + u'h', design::font(design::TextRole::Caption));
    }
}

bool MinuteBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QString words;
        for (const auto &bar : m_bars) {
            const QRectF rect = barOf(bar.first, bar.second);
            if (help->pos().x() >= rect.left() - 1 && help->pos().x() <= rect.right() + 1)
                words = tr("%1: %2 events", nullptr, int(bar.second)).arg(format::time(bar.first).left(5), format::count(bar.second));
        }
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        say();
    return QWidget::event(event);
}

} // namespace esteira::views
