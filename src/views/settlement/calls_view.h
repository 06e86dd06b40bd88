#pragma once

#include "services/workplace.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;

namespace esteira::design {
class Button;
class EmptyState;
class LoadingBar;
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
class ExchangeListModel;
}

namespace esteira::views {

class ExchangeView;

/// Every call made about the batch, or about one of its settlements: when, what, how it ended; the chosen one with its
/// request and response. Documents are masked before they are kept.
class CallsView : public QWidget {
    Q_OBJECT
public:
    CallsView(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent = nullptr);

    /// Only the calls about this settlement; empty: all of the batch.
    void showSettlement(const QString &externalId);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar(QWidget *bar);
    void batchChanged();
    void ask();
    void showState();

    viewmodels::BatchState &m_state;
    viewmodels::ExchangeListModel *m_model;
    QString m_settlement;
    design::TextLabel *m_about;
    design::Button *m_all;
    design::LoadingBar *m_loading;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    QTableView *m_table;
    design::EmptyState *m_empty;
    ExchangeView *m_exchange;
};

/// The query of everything said about a batch.
ports::ExchangeQuery callsOf(const ports::StoredBatch &batch, const QString &settlementExternalId = {});

/// Gives a table over an ExchangeListModel its delegates and widths.
void dressCallTable(QTableView &table);
/// In a narrow place the address gives way: the settlement says more.
void fitCallTable(QTableView &table, int width);

} // namespace esteira::views
