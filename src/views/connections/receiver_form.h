#pragma once

#include "services/connection/connection_service.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace esteira::design {
class Banner;
class Button;
class TextLabel;
}

namespace esteira::views {

class FormField;

/// Where webhooks are received on this computer, and what to register with the administrator.
class ReceiverForm : public QWidget {
    Q_OBJECT
public:
    ReceiverForm(services::ConnectionService &service, QWidget *parent);

    void load();
    services::ReceiverSettings settings() const;
    bool showProblem(const Error &error);

signals:
    void edited();

private:
    void say();
    void showState();

    services::ConnectionService &m_service;
    services::ReceiverSettings m_kept;
    design::TextLabel *m_title;
    design::TextLabel *m_about;
    design::Banner *m_state;
    QLineEdit *m_address;
    QSpinBox *m_port;
    QLineEdit *m_publicUrl;
    QLineEdit *m_register;
    FormField *m_addressField;
    FormField *m_portField;
    FormField *m_publicField;
    FormField *m_registerField;
    design::Button *m_copy;
};

} // namespace esteira::views
