#include "views/today/share_bar.h"

#include "views/design/theme.h"

#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QGraphicsLayout>
#include <QHorizontalPercentBarSeries>
#include <QLegend>
#include <QToolTip>
#include <QWheelEvent>

namespace esteira::views {

ShareBar::ShareBar(QWidget *parent) : QChartView(new QChart, parent), m_series(new QHorizontalPercentBarSeries)
{
    setObjectName(QStringLiteral("shareBar"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setFixedHeight(16);
    setMinimumWidth(80);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_series->setBarWidth(1);
    chart()->addSeries(m_series);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMinimumSize(0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    dress();
}

void ShareBar::setShares(const QList<Share> &shares)
{
    if (shares == m_shares)
        return;
    m_shares = shares;
    m_series->clear();
    for (const Share &share : shares) {
        auto *set = new QBarSet(share.words);
        set->append(share.share);
        m_series->append(set);
        connect(set, &QBarSet::hovered, this, [this, words = share.words](bool over) {
            QToolTip::showText(QCursor::pos(), over ? words : QString(), this);
        });
    }
    dress();
}

void ShareBar::dress()
{
    const design::Tokens &t = design::Theme::of(this);
    setBackgroundBrush(m_shares.isEmpty() ? t.sub : t.surf);
    const QList<QBarSet *> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets.at(i)->setBrush(t.family(m_shares.at(i).family).fill);
        sets.at(i)->setPen(QPen(t.surf, 1));
    }
}

void ShareBar::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void ShareBar::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the bar inside its frame
}

} // namespace esteira::views
