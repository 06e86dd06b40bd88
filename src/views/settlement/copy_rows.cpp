#include "views/settlement/copy_rows.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
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

} // namespace

void copyRowsOf(QTableView &table)
{
    auto *copy = new QAction(&table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(copy);
    QObject::connect(copy, &QAction::triggered, &table, [&table] {
        QModelIndexList rows = table.selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        QStringList lines;
        for (const QModelIndex &index : std::as_const(rows))
            lines.append(shownRow(table, index.row()));
        if (!lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
}

} // namespace esteira::views
