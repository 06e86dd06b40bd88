#include "views/settlement/draft_sheet.h"

#include "core/format.h"
#include "core/future.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/edit_words.h"
#include "viewmodels/settlement/row_cells.h"
#include "viewmodels/settlement/row_table_model.h"
#include "viewmodels/settlement/sheet_text.h"
#include "views/design/icon.h"
#include "views/settlement/sheet_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace esteira::views {

using ports::DraftEdit;
using ports::EditKind;
using ports::EditResult;
using ports::RowId;
using viewmodels::RowTableModel;

namespace {

const QString kExternalId = QStringLiteral("external_id");
const QString kNote = QStringLiteral("note");
/// What a clipboard is for; more is a file.
constexpr qsizetype kMostCopied = 100'000;

QString cellOf(const settlement::DraftRow &row, const QString &field)
{
    const QString text = field == kNote ? row.note : settlement::cellText(row, field);
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

DraftSheet::DraftSheet(services::Workplace &workplace, RowTableModel &rows, SheetView &sheet, QWidget *page)
    : QObject(page), m_workplace(workplace), m_rows(rows), m_sheet(sheet), m_page(page), m_sums(workplace)
{
    add("actionUndo", QKeySequence(QStringLiteral("Ctrl+Z")), "undo-2", &DraftSheet::undo, page);
    QAction *again = add("actionRedo", {}, "redo-2", &DraftSheet::redo, page);
    again->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    m_actions.append(nullptr);
    add("actionCut", QKeySequence::Cut, nullptr, &DraftSheet::cut, &sheet);
    add("actionCopy", QKeySequence::Copy, "copy", &DraftSheet::copy, &sheet);
    add("actionCopyWithHeadings", QKeySequence(QStringLiteral("Ctrl+Shift+C")), nullptr, &DraftSheet::copyWithHeadings, &sheet);
    add("actionPaste", QKeySequence::Paste, "clipboard-paste", &DraftSheet::paste, page);
    add("actionClearCells", {}, nullptr, &DraftSheet::clear, &sheet);
    m_actions.append(nullptr);
    add("actionFillDown", QKeySequence(QStringLiteral("Ctrl+D")), "arrow-down-to-line", &DraftSheet::fillDown, &sheet);
    add("actionInsertRow", QKeySequence(QStringLiteral("Ctrl++")), "list-plus", &DraftSheet::insertRow, page);
    add("actionDuplicateRows", QKeySequence(QStringLiteral("Ctrl+Shift+D")), nullptr, &DraftSheet::duplicateRows, &sheet);
    add("actionDeleteRows", QKeySequence(QStringLiteral("Ctrl+-")), "trash-2", &DraftSheet::deleteRows, &sheet);
    sheet.setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(&sheet, &SheetView::clearWanted, this, &DraftSheet::clear);
    connect(&sheet, &SheetView::selectionMoved, this, &DraftSheet::updateSums);
    connect(&sheet, &SheetView::selectionMoved, this, &DraftSheet::updateActions);
    connect(&sheet, &SheetView::editingChanged, &rows, &RowTableModel::setHeld);
    connect(sheet.selectionModel(), &QItemSelectionModel::currentChanged, this, &DraftSheet::selectionWordsChanged);
    connect(&m_sums, &viewmodels::SelectionSums::changed, this, &DraftSheet::selectionWordsChanged);
    connect(&rows.editing(), &viewmodels::DraftEditing::done, this, &DraftSheet::updateSums);
    connect(&rows, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_sheet.currentIndex().row();
        if (row >= first.row() && row <= last.row())
            emit selectionWordsChanged();
    });
    connect(&rows.editing(), &viewmodels::DraftEditing::historyChanged, this, &DraftSheet::sayActions);
    connect(&rows, &RowTableModel::loadStateChanged, this, &DraftSheet::selectPasted);
    connect(&rows, &QAbstractItemModel::modelReset, this, &DraftSheet::updateSums);
    rows.editing().followHistory();
    page->installEventFilter(this);
    updateActions();
}

/// The menu shows the actions on every page; they are meant for the draft that is seen.
bool DraftSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &DraftSheet::updateActions, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QAction *DraftSheet::add(const char *name, const QKeySequence &keys, const char *icon, void (DraftSheet::*run)(), QWidget *where)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    // Text fields keep their own clipboard and their own undo.
    action->setShortcutContext(where == m_page ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    if (icon)
        action->setIcon(design::icon(QString::fromLatin1(icon)));
    connect(action, &QAction::triggered, this, run);
    where->addAction(action);
    if (where == m_page)
        m_sheet.addAction(action);
    m_actions.append(action);
    m_byName.insert(action->objectName(), action);
    return action;
}

void DraftSheet::sayActions()
{
    const auto say = [this](const char *name, const QString &text) { action(name)->setText(text); };
    say("actionUndo", viewmodels::undoWords(m_rows.editing().history()));
    say("actionRedo", viewmodels::redoWords(m_rows.editing().history()));
    say("actionCut", tr("Cut"));
    say("actionCopy", tr("Copy"));
    say("actionCopyWithHeadings", tr("Copy with headings"));
    say("actionPaste", tr("Paste from Excel"));
    say("actionClearCells", tr("Clear cells"));
    say("actionFillDown", tr("Fill down"));
    say("actionInsertRow", tr("Insert row"));
    say("actionDuplicateRows", tr("Duplicate rows"));
    say("actionDeleteRows", tr("Delete rows"));
    updateActions();
}

void DraftSheet::updateActions()
{
    const bool seen = m_page->isVisible();
    const bool selected = seen && m_sheet.selectionModel()->hasSelection();
    const ports::EditHistory &history = m_rows.editing().history();
    action("actionUndo")->setEnabled(seen && history.undo && !history.sent);
    action("actionRedo")->setEnabled(seen && history.redo && !history.sent);
    for (const char *name : {"actionPaste", "actionInsertRow"})
        action(name)->setEnabled(seen);
    for (const char *name : {"actionCut", "actionCopy", "actionCopyWithHeadings", "actionClearCells", "actionFillDown", "actionDuplicateRows", "actionDeleteRows"})
        action(name)->setEnabled(selected);
}

void DraftSheet::undo()
{
    m_sheet.finishEditing();
    m_rows.editing().undo();
}

void DraftSheet::redo()
{
    m_sheet.finishEditing();
    m_rows.editing().redo();
}

QStringList DraftSheet::selectedFields() const
{
    QStringList fields;
    for (const int column : m_sheet.selectedColumns()) {
        if (const QString field = RowTableModel::fieldOf(column); !field.isEmpty())
            fields.append(field);
    }
    return fields;
}

QList<RowId> DraftSheet::selectedIds() const
{
    QList<RowId> ids;
    for (const int row : m_sheet.selectedRowNumbers()) {
        if (const RowId id = m_rows.rowId(row))
            ids.append(id);
    }
    return ids;
}

bool DraftSheet::isSelected(int row, const QString &field) const
{
    return m_sheet.selectionModel()->isSelected(m_rows.index(row, RowTableModel::columnOf(field)));
}

void DraftSheet::copy()
{
    copyCells(false);
}

void DraftSheet::copyWithHeadings()
{
    copyCells(true);
}

void DraftSheet::copyCells(bool headings)
{
    const QStringList fields = selectedFields();
    const QList<RowId> ids = selectedIds();
    if (fields.isEmpty() || ids.isEmpty())
        return;
    if (ids.size() > kMostCopied) {
        emit failed(makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "Too many rows to copy at once.")),
                              Text::of(QT_TRANSLATE_NOOP("Text", "Copy at most %1 rows."), {QString::number(kMostCopied)})));
        return;
    }
    QStringList first;
    for (const QString &field : fields)
        first.append(viewmodels::fieldLabel(field));
    // Rows that were never looked at are not in the table's memory.
    whenDone(m_workplace.batches.rows(ids), this, [this, fields, headings, first](const Result<QList<ports::StoredRow>> &rows) {
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        QList<QStringList> cells;
        if (headings)
            cells.append(first);
        for (const ports::StoredRow &row : *rows) {
            QStringList line;
            for (const QString &field : fields)
                line.append(viewmodels::copiedCell(row.draft, field));
            cells.append(line);
        }
        QGuiApplication::clipboard()->setText(viewmodels::writeSheet(cells));
    });
}

DraftEdit DraftSheet::clearing(EditKind kind) const
{
    DraftEdit edit;
    edit.kind = kind;
    edit.fields = selectedFields();
    const QList<int> rows = m_sheet.selectedRowNumbers();
    const bool isBlock = m_sheet.selectedCellCount() >= qint64(rows.size()) * m_sheet.selectedColumns().size();
    for (const int row : rows) {
        QStringList texts;
        for (const QString &field : std::as_const(edit.fields))
            texts.append(isBlock || isSelected(row, field) ? QStringLiteral("") : QString());
        edit.rows.append({m_rows.rowId(row), texts});
    }
    return edit;
}

void DraftSheet::cut()
{
    copyCells(false);
    applyToRows(clearing(EditKind::Cut));
}

void DraftSheet::clear()
{
    applyToRows(clearing(EditKind::Clear));
}

void DraftSheet::applyToRows(DraftEdit edit)
{
    if (!edit.fields.isEmpty() && !edit.rows.isEmpty() && m_rows.loadState() == viewmodels::LoadState::Loaded)
        m_rows.editing().apply(std::move(edit));
}

void DraftSheet::paste()
{
    const auto cells = viewmodels::readSheet(QGuiApplication::clipboard()->text());
    if (!cells) {
        emit failed(cells.error());
        return;
    }
    if (cells->isEmpty() || m_rows.loadState() != viewmodels::LoadState::Loaded)
        return;
    m_sheet.finishEditing();
    if (cells->size() == 1 && cells->first().size() == 1 && m_sheet.selectedCellCount() > 1) {
        pasteOneCell(cells->first().first());
        return;
    }
    const QList<int> selected = m_sheet.selectedRowNumbers();
    const QList<int> columns = m_sheet.selectedColumns();
    const int firstRow = selected.isEmpty() ? m_rows.rowCount() : selected.first();
    const int anchor = columns.isEmpty() || columns.first() < RowTableModel::FirstField ? int(RowTableModel::FirstField) : columns.first();
    QStringList fields;
    QList<int> covered;
    for (const int column : m_sheet.columnsFrom(anchor)) {
        if (const QString field = RowTableModel::fieldOf(column); !field.isEmpty()) {
            fields.append(field);
            covered.append(column);
        }
    }
    qsizetype width = 0;
    for (const QStringList &row : *cells)
        width = std::max(width, row.size());
    if (width > fields.size()) {
        emit failed(makeError(ErrorKind::Invalid,
                              Text::of(QT_TRANSLATE_NOOP("Text", "The clipboard has %1 columns, but only %2 follow from here. Nothing was pasted."),
                                       {QString::number(width), QString::number(fields.size())}),
                              Text::of(QT_TRANSLATE_NOOP("Text", "Start further to the left."))));
        return;
    }
    QList<RowId> targets;
    for (int row = firstRow; row < m_rows.rowCount() && row - firstRow < cells->size(); ++row)
        targets.append(m_rows.rowId(row));
    DraftEdit edit = viewmodels::pasteEdit(*cells, fields, targets, true);
    if (edit.rows.size() > targets.size())
        emit allRowsWanted();
    whenDone(m_rows.editing().apply(edit), this, [this, edit, covered](const Result<EditResult> &result) {
        if (!result || edit.rows.isEmpty())
            return;
        const QList<RowId> &added = result->added;
        const RowId first = edit.rows.first().row ? edit.rows.first().row : added.value(0);
        m_pasted = Pasted{first, added.isEmpty() ? edit.rows.last().row : added.last(), covered.first(edit.fields.size())};
        selectPasted();
    });
}

/// One value into everything that is selected, as spreadsheets do.
void DraftSheet::pasteOneCell(const QString &text)
{
    DraftEdit edit = clearing(EditKind::Paste);
    for (DraftEdit::Row &row : edit.rows) {
        for (QString &cell : row.texts) {
            if (!cell.isNull())
                cell = text;
        }
    }
    applyToRows(std::move(edit));
}

void DraftSheet::selectPasted()
{
    if (!m_pasted)
        return;
    const int first = m_rows.rowOf(m_pasted->first);
    const int last = m_rows.rowOf(m_pasted->last);
    if (first < 0 || last < first)
        return;
    const Pasted pasted = *std::exchange(m_pasted, std::nullopt);
    m_sheet.goTo(m_rows.index(first, pasted.columns.value(0)));
    m_sheet.selectBlock(first, last, pasted.columns);
    m_sheet.setFocus();
}

/// The topmost selected cells go into those below; a single row takes what stands above it.
void DraftSheet::fillDown()
{
    QList<int> rows = m_sheet.selectedRowNumbers();
    QStringList fields = selectedFields();
    fields.removeOne(kExternalId); // no two settlements share one
    if (rows.isEmpty() || fields.isEmpty() || (rows.size() == 1 && rows.first() == 0))
        return;
    const RowId source = m_rows.rowId(rows.size() == 1 ? rows.first() - 1 : rows.takeFirst());
    DraftEdit edit;
    edit.kind = EditKind::Fill;
    edit.fields = fields;
    for (const int row : std::as_const(rows))
        edit.rows.append(DraftEdit::Row{m_rows.rowId(row), {}});
    whenDone(m_workplace.batches.rows({source}), this, [this, edit](const Result<QList<ports::StoredRow>> &found) mutable {
        if (!found || found->isEmpty())
            return;
        const settlement::DraftRow &from = found->first().draft;
        QStringList texts;
        for (const QString &field : std::as_const(edit.fields)) {
            texts.append(cellOf(from, field));
            edit.readings.append(from.unread.contains(field) ? from.reading : settlement::kTyped);
        }
        for (DraftEdit::Row &row : edit.rows)
            row.texts = texts;
        applyToRows(std::move(edit));
    });
}

void DraftSheet::insertRow()
{
    emit allRowsWanted();
    m_rows.appendRow();
}

void DraftSheet::duplicateRows()
{
    DraftEdit edit;
    edit.kind = EditKind::Duplicate;
    edit.copied = selectedIds();
    if (edit.copied.isEmpty())
        return;
    emit allRowsWanted();
    m_rows.editing().apply(edit);
}

void DraftSheet::deleteRows()
{
    const QList<RowId> ids = selectedIds();
    if (!ids.isEmpty())
        m_rows.deleteRows(ids);
}

void DraftSheet::updateSums()
{
    m_sums.setRows(selectedIds());
}

QString DraftSheet::selectionWords() const
{
    if (const QString sums = m_sums.words(); !sums.isEmpty())
        return sums;
    const QModelIndex current = m_sheet.currentIndex();
    const ports::StoredRow *row = current.isValid() ? m_rows.row(current.row()) : nullptr;
    if (!row)
        return {};
    const QString field = RowTableModel::fieldOf(current.column());
    const QString place = tr("Row %1").arg(format::count(row->position));
    if (field.isEmpty())
        return place;
    const QString cell = place + QStringLiteral(", ") + viewmodels::fieldLabel(field);
    // Whoever works by keyboard sees no tooltip.
    const settlement::Problem *problem = viewmodels::problemIn(row->problems, field);
    return problem ? cell + QStringLiteral(": ") + problem->text.shown() : cell;
}

} // namespace esteira::views
