#include "views/connections/receiver_form.h"

#include "core/future.h"
#include "views/design/button.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/settlement/form_field.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;

namespace {
constexpr int kWidth = 520;
constexpr int kHighestPort = 65535;
}

ReceiverForm::ReceiverForm(services::ConnectionService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_title(new TextLabel({}, TextRole::Section, "text", this)),
      m_about(new TextLabel({}, TextRole::Body, "t2", this)), m_state(new design::Banner(design::Banner::Weight::Info, {}, this)),
      m_address(new QLineEdit(this)), m_port(new QSpinBox(this)), m_publicUrl(new QLineEdit(this)), m_register(new QLineEdit(this)),
      m_addressField(new FormField(m_address, this)), m_portField(new FormField(m_port, this)), m_publicField(new FormField(m_publicUrl, this)),
      m_registerField(new FormField(m_register, this)), m_copy(new Button({}, ButtonVariant::Default, QStringLiteral("copy"), this))
{
    m_address->setObjectName(QStringLiteral("receiverAddressField"));
    m_port->setObjectName(QStringLiteral("receiverPortField"));
    m_port->setRange(0, kHighestPort);
    m_port->setGroupSeparatorShown(false);
    m_publicUrl->setObjectName(QStringLiteral("receiverPublicField"));
    m_register->setObjectName(QStringLiteral("receiverRegisterField"));
    m_register->setReadOnly(true);
    m_copy->setObjectName(QStringLiteral("copyReceiverButton"));
    m_copy->setAutoDefault(false);
    m_about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_state);
    auto *place = new QHBoxLayout;
    place->setSpacing(12);
    place->addWidget(m_addressField, 2, Qt::AlignTop);
    place->addWidget(m_portField, 1, Qt::AlignTop);
    auto *registered = new QHBoxLayout;
    registered->setSpacing(8);
    registered->addWidget(m_registerField, 1);
    auto *copyPlace = new QVBoxLayout;
    copyPlace->addSpacing(20); // in line with the input, under its caption
    copyPlace->addWidget(m_copy);
    copyPlace->addStretch(1);
    registered->addLayout(copyPlace);
    auto *narrow = new QWidget(this);
    narrow->setMaximumWidth(kWidth);
    auto *fields = new QVBoxLayout(narrow);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    fields->addLayout(place);
    fields->addWidget(m_publicField);
    fields->addLayout(registered);
    column->addWidget(narrow);
    column->addStretch(1);
    const auto touched = [this] {
        m_addressField->setProblem({});
        m_publicField->setProblem({});
        say();
        emit edited();
    };
    connect(m_address, &QLineEdit::textEdited, this, touched);
    connect(m_publicUrl, &QLineEdit::textEdited, this, touched);
    connect(m_port, &QSpinBox::valueChanged, this, [this, touched] {
        if (m_port->value() != m_kept.port)
            touched();
    });
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_register->text()); });
    connect(&service, &services::ConnectionService::receiverChanged, this, &ReceiverForm::showState);
    speak(this, [this] { say(); });
}

void ReceiverForm::load()
{
    setEnabled(false); // nobody writes into what is still being read
    whenDone(m_service.receiverSettings(), this, [this](const Result<services::ReceiverSettings> &settings) {
        setEnabled(true);
        if (!settings) {
            m_state->setWeight(design::Banner::Weight::Error);
            m_state->setText(settings.error().text.shown());
            return;
        }
        m_kept = *settings;
        m_address->setText(m_kept.address);
        m_port->setValue(m_kept.port);
        m_publicUrl->setText(m_kept.publicUrl);
        say();
    });
    showState();
}

services::ReceiverSettings ReceiverForm::settings() const
{
    return {m_address->text().trimmed(), quint16(m_port->value()), m_publicUrl->text().trimmed()};
}

bool ReceiverForm::showProblem(const Error &error)
{
    FormField *field = error.field == QLatin1String("address") ? m_addressField : error.field == QLatin1String("public_url") ? m_publicField : nullptr;
    if (!field)
        return false;
    settlement::Problem problem;
    problem.severity = settlement::Severity::Error;
    problem.text = error.text;
    problem.suggestion = error.wayOut;
    field->setProblem(problem);
    field->input()->setFocus();
    return true;
}

void ReceiverForm::say()
{
    m_title->setText(tr("Webhooks"));
    m_about->setText(tr("The administrator calls this address when something changes. Without it everything is still followed by asking, only later."));
    m_addressField->setCaption(tr("Address on this computer"), false);
    const bool open = !m_address->text().startsWith(QLatin1String("127.")) && !m_address->text().isEmpty();
    m_addressField->setHint(open ? tr("Reachable from other computers: let a proxy with https stand before it.")
                                 : tr("Reached from this computer alone: a tunnel or proxy passes the webhooks on."));
    m_portField->setCaption(tr("Port"), false);
    m_port->setSpecialValueText(tr("any free one"));
    m_portField->setHint(m_port->value() == 0 ? tr("Another one at each start.") : QString());
    m_publicField->setCaption(tr("Public address"), true);
    m_publicField->setHint(tr("Where the tunnel or proxy is reached from outside."));
    m_publicUrl->setPlaceholderText(QStringLiteral("https://webhooks.example.com.br/webhooks"));
    m_registerField->setCaption(tr("Register with the administrator"), false);
    m_registerField->setHint(tr("On the portal's integration screen. The signature key it answers with goes into the connection."));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the address to register"));
    showState();
}

void ReceiverForm::showState()
{
    const services::ReceiverState state = m_service.receiverState();
    m_state->setWeight(state.problem ? design::Banner::Weight::Error : design::Banner::Weight::Info);
    m_state->setText(state.problem ? state.problem->text.shown() + u' ' + state.problem->wayOut.shown()
                         : state.url.isEmpty() ? tr("Webhooks are not being received.")
                                               : tr("Listening at %1").arg(state.url));
    m_register->setText(m_publicUrl->text().trimmed().isEmpty() ? state.url : m_publicUrl->text().trimmed());
    m_register->setCursorPosition(0);
}

} // namespace esteira::views
