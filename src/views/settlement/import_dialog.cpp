#include "views/settlement/import_dialog.h"

#include "core/clock.h"
#include "core/format.h"
#include "core/future.h"
#include "domain/settlement/external_id.h"
#include "services/change_notifier.h"
#include "services/files/import_service.h"
#include "viewmodels/settlement/draft_preview_model.h"
#include "viewmodels/settlement/file_columns_model.h"
#include "viewmodels/shell/session.h"
#include "views/design/delegates.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/panel.h"
#include "views/design/table.h"
#include "views/settlement/field_choice_delegate.h"
#include "views/settlement/row_delegates.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;
using ports::FileInspection;

ImportDialog::ImportDialog(services::Workplace &workplace, viewmodels::Session &session, const QString &path, ports::BatchId batch, QWidget *parent)
    : ActionDialog(session.environment(), parent), m_workplace(workplace), m_session(session), m_batch(batch),
      m_columnsModel(new viewmodels::FileColumnsModel(this)), m_previewModel(new viewmodels::DraftPreviewModel(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    resize(1180, 760);
    body()->addWidget(buildFileRow());
    m_loading = new design::LoadingBar(this);
    body()->addWidget(m_loading);
    m_sameFile = new design::Banner(design::Banner::Weight::Warning, {}, this);
    m_sameFile->setObjectName(QStringLiteral("sameFileWarning"));
    m_sameFile->hide();
    body()->addWidget(m_sameFile);
    m_stack = new QStackedWidget(this);
    m_drop = new design::EmptyState(QStringLiteral("file-up"), {}, m_stack);
    m_stack->addWidget(m_drop);
    m_stack->addWidget(buildFound());
    body()->addWidget(m_stack, 1);
    actionButton()->setObjectName(QStringLiteral("confirmImportButton"));
    makeActionDefault();
    connect(m_drop, &design::EmptyState::actionTriggered, this, &ImportDialog::chooseFile);
    connect(this, &ActionDialog::actionTriggered, this, &ImportDialog::start);
    connect(&workplace.import, &services::ImportService::progressed, this, [this](qint64 running, qint64, qint64, qint64 rows) {
        if (running == m_running)
            setFooterNote(tr("Importing: %1 rows").arg(format::count(rows)));
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

QWidget *ImportDialog::buildFileRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_fileName = new TextLabel({}, TextRole::BodyStrong, "text", widget);
    m_fileName->setObjectName(QStringLiteral("importFileName"));
    m_fileFacts = new TextLabel({}, TextRole::Support, "t2", widget);
    m_choose = new Button({}, ButtonVariant::Default, QStringLiteral("folder-open"), widget);
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    m_choose->setAutoDefault(false);
    row->addWidget(new design::IconLabel(QStringLiteral("file-spreadsheet"), 18, &design::Tokens::t2, widget));
    row->addWidget(m_fileName);
    row->addWidget(m_fileFacts);
    row->addStretch(1);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    return widget;
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
    grid.setColumnStretch(column, 1);
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
    m_separator = addGuess(*grid, 2, "guessSeparator");
    m_decimal = addGuess(*grid, 3, "guessDecimal");
    m_dates = addGuess(*grid, 4, "guessDates");
    connect(m_encoding.box, &QComboBox::activated, this, [this] {
        m_settings.encoding = ports::TextEncoding(m_encoding.box->currentData().toInt());
        inspect();
    });
    connect(m_separator.box, &QComboBox::activated, this, [this] {
        m_settings.separator = char(m_separator.box->currentData().toInt());
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
    m_columns->setColumnWidth(Model::Header, 170);
    m_columns->setColumnWidth(Model::Sample, 170);
    m_columns->setColumnWidth(Model::Field, 200);
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
    side->setFixedWidth(300);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_questionPanel = new design::Panel(side);
    m_questionPanel->setObjectName(QStringLiteral("importQuestions"));
    column->addWidget(m_questionPanel);
    m_problemPanel = new design::Panel(side);
    m_problems = new QListWidget(m_problemPanel);
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setFrameShape(QFrame::NoFrame);
    m_problems->setWordWrap(true);
    m_problemPanel->body()->addWidget(m_problems);
    column->addWidget(m_problemPanel, 1);
    m_totalsPanel = new design::Panel(side);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setVerticalSpacing(6);
    m_totalsPanel->body()->addLayout(grid);
    m_rowsCaption = new TextLabel({}, TextRole::Body, "t2", m_totalsPanel);
    m_rows = new design::FigureLabel(TextRole::BodyStrong, m_totalsPanel);
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sumCaption = new TextLabel({}, TextRole::Body, "t2", m_totalsPanel);
    m_sum = new design::FigureLabel(TextRole::BodyStrong, m_totalsPanel);
    m_sum->setObjectName(QStringLiteral("importSum"));
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_rowsCaption, 0, 0);
    grid->addWidget(m_rows, 0, 1);
    grid->addWidget(m_sumCaption, 1, 0);
    grid->addWidget(m_sum, 1, 1);
    column->addWidget(m_totalsPanel);
    m_target = buildTarget();
    column->addWidget(m_target);
    m_target->setVisible(m_batch == 0);
    return side;
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
    connect(m_externalId, &QLineEdit::textChanged, this, &ImportDialog::updateAction);
    proposeId();
    return panel;
}

void ImportDialog::say()
{
    setWindowTitle(tr("Import settlements"));
    setQuestion(m_batch ? tr("Import settlements into the draft") : tr("Import settlements into a new draft"));
    setFooterNote(tr("Nothing is sent now. The rows enter a draft, and problems can be corrected there."));
    m_choose->setText(m_path.isEmpty() ? tr("Choose file…") : tr("Another file…"));
    m_drop->setAction(tr("Choose file…"));
    m_format.caption->setText(tr("Format"));
    m_encoding.caption->setText(tr("Encoding"));
    m_separator.caption->setText(tr("Separator"));
    m_decimal.caption->setText(tr("Decimal mark"));
    m_dates.caption->setText(tr("Dates"));
    for (const Guess &guess : {m_format, m_encoding, m_separator, m_decimal, m_dates})
        guess.box->setAccessibleName(guess.caption->text());
    m_columnsPanel->setTitle(tr("Columns of the file"));
    m_columnsPanel->setCaption(tr("one suggestion each; check and change"));
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_previewPanel->setTitle(tr("Preview"));
    m_previewPanel->setCaption(tr("how the rows will enter the draft"));
    m_preview->setAccessibleName(tr("Preview"));
    m_questionPanel->setTitle(tr("To decide"));
    m_problemPanel->setTitle(tr("Problems"));
    m_totalsPanel->setTitle(tr("Control totals"));
    m_rowsCaption->setText(tr("Rows read"));
    m_sumCaption->setText(tr("Sum read"));
    m_fundCaption->setText(tr("Fund"));
    m_idCaption->setText(tr("Batch external ID"));
    m_descriptionCaption->setText(tr("Description (optional)"));
    m_fund->setAccessibleName(m_fundCaption->text());
    m_externalId->setAccessibleName(m_idCaption->text());
    m_description->setAccessibleName(m_descriptionCaption->text());
    refresh();
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File of payments"), QFileInfo(m_path).absolutePath(),
                                   tr("Files of payments (*.csv *.txt *.tsv *.rem);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::setFile(const QString &path)
{
    m_path = path;
    m_settings = {};
    m_inspection.reset();
    m_sameFile->hide();
    if (m_description->text().isEmpty())
        m_description->setText(QFileInfo(path).completeBaseName());
    inspect();
}

void ImportDialog::inspect()
{
    const int number = ++m_number;
    m_failure.reset();
    clearError();
    m_loading->setLoading(true);
    updateAction();
    whenDone(m_workplace.import.inspect(m_path, m_settings), this, [this, number](const Result<FileInspection> &inspection) {
        if (number == m_number)
            inspected(inspection);
    });
}

void ImportDialog::inspected(const Result<FileInspection> &inspection)
{
    m_loading->setLoading(false);
    if (inspection) {
        m_inspection = *inspection;
        lookForSameFile();
    } else {
        m_inspection.reset();
        m_failure = inspection.error();
        showError(inspection.error());
    }
    refresh();
}

void ImportDialog::lookForSameFile()
{
    const QString connectionId = m_session.connection() ? m_session.connection()->id : QString();
    whenDone(m_workplace.import.findSameFile(connectionId, *m_inspection), this, [this](const Result<std::optional<ports::StoredBatch>> &found) {
        m_sameFile->setVisible(found && found->has_value());
        if (found && *found)
            m_sameFile->setText(tr("This file was already imported into batch %1 on %2.")
                                    .arg((*found)->request.externalId, format::dateTime((*found)->createdUtc)));
    });
}

QString ImportDialog::fundKey() const
{
    return m_fund->currentData().toString();
}

void ImportDialog::updateAction()
{
    const bool can = m_inspection && m_inspection->readable() && m_inspection->read.count > 0 && !m_loading->isLoading() && !m_running
        && (m_batch || (!fundKey().isEmpty() && settlement::isSafeExternalId(m_externalId->text().trimmed())));
    setAction(m_inspection ? tr("Import %1 rows").arg(format::count(m_inspection->read.count)) : tr("Import"), ButtonVariant::Primary, QStringLiteral("file-input"));
    actionButton()->setEnabled(can);
}

void ImportDialog::start()
{
    clearError();
    if (m_batch) {
        importInto(m_batch, false);
        return;
    }
    ports::StoredBatch batch;
    batch.connectionId = m_session.connection() ? m_session.connection()->id : QString();
    batch.fundClassKey = fundKey();
    batch.request.externalId = m_externalId->text().trimmed();
    batch.request.description = m_description->text().trimmed();
    if (const ports::RegisteredFund *fund = m_session.fund(fundKey()))
        batch.request.referenceDate = fund->accountingDate;
    actionButton()->setEnabled(false);
    whenDone(m_workplace.batches.createDraft(batch), this, [this](const Result<ports::BatchId> &id) {
        if (id) {
            importInto(*id, true);
        } else {
            showError(id.error());
            updateAction();
        }
    });
}

void ImportDialog::importInto(ports::BatchId batch, bool isNew)
{
    m_running = batch;
    updateAction();
    m_loading->setLoading(true);
    ports::BatchStore &store = m_workplace.batches;
    services::ChangeNotifier &changes = m_workplace.changes;
    const auto future = m_workplace.import.import(batch, m_path, *m_inspection);
    // A draft made for a file that could not be taken in goes again, also when the dialog was closed meanwhile.
    if (isNew) {
        whenDone(future, parentWidget(), [&store, &changes, batch, page = parentWidget()](const Result<services::ImportResult> &result) {
            if (!result)
                whenDone(store.deleteDraft(batch), page, [&changes, batch](const Outcome &) { changes.touch(batch); });
        });
    }
    whenDone(future, this, [this, batch](const Result<services::ImportResult> &result) {
        m_running = 0;
        m_loading->setLoading(false);
        if (result) {
            emit imported(batch);
            accept();
            return;
        }
        showError(result.error());
        say();
    });
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    setFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace esteira::views
