#include "views/settlement/copy_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace esteira::views {

namespace {

QString shownRow(const QTableView &table, int row)
{
    QStringList cells;
    const QHeaderView &header = *table.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            cells.append(table.model()->index(row, column).data().toString().simplified());
    }
    return cells.join(u'\t');
}

/// Before the view itself, which would copy a single cell.
class RowCopier : public QObject {
public:
    explicit RowCopier(QTableView &table) : QObject(&table), m_table(table) { table.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
            return QObject::eventFilter(watched, event);
        QModelIndexList rows = m_table.selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        QStringList lines;
        for (const QModelIndex &index : std::as_const(rows))
            lines.append(shownRow(m_table, index.row()));
        if (!lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        return true;
    }

private:
    QTableView &m_table;
};

} // namespace

void copyRowsOf(QTableView &table)
{
    new RowCopier(table);
}

} // namespace esteira::views
