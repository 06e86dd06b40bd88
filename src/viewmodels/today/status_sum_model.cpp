#include "viewmodels/today/status_sum_model.h"

#include "core/format.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/cells/cell_roles.h"

#include <QEvent>

namespace esteira::viewmodels {

QString batchesWords(qint64 count)
{
    return StatusSumModel::tr("%1 batches", nullptr, int(count)).arg(format::count(count));
}

status::Look StatusSumModel::look(int row) const
{
    const QString &value = item(row)->status;
    status::Look look = value.isEmpty() ? status::draft() : status::lookOf(settlement::batchLifecycle(), value);
    if (value == settlement::batch_status::kCompleted)
        look.text = tr("Completed today");
    // A draft is not moving yet, like an open batch; in a bar of shares the two must be told apart.
    if (value.isEmpty())
        look.family = flow::Family::Discarded;
    return look;
}

QVariant StatusSumModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const services::StatusSum &sum = *item(index.row());
    switch (role) {
    case Qt::DisplayRole: return look(index.row()).text;
    case CountRole: return batchesWords(sum.batches);
    case MoneyRole: return format::money(sum.value.total);
    case EmptyRole: return sum.batches == 0;
    case cells::StatusRole: return QVariant::fromValue(look(index.row()));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{look(index.row()).text, batchesWords(sum.batches), format::moneyWithSymbol(sum.value.total)}.join(QStringLiteral(", "));
    default: return {};
    }
}

bool StatusSumModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        repaintAll();
    return KeyedListModel::event(event);
}

} // namespace esteira::viewmodels
