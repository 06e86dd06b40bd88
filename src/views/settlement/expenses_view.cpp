#include "views/settlement/expenses_view.h"

#include "core/format.h"
#include "views/design/theme.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

namespace esteira::views {

ExpensesView::ExpensesView(QWidget *parent) : QWidget(parent), m_list(new QTreeWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->setObjectName(QStringLiteral("expensesTable"));
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    speak(this, [this] {
        m_list->setHeaderLabels({tr("Description"), tr("Status"), tr("Amount (R$)")});
        m_list->setAccessibleName(tr("Expenses of the batch"));
    });
}

void ExpensesView::setExpenses(const QList<settlement::SettlementExpense> &expenses)
{
    m_list->clear();
    for (const settlement::SettlementExpense &expense : expenses) {
        auto *line = new QTreeWidgetItem(m_list, {expense.description, expense.status, expense.amount ? format::money(*expense.amount) : QString()});
        line->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setColumnWidth(0, 420);
    m_list->setColumnWidth(1, 200);
}

} // namespace esteira::views
