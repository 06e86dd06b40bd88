#include "views/settlement/batch_form_dialog.h"

#include "core/clock.h"
#include "core/format.h"
#include "core/future.h"
#include "domain/calendar/business_calendar.h"
#include "domain/pix/end_to_end_id.h"
#include "domain/settlement/batch_rules.h"
#include "domain/settlement/external_id.h"
#include "services/change_notifier.h"
#include "services/settlement/draft_copy.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/description_pattern.h"
#include "viewmodels/shell/session.h"
#include "views/settlement/form_field.h"
#include "views/shell/speak.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStackedWidget>

namespace esteira::views {

using design::ButtonVariant;
using settlement::Problem;
using settlement::Severity;

namespace {

const QString kCountField = QStringLiteral("expected_count");
const QString kTotalField = QStringLiteral("expected_total");
const QString kDateField = QStringLiteral("reference_date");
const QString kPixField = QStringLiteral("end_to_end_id");
const QString kFundField = QStringLiteral("fund");
const QString kDescriptionField = QStringLiteral("description");
const QString kAssignorField = QStringLiteral("assignor");
const QString kKnownAccountField = QStringLiteral("known_account");

Problem typedProblem(const QString &field, Text text)
{
    return {Severity::Error, field, QStringLiteral("typed.unreadable"), {}, std::move(text), {}, {}};
}

QWidget *rowOf(const QList<FormField *> &fields, const QList<int> &stretch, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (int i = 0; i < fields.size(); ++i)
        row->addWidget(fields.at(i), stretch.value(i, 1), Qt::AlignTop);
    return widget;
}

std::optional<qint64> readCount(QString text)
{
    text.remove(u'.').remove(u',').remove(u' ');
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<Money> readTotal(const QString &text)
{
    const ParsedMoney parsed = parseMoney(text, currentLanguage() == Language::Portuguese ? DecimalMark::Comma : DecimalMark::Dot);
    const Money *value = std::get_if<Money>(&parsed);
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

viewmodels::BatchTemplate templateOf(const ports::StoredBatch &batch)
{
    const settlement::PaymentBatchRequest &request = batch.request;
    QString description = request.description;
    if (request.referenceDate.isValid()) {
        const QString placeholder = currentLanguage() == Language::Portuguese ? QStringLiteral("{data}") : QStringLiteral("{date}");
        description.replace(format::date(request.referenceDate), placeholder);
    }
    return {{}, batch.fundClassKey, description, {}, request.account, request.accountKey, request.sourceDocumentNumber};
}

BatchStart cloneOf(const ports::BatchListItem &item)
{
    return {templateOf(item.batch), item.batch.id, item.batch.request.externalId, item.summary.totals.local};
}

BatchFormDialog::BatchFormDialog(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent, const BatchStart &start)
    : ActionDialog(session.environment(), parent), m_workplace(workplace), m_session(session), m_isNew(true), m_onlyTotals(false),
      m_start(start), m_known(new viewmodels::KnownAccounts(workplace, this))
{
    if (const ports::Connection *connection = session.connection())
        m_batch.connectionId = connection->id;
    m_batch.fundClassKey = start.from.fundClassKey.isEmpty() ? session.currentFund() : start.from.fundClassKey;
    setObjectName(start.rowsOf ? QStringLiteral("cloneBatchDialog") : QStringLiteral("newBatchDialog"));
    build();
    begin(start.from);
    proposeId();
    m_known->setFund(m_batch.connectionId, fundKey());
}

BatchFormDialog::BatchFormDialog(services::Workplace &workplace, viewmodels::Session &session, const ports::StoredBatch &batch, QWidget *parent)
    : ActionDialog(session.environment(), parent), m_workplace(workplace), m_session(session), m_batch(batch), m_isNew(false),
      m_onlyTotals(batch.submitted), m_known(new viewmodels::KnownAccounts(workplace, this))
{
    setObjectName(QStringLiteral("editBatchDialog"));
    build();
    fill();
    m_known->setFund(m_batch.connectionId, fundKey());
}

FormField *BatchFormDialog::addField(const char *field, QWidget *input, bool optional)
{
    auto *box = new FormField(input, this);
    box->setProperty("optionalField", optional);
    m_fields.insert(QString::fromLatin1(field), box);
    return box;
}

QLineEdit *BatchFormDialog::addLine(QList<FormField *> &row, const char *field, const char *name, bool optional)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    row.append(addField(field, edit, optional));
    connect(edit, &QLineEdit::textEdited, this, [this, field = QString::fromLatin1(field)] {
        m_touched.insert(field);
        check(false);
    });
    return edit;
}

void BatchFormDialog::build()
{
    setFixedWidth(620);
    if (m_isNew && !m_start.rowsOf)
        body()->addWidget(buildTemplates());
    body()->addWidget(buildIdentity());
    body()->addWidget(buildAccount());
    body()->addWidget(buildOrigin());
    actionButton()->setObjectName(m_isNew ? QStringLiteral("createBatchButton") : QStringLiteral("saveBatchButton"));
    makeActionDefault();
    connect(this, &ActionDialog::actionTriggered, this, &BatchFormDialog::save);
    connect(m_fund, &QComboBox::currentIndexChanged, this, &BatchFormDialog::fundChanged);
    connect(m_accountKind, &QComboBox::currentIndexChanged, this, &BatchFormDialog::accountKindChanged);
    connect(m_known, &viewmodels::KnownAccounts::changed, this, &BatchFormDialog::fillAccounts);
    speak(this, [this] { say(); });
    if (m_onlyTotals) {
        for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
            field.value()->setVisible(field.key() == kCountField || field.key() == kTotalField);
        m_accountPages->hide();
    }
    accountKindChanged();
    (m_onlyTotals ? m_count : m_description)->setFocus();
}

QWidget *BatchFormDialog::buildIdentity()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_fund = new QComboBox(this);
    m_fund->setObjectName(QStringLiteral("fundField"));
    for (const ports::RegisteredFund &fund : m_session.funds())
        m_fund->addItem(m_session.fundName(fund.fundClassKey), fund.fundClassKey);
    m_fund->setCurrentIndex(std::max(0, m_fund->findData(m_batch.fundClassKey)));
    m_fund->setEnabled(m_isNew);
    QList<FormField *> first{addField("fund", m_fund, false)};
    m_externalId = addLine(first, "external_id", "externalIdField", false);
    column->addWidget(rowOf(first, {1, 1}, this));
    QList<FormField *> second;
    m_description = addLine(second, "description", "descriptionField", true);
    m_date = addLine(second, "reference_date", "referenceDateField", true);
    column->addWidget(rowOf(second, {2, 1}, this));
    QList<FormField *> third;
    m_assignor = addLine(third, "assignor", "assignorField", false);
    column->addWidget(third.first());
    m_nextDay = new design::Button({}, ButtonVariant::Ghost, QStringLiteral("calendar-check-2"), this);
    m_nextDay->setObjectName(QStringLiteral("nextBankingDayButton"));
    m_nextDay->setControlSize(design::ControlSize::Small);
    m_nextDay->setAutoDefault(false);
    column->addWidget(m_nextDay, 0, Qt::AlignRight);
    connect(m_nextDay, &QPushButton::clicked, this, [this] {
        if (const auto day = readTypedDate(m_date->text()))
            m_date->setText(format::date(calendar::nextBusinessDay(*day)));
        m_touched.insert(kDateField);
        check(false);
        m_date->setFocus(Qt::OtherFocusReason);
    });
    const QDate day = m_session.fund(fundKey()) ? m_session.fund(fundKey())->accountingDate : QDate();
    if (m_isNew && day.isValid())
        m_date->setText(format::date(day));
    return page;
}

QWidget *BatchFormDialog::buildAccount()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_accountKind = new QComboBox(this);
    m_accountKind->setObjectName(QStringLiteral("accountKindField"));
    column->addWidget(addField("account", m_accountKind, false));
    m_accountPages = new QStackedWidget(this);
    m_accountPages->addWidget(new QWidget(this));
    m_knownAccount = new QComboBox(this);
    m_knownAccount->setObjectName(QStringLiteral("knownAccountField"));
    // Typing looks for any part of an account: bank, branch or number.
    m_knownAccount->setEditable(true);
    m_knownAccount->setInsertPolicy(QComboBox::NoInsert);
    m_knownAccount->completer()->setFilterMode(Qt::MatchContains);
    m_knownAccount->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_knownAccount->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_knownAccount, &QComboBox::editTextChanged, this, [this] { check(false); });
    connect(m_knownAccount->lineEdit(), &QLineEdit::textEdited, this, [this] { m_touched.insert(QStringLiteral("known_account")); });
    m_accountPages->addWidget(addField("known_account", m_knownAccount, false));
    QList<FormField *> numbers;
    m_institution = addLine(numbers, "account.financial_institution_code", "institutionField", false);
    m_branch = addLine(numbers, "account.account_branch", "branchField", false);
    m_number = addLine(numbers, "account.account_number", "accountNumberField", false);
    m_digit = addLine(numbers, "account.account_digit", "accountDigitField", false);
    m_accountPages->addWidget(rowOf(numbers, {3, 2, 4, 2}, this));
    QList<FormField *> key;
    m_accountKey = addLine(key, "account_key", "accountKeyField", false);
    m_accountPages->addWidget(key.first());
    column->addWidget(m_accountPages);
    return page;
}

QWidget *BatchFormDialog::buildOrigin()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QList<FormField *> origin;
    m_pix = addLine(origin, "end_to_end_id", "pixField", true);
    m_document = addLine(origin, "source_document_number", "sourceDocumentField", true);
    column->addWidget(rowOf(origin, {3, 2}, this));
    QList<FormField *> totals;
    m_count = addLine(totals, "expected_count", "expectedCountField", true);
    m_total = addLine(totals, "expected_total", "expectedTotalField", true);
    m_count->setAlignment(Qt::AlignRight);
    m_total->setAlignment(Qt::AlignRight);
    column->addWidget(rowOf(totals, {1, 1}, this));
    return page;
}

void BatchFormDialog::say()
{
    setWindowTitle(m_start.rowsOf ? tr("Clone batch") : m_isNew ? tr("New batch") : m_onlyTotals ? tr("Expected totals") : tr("Edit batch"));
    setQuestion(m_start.rowsOf ? tr("Clone batch %1 as a draft").arg(m_start.rowsOfId) : m_isNew ? tr("New payment batch") : tr("Batch %1").arg(m_batch.request.externalId));
    setAction(m_isNew ? tr("Create draft") : tr("Save"), ButtonVariant::Primary, m_isNew ? QStringLiteral("plus") : QStringLiteral("save"));
    if (m_start.rowsOf) {
        setConsequence(tr("%1 rows, %2, are copied with new ids: the administrator will take them as new payments. Check that they were not settled already.")
                           .arg(format::count(m_start.rows.count), format::moneyWithSymbol(m_start.rows.total)));
    }
    setFooterNote(m_isNew ? tr("Nothing is sent now. The draft stays on this computer.") : QString());
    const auto caption = [this](const QString &field, const QString &text) {
        FormField *box = m_fields.value(field);
        box->setCaption(text, box->property("optionalField").toBool());
    };
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        caption(field.key(), viewmodels::batchFieldLabel(field.key()));
    caption(kFundField, tr("Fund"));
    caption(QStringLiteral("account"), tr("Credit account"));
    caption(QStringLiteral("known_account"), tr("Known account"));
    caption(kAssignorField, tr("Assignor, for the description"));
    if (m_template)
        caption(QStringLiteral("template"), tr("Begin with"));
    if (m_forget)
        m_forget->setText(tr("Delete template"));
    fillTemplates();
    caption(kCountField, tr("Expected rows"));
    caption(kTotalField, tr("Expected total (R$)"));
    m_date->setPlaceholderText(tr("dd/mm/yyyy"));
    m_fields.value(QStringLiteral("external_id"))->setHint(tr("Unique in the fund; up to 50: letters, digits, . - _"));
    fillAccounts();
    check(false);
}

void BatchFormDialog::fill()
{
    const settlement::PaymentBatchRequest &request = m_batch.request;
    m_externalId->setText(request.externalId);
    m_description->setText(request.description);
    m_date->setText(format::date(request.referenceDate));
    m_pix->setText(request.endToEndId);
    m_document->setText(request.sourceDocumentNumber);
    takeAccount(request.account, request.accountKey);
    if (m_batch.expectedCount)
        m_count->setText(format::count(*m_batch.expectedCount));
    if (m_batch.expectedTotal)
        m_total->setText(format::money(*m_batch.expectedTotal));
    check(false);
}

void BatchFormDialog::fillAccounts()
{
    const QVariant kind = m_accountKind->currentData();
    {
        const QSignalBlocker quiet(m_accountKind);
        m_accountKind->clear();
        m_accountKind->addItem(tr("Main account of the fund"), int(AccountKind::Main));
        if (!m_known->accounts().isEmpty())
            m_accountKind->addItem(tr("A known account"), int(AccountKind::Known));
        m_accountKind->addItem(tr("Another account, by its numbers"), int(AccountKind::Numbers));
        m_accountKind->addItem(tr("Another account, by its key"), int(AccountKind::Key));
        m_accountKind->setCurrentIndex(std::max(0, m_accountKind->findData(kind)));
    }
    const viewmodels::KnownAccounts::Account *main = m_known->mainAccount();
    m_fields.value(QStringLiteral("account"))->setHint(main ? main->words : m_known->stateWords());
    m_fields.value(kKnownAccountField)->setHint(m_known->stateWords());
    const QString written = m_knownAccount->currentText();
    const int chosen = knownAccountAt();
    const settlement::PaymentBatchRequest credit = chosen >= 0 ? m_offered.at(chosen).credit : settlement::PaymentBatchRequest();
    {
        const QSignalBlocker quiet(m_knownAccount);
        m_offered = m_known->accounts();
        m_knownAccount->clear();
        for (const viewmodels::KnownAccounts::Account &account : std::as_const(m_offered))
            m_knownAccount->addItem(account.words);
        // The chosen account stays chosen when the list says it in other words, and so does what a person is typing.
        const auto same = std::find_if(m_offered.cbegin(), m_offered.cend(), [&](const auto &one) { return one.credit == credit; });
        if (chosen >= 0 && same != m_offered.cend())
            m_knownAccount->setCurrentIndex(int(same - m_offered.cbegin()));
        else if (!written.isEmpty())
            m_knownAccount->setEditText(written);
    }
    if (m_wantedAccount) {
        const auto wanted = *m_wantedAccount;
        takeAccount(wanted, {});
    }
    check(false);
}

void BatchFormDialog::takeAccount(const std::optional<fund::AccountNumber> &account, const QString &key)
{
    m_wantedAccount.reset();
    AccountKind kind = account ? AccountKind::Numbers : key.isEmpty() ? AccountKind::Main : AccountKind::Key;
    m_accountKey->setText(key);
    if (account) {
        m_institution->setText(account->institutionCode);
        m_branch->setText(account->branch);
        m_number->setText(account->number);
        m_digit->setText(account->digit);
        m_wantedAccount = account;
        const auto listed = std::find_if(m_offered.cbegin(), m_offered.cend(), [&](const auto &one) { return one.credit.account == account; });
        if (listed != m_offered.cend()) {
            kind = AccountKind::Known;
            m_knownAccount->setCurrentIndex(int(listed - m_offered.cbegin()));
            m_wantedAccount.reset();
        }
    }
    m_accountKind->setCurrentIndex(std::max(0, m_accountKind->findData(int(kind))));
}

int BatchFormDialog::knownAccountAt() const
{
    return m_knownAccount->findText(m_knownAccount->currentText().trimmed(), Qt::MatchFixedString);
}

void BatchFormDialog::fundChanged()
{
    m_known->setFund(m_batch.connectionId, fundKey());
    accountKindChanged();
    proposeId();
    const ports::RegisteredFund *fund = m_session.fund(fundKey());
    if (m_isNew && !m_touched.contains(kDateField))
        m_date->setText(fund ? format::date(fund->accountingDate) : QString());
}

void BatchFormDialog::accountKindChanged()
{
    const int kind = m_accountKind->currentData().toInt();
    // Chosen by a person meanwhile: nothing is waited for any more.
    if (AccountKind(kind) != AccountKind::Numbers)
        m_wantedAccount.reset();
    m_accountPages->setCurrentIndex(kind);
    // The stack is as high as its present page: the main account needs nothing.
    m_accountPages->setVisible(kind != int(AccountKind::Main) && !m_onlyTotals);
    for (int i = 0; i < m_accountPages->count(); ++i)
        m_accountPages->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == kind ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    check(false);
}

void BatchFormDialog::proposeId()
{
    if (!m_isNew || (!m_externalId->text().isEmpty() && m_externalId->text() != m_proposedId))
        return;
    const QDate day = brasiliaDate(QDateTime::currentDateTimeUtc());
    const ports::RegisteredFund *fund = m_session.fund(fundKey());
    m_proposedId = settlement::makeBatchExternalId(fund && !fund->shortName.isEmpty() ? fund->shortName : QStringLiteral("LOTE"), day);
    m_externalId->setText(m_proposedId);
}

QString BatchFormDialog::fundKey() const
{
    return m_isNew ? m_fund->currentData().toString() : m_batch.fundClassKey;
}

ports::StoredBatch BatchFormDialog::written() const
{
    ports::StoredBatch batch = m_batch;
    batch.fundClassKey = fundKey();
    const auto count = readCount(m_count->text());
    const auto total = readTotal(m_total->text());
    const bool sameTotals = batch.expectedCount == count && batch.expectedTotal == total;
    batch.expectedCount = count;
    batch.expectedTotal = total;
    if (!sameTotals)
        batch.expectedFrom.clear();
    if (m_onlyTotals)
        return batch;
    settlement::PaymentBatchRequest &request = batch.request;
    request.externalId = m_externalId->text().trimmed();
    request.description = expandedDescription().trimmed();
    request.referenceDate = readTypedDate(m_date->text()).value_or(QDate());
    request.endToEndId = m_pix->text().trimmed();
    request.sourceDocumentNumber = m_document->text().trimmed();
    request.account.reset();
    request.accountKey.clear();
    switch (AccountKind(m_accountKind->currentData().toInt())) {
    case AccountKind::Main:
        break;
    case AccountKind::Known:
        if (const int at = knownAccountAt(); at >= 0 && at < m_offered.size()) {
            request.account = m_offered.at(at).credit.account;
            request.accountKey = m_offered.at(at).credit.accountKey;
        }
        break;
    case AccountKind::Numbers:
        request.account = fund::AccountNumber{m_number->text().trimmed(), m_digit->text().trimmed(), m_branch->text().trimmed(),
                                              m_institution->text().trimmed()};
        break;
    case AccountKind::Key:
        request.accountKey = m_accountKey->text().trimmed();
        break;
    }
    return batch;
}

QList<Problem> BatchFormDialog::problems() const
{
    QList<Problem> found;
    if (!m_onlyTotals)
        found = settlement::validate(written().request);
    if (m_isNew && fundKey().isEmpty())
        found.append(typedProblem(kFundField, Text::of(QT_TRANSLATE_NOOP("Text", "No fund is registered under this connection."))));
    if (AccountKind(m_accountKind->currentData().toInt()) == AccountKind::Key && m_accountKey->text().trimmed().isEmpty() && !m_onlyTotals)
        found.append(typedProblem(QStringLiteral("account_key"), Text::of(QT_TRANSLATE_NOOP("Text", "Required"))));
    if (AccountKind(m_accountKind->currentData().toInt()) == AccountKind::Known && knownAccountAt() < 0 && !m_onlyTotals)
        found.append(typedProblem(kKnownAccountField, Text::of(QT_TRANSLATE_NOOP("Text", "No known account says this; choose one of the list"))));
    if (const QStringList open = viewmodels::placeholdersIn(expandedDescription()); !open.isEmpty() && !m_onlyTotals) {
        const bool isAssignor = m_assignor->isVisibleTo(this) && m_assignor->text().trimmed().isEmpty();
        found.append(isAssignor ? typedProblem(kAssignorField, Text::of(QT_TRANSLATE_NOOP("Text", "Required")))
                                : typedProblem(kDescriptionField, Text::of(QT_TRANSLATE_NOOP("Text", "%1 has no value here"), {open.first()})));
    }
    if (!readTypedDate(m_date->text()) && !m_onlyTotals)
        found.append(typedProblem(kDateField, Text::of(QT_TRANSLATE_NOOP("Text", "This is not a date; write it as 19/11/2026"))));
    if (!m_count->text().trimmed().isEmpty() && !readCount(m_count->text()))
        found.append(typedProblem(kCountField, Text::of(QT_TRANSLATE_NOOP("Text", "This is not a number of rows"))));
    if (!m_total->text().trimmed().isEmpty() && !readTotal(m_total->text()))
        found.append(typedProblem(kTotalField, Text::of(QT_TRANSLATE_NOOP("Text", "This is not an amount with two decimals"))));
    return found;
}

/// Problems show beside fields a person has been in; all of them once the draft is asked for.
void BatchFormDialog::check(bool everything)
{
    if (!m_total)
        return;
    if (everything) {
        for (const QString &field : m_fields.keys())
            m_touched.insert(field);
    }
    QHash<QString, Problem> byField;
    for (const Problem &problem : problems()) {
        if (!byField.contains(problem.field))
            byField.insert(problem.field, problem);
    }
    showPattern();
    offerBankingDay();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const bool show = byField.contains(field.key()) && (m_touched.contains(field.key()) || !m_isNew);
        field.value()->setProblem(show ? std::optional(byField.value(field.key())) : std::nullopt);
    }
    const auto pix = pix::parseEndToEndId(m_pix->text().trimmed());
    m_fields.value(kPixField)->setHint(
        pix ? tr("Institution %1 · %2, Brasília").arg(pix->ispb, format::dateTime(pix->stampUtc)) : QString());
}

QString BatchFormDialog::expandedDescription() const
{
    const ports::RegisteredFund *fund = m_session.fund(fundKey());
    return viewmodels::expandPattern(m_description->text(), {m_assignor->text().trimmed(), readTypedDate(m_date->text()).value_or(QDate()),
                                                             fund ? m_session.fundName(fundKey()) : QString(), m_externalId->text().trimmed()});
}

/// What the placeholders become, as it is typed.
void BatchFormDialog::showPattern()
{
    const QString written = m_description->text();
    const bool wantsAssignor = viewmodels::placeholdersIn(written).contains(QStringLiteral("{cedente}"), Qt::CaseInsensitive)
        || viewmodels::placeholdersIn(written).contains(QStringLiteral("{assignor}"), Qt::CaseInsensitive);
    m_fields.value(kAssignorField)->setVisible(wantsAssignor && !m_onlyTotals);
    m_fields.value(kDescriptionField)
        ->setHint(viewmodels::hasPlaceholders(written) ? tr("Becomes: %1").arg(expandedDescription())
                  : m_isNew                            ? tr("Filled in for you: %1").arg(viewmodels::knownPlaceholders())
                                                       : QString());
}

void BatchFormDialog::offerBankingDay()
{
    const auto day = readTypedDate(m_date->text());
    const bool offer = !m_onlyTotals && day && day->isValid() && !calendar::isBusinessDay(*day);
    m_nextDay->setVisible(offer);
    if (offer)
        m_nextDay->setText(tr("Not a banking day. Next one: %1").arg(format::date(calendar::nextBusinessDay(*day))));
}

QFuture<Result<ports::BatchId>> BatchFormDialog::create(const ports::StoredBatch &batch)
{
    // The copy goes on when the dialog is closed; the application outlives both.
    return m_start.rowsOf ? services::DraftCopy::start(m_workplace.batches, m_start.rowsOf, batch, qApp)
                          : m_workplace.batches.createDraft(batch);
}

QWidget *BatchFormDialog::buildTemplates()
{
    m_templateRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_templateRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_template = new QComboBox(this);
    m_template->setObjectName(QStringLiteral("templateField"));
    m_forget = new design::Button({}, ButtonVariant::Ghost, QStringLiteral("trash-2"), this);
    m_forget->setObjectName(QStringLiteral("forgetTemplateButton"));
    m_forget->setAutoDefault(false);
    row->addWidget(addField("template", m_template, true), 1);
    row->addWidget(m_forget, 0, Qt::AlignBottom);
    connect(m_template, &QComboBox::activated, this, [this](int at) {
        const QList<viewmodels::BatchTemplate> all = viewmodels::templatesOf(m_session);
        begin(at > 0 && at <= all.size() ? all.at(at - 1) : viewmodels::BatchTemplate());
        m_forget->setEnabled(at > 0);
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        viewmodels::removeTemplate(m_session, m_template->currentText());
        m_template->setCurrentIndex(0);
        fillTemplates();
    });
    m_forget->setEnabled(false);
    return m_templateRow;
}

void BatchFormDialog::fillTemplates()
{
    if (!m_template)
        return;
    const QString chosen = m_template->currentIndex() > 0 ? m_template->currentText() : QString();
    m_template->clear();
    m_template->addItem(tr("No template"));
    for (const viewmodels::BatchTemplate &one : viewmodels::templatesOf(m_session))
        m_template->addItem(one.name);
    m_template->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_template->findText(chosen)));
    m_forget->setEnabled(m_template->currentIndex() > 0);
    m_templateRow->setVisible(m_template->count() > 1);
}

void BatchFormDialog::begin(const viewmodels::BatchTemplate &from)
{
    if (const int fund = m_fund->findData(from.fundClassKey); fund >= 0)
        m_fund->setCurrentIndex(fund);
    m_description->setText(from.description);
    m_assignor->setText(from.assignor);
    m_document->setText(from.sourceDocumentNumber);
    takeAccount(from.account, from.accountKey);
    check(false);
}

void BatchFormDialog::save()
{
    check(true);
    for (const Problem &problem : problems()) {
        if (problem.severity != Severity::Error)
            continue;
        if (FormField *field = m_fields.value(problem.field))
            field->input()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const ports::StoredBatch batch = written();
    if (!m_isNew) {
        QFuture<Outcome> future = m_workplace.batches.updateDraft(batch);
        whenDone(future, this, [this, id = batch.id](const Outcome &) { m_workplace.changes.touch(id); });
        awaitOutcome(future);
        return;
    }
    clearError();
    setBusy(true);
    whenDone(create(batch), this, [this](const Result<ports::BatchId> &id) {
        setBusy(false);
        if (!id) {
            showError(id.error());
            return;
        }
        m_workplace.changes.touch(*id);
        emit created(*id);
        accept();
    });
}

} // namespace esteira::views
