#include "views/design/panel.h"

#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QBoxLayout>
#include <QFontMetricsF>
#include <QPainter>

#include <numeric>

namespace esteira::design {

namespace {
constexpr int kHeaderHeight = 34;
constexpr int kMetricPadding = 16;
} // namespace

Panel::Panel(QWidget *parent) : QFrame(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_header = new QWidget(this);
    m_header->setFixedHeight(kHeaderHeight);
    m_header->hide();
    m_headerLayout = new QHBoxLayout(m_header);
    m_headerLayout->setContentsMargins(12, 0, 8, 0);
    m_headerLayout->setSpacing(8);
    m_title = new TextLabel({}, TextRole::PanelTitle, "text", m_header);
    m_caption = new TextLabel({}, TextRole::Support, "t3", m_header);
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addWidget(m_caption);
    m_headerLayout->addStretch(1);
    outer->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    outer->addLayout(m_body, 1);
}

Panel::Panel(const QString &title, QWidget *parent) : Panel(parent) { setTitle(title); }

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_header->setVisible(!title.isEmpty());
}

void Panel::setCaption(const QString &caption) { m_caption->setText(caption); }

void Panel::addToHeader(QWidget *widget)
{
    m_headerLayout->addWidget(widget);
    m_header->show();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    paintBox(painter, rect(), kPanelRadius, t.surf, t.line);
    if (!m_header->isHidden())
        painter.fillRect(QRect(1, kHeaderHeight, width() - 2, 1), t.line);
}

MetricStrip::MetricStrip(Look look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MetricStrip::setMetrics(const QList<Metric> &metrics)
{
    if (metrics == m_metrics)
        return;
    m_metrics = metrics;
    QStringList spoken;
    for (const Metric &metric : metrics)
        spoken.append(QStringLiteral("%1: %2 %3").arg(metric.caption, metric.value, metric.detail).trimmed());
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QList<qreal> MetricStrip::columnWidths() const
{
    const QFont valueFont = design::font(m_look == Look::Panel ? TextRole::Kpi : TextRole::Strip);
    QList<qreal> widths;
    for (const Metric &metric : m_metrics) {
        const qreal detail = metric.detail.isEmpty() ? 0 : 8 + tabularWidth(metric.detail, design::font(TextRole::Support));
        widths.append(2 * kMetricPadding
                      + std::max(QFontMetricsF(design::font(TextRole::Support)).horizontalAdvance(metric.caption),
                                 tabularWidth(metric.value, valueFont) + detail));
    }
    return widths;
}

QSize MetricStrip::sizeHint() const { return minimumSizeHint(); }

QSize MetricStrip::minimumSizeHint() const
{
    const QList<qreal> widths = columnWidths();
    return {qCeil(std::accumulate(widths.cbegin(), widths.cend(), 0.0)), m_look == Look::Panel ? 64 : 54};
}

void MetricStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    const bool panel = m_look == Look::Panel;
    if (panel)
        paintBox(painter, rect(), kPanelRadius, t.surf, t.line);
    QList<qreal> widths = columnWidths();
    const qreal spare = width() - std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    const QFont valueFont = design::font(panel ? TextRole::Kpi : TextRole::Strip);
    const qreal valueHeight = lineHeight(panel ? TextRole::Kpi : TextRole::Strip);
    const qreal top = (height() - 16 - valueHeight - 2) / 2;
    qreal x = 0;
    for (qsizetype i = 0; i < m_metrics.size(); ++i) {
        const Metric &metric = m_metrics.at(i);
        const qreal width = widths.at(i) + (panel && spare > 0 ? spare / qreal(m_metrics.size()) : 0);
        const QRectF room(x + kMetricPadding, 0, width - 2 * kMetricPadding, height());
        paintText(painter, QRectF(room.left(), top, room.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, metric.caption,
                  design::font(TextRole::Support), t.t3);
        const QRectF value(room.left(), top + 18, room.width(), valueHeight);
        painter.setPen(inkFrom(metric.ink).in(t));
        drawTabular(painter, value, Qt::AlignLeft | Qt::AlignVCenter, metric.value, valueFont);
        painter.setPen(t.t2);
        drawTabular(painter, value.adjusted(tabularWidth(metric.value, valueFont) + 8, panel ? 3 : 1, 0, panel ? 3 : 1),
                    Qt::AlignLeft | Qt::AlignVCenter, metric.detail, design::font(TextRole::Support));
        x += width;
        if (i + 1 < m_metrics.size() || !panel)
            painter.fillRect(QRectF(std::round(x) - 1, panel ? 1 : 0, 1, height() - (panel ? 2 : 0)), t.line);
    }
}

} // namespace esteira::design
