#include "viewmodels/cells/titled_table_model.h"

#include <QEvent>

namespace esteira::viewmodels {

QVariant TitledTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignment(section));
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

bool TitledTableModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    return QAbstractTableModel::event(event);
}

} // namespace esteira::viewmodels
