#pragma once

#include "viewmodels/connections/connection_test.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace esteira::design {
class Banner;
class Button;
class EnvironmentStrip;
class TextLabel;
}

namespace esteira::views {

class EnvironmentCard;
class TestPanel;

/// One connection as a form, beside the test of it. Secrets are written, never read: a kept one shows as dots, and is
/// replaced or stays. Emits edited() at every change of the person's.
class ConnectionForm : public QWidget {
    Q_OBJECT
public:
    ConnectionForm(services::ConnectionService &service, QWidget *parent);

    /// Shows a kept connection; its keys' facts are asked for.
    void setConnection(const ports::Connection &connection, const QList<ports::RegisteredFund> &funds);
    /// An empty form for one of the administrator's environments.
    void setNew();

    services::ConnectionWish wish() const;
    ports::Environment environment() const;
    bool isNew() const { return m_connection.id.isEmpty(); }
    const ports::Connection &connection() const { return m_connection; }
    const QList<QString> &removedFunds() const { return m_removedFunds; }
    /// nullopt until the vault has answered.
    std::optional<services::KeyPlace> keyPlace() const { return m_factsKnown ? std::optional(m_facts.place) : std::nullopt; }

    /// Marks the field the error names and says why under it; false when none of ours is named.
    bool showProblem(const Error &error);
    void clearProblems();
    void focusFirst();

signals:
    void edited();
    void factsKnown();

private:
    struct Field {
        QWidget *input = nullptr;
        design::TextLabel *caption = nullptr;
        design::TextLabel *note = nullptr;
    };
    void build();
    QWidget *buildCards();
    QWidget *buildFields();
    QWidget *buildFunds();
    void addField(const char *name, QWidget *input, QWidget *row, QGridLayout &grid);
    QWidget *besides(QWidget *input, design::Button *button);
    void fillFields();
    void say();
    void sayEnvironment();
    void environmentChosen();
    void proposeAddress();
    void showSecrets();
    void importKey();
    void replaceApiKey();
    void replaceWebhookKey();
    void addFund();
    void removeFund();
    void listFunds();
    void setNote(const char *field, const QString &text, const char *ink = "t3");
    void touched();

    services::ConnectionService &m_service;
    viewmodels::ConnectionTest m_test;
    ports::Connection m_connection;
    QList<ports::RegisteredFund> m_funds;
    QList<QString> m_removedFunds;
    services::KeyFacts m_facts;
    bool m_factsKnown = false;
    std::optional<ports::PrivateKeyFacts> m_newKey;
    bool m_replacesApiKey = false;
    bool m_replacesWebhookKey = false;

    QHash<QString, Field> m_fields;
    QButtonGroup *m_cards = nullptr;
    EnvironmentCard *m_embedded = nullptr;
    EnvironmentCard *m_sandbox = nullptr;
    EnvironmentCard *m_production = nullptr;
    design::EnvironmentStrip *m_band = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_profile = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_apiKey = nullptr;
    QLineEdit *m_privateKey = nullptr;
    QLineEdit *m_webhookKey = nullptr;
    QLineEdit *m_newFund = nullptr;
    design::Button *m_apiKeyButton = nullptr;
    design::Button *m_privateKeyButton = nullptr;
    design::Button *m_webhookKeyButton = nullptr;
    design::Button *m_addFund = nullptr;
    design::Button *m_removeFund = nullptr;
    QListWidget *m_fundList = nullptr;
    TestPanel *m_testPanel = nullptr;
};

} // namespace esteira::views
