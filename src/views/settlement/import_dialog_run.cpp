#include "views/settlement/import_dialog.h"

#include "core/clock.h"
#include "core/format.h"
#include "core/future.h"
#include "domain/settlement/external_id.h"
#include "viewmodels/shell/session.h"
#include "views/design/labels.h"
#include "views/design/notices.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>

/// What the import dialog does: takes a file, has it looked at, and takes it in.
namespace esteira::views {

using design::ButtonVariant;
using ports::FileInspection;

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File of payments"), QFileInfo(m_path).absolutePath(),
                                   tr("Files of payments (*.csv *.txt *.tsv *.xlsx *.jsonl *.rem);;All files (*)"));
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
    m_review.reset();
    m_known.reset();
    m_mapLooked = false;
    m_sameFile->hide();
    m_sameFileNote->clear();
    m_expected->clear();
    goTo(ImportSteps::Columns);
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
        // Once a file, before anything is changed by hand: what was learnt counts from the beginning.
        if (!std::exchange(m_mapLooked, true)) {
            m_known = viewmodels::knownMap(m_session, *m_inspection);
            if (m_known && m_known->settings != m_settings) {
                m_settings = m_known->settings;
                inspect();
                return;
            }
        }
        lookForSameFile();
        review();
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
        const bool again = found && found->has_value();
        m_sameFile->setVisible(again);
        m_sameFileNote->setText(again ? QString() : found ? tr("Never imported before") : QString());
        showFile();
        if (again)
            m_sameFile->setText(tr("This file was already imported into batch %1 on %2.")
                                    .arg((*found)->request.externalId, format::dateTime((*found)->createdUtc)));
    });
}

void ImportDialog::review()
{
    m_review.reset();
    if (!m_inspection || !m_inspection->readable()) {
        showProblems();
        return;
    }
    const QString connectionId = m_session.connection() ? m_session.connection()->id : QString();
    const int number = m_number;
    whenDone(m_workplace.import.review(m_path, *m_inspection, connectionId, fundKey(), m_batch), this, [this, number](const Result<services::FileReview> &found) {
        if (number != m_number || !found)
            return;
        m_review = *found;
        showProblems();
        showMode();
        showTotals();
        showSteps();
        updateAction();
    });
}

void ImportDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        showError(makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "Nothing was copied.")),
                            Text::of(QT_TRANSLATE_NOOP("Text", "Copy the rows with their header in the spreadsheet, then paste them here."))));
        return;
    }
    m_pasted = std::make_unique<QTemporaryDir>();
    const QString path = m_pasted->filePath(tr("Clipboard") + QStringLiteral(".txt"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0) {
        file.close();
        setFile(path);
    }
}

void ImportDialog::goTo(ImportSteps::Step step)
{
    m_steps->setCurrent(step);
    refresh();
    switch (step) {
    case ImportSteps::File: m_choose->setFocus(); return;
    case ImportSteps::Format: m_encoding.box->setFocus(); return;
    case ImportSteps::Columns: m_columns->setFocus(); return;
    case ImportSteps::Problems: m_problemTable->setFocus(); return;
    case ImportSteps::Summary: (m_goodRows->isChecked() ? m_goodRows : m_allRows)->setFocus(); return;
    case ImportSteps::StepCount: return;
    }
}

void ImportDialog::saveFailedRows()
{
    const QFileInfo source(m_path);
    auto *dialog = new QFileDialog(this, tr("Save rows with errors"), source.absoluteDir().filePath(tr("%1 - errors").arg(source.completeBaseName()) + QStringLiteral(".csv")),
                                   tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &target) {
        whenDone(m_workplace.import.saveFailedRows(m_path, *m_inspection, target), this, [this, target](const Outcome &saved) {
            if (!saved)
                showError(saved.error());
            else
                setFooterNote(tr("Rows with errors saved in %1.").arg(QFileInfo(target).fileName()));
        });
    });
    dialog->open();
}

QString ImportDialog::fundKey() const
{
    return m_fund->currentData().toString();
}

std::optional<Money> ImportDialog::typedTotal() const
{
    const QString text = m_expected->text().trimmed();
    const auto mark = currentLanguage() == Language::Portuguese ? DecimalMark::Comma : DecimalMark::Dot;
    if (text.isEmpty())
        return std::nullopt;
    for (const DecimalMark tried : {DecimalMark::Unknown, mark}) {
        const ParsedMoney parsed = parseMoney(text, tried);
        if (const Money *value = std::get_if<Money>(&parsed))
            return *value;
    }
    return std::nullopt;
}

services::ImportOptions ImportDialog::options() const
{
    return {m_goodRows->isChecked(), typedTotal()};
}

void ImportDialog::updateAction()
{
    const bool onlyGood = m_goodRows->isChecked() && m_review;
    const qint64 rows = !m_inspection ? 0 : onlyGood ? m_review->good.count : m_inspection->read.count;
    const bool total = m_expected->text().trimmed().isEmpty() || typedTotal();
    const bool can = m_inspection && m_inspection->readable() && rows > 0 && total && !m_loading->isLoading() && !m_running
        && (m_batch || (!fundKey().isEmpty() && settlement::isSafeExternalId(m_externalId->text().trimmed())));
    setAction(m_inspection ? tr("Import %1 rows").arg(format::count(rows)) : tr("Import"), ButtonVariant::Primary, QStringLiteral("file-input"));
    actionButton()->setEnabled(can);
    if (m_running)
        return;
    setFooterNote(m_batch ? tr("Nothing is sent now. The rows enter the draft, and problems can be corrected there.")
                          : tr("Nothing is sent now. The rows enter the draft %1 of %2, and problems can be corrected there.")
                                .arg(m_externalId->text().trimmed(), m_fund->currentText()));
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
    const auto future = m_workplace.import.import(batch, m_path, *m_inspection, options());
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
            viewmodels::learnMap(m_session, *m_inspection, brasiliaDate(QDateTime::currentDateTimeUtc()));
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
