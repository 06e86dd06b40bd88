#pragma once

#include "services/connection/connection_service.h"
#include "services/workplace.h"
#include "views/shell/action_dialog.h"

class QListWidget;
class QStackedWidget;

namespace esteira::viewmodels {
class Session;
}

namespace esteira::views {

class ConnectionForm;
class ReceiverForm;

/// The connections of this computer and the receiver of webhooks: a list at the left, one form at the right. While a form
/// has unsaved changes the list waits; Cancel gives them up first, and closes the window after that.
class ConnectionsDialog : public QDialog {
    Q_OBJECT
public:
    ConnectionsDialog(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent);

signals:
    /// Work with this connection from now on; already confirmed where it had to be.
    void switchWanted(const QString &connectionId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void reject() override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildFooter();
    void say();
    void list();
    void select(const QString &id);
    void showCurrent();
    void showConnection(const QString &id);
    void addNew();
    void save(std::optional<services::ConnectionWish> wish = {});
    void saveReceiver();
    void saved(const QString &id);
    void failed(const Error &error, const services::ConnectionWish &wish);
    void offerFile(const Error &error, const services::ConnectionWish &wish);
    void use(const QString &id);
    void remove();
    void makeStart();
    void setDirty(bool dirty);
    void updateFooter();
    QString keyWords(bool isNew) const;
    bool onReceiver() const;
    const ports::Connection *shown() const;

    services::Workplace &m_workplace;
    services::ConnectionService &m_service;
    viewmodels::Session &m_session;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    ConnectionForm *m_form = nullptr;
    ReceiverForm *m_receiver = nullptr;
    design::Banner *m_problem = nullptr;
    design::TextLabel *m_note = nullptr;
    design::Button *m_add = nullptr;
    design::Button *m_remove = nullptr;
    design::Button *m_start = nullptr;
    design::Button *m_use = nullptr;
    design::Button *m_close = nullptr;
    design::Button *m_save = nullptr;
    QWidget *m_dim = nullptr;
    QString m_startId;
    QString m_selected; ///< empty: a new connection
    bool m_dirty = false;
    bool m_busy = false;
};

} // namespace esteira::views
