#include "views/today/settled_chart.h"

#include "core/format.h"
#include "core/text.h"
#include "views/design/figures.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace esteira::views {

using design::TextRole;

namespace {

constexpr qint64 kMillion = 100'000'000; ///< centavos
constexpr qint64 kThousand = 100'000;
constexpr qint64 kReal = 100;
constexpr int kLines = 3;
constexpr int kDayLabels = 34; ///< room under the bars for the date and the day of the week

QLocale shownLocale()
{
    return currentLanguage() == Language::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Brazil) : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString dayLabel(const QDate &day)
{
    return currentLanguage() == Language::Portuguese ? day.toString(QStringLiteral("dd/MM")) : shownLocale().toString(day, QStringLiteral("d MMM"));
}

/// A height that the lines divide into round numbers.
double ceilingOf(double value)
{
    for (double scale = 1;; scale *= 10) {
        for (const double step : {1.2, 1.5, 2.1, 3.0, 4.5, 6.0, 9.0}) {
            if (step * scale >= value)
                return step * scale;
        }
    }
}

} // namespace

SettledChart::SettledChart(QWidget *parent)
    : QChartView(new QChart, parent), m_series(new QStackedBarSeries), m_before(new QBarSet(QString())), m_now(new QBarSet(QString()))
{
    setObjectName(QStringLiteral("settledChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(150);
    m_series->append(m_before);
    m_series->append(m_now);
    m_series->setBarWidth(0.62);
    chart()->addSeries(m_series);
    auto *days = new QBarCategoryAxis;
    auto *amounts = new QValueAxis;
    amounts->setTickCount(kLines + 1);
    days->setGridLineVisible(false);
    chart()->addAxis(days, Qt::AlignBottom);
    chart()->addAxis(amounts, Qt::AlignLeft);
    m_series->attachAxis(days);
    m_series->attachAxis(amounts);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    // The days are written by drawForeground: the axis cannot centre two lines.
    days->setLabelsVisible(false);
    chart()->setMargins(QMargins(2, 4, 4, kDayLabels));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    dress();
}

void SettledChart::dress()
{
    const design::Tokens &t = design::Theme::of(this);
    setBackgroundBrush(t.surf);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    m_before->setBrush(t.bar);
    m_before->setPen(Qt::NoPen);
    m_now->setBrush(t.acc);
    m_now->setPen(Qt::NoPen);
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->setLabelsFont(design::font(TextRole::Caption));
        axis->setLabelsBrush(t.t2);
        axis->setGridLinePen(QPen(t.grid, 1));
        axis->setLinePen(QPen(t.line2, 1));
        axis->setLineVisible(axis->orientation() == Qt::Horizontal);
    }
}

void SettledChart::setDays(const QList<ports::SettledDay> &days, const QDate &today)
{
    if (days == m_days && today == m_today)
        return;
    m_days = days;
    m_today = today;
    qint64 highest = 0;
    qint64 sum = 0;
    qint64 counted = 0;
    for (const ports::SettledDay &day : days) {
        highest = std::max(highest, qint64(day.value.total.centavos()));
        // Today is not over: it would pull the average down.
        if (day.day != today) {
            sum += day.value.total.centavos();
            ++counted;
        }
    }
    m_average = Money::fromCentavos(counted ? sum / counted : 0);
    m_scale = highest >= kMillion ? kMillion : highest >= kThousand ? kThousand : kReal;
    m_before->remove(0, m_before->count());
    m_now->remove(0, m_now->count());
    for (const ports::SettledDay &day : days) {
        const double height = double(day.value.total.centavos()) / double(m_scale);
        m_before->append(day.day == today ? 0 : height);
        m_now->append(day.day == today ? height : 0);
    }
    chart()->axes(Qt::Vertical).first()->setRange(0, highest ? ceilingOf(double(highest) / double(m_scale) * 1.02) : 3);
    m_current = days.isEmpty() ? -1 : m_current < 0 ? int(days.size()) - 1 : std::min(m_current, int(days.size()) - 1);
    sayDays();
}

void SettledChart::sayDays()
{
    auto *axis = qobject_cast<QBarCategoryAxis *>(chart()->axes(Qt::Horizontal).first());
    QStringList categories;
    for (const ports::SettledDay &day : m_days)
        categories.append(day.day.toString(Qt::ISODate));
    axis->setCategories(categories);
    auto *amounts = qobject_cast<QValueAxis *>(chart()->axes(Qt::Vertical).first());
    const double step = amounts->max() / kLines;
    amounts->setLabelFormat(step == std::floor(step) ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    setLocale(shownLocale());
    chart()->setLocale(shownLocale());
    chart()->setLocalizeNumbers(true);
    setAccessibleName(tr("Settled per day"));
    setAccessibleDescription(textAlternative());
    viewport()->update();
}

QString SettledChart::unitWords() const
{
    if (m_scale == kMillion)
        return tr("R$ million");
    return m_scale == kThousand ? tr("R$ thousand") : tr("R$");
}

QString SettledChart::averageWords() const
{
    return m_average.isZero() ? QString() : tr("average %1").arg(labelOf(m_average));
}

/// In units of the bars, two decimals, rounded in whole centavos: no amount goes through a floating-point number.
QString SettledChart::labelOf(Money value) const
{
    const qint64 hundredth = m_scale / 100;
    return format::money(Money::fromCentavos((value.centavos() + hundredth / 2) / hundredth));
}

QString SettledChart::dayWords(int day) const
{
    const ports::SettledDay &settled = m_days.at(day);
    const QString name = shownLocale().toString(settled.day, QStringLiteral("dddd")) + QStringLiteral(", ") + format::date(settled.day);
    if (settled.value.count == 0)
        return tr("%1: nothing settled").arg(name);
    return tr("%1: %2, %3 settlements", nullptr, int(settled.value.count))
        .arg(name, format::moneyWithSymbol(settled.value.total), format::count(settled.value.count));
}

QString SettledChart::textAlternative() const
{
    QStringList lines;
    for (int day = 0; day < m_days.size(); ++day)
        lines.append(dayWords(day));
    return lines.join(u'\n');
}

QRectF SettledChart::barOf(int day) const
{
    const double height = double(m_days.at(day).value.total.centavos()) / double(m_scale);
    const QPointF top = chart()->mapToPosition(QPointF(day, height), m_series);
    const QPointF foot = chart()->mapToPosition(QPointF(day, 0), m_series);
    const qreal width = chart()->plotArea().width() / double(m_days.size()) * m_series->barWidth();
    return {top.x() - width / 2, top.y(), width, foot.y() - top.y()};
}

void SettledChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_days.isEmpty())
        return;
    const design::Tokens &t = design::Theme::of(this);
    const QRectF plot = chart()->plotArea();
    const QFont font = design::font(TextRole::Badge);
    if (!m_average.isZero()) {
        const qreal y = chart()->mapToPosition(QPointF(0, double(m_average.centavos()) / double(m_scale)), m_series).y();
        painter->setPen(QPen(t.t3, 1, Qt::DotLine));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    for (int day = 0; day < m_days.size(); ++day) {
        const ports::SettledDay &settled = m_days.at(day);
        const QRectF bar = barOf(day);
        const QString text = settled.value.count ? labelOf(settled.value.total) : QStringLiteral("—");
        const bool inside = bar.height() >= 20 && design::tabularWidth(text, font) <= bar.width();
        const qreal room = chart()->plotArea().width() / double(m_days.size());
        const QRectF label(bar.center().x() - room / 2, inside ? bar.top() + 3 : bar.top() - 17, room, 16);
        painter->setPen(!inside ? t.t2 : settled.day == m_today ? t.onAcc : t.onBar);
        design::drawTabular(*painter, label, Qt::AlignCenter, text, font);
        const QFont small = design::font(settled.day == m_today ? TextRole::Badge : TextRole::Caption);
        painter->setPen(settled.day == m_today ? t.text : t.t2);
        design::drawTabular(*painter, QRectF(label.left(), plot.bottom() + 4, room, 14), Qt::AlignCenter, dayLabel(settled.day), small);
        painter->setFont(small);
        painter->drawText(QRectF(label.left(), plot.bottom() + 18, room, 14), Qt::AlignCenter, shownLocale().toString(settled.day, QStringLiteral("ddd")).remove(u'.'));
        if (day == m_hovered && settled.value.count)
            design::paintBox(*painter, bar.adjusted(-1, -1, 1, 0), 1, {}, t.acc);
        if (day == m_current && hasFocus())
            design::paintFocusRing(*painter, QRectF(label.left(), plot.top() - 2, room, plot.height() + 4), 3, t);
    }
}

int SettledChart::dayAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    if (m_days.isEmpty() || position.x() < plot.left() || position.x() >= plot.right() || position.y() < plot.top() - 20)
        return -1;
    return int((position.x() - plot.left()) / plot.width() * double(m_days.size()));
}

void SettledChart::activate(int day)
{
    if (day >= 0 && day < m_days.size() && m_days.at(day).value.count > 0)
        emit dayActivated(m_days.at(day).batches);
}

bool SettledChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day < 0 ? QString() : dayWords(day), this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

void SettledChart::mouseMoveEvent(QMouseEvent *event)
{
    const int day = dayAt(event->position());
    if (day != m_hovered) {
        m_hovered = day;
        const bool opens = day >= 0 && m_days.at(day).value.count > 0;
        setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
    QChartView::mouseMoveEvent(event);
}

void SettledChart::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QChartView::leaveEvent(event);
}

void SettledChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int day = dayAt(event->position());
    if (event->button() == Qt::LeftButton && day >= 0) {
        m_current = day;
        viewport()->update();
        activate(day);
        return;
    }
    QChartView::mouseReleaseEvent(event);
}

void SettledChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_days.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_current = std::max(0, m_current - 1); break;
    case Qt::Key_Right: m_current = std::min(last, m_current + 1); break;
    case Qt::Key_Home: m_current = std::min(0, last); break;
    case Qt::Key_End: m_current = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(m_current); return;
    default: QChartView::keyPressEvent(event); return;
    }
    if (m_current >= 0) {
        setStatusTip(dayWords(m_current));
        QToolTip::showText(mapToGlobal(barOf(m_current).topLeft().toPoint()), dayWords(m_current), this);
    }
    viewport()->update();
}

void SettledChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    if (event->type() == QEvent::LanguageChange && !m_days.isEmpty())
        sayDays();
}

} // namespace esteira::views
