#include "views/connections/connections_dialog.h"

#include "core/future.h"
#include "viewmodels/shell/session.h"
#include "views/connections/connection_form.h"
#include "views/connections/receiver_form.h"
#include "views/connections/switch_dialog.h"
#include "views/design/environment.h"
#include "views/design/icon.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/shell/dim.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;
using ports::Environment;
using services::KeyPlace;

namespace {

const QString kReceiver = QStringLiteral("/webhooks");
const QString kNew = QStringLiteral("/new");

QString iconOf(Environment environment)
{
    switch (environment) {
    case Environment::EmbeddedSandbox: return design::environmentIcon(design::EnvironmentKind::EmbeddedSandbox);
    case Environment::AdministratorSandbox: return design::environmentIcon(design::EnvironmentKind::AdministratorSandbox);
    case Environment::Production: return design::environmentIcon(design::EnvironmentKind::Production);
    }
    return {};
}

} // namespace

ConnectionsDialog::ConnectionsDialog(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_service(*workplace.ways), m_session(session)
{
    setObjectName(QStringLiteral("connectionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(1080, 680);
    setMinimumSize(940, 600);
    build();
    speak(this, [this] { say(); });
    connect(&session, &viewmodels::Session::changed, this, &ConnectionsDialog::list);
    whenDone(m_service.startConnection(), this, [this](const Result<QString> &id) {
        m_startId = id.value_or(QString());
        list();
    });
    list();
    select(session.connection() ? session.connection()->id : kReceiver);
}

void ConnectionsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildList());
    auto *sheet = new Surface(&design::Tokens::surf, {}, this);
    auto *right = new QVBoxLayout(sheet);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_problem = new design::Banner(design::Banner::Weight::Error, {}, this);
    m_problem->setObjectName(QStringLiteral("connectionsProblem"));
    m_problem->hide();
    right->addWidget(m_problem);
    m_pages = new QStackedWidget(this);
    m_form = new ConnectionForm(m_service, m_pages);
    m_receiver = new ReceiverForm(m_service, m_pages);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_receiver);
    right->addWidget(m_pages, 1);
    row->addWidget(sheet, 1);
    column->addLayout(row, 1);
    column->addWidget(buildFooter());
    // As in every dialog that acts; a focused button would take the key for its own.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *step = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(step, &QShortcut::activated, m_save, [this] {
            if (m_save->isVisible() && m_save->isEnabled())
                m_save->click();
        });
    }
    connect(m_form, &ConnectionForm::edited, this, [this] { setDirty(true); });
    connect(m_form, &ConnectionForm::factsKnown, this, &ConnectionsDialog::updateFooter);
    connect(m_receiver, &ReceiverForm::edited, this, [this] { setDirty(true); });
}

QWidget *ConnectionsDialog::buildList()
{
    auto *side = new Surface(&design::Tokens::sub, Qt::RightEdge, this);
    side->setFixedWidth(212);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 10, 9, 10);
    column->setSpacing(8);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("connectionList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setIconSize(QSize(16, 16));
    m_add = new Button({}, ButtonVariant::Default, QStringLiteral("plus"), side);
    m_add->setObjectName(QStringLiteral("addConnectionButton"));
    m_add->setAutoDefault(false);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::showCurrent);
    connect(m_add, &Button::clicked, this, &ConnectionsDialog::addNew);
    return side;
}

QWidget *ConnectionsDialog::buildFooter()
{
    auto *footer = new Surface(&design::Tokens::sub, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    m_note = new TextLabel({}, TextRole::Support, "t2", footer);
    m_note->setObjectName(QStringLiteral("connectionsNote"));
    m_note->setWordWrap(true);
    const auto button = [&](const char *name, ButtonVariant variant, const char *icon) {
        auto *made = new Button({}, variant, QString::fromLatin1(icon), footer);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    m_remove = button("removeConnectionButton", ButtonVariant::Destructive, "trash-2");
    m_start = button("startConnectionButton", ButtonVariant::Default, "pin");
    m_use = button("useConnectionButton", ButtonVariant::Default, "plug");
    m_close = button("cancelButton", ButtonVariant::Default, "");
    m_save = button("saveConnectionButton", ButtonVariant::Primary, "");
    row->addWidget(new design::IconLabel(QStringLiteral("lock"), 14, &design::Tokens::t2, footer));
    row->addWidget(m_note, 1);
    for (Button *each : {m_remove, m_start, m_use, m_close, m_save})
        row->addWidget(each);
    connect(m_remove, &Button::clicked, this, &ConnectionsDialog::remove);
    connect(m_start, &Button::clicked, this, &ConnectionsDialog::makeStart);
    connect(m_use, &Button::clicked, this, [this] { use(m_selected); });
    connect(m_close, &Button::clicked, this, &ConnectionsDialog::reject);
    connect(m_save, &Button::clicked, this, [this] {
        if (onReceiver())
            saveReceiver();
        else
            save();
    });
    return footer;
}

void ConnectionsDialog::say()
{
    setWindowTitle(tr("Connections") + QStringLiteral(" — Esteira"));
    m_list->setAccessibleName(tr("Connections"));
    m_add->setText(tr("Add connection…"));
    m_remove->setText(tr("Remove…"));
    list();
    updateFooter();
}

void ConnectionsDialog::list()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString &id, const QString &text, const QString &icon) {
        auto *item = new QListWidgetItem(design::icon(icon), text, m_list);
        item->setData(Qt::UserRole, id);
        item->setToolTip(text);
        item->setSizeHint(QSize(0, 30));
        return item;
    };
    for (const ports::Connection &each : m_session.connections()) {
        const bool inUse = m_session.connection() && m_session.connection()->id == each.id;
        auto *item = add(each.id, each.name, iconOf(each.environment));
        QStringList marks;
        if (inUse)
            marks.append(tr("in use"));
        if (m_startId == each.id)
            marks.append(tr("at start"));
        // Long names elide; who is in use must not be lost with their end.
        item->setFont(design::font(inUse ? TextRole::BodyStrong : TextRole::Body));
        item->setData(Qt::AccessibleTextRole, QStringList(QStringList{each.name} + marks).join(QStringLiteral(", ")));
        item->setToolTip(QStringList(QStringList{each.name, each.baseUrl.toString()} + marks).join(u'\n'));
    }
    if (m_selected == kNew)
        add(kNew, tr("New connection"), QStringLiteral("plus"));
    add(kReceiver, tr("Webhooks"), QStringLiteral("webhook"));
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_selected)
            m_list->setCurrentRow(row);
    }
    updateFooter();
}

void ConnectionsDialog::select(const QString &id)
{
    m_selected = id;
    list();
    showCurrent();
}

void ConnectionsDialog::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString left = std::exchange(m_selected, item->data(Qt::UserRole).toString());
    m_problem->hide();
    if (left == kNew && m_selected != kNew)
        list();
    if (m_selected == kReceiver) {
        m_pages->setCurrentWidget(m_receiver);
        m_receiver->load();
    } else {
        m_pages->setCurrentWidget(m_form);
        if (m_selected == kNew)
            m_form->setNew();
        else
            showConnection(m_selected);
    }
    setDirty(m_selected == kNew);
}

void ConnectionsDialog::showConnection(const QString &id)
{
    const ports::Connection *connection = m_session.connection(id);
    if (!connection)
        return;
    whenDone(m_workplace.batches.funds(id), this, [this, id, found = *connection](const Result<QList<ports::RegisteredFund>> &funds) {
        if (m_selected != id || m_dirty)
            return;
        m_form->setConnection(found, funds.value_or(QList<ports::RegisteredFund>()));
        updateFooter();
    });
}

void ConnectionsDialog::addNew()
{
    select(kNew);
    m_form->focusFirst();
}

void ConnectionsDialog::save(std::optional<services::ConnectionWish> wish)
{
    if (!wish)
        wish = m_form->wish();
    m_form->clearProblems();
    m_problem->hide();
    m_busy = true;
    updateFooter();
    whenDone(m_service.save(*wish), this, [this, asked = *wish](const Result<QString> &id) {
        m_busy = false;
        if (id)
            saved(*id);
        else
            failed(id.error(), asked);
        updateFooter();
    });
}

void ConnectionsDialog::saved(const QString &id)
{
    const QList<QString> removed = m_form->removedFunds();
    for (const QString &fund : removed) {
        whenDone(m_workplace.connections.removeFund(id, fund), this, [this](const Outcome &outcome) {
            if (outcome)
                return;
            m_problem->setText(errorWords(outcome.error()));
            m_problem->show();
        });
    }
    const bool isNew = m_selected == kNew;
    setDirty(false);
    m_selected = id;
    // The session reads it in a moment; until then there is nothing to show.
    auto *once = new QObject(this);
    connect(&m_session, &viewmodels::Session::changed, once, [this, id, isNew, once] {
        if (!m_session.connection(id))
            return;
        once->deleteLater();
        select(id);
        if (isNew)
            use(id);
    });
    m_session.reload();
}

void ConnectionsDialog::failed(const Error &error, const services::ConnectionWish &wish)
{
    if (m_form->showProblem(error))
        return;
    m_problem->clearActions();
    m_problem->setText(errorWords(error));
    const bool toFile = wish.place == KeyPlace::File || (!wish.place && !m_form->isNew() && m_form->keyPlace() == KeyPlace::File);
    if (error.kind == ErrorKind::Storage && !toFile) {
        Button *file = m_problem->addAction(tr("Keep in a file…"));
        file->setObjectName(QStringLiteral("keepInFileButton"));
        connect(file, &Button::clicked, this, [this, error, wish] { offerFile(error, wish); });
    }
    m_problem->show();
}

void ConnectionsDialog::offerFile(const Error &error, const services::ConnectionWish &wish)
{
    auto *dialog = new KeyFileDialog(wish.connection.environment, error, this);
    connect(dialog, &QDialog::accepted, this, [this, wish] {
        services::ConnectionWish again = wish;
        again.place = KeyPlace::File;
        save(again);
    });
    dialog->open();
}

void ConnectionsDialog::saveReceiver()
{
    m_problem->hide();
    m_busy = true;
    updateFooter();
    whenDone(m_service.saveReceiver(m_receiver->settings()), this, [this](const Outcome &outcome) {
        m_busy = false;
        if (outcome) {
            setDirty(false);
        } else if (!m_receiver->showProblem(outcome.error())) {
            m_problem->setText(errorWords(outcome.error()));
            m_problem->show();
        }
        updateFooter();
    });
}

void ConnectionsDialog::use(const QString &id)
{
    const ports::Connection *connection = m_session.connection(id);
    if (!connection || (m_session.connection() && m_session.connection()->id == id))
        return;
    if (connection->environment != Environment::Production) {
        emit switchWanted(id);
        return;
    }
    auto *dialog = new SwitchDialog(*connection, this);
    connect(dialog, &QDialog::accepted, this, [this, id] { emit switchWanted(id); });
    dialog->open();
}

void ConnectionsDialog::remove()
{
    const ports::Connection *connection = shown();
    if (!connection)
        return;
    auto *dialog = new RemoveConnectionDialog(*connection, [this, id = connection->id] { return m_service.remove(id); }, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        setDirty(false);
        m_selected = m_session.connections().isEmpty() ? kReceiver : m_session.connections().first().id;
        m_session.reload();
        select(m_selected);
    });
    dialog->open();
}

void ConnectionsDialog::makeStart()
{
    m_startId = m_startId == m_selected ? QString() : m_selected;
    whenDone(m_service.setStartConnection(m_startId), this, [this](const Outcome &) { list(); });
}

void ConnectionsDialog::setDirty(bool dirty)
{
    m_dirty = dirty;
    updateFooter();
}

/// Where the keys are; nothing while that is not known yet.
QString ConnectionsDialog::keyWords(bool isNew) const
{
    const auto place = isNew ? std::optional(KeyPlace::Keychain) : m_form->keyPlace();
    if (!place || onReceiver())
        return {};
    return *place == KeyPlace::File ? tr("Keys are kept in a file of your user, not encrypted, as you chose.")
                                    : tr("Keys are kept in the system's keychain, never in files, logs or reports.");
}

bool ConnectionsDialog::onReceiver() const
{
    return m_selected == kReceiver;
}

const ports::Connection *ConnectionsDialog::shown() const
{
    return m_session.connection(m_selected);
}

void ConnectionsDialog::updateFooter()
{
    if (!m_save)
        return;
    const ports::Connection *connection = onReceiver() ? nullptr : shown();
    const bool embedded = connection && connection->environment == Environment::EmbeddedSandbox;
    const bool isNew = m_selected == kNew;
    const bool production = !onReceiver() && m_form->environment() == Environment::Production;
    const bool inUse = connection && m_session.connection() && m_session.connection()->id == connection->id;
    m_list->setEnabled(!m_dirty || isNew);
    m_add->setEnabled(!m_dirty);
    m_remove->setVisible(connection && !embedded && !m_dirty);
    m_start->setVisible(connection && !m_dirty && m_session.connections().size() > 1);
    m_start->setText(connection && m_startId == connection->id ? tr("Start with the last used") : tr("Start with this one"));
    m_use->setVisible(connection && !inUse && !m_dirty);
    m_use->setText(production ? tr("Work in production…") : tr("Work with this one"));
    m_use->setVariant(production ? ButtonVariant::Production : ButtonVariant::Default);
    m_close->setText(m_dirty ? tr("Cancel") : tr("Close"));
    m_save->setVisible(m_dirty);
    m_save->setEnabled(!m_busy);
    m_save->setText(isNew ? (production ? tr("Connect in production…") : tr("Save and connect")) : tr("Save"));
    m_save->setVariant(production ? ButtonVariant::Production : ButtonVariant::Primary);
    m_save->setIconName(production ? QStringLiteral("shield-alert") : QString());
    const QString state = inUse && !m_dirty ? tr("In use.") + u' ' : QString();
    if (m_dirty && !isNew)
        m_note->setText(tr("Save or cancel the changes before you go to another connection."));
    else if (embedded)
        m_note->setText(state + tr("The embedded sandbox has keys of its own; nothing of it leaves this computer."));
    else
        m_note->setText(state + keyWords(isNew));
}

void ConnectionsDialog::reject()
{
    if (!m_dirty) {
        QDialog::reject();
        return;
    }
    setDirty(false);
    m_problem->hide();
    if (m_selected == kNew)
        select(m_session.connection() ? m_session.connection()->id : kReceiver);
    else
        showCurrent();
}

void ConnectionsDialog::showEvent(QShowEvent *event)
{
    if (!m_dim && parentWidget())
        m_dim = dimWindow(*parentWidget()->window());
    QDialog::showEvent(event);
}

void ConnectionsDialog::hideEvent(QHideEvent *event)
{
    delete std::exchange(m_dim, nullptr);
    QDialog::hideEvent(event);
}

} // namespace esteira::views
