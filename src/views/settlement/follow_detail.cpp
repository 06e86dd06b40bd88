#include "views/settlement/follow_detail.h"

#include "core/format.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/batch_words.h"
#include "views/design/delegates.h"
#include "views/design/paint.h"
#include "views/design/panel.h"
#include "views/design/table.h"
#include "views/settlement/copy_rows.h"
#include "views/settlement/fact_list.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace esteira::views {

using viewmodels::StateCountModel;

FollowDetail::FollowDetail(viewmodels::BatchState &state, QWidget *parent)
    : QWidget(parent), m_state(state), m_counts(new StateCountModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addStretch(1);
    row->setSpacing(12);
    auto *counts = new design::Panel(this);
    counts->setMinimumWidth(290);
    counts->setMaximumWidth(400);
    m_table = new QTableView(counts);
    m_table->setObjectName(QStringLiteral("statusTable"));
    m_table->setModel(m_counts);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    design::setupTable(*m_table);
    m_table->setItemDelegateForColumn(StateCountModel::State, new design::StatusDelegate(design::ChipStyle::Plain, m_table));
    m_table->setItemDelegateForColumn(StateCountModel::Count, new design::CountDelegate(m_table));
    m_table->setItemDelegateForColumn(StateCountModel::Total, new design::MoneyDelegate(m_table));
    m_table->setColumnWidth(StateCountModel::Count, 64);
    m_table->setColumnWidth(StateCountModel::Total, 120);
    m_table->horizontalHeader()->setSectionResizeMode(StateCountModel::State, QHeaderView::Stretch);
    copyRowsOf(*m_table);
    counts->body()->addWidget(m_table);
    counts->body()->addStretch(1);
    auto *facts = new design::Panel(this);
    m_facts = new FactList(facts);
    m_facts->setContentsMargins(14, 12, 14, 12);
    facts->body()->addWidget(m_facts);
    facts->body()->addStretch(1);
    facts->setMinimumWidth(290);
    row->addWidget(counts, 1);
    row->addWidget(facts, 1);
    connect(&state, &viewmodels::BatchState::changed, this, &FollowDetail::update);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit rowsWanted(index.data(StateCountModel::KeyRole).toString());
    });
    speak(this, [this, counts, facts] {
        counts->setTitle(tr("Settlements by status"));
        counts->setCaption(tr("accepted ones"));
        facts->setTitle(tr("The batch"));
        m_table->setAccessibleName(tr("Settlements by status; Enter shows them"));
        update();
    });
}

void FollowDetail::update()
{
    if (!m_state.hasItem())
        return;
    m_counts->setLines(m_state.statusLines());
    m_table->setFixedHeight((m_counts->rowCount() + 1) * design::kRowHeight + 2); // header and lines: never scrolled
    fillFacts();
}

void FollowDetail::fillFacts()
{
    const ports::StoredBatch &batch = m_state.item().batch;
    QList<std::pair<QString, QString>> facts;
    facts.append({tr("Reference date"), batch.request.referenceDate.isValid() ? format::date(batch.request.referenceDate) : tr("the fund's accounting date")});
    facts.append({tr("Credit account"), viewmodels::accountWords(batch.request)});
    if (!batch.request.sourceDocumentNumber.isEmpty())
        facts.append({tr("Payer"), batch.request.sourceDocumentNumber});
    if (!batch.request.endToEndId.isEmpty())
        facts.append({tr("PIX end to end"), batch.request.endToEndId});
    if (!batch.sourceFile.isEmpty())
        facts.append({tr("Source file"), batch.sourceFile});
    if (!batch.paymentBatchKey.isEmpty())
        facts.append({tr("Administrator's key"), batch.paymentBatchKey});
    if (batch.serverTotal)
        facts.append({tr("Administrator's total"), format::moneyWithSymbol(*batch.serverTotal)});
    if (batch.statusSinceUtc.isValid())
        facts.append({tr("In this status since"), format::dateTime(batch.statusSinceUtc)});
    for (const settlement::SettlementExpense &expense : batch.expenses)
        facts.append({expense.description.isEmpty() ? tr("Expense") : expense.description,
                      expense.amount ? format::moneyWithSymbol(*expense.amount) : expense.status});
    m_facts->setFacts(facts);
}

} // namespace esteira::views
