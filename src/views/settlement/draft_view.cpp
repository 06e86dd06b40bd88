#include "views/settlement/draft_view.h"

#include "core/clock.h"
#include "core/format.h"
#include "domain/pix/end_to_end_id.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/row_table_model.h"
#include "viewmodels/shell/session.h"
#include "views/design/button.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/search_field.h"
#include "views/settlement/cell_editor.h"
#include "views/settlement/control_totals_panel.h"
#include "views/settlement/draft_sheet.h"
#include "views/settlement/problems_panel.h"
#include "views/settlement/row_delegates.h"
#include "views/settlement/sheet_view.h"
#include "views/shell/action_dialog.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;
using viewmodels::RowTableModel;

namespace {
constexpr int kSearchDelayMs = 250;
constexpr int kRoomForWords = 1130;
}

DraftView::DraftView(services::Workplace &workplace, viewmodels::Session &session, viewmodels::BatchState &state, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_session(session), m_state(state), m_rows(new RowTableModel(workplace, this))
{
    m_rows->setEditable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *grid = buildGrid();
    m_sheet = new DraftSheet(workplace, *m_rows, *m_table, this);
    column->addWidget(buildTools());
    column->addWidget(buildFacts());
    m_loading = new design::LoadingBar(this);
    column->addWidget(m_loading);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    auto *down = new QSplitter(Qt::Vertical, across);
    down->setChildrenCollapsible(false);
    m_problems = new ProblemsPanel(workplace, this);
    down->addWidget(grid);
    down->addWidget(m_problems);
    down->setStretchFactor(0, 1);
    down->setSizes({430, 210});
    auto *totals = new ControlTotalsPanel(workplace, m_state, across);
    m_totals = totals;
    across->addWidget(down);
    across->addWidget(totals);
    across->setStretchFactor(0, 1);
    across->setStretchFactor(1, 0);
    across->setSizes({940, 310});
    column->addWidget(across, 1);
    m_searchTimer = new QTimer(this);
    m_searchTimer->setSingleShot(true);
    m_searchTimer->setInterval(kSearchDelayMs);
    connect(totals, &ControlTotalsPanel::editWanted, this, &DraftView::editBatchWanted);
    connect(totals, &ControlTotalsPanel::cellWanted, this, &DraftView::jumpTo);
    listen();
    addPaneKeys();
    batchChanged();
}

/// In a small window the tools keep their icons and lose their words, so that none is cut off.
void DraftView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool isNarrow = width() < kRoomForWords; isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        emit narrowChanged();
    }
}

void DraftView::listen()
{
    connect(m_searchTimer, &QTimer::timeout, this, &DraftView::applyQuery);
    connect(&m_state, &viewmodels::BatchState::changed, this, &DraftView::batchChanged);
    connect(m_rows, &RowTableModel::loadStateChanged, this, &DraftView::showState);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &DraftView::showState);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &DraftView::showState);
    connect(m_rows, &RowTableModel::editFailed, this, &DraftView::failed);
    connect(m_rows, &RowTableModel::savingChanged, this, &DraftView::savingChanged);
    const auto lookAt = [this](int row, int column) {
        m_table->goTo(m_rows->index(row, column));
        m_table->setFocus();
    };
    connect(m_rows, &RowTableModel::rowAppended, this, [lookAt](int row) { lookAt(row, RowTableModel::FirstField); });
    connect(m_rows, &RowTableModel::rowTouched, this,
            [this, lookAt](int row) { lookAt(row, std::max(m_table->currentIndex().column(), int(RowTableModel::FirstField))); });
    connect(m_sheet, &DraftSheet::failed, this, &DraftView::failed);
    connect(m_sheet, &DraftSheet::selectionWordsChanged, this, &DraftView::selectionWordsChanged);
    connect(m_sheet, &DraftSheet::allRowsWanted, this, &DraftView::showAllRows);
    connect(m_problems, &ProblemsPanel::cellWanted, this, &DraftView::jumpTo);
    connect(m_problems, &ProblemsPanel::fixWanted, this, &DraftView::fix);
    connect(m_problems, &ProblemsPanel::fixSimilarWanted, this,
            [this](const settlement::Problem &problem) { m_rows->editing().fixSimilar(problem); });
}

/// F6 goes through the parts of the page, because Tab belongs to the cells.
void DraftView::addPaneKeys()
{
    for (const int step : {1, -1}) {
        auto *key = new QShortcut(QKeySequence(step > 0 ? QStringLiteral("F6") : QStringLiteral("Shift+F6")), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, step] { goToPane(step); });
    }
    auto *similar = new QShortcut(QKeySequence(QStringLiteral("Alt+Shift+Return")), this);
    similar->setContext(Qt::WidgetWithChildrenShortcut);
    connect(similar, &QShortcut::activated, this, &DraftView::fixSimilar);
    auto *filter = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")), this);
    filter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QShortcut::activated, this, &DraftView::toggleOnlyProblems);
}

void DraftView::goToPane(int step)
{
    QList<QWidget *> panes{m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_empty};
    if (m_problems->isVisible())
        panes.append(m_problems->table());
    panes.append(m_totals);
    panes.append(m_search);
    int at = 0;
    for (int i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == focusWidget() || panes.at(i)->isAncestorOf(focusWidget()))
            at = i;
    }
    QWidget *next = panes.at((at + step + int(panes.size())) % int(panes.size()));
    if (next->focusPolicy() == Qt::NoFocus) {
        for (QWidget *child : next->findChildren<QWidget *>()) {
            if (child->isVisible() && child->focusPolicy() & Qt::TabFocus) {
                next = child;
                break;
            }
        }
    }
    next->setFocus(Qt::ShortcutFocusReason);
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

/// A button that does what an action does, is allowed when it is, and says what it says.
Button *DraftView::toolFor(const char *name, const char *objectName, QWidget *bar)
{
    QAction *action = m_sheet->action(name);
    const bool iconOnly = qstrcmp(name, "actionUndo") == 0 || qstrcmp(name, "actionRedo") == 0;
    auto *button = new Button({}, ButtonVariant::Ghost, {}, bar);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the sheet
    button->setIcon(action->icon());
    const auto follow = [this, button, action, iconOnly] {
        button->setEnabled(action->isEnabled());
        button->setText(iconOnly || m_isNarrow ? QString() : action->text());
        button->setAccessibleName(action->text());
        button->setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    connect(this, &DraftView::narrowChanged, button, follow);
    follow();
    return button;
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
    m_onlyProblems = new Button({}, ButtonVariant::Default, QStringLiteral("list-filter"), bar);
    m_onlyProblems->setObjectName(QStringLiteral("onlyProblemsButton"));
    m_onlyProblems->setCheckable(true);
    m_onlyProblems->setKeys(QKeySequence(Qt::Key_F8));
    m_search = new design::SearchField({}, bar);
    m_search->setObjectName(QStringLiteral("draftSearch"));
    m_search->setKeys(QStringLiteral("Ctrl F"));
    m_search->setFixedWidth(190);
    row->addWidget(import);
    row->addWidget(toolFor("actionPaste", "pasteButton", bar));
    row->addWidget(new design::Line(Qt::Vertical, bar));
    row->addWidget(toolFor("actionUndo", "undoButton", bar));
    row->addWidget(toolFor("actionRedo", "redoButton", bar));
    row->addWidget(new design::Line(Qt::Vertical, bar));
    row->addWidget(toolFor("actionInsertRow", "addRowButton", bar));
    row->addWidget(toolFor("actionFillDown", "fillDownButton", bar));
    row->addWidget(toolFor("actionDeleteRows", "deleteRowsButton", bar));
    row->addStretch(1);
    row->addWidget(m_onlyProblems);
    row->addSpacing(4);
    row->addWidget(m_search);
    connect(import, &QPushButton::clicked, this, &DraftView::importWanted);
    connect(m_onlyProblems, &QPushButton::toggled, this, &DraftView::applyQuery);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchTimer->start(); });
    speak(bar, [this, import] {
        m_sheet->sayActions();
        import->setText(tr("Import…"));
        m_onlyProblems->setText(tr("Only with problems"));
        updateTools();
        m_search->setPlaceholderText(tr("Find in the batch"));
        m_search->setAccessibleName(tr("Find in the batch"));
    });
    return bar;
}

QWidget *DraftView::buildGrid()
{
    m_stack = new QStackedWidget(this);
    m_table = new SheetView(m_stack);
    m_table->setObjectName(QStringLiteral("rowTable"));
    m_table->setModel(m_rows);
    m_table->setProperty("cellFocus", true);
    dressRowTable(*m_table, design::ChipStyle::Plain);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_empty = new design::EmptyState(QStringLiteral("file-input"), {}, m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_empty, &design::EmptyState::actionTriggered, this, [this] {
        if (m_onlyProblems->isChecked() || !m_search->text().isEmpty())
            showAllRows();
        else
            emit importWanted();
    });
    speak(m_table, [this] {
        m_table->setAccessibleName(tr("Settlements of the draft"));
        showState();
    });
    return m_stack;
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
    if (!m_problems)
        return;
    const bool hasItem = m_state.hasItem();
    const qint64 errors = hasItem ? m_state.item().summary.rowsWithErrors : 0;
    const qint64 warnings = hasItem ? m_state.item().summary.rowsWithWarnings : 0;
    m_problems->setCounts(errors, warnings);
    m_onlyProblems->setEnabled(errors + warnings > 0 || m_onlyProblems->isChecked());
    m_onlyProblems->setText(errors + warnings > 0 ? tr("Only with problems (%1)").arg(format::count(errors + warnings)) : tr("Only with problems"));
}

void DraftView::showAllRows()
{
    m_onlyProblems->setChecked(false);
    if (m_search->text().isEmpty())
        return;
    m_search->clear();
    m_searchTimer->stop();
    applyQuery();
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
            if (m_jumpEnters)
                m_table->setFocus();
        }
    }
}

void DraftView::jumpTo(ports::RowId row, const QString &field, bool enter)
{
    m_jumpRow = row;
    m_jumpField = field;
    m_jumpEnters = enter;
    if (m_rows->rowOf(row) < 0)
        m_search->clear();
    showState();
}

void DraftView::goToProblem(int step)
{
    m_problems->goToProblem(step);
}

void DraftView::applyFix()
{
    m_problems->applyFix();
}

void DraftView::fixSimilar()
{
    m_problems->fixSimilar();
}

void DraftView::fix(ports::RowId row, const QString &field, const QString &text)
{
    ports::DraftEdit edit;
    edit.kind = ports::EditKind::Fix;
    edit.fields = {field};
    edit.rows = {{row, {text}}};
    m_rows->editing().apply(edit);
}

void DraftView::showOnlyProblems()
{
    m_onlyProblems->setChecked(true);
}

void DraftView::toggleOnlyProblems()
{
    if (m_onlyProblems->isEnabled())
        m_onlyProblems->toggle();
}

void DraftView::find(const QString &text)
{
    m_search->setText(text);
    table()->setFocus();
}

void DraftView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DraftView::setToday()
{
    if (auto *editor = m_table->viewport()->findChild<CellEditor *>(); editor && m_table->isEditing()) {
        editor->writeToday();
        return;
    }
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid() || !cell.data(RowTableModel::FieldRole).toString().endsWith(QStringLiteral("date")))
        return;
    m_rows->setData(cell, brasiliaDate(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate));
}

QTableView *DraftView::table() const
{
    return m_table;
}

const QList<QAction *> &DraftView::editActions() const
{
    return m_sheet->actions();
}

QString DraftView::selectionWords() const
{
    return m_sheet->selectionWords();
}

QString DraftView::savedWords() const
{
    const viewmodels::DraftEditing &editing = m_rows->editing();
    if (editing.pending() > 0)
        return tr("Saving…");
    const QDateTime saved = editing.savedUtc().isValid() ? editing.savedUtc()
        : m_state.hasItem()                              ? m_state.item().batch.updatedUtc : QDateTime();
    return saved.isValid() ? tr("Saved at %1").arg(format::dateTime(saved).chopped(3)) : tr("Saved on this computer");
}

} // namespace esteira::views
