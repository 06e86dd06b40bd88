#include "views/shell/action_dialog.h"

#include "core/future.h"
#include "views/design/environment.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/shell/dim.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;

QString errorWords(const Error &error)
{
    QString text = error.text.shown();
    QStringList head;
    if (error.httpStatus)
        head.append(QStringLiteral("HTTP %1").arg(error.httpStatus));
    if (!error.apiCode.isEmpty())
        head.append(error.apiCode);
    if (!head.isEmpty())
        text = head.join(QStringLiteral(" · ")) + QStringLiteral(": ") + text;
    if (!error.wayOut.isEmpty())
        text += u'\n' + error.wayOut.shown();
    return text;
}

ButtonVariant finalVariant(bool production)
{
    return production ? ButtonVariant::Production : ButtonVariant::Primary;
}

ActionDialog::ActionDialog(ports::Environment environment, QWidget *parent)
    : QDialog(parent), m_production(environment == ports::Environment::Production)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_band = new design::EnvironmentStrip(design::EnvironmentKind::Production, this);
    m_band->setVisible(m_production);
    outer->addWidget(m_band);

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_question = new TextLabel({}, TextRole::Section, "text", page);
    m_question->setWordWrap(true);
    m_consequence = new TextLabel({}, TextRole::Body, "t2", page);
    m_consequence->setWordWrap(true);
    m_consequence->hide();
    m_error = new design::Banner(design::Banner::Weight::Error, {}, page);
    m_error->setObjectName(QStringLiteral("dialogError"));
    m_error->hide();
    m_body = new QVBoxLayout;
    m_body->setSpacing(12);
    column->addWidget(m_question);
    column->addWidget(m_consequence);
    column->addLayout(m_body, 1);
    column->addWidget(m_error);
    outer->addWidget(page, 1);

    auto *footer = new Surface(&design::Tokens::sub, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    m_note = new TextLabel({}, TextRole::Support, "t2", footer);
    m_note->setWordWrap(true);
    m_cancel = new Button({}, ButtonVariant::Default, {}, footer);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setKeys(QKeySequence(Qt::Key_Escape));
    m_cancel->setDefault(true);
    m_action = new Button({}, ButtonVariant::Primary, {}, footer);
    m_action->setObjectName(QStringLiteral("confirmButton"));
    m_action->setAutoDefault(false);
    m_cancel->setFocus();
    row->addWidget(m_note, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_action);
    outer->addWidget(footer);

    speak(this, [this] { m_cancel->setText(tr("Cancel")); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &ActionDialog::actionTriggered);
    // A shortcut and no key event: a focused button would take Ctrl+Enter for Enter, and Cancel has the focus here.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *step = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(step, &QShortcut::activated, m_action, [this] {
            if (m_action->isEnabled())
                m_action->click();
        });
    }
}

void ActionDialog::setQuestion(const QString &question)
{
    m_question->setText(question);
    setAccessibleName(question);
}

void ActionDialog::setConsequence(const QString &consequence)
{
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    setAccessibleDescription(consequence);
}

void ActionDialog::setBandSentence(const QString &sentence)
{
    m_band->setSentence(sentence);
}

void ActionDialog::setAction(const QString &text, ButtonVariant variant, const QString &iconName)
{
    m_action->setText(text);
    m_action->setVariant(variant);
    m_action->setIconName(iconName);
}

void ActionDialog::setFooterNote(const QString &note)
{
    m_note->setText(note);
}

void ActionDialog::makeActionDefault()
{
    m_cancel->setDefault(false);
    m_cancel->setAutoDefault(false);
    m_action->setAutoDefault(true);
    m_action->setDefault(true);
}

void ActionDialog::showError(const Error &error)
{
    m_error->setText(errorWords(error));
    m_error->show();
}

void ActionDialog::clearError()
{
    m_error->hide();
}

void ActionDialog::setBusy(bool busy)
{
    m_action->setEnabled(!busy);
}

void ActionDialog::awaitOutcome(QFuture<Outcome> future)
{
    clearError();
    setBusy(true);
    whenDone(future, this, [this](const Outcome &outcome) {
        setBusy(false);
        if (outcome)
            accept();
        else
            showError(outcome.error());
    });
}

void ActionDialog::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+Enter is the step of the dialog wherever the focus is; plain Enter only reaches the default button.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() & Qt::ControlModifier) {
        if (m_action->isEnabled())
            m_action->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ActionDialog::showEvent(QShowEvent *event)
{
    if (!m_dim && parentWidget())
        m_dim = dimWindow(*parentWidget()->window());
    QDialog::showEvent(event);
    // A dialog of fixed width is first made as high as its texts were at their own, smaller width.
    if (minimumWidth() == maximumWidth() && layout()->hasHeightForWidth())
        resize(width(), layout()->totalHeightForWidth(width()));
}

void ActionDialog::hideEvent(QHideEvent *event)
{
    delete std::exchange(m_dim, nullptr);
    QDialog::hideEvent(event);
}

} // namespace esteira::views
