#include "viewmodels/settlement/file_columns_model.h"

#include "core/format.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/status/status_look.h"

#include <QEvent>

namespace esteira::viewmodels {

namespace {

/// What speaks for or against the reading of a column, shortest first.
QString evidenceOf(const ports::FileColumn &column)
{
    if (column.field.isEmpty())
        return column.matchReason.shown();
    if (column.ambiguous > 0)
        return FileColumnsModel::tr("ambiguous: %1, line %2").arg(format::count(column.ambiguous), format::count(column.evidence.firstContradictingLine));
    if (column.evidence.contradicting > 0)
        return FileColumnsModel::tr("not read: %1, line %2").arg(format::count(column.evidence.contradicting), format::count(column.evidence.firstContradictingLine));
    return column.evidence.text.shown();
}

flow::Family familyOf(const ports::FileColumn &column)
{
    if (column.field.isEmpty())
        return flow::Family::Discarded;
    if (column.evidence.contradicting > 0)
        return flow::Family::Error;
    return column.ambiguous > 0 ? flow::Family::Waiting : flow::Family::Done;
}

QString iconOf(flow::Family family)
{
    return family == flow::Family::Error   ? QStringLiteral("circle-x")
        : family == flow::Family::Waiting  ? QStringLiteral("triangle-alert")
        : family == flow::Family::Done     ? QStringLiteral("check")
                                           : QStringLiteral("minus");
}

} // namespace

void FileColumnsModel::setColumns(QList<ports::FileColumn> columns, const QList<int> &changed)
{
    m_changed = changed;
    if (columns.size() == m_columns.size()) {
        m_columns = std::move(columns);
        if (!m_columns.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_columns.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

QStringList FileColumnsModel::choices()
{
    return QStringList{QString()} + settlement::settlementFields() + QStringList{QString::fromLatin1(ports::kNoteField)};
}

QString FileColumnsModel::choiceLabel(const QString &field)
{
    return field.isEmpty() ? tr("Ignore this column") : fieldLabel(field);
}

int FileColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int FileColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FileColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ports::FileColumn &column = m_columns.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (Column(index.column())) {
        case Header: return m_changed.contains(column.index) ? tr("%1 (changed)").arg(column.header) : column.header;
        case Sample: return column.samples.value(0);
        case Field: return choiceLabel(column.field);
        case Evidence: return evidenceOf(column);
        case ColumnCount: break;
        }
        return {};
    case Qt::EditRole:
        return index.column() == Field ? QVariant(column.field) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Sample ? QVariant(column.samples.join(u'\n')) : index.column() == Field ? QVariant(column.matchReason.shown()) : QVariant();
    case cells::StatusRole:
        return index.column() == Evidence ? QVariant::fromValue(status::Look{evidenceOf(column), familyOf(column), iconOf(familyOf(column))}) : QVariant();
    case cells::EmphasisRole:
        return int(column.field.isEmpty() ? cells::Emphasis::Secondary : cells::Emphasis::Normal);
    default:
        return {};
    }
}

bool FileColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (value.toString() != m_columns.at(index.row()).field)
        emit chosen(m_columns.at(index.row()).index, value.toString());
    return true;
}

Qt::ItemFlags FileColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Field ? flags | Qt::ItemIsEditable : flags;
}

QVariant FileColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Header: return tr("In the file");
    case Sample: return tr("Sample");
    case Field: return tr("In Esteira");
    case Evidence: return tr("Evidence");
    case ColumnCount: break;
    }
    return {};
}

bool FileColumnsModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (!m_columns.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_columns.size()) - 1, ColumnCount - 1));
    }
    return QAbstractTableModel::event(event);
}

} // namespace esteira::viewmodels
