#include "views/settlement/sheet_view.h"

#include "viewmodels/settlement/row_table_model.h"
#include "views/design/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace esteira::views {

using viewmodels::RowTableModel;

SheetView::SheetView(QWidget *parent) : QTableView(parent) {}

QList<int> SheetView::selectedRowNumbers() const
{
    QList<int> rows;
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            rows.append(row);
        next = std::max(next, bottom + 1);
    }
    return rows;
}

QList<int> SheetView::selectedColumns() const
{
    QSet<int> columns;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    QList<int> ordered;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        if (const int column = horizontalHeader()->logicalIndex(visual); columns.contains(column) && !isColumnHidden(column))
            ordered.append(column);
    }
    return ordered;
}

qint64 SheetView::selectedCellCount() const
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        cells += qint64(range.width()) * range.height();
    return cells;
}

QList<int> SheetView::columnsFrom(int column) const
{
    QList<int> columns;
    for (int visual = horizontalHeader()->visualIndex(column); visual < horizontalHeader()->count(); ++visual) {
        if (const int each = horizontalHeader()->logicalIndex(visual); !isColumnHidden(each))
            columns.append(each);
    }
    return columns;
}

void SheetView::selectBlock(int firstRow, int lastRow, const QList<int> &columns)
{
    QItemSelection selection;
    for (const int column : columns)
        selection.select(model()->index(firstRow, column), model()->index(lastRow, column));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void SheetView::goTo(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    scrollTo(cell);
}

void SheetView::finishEditing()
{
    if (m_editor) {
        commitData(m_editor);
        closeEditor(m_editor, QAbstractItemDelegate::NoHint);
    }
}

bool SheetView::move(int rows, int columns)
{
    const QModelIndex from = currentIndex();
    if (!from.isValid())
        return false;
    int row = from.row() + rows;
    const QList<int> order = columnsFrom(horizontalHeader()->logicalIndex(0));
    int at = int(order.indexOf(from.column())) + columns;
    // At the end of a row comes the first cell that can be filled in of the next one.
    if (at >= order.size() && row + 1 < model()->rowCount()) {
        ++row;
        at = int(order.indexOf(int(RowTableModel::FirstField)));
    } else if (columns < 0 && at < int(order.indexOf(int(RowTableModel::FirstField))) && row > 0) {
        --row;
        at = int(order.size()) - 1;
    }
    if (row < 0 || row >= model()->rowCount() || at < 0 || at >= order.size())
        return false;
    goTo(model()->index(row, order.at(at)));
    return true;
}

/// Ctrl+arrows: to the edge of the table; with Shift the selection reaches there.
bool SheetView::jump(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::AltModifier))
        return false;
    QModelIndex to = currentIndex();
    if (!to.isValid())
        return false;
    const QList<int> order = columnsFrom(horizontalHeader()->logicalIndex(0));
    switch (event.key()) {
    case Qt::Key_Up: to = model()->index(0, to.column()); break;
    case Qt::Key_Down: to = model()->index(model()->rowCount() - 1, to.column()); break;
    case Qt::Key_Left: to = model()->index(to.row(), order.first()); break;
    case Qt::Key_Right: to = model()->index(to.row(), order.last()); break;
    default: return false;
    }
    const QModelIndex from = currentIndex();
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        selectionModel()->select(QItemSelection(model()->index(std::min(from.row(), to.row()), std::min(from.column(), to.column())),
                                                model()->index(std::max(from.row(), to.row()), std::max(from.column(), to.column()))),
                                 QItemSelectionModel::ClearAndSelect);
        selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    } else {
        selectionModel()->setCurrentIndex(to, QItemSelectionModel::ClearAndSelect);
    }
    scrollTo(to);
    return true;
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) {
        event->ignore(); // what the editor did not want is not the sheet's either
        return;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
            break;
        move(shift ? -1 : 1, 0);
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        // After the last cell, and with Ctrl anywhere, the keyboard leaves the sheet.
        if (ctrl || !move(0, event->key() == Qt::Key_Tab && !shift ? 1 : -1))
            QTableView::focusNextPrevChild(event->key() == Qt::Key_Tab && !shift);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!ctrl) {
            emit clearWanted();
            return;
        }
        break;
    case Qt::Key_Space:
        if (shift && !ctrl && currentIndex().isValid()) {
            selectionModel()->select(selectionModel()->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            return;
        }
        if (ctrl && !shift && currentIndex().isValid()) {
            selectBlock(0, model()->rowCount() - 1, selectedColumns());
            return;
        }
        break;
    default:
        break;
    }
    if (!jump(*event))
        QTableView::keyPressEvent(event);
}

/// Tab belongs to the cells; F6 and Ctrl+Tab leave the sheet.
bool SheetView::focusNextPrevChild(bool)
{
    return false;
}

void SheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Delegate = QAbstractItemDelegate;
    if (editor != m_editor)
        return; // closed already
    m_editor.clear();
    const bool steps = hint == Delegate::EditNextItem || hint == Delegate::EditPreviousItem;
    // A spreadsheet goes to the next cell; it does not open it.
    QTableView::closeEditor(editor, steps ? Delegate::NoHint : hint);
    emit editingChanged(false);
    if (hint == Delegate::EditNextItem)
        move(0, 1);
    else if (hint == Delegate::EditPreviousItem)
        move(0, -1);
    else if (hint == Delegate::SubmitModelCache)
        move(1, 0);
}

bool SheetView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (!QTableView::edit(index, trigger, event))
        return false;
    if (QWidget *editor = indexWidget(index); editor && editor != m_editor && state() == EditingState) {
        m_editor = editor;
        emit editingChanged(true);
    }
    return true;
}

QItemSelectionModel::SelectionFlags SheetView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const QItemSelectionModel::SelectionFlags flags = QTableView::selectionCommand(index, event);
    return index.column() == RowTableModel::Position && event && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove)
        ? flags | QItemSelectionModel::Rows : flags;
}

void SheetView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

/// The lines between columns; those between rows are the cells' own.
void SheetView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int last = rowAt(viewport()->height() - 1);
    const int bottom = last < 0 ? rowViewportPosition(model()->rowCount() - 1) + rowHeight(model()->rowCount() - 1) : viewport()->height();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (const int right = columnViewportPosition(column) + columnWidth(column) - 1; right >= 0 && right < viewport()->width())
            painter.fillRect(QRect(right, 0, 1, bottom), design::Theme::of(this).line);
    }
}

/// Whoever leaves the page while typing has not given up what was typed.
void SheetView::hideEvent(QHideEvent *event)
{
    finishEditing();
    QTableView::hideEvent(event);
}

} // namespace esteira::views
