#pragma once

#include "services/workplace.h"

#include <QWidget>

class QComboBox;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace esteira::design {
class Banner;
class Button;
class EmptyState;
class LoadingBar;
class SearchField;
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
class RowTableModel;
class Session;
}

namespace esteira::views {

/// The settlements of a sent batch: found by text, filtered by state, selected for removal. Refused rows, and those a
/// cancelled sending gave back, can be corrected in place or deleted.
class RowDetail;

class RowsView : public QWidget {
    Q_OBJECT
public:
    RowsView(services::Workplace &workplace, const viewmodels::Session &session, viewmodels::BatchState &state, QWidget *parent = nullptr);

    /// Shows only rows in one send state or one administrator's status; empty: all.
    void filterBySendState(const QString &sendState);
    void filterByStatus(const QString &status);
    /// Shows the rows with this text.
    void find(const QString &text);
    QTableView *table() const { return m_table; }
    /// Shows beside the table what happened to the current row. Owned by the view; the caller connects it.
    RowDetail *addDetail(services::Workplace &workplace);

signals:
    /// Asks the page to confirm and to remove.
    void removalWanted(const QList<ports::RowId> &rows, Money total);
    /// A corrected row could not be kept.
    void failed(const esteira::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void batchChanged();
    void applyFilter();
    void fillFilter();
    void updateRemoval();
    void showDetail();
    void showState();
    void askRemoval();
    void askDeletion();

    const viewmodels::Session &m_session;
    viewmodels::BatchState &m_state;
    viewmodels::RowTableModel *m_model;
    design::SearchField *m_search;
    QComboBox *m_filter;
    design::Button *m_remove;
    design::Button *m_delete;
    design::TextLabel *m_selection;
    design::LoadingBar *m_loading;
    QStackedWidget *m_stack;
    QTableView *m_table;
    design::EmptyState *m_empty;
    QSplitter *m_split;
    RowDetail *m_detail = nullptr;
    QTimer *m_searchTimer;
};

} // namespace esteira::views
