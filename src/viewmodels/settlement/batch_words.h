#pragma once

#include "ports/settlement/batch_store.h"
#include "services/settlement/submission_progress.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/status/status_look.h"

#include <QString>

/// How batches and rows are said in words (design-system.md 3). In the language of the screen; GUI thread.
namespace esteira::viewmodels {

/// The batch's status: the administrator's, or where it stands before there is one.
status::Look lookOf(const ports::StoredBatch &batch);
/// As lookOf, with what is under way at this moment over it ("Sending").
status::Look lookOf(const ports::StoredBatch &batch, services::SubmissionPhase phase);
/// The row's status: the administrator's once accepted, before that its send state, or that it has problems.
status::Look lookOf(const ports::StoredRow &row);

/// The column "Progress" of the list: a bar where something is counted, words elsewhere.
cells::Progress progressOf(const ports::BatchListItem &item);
QString progressWords(const ports::BatchListItem &item);

/// Name of a settlement field as its column says it.
QString fieldLabel(const QString &field);
/// Name of a field of the batch's creation.
QString batchFieldLabel(const QString &field);

/// "Main account of the fund", or the account given.
QString accountWords(const settlement::PaymentBatchRequest &request);

QString phaseWords(services::SubmissionPhase phase);

} // namespace esteira::viewmodels
