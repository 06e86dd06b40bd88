#include "views/settlement/problems_panel.h"

#include "core/format.h"
#include "core/future.h"
#include "viewmodels/settlement/problem_list_model.h"
#include "views/design/button.h"
#include "views/design/delegates.h"
#include "views/design/icon.h"
#include "views/design/labels.h"
#include "views/design/paint.h"
#include "views/design/table.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;
using viewmodels::ProblemListModel;

namespace {

/// A suggestion that can be taken is painted as something to press.
class SuggestionDelegate : public design::CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const design::Tokens &tokens) const override
    {
        if (index.data(ProblemListModel::FixRole).toString().isEmpty()) {
            CellDelegate::paintContent(painter, room, option, index, tokens);
            return;
        }
        design::paintIcon(painter, QRectF(room.left(), room.center().y() - 7, 14, 14), QStringLiteral("wand-sparkles"), tokens.acc);
        design::paintText(painter, room.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(),
                          design::font(TextRole::Body), tokens.acc);
    }
};

} // namespace

ProblemsPanel::ProblemsPanel(services::Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_problems(new ProblemListModel(workplace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new Surface(&design::Tokens::surf, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    auto *title = new TextLabel({}, TextRole::PanelTitle, "text", head);
    m_counts = new TextLabel({}, TextRole::Support, "error", head);
    m_counts->setObjectName(QStringLiteral("problemCounts"));
    row->addWidget(title);
    row->addWidget(m_counts);
    row->addStretch(1);
    QList<TextLabel *> hints;
    for (const char *key : {"F4", "Shift F4", "Alt Enter"}) {
        row->addWidget(new design::KeyCap(QString::fromLatin1(key), head));
        hints.append(new TextLabel({}, TextRole::Support, "t2", head));
        row->addWidget(hints.last());
    }
    m_fixSimilar = new design::Button({}, design::ButtonVariant::Ghost, QStringLiteral("wand-sparkles"), head);
    m_fixSimilar->setObjectName(QStringLiteral("fixSimilarButton"));
    m_fixSimilar->setControlSize(design::ControlSize::Small);
    m_fixSimilar->hide();
    row->addWidget(m_fixSimilar);
    column->addWidget(head);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("problemTable"));
    m_table->setModel(m_problems);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    design::setupTable(*m_table);
    m_table->setItemDelegateForColumn(ProblemListModel::Severity, new design::StatusDelegate(design::ChipStyle::Plain, m_table));
    m_table->setItemDelegateForColumn(ProblemListModel::Line, new design::CountDelegate(m_table));
    m_table->setItemDelegateForColumn(ProblemListModel::Content, new design::MonoDelegate(m_table));
    m_table->setItemDelegateForColumn(ProblemListModel::Suggestion, new SuggestionDelegate(m_table));
    const QList<int> widths{84, 52, 130, 140, 300, 220};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths.at(i));
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    const auto lead = [this](const QModelIndex &index, bool enter) {
        if (index.isValid())
            emit cellWanted(index.data(ProblemListModel::RowIdRole).toLongLong(), index.data(ProblemListModel::FieldRole).toString(), enter);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, lead](const QModelIndex &index) {
        lead(index, false);
        countSimilar();
    });
    connect(m_table, &QTableView::activated, this, [lead](const QModelIndex &index) { lead(index, true); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ProblemListModel::Suggestion)
            applyFix();
    });
    connect(m_problems, &QAbstractItemModel::rowsRemoved, this, &ProblemsPanel::countSimilar);
    connect(m_problems, &QAbstractItemModel::rowsInserted, this, &ProblemsPanel::countSimilar);
    connect(m_fixSimilar, &QPushButton::clicked, this, &ProblemsPanel::fixSimilar);
    speak(this, [this, title, hints] {
        title->setText(tr("Problems"));
        m_table->setAccessibleName(tr("Problems of the draft"));
        hints.at(0)->setText(tr("next"));
        hints.at(1)->setText(tr("previous"));
        hints.at(2)->setText(tr("correct"));
        setCounts(m_errors, m_warnings);
        showSimilar();
    });
}

void ProblemsPanel::setBatch(ports::BatchId batch)
{
    m_batch = batch;
    m_problems->setBatch(batch);
}

void ProblemsPanel::setCounts(qint64 rowsWithErrors, qint64 rowsWithWarnings)
{
    m_errors = rowsWithErrors;
    m_warnings = rowsWithWarnings;
    setVisible(m_errors + m_warnings > 0);
    QStringList counts;
    if (m_errors > 0)
        counts.append(tr("rows with errors: %1").arg(format::count(m_errors)));
    if (m_warnings > 0)
        counts.append(tr("rows with warnings: %1").arg(format::count(m_warnings)));
    if (m_problems->hiddenRows() > 0)
        counts.append(tr("further rows not listed: %1").arg(format::count(m_problems->hiddenRows())));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
}

void ProblemsPanel::goToProblem(int step)
{
    const int count = m_problems->rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    m_table->selectRow(current.isValid() ? (current.row() + step + count) % count : step > 0 ? 0 : count - 1);
}

const settlement::Problem *ProblemsPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_problems->problem(index.row()) : nullptr;
}

void ProblemsPanel::applyFix()
{
    const settlement::Problem *problem = current();
    if (problem && !problem->fix.isEmpty())
        emit fixWanted(m_table->currentIndex().data(ProblemListModel::RowIdRole).toLongLong(), problem->field, problem->fix);
}

void ProblemsPanel::fixSimilar()
{
    if (const settlement::Problem *problem = current(); problem && m_similar > 1)
        emit fixSimilarWanted(*problem);
}

/// How many would go along is said before it is done.
void ProblemsPanel::countSimilar()
{
    const int number = ++m_number;
    m_similar = 0;
    showSimilar();
    const settlement::Problem *problem = current();
    if (!problem || problem->fix.isEmpty())
        return;
    whenDone(m_workplace.editor.countSimilar(m_batch, *problem), this, [this, number](const Result<qint64> &count) {
        if (number != m_number || !count)
            return;
        m_similar = *count;
        showSimilar();
    });
}

void ProblemsPanel::showSimilar()
{
    m_fixSimilar->setVisible(m_similar > 1);
    m_fixSimilar->setText(tr("Correct all %n like this", nullptr, int(m_similar)));
    m_fixSimilar->setToolTip(tr("Each takes its own suggestion; one step to undo (Alt+Shift+Enter)"));
}

} // namespace esteira::views
