#include "viewmodels/settlement/problem_list_model.h"

#include "core/format.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/row_cells.h"
#include "viewmodels/status/status_look.h"

#include <QEvent>

namespace esteira::viewmodels {

namespace {

constexpr int kRows = 500;

ports::RowQuery withProblems()
{
    ports::RowQuery query;
    query.onlyWithProblems = true;
    return query;
}

/// The value as the cell would show it.
QString fixWords(const settlement::Problem &problem)
{
    settlement::DraftRow row;
    settlement::setCellText(row, problem.field, problem.fix);
    return shownCell(row, problem.field);
}

bool isError(const settlement::Problem &problem)
{
    return problem.severity == settlement::Severity::Error;
}

} // namespace

ProblemListModel::ProblemListModel(services::Workplace &workplace, QObject *parent)
    : QAbstractTableModel(parent), m_sample(workplace, withProblems(), kRows)
{
    connect(&m_sample, &RowSample::rowsChanged, this, &ProblemListModel::rebuild);
}

void ProblemListModel::rebuild()
{
    QList<Entry> entries;
    for (const ports::StoredRow &row : m_sample.rows()) {
        for (const settlement::Problem &problem : row.problems)
            entries.append({row.id, row.position, problem});
    }
    if (entries == m_entries)
        return;
    // What is equal at both ends stays, so that the place in the list is kept while problems are worked off.
    const auto [oldFirst, newFirst] = std::mismatch(m_entries.constBegin(), m_entries.constEnd(), entries.constBegin(), entries.constEnd());
    const qsizetype head = oldFirst - m_entries.constBegin();
    qsizetype tail = 0;
    while (tail < m_entries.size() - head && tail < entries.size() - head
           && m_entries.at(m_entries.size() - 1 - tail) == entries.at(entries.size() - 1 - tail))
        ++tail;
    if (const qsizetype gone = m_entries.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_entries.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype fresh = entries.size() - head - tail; fresh > 0) {
        beginInsertRows({}, int(head), int(head + fresh) - 1);
        m_entries = entries;
        endInsertRows();
    }
}

const settlement::Problem *ProblemListModel::problem(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row).problem : nullptr;
}

int ProblemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ProblemListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (Column(index.column())) {
        case Severity: return isError(entry.problem) ? tr("Error") : tr("Warning");
        case Line: return format::count(entry.position);
        case Field: return fieldLabel(entry.problem.field);
        case Content: return entry.problem.offending.isEmpty() ? tr("(empty)") : entry.problem.offending;
        case Problem: return entry.problem.text.shown();
        case Suggestion: return entry.problem.fix.isEmpty() ? entry.problem.suggestion.shown() : tr("Use %1").arg(fixWords(entry.problem));
        case ColumnCount: break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case cells::StatusRole:
        if (index.column() != Severity)
            return {};
        return QVariant::fromValue(isError(entry.problem)
                                       ? status::Look{tr("Error"), flow::Family::Error, QStringLiteral("circle-x")}
                                       : status::Look{tr("Warning"), flow::Family::Waiting, QStringLiteral("triangle-alert")});
    case cells::EmphasisRole:
        return int(index.column() == Field ? cells::Emphasis::Secondary : cells::Emphasis::Normal);
    case Qt::ToolTipRole:
        return index.column() == Suggestion || index.column() == Problem ? QVariant(problemWords(entry.problem)) : QVariant();
    case RowIdRole: return QVariant::fromValue(entry.row);
    case FieldRole: return entry.problem.field;
    case FixRole: return entry.problem.fix;
    default: return {};
    }
}

QVariant ProblemListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Severity: return QString();
    case Line: return tr("Line");
    case Field: return tr("Column");
    case Content: return tr("Content");
    case Problem: return tr("Problem");
    case Suggestion: return tr("Suggested correction");
    case ColumnCount: break;
    }
    return {};
}

bool ProblemListModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (!m_entries.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
    }
    return QAbstractTableModel::event(event);
}

} // namespace esteira::viewmodels
