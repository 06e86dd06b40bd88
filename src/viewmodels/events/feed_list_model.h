#pragma once

#include "ports/events/event_feed.h"
#include "services/workplace.h"
#include "viewmodels/settlement/load_state.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace esteira::viewmodels {

class Session;

/// Webhooks that came, that were turned away and that never came, newest first; of the connection and fund worked with.
/// New lines come at the top and what stays keeps its place; held still, new ones are only counted. Older ones are read
/// when somebody scrolls down. GUI thread.
class FeedListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Received, Type, Object, Status, Verdict, Fund, Signature, ColumnCount };

    /// What the person asks for; connection and fund come from the session.
    struct Filter {
        QString type;
        QList<ports::FeedResult> results;
        bool onlyRepeated = false;
        int days = 0;          ///< 1: today; 0: all
        QString text;
        bool isEmpty() const { return *this == Filter(); }
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    FeedListModel(services::Workplace &workplace, const Session &session, QObject *parent = nullptr);

    void refresh();
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    /// Keeps the list as it is until it is let go.
    void setHeld(bool held);
    bool isHeld() const { return m_held; }
    /// Lines that came since the list is held.
    qint64 heldBack() const { return m_heldBack; }

    LoadState loadState() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    const ports::FeedLine *line(int row) const { return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr; }
    const ports::FeedSummary &summary() const { return m_summary; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    bool event(QEvent *event) override;

signals:
    void loadStateChanged();
    void summaryChanged();

private:
    ports::FeedQuery query() const;
    void readLines();
    void readSummary();
    void take(const QList<ports::FeedLine> &lines);
    void apply(const QList<ports::FeedLine> &lines);
    void startAnew();
    void setState(LoadState state);

    services::Workplace &m_workplace;
    const Session &m_session;
    QList<ports::FeedLine> m_lines;
    QList<ports::FeedLine> m_waiting; ///< read while held
    ports::FeedSummary m_summary;
    Filter m_filter;
    int m_limit;
    bool m_isWhole = true;            ///< there are no older ones
    bool m_held = false;
    qint64 m_heldBack = 0;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    QTimer m_timer;
    int m_number = 0;                 ///< of the last question: older answers are dropped
};

} // namespace esteira::viewmodels
