#pragma once

#include "services/workplace.h"
#include "viewmodels/settlement/load_state.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace esteira::viewmodels {

/// The latest webhooks received, newest first. Only those with a verified signature are kept, so every line is one.
/// GUI thread.
class WebhookListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Received, Type, Object, Status, Signature, Mark, ColumnCount };

    explicit WebhookListModel(services::Workplace &workplace, QObject *parent = nullptr);
    void refresh();
    LoadState loadState() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    const ports::ReceivedWebhook *webhook(int row) const { return row >= 0 && row < m_webhooks.size() ? &m_webhooks.at(row) : nullptr; }
    /// How many there are at most; older ones are not listed.
    static int limit();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

signals:
    void loadStateChanged();

private:
    void apply(const QList<ports::ReceivedWebhook> &webhooks);

    services::Workplace &m_workplace;
    QList<ports::ReceivedWebhook> m_webhooks;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    QTimer m_timer;
};

} // namespace esteira::viewmodels
