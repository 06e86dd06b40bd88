#include "views/settlement/batch_dialogs.h"

#include "core/format.h"
#include "core/future.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/row_table_model.h"
#include "viewmodels/shell/session.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/panel.h"
#include "views/design/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>

namespace esteira::views {

using design::ButtonVariant;
using design::FigureLabel;
using design::TextLabel;
using design::TextRole;
using viewmodels::BatchAction;
using viewmodels::BatchState;
using viewmodels::Session;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("BatchDialogs", source);
}

const QString &idOf(const BatchState &state)
{
    return state.item().batch.request.externalId;
}

ConfirmDialog *makeConfirm(BatchState &state, const Session &session, const QString &question, const QString &consequence,
                           const QString &action, BatchAction act, QWidget *parent)
{
    auto *dialog = new ConfirmDialog(environmentOf(state, session), question, consequence, action,
                                     [&state, act] { return state.start(act); }, parent);
    dialog->setBandSentence(session.fundName(state.item().batch.fundClassKey));
    return dialog;
}

} // namespace

ConfirmDialog::ConfirmDialog(ports::Environment environment, const QString &question, const QString &consequence,
                             const QString &action, std::function<QFuture<Outcome>()> act, QWidget *parent)
    : ActionDialog(environment, parent)
{
    setWindowTitle(question);
    setQuestion(question);
    setConsequence(consequence);
    setAction(action, isProduction() ? ButtonVariant::Production : ButtonVariant::Destructive);
    setMinimumWidth(460);
    connect(this, &ActionDialog::actionTriggered, this, [this, act = std::move(act)] { awaitOutcome(act()); });
}

CloseBatchDialog::CloseBatchDialog(BatchState &state, const Session &session, QWidget *parent) : FinalActDialog(state, session, parent)
{
    setObjectName(QStringLiteral("closeBatchDialog"));
    setWindowTitle(tr("Close batch"));
    setQuestion(tr("Close %1 and ask for the payment?").arg(idOf(state)));
    setConsequence(tr("Once closed, no settlement enters or leaves the batch, and it cannot be reopened."));
    setAction(isProduction() ? tr("Close batch in production") : tr("Close batch"), finalVariant(isProduction()), QStringLiteral("lock"));
    actionButton()->setObjectName(QStringLiteral("confirmCloseButton"));
    m_totals = new QVBoxLayout;
    body()->addLayout(m_totals);
    showTotals();
    addPlace();
    addContent();
    if (!state.item().batch.expectedFrom.isEmpty())
        addFact(QStringLiteral("file-text"), tr("Expected totals"), tr("read from %1").arg(state.item().batch.expectedFrom));
    addBlockers(QStringLiteral("closeBlockers"));
    addTypedTotal(tr("Type the total of the batch to release the closing"));
    setFooterNote(tr("It stays on the timeline of the batch."));
    connect(&state, &BatchState::changed, this, &CloseBatchDialog::showTotals);
    connect(this, &ActionDialog::actionTriggered, this, [this] { awaitOutcome(m_state.start(BatchAction::Close)); });
    check();
}

QList<Text> CloseBatchDialog::blockers() const
{
    return viewmodels::knownClosingBlockers(m_state.item().summary.totals);
}

void CloseBatchDialog::showTotals()
{
    if (!m_state.hasItem())
        return;
    const settlement::ControlTotals &totals = m_state.item().summary.totals;
    if (m_totals->count() > 0 && totals == m_shown)
        return;
    m_shown = totals;
    while (QLayoutItem *item = m_totals->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *panel = new design::Panel(this);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_totals->addWidget(panel);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    panel->body()->addLayout(grid);
    const QStringList heads{tr("Expected"), tr("On this computer"), tr("Accepted by the API")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new TextLabel(heads.at(i), TextRole::Header, "t2", panel), 0, i + 1, Qt::AlignRight);
    const auto addRow = [&](int row, const QString &name, const QStringList &values, bool agrees) {
        grid->addWidget(new TextLabel(name, TextRole::Body, "t2", panel), row, 0);
        for (int i = 0; i < values.size(); ++i) {
            auto *figure = new FigureLabel(i == 2 ? TextRole::BodyStrong : TextRole::Body, panel);
            figure->setText(values.at(i));
            figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            grid->addWidget(figure, row, i + 1);
        }
        auto *mark = new design::IconLabel(agrees ? QStringLiteral("circle-check") : QStringLiteral("circle-x"), 16,
                                           agrees ? flow::Family::Done : flow::Family::Error, panel);
        mark->setAccessibleName(agrees ? tr("agrees") : tr("does not agree"));
        grid->addWidget(mark, row, 4);
    };
    const QString none = QStringLiteral("—");
    addRow(1, tr("Rows"), {totals.expectedCount ? format::count(*totals.expectedCount) : none, format::count(totals.local.count), format::count(totals.accepted.count)},
           totals.local.count == totals.accepted.count && totals.expectedCount.value_or(totals.local.count) == totals.local.count);
    addRow(2, tr("Amount (R$)"), {totals.expectedTotal ? format::money(*totals.expectedTotal) : none, format::money(totals.local.total), format::money(totals.accepted.total)},
           totals.local.total == totals.accepted.total && totals.expectedTotal.value_or(totals.local.total) == totals.local.total);
    for (int i = 1; i <= 3; ++i)
        grid->setColumnStretch(i, 1);
}

DiscardBatchDialog::DiscardBatchDialog(BatchState &state, const Session &session, QWidget *parent) : FinalActDialog(state, session, parent)
{
    setObjectName(QStringLiteral("discardBatchDialog"));
    setWindowTitle(tr("Discard batch"));
    setQuestion(tr("Discard %1?").arg(idOf(state)));
    setConsequence(tr("The administrator discards the batch with all its settlements. Nothing is paid, it cannot be reopened, and its "
                      "identifier cannot be used again."));
    setAction(isProduction() ? tr("Discard batch in production") : tr("Discard batch"),
              isProduction() ? ButtonVariant::Production : ButtonVariant::Destructive, QStringLiteral("ban"));
    actionButton()->setObjectName(QStringLiteral("confirmDiscardButton"));
    addPlace();
    addContent();
    addTypedTotal(tr("Type the total of the batch to release the discarding"));
    setFooterNote(tr("It stays on the timeline of the batch."));
    connect(this, &ActionDialog::actionTriggered, this, [this] { awaitOutcome(m_state.start(BatchAction::Discard)); });
    check();
}

void openConflictDialog(BatchState &state, const Session &session, ports::RowId row, services::ConflictChoice choice, QWidget *parent)
{
    const bool accept = choice == services::ConflictChoice::AcceptTheirs;
    auto *dialog = new ConfirmDialog(
        environmentOf(state, session),
        accept ? words(QT_TRANSLATE_NOOP("BatchDialogs", "Keep the administrator's settlement?"))
               : words(QT_TRANSLATE_NOOP("BatchDialogs", "Remove the administrator's settlement and send ours?")),
        accept ? words(QT_TRANSLATE_NOOP("BatchDialogs", "The row takes the administrator's values, our own are lost, and it counts as accepted. "
                                                         "Control totals are compared with the new value."))
               : words(QT_TRANSLATE_NOOP("BatchDialogs", "The settlement there is discarded first. Only then ours is sent, under a new identifier; "
                                                         "nothing is paid twice.")),
        accept ? words(QT_TRANSLATE_NOOP("BatchDialogs", "Keep theirs")) : words(QT_TRANSLATE_NOOP("BatchDialogs", "Remove and send ours")),
        [&state, row, choice] { return state.resolve(row, choice); }, parent);
    dialog->setBandSentence(session.fundName(state.item().batch.fundClassKey));
    dialog->setObjectName(QStringLiteral("conflictDialog"));
    dialog->actionButton()->setObjectName(QStringLiteral("confirmConflictButton"));
    dialog->open();
}

void openDeleteDraftDialog(BatchState &state, const Session &session, QWidget *parent)
{
    auto *dialog = makeConfirm(
        state, session, words(QT_TRANSLATE_NOOP("BatchDialogs", "Delete the draft %1?")).arg(idOf(state)),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "The draft and its %1 settlements are deleted from this computer. The administrator never had it."))
            .arg(format::count(state.item().summary.totals.local.count)),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Delete draft")), BatchAction::DeleteDraft, parent);
    dialog->setObjectName(QStringLiteral("deleteDraftDialog"));
    dialog->actionButton()->setObjectName(QStringLiteral("confirmDeleteButton"));
    dialog->open();
}

void openCancelSendingDialog(BatchState &state, const Session &session, QWidget *parent)
{
    auto *dialog = makeConfirm(
        state, session, words(QT_TRANSLATE_NOOP("BatchDialogs", "Cancel the sending of %1?")).arg(idOf(state)),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Settlements not sent yet become drafts again. Those on their way are looked up first; accepted ones stay in the batch.")),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Cancel sending")), BatchAction::Cancel, parent);
    dialog->setObjectName(QStringLiteral("cancelSendingDialog"));
    dialog->actionButton()->setObjectName(QStringLiteral("confirmCancelSendingButton"));
    dialog->cancelButton()->setText(words(QT_TRANSLATE_NOOP("BatchDialogs", "Keep sending")));
    dialog->open();
}

void openRemoveDialog(BatchState &state, const Session &session, const QList<ports::RowId> &rows, Money total, QWidget *parent)
{
    auto *dialog = new ConfirmDialog(
        environmentOf(state, session),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Remove settlements from %1: %2?")).arg(idOf(state), format::count(rows.size())),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "%1 leave the batch. The administrator discards these settlements; their identifiers cannot be used again in it."))
            .arg(format::moneyWithSymbol(total)),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Remove")), [&state, rows] { return state.remove(rows); }, parent);
    dialog->setBandSentence(session.fundName(state.item().batch.fundClassKey));
    dialog->setObjectName(QStringLiteral("removeSettlementDialog"));
    dialog->actionButton()->setObjectName(QStringLiteral("confirmRemoveButton"));
    dialog->open();
}

void openDeleteRowsDialog(BatchState &state, const Session &session, viewmodels::RowTableModel &model, const QList<ports::RowId> &rows, QWidget *parent)
{
    auto *dialog = new ConfirmDialog(
        environmentOf(state, session),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Delete rows from %1: %2?")).arg(idOf(state), format::count(rows.size())),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "They are deleted from this computer. The administrator does not have them.")),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Delete rows")), [&model, rows] { return model.deleteRows(rows); }, parent);
    dialog->setObjectName(QStringLiteral("deleteRowsDialog"));
    dialog->actionButton()->setObjectName(QStringLiteral("confirmDeleteRowsButton"));
    dialog->open();
}

void openSendDialog(BatchState &state, const Session &session, QWidget *parent)
{
    const ports::BatchListItem &item = state.item();
    auto *dialog = makeConfirm(
        state, session,
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Send %1 to %2?")).arg(idOf(state), session.fundName(item.batch.fundClassKey)),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Settlements to send: %1, %2. Nothing is paid until the batch is closed."))
            .arg(format::count(item.summary.totals.local.count - item.summary.totals.accepted.count),
                 format::moneyWithSymbol(Money::fromCentavos(item.summary.totals.local.total.centavos() - item.summary.totals.accepted.total.centavos()))),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Send")), BatchAction::Send, parent);
    dialog->setAction(words(QT_TRANSLATE_NOOP("BatchDialogs", "Send")), finalVariant(dialog->isProduction()), QStringLiteral("send"));
    dialog->makeActionDefault();
    dialog->setObjectName(QStringLiteral("sendBatchDialog"));
    dialog->actionButton()->setObjectName(QStringLiteral("confirmSendButton"));
    dialog->open();
}

} // namespace esteira::views
