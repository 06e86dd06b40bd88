#include "views/design/segments.h"

#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QAccessible>
#include <QAccessibleValueInterface>
#include <QAccessibleWidget>
#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace esteira::design {

namespace {

constexpr qreal kGap = 1;

class AccessibleProgress : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleProgress(SegmentedProgress *bar) : QAccessibleWidget(bar, QAccessible::ProgressBar), m_bar(bar) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_bar->progress().done; }
    void setCurrentValue(const QVariant &) override {}
    QVariant maximumValue() const override { return m_bar->progress().total; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    SegmentedProgress *m_bar;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *bar = qobject_cast<SegmentedProgress *>(object);
    return bar ? new AccessibleProgress(bar) : nullptr;
}

} // namespace

QList<qreal> segmentWidths(const QList<cells::Segment> &segments, qint64 total, qreal width)
{
    QList<qreal> widths;
    if (total <= 0)
        return QList<qreal>(segments.size(), 0.0);
    const qreal least = std::max<qreal>(1.0, width * 0.005);
    qint64 counted = 0;
    for (const cells::Segment &segment : segments) {
        counted += segment.count;
        widths.append(segment.count <= 0 ? 0 : std::max(least, width * qreal(segment.count) / qreal(total)));
    }
    // What the small ones were given beyond their share is taken from the largest, so that a full bar stays full.
    const qreal sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    const qreal room = counted >= total ? width : width - std::min(width * qreal(total - counted) / qreal(total), width);
    if (sum > room && !widths.isEmpty()) {
        const auto largest = std::max_element(widths.begin(), widths.end());
        *largest = std::max(least, *largest - (sum - room));
    }
    return widths;
}

void paintSegments(QPainter &painter, const QRectF &bar, const QList<cells::Segment> &segments, qint64 total, const Tokens &t, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(bar, radius, radius);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(bar, t.line);
    const QList<qreal> widths = segmentWidths(segments, total, bar.width());
    qreal x = bar.left();
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const qreal width = widths.at(i);
        if (width <= 0)
            continue;
        const bool reachesEnd = x + width >= bar.right() - 0.5;
        painter.fillRect(QRectF(x, bar.top(), reachesEnd ? width : std::max<qreal>(1, width - kGap), bar.height()),
                         t.family(segments.at(i).family).fill);
        x += width;
    }
    painter.restore();
}

SegmentedProgress::SegmentedProgress(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentedProgress::setProgress(const cells::Progress &progress)
{
    if (progress == m_progress)
        return;
    m_progress = progress;
    QAccessibleValueChangeEvent event(this, progress.done);
    QAccessible::updateAccessibility(&event);
    update();
}

void SegmentedProgress::setSpokenText(const QString &text) { setAccessibleName(text); }

void SegmentedProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSegments(painter, rect(), m_progress.segments, m_progress.total, Theme::of(this), kChipRadius);
}

void installDesignAccessibility() { QAccessible::installFactory(makeAccessible); }

} // namespace esteira::design
