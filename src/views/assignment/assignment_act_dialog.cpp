#include "views/assignment/assignment_act_dialog.h"

#include "core/format.h"
#include "services/assignment/assignment_service.h"
#include "views/design/labels.h"

#include <QBoxLayout>

namespace esteira::views {

AssignmentActDialog::AssignmentActDialog(services::Workplace &workplace, AssignmentAct act, const ports::AssignmentListItem &item,
                                         ports::Environment environment, const QString &fundName, const QList<ports::AssetId> &assets,
                                         const settlement::CountAndTotal &about, QWidget *parent)
    : ActionDialog(environment, parent)
{
    setObjectName(QStringLiteral("assignmentActDialog"));
    actionButton()->setObjectName(QStringLiteral("assignmentActButton"));
    setBandSentence(fundName);
    switch (act) {
    case AssignmentAct::Close:
        setQuestion(tr("Close the insertion of %1?").arg(item.assignment.request.externalId));
        setConsequence(tr("The administrator then checks the eligibility. Nothing can be added until the batch is reopened."));
        setAction(tr("Close insertion"), finalVariant(isProduction()), QStringLiteral("lock"));
        break;
    case AssignmentAct::Reopen:
        setQuestion(tr("Reopen %1?").arg(item.assignment.request.externalId));
        setConsequence(tr("The batch leaves the manager's approval and is open again: assets can be removed and added, and it must be closed once more."));
        setAction(tr("Reopen"), finalVariant(isProduction()), QStringLiteral("undo-2"));
        break;
    case AssignmentAct::Remove:
        setQuestion(tr("Remove the selected assets from %1?").arg(item.assignment.request.externalId));
        setConsequence(tr("The administrator discards them. The fund does not pay for them."));
        setAction(tr("Remove assets"), design::ButtonVariant::Destructive, QStringLiteral("trash-2"));
        break;
    }
    auto *figures = new design::TextLabel(tr("%n asset(s)", nullptr, int(about.count)) + QStringLiteral(" · ") + format::moneyWithSymbol(about.total),
                                          design::TextRole::BodyStrong, "text", this);
    figures->setObjectName(QStringLiteral("assignmentActFigures"));
    body()->addWidget(new design::TextLabel(QStringList{item.assignment.assignorName, fundName}.join(QStringLiteral(" · ")),
                                            design::TextRole::Body, "t2", this));
    body()->addWidget(figures);
    connect(this, &ActionDialog::actionTriggered, this, [this, act, assets, &workplace, id = item.assignment.id] {
        switch (act) {
        case AssignmentAct::Close: awaitOutcome(workplace.assigning->close(id)); break;
        case AssignmentAct::Reopen: awaitOutcome(workplace.assigning->reopen(id)); break;
        case AssignmentAct::Remove: awaitOutcome(workplace.assigning->remove(id, assets)); break;
        }
    });
}

} // namespace esteira::views
