#include "views/approval/decision_dialog.h"

#include "core/format.h"
#include "viewmodels/approval/approval_state.h"
#include "viewmodels/shell/session.h"
#include "views/design/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace esteira::views {

using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;
using viewmodels::ApprovalState;
using viewmodels::Session;

namespace {

constexpr int kWidth = 600;
constexpr int kCaptionWidth = 140;
constexpr int kReasonHeight = 76;

ports::Environment environmentOf(const ApprovalState &state, const Session &session)
{
    const ports::Connection *connection = session.connection(state.item().assignment.connectionId);
    return connection ? connection->environment : session.environment();
}

} // namespace

DecisionDialog::DecisionDialog(ApprovalState &state, const Session &session, bool approves, QWidget *parent)
    : ActionDialog(environmentOf(state, session), parent), m_state(state), m_approves(approves), m_assignment(state.item().assignment.id),
      m_total(state.figures().approved.total)
{
    const ports::StoredAssignment &assignment = state.item().assignment;
    setObjectName(approves ? QStringLiteral("approveDialog") : QStringLiteral("denyDialog"));
    setFixedWidth(kWidth);
    setBandSentence(session.fundName(assignment.scope.fundClassKey));
    const QString question = approves ? tr("Approve %1?").arg(assignment.request.externalId) : tr("Deny %1?").arg(assignment.request.externalId);
    setWindowTitle(question);
    setQuestion(question);
    setConsequence(approves ? tr("The assignment term is made and sent for signature; the payment comes after. It cannot be taken back here.")
                            : tr("The whole assignment is discarded. Its assets can only come in a new one."));
    addFact(tr("Total"), tr("%1 in %n assets", nullptr, int(state.figures().approved.count)).arg(format::moneyWithSymbol(m_total)));
    addFact(tr("Assignor"), assignment.assignorName);
    addFact(tr("Fund"), session.fundName(assignment.scope.fundClassKey));
    if (const ports::Connection *connection = session.connection(assignment.connectionId))
        addFact(tr("Connection"), isProduction() ? tr("%1 · production: real money moves").arg(connection->name)
                                                 : tr("%1 · sandbox: nothing real is paid").arg(connection->name));
    if (approves)
        addAccount();
    else
        addReason();
    addTypedTotal();
    m_blocked = new TextLabel({}, TextRole::Body, "error", this);
    m_blocked->setObjectName(QStringLiteral("decisionBlockers"));
    m_blocked->setWordWrap(true);
    body()->addWidget(m_blocked);
    if (approves)
        setAction(tr("Approve %1").arg(format::moneyWithSymbol(m_total)), finalVariant(isProduction()), QStringLiteral("circle-check"));
    else
        setAction(tr("Deny"), isProduction() ? ButtonVariant::Production : ButtonVariant::Destructive, QStringLiteral("circle-x"));
    actionButton()->setObjectName(QStringLiteral("confirmDecisionButton"));
    connect(&state, &ApprovalState::decisionChanged, this, &DecisionDialog::check);
    connect(this, &ActionDialog::actionTriggered, this, &DecisionDialog::decide);
    check();
}

void DecisionDialog::addFact(const QString &caption, const QString &value)
{
    auto *row = new QHBoxLayout;
    auto *name = new TextLabel(caption, TextRole::Body, "t2", this);
    name->setFixedWidth(kCaptionWidth);
    auto *text = new TextLabel(value, TextRole::BodyStrong, "text", this);
    text->setWordWrap(true);
    row->addWidget(name);
    row->addWidget(text, 1);
    body()->addLayout(row);
}

void DecisionDialog::addAccount()
{
    m_account = new QComboBox(this);
    m_account->setObjectName(QStringLiteral("disbursementAccount"));
    m_account->setAccessibleName(tr("Account that is paid"));
    m_account->addItem(tr("The assignor's default account"), QString());
    if (const auto &told = m_state.item().assignment.disbursement; told && !told->accountKey.isEmpty())
        m_account->addItem(tr("Account %1").arg(told->account.number), told->accountKey);
    auto *row = new QHBoxLayout;
    auto *name = new TextLabel(tr("Account that is paid"), TextRole::Body, "t2", this);
    name->setFixedWidth(kCaptionWidth);
    name->setBuddy(m_account);
    row->addWidget(name);
    row->addWidget(m_account, 1);
    body()->addLayout(row);
}

void DecisionDialog::addReason()
{
    const QString ask = tr("Why is it denied? The reason stays on this computer: the administrator has no field for it.");
    auto *name = new TextLabel(ask, TextRole::Body, "t2", this);
    name->setWordWrap(true);
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("denialReason"));
    m_reason->setAccessibleName(ask);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kReasonHeight);
    name->setBuddy(m_reason);
    body()->addWidget(name);
    body()->addWidget(m_reason);
    m_reason->setFocus();
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionDialog::check);
}

void DecisionDialog::addTypedTotal()
{
    if (!isProduction())
        return;
    const QString ask = tr("Type the total, %1, to release the decision").arg(format::money(m_total));
    auto *name = new TextLabel(ask, TextRole::BodyStrong, "text", this);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("typedTotal"));
    m_typed->setAccessibleName(ask);
    m_typed->setAlignment(Qt::AlignRight);
    name->setBuddy(m_typed);
    body()->addWidget(name);
    body()->addWidget(m_typed);
    if (!m_reason)
        m_typed->setFocus();
    connect(m_typed, &QLineEdit::textChanged, this, &DecisionDialog::check);
}

void DecisionDialog::check()
{
    QStringList reasons;
    // What is open may be another one by now; this dialog is about the one it names.
    if (m_state.item().assignment.id != m_assignment)
        reasons.append(tr("Another assignment is open now."));
    for (const Text &blocker : m_state.blockers())
        reasons.append(blocker.shown());
    for (const Text &change : m_state.changes())
        reasons.append(change.shown());
    bool complete = true;
    if (m_reason && m_reason->toPlainText().trimmed().isEmpty()) {
        complete = false;
        if (reasons.isEmpty())
            reasons.append(tr("Write the reason to be able to deny."));
    }
    if (m_typed) {
        const ParsedMoney parsed = parseMoney(m_typed->text(), currentLanguage() == Language::Portuguese ? DecimalMark::Comma : DecimalMark::Dot);
        const Money *typed = std::get_if<Money>(&parsed);
        complete = complete && typed && *typed == m_total;
    }
    m_blocked->setText(reasons.join(u'\n'));
    m_blocked->setVisible(!reasons.isEmpty());
    setBusy(!m_state.blockers().isEmpty() || m_state.item().assignment.id != m_assignment || !complete);
}

void DecisionDialog::decide()
{
    awaitOutcome(m_state.decide(m_approves, m_reason ? m_reason->toPlainText() : QString(), m_account ? m_account->currentData().toString() : QString()));
}

} // namespace esteira::views
