#pragma once

#include "ports/assignment/assignment_store.h"
#include "services/workplace.h"
#include "views/shell/action_dialog.h"

namespace esteira::views {

enum class AssignmentAct { Close, Reopen, Remove };

/// Asks before an act on an assignment batch that other people will notice, with what it is about and what follows.
/// `assets`: those to be removed, with `about` as their figures; otherwise empty, and the figures are the batch's.
class AssignmentActDialog : public ActionDialog {
    Q_OBJECT
public:
    AssignmentActDialog(services::Workplace &workplace, AssignmentAct act, const ports::AssignmentListItem &item,
                        ports::Environment environment, const QString &fundName, const QList<ports::AssetId> &assets,
                        const settlement::CountAndTotal &about, QWidget *parent);
};

} // namespace esteira::views
