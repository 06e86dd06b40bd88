#pragma once

#include "ports/settlement/row_search.h"
#include "services/workplace.h"

#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QTimer>

namespace esteira::viewmodels {

/// What the palette offers, in the order in which it is listed.
enum class PaletteKind { Action, Page, Fund, Batch, Row };

struct PaletteEntry {
    PaletteKind kind = PaletteKind::Action;
    QString id;      ///< object name of the action, place, fund key
    QString title;
    QString detail;  ///< menu, fund, status, why it is disabled
    QString keys;    ///< shortcut in the platform's words
    QString icon;
    bool enabled = true;
    ports::BatchId batch = 0;
    QString find;    ///< of a row: what the batch's own search finds it by
    friend bool operator==(const PaletteEntry &, const PaletteEntry &) = default;
};

/// Everything that can be gone to or done, filtered by what is typed: the window's own entries at once, batches from memory,
/// settlements from the store, where a new text gives up the search for the last one. Lives on the GUI thread.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { EntryRole = Qt::UserRole + 1, FirstOfKindRole };

    PaletteModel(services::Workplace &workplace, QString connectionId, QObject *parent = nullptr);
    ~PaletteModel() override;

    /// Actions, pages and funds, as the window says them now.
    void setEntries(const QList<PaletteEntry> &entries);
    void setText(const QString &text);
    bool isSearching() const { return m_searching; }
    const PaletteEntry &entry(int row) const { return m_shown.at(row); }
    /// The first row that can be activated; -1 for none.
    int firstEnabled() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void searchingChanged();

private:
    void readBatches();
    void searchRows();
    void takeRows();
    void show();

    services::Workplace &m_workplace;
    const QString m_connectionId;
    QString m_text;
    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_batches;
    QList<PaletteEntry> m_rows;
    QList<PaletteEntry> m_shown;
    QTimer m_pause;
    QFutureWatcher<Result<QList<ports::FoundRow>>> m_search;
    bool m_searching = false;
};

/// What a typed text may mean: a value, the digits of a CPF or CNPJ, a text.
ports::RowSearchTerms searchTermsOf(const QString &typed, const QString &connectionId);
/// Whether every word of `typed` is in `text`, without regard to case and accents.
bool matchesWords(const QString &text, const QString &typed);
QString paletteKindWord(PaletteKind kind);

} // namespace esteira::viewmodels

Q_DECLARE_METATYPE(esteira::viewmodels::PaletteEntry)
