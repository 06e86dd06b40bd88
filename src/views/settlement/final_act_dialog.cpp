#include "views/settlement/final_act_dialog.h"

#include "core/format.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/shell/session.h"
#include "views/design/labels.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;
using viewmodels::BatchState;
using viewmodels::Session;

namespace {

constexpr int kWidth = 640;
constexpr int kCaptionWidth = 140;

/// The carmine box in which production asks for the total.
class ProductionBox : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const design::Tokens &t = design::Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        design::paintBox(painter, rect(), design::kPanelRadius, t.envProdTint, design::blended(t.envProdTint, t.envProdEdge, 0.35));
    }
};

} // namespace

ports::Environment environmentOf(const BatchState &state, const Session &session)
{
    const ports::Connection *connection = session.connection(state.item().batch.connectionId);
    return connection ? connection->environment : session.environment();
}

FinalActDialog::FinalActDialog(BatchState &state, const Session &session, QWidget *parent)
    : ActionDialog(environmentOf(state, session), parent), m_state(state), m_session(session)
{
    setBandSentence(session.fundName(state.item().batch.fundClassKey));
    setFixedWidth(kWidth);
    connect(&state, &BatchState::changed, this, &FinalActDialog::check);
}

void FinalActDialog::addFact(const QString &icon, const QString &caption, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->setContentsMargins(0, 0, 0, 0);
    auto *name = new TextLabel(caption, TextRole::Body, "t2", this);
    name->setFixedWidth(kCaptionWidth);
    auto *text = new TextLabel(value, TextRole::Body, "text", this);
    text->setWordWrap(true);
    row->addWidget(new design::IconLabel(icon, 16, &design::Tokens::t2, this));
    row->addWidget(name);
    row->addWidget(text, 1);
    body()->addLayout(row);
}

void FinalActDialog::addPlace()
{
    const ports::StoredBatch &batch = m_state.item().batch;
    addFact(QStringLiteral("landmark"), tr("Fund"), m_session.fundName(batch.fundClassKey));
    QString icon = QStringLiteral("flask-conical");
    QString words = tr("Embedded sandbox: nothing real is paid");
    switch (environmentOf(m_state, m_session)) {
    case ports::Environment::EmbeddedSandbox: break;
    case ports::Environment::AdministratorSandbox:
        icon = QStringLiteral("flask-round");
        words = tr("Administrator's sandbox: nothing real is paid");
        break;
    case ports::Environment::Production:
        icon = QStringLiteral("shield-alert");
        words = tr("Production: real money moves");
        break;
    }
    if (const ports::Connection *connection = m_session.connection(batch.connectionId))
        words = connection->name + QStringLiteral(" · ") + words;
    addFact(icon, tr("Environment"), words);
}

void FinalActDialog::addContent()
{
    const ports::StoredBatch &batch = m_state.item().batch;
    const settlement::CountAndTotal accepted = m_state.item().summary.totals.accepted;
    addFact(QStringLiteral("layers"), tr("Settlements"),
            tr("%1 accepted · %2").arg(format::count(accepted.count), format::moneyWithSymbol(accepted.total)));
    const ports::RegisteredFund *fund = m_session.fund(batch.fundClassKey);
    const QDate reference = batch.request.referenceDate;
    QString date = reference.isValid() ? format::date(reference) : tr("the fund's accounting date");
    if (fund && fund->accountingDate.isValid())
        date = reference == fund->accountingDate ? tr("%1 · same as the fund's accounting date").arg(date)
                                                 : tr("%1 · the fund's accounting date is %2").arg(date, format::date(fund->accountingDate));
    addFact(QStringLiteral("calendar-days"), tr("Reference date"), date);
    addFact(QStringLiteral("wallet"), tr("Credit account"), viewmodels::accountWords(batch.request));
}

void FinalActDialog::addBlockers(const QString &objectName)
{
    m_blocked = new TextLabel({}, TextRole::Body, "error", this);
    m_blocked->setObjectName(objectName);
    m_blocked->setWordWrap(true);
    body()->addWidget(m_blocked);
}

void FinalActDialog::addTypedTotal(const QString &question)
{
    if (!isProduction())
        return;
    auto *box = new ProductionBox(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(8);
    auto *ask = new TextLabel(question, TextRole::BodyStrong, "text", box);
    ask->setWordWrap(true);
    column->addWidget(ask);
    auto *row = new QHBoxLayout;
    m_typed = new QLineEdit(box);
    m_typed->setObjectName(QStringLiteral("typedTotal"));
    m_typed->setAccessibleName(question);
    m_typed->setAlignment(Qt::AlignRight);
    m_typed->setFixedWidth(210);
    m_typed->setFont(design::font(TextRole::Strip));
    ask->setBuddy(m_typed);
    m_typedMark = new design::IconLabel(QStringLiteral("circle-check"), 16, flow::Family::Done, box);
    m_typedWords = new TextLabel({}, TextRole::Body, "t2", box);
    m_typedWords->setObjectName(QStringLiteral("typedTotalWords"));
    row->addWidget(new TextLabel(QStringLiteral("R$"), TextRole::Body, "t2", box));
    row->addWidget(m_typed);
    row->addWidget(m_typedMark);
    row->addWidget(m_typedWords);
    row->addStretch(1);
    column->addLayout(row);
    body()->addWidget(box);
    connect(m_typed, &QLineEdit::textChanged, this, &FinalActDialog::check);
    m_typed->setFocus();
}

bool FinalActDialog::typedRight()
{
    if (!m_typed)
        return true;
    const ParsedMoney parsed = parseMoney(m_typed->text(), currentLanguage() == Language::Portuguese ? DecimalMark::Comma : DecimalMark::Dot);
    const Money *typed = std::get_if<Money>(&parsed);
    const bool right = typed && *typed == m_state.item().summary.totals.accepted.total;
    m_typedMark->setVisible(!m_typed->text().isEmpty());
    m_typedMark->setIconName(right ? QStringLiteral("circle-check") : QStringLiteral("circle-x"));
    m_typedMark->setInk(right ? flow::Family::Done : flow::Family::Error);
    m_typedWords->setText(right ? tr("Agrees") : m_typed->text().isEmpty() ? QString() : tr("Does not agree with the total"));
    return right;
}

void FinalActDialog::check()
{
    if (!m_state.hasItem())
        return;
    QStringList reasons;
    for (const Text &blocker : blockers())
        reasons.append(blocker.shown());
    if (m_blocked) {
        m_blocked->setText(reasons.join(u'\n'));
        m_blocked->setVisible(!reasons.isEmpty());
    }
    const bool typed = typedRight();
    setBusy(viewmodels::isBusy(m_state.phase()) || !reasons.isEmpty() || !typed);
}

} // namespace esteira::views
