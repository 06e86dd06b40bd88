#pragma once

#include "domain/settlement/payment_batch.h"

#include <QWidget>

class QTreeWidget;

namespace esteira::views {

/// The expenses the administrator charges for a batch. A handful of lines.
class ExpensesView : public QWidget {
    Q_OBJECT
public:
    explicit ExpensesView(QWidget *parent = nullptr);
    void setExpenses(const QList<settlement::SettlementExpense> &expenses);

private:
    QTreeWidget *m_list;
};

} // namespace esteira::views
