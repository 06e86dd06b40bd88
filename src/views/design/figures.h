#pragma once

#include "views/design/tokens.h"
#include "views/design/typography.h"

#include <QWidget>

class QPainter;

/// Figures that line up. Inter's digits are proportional and Qt 6.4 cannot ask the font for tabular ones, so digits
/// are placed on a fixed advance (the widest digit). Lengths in logical pixels. GUI thread only.
namespace esteira::design {

qreal tabularWidth(const QString &text, const QFont &font);

/// One line, clipped by nothing and never elided: money, dates and ids are shown whole. Uses the painter's pen.
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font);

/// A label for one figure: count, amount, time. Its text is its accessible name.
class FigureLabel : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit FigureLabel(TextRole role = TextRole::Body, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setRole(TextRole role);
    void setInk(Ink ink);
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TextRole m_role;
    Ink m_ink = &Tokens::text;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace esteira::design
