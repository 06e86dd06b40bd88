#pragma once

#include "views/design/tokens.h"

#include <QWidget>

namespace esteira::views {

/// A plain band of one token's colour, with a line at the edges that are asked for: toolbars, footers, side columns.
class Surface : public QWidget {
    Q_OBJECT
public:
    explicit Surface(design::Ink::Token fill, Qt::Edges lines = {}, QWidget *parent = nullptr)
        : QWidget(parent), m_fill(fill), m_lines(lines)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    design::Ink::Token m_fill;
    Qt::Edges m_lines;
};

} // namespace esteira::views
