#include "viewmodels/settlement/row_table_model.h"

#include "core/format.h"
#include "core/future.h"
#include "services/change_notifier.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/settlement/batch_actions.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/row_cells.h"

#include <QEvent>

namespace esteira::viewmodels {

namespace {

constexpr int kPage = 200;
constexpr int kCachedRows = 20'000;
constexpr int kWantedPages = 8;
constexpr int kFetchesAtOnce = 2;
constexpr int kLookMs = 200;
/// A larger batch is sorted in two steps: what is seen first, then the rest.
constexpr qsizetype kSortedAtOnce = 50'000;
constexpr int kSeenFirst = 400;

const QString kNote = QStringLiteral("note");

Qt::Alignment alignmentOf(int column)
{
    return column == RowTableModel::Position ? Qt::AlignRight | Qt::AlignVCenter : cellAlignment(RowTableModel::fieldOf(column));
}

} // namespace

RowTableModel::RowTableModel(services::Workplace &workplace, QObject *parent)
    : QAbstractTableModel(parent), m_workplace(workplace), m_editing(workplace), m_cache(kCachedRows)
{
    connect(&m_editing, &DraftEditing::savingChanged, this, &RowTableModel::savingChanged);
    connect(&m_editing, &DraftEditing::failed, this, &RowTableModel::editFailed);
    connect(&m_editing, &DraftEditing::done, this, &RowTableModel::edited);
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &RowTableModel::fetch);
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &RowTableModel::lookAgain);
    connect(&workplace.changes, &services::ChangeNotifier::batchChanged, this, [this](qint64 batch) {
        if (batch == m_batch)
            batchTouched();
    });
    m_clock.start();
}

QString RowTableModel::fieldOf(int column)
{
    return rowFields().value(column - FirstField);
}

int RowTableModel::columnOf(const QString &field)
{
    const qsizetype at = rowFields().indexOf(field);
    return at < 0 ? int(Position) : int(at) + FirstField;
}

void RowTableModel::setBatch(ports::BatchId batch)
{
    if (batch == m_batch)
        return;
    m_batch = batch;
    m_editing.setBatch(batch);
    m_cache.clear();
    m_saving.clear();
    m_awaited = 0;
    m_state = LoadState::Idle;
    readIds(true);
}

void RowTableModel::setQuery(const ports::RowQuery &query)
{
    if (query == m_query)
        return;
    // The same rows in another order: the first of them can stand there before the others are sorted.
    ports::RowQuery sameRows = query;
    sameRows.sortField = m_query.sortField;
    sameRows.order = m_query.order;
    const bool onlyOrder = sameRows == m_query && m_state == LoadState::Loaded && m_ids.size() > kSortedAtOnce;
    m_query = query;
    if (m_batch && onlyOrder)
        readFirst();
    else if (m_batch)
        readIds(true);
}

void RowTableModel::sort(int column, Qt::SortOrder order)
{
    ports::RowQuery query = m_query;
    const QString field = fieldOf(column);
    query.sortField = column == Status ? QStringLiteral("send_state") : field.isEmpty() ? QStringLiteral("position") : field;
    query.order = order == Qt::AscendingOrder ? ports::SortOrder::Ascending : ports::SortOrder::Descending;
    setQuery(query);
}

bool RowTableModel::isPlain() const
{
    return m_query.sendStates.isEmpty() && m_query.statuses.isEmpty() && !m_query.onlyWithProblems && m_query.text.isEmpty()
        && m_query.sortField == QStringLiteral("position");
}

void RowTableModel::readIds(bool reset)
{
    if (!m_batch) {
        applyIds({}, true);
        setState(LoadState::Idle);
        return;
    }
    if (reset)
        setState(LoadState::Loading);
    const int number = ++m_readNumber;
    const qint64 began = m_clock.elapsed();
    whenDone(m_workplace.batches.rowIds(m_batch, m_query), this, [this, number, began, reset](const Result<QList<ports::RowId>> &ids) {
        if (number != m_readNumber)
            return;
        m_lastReadMs = m_clock.elapsed() - began;
        if (!ids) {
            m_error = ids.error();
            setState(LoadState::Failed);
            return;
        }
        m_error.reset();
        if (m_held && !reset) {
            m_missed = true;
            return;
        }
        if (m_isPartial && ids->size() == m_ids.size()) {
            m_ids = *ids;
            emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columnCount() - 1));
        } else {
            applyIds(*ids, reset);
        }
        m_isPartial = false;
        setState(LoadState::Loaded);
        lead();
    });
}

/// Rows whose place is not known yet have no id: they show nothing and cannot be edited. The store works in order, so what
/// is seen first is also read before the rest is sorted.
void RowTableModel::readFirst()
{
    setState(LoadState::Loading);
    const int number = ++m_readNumber;
    whenDone(m_workplace.editor.firstRowIds(m_batch, m_query, kSeenFirst), this,
             [this, number, count = m_ids.size()](const Result<QList<ports::RowId>> &ids) {
        if (number != m_readNumber)
            return;
        if (ids) {
            QList<ports::RowId> known = *ids;
            known.resize(std::max(count, known.size()));
            applyIds(known, true);
            m_isPartial = true;
            want(0);
            fetch();
        }
        readIds(true);
    });
}

void RowTableModel::setHeld(bool held)
{
    m_held = held;
    if (!held && m_missed) {
        m_missed = false;
        readIds(false);
    }
}

void RowTableModel::batchTouched()
{
    // A big or busy batch is looked at less often, so that reading never takes more than a tenth of the time.
    if (!m_lookTimer.isActive())
        m_lookTimer.start(int(std::max<qint64>(kLookMs, 10 * m_lastReadMs)));
}

void RowTableModel::lookAgain()
{
    ++m_generation;
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columnCount() - 1));
    if (!isPlain() || m_awaited) {
        readIds(false);
        return;
    }
    // Without a filter the ids can only have changed when their number did.
    whenDone(m_workplace.batches.batch(m_batch), this, [this, batch = m_batch](const Result<ports::BatchListItem> &item) {
        if (item && batch == m_batch && allRows(item->summary).count != m_ids.size())
            readIds(false);
    });
}

void RowTableModel::want(int row) const
{
    const int page = row / kPage;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > kWantedPages)
        m_wanted.removeFirst();
    if (!m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void RowTableModel::fetch()
{
    while (!m_wanted.isEmpty() && m_fetching < kFetchesAtOnce) {
        const int page = m_wanted.takeLast();
        const QList<ports::RowId> ids = m_ids.mid(qsizetype(page) * kPage, kPage);
        if (ids.isEmpty())
            continue;
        ++m_fetching;
        // Marked before the answer, so that painting does not ask for them again meanwhile.
        for (const ports::RowId id : ids) {
            if (Cached *kept = m_cache.object(id))
                kept->generation = m_generation;
        }
        whenDone(m_workplace.batches.rows(ids), this, [this, batch = m_batch](const Result<QList<ports::StoredRow>> &rows) {
            --m_fetching;
            if (rows && batch == m_batch)
                keep(*rows);
            else if (!rows) {
                m_error = rows.error();
                setState(LoadState::Failed);
            }
            if (!m_wanted.isEmpty())
                fetch();
        });
    }
}

void RowTableModel::keep(const QList<ports::StoredRow> &rows)
{
    if (rows.isEmpty())
        return;
    for (const ports::StoredRow &row : rows) {
        // What was read before an edit reached the disk would take it off the screen again.
        if (!m_saving.contains(row.id))
            m_cache.insert(row.id, new Cached{row, m_generation});
    }
    // The rows of a page stand together unless ids moved meanwhile; then both ends are looked up.
    const int first = rowOf(rows.first().id);
    const int last = rowOf(rows.last().id);
    if (first >= 0 && last >= first)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

const ports::StoredRow *RowTableModel::row(int row) const
{
    const Cached *kept = row >= 0 && row < m_ids.size() ? m_cache.object(m_ids.at(row)) : nullptr;
    return kept ? &kept->row : nullptr;
}

void RowTableModel::setState(LoadState state)
{
    m_state = state;
    emit loadStateChanged();
}

int RowTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + int(rowFields().size());
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(index.column()));
    if (role == IdRole)
        return QVariant::fromValue(m_ids.at(index.row()));
    if (role == FieldRole)
        return fieldOf(index.column());
    if (!m_ids.at(index.row()))
        return {};
    const Cached *kept = m_cache.object(m_ids.at(index.row()));
    if (!kept || kept->generation != m_generation)
        want(index.row());
    if (role == LoadedRole)
        return kept != nullptr;
    if (!kept)
        return {};
    return cell(kept->row, index.column(), role);
}

QVariant RowTableModel::cell(const ports::StoredRow &row, int column, int role) const
{
    const QString field = fieldOf(column);
    const settlement::Problem *problem = field.isEmpty() ? nullptr : problemIn(row.problems, field);
    switch (role) {
    case Qt::DisplayRole:
        return column == Position ? format::count(row.position) : column == Status ? lookOf(row).text : shownCell(row.draft, field);
    case Qt::AccessibleTextRole: {
        const QString text = column == Position ? QString::number(row.position) : column == Status ? lookOf(row).text : shownCell(row.draft, field);
        return problem ? QStringLiteral("%1: %2").arg(text, problem->text.shown()) : text;
    }
    case Qt::EditRole:
        return field.isEmpty() ? QVariant() : QVariant(editedCell(row.draft, field));
    case Qt::ToolTipRole:
        if (column == Status && row.lastError)
            return QStringLiteral("%1\n%2").arg(row.lastError->text.shown(), row.lastError->wayOut.shown()).trimmed();
        return problem ? QVariant(problemWords(*problem)) : QVariant();
    case cells::StatusRole:
        return column == Status ? QVariant::fromValue(lookOf(row)) : QVariant();
    case cells::SeverityRole:
        return int(settlement::isEditable(row.sendState) ? severityOf(problem) : cells::Severity::None);
    case cells::EmphasisRole:
        if (row.sendState == settlement::SendState::Removed)
            return int(cells::Emphasis::Disabled);
        return int(column == Position || field == kNote || field == QStringLiteral("collection_origin_type") ? cells::Emphasis::Secondary
                                                                                                              : cells::Emphasis::Normal);
    default:
        return {};
    }
}

bool RowTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Cached *kept = m_cache.object(m_ids.at(index.row()));
    const QString field = fieldOf(index.column());
    settlement::DraftRow draft = kept->row.draft;
    if (field == kNote)
        draft.note = value.toString();
    else if (value.toString() != editedCell(draft, field))
        settlement::setCellText(draft, field, value.toString());
    if (draft == kept->row.draft)
        return true;
    const ports::RowId id = kept->row.id;
    kept->row.draft = draft;
    kept->row.problems = settlement::validate(draft);
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    saveCell(id, field, value.toString());
    return true;
}

void RowTableModel::saveCell(ports::RowId row, const QString &field, const QString &text)
{
    ++m_saving[row];
    ports::DraftEdit edit;
    edit.kind = ports::EditKind::Cell;
    edit.fields = {field};
    edit.rows = {{row, {text.isNull() ? QStringLiteral("") : text}}};
    whenDone(m_editing.apply(edit), this, [this, row](const Result<ports::EditResult> &result) {
        if (--m_saving[row] <= 0)
            m_saving.remove(row);
        if (!result) // the cell goes back to what is kept
            edited({}, false);
    });
}

void RowTableModel::edited(const ports::EditResult &result, bool lead)
{
    ++m_generation;
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columnCount() - 1));
    if (lead) {
        m_awaited = result.touched;
        m_awaitedIsNew = !result.added.isEmpty();
    }
    const bool sameRows = result.added.isEmpty() && !lead && isPlain() && rowOf(result.touched) >= 0;
    if (!sameRows)
        readIds(false);
}

/// Says where the row to be looked at is, once it is in the table.
void RowTableModel::lead()
{
    const int row = m_awaited ? rowOf(m_awaited) : -1;
    m_awaited = 0;
    if (row < 0)
        return;
    if (m_awaitedIsNew)
        emit rowAppended(row);
    else
        emit rowTouched(row);
}

void RowTableModel::appendRow()
{
    // The store gives the row its external id: only there is the position certain.
    ports::DraftEdit edit;
    edit.kind = ports::EditKind::Insert;
    edit.rows = {{0, {}}};
    m_editing.apply(edit);
}

QFuture<Outcome> RowTableModel::deleteRows(const QList<ports::RowId> &rows)
{
    ports::DraftEdit edit;
    edit.kind = ports::EditKind::Delete;
    edit.deleted = rows;
    return mapped(m_editing.apply(edit), this, [](const Result<ports::EditResult> &result) { return result ? Outcome() : Outcome(failure(result.error())); });
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_editable || fieldOf(index.column()).isEmpty())
        return flags;
    const Cached *kept = m_cache.object(m_ids.value(index.row()));
    return kept && settlement::isEditable(kept->row.sendState) ? flags | Qt::ItemIsEditable : flags;
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    if (section == Position)
        return QStringLiteral("#");
    if (section == Status)
        return tr("Status");
    return fieldLabel(fieldOf(section));
}

bool RowTableModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_ids.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columnCount() - 1));
    }
    return QAbstractTableModel::event(event);
}

} // namespace esteira::viewmodels
