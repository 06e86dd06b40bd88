#include "views/connections/connection_form.h"

#include "core/future.h"
#include "views/connections/environment_card.h"
#include "views/connections/key_import_dialog.h"
#include "views/connections/test_panel.h"
#include "views/design/button.h"
#include "views/design/environment.h"
#include "views/design/icon.h"
#include "views/design/labels.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::EnvironmentKind;
using design::TextLabel;
using design::TextRole;
using ports::Environment;
using ports::Profile;

namespace {

constexpr int kCaptionWidth = 140; ///< one for both groups of fields, in either language
const QString kDots = QStringLiteral("••••••••••••");

} // namespace

ConnectionForm::ConnectionForm(services::ConnectionService &service, QWidget *parent) : QWidget(parent), m_service(service), m_test(service)
{
    build();
    speak(this, [this] { say(); });
    connect(&m_test, &viewmodels::ConnectionTest::fundLearnt, this, [this](const ports::RegisteredFund &learnt) {
        for (ports::RegisteredFund &fund : m_funds) {
            if (fund.fundClassKey != learnt.fundClassKey)
                continue;
            const QString shortName = fund.shortName;
            const bool isNamed = !fund.name.isEmpty();
            fund = learnt;
            fund.shortName = shortName;
            listFunds();
            if (!isNamed)
                emit edited();
        }
    });
}

void ConnectionForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(12);
    column->addWidget(buildCards());
    m_band = new design::EnvironmentStrip(EnvironmentKind::Production, this);
    m_band->setObjectName(QStringLiteral("connectionBand"));
    column->addWidget(m_band);
    auto *row = new QHBoxLayout;
    row->setSpacing(22);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(buildFields());
    left->addWidget(buildFunds(), 1);
    row->addLayout(left, 1);
    m_testPanel = new TestPanel(m_test, this);
    m_testPanel->setFixedWidth(300);
    row->addWidget(m_testPanel);
    column->addLayout(row, 1);
    connect(m_testPanel, &TestPanel::testWanted, this, [this] {
        clearProblems();
        const services::ConnectionWish asked = wish();
        const auto problem = isNew() || m_connection.environment != Environment::EmbeddedSandbox ? services::connectionProblem(asked.connection) : std::nullopt;
        if (problem && problem->field == QLatin1String("base_url"))
            showProblem(*problem);
        else
            m_test.start(asked);
    });
}

QWidget *ConnectionForm::buildCards()
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_cards = new QButtonGroup(this);
    const auto add = [&](EnvironmentKind kind, Environment environment, const char *name) {
        auto *card = new EnvironmentCard(kind, page);
        card->setObjectName(QString::fromLatin1(name));
        m_cards->addButton(card, int(environment));
        row->addWidget(card, 1);
        return card;
    };
    m_embedded = add(EnvironmentKind::EmbeddedSandbox, Environment::EmbeddedSandbox, "embeddedCard");
    m_sandbox = add(EnvironmentKind::AdministratorSandbox, Environment::AdministratorSandbox, "sandboxCard");
    m_production = add(EnvironmentKind::Production, Environment::Production, "productionCard");
    connect(m_cards, &QButtonGroup::idClicked, this, &ConnectionForm::environmentChosen);
    return page;
}

QWidget *ConnectionForm::besides(QWidget *input, Button *button)
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(input, 1);
    row->addWidget(button);
    button->setAutoDefault(false);
    return page;
}

void ConnectionForm::addField(const char *name, QWidget *input, QWidget *row, QGridLayout &grid)
{
    Field field{input, new TextLabel({}, TextRole::Body, "t2", this), new TextLabel({}, TextRole::Caption, "t3", this)};
    field.caption->setBuddy(input);
    field.caption->setMinimumWidth(kCaptionWidth);
    field.caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field.note->setWordWrap(true);
    field.note->hide();
    const int line = grid.rowCount();
    grid.addWidget(field.caption, line, 0);
    grid.addWidget(row, line, 1);
    grid.addWidget(field.note, line + 1, 1);
    m_fields.insert(QString::fromLatin1(name), field);
}

QWidget *ConnectionForm::buildFields()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto line = [this](const char *name) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QString::fromLatin1(name));
        connect(edit, &QLineEdit::textEdited, this, &ConnectionForm::touched);
        return edit;
    };
    m_name = line("connectionNameField");
    m_profile = new QComboBox(this);
    m_profile->setObjectName(QStringLiteral("profileField"));
    m_address = line("addressField");
    m_apiKey = line("apiKeyField");
    m_privateKey = line("privateKeyField");
    m_webhookKey = line("webhookKeyField");
    m_privateKey->setReadOnly(true);
    m_apiKeyButton = new Button({}, ButtonVariant::Default, {}, this);
    m_privateKeyButton = new Button({}, ButtonVariant::Default, {}, this);
    m_webhookKeyButton = new Button({}, ButtonVariant::Default, {}, this);
    m_apiKeyButton->setObjectName(QStringLiteral("replaceApiKeyButton"));
    m_privateKeyButton->setObjectName(QStringLiteral("importPrivateKeyButton"));
    m_webhookKeyButton->setObjectName(QStringLiteral("replaceWebhookKeyButton"));
    addField("name", m_name, m_name, *grid);
    addField("profile", m_profile, m_profile, *grid);
    addField("base_url", m_address, m_address, *grid);
    addField("api_client_key", m_apiKey, besides(m_apiKey, m_apiKeyButton), *grid);
    addField("private_key", m_privateKey, besides(m_privateKey, m_privateKeyButton), *grid);
    addField("webhook_key", m_webhookKey, besides(m_webhookKey, m_webhookKeyButton), *grid);
    connect(m_profile, &QComboBox::activated, this, [this] {
        proposeAddress();
        touched();
    });
    connect(m_apiKeyButton, &Button::clicked, this, &ConnectionForm::replaceApiKey);
    connect(m_privateKeyButton, &Button::clicked, this, &ConnectionForm::importKey);
    connect(m_webhookKeyButton, &Button::clicked, this, &ConnectionForm::replaceWebhookKey);
    return page;
}

QWidget *ConnectionForm::buildFunds()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_fundList = new QListWidget(this);
    m_fundList->setObjectName(QStringLiteral("fundList"));
    m_fundList->setMinimumHeight(58);
    m_fundList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_newFund = new QLineEdit(this);
    m_newFund->setObjectName(QStringLiteral("newFundField"));
    m_addFund = new Button({}, ButtonVariant::Default, QStringLiteral("plus"), this);
    m_addFund->setObjectName(QStringLiteral("addFundButton"));
    m_removeFund = new Button({}, ButtonVariant::Ghost, QStringLiteral("trash-2"), this);
    m_removeFund->setObjectName(QStringLiteral("removeFundButton"));
    m_removeFund->setAutoDefault(false);
    addField("fund_list", m_fundList, m_fundList, *grid);
    QWidget *row = besides(m_newFund, m_addFund);
    row->layout()->addWidget(m_removeFund);
    addField("funds", m_newFund, row, *grid);
    m_fields[QStringLiteral("fund_list")].caption->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid->setRowStretch(1, 1);
    connect(m_addFund, &Button::clicked, this, &ConnectionForm::addFund);
    connect(m_newFund, &QLineEdit::returnPressed, this, &ConnectionForm::addFund);
    connect(m_removeFund, &Button::clicked, this, &ConnectionForm::removeFund);
    connect(m_fundList, &QListWidget::currentRowChanged, this, [this](int current) { m_removeFund->setEnabled(current >= 0 && m_newFund->isEnabled()); });
    return page;
}

void ConnectionForm::setConnection(const ports::Connection &connection, const QList<ports::RegisteredFund> &funds)
{
    m_connection = connection;
    m_funds = funds;
    fillFields();
    whenDone(m_service.keyFacts(connection.id), this, [this, id = connection.id](const Result<services::KeyFacts> &facts) {
        if (id != m_connection.id)
            return;
        m_factsKnown = true;
        if (facts)
            m_facts = *facts;
        else
            m_facts.problem = facts.error();
        showSecrets();
        emit factsKnown();
    });
}

void ConnectionForm::setNew()
{
    m_connection = {};
    m_connection.environment = Environment::AdministratorSandbox;
    m_connection.profile = Profile::Consultant;
    m_connection.baseUrl = services::usualAddress(m_connection.environment, m_connection.profile);
    m_funds.clear();
    fillFields();
}

void ConnectionForm::fillFields()
{
    m_facts = {};
    m_factsKnown = false;
    m_newKey.reset();
    m_removedFunds.clear();
    m_replacesApiKey = isNew();
    m_replacesWebhookKey = isNew();
    clearProblems();
    m_test.clear();
    m_cards->button(int(m_connection.environment))->setChecked(true);
    const bool embedded = m_connection.environment == Environment::EmbeddedSandbox;
    m_embedded->setEnabled(embedded);
    m_sandbox->setEnabled(isNew() || m_connection.environment == Environment::AdministratorSandbox);
    m_production->setEnabled(isNew() || m_connection.environment == Environment::Production);
    m_name->setText(m_connection.name);
    m_profile->setCurrentIndex(m_profile->findData(int(m_connection.profile)));
    m_address->setText(m_connection.baseUrl.toString());
    m_address->setCursorPosition(0);
    m_apiKey->clear();
    m_webhookKey->clear();
    m_newFund->clear();
    for (QLineEdit *edit : {m_name, m_address})
        edit->setReadOnly(embedded);
    m_profile->setEnabled(!embedded);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_newFund, m_addFund})
        widget->setEnabled(!embedded);
    listFunds();
    showSecrets();
    sayEnvironment();
}

/// Kept secrets as dots and what identifies them; empty fields where one is to be given.
void ConnectionForm::showSecrets()
{
    const bool embedded = m_connection.environment == Environment::EmbeddedSandbox;
    if (m_factsKnown && !embedded && m_facts.fingerprint.isEmpty() && m_facts.apiKeyEnd.isEmpty())
        m_replacesApiKey = true; // nothing is kept, or it cannot be read
    m_apiKey->setReadOnly(!m_replacesApiKey);
    m_apiKey->setEchoMode(m_replacesApiKey ? QLineEdit::Password : QLineEdit::Normal);
    if (!m_replacesApiKey)
        m_apiKey->setText(kDots + m_facts.apiKeyEnd);
    else if (m_apiKey->text().startsWith(kDots))
        m_apiKey->clear();
    m_apiKeyButton->setVisible(!m_replacesApiKey && !embedded);
    const QByteArray print = m_newKey ? m_newKey->fingerprint : m_facts.fingerprint;
    m_privateKey->setText(print.isEmpty() ? QString() : QStringLiteral("ES512 · ") + fingerprintWords(print));
    m_privateKey->setPlaceholderText(tr("none yet"));
    m_privateKeyButton->setText(print.isEmpty() ? tr("Import…") : tr("Replace…"));
    m_privateKeyButton->setVisible(!embedded);
    if (m_factsKnown && m_facts.webhookKeys == 0 && !embedded)
        m_replacesWebhookKey = true;
    m_webhookKey->setReadOnly(!m_replacesWebhookKey || embedded);
    m_webhookKey->setEchoMode(m_replacesWebhookKey ? QLineEdit::Password : QLineEdit::Normal);
    if (!m_replacesWebhookKey || embedded)
        m_webhookKey->setText(kDots);
    else if (m_webhookKey->text() == kDots)
        m_webhookKey->clear();
    m_webhookKeyButton->setVisible(!m_replacesWebhookKey && !embedded);
    if (m_facts.problem && !isNew())
        setNote("private_key", m_facts.problem->text.shown() + QStringLiteral(" ") + m_facts.problem->wayOut.shown(), "error");
}

void ConnectionForm::say()
{
    m_embedded->say(tr("Embedded sandbox"), tr("Rehearsal server on this computer. No network."));
    m_sandbox->say(tr("QI sandbox"), tr("The administrator's test environment. Fictitious money."));
    m_production->say(tr("Production"), tr("Real operations. Real money."));
    m_band->setSentence(tr("this band stays visible on every screen and confirmation of this environment"));
    const auto name = [this](const char *field, const QString &caption) {
        const Field &each = m_fields[QString::fromLatin1(field)];
        each.caption->setText(caption);
        each.input->setAccessibleName(caption);
    };
    name("name", tr("Name"));
    name("profile", tr("Profile"));
    name("base_url", tr("Address"));
    name("api_client_key", tr("API key"));
    name("private_key", tr("Private key"));
    name("webhook_key", tr("Webhook key"));
    name("fund_list", tr("Funds"));
    name("funds", tr("Key of a fund"));
    const int profile = m_profile->count() ? m_profile->currentIndex() : 0;
    m_profile->clear();
    m_profile->addItem(tr("Consultant"), int(Profile::Consultant));
    m_profile->addItem(tr("Manager"), int(Profile::Manager));
    m_profile->addItem(tr("Assignor"), int(Profile::Assignor));
    m_profile->setCurrentIndex(profile);
    m_apiKeyButton->setText(tr("Replace…"));
    m_webhookKeyButton->setText(tr("Replace…"));
    m_apiKeyButton->setAccessibleName(tr("Replace the API key"));
    m_webhookKeyButton->setAccessibleName(tr("Replace the webhook key"));
    m_privateKeyButton->setAccessibleName(tr("Import the private key"));
    m_addFund->setText(tr("Add fund"));
    m_removeFund->setText({});
    m_removeFund->setAccessibleName(tr("Remove the selected fund"));
    m_removeFund->setToolTip(tr("Remove the selected fund"));
    m_name->setPlaceholderText(tr("such as: Production, manager"));
    m_newFund->setPlaceholderText(QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e"));
    setNote("profile", tr("Decides the address and the permissions."));
    setNote("webhook_key", tr("Checks that a webhook comes from the administrator. Optional."));
    setNote("funds", tr("The administrator hands over the key; the name comes with the test."));
    showSecrets();
}

void ConnectionForm::sayEnvironment()
{
    m_band->setVisible(environment() == Environment::Production);
}

ports::Environment ConnectionForm::environment() const
{
    return Environment(m_cards->checkedId());
}

void ConnectionForm::environmentChosen()
{
    m_connection.environment = environment();
    proposeAddress();
    sayEnvironment();
    touched();
}

/// The address follows the environment and the profile, unless a person wrote one of their own.
void ConnectionForm::proposeAddress()
{
    QStringList usual;
    for (const Environment each : {Environment::AdministratorSandbox, Environment::Production}) {
        for (const Profile profile : {Profile::Consultant, Profile::Manager, Profile::Assignor})
            usual.append(services::usualAddress(each, profile).toString());
    }
    if (usual.contains(m_address->text().trimmed()) || m_address->text().trimmed().isEmpty())
        m_address->setText(services::usualAddress(environment(), Profile(m_profile->currentData().toInt())).toString());
    m_address->setCursorPosition(0);
}

void ConnectionForm::touched()
{
    // What was found of another address or key says nothing of this one.
    if (m_test.finishedUtc().isValid())
        m_test.clear();
    clearProblems();
    emit edited();
}

void ConnectionForm::replaceApiKey()
{
    m_replacesApiKey = true;
    m_apiKey->clear();
    showSecrets();
    m_apiKey->setFocus();
    touched();
}

void ConnectionForm::replaceWebhookKey()
{
    m_replacesWebhookKey = true;
    m_webhookKey->clear();
    showSecrets();
    m_webhookKey->setFocus();
    touched();
}

void ConnectionForm::importKey()
{
    auto *dialog = new KeyImportDialog(environment(), [this](const QByteArray &pem, const QByteArray &passphrase) { return m_service.readKey(pem, passphrase); }, window());
    connect(dialog, &KeyImportDialog::imported, this, [this](const ports::PrivateKeyFacts &key) {
        m_newKey = key;
        showSecrets();
        touched();
    });
    dialog->open();
}

void ConnectionForm::addFund()
{
    const QString key = m_newFund->text().trimmed().toLower();
    if (key.isEmpty()) {
        m_newFund->setFocus();
        return;
    }
    ports::RegisteredFund fund;
    fund.connectionId = m_connection.id;
    fund.fundClassKey = key;
    const bool known = std::any_of(m_funds.begin(), m_funds.end(), [&](const ports::RegisteredFund &each) { return each.fundClassKey == key; });
    if (!known)
        m_funds.append(fund);
    m_removedFunds.removeAll(key);
    m_newFund->clear();
    listFunds();
    touched();
}

void ConnectionForm::removeFund()
{
    const int row = m_fundList->currentRow();
    if (row < 0 || row >= m_funds.size())
        return;
    m_removedFunds.append(m_funds.takeAt(row).fundClassKey);
    listFunds();
    touched();
}

void ConnectionForm::listFunds()
{
    const int row = m_fundList->currentRow();
    m_fundList->clear();
    QHash<QString, QString> names;
    for (const ports::RegisteredFund &fund : m_funds) {
        auto *item = new QListWidgetItem(design::icon(QStringLiteral("landmark")), fund.name.isEmpty() ? fund.fundClassKey : fund.name, m_fundList);
        item->setToolTip(fund.name.isEmpty() ? fund.fundClassKey : fund.name + u'\n' + fund.fundClassKey);
        names.insert(fund.fundClassKey, fund.name);
    }
    m_fundList->setCurrentRow(std::min(row, int(m_funds.size()) - 1));
    m_removeFund->setEnabled(m_fundList->currentRow() >= 0 && m_newFund->isEnabled());
    m_testPanel->setFundNames(names);
}

services::ConnectionWish ConnectionForm::wish() const
{
    services::ConnectionWish wish;
    wish.connection = m_connection;
    wish.connection.environment = environment();
    wish.connection.name = m_name->text().trimmed();
    wish.connection.profile = Profile(m_profile->currentData().toInt());
    wish.connection.baseUrl = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    if (m_replacesApiKey && !m_apiKey->text().trimmed().isEmpty())
        wish.apiClientKey = m_apiKey->text().trimmed();
    if (m_newKey)
        wish.privateKeyPem = m_newKey->pkcs8Pem;
    if (m_replacesWebhookKey && !m_webhookKey->isReadOnly() && !m_webhookKey->text().trimmed().isEmpty())
        wish.webhookKeys = {m_webhookKey->text().trimmed().toUtf8()};
    wish.funds = m_funds;
    return wish;
}

bool ConnectionForm::showProblem(const Error &error)
{
    const auto found = m_fields.constFind(error.field == QLatin1String("passphrase") ? QStringLiteral("private_key") : error.field);
    if (found == m_fields.constEnd())
        return false;
    found->input->setProperty("invalid", true);
    found->input->update();
    found->input->setFocus();
    setNote(qPrintable(found.key()), error.text.shown() + u' ' + error.wayOut.shown(), "error");
    return true;
}

void ConnectionForm::clearProblems()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.input->property("invalid").toBool())
            continue;
        field.input->setProperty("invalid", false);
        field.input->update();
        field.note->hide();
    }
    if (!m_fields.isEmpty() && m_profile->count())
        say();
}

void ConnectionForm::setNote(const char *field, const QString &text, const char *ink)
{
    const Field &each = m_fields[QString::fromLatin1(field)];
    each.note->setText(text);
    each.note->setVisible(!text.isEmpty());
    design::setTextLook(each.note, TextRole::Caption, ink);
    each.input->setAccessibleDescription(text);
}

void ConnectionForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace esteira::views
