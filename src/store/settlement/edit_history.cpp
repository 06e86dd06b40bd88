#include "store/settlement/edit_history.h"

#include "store/database/sql_session.h"
#include "store/settlement/batch_records.h"
#include "store/settlement/draft_rows.h"
#include "store/settlement/imports.h"
#include "store/settlement/json_columns.h"
#include "store/settlement/row_records.h"
#include "store/settlement/row_snapshot.h"
#include "store/settlement/row_tally.h"

#include <array>

namespace esteira::store::edits {

namespace {

using ports::BatchId;
using ports::DraftEdit;
using ports::EditHistory;
using ports::EditKind;
using ports::EditResult;
using ports::EditStep;
using ports::RowId;
using ports::StoredBatch;
using ports::StoredRow;
using settlement::DraftRow;

/// Older steps are forgotten.
constexpr int kSteps = 200;
constexpr int kRowsExchangedTogether = 500;

struct KindName {
    EditKind kind;
    QLatin1StringView name;
};
constexpr std::array kKinds{
    KindName{EditKind::Cell, QLatin1StringView("cell")},           KindName{EditKind::Fill, QLatin1StringView("fill")},
    KindName{EditKind::Paste, QLatin1StringView("paste")},         KindName{EditKind::Clear, QLatin1StringView("clear")},
    KindName{EditKind::Cut, QLatin1StringView("cut")},             KindName{EditKind::Insert, QLatin1StringView("insert")},
    KindName{EditKind::Duplicate, QLatin1StringView("duplicate")}, KindName{EditKind::Delete, QLatin1StringView("delete")},
    KindName{EditKind::Fix, QLatin1StringView("fix")},             KindName{EditKind::FixSimilar, QLatin1StringView("fix_similar")},
    KindName{EditKind::Import, QLatin1StringView("import")},
};

QString nameOf(EditKind kind)
{
    return std::find_if(kKinds.begin(), kKinds.end(), [kind](const KindName &each) { return each.kind == kind; })->name;
}

EditKind kindFrom(const QString &name)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindName &each) { return each.name == name; });
    return found == kKinds.end() ? EditKind::Cell : found->kind;
}

/// Writes a step while it is done: what every row said before. Nothing for a batch that was sent.
class Recorder {
public:
    Recorder(SqlSession &session, const StoredBatch &batch, EditKind kind, const QString &field, const QDateTime &now)
        : m_session(session), m_batch(batch), m_kind(kind), m_field(field), m_now(now)
    {
    }

    void changed(RowId row, const DraftRow &before) { keep(row, false, snapshot::of(before)); }
    void went(RowId row, const DraftRow &before) { keep(row, true, snapshot::of(before)); }
    void came(RowId row) { keep(row, true, QString()); }

    void finish(qint64 rows)
    {
        if (m_edit == 0)
            return;
        m_session.statement("UPDATE draft_edit SET row_count = ? WHERE id = ?").run(rows, m_edit);
        // Cascades to the rows of the step.
        m_session.statement("DELETE FROM draft_edit WHERE batch_id = ? AND id <="
                            " (SELECT id FROM draft_edit WHERE batch_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?)")
            .run(m_batch.id, m_batch.id, kSteps);
    }

private:
    void keep(RowId row, bool presence, const QString &text)
    {
        if (m_batch.submitted)
            return;
        if (m_edit == 0)
            begin();
        m_session.statement("INSERT INTO draft_edit_row VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING").run(m_edit, row, presence, text);
    }

    void begin()
    {
        // What was undone before this step can no longer be done again.
        m_session.statement("DELETE FROM draft_edit WHERE batch_id = ? AND undone = 1").run(m_batch.id);
        SqlStatement &insert = m_session.statement("INSERT INTO draft_edit (batch_id, at, kind, field) VALUES (?, ?, ?, ?)");
        insert.run(m_batch.id, m_now, nameOf(m_kind), notNull(m_field));
        m_edit = insert.insertedId();
    }

    SqlSession &m_session;
    const StoredBatch &m_batch;
    const EditKind m_kind;
    const QString m_field;
    const QDateTime m_now;
    qint64 m_edit = 0;
};

void write(DraftRow &row, const DraftEdit &edit, const QStringList &texts)
{
    for (qsizetype i = 0; i < edit.fields.size() && i < texts.size(); ++i) {
        if (texts.at(i).isNull())
            continue;
        if (edit.fields.at(i) == QStringLiteral("note"))
            row.note = texts.at(i);
        else
            settlement::setCellText(row, edit.fields.at(i), texts.at(i), edit.readings.value(i, settlement::kTyped));
    }
}

Outcome changeRows(SqlSession &session, const StoredBatch &batch, const DraftEdit &edit, Recorder &recorder, EditResult &result)
{
    RowTally tally;
    for (const DraftEdit::Row &each : edit.rows) {
        if (each.row == 0)
            continue;
        const auto before = rows::load(session, each.row);
        if (!before || before->batchId != batch.id)
            return failure(rows::noSuchRow());
        if (!isEditable(before->sendState))
            return failure(rows::notEditable(*before));
        DraftRow draft = before->draft;
        write(draft, edit, each.texts);
        if (draft == before->draft)
            continue;
        recorder.changed(each.row, before->draft);
        drafts::change(session, tally, *before, draft, batch.request.externalId);
        result.touched = result.touched ? result.touched : each.row;
        ++result.rows;
    }
    tally.write(session);
    return {};
}

Outcome addRows(SqlSession &session, const DraftEdit &edit, Recorder &recorder, const QDateTime &now, EditResult &result)
{
    QList<DraftRow> fresh;
    for (const StoredRow &original : rows::load(session, edit.copied)) {
        DraftRow copy = original.draft;
        copy.request.externalId.clear(); // two settlements never share one
        copy.unread.remove(QStringLiteral("external_id"));
        copy.sourceLine = 0;
        fresh.append(copy);
    }
    for (const DraftEdit::Row &each : edit.rows) {
        if (each.row == 0)
            write(fresh.emplaceBack(), edit, each.texts);
    }
    if (fresh.isEmpty())
        return {};
    const auto added = drafts::append(session, edit.batch, fresh, now);
    if (!added)
        return failure(added.error());
    for (const RowId row : *added)
        recorder.came(row);
    result.added = *added;
    result.touched = result.touched ? result.touched : added->first();
    result.rows += added->size();
    return {};
}

Outcome deleteRows(SqlSession &session, const StoredBatch &batch, const QList<RowId> &ids, Recorder &recorder, const QDateTime &now,
                   EditResult &result)
{
    qint64 gone = 0;
    for (const RowId id : ids) {
        const auto before = rows::load(session, id);
        if (!before || before->batchId != batch.id)
            continue;
        recorder.went(id, before->draft);
        ++gone;
    }
    result.rows += gone;
    return drafts::remove(session, ids, now);
}

struct Step {
    qint64 id = 0;
    EditStep named;
    QString head;
    std::optional<RowId> firstRow; ///< of an import whose rows were not looked up yet
};

std::optional<Step> stepOf(SqlSession &session, QByteArrayView condition, BatchId batch)
{
    SqlStatement &found = session.statement(QByteArrayLiteral("SELECT id, kind, field, row_count, head, first_row FROM draft_edit WHERE batch_id = ? AND ")
                                            + condition.toByteArray());
    std::optional<Step> step;
    if (found.run(batch) && found.next())
        step = Step{found.integer(0), {kindFrom(found.text(1)), found.text(2), found.integer(3)}, found.text(4), found.optionalInteger(5)};
    found.finish();
    return step;
}

std::optional<Step> lastDone(SqlSession &session, BatchId batch)
{
    return stepOf(session, "undone = 0 ORDER BY id DESC LIMIT 1", batch);
}

std::optional<Step> firstUndone(SqlSession &session, BatchId batch)
{
    return stepOf(session, "undone = 1 ORDER BY id LIMIT 1", batch);
}

/// Every later step was undone before, so the rows of the import are those it brought.
void lookUpImported(SqlSession &session, const Step &step, BatchId batch)
{
    session.statement("INSERT INTO draft_edit_row SELECT ?, id, 1, NULL FROM settlement WHERE id BETWEEN ? AND ? AND source_line > 0")
        .run(step.id, *step.firstRow, rows::idOf(batch + 1, 0) - 1);
    session.statement("UPDATE draft_edit SET first_row = NULL WHERE id = ?").run(step.id);
}

struct Kept {
    RowId row = 0;
    bool presence = false;
    std::optional<QString> text;
};

QList<Kept> keptAfter(SqlSession &session, qint64 edit, RowId after)
{
    SqlStatement &found = session.statement("SELECT row_id, presence, kept FROM draft_edit_row WHERE edit_id = ? AND row_id > ? ORDER BY row_id LIMIT ?");
    found.run(edit, after, kRowsExchangedTogether);
    QList<Kept> list;
    while (found.next())
        list.append({found.integer(0), found.boolean(1), found.isNull(2) ? std::nullopt : std::optional(found.text(2))});
    return list;
}

/// Gives the rows of one group what was kept of them, and keeps what they said until now.
Outcome exchangeGroup(SqlSession &session, const StoredBatch &batch, qint64 edit, const QList<Kept> &group, const QDateTime &now, EditResult &result)
{
    const auto keep = [&](RowId row, const QString &text) {
        session.statement("UPDATE draft_edit_row SET kept = ? WHERE edit_id = ? AND row_id = ?").run(text, edit, row);
    };
    RowTally tally;
    QList<RowId> going;
    std::vector<drafts::KnownRow> coming;
    for (const Kept &each : group) {
        const auto before = rows::load(session, each.row);
        if (each.text && !before && each.presence) {
            coming.push_back({each.row, snapshot::toRow(*each.text)});
            keep(each.row, QString());
        } else if (before) {
            if (!isEditable(before->sendState))
                return failure(rows::notEditable(*before));
            keep(each.row, snapshot::of(before->draft));
            if (each.presence && !each.text)
                going.append(each.row);
            else if (each.text)
                drafts::change(session, tally, *before, snapshot::toRow(*each.text), batch.request.externalId);
        }
    }
    drafts::restore(session, tally, batch.id, std::move(coming));
    tally.write(session);
    result.rows += group.size();
    return going.isEmpty() ? Outcome() : drafts::remove(session, going, now);
}

Outcome exchange(SqlSession &session, const StoredBatch &batch, const Step &step, const QDateTime &now, EditResult &result)
{
    RowId after = 0;
    for (QList<Kept> group = keptAfter(session, step.id, after); !group.isEmpty() && !session.failed(); group = keptAfter(session, step.id, after)) {
        after = group.last().row;
        result.touched = result.touched ? result.touched : group.first().row;
        if (const Outcome done = exchangeGroup(session, batch, step.id, group, now, result); !done)
            return done;
    }
    if (!step.head.isEmpty()) {
        const QString head = json::fromObject(imports::headOf(batch));
        if (const Outcome done = imports::putHead(session, batch, json::toObject(step.head), now); !done)
            return done;
        session.statement("UPDATE draft_edit SET head = ? WHERE id = ?").run(head, step.id);
    }
    batches::touch(session, batch.id, now);
    return {};
}

Error nothingToUndo()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "There is nothing to undo in this batch.")));
}

/// The batch, when its steps may be gone through.
Result<StoredBatch> openForUndo(SqlSession &session, BatchId id)
{
    const auto batch = batches::load(session, id);
    if (!batch)
        return failure(batches::noSuchBatch());
    if (batch->submitted)
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "This batch was sent: what was sent cannot be undone.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "While the batch is open, remove the settlement from it and add it again.")));
    if (batch->importUnfinished)
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "A file is being imported into this batch: nothing can be undone until it ends.")));
    return *batch;
}

Result<EditResult> go(SqlSession &session, BatchId id, bool back, const QDateTime &now)
{
    const auto batch = openForUndo(session, id);
    if (!batch)
        return failure(batch.error());
    const auto step = back ? lastDone(session, id) : firstUndone(session, id);
    if (!step)
        return failure(nothingToUndo());
    if (step->firstRow)
        lookUpImported(session, *step, id);
    EditResult result;
    if (const Outcome done = exchange(session, *batch, *step, now, result); !done)
        return failure(done.error());
    session.statement("UPDATE draft_edit SET undone = ? WHERE id = ?").run(back, step->id);
    return result;
}

} // namespace

Result<EditResult> apply(SqlSession &session, const DraftEdit &edit, const QDateTime &now)
{
    const auto batch = batches::load(session, edit.batch);
    if (!batch)
        return failure(batches::noSuchBatch());
    EditResult result;
    Recorder recorder(session, *batch, edit.kind, edit.fields.size() == 1 ? edit.fields.first() : QString(), now);
    if (const Outcome done = changeRows(session, *batch, edit, recorder, result); !done)
        return failure(done.error());
    if (const Outcome done = addRows(session, edit, recorder, now, result); !done)
        return failure(done.error());
    if (const Outcome done = deleteRows(session, *batch, edit.deleted, recorder, now, result); !done)
        return failure(done.error());
    recorder.finish(result.rows);
    batches::touch(session, edit.batch, now);
    return result;
}

Result<EditResult> undo(SqlSession &session, BatchId batch, const QDateTime &now)
{
    return go(session, batch, true, now);
}

Result<EditResult> redo(SqlSession &session, BatchId batch, const QDateTime &now)
{
    return go(session, batch, false, now);
}

Result<EditHistory> history(SqlSession &session, BatchId id)
{
    const auto batch = batches::load(session, id);
    if (!batch)
        return failure(batches::noSuchBatch());
    EditHistory history;
    history.sent = batch->submitted;
    if (const auto step = lastDone(session, id))
        history.undo = step->named;
    if (const auto step = firstUndone(session, id))
        history.redo = step->named;
    return history;
}

void recordImport(SqlSession &session, BatchId batch, qint64 firstPosition, qint64 count, const QJsonObject &head, const QDateTime &now)
{
    session.statement("DELETE FROM draft_edit WHERE batch_id = ? AND undone = 1").run(batch);
    session.statement("INSERT INTO draft_edit (batch_id, at, kind, row_count, first_row, head) VALUES (?, ?, ?, ?, ?, ?)")
        .run(batch, now, nameOf(EditKind::Import), count, rows::idOf(batch, firstPosition), json::fromObject(head));
}

void forget(SqlSession &session, BatchId batch)
{
    session.statement("DELETE FROM draft_edit WHERE batch_id = ?").run(batch);
}

} // namespace esteira::store::edits
