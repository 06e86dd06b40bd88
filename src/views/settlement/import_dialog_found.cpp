#include "views/settlement/import_dialog.h"

#include "core/format.h"
#include "viewmodels/settlement/draft_preview_model.h"
#include "viewmodels/settlement/file_columns_model.h"
#include "viewmodels/settlement/file_problems_model.h"
#include "views/design/figures.h"
#include "views/design/icon.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/panel.h"
#include "views/design/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>

#include <algorithm>

/// What the import dialog shows of an inspected file.
namespace esteira::views {

using design::TextLabel;
using design::TextRole;

namespace {

QString formatWords(ports::FileFormat format)
{
    switch (format) {
    case ports::FileFormat::Csv: return QStringLiteral("CSV");
    case ports::FileFormat::Cnab444Settlement: return QStringLiteral("CNAB 444");
    case ports::FileFormat::Xlsx: return QStringLiteral("XLSX");
    case ports::FileFormat::JsonLines: return QStringLiteral("JSON");
    }
    return {};
}

QString encodingWords(ports::TextEncoding encoding)
{
    switch (encoding) {
    case ports::TextEncoding::Utf8: return QStringLiteral("UTF-8");
    case ports::TextEncoding::Windows1252: return QStringLiteral("Windows-1252");
    case ports::TextEncoding::Utf16: return QStringLiteral("UTF-16");
    }
    return {};
}

QString sizeWords(qint64 bytes)
{
    return bytes < 1024 ? QStringLiteral("%1 B").arg(bytes)
        : bytes < 1024 * 1024 ? QStringLiteral("%1 KB").arg(format::count(bytes / 1024))
                              : QStringLiteral("%1 MB").arg(format::decimal(double(bytes) / (1024 * 1024), 1));
}

} // namespace

void ImportDialog::refresh()
{
    m_drop->setSentence(m_failure ? tr("This file cannot be read. Choose another one.")
                                  : tr("Drop a file of payments here, or paste rows: CSV, Excel (XLSX), JSON lines or CNAB 444."));
    const int page = !m_inspection                                     ? 0
        : m_steps->current() == ImportSteps::Problems                  ? 2
        : m_steps->current() == ImportSteps::Summary                   ? 3
                                                                       : 1;
    m_stack->setCurrentIndex(page);
    showFile();
    if (m_inspection) {
        showGuesses();
        m_columnsModel->setColumns(m_inspection->columns, m_known ? m_known->changed : QList<int>());
        m_columnsPanel->setVisible(!m_inspection->columns.isEmpty());
        m_previewModel->setRows(m_inspection->preview);
        showQuestions();
        showProblems();
        showTotals();
        showMode();
    }
    showSteps();
    updateAction();
}

void ImportDialog::showFile()
{
    m_fileName->setText(m_path.isEmpty() ? tr("No file yet") : QFileInfo(m_path).fileName());
    m_choose->setText(m_path.isEmpty() ? tr("Choose file…") : tr("Another file…"));
    m_fileFacts->setText(m_inspection ? tr("%1 · %2 rows").arg(sizeWords(m_inspection->sizeBytes), format::count(m_inspection->read.count)) : QString());
    m_fileFacts->setVisible(m_inspection.has_value());
    m_sameFileNote->setVisible(m_inspection && !m_sameFileNote->text().isEmpty());
    m_mapNote->setText(mapWords());
    m_mapNote->setVisible(m_inspection && m_known);
}

QString ImportDialog::mapWords() const
{
    if (!m_inspection || !m_known)
        return {};
    const QString learnt = tr("Map learnt on %1").arg(format::date(m_known->map.learnt));
    QStringList changes;
    for (const int column : m_known->changed)
        changes.append(m_inspection->columns.value(column).header);
    QString words = changes.isEmpty() ? learnt : tr("%1; changed since: %2").arg(learnt, changes.join(QStringLiteral(", ")));
    if (!m_known->missing.isEmpty())
        words += tr("; gone: %1").arg(m_known->missing.join(QStringLiteral(", ")));
    return words;
}

void ImportDialog::showSteps()
{
    using State = ImportStep::State;
    m_steps->setReachable(m_inspection.has_value());
    m_steps->setStep(ImportSteps::File, tr("File"), m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName(),
                     m_inspection ? State::Done : m_failure ? State::Problem : State::Waiting);
    if (!m_inspection) {
        for (const auto &[step, name] : {std::pair{ImportSteps::Format, tr("Format")}, {ImportSteps::Columns, tr("Columns")}, {ImportSteps::Problems, tr("Problems")}, {ImportSteps::Summary, tr("Summary")}})
            m_steps->setStep(step, name, {}, State::Waiting);
        return;
    }
    const bool open = !m_inspection->questions.isEmpty();
    m_steps->setStep(ImportSteps::Format, tr("Format"), QStringLiteral("%1, %2").arg(formatWords(m_inspection->dialect.format.value), encodingWords(m_inspection->dialect.encoding.value)),
                     m_inspection->readable() ? State::Done : State::Problem);
    const auto used = std::count_if(m_inspection->columns.begin(), m_inspection->columns.end(), [](const ports::FileColumn &column) { return !column.field.isEmpty(); });
    const QString columns = m_inspection->columns.isEmpty() ? tr("fixed by the layout") : tr("%1 columns, %2 in use").arg(format::count(m_inspection->columns.size()), format::count(used));
    m_steps->setStep(ImportSteps::Columns, tr("Columns"), columns, open ? State::Problem : State::Done);
    m_steps->setStep(ImportSteps::Problems, tr("Problems"), problemCounts(), !m_review ? State::Waiting : m_review->errors > 0 ? State::Problem : State::Done);
    m_steps->setStep(ImportSteps::Summary, tr("Summary"), tr("check and import"), State::Waiting);
}

QString ImportDialog::problemCounts() const
{
    if (!m_inspection->readable())
        return tr("the file cannot be used");
    if (!m_review)
        return tr("looking for them…");
    return m_review->errors + m_review->warnings == 0
        ? tr("none")
        : tr("errors: %1, warnings: %2").arg(format::count(m_review->errors), format::count(m_review->warnings + m_inspection->problemCount));
}

void ImportDialog::showMode()
{
    const qint64 bad = m_review ? m_review->rowsWithErrors : 0;
    m_allRows->setText(tr("All %1 rows, or none").arg(format::count(m_inspection->read.count)));
    m_allRowsNote->setText(bad > 0 ? tr("Rows with errors come in too and are corrected in the draft: %1. If the reading fails or is cancelled, nothing stays.").arg(format::count(bad))
                                   : tr("If the reading fails or is cancelled, nothing stays."));
    m_goodRows->setText(m_review ? tr("Only the %1 rows without errors").arg(format::count(m_review->good.count)) : tr("Only the rows without errors"));
    m_goodRowsNote->setText(tr("Rows with errors stay out: %1. Save them as a file under Problems, correct them there, and import that file.").arg(format::count(bad)));
    m_goodRows->setEnabled(bad > 0 && m_review->good.count > 0);
    m_goodRowsNote->setEnabled(m_goodRows->isEnabled());
    if (!m_goodRows->isEnabled() && m_review)
        m_allRows->setChecked(true);
    m_saveFailed->setVisible(bad > 0);
}

void ImportDialog::showGuesses()
{
    const ports::FileDialect &dialect = m_inspection->dialect;
    const bool csv = dialect.format.value == ports::FileFormat::Csv;
    const bool cnab = dialect.format.value == ports::FileFormat::Cnab444Settlement;
    const bool workbook = !m_inspection->sheets.isEmpty();
    const auto set = [](const Guess &guess, const QList<std::pair<QString, int>> &choices, int value, const QString &evidence, bool visible) {
        guess.box->clear();
        for (const auto &[text, key] : choices)
            guess.box->addItem(text, key);
        guess.box->setCurrentIndex(guess.box->findData(value));
        guess.box->setEnabled(choices.size() > 1);
        guess.evidence->setText(evidence);
        guess.box->parentWidget()->setVisible(visible);
    };
    set(m_format, {{formatWords(dialect.format.value), int(dialect.format.value)}}, int(dialect.format.value), dialect.format.evidence.text.shown(), true);
    QList<std::pair<QString, int>> encodings;
    for (const ports::TextEncoding encoding : {ports::TextEncoding::Utf8, ports::TextEncoding::Windows1252, ports::TextEncoding::Utf16})
        encodings.append({encodingWords(encoding), int(encoding)});
    set(m_encoding, encodings, int(dialect.encoding.value), dialect.encoding.evidence.text.shown(), csv || cnab);
    m_separator.caption->setText(workbook ? tr("Sheet") : tr("Separator"));
    QList<std::pair<QString, int>> sheets;
    for (int i = 0; i < m_inspection->sheets.size(); ++i)
        sheets.append({m_inspection->sheets.at(i), i});
    if (workbook)
        set(m_separator, sheets, m_inspection->sheet, dialect.headerLine.evidence.text.shown(), true);
    else
        set(m_separator, {{QStringLiteral(";"), ';'}, {QStringLiteral(","), ','}, {tr("Tab"), '\t'}, {QStringLiteral("|"), '|'}}, dialect.separator.value,
            dialect.separator.evidence.text.shown(), csv);
    set(m_decimal, {{tr("open"), int(DecimalMark::Unknown)}, {QStringLiteral("1.234,56"), int(DecimalMark::Comma)}, {QStringLiteral("1,234.56"), int(DecimalMark::Dot)}},
        int(dialect.decimalMark.value), dialect.decimalMark.evidence.text.shown(), !cnab);
    set(m_dates, {{tr("open"), int(ports::DateOrder::Unknown)}, {tr("day first"), int(ports::DateOrder::DayFirst)}, {tr("month first"), int(ports::DateOrder::MonthFirst)}},
        int(dialect.dateOrder.value), dialect.dateOrder.evidence.text.shown(), !cnab);
    for (const Guess &guess : {m_format, m_encoding, m_separator, m_decimal, m_dates})
        guess.box->setAccessibleName(guess.caption->text());
}

void ImportDialog::showQuestions()
{
    QVBoxLayout *column = m_questionPanel->body();
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_questionPanel->setVisible(!m_inspection->questions.isEmpty());
    int number = 0;
    for (const ports::FileQuestion &question : std::as_const(m_inspection->questions)) {
        auto *box = new QWidget(m_questionPanel);
        auto *inner = new QVBoxLayout(box);
        inner->setContentsMargins(12, 8, 12, 8);
        auto *text = new TextLabel(question.text.shown(), TextRole::Body, "text", box);
        text->setWordWrap(true);
        auto *samples = new TextLabel(question.samples.join(QStringLiteral("  ")), TextRole::Mono, "t2", box);
        samples->setWordWrap(true);
        samples->setVisible(!question.samples.isEmpty());
        auto *choice = new QComboBox(box);
        choice->setObjectName(QStringLiteral("questionChoice%1").arg(++number));
        choice->setAccessibleName(text->text());
        choice->addItem(tr("choose…"), QString());
        for (const ports::QuestionOption &option : question.options)
            choice->addItem(option.label.shown(), option.value);
        inner->addWidget(text);
        inner->addWidget(samples);
        inner->addWidget(choice);
        column->addWidget(box);
        connect(choice, &QComboBox::activated, this, [this, question, choice] {
            if (choice->currentData().toString().isEmpty())
                return;
            ports::answer(m_settings, question, choice->currentData().toString());
            inspect();
        });
    }
}

void ImportDialog::showProblems()
{
    // Until the whole file was looked at, its first rows tell theirs.
    QList<services::FileReview::LineProblem> problems;
    if (m_review) {
        problems = m_review->problems;
    } else {
        for (const auto &[line, problem] : m_previewModel->problems())
            problems.append({line, problem});
    }
    m_problemsModel->setProblems(*m_inspection, problems);
    const qint64 all = m_review ? m_review->errors + m_review->warnings + m_inspection->problemCount : 0;
    const qint64 shown = m_problemsModel->rowCount();
    m_problemPanel->setCaption(problemCounts());
    m_problemTablePanel->setCaption(all > shown ? tr("the first %1 of %2").arg(format::count(shown), format::count(all)) : problemCounts());
}

void ImportDialog::showTotals()
{
    if (!m_inspection)
        return;
    m_rows->setText(m_inspection->expectedCount ? tr("%1 of %2").arg(format::count(m_inspection->read.count), format::count(*m_inspection->expectedCount))
                                                : format::count(m_inspection->read.count));
    m_rows->setToolTip(m_inspection->expectedCount ? tr("%1 are announced by the file's trailer").arg(format::count(*m_inspection->expectedCount)) : QString());
    m_sum->setText(format::moneyWithSymbol(m_inspection->read.total));
    const auto expected = typedTotal();
    const Money coming = m_goodRows->isChecked() && m_review ? m_review->good.total : m_inspection->read.total;
    const bool written = !m_expected->text().trimmed().isEmpty();
    const bool equal = expected && *expected == coming;
    design::setTextLook(m_difference, TextRole::Support, equal ? "done" : "error");
    m_difference->setText(!written   ? QString()
                          : !expected ? tr("Not an amount. Write it with centavos.")
                          : equal     ? tr("Equal to what comes in")
                                      : tr("Difference of %1").arg(format::moneyWithSymbol(*expected > coming ? *expected - coming : coming - *expected)));
    m_difference->setVisible(written);
}

} // namespace esteira::views
