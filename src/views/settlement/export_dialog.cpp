#include "views/settlement/export_dialog.h"

#include "core/format.h"
#include "services/files/export_service.h"
#include "viewmodels/shell/session.h"
#include "views/design/labels.h"
#include "views/settlement/batch_sheet_pdf.h"
#include "views/shell/speak.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardPaths>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;

ExportDialog::ExportDialog(services::Workplace &workplace, viewmodels::Session &session, const ports::BatchListItem &item, QWidget *parent)
    : ActionDialog(session.environment(), parent), m_workplace(workplace), m_session(session), m_item(item), m_kinds(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setFixedWidth(560);
    for (int i = 0; i < KindCount; ++i) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QStringLiteral("exportKind%1").arg(i));
        m_kinds->addButton(button, i);
        auto *note = new TextLabel({}, TextRole::Support, "t2", this);
        note->setWordWrap(true);
        note->setContentsMargins(26, 0, 0, 0);
        m_notes.append(note);
        auto *box = new QVBoxLayout;
        box->setSpacing(2);
        box->addWidget(button);
        box->addWidget(note);
        body()->addLayout(box);
    }
    m_kinds->button(Xlsx)->setChecked(true);
    m_assignor = new QWidget(this);
    auto *fields = new QVBoxLayout(m_assignor);
    fields->setContentsMargins(26, 0, 0, 0);
    fields->setSpacing(4);
    m_documentCaption = new TextLabel({}, TextRole::Support, "t2", m_assignor);
    m_document = new QLineEdit(m_assignor);
    m_document->setObjectName(QStringLiteral("exportAssignorDocument"));
    m_nameCaption = new TextLabel({}, TextRole::Support, "t2", m_assignor);
    m_name = new QLineEdit(m_assignor);
    m_name->setObjectName(QStringLiteral("exportAssignorName"));
    for (QWidget *part : {static_cast<QWidget *>(m_documentCaption), static_cast<QWidget *>(m_document), static_cast<QWidget *>(m_nameCaption), static_cast<QWidget *>(m_name)})
        fields->addWidget(part);
    body()->addWidget(m_assignor);
    m_assignor->setVisible(false);
    actionButton()->setObjectName(QStringLiteral("confirmExportButton"));
    makeActionDefault();
    connect(m_kinds, &QButtonGroup::idToggled, this, [this] {
        m_assignor->setVisible(kind() == Cnab444);
        resize(width(), layout()->totalHeightForWidth(width()));
    });
    connect(this, &ActionDialog::actionTriggered, this, &ExportDialog::chooseTarget);
    speak(this, [this] { say(); });
}

ExportDialog::Kind ExportDialog::kind() const
{
    return Kind(m_kinds->checkedId());
}

void ExportDialog::say()
{
    setWindowTitle(tr("Export batch"));
    setQuestion(tr("Export %1").arg(m_item.batch.request.externalId));
    setConsequence(tr("%1 · %2 settlements · %3").arg(m_session.fundName(m_item.batch.fundClassKey), format::count(m_item.summary.totals.local.count),
                                                       format::moneyWithSymbol(m_item.summary.totals.local.total)));
    setAction(tr("Choose where…"), design::ButtonVariant::Primary, QStringLiteral("download"));
    const QList<std::pair<QString, QString>> words{
        {tr("Excel workbook (XLSX)"), tr("Amounts and dates are real numbers and dates; a second sheet says which batch it is.")},
        {tr("CSV for Excel in Brazil"), tr("Semicolon, decimal comma, Portuguese names.")},
        {tr("CSV for the administrator"), tr("Comma, decimal point, the administrator's own names, nothing else.")},
        {tr("CNAB 444 remittance"), tr("Invoices only, in lines of 444 bytes. Needs the assignor.")},
        {tr("Batch sheet (PDF)"), tr("For signature and archive: totals, every row, and the fingerprint of the contents.")}};
    for (int i = 0; i < KindCount; ++i) {
        m_kinds->button(i)->setText(words.at(i).first);
        m_notes.at(i)->setText(words.at(i).second);
        m_kinds->button(i)->setAccessibleDescription(words.at(i).second);
    }
    m_documentCaption->setText(tr("Assignor's CNPJ"));
    m_nameCaption->setText(tr("Assignor's name"));
    m_document->setAccessibleName(m_documentCaption->text());
    m_name->setAccessibleName(m_nameCaption->text());
}

void ExportDialog::chooseTarget()
{
    clearError();
    const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("csv"), QStringLiteral("REM"), QStringLiteral("pdf")};
    const QString ending = endings.at(kind());
    const QString mark = isProduction() ? QStringLiteral("PROD") : QStringLiteral("SANDBOX");
    const QString name = QStringLiteral("%1.%2.%3").arg(m_item.batch.request.externalId, mark, ending);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Export batch"), folder.filePath(name), QStringLiteral("*.%1").arg(ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::save);
    dialog->open();
}

void ExportDialog::save(const QString &path)
{
    ports::ExportHead head;
    const ports::RegisteredFund *fund = m_session.fund(m_item.batch.fundClassKey);
    head.fundName = m_session.fundName(m_item.batch.fundClassKey);
    head.fundDocument = fund ? fund->documentNumber : QString();
    head.connectionName = m_session.connection() ? m_session.connection()->name : QString();
    head.environment = m_session.environment();
    head.assignorDocument = m_document->text().trimmed().remove(u'.').remove(u'/').remove(u'-');
    head.assignorName = m_name->text().trimmed();
    static constexpr std::array kFormats{ports::ExportFormat::Xlsx, ports::ExportFormat::CsvExcelBr, ports::ExportFormat::CsvAdministrator, ports::ExportFormat::Cnab444, ports::ExportFormat::Xlsx};
    std::shared_ptr<const ports::BatchFileWriter> paper;
    if (kind() == Pdf)
        paper = std::make_shared<BatchSheetPdf>();
    awaitOutcome(m_workplace.exports->write(m_item.batch.id, path, kFormats[size_t(kind())], head, paper));
}

} // namespace esteira::views
