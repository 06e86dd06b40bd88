#include "viewmodels/settlement/file_problems_model.h"

#include "core/format.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/status/status_look.h"

#include <QEvent>

namespace esteira::viewmodels {

void FileProblemsModel::setProblems(const ports::FileInspection &inspection, const QList<services::FileReview::LineProblem> &problems)
{
    QList<Entry> entries;
    for (const ports::FileProblem &problem : inspection.problems)
        entries.append({problem.line, {}, {problem.severity, {}, QStringLiteral("file"), {}, problem.text, problem.wayOut, {}}});
    const auto headerOf = [&inspection](const QString &field) {
        for (const ports::FileColumn &column : inspection.columns) {
            if (column.field == field)
                return column.header;
        }
        return QString();
    };
    for (const auto &[line, problem] : problems)
        entries.append({line, headerOf(problem.field), problem});
    setEntries(std::move(entries));
}

void FileProblemsModel::setEntries(QList<Entry> entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int FileProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int FileProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FileProblemsModel::columnWords(const Entry &entry) const
{
    return !entry.header.isEmpty() ? entry.header : entry.problem.field.isEmpty() ? tr("The file") : fieldLabel(entry.problem.field);
}

QVariant FileProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const bool isError = entry.problem.severity == settlement::Severity::Error;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (Column(index.column())) {
        case Severity: return isError ? tr("Error") : tr("Warning");
        case Line: return entry.line > 0 ? format::count(entry.line) : QString();
        case Field: return columnWords(entry);
        case Content: return !entry.problem.offending.isEmpty() ? entry.problem.offending : entry.problem.field.isEmpty() ? QString() : tr("(empty)");
        case Problem: return entry.problem.text.shown();
        case Suggestion: return entry.problem.suggestion.shown();
        case ColumnCount: break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case cells::StatusRole:
        if (index.column() != Severity)
            return {};
        return QVariant::fromValue(isError ? status::Look{tr("Error"), flow::Family::Error, QStringLiteral("circle-x")}
                                           : status::Look{tr("Warning"), flow::Family::Waiting, QStringLiteral("triangle-alert")});
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(entry.problem.text.shown(), entry.problem.suggestion.shown()).trimmed();
    case cells::EmphasisRole:
        return int(index.column() == Field ? cells::Emphasis::Secondary : cells::Emphasis::Normal);
    case LineRole: return entry.line;
    default: return {};
    }
}

QVariant FileProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Severity: return tr("Severity");
    case Line: return tr("Line");
    case Field: return tr("Column");
    case Content: return tr("In the file");
    case Problem: return tr("Problem");
    case Suggestion: return tr("What to do");
    case ColumnCount: break;
    }
    return {};
}

bool FileProblemsModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (!m_entries.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
    }
    return QAbstractTableModel::event(event);
}

} // namespace esteira::viewmodels
