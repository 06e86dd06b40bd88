#include "views/settlement/rows_view.h"

#include "core/format.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/row_table_model.h"
#include "viewmodels/status/status_headings.h"
#include "views/design/button.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/search_field.h"
#include "views/settlement/batch_dialogs.h"
#include "views/settlement/copy_rows.h"
#include "views/settlement/row_detail.h"
#include "views/settlement/row_delegates.h"
#include "views/shell/action_dialog.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using settlement::SendState;
using viewmodels::BatchAction;
using viewmodels::RowTableModel;

namespace {
constexpr int kSearchDelayMs = 250;
const QString kSendPrefix = QStringLiteral("send:");
const QString kStatusPrefix = QStringLiteral("status:");
} // namespace

RowsView::RowsView(services::Workplace &workplace, const viewmodels::Session &session, viewmodels::BatchState &state, QWidget *parent)
    : QWidget(parent), m_session(session), m_state(state), m_model(new RowTableModel(workplace, this))
{
    build();
    connect(&state, &viewmodels::BatchState::changed, this, &RowsView::batchChanged);
    connect(m_model, &RowTableModel::loadStateChanged, this, &RowsView::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RowsView::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RowsView::showState);
    batchChanged();
}

void RowsView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new Surface(&design::Tokens::surf, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    m_search = new design::SearchField({}, bar);
    m_search->setObjectName(QStringLiteral("rowSearch"));
    m_search->setFixedWidth(260);
    m_filter = new QComboBox(bar);
    m_filter->setObjectName(QStringLiteral("rowFilter"));
    m_filter->setMinimumWidth(190);
    m_selection = new design::TextLabel({}, design::TextRole::Support, "t2", bar);
    m_selection->setObjectName(QStringLiteral("rowSelectionSummary"));
    m_remove = new Button({}, ButtonVariant::Destructive, QStringLiteral("trash-2"), bar);
    m_remove->setObjectName(QStringLiteral("removeSettlementButton"));
    row->addWidget(m_search);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_selection);
    m_delete = new Button({}, ButtonVariant::Ghost, QStringLiteral("trash-2"), bar);
    m_delete->setObjectName(QStringLiteral("deleteUnsentButton"));
    row->addWidget(m_delete);
    row->addWidget(m_remove);
    column->addWidget(bar);
    m_loading = new design::LoadingBar(this);
    column->addWidget(m_loading);
    m_stack = new QStackedWidget(this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("rowTable"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    dressRowTable(*m_table);
    m_empty = new design::EmptyState(QStringLiteral("list-filter"), {}, m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_stack);
    column->addWidget(m_split, 1);
    copyRowsOf(*m_table);

    m_searchTimer = new QTimer(this);
    m_searchTimer->setSingleShot(true);
    m_searchTimer->setInterval(kSearchDelayMs);
    connect(m_search, &QLineEdit::textChanged, m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_searchTimer, &QTimer::timeout, this, &RowsView::applyFilter);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &RowsView::applyFilter);
    connect(m_remove, &QPushButton::clicked, this, &RowsView::askRemoval);
    connect(m_delete, &QPushButton::clicked, this, &RowsView::askDeletion);
    connect(m_model, &RowTableModel::editFailed, this, &RowsView::failed);
    connect(m_empty, &design::EmptyState::actionTriggered, this, [this] {
        m_search->clear();
        m_filter->setCurrentIndex(0);
        applyFilter();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowsView::updateRemoval);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RowsView::updateRemoval);
    // What is selected may have been accepted since.
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_table->selectionModel()->hasSelection())
            updateRemoval();
    });
    speak(this, [this] {
        m_search->setPlaceholderText(tr("External ID, contract, borrower"));
        m_search->setAccessibleName(tr("Find settlements"));
        m_filter->setAccessibleName(tr("Show settlements in a status"));
        m_table->setAccessibleName(tr("Settlements of the batch"));
        m_remove->setText(tr("Remove from batch…"));
        m_delete->setText(tr("Delete rows…"));
        m_empty->setAction(tr("Clear filters"));
        fillFilter();
        showState();
        updateRemoval();
    });
}

RowDetail *RowsView::addDetail(services::Workplace &workplace)
{
    m_detail = new RowDetail(workplace, m_state, m_split);
    m_detail->setObjectName(QStringLiteral("rowDetail"));
    m_detail->hide();
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({860, 380});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsView::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RowsView::showDetail);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_table->currentIndex().row();
        if (row >= first.row() && row <= last.row())
            showDetail();
    });
    return m_detail;
}

void RowsView::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const ports::StoredRow *row = current.isValid() ? m_model->row(current.row()) : nullptr;
    if (row)
        m_detail->setRow(*row);
    else if (!current.isValid())
        m_detail->clear();
    m_detail->setVisible(m_detail->row() != 0);
}

void RowsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    batchChanged();
}

/// Rows are read only once somebody looks at them.
void RowsView::batchChanged()
{
    if (!isVisible())
        return;
    m_model->setEditable(m_state.offer(BatchAction::EditTotals).offered);
    if (m_model->batch() != m_state.batchId()) {
        m_model->setBatch(m_state.batchId());
        m_search->clear();
        m_filter->setCurrentIndex(0);
    }
    updateRemoval();
}

void RowsView::fillFilter()
{
    const QVariant chosen = m_filter->currentData();
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("All statuses"), QString());
    for (const flow::State &state : settlement::settlementLifecycle().states) {
        const QString value = QString::fromLatin1(state.value);
        m_filter->addItem(status::headingOf(settlement::settlementLifecycle(), value).text, kStatusPrefix + value);
    }
    for (const settlement::SendStateInfo &info : settlement::sendStates())
        m_filter->addItem(tr("Sending: %1").arg(status::headingOf(info.state).text.toLower()), kSendPrefix + QLatin1StringView(info.value));
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(chosen)));
}

void RowsView::filterBySendState(const QString &sendState)
{
    m_filter->setCurrentIndex(sendState.isEmpty() ? 0 : std::max(0, m_filter->findData(kSendPrefix + sendState)));
}

void RowsView::find(const QString &text)
{
    filterBySendState({});
    m_search->setText(text);
    m_table->setFocus();
}

void RowsView::filterByStatus(const QString &status)
{
    m_filter->setCurrentIndex(status.isEmpty() ? 0 : std::max(0, m_filter->findData(kStatusPrefix + status)));
}

void RowsView::applyFilter()
{
    ports::RowQuery query = m_model->query();
    query.text = m_search->text();
    const QString chosen = m_filter->currentData().toString();
    query.sendStates.clear();
    query.statuses.clear();
    if (chosen.startsWith(kSendPrefix))
        query.sendStates.append(chosen.mid(kSendPrefix.size()));
    else if (chosen.startsWith(kStatusPrefix))
        query.statuses.append(chosen.mid(kStatusPrefix.size()));
    m_filter->setProperty("active", !chosen.isEmpty());
    m_model->setQuery(query);
}

void RowsView::showState()
{
    using viewmodels::LoadState;
    m_loading->setLoading(m_model->loadState() == LoadState::Loading);
    const bool failed = m_model->loadState() == LoadState::Failed && m_model->error();
    const bool empty = m_model->loadState() == LoadState::Loaded && m_model->rowCount() == 0;
    const bool filtered = !m_model->query().text.isEmpty() || m_filter->currentIndex() > 0;
    if (failed)
        m_empty->setSentence(errorWords(*m_model->error()));
    else
        m_empty->setSentence(filtered ? tr("No settlement in this filter.") : tr("This batch has no settlement."));
    m_empty->setAction(filtered && !failed ? tr("Clear filters") : QString());
    m_stack->setCurrentWidget(failed || empty ? static_cast<QWidget *>(m_empty) : m_table);
}

void RowsView::updateRemoval()
{
    const viewmodels::Offer offer = m_state.offer(BatchAction::RemoveRows);
    m_remove->setVisible(offer.offered);
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    qint64 removable = 0;
    qint64 deletable = 0;
    Money total;
    for (const QModelIndex &index : selected) {
        const ports::StoredRow *row = m_model->row(index.row());
        if (!row)
            continue;
        total += row->draft.request.totalValue.value_or(Money());
        removable += settlement::countsAsAccepted(row->sendState);
        deletable += settlement::isEditable(row->sendState);
    }
    m_remove->setEnabled(offer.enabled() && removable > 0);
    m_delete->setVisible(offer.offered && deletable > 0);
    if (selected.isEmpty())
        m_selection->setText(offer.offered ? tr("Select settlements to remove them.") : QString());
    else
        m_selection->setText(tr("Selected: %1 · %2").arg(format::count(selected.size()), format::moneyWithSymbol(total)));
}

void RowsView::askDeletion()
{
    QList<ports::RowId> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const ports::StoredRow *row = m_model->row(index.row());
        if (row && settlement::isEditable(row->sendState))
            rows.append(row->id);
    }
    if (!rows.isEmpty())
        openDeleteRowsDialog(m_state, m_session, *m_model, rows, this);
}

void RowsView::askRemoval()
{
    QList<ports::RowId> rows;
    Money total;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const ports::StoredRow *row = m_model->row(index.row());
        if (!row || !settlement::countsAsAccepted(row->sendState))
            continue;
        rows.append(row->id);
        total += row->draft.request.totalValue.value_or(Money());
    }
    if (!rows.isEmpty())
        emit removalWanted(rows, total);
}

} // namespace esteira::views
