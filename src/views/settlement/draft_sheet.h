#pragma once

#include "services/workplace.h"
#include "viewmodels/settlement/selection_sums.h"

#include <QHash>
#include <QObject>

class QAction;

namespace esteira::viewmodels {
class RowTableModel;
}

namespace esteira::views {

class SheetView;

/// What is done to the cells of a draft: clipboard, fill down, clear, rows in and out, undo and redo, the sums of the
/// selection. Owns the actions, which work wherever the keyboard is on the sheet's page; menus and buttons show them.
class DraftSheet : public QObject {
    Q_OBJECT
public:
    DraftSheet(services::Workplace &workplace, viewmodels::RowTableModel &rows, SheetView &sheet, QWidget *page);

    /// In the order of a menu; nullptr stands for a line.
    const QList<QAction *> &actions() const { return m_actions; }
    QAction *action(const char *name) const { return m_byName.value(QString::fromLatin1(name)); }
    void sayActions();

    void insertRow();
    /// Sums of what is selected, or where the person stands.
    QString selectionWords() const;

signals:
    void failed(const esteira::Error &error);
    void selectionWordsChanged();
    /// A filter would hide what is about to be added.
    void allRowsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const char *name, const QKeySequence &keys, const char *icon, void (DraftSheet::*run)(), QWidget *where);
    void undo();
    void redo();
    void cut();
    void copy();
    void copyWithHeadings();
    void paste();
    void pasteOneCell(const QString &text);
    void clear();
    void fillDown();
    void duplicateRows();
    void deleteRows();
    void updateActions();
    void updateSums();
    void selectPasted();
    void copyCells(bool headings);
    ports::DraftEdit clearing(ports::EditKind kind) const;
    QStringList selectedFields() const;
    QList<ports::RowId> selectedIds() const;
    bool isSelected(int row, const QString &field) const;
    void applyToRows(ports::DraftEdit edit);

    services::Workplace &m_workplace;
    viewmodels::RowTableModel &m_rows;
    SheetView &m_sheet;
    QWidget *m_page;
    viewmodels::SelectionSums m_sums;
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byName;
    struct Pasted {
        ports::RowId first = 0;
        ports::RowId last = 0;
        QList<int> columns;
    };
    std::optional<Pasted> m_pasted; ///< to be selected once its rows are in the table
};

} // namespace esteira::views
