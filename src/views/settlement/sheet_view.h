#pragma once

#include <QPointer>
#include <QTableView>

namespace esteira::views {

/// A table over a RowTableModel that is worked in as in a spreadsheet: cells are selected, typing or F2 edits, Enter and
/// Tab go on, Ctrl+arrows jump, a click on the row's number takes the whole row. Knows where the person stands; what is
/// done to cells is the page's (DraftSheet). GUI thread.
class SheetView : public QTableView {
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);

    /// Rows with a selected cell, from the top; every row when all are.
    QList<int> selectedRowNumbers() const;
    /// Columns with a selected cell, as they stand on the screen.
    QList<int> selectedColumns() const;
    qint64 selectedCellCount() const;
    /// Visible columns from `column` to the right, as they stand on the screen.
    QList<int> columnsFrom(int column) const;
    void selectBlock(int firstRow, int lastRow, const QList<int> &columns);
    void goTo(const QModelIndex &cell);
    bool isEditing() const { return state() == EditingState; }
    /// Ends an open editor, keeping what was typed.
    void finishEditing();

signals:
    void editingChanged(bool editing);
    void clearWanted();
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool move(int rows, int columns);
    bool jump(const QKeyEvent &event);

    QPointer<QWidget> m_editor;
};

} // namespace esteira::views
