#include "views/connections/switch_dialog.h"

#include "views/design/labels.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;

QString profileWord(ports::Profile profile)
{
    switch (profile) {
    case ports::Profile::Manager: return SwitchDialog::tr("Manager");
    case ports::Profile::Consultant: return SwitchDialog::tr("Consultant");
    case ports::Profile::Assignor: return SwitchDialog::tr("Assignor");
    }
    return {};
}

SwitchDialog::SwitchDialog(const ports::Connection &connection, QWidget *parent) : ActionDialog(connection.environment, parent)
{
    setObjectName(QStringLiteral("switchConnectionDialog"));
    setFixedWidth(520);
    actionButton()->setObjectName(QStringLiteral("confirmSwitchButton"));
    auto *where = new TextLabel({}, TextRole::Mono, "text", this);
    where->setObjectName(QStringLiteral("switchTarget"));
    body()->addWidget(where);
    speak(this, [this, connection, where] {
        setQuestion(tr("Work in production with “%1”?").arg(connection.name));
        setConsequence(tr("From here on batches move real money. The red band stays on every screen until you switch back."));
        setBandSentence(connection.name);
        where->setText(profileWord(connection.profile) + QStringLiteral(" · ") + connection.baseUrl.toString());
        setAction(tr("Work in production"), finalVariant(isProduction()), QStringLiteral("shield-alert"));
    });
    connect(this, &ActionDialog::actionTriggered, this, &QDialog::accept);
}

KeyFileDialog::KeyFileDialog(ports::Environment environment, const Error &why, QWidget *parent) : ActionDialog(environment, parent)
{
    setObjectName(QStringLiteral("keyFileDialog"));
    setFixedWidth(560);
    actionButton()->setObjectName(QStringLiteral("confirmKeyFileButton"));
    auto *reason = new TextLabel(errorWords(why), TextRole::Support, "t2", this);
    reason->setWordWrap(true);
    auto *understood = new QCheckBox(this);
    understood->setObjectName(QStringLiteral("keyFileUnderstood"));
    body()->addWidget(reason);
    body()->addWidget(understood);
    actionButton()->setEnabled(false);
    connect(understood, &QCheckBox::toggled, this, [this](bool on) { actionButton()->setEnabled(on); });
    speak(this, [this, understood] {
        setQuestion(tr("Keep the keys in a file?"));
        setConsequence(tr("The file lies in Esteira's data folder, readable by your user alone, and is not encrypted. Whoever uses your account, "
                          "or reads the disk or a backup of it, can sign payments in your name. A keychain protects them with your password."));
        understood->setText(tr("I understand that the keys are not encrypted"));
        setAction(tr("Keep in a file"), ButtonVariant::Destructive, QStringLiteral("file-warning"));
        setFooterNote(understood->isChecked() ? QString() : tr("Tick the box to go on."));
    });
    connect(understood, &QCheckBox::toggled, this, [this](bool on) { setFooterNote(on ? QString() : tr("Tick the box to go on.")); });
    connect(this, &ActionDialog::actionTriggered, this, &QDialog::accept);
}

RemoveConnectionDialog::RemoveConnectionDialog(const ports::Connection &connection, std::function<QFuture<Outcome>()> remove, QWidget *parent)
    : ActionDialog(connection.environment, parent)
{
    setObjectName(QStringLiteral("removeConnectionDialog"));
    setFixedWidth(520);
    actionButton()->setObjectName(QStringLiteral("confirmRemoveConnectionButton"));
    speak(this, [this, connection] {
        setQuestion(tr("Remove the connection “%1”?").arg(connection.name));
        setConsequence(tr("Its keys are taken out of this computer, and its finished batches leave the lists. Nothing changes at the administrator. "
                          "Registered again with the same address, it finds its finished batches."));
        setBandSentence(connection.name);
        setAction(tr("Remove connection"), ButtonVariant::Destructive, QStringLiteral("trash-2"));
    });
    connect(this, &ActionDialog::actionTriggered, this, [this, remove = std::move(remove)] { awaitOutcome(remove()); });
}

} // namespace esteira::views
