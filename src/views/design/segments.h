#pragma once

#include "viewmodels/cells/cell_roles.h"
#include "views/design/tokens.h"

#include <QWidget>

class QPainter;

/// A bar divided by status family: how far a batch has come. The counts table stands beside it always; the bar never
/// speaks alone.
namespace esteira::design {

/// Segments in the given order; each non-empty one takes at least 0.5% of the width and one pixel. What is left of
/// `total` stays in the colour of the empty track.
void paintSegments(QPainter &painter, const QRectF &bar, const QList<cells::Segment> &segments, qint64 total,
                   const Tokens &tokens, qreal radius);

/// The same shares as the painter's, for tests: widths of the segments inside `width`, 1 px gaps taken off.
QList<qreal> segmentWidths(const QList<cells::Segment> &segments, qint64 total, qreal width);

class SegmentedProgress : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedProgress(QWidget *parent = nullptr);

    /// Order of design-system.md 5: accepted, already there, refused, unknown, sending; the queue is what is left.
    void setProgress(const cells::Progress &progress);
    const cells::Progress &progress() const { return m_progress; }
    /// What a screen reader says: "1,846 of 3,180 rows, 4 refused".
    void setSpokenText(const QString &text);

    QSize sizeHint() const override { return {320, 18}; }
    QSize minimumSizeHint() const override { return {80, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    cells::Progress m_progress;
};

/// Teaches the accessibility layer the value of SegmentedProgress; called once by Theme.
void installDesignAccessibility();

} // namespace esteira::design
