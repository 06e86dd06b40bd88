#include "store/settlement/sql_row_search.h"

#include "store/database/database.h"

#include <QPromise>

#include <limits>
#include <memory>

namespace esteira::store {

namespace {

using Found = Result<QList<ports::FoundRow>>;

/// Some ten milliseconds of work (0.6 s for a million rows): what everybody else may have to wait.
constexpr int kPiece = 10'000;

struct Search {
    Database &database;
    ports::RowSearchTerms terms;
    int limit;
    qint64 below = std::numeric_limits<qint64>::max();
    QList<ports::FoundRow> found;
    QPromise<Found> promise; ///< ends cancelled when the search is dropped with the queue
};

QString likeAnywhere(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

/// The id the piece ends with, itself in it; nothing when no row is left.
std::optional<qint64> lowestOfPiece(SqlSession &s, qint64 below)
{
    SqlStatement &lowest = s.statement("SELECT min(id) FROM (SELECT id FROM settlement WHERE id < ? ORDER BY id DESC LIMIT ?)");
    std::optional<qint64> id;
    if (lowest.run(below, kPiece) && lowest.next() && !lowest.isNull(0))
        id = lowest.integer(0);
    lowest.finish();
    return id;
}

void lookThrough(SqlSession &s, Search &search, qint64 from)
{
    // A term that is not looked for is NULL, and what is compared with it is not true.
    SqlStatement &rows = s.statement(
        "SELECT r.batch_id, r.id, r.position, b.external_id, b.fund_class_key, r.external_id, r.contract_number, r.note, r.total_centavos,"
        " r.send_state, r.status FROM settlement r JOIN batch b ON b.id = r.batch_id"
        " WHERE r.id >= ? AND r.id < ? AND b.connection_id = ? AND (r.total_centavos = ?"
        " OR r.contract_number LIKE ? ESCAPE '\\' OR r.external_id LIKE ? ESCAPE '\\' OR r.asset_external_id LIKE ? ESCAPE '\\'"
        " OR r.note LIKE ? ESCAPE '\\'"
        " OR (? IS NOT NULL AND replace(replace(replace(coalesce(r.note, '') || ' ' || coalesce(r.contract_number, ''),"
        " '.', ''), '-', ''), '/', '') LIKE ?)) ORDER BY r.id DESC LIMIT ?");
    const ports::RowSearchTerms &terms = search.terms;
    const QVariant text = terms.text.isEmpty() ? QVariant() : QVariant(likeAnywhere(terms.text));
    const QVariant digits = terms.digits.isEmpty() ? QVariant() : QVariant(likeAnywhere(terms.digits));
    rows.run(from, search.below, notNull(terms.connectionId), terms.value, text, text, text, text, digits, digits, search.limit - int(search.found.size()));
    while (rows.next()) {
        ports::FoundRow row;
        row.batch = rows.integer(0);
        row.row = rows.integer(1);
        row.position = rows.integer(2);
        row.batchExternalId = rows.text(3);
        row.fundClassKey = rows.text(4);
        row.externalId = rows.text(5);
        row.contractNumber = rows.text(6);
        row.note = rows.text(7);
        row.value = rows.optionalMoney(8);
        row.sendState = rows.text(9);
        row.status = rows.text(10);
        search.found.append(row);
    }
    rows.finish();
}

void goOn(const std::shared_ptr<Search> &search)
{
    search->database.read([search](SqlSession &s) -> Outcome {
        if (search->promise.isCanceled()) {
            search->promise.finish();
            return {};
        }
        const std::optional<qint64> from = lowestOfPiece(s, search->below);
        if (from)
            lookThrough(s, *search, *from);
        if (auto error = s.takeError()) {
            search->promise.addResult(Found(failure(std::move(*error))));
            search->promise.finish();
        } else if (!from || search->found.size() >= search->limit) {
            search->promise.addResult(Found(search->found));
            search->promise.finish();
        } else {
            search->below = *from;
            goOn(search);
        }
        return {};
    });
}

} // namespace

QFuture<Found> SqlRowSearch::search(const ports::RowSearchTerms &terms, int limit)
{
    auto search = std::make_shared<Search>(Search{m_database, terms, limit, std::numeric_limits<qint64>::max(), {}, {}});
    search->promise.start();
    const QFuture<Found> future = search->promise.future();
    if (terms.text.isEmpty() && terms.digits.isEmpty() && !terms.value) {
        search->promise.addResult(Found(QList<ports::FoundRow>()));
        search->promise.finish();
        return future;
    }
    goOn(search);
    return future;
}

} // namespace esteira::store
