#pragma once

#include "viewmodels/status/status_look.h"
#include "views/design/tokens.h"

#include <QWidget>

class QPainter;

/// The status chip: icon and word in the colours of the family. Tinted in tables and titles, plain (no background) in
/// lists and timelines. Never abbreviated.
namespace esteira::design {

enum class ChipStyle { Tinted, Plain };

QSize chipSize(const status::Look &look, ChipStyle style = ChipStyle::Tinted);

/// Paints at the left of `rect`, centred vertically, and returns the rectangle taken.
QRectF paintChip(QPainter &painter, const QRectF &rect, const status::Look &look, const Tokens &tokens,
                 ChipStyle style = ChipStyle::Tinted);

class StatusChip : public QWidget {
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);
    explicit StatusChip(const status::Look &look, ChipStyle style = ChipStyle::Tinted, QWidget *parent = nullptr);

    const status::Look &look() const { return m_look; }
    void setLook(const status::Look &look);
    void setChipStyle(ChipStyle style);

    QSize sizeHint() const override { return chipSize(m_look, m_style); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    status::Look m_look;
    ChipStyle m_style = ChipStyle::Tinted;
};

} // namespace esteira::design
