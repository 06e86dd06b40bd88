#include "views/settlement/import_dialog.h"

#include "core/clock.h"
#include "core/format.h"
#include "core/future.h"
#include "domain/settlement/external_id.h"
#include "services/change_notifier.h"
#include "services/files/import_service.h"
#include "viewmodels/settlement/draft_preview_model.h"
#include "viewmodels/settlement/file_columns_model.h"
#include "viewmodels/settlement/file_problems_model.h"
#include "viewmodels/shell/session.h"
#include "views/design/delegates.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/panel.h"
#include "views/design/table.h"
#include "views/settlement/copy_rows.h"
#include "views/settlement/field_choice_delegate.h"
#include "views/settlement/problem_card_delegate.h"
#include "views/settlement/row_delegates.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;
using ports::FileInspection;

ImportDialog::ImportDialog(services::Workplace &workplace, viewmodels::Session &session, const QString &path, ports::BatchId batch, QWidget *parent)
    : ActionDialog(session.environment(), parent), m_workplace(workplace), m_session(session), m_batch(batch),
      m_columnsModel(new viewmodels::FileColumnsModel(this)), m_previewModel(new viewmodels::DraftPreviewModel(this)),
      m_problemsModel(new viewmodels::FileProblemsModel(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    resize(QSize(1240, 800).boundedTo(parent ? parent->size() - QSize(24, 24) : QSize(1240, 800)));
    m_sameFile = new design::Banner(design::Banner::Weight::Warning, {}, this);
    m_sameFile->setObjectName(QStringLiteral("sameFileWarning"));
    m_sameFile->hide();
    body()->addWidget(m_sameFile);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(buildRail());
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    m_loading = new design::LoadingBar(this);
    main->addWidget(m_loading);
    m_stack = new QStackedWidget(this);
    m_drop = new design::EmptyState(QStringLiteral("file-up"), {}, m_stack);
    m_stack->addWidget(m_drop);
    m_stack->addWidget(buildFound());
    m_stack->addWidget(buildProblems());
    m_stack->addWidget(buildSummary());
    main->addWidget(m_stack, 1);
    row->addLayout(main, 1);
    body()->addLayout(row, 1);
    actionButton()->setObjectName(QStringLiteral("confirmImportButton"));
    makeActionDefault();
    connect(m_drop, &design::EmptyState::actionTriggered, this, &ImportDialog::chooseFile);
    connect(m_steps, &ImportSteps::chosen, this, &ImportDialog::goTo);
    connect(this, &ActionDialog::actionTriggered, this, &ImportDialog::start);
    connect(&workplace.import, &services::ImportService::progressed, this, [this](qint64 running, qint64 done, qint64 total, qint64 rows) {
        if (running == m_running)
            setFooterNote(tr("Importing: %1 rows, %2 of the file. Cancel takes back all of them.")
                              .arg(format::count(rows), format::percent(total > 0 ? double(done) / double(total) : 0)));
    });
    // Closing the dialog while rows are taken in stops that: all of a file or nothing.
    connect(this, &QDialog::rejected, this, [this] {
        if (m_running)
            m_workplace.import.cancel(m_running);
    });
    speak(this, [this] { say(); });
    m_choose->setFocus();
    if (!path.isEmpty())
        setFile(path);
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::buildRail()
{
    auto *rail = new QWidget(this);
    rail->setFixedWidth(200);
    auto *column = new QVBoxLayout(rail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_steps = new ImportSteps(rail);
    column->addWidget(m_steps);
    column->addStretch(1);
    auto *card = new design::Panel(rail);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(12, 10, 12, 12);
    inner->setSpacing(6);
    card->body()->addLayout(inner);
    m_fileName = new design::ElidedLabel({}, TextRole::BodyStrong, &design::Tokens::text, card);
    m_fileName->setObjectName(QStringLiteral("importFileName"));
    m_fileFacts = new TextLabel({}, TextRole::Support, "t2", card);
    m_sameFileNote = new TextLabel({}, TextRole::Support, "t2", card);
    m_sameFileNote->setObjectName(QStringLiteral("sameFileNote"));
    m_sameFileNote->setWordWrap(true);
    m_mapNote = new TextLabel({}, TextRole::Support, "t2", card);
    m_mapNote->setObjectName(QStringLiteral("importMapNote"));
    m_mapNote->setWordWrap(true);
    m_choose = new Button({}, ButtonVariant::Default, QStringLiteral("folder-open"), card);
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    m_choose->setAutoDefault(false);
    m_paste = new Button({}, ButtonVariant::Default, QStringLiteral("clipboard-paste"), card);
    m_paste->setObjectName(QStringLiteral("pasteFileButton"));
    m_paste->setAutoDefault(false);
    for (QWidget *part : {static_cast<QWidget *>(m_fileName), static_cast<QWidget *>(m_fileFacts), static_cast<QWidget *>(m_sameFileNote), static_cast<QWidget *>(m_mapNote), static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_paste)})
        inner->addWidget(part);
    column->addWidget(card);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &ImportDialog::paste);
    // An input that has the focus takes the text itself.
    connect(new QShortcut(QKeySequence(QKeySequence::Paste), this), &QShortcut::activated, this, &ImportDialog::paste);
    return rail;
}

QWidget *ImportDialog::buildFound()
{
    auto *widget = new QWidget(m_stack);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(buildGuesses());
    left->addWidget(buildColumns(), 3);
    m_previewPanel = new design::Panel(widget);
    m_preview = new QTableView(m_previewPanel);
    m_preview->setObjectName(QStringLiteral("previewTable"));
    m_preview->setModel(m_previewModel);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_previewPanel->body()->addWidget(m_preview);
    design::setupTable(*m_preview);
    dressPreviewTable(*m_preview);
    left->addWidget(m_previewPanel, 2);
    row->addLayout(left, 1);
    row->addWidget(buildSide());
    return widget;
}

ImportDialog::Guess ImportDialog::addGuess(QGridLayout &grid, int column, const char *name)
{
    auto *panel = new design::Panel(this);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(10, 8, 10, 8);
    inner->setSpacing(4);
    panel->body()->addLayout(inner);
    Guess guess{new TextLabel({}, TextRole::Caption, "t3", panel), new QComboBox(panel), new TextLabel({}, TextRole::Caption, "t2", panel)};
    guess.box->setObjectName(QString::fromLatin1(name));
    guess.evidence->setWordWrap(true);
    inner->addWidget(guess.caption);
    inner->addWidget(guess.box);
    inner->addWidget(guess.evidence);
    inner->addStretch(1);
    grid.addWidget(panel, 0, column);
    grid.setColumnStretch(column, column == 0 ? 3 : column == 1 ? 5 : 4); // the names of encodings are the longest
    return guess;
}

QWidget *ImportDialog::buildGuesses()
{
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    m_format = addGuess(*grid, 0, "guessFormat");
    m_encoding = addGuess(*grid, 1, "guessEncoding");
    m_separator = addGuess(*grid, 2, "guessSeparator"); // of a workbook: the sheet
    m_decimal = addGuess(*grid, 3, "guessDecimal");
    m_dates = addGuess(*grid, 4, "guessDates");
    connect(m_encoding.box, &QComboBox::activated, this, [this] {
        m_settings.encoding = ports::TextEncoding(m_encoding.box->currentData().toInt());
        inspect();
    });
    connect(m_separator.box, &QComboBox::activated, this, [this] {
        if (m_inspection->sheets.isEmpty())
            m_settings.separator = char(m_separator.box->currentData().toInt());
        else
            m_settings.sheet = m_separator.box->currentData().toInt();
        inspect();
    });
    connect(m_decimal.box, &QComboBox::activated, this, [this] {
        m_settings.decimalMark = DecimalMark(m_decimal.box->currentData().toInt());
        inspect();
    });
    connect(m_dates.box, &QComboBox::activated, this, [this] {
        for (const ports::FileColumn &column : std::as_const(m_inspection->columns)) {
            if (column.field.endsWith(QStringLiteral("date")))
                m_settings.dateOrders.insert(column.index, ports::DateOrder(m_dates.box->currentData().toInt()));
        }
        inspect();
    });
    return widget;
}

QWidget *ImportDialog::buildColumns()
{
    using Model = viewmodels::FileColumnsModel;
    m_columnsPanel = new design::Panel(this);
    m_columns = new QTableView(m_columnsPanel);
    m_columns->setObjectName(QStringLiteral("columnTable"));
    m_columns->setModel(m_columnsModel);
    design::setupTable(*m_columns);
    m_columns->setItemDelegateForColumn(Model::Header, new design::MonoDelegate(m_columns));
    m_columns->setItemDelegateForColumn(Model::Sample, new design::MonoDelegate(m_columns));
    m_columns->setItemDelegateForColumn(Model::Field, new FieldChoiceDelegate(m_columns));
    m_columns->setItemDelegateForColumn(Model::Evidence, new design::StatusDelegate(design::ChipStyle::Plain, m_columns));
    m_columns->setColumnWidth(Model::Header, 150);
    m_columns->setColumnWidth(Model::Sample, 150);
    m_columns->setColumnWidth(Model::Field, 190);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_columnsPanel->body()->addWidget(m_columns);
    connect(m_columnsModel, &Model::chosen, this, [this](int column, const QString &field) {
        m_settings.mapping.insert(column, field);
        inspect();
    });
    return m_columnsPanel;
}

QWidget *ImportDialog::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(272);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_questionPanel = new design::Panel(side);
    m_questionPanel->setObjectName(QStringLiteral("importQuestions"));
    column->addWidget(m_questionPanel);
    m_problemPanel = new design::Panel(side);
    m_problemCards = new QListView(m_problemPanel);
    m_problemCards->setObjectName(QStringLiteral("importProblems"));
    m_problemCards->setFrameShape(QFrame::NoFrame);
    m_problemCards->setUniformItemSizes(true);
    m_problemCards->setMouseTracking(true);
    m_problemCards->setModel(m_problemsModel);
    m_problemCards->setModelColumn(viewmodels::FileProblemsModel::Problem);
    m_problemCards->setItemDelegate(new ProblemCardDelegate(m_problemCards));
    m_problemPanel->body()->addWidget(m_problemCards);
    column->addWidget(m_problemPanel, 1);
    column->addWidget(buildTotals());
    connect(m_problemCards, &QListView::activated, this, [this](const QModelIndex &index) {
        goTo(ImportSteps::Problems);
        m_problemTable->selectRow(index.row());
    });
    return side;
}

QWidget *ImportDialog::buildTotals()
{
    m_totalsPanel = new design::Panel(this);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setVerticalSpacing(6);
    m_totalsPanel->body()->addLayout(grid);
    const auto figure = [&](const char *name) {
        auto *label = new design::FigureLabel(TextRole::BodyStrong, m_totalsPanel);
        label->setObjectName(QString::fromLatin1(name));
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return label;
    };
    m_rowsCaption = new TextLabel({}, TextRole::Body, "t2", m_totalsPanel);
    m_rows = figure("importRows");
    m_sumCaption = new TextLabel({}, TextRole::Body, "t2", m_totalsPanel);
    m_sum = figure("importSum");
    m_expectedCaption = new TextLabel({}, TextRole::Support, "t2", m_totalsPanel);
    m_expected = new QLineEdit(m_totalsPanel);
    m_expected->setObjectName(QStringLiteral("importExpectedTotal"));
    m_expected->setAlignment(Qt::AlignRight);
    m_difference = new TextLabel({}, TextRole::Support, "error", m_totalsPanel);
    m_difference->setObjectName(QStringLiteral("importDifference"));
    m_difference->setWordWrap(true);
    grid->addWidget(m_rowsCaption, 0, 0);
    grid->addWidget(m_rows, 0, 1);
    grid->addWidget(m_sumCaption, 1, 0);
    grid->addWidget(m_sum, 1, 1);
    grid->addWidget(m_expectedCaption, 2, 0, 1, 2);
    grid->addWidget(m_expected, 3, 0, 1, 2);
    grid->addWidget(m_difference, 4, 0, 1, 2);
    connect(m_expected, &QLineEdit::textChanged, this, [this] {
        showTotals();
        updateAction();
    });
    return m_totalsPanel;
}

QWidget *ImportDialog::buildProblems()
{
    using Model = viewmodels::FileProblemsModel;
    m_problemTablePanel = new design::Panel(m_stack);
    m_saveFailed = new Button({}, ButtonVariant::Default, QStringLiteral("save"), m_problemTablePanel);
    m_saveFailed->setObjectName(QStringLiteral("saveFailedRowsButton"));
    m_saveFailed->setControlSize(design::ControlSize::Small);
    m_saveFailed->setAutoDefault(false);
    m_problemTablePanel->addToHeader(m_saveFailed);
    m_problemTable = new QTableView(m_problemTablePanel);
    m_problemTable->setObjectName(QStringLiteral("fileProblemTable"));
    m_problemTable->setModel(m_problemsModel);
    m_problemTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    design::setupTable(*m_problemTable);
    m_problemTable->setItemDelegateForColumn(Model::Severity, new design::StatusDelegate(design::ChipStyle::Plain, m_problemTable));
    m_problemTable->setItemDelegateForColumn(Model::Line, new design::CountDelegate(m_problemTable));
    m_problemTable->setItemDelegateForColumn(Model::Content, new design::MonoDelegate(m_problemTable));
    const QList<int> widths{84, 58, 150, 150, 300, 240};
    for (int i = 0; i < widths.size(); ++i)
        m_problemTable->setColumnWidth(i, widths.at(i));
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    copyRowsOf(*m_problemTable);
    m_problemTablePanel->body()->addWidget(m_problemTable);
    connect(m_saveFailed, &QPushButton::clicked, this, &ImportDialog::saveFailedRows);
    return m_problemTablePanel;
}

QWidget *ImportDialog::buildSummary()
{
    auto *widget = new QWidget(m_stack);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(buildMode());
    left->addStretch(1);
    row->addLayout(left, 3);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_target = buildTarget();
    m_target->setVisible(m_batch == 0);
    right->addWidget(m_target);
    right->addStretch(1);
    row->addLayout(right, 2);
    return widget;
}

QWidget *ImportDialog::buildMode()
{
    m_modePanel = new design::Panel(this);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(12, 10, 12, 12);
    inner->setSpacing(4);
    m_modePanel->body()->addLayout(inner);
    const auto choice = [&](QRadioButton *&button, TextLabel *&note, const char *name) {
        button = new QRadioButton(m_modePanel);
        button->setObjectName(QString::fromLatin1(name));
        note = new TextLabel({}, TextRole::Support, "t2", m_modePanel);
        note->setWordWrap(true);
        note->setContentsMargins(26, 0, 0, 8);
        inner->addWidget(button);
        inner->addWidget(note);
    };
    choice(m_allRows, m_allRowsNote, "importAllRows");
    choice(m_goodRows, m_goodRowsNote, "importGoodRows");
    m_allRows->setChecked(true);
    connect(m_allRows, &QRadioButton::toggled, this, [this] {
        showTotals();
        updateAction();
    });
    return m_modePanel;
}

QWidget *ImportDialog::buildTarget()
{
    auto *panel = new design::Panel(this);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(12, 10, 12, 12);
    inner->setSpacing(4);
    panel->body()->addLayout(inner);
    m_fundCaption = new TextLabel({}, TextRole::Support, "t2", panel);
    m_fund = new QComboBox(panel);
    m_fund->setObjectName(QStringLiteral("importFund"));
    for (const ports::RegisteredFund &fund : m_session.funds())
        m_fund->addItem(m_session.fundName(fund.fundClassKey), fund.fundClassKey);
    m_fund->setCurrentIndex(std::max(0, m_fund->findData(m_session.currentFund())));
    m_idCaption = new TextLabel({}, TextRole::Support, "t2", panel);
    m_externalId = new QLineEdit(panel);
    m_externalId->setObjectName(QStringLiteral("importExternalId"));
    m_descriptionCaption = new TextLabel({}, TextRole::Support, "t2", panel);
    m_description = new QLineEdit(panel);
    m_description->setObjectName(QStringLiteral("importDescription"));
    for (const auto &[caption, input] : {std::pair<QWidget *, QWidget *>{m_fundCaption, m_fund}, {m_idCaption, m_externalId}, {m_descriptionCaption, m_description}}) {
        inner->addWidget(caption);
        inner->addWidget(input);
        inner->addSpacing(4);
    }
    const auto proposeId = [this] {
        const ports::RegisteredFund *fund = m_session.fund(fundKey());
        m_externalId->setText(settlement::makeBatchExternalId(fund && !fund->shortName.isEmpty() ? fund->shortName : QStringLiteral("LOTE"),
                                                              brasiliaDate(QDateTime::currentDateTimeUtc())));
    };
    connect(m_fund, &QComboBox::currentIndexChanged, this, proposeId);
    connect(m_fund, &QComboBox::activated, this, &ImportDialog::review); // what was paid already is of a fund
    connect(m_externalId, &QLineEdit::textChanged, this, &ImportDialog::updateAction);
    proposeId();
    return panel;
}

void ImportDialog::say()
{
    const QString title = tr("Import settlements");
    setWindowTitle(m_places > 1 ? tr("%1: file %2 of %3").arg(title, QString::number(m_place), QString::number(m_places)) : title);
    setQuestion(m_batch ? tr("Import settlements into the draft") : tr("Import settlements into a new draft"));
    m_drop->setAction(tr("Choose file…"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Takes rows copied in a spreadsheet (%1)").arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    m_format.caption->setText(tr("Format"));
    m_encoding.caption->setText(tr("Encoding"));
    m_decimal.caption->setText(tr("Decimal mark"));
    m_dates.caption->setText(tr("Dates"));
    m_columnsPanel->setTitle(tr("Columns of the file"));
    m_columnsPanel->setCaption(tr("one suggestion each; check and change"));
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_previewPanel->setTitle(tr("Preview"));
    m_previewPanel->setCaption(tr("how the rows will enter the draft"));
    m_preview->setAccessibleName(tr("Preview"));
    m_questionPanel->setTitle(tr("To decide"));
    m_problemPanel->setTitle(tr("Problems"));
    m_problemCards->setAccessibleName(tr("Problems"));
    m_problemTablePanel->setTitle(tr("Problems"));
    m_problemTable->setAccessibleName(tr("Problems of the file, by line"));
    m_saveFailed->setText(tr("Save rows with errors…"));
    m_saveFailed->setToolTip(tr("As a file with the reasons beside each row, which can be corrected and imported as it is"));
    m_totalsPanel->setTitle(tr("Control totals"));
    m_rowsCaption->setText(tr("Rows read"));
    m_sumCaption->setText(tr("Sum read"));
    m_expectedCaption->setText(tr("Expected total (R$), when you know it"));
    m_expected->setAccessibleName(m_expectedCaption->text());
    m_modePanel->setTitle(tr("Which rows come in"));
    m_fundCaption->setText(tr("Fund"));
    m_idCaption->setText(tr("Batch external ID"));
    m_descriptionCaption->setText(tr("Description (optional)"));
    m_fund->setAccessibleName(m_fundCaption->text());
    m_externalId->setAccessibleName(m_idCaption->text());
    m_description->setAccessibleName(m_descriptionCaption->text());
    refresh();
}

void ImportDialog::setPlace(int number, int of)
{
    m_place = number;
    m_places = of;
    say();
}

} // namespace esteira::views
