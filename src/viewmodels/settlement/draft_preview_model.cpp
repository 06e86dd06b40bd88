#include "viewmodels/settlement/draft_preview_model.h"

#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/row_cells.h"

#include <QEvent>
#include <QHash>

namespace esteira::viewmodels {

void DraftPreviewModel::setRows(const QList<settlement::DraftRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_problems.clear();
    QHash<QString, int> firstLine;
    for (const settlement::DraftRow &row : rows) {
        QList<settlement::Problem> problems = settlement::validate(row);
        const QString &id = row.request.externalId;
        if (const auto first = firstLine.constFind(id); !id.isEmpty() && first != firstLine.constEnd())
            problems.append(settlement::duplicateExternalId(id, *first));
        else
            firstLine.insert(id, row.sourceLine);
        m_problems.append(problems);
    }
    endResetModel();
}

QList<DraftPreviewModel::LineProblem> DraftPreviewModel::problems() const
{
    QList<LineProblem> all;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        for (const settlement::Problem &problem : m_problems.at(i))
            all.append({m_rows.at(i).sourceLine, problem});
    }
    return all;
}

int DraftPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DraftPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rowFields().size()) + 1;
}

QVariant DraftPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const settlement::DraftRow &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == 0 ? Qt::AlignRight | Qt::AlignVCenter : cellAlignment(rowFields().at(index.column() - 1)));
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return QString::number(row.sourceLine);
        return role == cells::EmphasisRole ? QVariant(int(cells::Emphasis::Secondary)) : QVariant();
    }
    const QString field = rowFields().at(index.column() - 1);
    const settlement::Problem *problem = problemIn(m_problems.at(index.row()), field);
    switch (role) {
    case Qt::DisplayRole: return shownCell(row, field);
    case Qt::ToolTipRole: return problem ? QVariant(problemWords(*problem)) : QVariant();
    case cells::SeverityRole: return int(severityOf(problem));
    default: return {};
    }
}

QVariant DraftPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignRight | Qt::AlignVCenter : cellAlignment(rowFields().at(section - 1)));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? QStringLiteral("#") : fieldLabel(rowFields().at(section - 1));
}

bool DraftPreviewModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    return QAbstractTableModel::event(event);
}

} // namespace esteira::viewmodels
