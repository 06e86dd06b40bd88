#include "views/settlement/batches_page.h"

#include "core/clock.h"
#include "core/format.h"
#include "viewmodels/settlement/batch_list_model.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/shell/session.h"
#include "views/design/button.h"
#include "views/design/delegates.h"
#include "views/design/icon.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/search_field.h"
#include "views/settlement/batch_preview.h"
#include "views/shell/action_dialog.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"
#include "views/tables/table_furniture.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

#include <array>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextRole;
using viewmodels::BatchFilterModel;
using viewmodels::BatchListModel;
using viewmodels::BatchView;

namespace {

constexpr std::array kViews{BatchView::Recent, BatchView::ToClose, BatchView::AwaitingPayment, BatchView::Settling,
                            BatchView::NeedsAttention, BatchView::Discarded};
const QString kSplitPreference = QStringLiteral("batches.split");

QByteArray bytesOf(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1());
}

} // namespace

BatchesPage::BatchesPage(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new BatchListModel(workplace, session, this)),
      m_filter(new BatchFilterModel(*m_model, session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTitle());
    column->addWidget(buildTabs());
    m_loading = new design::LoadingBar(this);
    column->addWidget(m_loading);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_split);
    buildTable();
    m_empty = new design::EmptyState(QStringLiteral("layers"), {}, m_stack);
    m_empty->setObjectName(QStringLiteral("batchesEmpty"));
    m_stack->addWidget(m_empty);
    m_preview = new BatchPreview(workplace, session, m_split);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_preview);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({350, 390});
    column->addWidget(m_split, 1);

    setFocusProxy(m_table);
    connect(m_model, &BatchListModel::loadStateChanged, this, &BatchesPage::showState);
    connect(m_model, &BatchListModel::itemsChanged, this, [this] {
        updateTabs();
        showState();
        keepSelection();
        emit countsChanged();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &BatchesPage::showState);
    connect(&session, &viewmodels::Session::changed, this, [this] {
        updateTabs();
        showState();
        emit countsChanged();
    });
    connect(&session, &viewmodels::Session::opened, this, [this] {
        m_furniture->restore();
        if (const QString kept = m_session.preference(kSplitPreference); !kept.isEmpty())
            m_split->restoreState(bytesOf(kept));
        m_model->refresh();
    });
    connect(m_empty, &design::EmptyState::actionTriggered, this, [this] {
        if (m_model->loadState() == viewmodels::LoadState::Failed)
            m_model->refresh();
        else if (m_filter->isFiltered()) {
            clearFilters();
            m_tabs->setCurrentIndex(0);
            m_session.setCurrentFund(QString());
        } else {
            emit importWanted();
        }
    });
    connect(m_preview, &BatchPreview::openWanted, this, &BatchesPage::batchOpened);
    connect(m_preview, &BatchPreview::removalWanted, this, &BatchesPage::removalWanted);
    speak(this, [this] {
        updateTabs();
        showState();
    });
}

QWidget *BatchesPage::buildTitle()
{
    auto *bar = new Surface(&design::Tokens::win, Qt::BottomEdge, this);
    bar->setFixedHeight(46);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    m_title = new design::TextLabel({}, TextRole::ToolbarTitle, "text", bar);
    m_import = new Button({}, ButtonVariant::Default, QStringLiteral("file-input"), bar);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_new = new Button({}, ButtonVariant::Primary, QStringLiteral("plus"), bar);
    m_new->setObjectName(QStringLiteral("newBatchButton"));
    m_new->setKeys(QKeySequence(QStringLiteral("Ctrl+N")));
    m_search = new design::SearchField({}, bar);
    m_search->setObjectName(QStringLiteral("batchSearch"));
    m_search->setKeys(QStringLiteral("Ctrl F"));
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(240);
    const auto tool = [bar](const char *icon, const char *name) {
        auto *button = new Button({}, ButtonVariant::Ghost, QString::fromLatin1(icon), bar);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    m_views = tool("list-filter", "viewsButton");
    m_columns = tool("columns-3", "columnsButton");
    m_export = tool("download", "exportButton");
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_views);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    row->addWidget(m_import);
    row->addWidget(m_new);
    const auto under = [](const QWidget *button) { return button->mapToGlobal(QPoint(0, button->height())); };
    connect(m_views, &QPushButton::clicked, this, [this, under] { m_furniture->showViewsMenu(under(m_views)); });
    connect(m_columns, &QPushButton::clicked, this, [this, under] { m_furniture->showColumnsMenu(under(m_columns)); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString day = brasiliaDate(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate);
        const bool production = m_session.environment() == ports::Environment::Production;
        m_furniture->exportRows(production ? tr("batches-PRODUCTION-%1").arg(day) : tr("batches-%1").arg(day));
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showState();
    });
    connect(m_import, &QPushButton::clicked, this, &BatchesPage::importWanted);
    connect(m_new, &QPushButton::clicked, this, &BatchesPage::newBatchWanted);
    speak(bar, [this] {
        m_title->setText(tr("Settlement batches"));
        m_import->setText(tr("Import…"));
        m_new->setText(tr("New batch"));
        m_views->setText(tr("Views"));
        m_views->setToolTip(tr("Filters, order and columns kept under a name"));
        m_columns->setText(tr("Columns"));
        m_columns->setToolTip(tr("Which columns are shown, and the filter row (Ctrl+Shift+L)"));
        m_export->setText(tr("Export"));
        m_export->setToolTip(tr("The shown rows as a file for spreadsheets"));
        m_search->setPlaceholderText(tr("Batch or description"));
        m_search->setAccessibleName(tr("Find batches"));
    });
    return bar;
}

QWidget *BatchesPage::buildTabs()
{
    auto *bar = new Surface(&design::Tokens::surf, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 12, 0);
    m_tabs = new QTabBar(bar);
    m_tabs->setObjectName(QStringLiteral("batchTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // Narrow windows scroll through the tabs instead of cutting them.
    m_tabs->setUsesScrollButtons(true);
    for (size_t i = 0; i < kViews.size(); ++i)
        m_tabs->addTab(QString());
    m_chip = new Button({}, ButtonVariant::Default, QStringLiteral("x"), bar);
    m_chip->setObjectName(QStringLiteral("filterChip"));
    m_chip->setControlSize(design::ControlSize::Small);
    m_chip->hide();
    row->addWidget(m_tabs, 1);
    row->addWidget(m_chip);
    connect(m_chip, &QPushButton::clicked, this, &BatchesPage::clearFilters);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_filter->setView(kViews.at(size_t(tab)));
        showState();
    });
    speak(bar, [this] { m_tabs->setAccessibleName(tr("Which batches are shown")); });
    return bar;
}

void BatchesPage::buildTable()
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_stack->addWidget(m_table);
    m_furniture = new TableFurniture(QStringLiteral("batches"), *m_table, *m_filter, m_session);
    dressColumns();
    m_filter->setSortKeys({{BatchListModel::Updated, Qt::DescendingOrder}});
    m_furniture->setDefaultLayout({BatchListModel::Origin, BatchListModel::Environment});
    m_furniture->setPagePart([this] { return QJsonObject{{QStringLiteral("tab"), m_tabs->currentIndex()}}; },
                             [this](const QJsonObject &page) { m_tabs->setCurrentIndex(page.value(QStringLiteral("tab")).toInt()); });
    connect(m_furniture, &TableFurniture::filtersChanged, this, [this] {
        showFilterChip();
        showState();
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &BatchesPage::showBatchMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { emit batchOpened(m_filter->item(index).batch.id); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchesPage::showPreview);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BatchesPage::selectionChanged);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_session.setPreference(kSplitPreference, QString::fromLatin1(m_split->saveState().toBase64()));
    });
    speak(m_table, [this] { m_table->setAccessibleName(tr("Settlement batches")); });
}

void BatchesPage::dressColumns()
{
    struct Dress {
        BatchListModel::Column column;
        int width;
        QAbstractItemDelegate *delegate;
    };
    using namespace design;
    const std::array dresses{
        Dress{BatchListModel::Status, 178, new StatusDelegate(ChipStyle::Tinted, m_table)},
        Dress{BatchListModel::ExternalId, 142, new MonoDelegate(m_table)},
        Dress{BatchListModel::Description, 158, new CellDelegate(m_table)},
        Dress{BatchListModel::Fund, 52, new CellDelegate(m_table)},
        Dress{BatchListModel::ReferenceDate, 92, new DateDelegate(m_table)},
        Dress{BatchListModel::Origin, 120, new CellDelegate(m_table)},
        Dress{BatchListModel::Rows, 56, new CountDelegate(m_table)},
        Dress{BatchListModel::Progress, 140, new ProgressDelegate(m_table)},
        Dress{BatchListModel::Attention, 98, new CountDelegate(m_table)},
        Dress{BatchListModel::Value, 114, new MoneyDelegate(m_table)},
        Dress{BatchListModel::Age, 92, new FigureDelegate(m_table)},
        Dress{BatchListModel::Updated, 116, new DateDelegate(m_table)},
        Dress{BatchListModel::Environment, 132, new CellDelegate(m_table)},
    };
    for (const Dress &dress : dresses) {
        m_table->setItemDelegateForColumn(dress.column, dress.delegate);
        m_table->setColumnWidth(dress.column, dress.width);
    }
}

void BatchesPage::updateTabs()
{
    const auto label = [](BatchView view) {
        switch (view) {
        case BatchView::Recent: return tr("In progress and recent");
        case BatchView::ToClose: return tr("To close");
        case BatchView::AwaitingPayment: return tr("Awaiting payment");
        case BatchView::Settling: return tr("Settling");
        case BatchView::NeedsAttention: return tr("Needs you");
        case BatchView::Discarded: return tr("Discarded");
        }
        return QString();
    };
    for (size_t i = 0; i < kViews.size(); ++i)
        m_tabs->setTabText(int(i), label(kViews.at(i)) + u'\t' + format::count(m_filter->countIn(kViews.at(i))));
    m_tabs->updateGeometry();
}

void BatchesPage::showState()
{
    using viewmodels::LoadState;
    const LoadState state = m_model->loadState();
    m_loading->setLoading(state == LoadState::Loading);
    const bool failed = state == LoadState::Failed;
    const bool empty = m_filter->rowCount() == 0 && state != LoadState::Loading && state != LoadState::Idle;
    if (failed && m_model->error()) {
        m_empty->setIconName(QStringLiteral("triangle-alert"));
        m_empty->setSentence(errorWords(*m_model->error()));
        m_empty->setAction(tr("Try again"));
    } else if (m_filter->isFiltered() && m_model->rowCount() > 0) {
        m_empty->setIconName(QStringLiteral("list-filter"));
        m_empty->setSentence(tr("No batch in this filter."));
        m_empty->setAction(tr("Clear filters"));
    } else {
        m_empty->setIconName(QStringLiteral("layers"));
        m_empty->setSentence(tr("No batch yet. Import a file of payments or assemble a batch by hand."));
        m_empty->setAction(tr("Import…"));
    }
    // A failure after the first load leaves the old rows on the screen.
    // With a filter row the table stays: what filters is above its columns.
    const bool typed = !m_filter->filteredColumns().isEmpty();
    m_stack->setCurrentWidget(empty && !typed ? static_cast<QWidget *>(m_empty) : m_table);
    m_preview->setVisible(m_filter->rowCount() > 0);
}

void BatchesPage::clearFilters()
{
    m_search->clear();
    m_filter->clearFilters();
}

void BatchesPage::showFilterChip()
{
    const QString words = m_furniture->filterWords();
    m_chip->setText(m_chip->fontMetrics().elidedText(words, Qt::ElideRight, 200));
    m_chip->setToolTip(words + u'\n' + tr("Click to take the filters away"));
    m_chip->setAccessibleName(tr("Filters: %1. Press to take them away.").arg(words));
    m_chip->setVisible(!words.isEmpty());
}

void BatchesPage::showBatchMenu(const QPoint &where)
{
    const ports::BatchId batch = currentBatch();
    if (!batch)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("batchMenu"));
    const auto add = [&](const QString &text, const char *icon, auto run) {
        connect(menu->addAction(design::icon(QString::fromLatin1(icon)), text), &QAction::triggered, this, run);
    };
    add(tr("Open"), "external-link", [this, batch] { emit batchOpened(batch); });
    add(tr("Query now"), "refresh-cw", [this] { queryNow(); });
    menu->addSeparator();
    add(tr("Clone as draft…"), "copy", [this, batch] { emit cloneWanted(batch); });
    add(tr("Save as template…"), "save", [this, batch] { emit templateWanted(batch); });
    menu->addSeparator();
    add(tr("Copy batch id"), "clipboard-paste", [id = m_filter->item(m_table->currentIndex()).batch.request.externalId] {
        QGuiApplication::clipboard()->setText(id);
    });
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void BatchesPage::keepSelection()
{
    const ports::BatchId wanted = m_wanted ? m_wanted : currentBatch();
    const QModelIndex index = wanted ? m_filter->indexOf(wanted) : m_filter->index(0, 0);
    if (index.isValid()) {
        m_wanted = 0;
        if (m_table->currentIndex().row() != index.row())
            m_table->selectRow(index.row());
    } else if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_table->selectRow(0);
    }
}

ports::BatchId BatchesPage::currentBatch() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_filter->item(index).batch.id : 0;
}

void BatchesPage::select(ports::BatchId batch)
{
    m_wanted = batch;
    keepSelection();
}

void BatchesPage::showPreview()
{
    m_preview->setBatch(currentBatch());
    emit selectionChanged();
}

qint64 BatchesPage::needingAttention() const
{
    return m_filter->countIn(BatchView::NeedsAttention);
}

qint64 BatchesPage::openCount() const
{
    return m_filter->countIn(BatchView::ToClose) + m_filter->countIn(BatchView::AwaitingPayment) + m_filter->countIn(BatchView::Settling);
}

void BatchesPage::showView(BatchView view)
{
    m_tabs->setCurrentIndex(int(std::ranges::find(kViews, view) - kViews.begin()));
}

void BatchesPage::showOnly(const QStringList &externalIds)
{
    clearFilters();
    showView(BatchView::Recent);
    QStringList whole;
    for (const QString &id : externalIds)
        whole.append(u'=' + id);
    m_filter->setFilter(BatchListModel::ExternalId, whole.join(u';'));
}

void BatchesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BatchesPage::queryNow()
{
    m_preview->state().start(viewmodels::BatchAction::QueryNow);
}

QString BatchesPage::selectionWords() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() < 2)
        return tr("Batches: %1").arg(format::count(m_filter->rowCount()));
    settlement::CountAndTotal sum;
    for (const QModelIndex &index : rows) {
        const settlement::CountAndTotal &local = m_filter->item(index).summary.totals.local;
        sum.count += local.count;
        sum.total += local.total;
    }
    return tr("%1 of %2 batches · %3 rows · sum %4")
        .arg(format::count(rows.size()), format::count(m_filter->rowCount()), format::count(sum.count), format::moneyWithSymbol(sum.total));
}

} // namespace esteira::views
