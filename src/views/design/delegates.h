#pragma once

#include "views/design/chip.h"
#include "views/design/typography.h"

#include <QStyledItemDelegate>

/// What tables paint their cells with (design-system.md 2, 5). All read the shown text from DisplayRole and the roles of
/// viewmodels/cells/cell_roles.h. A delegate is stateless and may serve many columns and views.
namespace esteira::design {

/// Row background (selected, current, hovered), cell tint and corner mark, bottom line; then the text. The base of all.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    /// Everything inside the cell's padding. The default writes the text in `role()`, elided.
    virtual void paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Tokens &tokens) const;
    virtual TextRole role(const QModelIndex &index) const;
    /// Width the content wants, without padding.
    virtual qreal contentWidth(const QModelIndex &index) const;
    static QColor ink(const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens);
};

/// Figures, dates, times: tabular digits, never elided; aligned as the model says, left when it says nothing.
class FigureDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    qreal contentWidth(const QModelIndex &index) const override;
    virtual Qt::Alignment alignment(const QModelIndex &index) const;
};

using DateDelegate = FigureDelegate;

/// Amounts: right-aligned, weight 500.
class MoneyDelegate : public FigureDelegate {
    Q_OBJECT
public:
    using FigureDelegate::FigureDelegate;

protected:
    TextRole role(const QModelIndex &) const override { return TextRole::BodyStrong; }
    Qt::Alignment alignment(const QModelIndex &) const override { return Qt::AlignRight | Qt::AlignVCenter; }
};

/// Counts: right-aligned, weight 400.
class CountDelegate : public FigureDelegate {
    Q_OBJECT
public:
    using FigureDelegate::FigureDelegate;

protected:
    Qt::Alignment alignment(const QModelIndex &) const override { return Qt::AlignRight | Qt::AlignVCenter; }
};

/// Identifiers, HTTP, codes: JetBrains Mono.
class MonoDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    TextRole role(const QModelIndex &) const override { return TextRole::Mono; }
};

/// The chip of cells::StatusRole.
class StatusDelegate : public CellDelegate {
    Q_OBJECT
public:
    explicit StatusDelegate(ChipStyle style = ChipStyle::Tinted, QObject *parent = nullptr) : CellDelegate(parent), m_style(style) {}

protected:
    void paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    qreal contentWidth(const QModelIndex &index) const override;

private:
    ChipStyle m_style;
};

/// The small bar of cells::ProgressRole with "268/412"; the plain text where a row has no progress.
class ProgressDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    qreal contentWidth(const QModelIndex &index) const override;
};

} // namespace esteira::design
