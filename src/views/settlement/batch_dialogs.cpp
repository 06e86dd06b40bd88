#include "views/settlement/batch_dialogs.h"

#include "core/format.h"
#include "core/future.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/row_table_model.h"
#include "viewmodels/shell/session.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/panel.h"
#include "views/design/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>

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

ports::Environment environmentOf(const BatchState &state, const Session &session)
{
    const ports::Connection *connection = session.connection(state.item().batch.connectionId);
    return connection ? connection->environment : session.environment();
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

CloseBatchDialog::CloseBatchDialog(BatchState &state, const Session &session, QWidget *parent)
    : ActionDialog(environmentOf(state, session), parent), m_state(state)
{
    const ports::BatchListItem &item = state.item();
    setObjectName(QStringLiteral("closeBatchDialog"));
    setWindowTitle(tr("Close batch"));
    setBandSentence(session.fundName(item.batch.fundClassKey));
    setQuestion(tr("Close %1 and ask for the payment?").arg(idOf(state)));
    setConsequence(tr("Once closed, no settlement enters or leaves the batch, and it cannot be reopened."));
    setAction(isProduction() ? tr("Close batch in production") : tr("Close batch"), finalVariant(isProduction()), QStringLiteral("lock"));
    actionButton()->setObjectName(QStringLiteral("confirmCloseButton"));
    setFixedWidth(640);
    body()->addWidget(buildTotals());
    const ports::Connection *connection = session.connection(item.batch.connectionId);
    addFact(QStringLiteral("landmark"), tr("Fund"), session.fundName(item.batch.fundClassKey));
    if (connection)
        addFact(QStringLiteral("flask-conical"), tr("Connection"), connection->name);
    const ports::RegisteredFund *fund = session.fund(item.batch.fundClassKey);
    QString date = item.batch.request.referenceDate.isValid() ? format::date(item.batch.request.referenceDate) : tr("the fund's accounting date");
    if (fund && fund->accountingDate.isValid())
        date = item.batch.request.referenceDate == fund->accountingDate
            ? tr("%1 · same as the fund's accounting date").arg(date)
            : tr("%1 · the fund's accounting date is %2").arg(date, format::date(fund->accountingDate));
    addFact(QStringLiteral("calendar-days"), tr("Reference date"), date);
    addFact(QStringLiteral("wallet"), tr("Credit account"), viewmodels::accountWords(item.batch.request));
    if (!item.batch.expectedFrom.isEmpty())
        addFact(QStringLiteral("file-text"), tr("Expected totals"), tr("read from %1").arg(item.batch.expectedFrom));
    m_blocked = new TextLabel({}, TextRole::Body, "error", this);
    m_blocked->setObjectName(QStringLiteral("closeBlockers"));
    m_blocked->setWordWrap(true);
    body()->addWidget(m_blocked);
    if (isProduction())
        addTypedTotal();
    setFooterNote(tr("It stays on the timeline of the batch."));
    connect(&state, &BatchState::changed, this, &CloseBatchDialog::check);
    connect(this, &ActionDialog::actionTriggered, this, [this] { awaitOutcome(m_state.start(BatchAction::Close)); });
    check();
}

QWidget *CloseBatchDialog::buildTotals()
{
    const settlement::ControlTotals &totals = m_state.item().summary.totals;
    auto *panel = new design::Panel(this);
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
    return panel;
}

void CloseBatchDialog::addFact(const QString &icon, const QString &caption, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *name = new TextLabel(caption, TextRole::Body, "t2", this);
    name->setFixedWidth(130);
    auto *text = new TextLabel(value, TextRole::Body, "text", this);
    text->setWordWrap(true);
    row->addWidget(new design::IconLabel(icon, 16, &design::Tokens::t2, this));
    row->addWidget(name);
    row->addWidget(text, 1);
    body()->addLayout(row);
}

void CloseBatchDialog::addTypedTotal()
{
    auto *ask = new TextLabel(tr("Type the total of the batch to release the closing"), TextRole::BodyStrong, "text", this);
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(QStringLiteral("R$"), TextRole::Body, "t2", this));
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("typedTotal"));
    m_typed->setAccessibleName(ask->text());
    m_typed->setAlignment(Qt::AlignRight);
    m_typed->setFixedWidth(200);
    m_typedMark = new design::IconLabel(QStringLiteral("circle-check"), 16, flow::Family::Done, this);
    m_typedWords = new TextLabel({}, TextRole::Body, "t2", this);
    row->addWidget(m_typed);
    row->addWidget(m_typedMark);
    row->addWidget(m_typedWords);
    row->addStretch(1);
    body()->addWidget(ask);
    body()->addLayout(row);
    connect(m_typed, &QLineEdit::textChanged, this, &CloseBatchDialog::check);
}

void CloseBatchDialog::check()
{
    if (!m_state.hasItem())
        return;
    const settlement::ControlTotals &totals = m_state.item().summary.totals;
    QStringList reasons;
    for (const Text &blocker : viewmodels::knownClosingBlockers(totals))
        reasons.append(blocker.shown());
    m_blocked->setText(reasons.join(u'\n'));
    m_blocked->setVisible(!reasons.isEmpty());
    bool typedRight = true;
    if (m_typed) {
        const ParsedMoney parsed = parseMoney(m_typed->text(), currentLanguage() == Language::Portuguese ? DecimalMark::Comma : DecimalMark::Dot);
        const Money *typed = std::get_if<Money>(&parsed);
        typedRight = typed && *typed == totals.accepted.total;
        m_typedMark->setVisible(typedRight);
        m_typedWords->setText(typedRight ? tr("Agrees") : m_typed->text().isEmpty() ? QString() : tr("Does not agree"));
    }
    setBusy(viewmodels::isBusy(m_state.phase()) || !reasons.isEmpty() || !typedRight);
}

void openDiscardDialog(BatchState &state, const Session &session, QWidget *parent)
{
    const settlement::CountAndTotal accepted = state.item().summary.totals.accepted;
    auto *dialog = makeConfirm(
        state, session, words(QT_TRANSLATE_NOOP("BatchDialogs", "Discard %1?")).arg(idOf(state)),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "The administrator discards the batch with its %1 settlements (%2). Nothing is paid, and it cannot be reopened. "
                                                "The identifier cannot be used again."))
            .arg(format::count(accepted.count), format::moneyWithSymbol(accepted.total)),
        words(QT_TRANSLATE_NOOP("BatchDialogs", "Discard batch")), BatchAction::Discard, parent);
    dialog->setObjectName(QStringLiteral("discardBatchDialog"));
    dialog->actionButton()->setObjectName(QStringLiteral("confirmDiscardButton"));
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
