#pragma once

#include "services/workplace.h"
#include "viewmodels/settlement/draft_editing.h"
#include "viewmodels/settlement/load_state.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace esteira::viewmodels {

/// The settlements of one batch. Holds the ids of the rows in the order of the query and reads the rows themselves in
/// pages when they are looked at, so that a million rows open at once and sorting and filtering happen in the store.
/// Follows changes without a reset. A cell that is edited shows its new text at once and is written at once; a refused
/// edit comes back as editFailed and the cell shows what is kept. GUI thread; never blocks.
class RowTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Position, Status, FirstField };
    enum Role { IdRole = Qt::UserRole + 1, FieldRole, LoadedRole };

    RowTableModel(services::Workplace &workplace, QObject *parent = nullptr);

    void setBatch(ports::BatchId batch);
    ports::BatchId batch() const { return m_batch; }
    void setQuery(const ports::RowQuery &query);
    const ports::RowQuery &query() const { return m_query; }
    /// Whether cells of editable rows may be changed here at all.
    void setEditable(bool editable) { m_editable = editable; }

    /// While a cell's editor is open rows neither come nor go, so that none is taken away under the person's hands.
    void setHeld(bool held);
    /// Blocks of cells, undo and redo; what a cell's editor writes goes the same way.
    DraftEditing &editing() { return m_editing; }

    /// Appends an empty row; rowAppended() tells when it can be filled in.
    void appendRow();
    /// Takes rows out that the administrator never accepted.
    QFuture<Outcome> deleteRows(const QList<ports::RowId> &rows);

    LoadState loadState() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    ports::RowId rowId(int row) const { return m_ids.value(row); }
    /// nullptr while its page has not been read.
    const ports::StoredRow *row(int row) const;
    int rowOf(ports::RowId id) const { return int(m_ids.indexOf(id)); }
    /// Wire name of a column's field; empty for position and status.
    static QString fieldOf(int column);
    static int columnOf(const QString &field);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool event(QEvent *event) override;

signals:
    void loadStateChanged();
    void editFailed(const esteira::Error &error);
    /// How many edits are on their way to the disk.
    void savingChanged(int pending);
    /// A row was appended and is in the table now.
    void rowAppended(int row);
    /// An edit that was undone or done again changed this row, which is in the table now.
    void rowTouched(int row);

private:
    struct Cached {
        ports::StoredRow row;
        int generation = 0;
    };

    void readIds(bool reset);
    void readFirst();
    void applyIds(const QList<ports::RowId> &ids, bool reset);
    void exchangeMiddle(const QList<ports::RowId> &ids, qsizetype head, qsizetype tail);
    void reorder(const QList<ports::RowId> &order);
    void lead();
    void batchTouched();
    void lookAgain();
    void want(int row) const;
    void fetch();
    void keep(const QList<ports::StoredRow> &rows);
    void setState(LoadState state);
    void saveCell(ports::RowId row, const QString &field, const QString &text);
    void edited(const ports::EditResult &result, bool lead);
    QVariant cell(const ports::StoredRow &row, int column, int role) const;
    bool isPlain() const;

    services::Workplace &m_workplace;
    DraftEditing m_editing;
    ports::BatchId m_batch = 0;
    ports::RowQuery m_query;
    QList<ports::RowId> m_ids;
    mutable QCache<ports::RowId, Cached> m_cache;
    mutable QList<int> m_wanted; ///< pages, the last one asked for last
    mutable QTimer m_fetchTimer;
    QTimer m_lookTimer;
    QElapsedTimer m_clock;
    qint64 m_lastReadMs = 0;
    int m_fetching = 0;
    int m_generation = 0;
    int m_readNumber = 0;
    QHash<ports::RowId, int> m_saving; ///< rows whose cells are on their way to the disk
    ports::RowId m_awaited = 0;        ///< to be looked at, not in the table yet
    bool m_awaitedIsNew = false;
    bool m_held = false;
    bool m_isPartial = false;          ///< only the first rows of a new order are known
    bool m_missed = false;             ///< something changed while held
    bool m_editable = false;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
};

} // namespace esteira::viewmodels
