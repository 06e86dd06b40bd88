#pragma once

#include "support/sample_rows.h"
#include "window/window_fixture.h"

#include <QHeaderView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>
#include <QTest>

/// What several tests do with a batch in the real window. GUI thread; waits with events running.
namespace esteira::test {

inline ports::BatchStore &storeOf(WindowFixture &desk)
{
    return desk.program().backend().workplace().batches;
}

/// Steers an administrator's admin port (sandbox/admin/admin_api.h).
inline bool steer(const QString &adminUrl, const QByteArray &method, const QString &path, const QByteArray &json)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(adminUrl + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, json));
    return QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000) && reply->error() == QNetworkReply::NoError;
}

inline bool fault(WindowFixture &desk, const QByteArray &json)
{
    return steer(desk.program().backend().sandboxAdminUrl(), "POST", QStringLiteral("/faults"), json);
}

/// Makes a draft of good rows and opens it.
inline ports::BatchId openDraft(WindowFixture &desk, int rows, const QString &connectionId = QStringLiteral("sandbox"))
{
    const ports::BatchId id = makeDraft(storeOf(desk), rows);
    auto item = *await(storeOf(desk).batch(id));
    item.batch.connectionId = connectionId;
    if (!await(storeOf(desk).updateDraft(item.batch)))
        qFatal("the draft's connection could not be set");
    desk.window().showBatch(id);
    return id;
}

inline ports::BatchListItem itemOf(WindowFixture &desk, ports::BatchId id)
{
    return *await(storeOf(desk).batch(id));
}

inline qint64 countOf(WindowFixture &desk, ports::BatchId id, settlement::SendState state)
{
    for (const auto &part : itemOf(desk, id).summary.bySendState) {
        if (settlement::sendStateFrom(part.key) == state)
            return part.value.count;
    }
    return 0;
}

/// Sends the open draft and waits until every row has an outcome.
inline bool sendAll(WindowFixture &desk, ports::BatchId id)
{
    using settlement::SendState;
    if (!desk.click(QStringLiteral("sendBatchButton")) || !desk.click(QStringLiteral("confirmSendButton")))
        return false;
    // The page turns to the sending by itself; whoever turns it elsewhere before that is turned back.
    if (!desk.seek(QStringLiteral("sendStateTable"), 30'000))
        return false;
    return QTest::qWaitFor([&] {
        const qint64 open = countOf(desk, id, SendState::Draft) + countOf(desk, id, SendState::Queued) + countOf(desk, id, SendState::Sending)
            + countOf(desk, id, SendState::Unknown);
        return open == 0 && !itemOf(desk, id).batch.status.isEmpty();
    }, 60'000);
}

/// The visible table of that name once it has a line; nullptr otherwise.
inline QTableView *filledTable(WindowFixture &desk, const QString &name)
{
    auto *table = qobject_cast<QTableView *>(desk.seek(name));
    return table && QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 10'000) ? table : nullptr;
}

/// Line in which a column shows that text; -1 when none does in time.
inline int lineOf(QTableView &table, int column, const QString &text)
{
    int found = -1;
    const bool shown = QTest::qWaitFor([&] {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, column).data().toString() == text)
                found = row;
        }
        return found >= 0;
    }, 10'000);
    return shown ? found : -1;
}

/// Clicks a cell as a person does.
inline void clickCell(QTableView &table, int row, int column)
{
    const QModelIndex index = table.model()->index(row, column);
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, table.visualRect(index).center());
}

} // namespace esteira::test
