#include "views/settlement/import_dialog.h"

#include "core/format.h"
#include "viewmodels/settlement/draft_preview_model.h"
#include "viewmodels/settlement/file_columns_model.h"
#include "views/design/figures.h"
#include "views/design/icon.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QListWidget>
#include <QStackedWidget>

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
    m_stack->setCurrentIndex(m_inspection ? 1 : 0);
    m_drop->setSentence(m_failure ? tr("This file cannot be read. Choose another one.")
                                  : tr("Drop a file of payments here: CSV from Excel or the bank, or CNAB 444."));
    m_fileName->setText(m_path.isEmpty() ? tr("No file yet") : QFileInfo(m_path).fileName());
    m_choose->setText(m_path.isEmpty() ? tr("Choose file…") : tr("Another file…"));
    m_fileFacts->setText(m_inspection ? tr("%1 · %2 rows").arg(sizeWords(m_inspection->sizeBytes), format::count(m_inspection->read.count)) : QString());
    if (m_inspection) {
        showGuesses();
        m_columnsModel->setColumns(m_inspection->columns);
        m_columnsPanel->setVisible(!m_inspection->columns.isEmpty());
        m_previewModel->setRows(m_inspection->preview);
        showQuestions();
        showProblems();
        showTotals();
    }
    updateAction();
}

void ImportDialog::showGuesses()
{
    const ports::FileDialect &dialect = m_inspection->dialect;
    const bool csv = dialect.format.value == ports::FileFormat::Csv;
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
    set(m_encoding, encodings, int(dialect.encoding.value), dialect.encoding.evidence.text.shown(), true);
    set(m_separator, {{tr("; semicolon"), ';'}, {tr(", comma"), ','}, {tr("Tab"), '\t'}, {tr("| bar"), '|'}}, dialect.separator.value,
        dialect.separator.evidence.text.shown(), csv);
    set(m_decimal, {{tr("not known"), int(DecimalMark::Unknown)}, {QStringLiteral("1.234,56"), int(DecimalMark::Comma)}, {QStringLiteral("1,234.56"), int(DecimalMark::Dot)}},
        int(dialect.decimalMark.value), dialect.decimalMark.evidence.text.shown(), csv);
    set(m_dates, {{tr("not known"), int(ports::DateOrder::Unknown)}, {tr("day first"), int(ports::DateOrder::DayFirst)}, {tr("month first"), int(ports::DateOrder::MonthFirst)}},
        int(dialect.dateOrder.value), dialect.dateOrder.evidence.text.shown(), csv);
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
    m_problems->clear();
    const auto add = [this](settlement::Severity severity, int line, const QString &text) {
        const bool error = severity == settlement::Severity::Error;
        const QString head = line > 0 ? tr("line %1: %2").arg(QString::number(line), text) : text;
        m_problems->addItem(new QListWidgetItem(design::icon(error ? QStringLiteral("circle-x") : QStringLiteral("triangle-alert"),
                                                             error ? flow::Family::Error : flow::Family::Waiting), head));
    };
    for (const ports::FileProblem &problem : std::as_const(m_inspection->problems))
        add(problem.severity, problem.line, problem.text.shown() + (problem.wayOut.isEmpty() ? QString() : QStringLiteral(". ") + problem.wayOut.shown()));
    // Where the preview holds the whole file, its rows say it better.
    const bool wholeFile = m_inspection->preview.size() == m_inspection->read.count;
    for (const ports::FileColumn &column : wholeFile ? QList<ports::FileColumn>() : m_inspection->columns) {
        if (!column.field.isEmpty() && column.evidence.contradicting > 0)
            add(settlement::Severity::Error, column.evidence.firstContradictingLine,
                tr("%1: cells that cannot be read: %2").arg(column.header, format::count(column.evidence.contradicting)));
    }
    for (const auto &[line, problem] : m_previewModel->problems())
        add(problem.severity, line, viewmodels::FileColumnsModel::choiceLabel(problem.field) + QStringLiteral(": ") + problem.text.shown());
    if (m_problems->count() == 0)
        m_problems->addItem(new QListWidgetItem(design::icon(QStringLiteral("circle-check"), flow::Family::Done), tr("No problem in the rows looked at.")));
    m_problemPanel->setCaption(m_inspection->problemCount > m_inspection->problems.size() ? format::count(m_inspection->problemCount) : QString());
}

void ImportDialog::showTotals()
{
    m_rows->setText(format::count(m_inspection->read.count));
    m_sum->setText(format::moneyWithSymbol(m_inspection->read.total));
}

} // namespace esteira::views
