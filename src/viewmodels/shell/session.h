#pragma once

#include "services/workplace.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace esteira::viewmodels {

/// What the whole window shares: the connection and fund worked with, and the person's preferences. Read from the store
/// at open(), kept there at every change. Lives on the GUI thread; never blocks.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(services::Workplace &workplace, QObject *parent = nullptr);

    /// Reads everything; opened() follows, also when something could not be read (see error()).
    void open();
    const std::optional<Error> &error() const { return m_error; }
    /// Reads connections and funds again; changed() follows.
    void reload();

    const QList<ports::Connection> &connections() const { return m_connections; }
    /// The connection worked with; nullptr while there is none.
    const ports::Connection *connection() const;
    const ports::Connection *connection(const QString &id) const;
    ports::Environment environment() const;
    void setConnection(const QString &id);

    /// Funds of the connection worked with.
    const QList<ports::RegisteredFund> &funds() const { return m_funds; }
    const ports::RegisteredFund *fund(const QString &fundClassKey) const;
    /// Short name of a fund; the beginning of its key while it has none.
    QString fundShortName(const QString &fundClassKey) const;
    QString fundName(const QString &fundClassKey) const;
    /// Empty: all funds.
    const QString &currentFund() const { return m_currentFund; }
    void setCurrentFund(const QString &fundClassKey);
    /// Of the fund worked with; with all funds, the date they share. Invalid when not known.
    QDate accountingDate() const;

    QString preference(const QString &key) const { return m_preferences.value(key); }
    void setPreference(const QString &key, const QString &value);

signals:
    void opened();
    /// Connection, funds or the current fund changed.
    void changed();

private:
    void readPreferences(QStringList keys);
    void readConnections();
    void readFunds();
    void finishOpening();

    services::Workplace &m_workplace;
    QList<ports::Connection> m_connections;
    QList<ports::RegisteredFund> m_funds;
    QHash<QString, QString> m_preferences;
    QString m_connectionId;
    QString m_currentFund;
    std::optional<Error> m_error;
    QTimer m_fundTimer;
    bool m_isOpen = false;
    bool m_reloads = false;
};

} // namespace esteira::viewmodels
