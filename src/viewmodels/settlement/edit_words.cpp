#include "viewmodels/settlement/edit_words.h"

#include "core/format.h"
#include "viewmodels/settlement/batch_words.h"

#include <QCoreApplication>

namespace esteira::viewmodels {

using ports::EditKind;

namespace {

class EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditWords)
public:
    static QString of(const ports::EditStep &step)
    {
        const int n = int(step.rows);
        switch (step.kind) {
        case EditKind::Cell: return tr("edit of %1").arg(fieldLabel(step.field));
        case EditKind::Fill: return tr("fill down of %n row(s)", nullptr, n);
        case EditKind::Paste: return tr("paste of %n row(s)", nullptr, n);
        case EditKind::Clear: return tr("clearing of %n row(s)", nullptr, n);
        case EditKind::Cut: return tr("cut of %n row(s)", nullptr, n);
        case EditKind::Insert: return tr("insertion of %n row(s)", nullptr, n);
        case EditKind::Duplicate: return tr("duplication of %n row(s)", nullptr, n);
        case EditKind::Delete: return tr("deletion of %n row(s)", nullptr, n);
        case EditKind::Fix: return tr("correction of %1").arg(fieldLabel(step.field));
        case EditKind::FixSimilar: return tr("correction of %n row(s)", nullptr, n);
        case EditKind::Import: return tr("import of %n row(s)", nullptr, n);
        }
        return {};
    }
    static QString undo(const ports::EditHistory &history)
    {
        if (history.sent)
            return tr("Undo (what was sent cannot be undone)");
        return history.undo ? tr("Undo %1").arg(of(*history.undo)) : tr("Undo");
    }
    static QString redo(const ports::EditHistory &history) { return history.redo ? tr("Redo %1").arg(of(*history.redo)) : tr("Redo"); }
    static QString selection(const ports::SelectionTotals &totals)
    {
        const QString rows = tr("%n row(s) selected", nullptr, int(totals.rows));
        if (totals.amounts == 0)
            return rows;
        return QStringList{rows, tr("sum %1").arg(format::moneyWithSymbol(totals.sum)), tr("average %1").arg(format::money(totals.average)),
                           tr("lowest %1").arg(format::money(totals.least)), tr("highest %1").arg(format::money(totals.most))}
            .join(QStringLiteral(" · "));
    }
};

} // namespace

QString stepWords(const ports::EditStep &step)
{
    return EditWords::of(step);
}

QString undoWords(const ports::EditHistory &history)
{
    return EditWords::undo(history);
}

QString redoWords(const ports::EditHistory &history)
{
    return EditWords::redo(history);
}

QString selectionWords(const ports::SelectionTotals &totals)
{
    return EditWords::selection(totals);
}

} // namespace esteira::viewmodels
