#include "views/design/table.h"

#include "views/design/delegates.h"
#include "views/design/paint.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QTableView>

namespace esteira::design {

namespace {

constexpr const char *kHoverProperty = "hoveredRow";

/// Follows the mouse so that the whole row lights up, not one cell.
class RowHover : public QObject {
public:
    explicit RowHover(QTableView &table) : QObject(&table), m_table(table)
    {
        table.viewport()->setMouseTracking(true);
        table.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove)
            light(m_table.indexAt(static_cast<QMouseEvent *>(event)->pos()).row());
        else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
            light(-1);
        return QObject::eventFilter(watched, event);
    }

private:
    void light(int row)
    {
        const int before = hoveredRow(m_table);
        if (row == before)
            return;
        m_table.setProperty(kHoverProperty, row);
        for (const int changed : {before, row}) {
            if (changed >= 0)
                m_table.viewport()->update(0, m_table.rowViewportPosition(changed), m_table.viewport()->width(), kRowHeight);
        }
    }

    QTableView &m_table;
};

} // namespace

int hoveredRow(const QAbstractItemView &view)
{
    const QVariant row = view.property(kHoverProperty);
    return row.isValid() ? row.toInt() : -1;
}

void setupTable(QTableView &table)
{
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);

    QHeaderView *rows = table.verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(kRowHeight);
    rows->setDefaultSectionSize(kRowHeight);

    QHeaderView *header = table.horizontalHeader();
    header->setFixedHeight(kRowHeight);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(32);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);

    table.setItemDelegate(new CellDelegate(&table));
    new RowHover(table);
}

} // namespace esteira::design
