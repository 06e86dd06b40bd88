#include "views/settlement/draft_view.h"

#include "core/clock.h"
#include "core/format.h"
#include "domain/pix/end_to_end_id.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/problem_list_model.h"
#include "viewmodels/settlement/row_table_model.h"
#include "viewmodels/shell/session.h"
#include "views/design/button.h"
#include "views/design/delegates.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/panel.h"
#include "views/design/search_field.h"
#include "views/design/table.h"
#include "views/settlement/batch_dialogs.h"
#include "views/settlement/control_totals_panel.h"
#include "views/settlement/row_delegates.h"
#include "views/shell/action_dialog.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;
using viewmodels::ProblemListModel;
using viewmodels::RowTableModel;

namespace {
constexpr int kSearchDelayMs = 250;
}

DraftView::DraftView(services::Workplace &workplace, viewmodels::Session &session, viewmodels::BatchState &state, QWidget *parent)
    : QWidget(parent), m_session(session), m_state(state), m_rows(new RowTableModel(workplace, this)),
      m_problems(new ProblemListModel(workplace, this))
{
    m_rows->setEditable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(buildFacts());
    m_loading = new design::LoadingBar(this);
    column->addWidget(m_loading);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    auto *down = new QSplitter(Qt::Vertical, across);
    down->setChildrenCollapsible(false);
    down->addWidget(buildGrid());
    down->addWidget(buildProblems());
    down->setStretchFactor(0, 1);
    down->setSizes({430, 210});
    auto *totals = new ControlTotalsPanel(m_state, across);
    across->addWidget(down);
    across->addWidget(totals);
    across->setStretchFactor(0, 1);
    across->setStretchFactor(1, 0);
    across->setSizes({940, 310});
    column->addWidget(across, 1);

    m_searchTimer = new QTimer(this);
    m_searchTimer->setSingleShot(true);
    m_searchTimer->setInterval(kSearchDelayMs);
    connect(m_searchTimer, &QTimer::timeout, this, &DraftView::applyQuery);
    connect(&m_state, &viewmodels::BatchState::changed, this, &DraftView::batchChanged);
    connect(m_rows, &RowTableModel::loadStateChanged, this, &DraftView::showState);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &DraftView::showState);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &DraftView::showState);
    connect(m_rows, &RowTableModel::editFailed, this, &DraftView::failed);
    connect(m_rows, &RowTableModel::savingChanged, this, &DraftView::savingChanged);
    connect(m_rows, &RowTableModel::rowAppended, this, [this](int row) {
        const QModelIndex first = m_rows->index(row, RowTableModel::FirstField);
        m_table->setCurrentIndex(first);
        m_table->scrollTo(first);
        m_table->setFocus();
    });
    connect(totals, &ControlTotalsPanel::editWanted, this, &DraftView::editBatchWanted);
    batchChanged();
}

QWidget *DraftView::buildFacts()
{
    auto *bar = new Surface(&design::Tokens::win, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    m_facts = new QWidget(bar);
    auto *facts = new QHBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(28);
    auto *edit = new Button({}, ButtonVariant::Ghost, QStringLiteral("pencil"), bar);
    edit->setObjectName(QStringLiteral("editBatchButton"));
    row->addWidget(m_facts, 1);
    row->addWidget(edit);
    connect(edit, &QPushButton::clicked, this, &DraftView::editBatchWanted);
    speak(bar, [this, edit] {
        edit->setText(tr("Edit"));
        edit->setAccessibleName(tr("Edit the batch"));
        updateFacts();
    });
    return bar;
}

void DraftView::updateFacts()
{
    auto *row = static_cast<QHBoxLayout *>(m_facts->layout());
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_state.hasItem())
        return;
    const auto add = [&](const QString &caption, const QString &icon, const QString &value) {
        auto *fact = new QWidget(m_facts);
        auto *column = new QVBoxLayout(fact);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(new TextLabel(caption, TextRole::Caption, "t3", fact));
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        line->addWidget(new design::IconLabel(icon, 15, &design::Tokens::t2, fact));
        line->addWidget(new design::ElidedLabel(value, TextRole::Body, &design::Tokens::text, fact), 1);
        column->addLayout(line);
        row->addWidget(fact);
    };
    const ports::StoredBatch &batch = m_state.item().batch;
    const settlement::PaymentBatchRequest &request = batch.request;
    add(tr("Fund"), QStringLiteral("landmark"), m_session.fundName(batch.fundClassKey));
    QString date = request.referenceDate.isValid() ? format::date(request.referenceDate) : tr("the fund's accounting date");
    const ports::RegisteredFund *fund = m_session.fund(batch.fundClassKey);
    if (fund && fund->accountingDate.isValid() && request.referenceDate == fund->accountingDate)
        date = tr("%1 · same as the accounting date").arg(date);
    add(tr("Reference date"), QStringLiteral("calendar-days"), date);
    add(tr("Credit account"), QStringLiteral("wallet"), viewmodels::accountWords(request));
    if (!request.sourceDocumentNumber.isEmpty())
        add(tr("Payer"), QStringLiteral("building-2"), request.sourceDocumentNumber);
    if (!request.endToEndId.isEmpty()) {
        const auto parsed = pix::parseEndToEndId(request.endToEndId);
        const QString short_ = request.endToEndId.left(5) + u'…' + request.endToEndId.right(4);
        add(tr("PIX end to end"), QStringLiteral("link-2"),
            parsed ? tr("%1 · %2 (Brasília)").arg(short_, format::dateTime(parsed->stampUtc)) : request.endToEndId);
    }
    row->addStretch(1);
}

QWidget *DraftView::buildTools()
{
    auto *bar = new Surface(&design::Tokens::win, Qt::BottomEdge, this);
    bar->setFixedHeight(40);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 0, 12, 0);
    row->setSpacing(4);
    auto *import = new Button({}, ButtonVariant::Ghost, QStringLiteral("file-input"), bar);
    import->setObjectName(QStringLiteral("draftImportButton"));
    auto *add = new Button({}, ButtonVariant::Ghost, QStringLiteral("list-plus"), bar);
    add->setObjectName(QStringLiteral("addRowButton"));
    m_delete = new Button({}, ButtonVariant::Ghost, QStringLiteral("trash-2"), bar);
    m_delete->setObjectName(QStringLiteral("deleteRowsButton"));
    m_onlyProblems = new Button({}, ButtonVariant::Default, QStringLiteral("list-filter"), bar);
    m_onlyProblems->setObjectName(QStringLiteral("onlyProblemsButton"));
    m_onlyProblems->setCheckable(true);
    m_onlyProblems->setKeys(QKeySequence(Qt::Key_F8));
    m_search = new design::SearchField({}, bar);
    m_search->setObjectName(QStringLiteral("draftSearch"));
    m_search->setKeys(QStringLiteral("Ctrl F"));
    m_search->setFixedWidth(200);
    for (Button *button : {import, add, m_delete})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_onlyProblems);
    row->addSpacing(4);
    row->addWidget(m_search);
    connect(import, &QPushButton::clicked, this, &DraftView::importWanted);
    connect(add, &QPushButton::clicked, this, [this] {
        m_onlyProblems->setChecked(false);
        m_search->clear();
        m_rows->appendRow();
    });
    connect(m_delete, &QPushButton::clicked, this, &DraftView::deleteSelected);
    connect(m_onlyProblems, &QPushButton::toggled, this, &DraftView::applyQuery);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchTimer->start(); });
    speak(bar, [this, import, add] {
        import->setText(tr("Import…"));
        add->setText(tr("Insert row"));
        m_delete->setText(tr("Delete rows"));
        m_onlyProblems->setText(tr("Only with problems"));
        m_search->setPlaceholderText(tr("Find in the batch"));
        m_search->setAccessibleName(tr("Find in the batch"));
    });
    return bar;
}

QWidget *DraftView::buildGrid()
{
    m_stack = new QStackedWidget(this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("rowTable"));
    m_table->setModel(m_rows);
    m_table->setProperty("cellFocus", true);
    dressRowTable(*m_table, design::ChipStyle::Plain);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_empty = new design::EmptyState(QStringLiteral("file-input"), {}, m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DraftView::updateTools);
    connect(m_empty, &design::EmptyState::actionTriggered, this, [this] {
        if (m_onlyProblems->isChecked() || !m_search->text().isEmpty()) {
            m_search->clear();
            m_onlyProblems->setChecked(false);
        } else {
            emit importWanted();
        }
    });
    speak(m_table, [this] {
        m_table->setAccessibleName(tr("Settlements of the draft"));
        showState();
    });
    return m_stack;
}

QWidget *DraftView::buildProblems()
{
    m_problemPanel = new QWidget(this);
    auto *column = new QVBoxLayout(m_problemPanel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new Surface(&design::Tokens::surf, Qt::BottomEdge, m_problemPanel);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    auto *title = new TextLabel({}, TextRole::PanelTitle, "text", head);
    m_problemCounts = new TextLabel({}, TextRole::Support, "error", head);
    m_problemCounts->setObjectName(QStringLiteral("problemCounts"));
    row->addWidget(title);
    row->addWidget(m_problemCounts);
    row->addStretch(1);
    QList<TextLabel *> hints;
    for (const char *key : {"F4", "Shift F4", "Alt Enter"}) {
        row->addWidget(new design::KeyCap(QString::fromLatin1(key), head));
        hints.append(new TextLabel({}, TextRole::Support, "t2", head));
        row->addWidget(hints.last());
    }
    column->addWidget(head);
    m_problemTable = new QTableView(m_problemPanel);
    m_problemTable->setObjectName(QStringLiteral("problemTable"));
    m_problemTable->setModel(m_problems);
    m_problemTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problemTable->setSelectionMode(QAbstractItemView::SingleSelection);
    design::setupTable(*m_problemTable);
    m_problemTable->setItemDelegateForColumn(ProblemListModel::Severity, new design::StatusDelegate(design::ChipStyle::Plain, m_problemTable));
    m_problemTable->setItemDelegateForColumn(ProblemListModel::Line, new design::CountDelegate(m_problemTable));
    m_problemTable->setItemDelegateForColumn(ProblemListModel::Content, new design::MonoDelegate(m_problemTable));
    const QList<int> widths{84, 52, 130, 140, 270, 220};
    for (int i = 0; i < widths.size(); ++i)
        m_problemTable->setColumnWidth(i, widths.at(i));
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_problemTable, 1);
    connect(m_problemTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { jumpTo(current); });
    connect(m_problemTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        jumpTo(index);
        m_table->setFocus();
    });
    speak(m_problemPanel, [this, title, hints] {
        title->setText(tr("Problems"));
        m_problemTable->setAccessibleName(tr("Problems of the draft"));
        hints.at(0)->setText(tr("next"));
        hints.at(1)->setText(tr("previous"));
        hints.at(2)->setText(tr("correct"));
        updateTools();
    });
    return m_problemPanel;
}

void DraftView::batchChanged()
{
    const bool isDraft = m_state.hasItem() && m_state.item().batch.isDraft();
    if (isDraft && m_rows->batch() != m_state.batchId()) {
        m_search->clear();
        m_onlyProblems->setChecked(false);
        applyQuery();
        m_rows->setBatch(m_state.batchId());
        m_problems->setBatch(m_state.batchId());
    }
    if (isDraft) {
        updateFacts();
        updateTools();
    }
}

void DraftView::updateTools()
{
    if (!m_table || !m_problemPanel)
        return;
    const bool hasItem = m_state.hasItem();
    const qint64 errors = hasItem ? m_state.item().summary.rowsWithErrors : 0;
    const qint64 warnings = hasItem ? m_state.item().summary.rowsWithWarnings : 0;
    m_delete->setEnabled(!m_table->selectionModel()->selectedRows().isEmpty());
    m_problemPanel->setVisible(errors + warnings > 0);
    QStringList counts;
    if (errors > 0)
        counts.append(tr("rows with errors: %1").arg(format::count(errors)));
    if (warnings > 0)
        counts.append(tr("rows with warnings: %1").arg(format::count(warnings)));
    if (m_problems->hiddenRows() > 0)
        counts.append(tr("further rows not listed: %1").arg(format::count(m_problems->hiddenRows())));
    m_problemCounts->setText(counts.join(QStringLiteral(" · ")));
    m_onlyProblems->setEnabled(errors + warnings > 0 || m_onlyProblems->isChecked());
}

void DraftView::applyQuery()
{
    ports::RowQuery query = m_rows->query();
    query.text = m_search->text();
    query.onlyWithProblems = m_onlyProblems->isChecked();
    m_rows->setQuery(query);
}

void DraftView::showState()
{
    using viewmodels::LoadState;
    if (!m_empty || !m_loading)
        return;
    m_loading->setLoading(m_rows->loadState() == LoadState::Loading);
    const bool failed = m_rows->loadState() == LoadState::Failed && m_rows->error();
    const bool empty = m_rows->loadState() == LoadState::Loaded && m_rows->rowCount() == 0;
    const bool filtered = m_onlyProblems->isChecked() || !m_search->text().isEmpty();
    if (failed)
        m_empty->setSentence(errorWords(*m_rows->error()));
    else
        m_empty->setSentence(filtered ? tr("No settlement in this filter.")
                                      : tr("This draft has no settlement yet. Import a file of payments or insert rows."));
    m_empty->setAction(failed ? QString() : filtered ? tr("Clear filters") : tr("Import…"));
    m_stack->setCurrentWidget(failed || empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (m_jumpRow) {
        if (const int row = m_rows->rowOf(m_jumpRow); row >= 0) {
            const QModelIndex cell = m_rows->index(row, RowTableModel::columnOf(m_jumpField));
            m_jumpRow = 0;
            m_table->setCurrentIndex(cell);
            m_table->scrollTo(cell, QAbstractItemView::PositionAtCenter);
        }
    }
}

void DraftView::jumpTo(const QModelIndex &problem)
{
    if (!problem.isValid())
        return;
    m_jumpRow = problem.data(ProblemListModel::RowIdRole).toLongLong();
    m_jumpField = problem.data(ProblemListModel::FieldRole).toString();
    if (m_rows->rowOf(m_jumpRow) < 0)
        m_search->clear();
    showState();
}

void DraftView::goToProblem(int step)
{
    if (m_problems->rowCount() == 0)
        return;
    const QModelIndex current = m_problemTable->currentIndex();
    const int row = current.isValid() ? (current.row() + step + m_problems->rowCount()) % m_problems->rowCount() : 0;
    m_problemTable->selectRow(row);
}

void DraftView::applyFix()
{
    const QModelIndex problem = m_problemTable->currentIndex();
    const QString fix = problem.isValid() ? problem.data(ProblemListModel::FixRole).toString() : QString();
    if (fix.isEmpty())
        return;
    const int row = m_rows->rowOf(problem.data(ProblemListModel::RowIdRole).toLongLong());
    const int column = RowTableModel::columnOf(problem.data(ProblemListModel::FieldRole).toString());
    if (row >= 0)
        m_rows->setData(m_rows->index(row, column), fix);
}

void DraftView::toggleOnlyProblems()
{
    if (m_onlyProblems->isEnabled())
        m_onlyProblems->toggle();
}

void DraftView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DraftView::setToday()
{
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid() || !cell.data(RowTableModel::FieldRole).toString().endsWith(QStringLiteral("date")))
        return;
    m_rows->setData(cell, brasiliaDate(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate));
}

void DraftView::deleteSelected()
{
    QList<ports::RowId> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_rows->rowId(index.row()));
    openDeleteRowsDialog(m_state, m_session, *m_rows, rows, this);
}

} // namespace esteira::views
