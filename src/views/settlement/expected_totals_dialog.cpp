#include "views/settlement/expected_totals_dialog.h"

#include "core/format.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/shell/session.h"
#include "views/settlement/final_act_dialog.h"
#include "views/settlement/form_field.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace esteira::views {

namespace {

constexpr int kWidth = 560;

/// Digits with the marks of thousands of either language; nothing else.
std::optional<qint64> readCount(QString text)
{
    text.remove(u'.').remove(u',').remove(u' ');
    bool isNumber = false;
    const qint64 count = text.trimmed().toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

std::optional<Money> readTotal(const QString &text)
{
    const ParsedMoney parsed = parseMoney(text, currentLanguage() == Language::Portuguese ? DecimalMark::Comma : DecimalMark::Dot);
    const Money *value = std::get_if<Money>(&parsed);
    return value && value->centavos() >= 0 ? std::optional(*value) : std::nullopt;
}

std::optional<settlement::Problem> problemOf(bool wrong, const char *text, const QString &example)
{
    if (!wrong)
        return std::nullopt;
    settlement::Problem problem;
    problem.severity = settlement::Severity::Error;
    problem.text = Text::of(text, {example});
    return problem;
}

} // namespace

ExpectedTotalsDialog::ExpectedTotalsDialog(viewmodels::BatchState &state, const viewmodels::Session &session, QWidget *parent)
    : ActionDialog(environmentOf(state, session), parent), m_state(state), m_count(new QLineEdit(this)), m_total(new QLineEdit(this)),
      m_countField(new FormField(m_count, this)), m_totalField(new FormField(m_total, this))
{
    const ports::BatchListItem &item = state.item();
    setObjectName(QStringLiteral("editBatchDialog"));
    setBandSentence(session.fundName(item.batch.fundClassKey));
    setFixedWidth(kWidth);
    m_count->setObjectName(QStringLiteral("expectedCountField"));
    m_total->setObjectName(QStringLiteral("expectedTotalField"));
    m_count->setAlignment(Qt::AlignRight);
    m_total->setAlignment(Qt::AlignRight);
    if (item.batch.expectedCount)
        m_count->setText(format::count(*item.batch.expectedCount));
    if (item.batch.expectedTotal)
        m_total->setText(format::money(*item.batch.expectedTotal));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_countField, 1);
    row->addWidget(m_totalField, 1);
    body()->addLayout(row);
    actionButton()->setObjectName(QStringLiteral("saveBatchButton"));
    makeActionDefault();
    connect(m_count, &QLineEdit::textChanged, this, &ExpectedTotalsDialog::check);
    connect(m_total, &QLineEdit::textChanged, this, &ExpectedTotalsDialog::check);
    connect(this, &ActionDialog::actionTriggered, this, &ExpectedTotalsDialog::save);
    speak(this, [this] {
        const ports::BatchListItem &now = m_state.item();
        setWindowTitle(tr("Expected totals"));
        setQuestion(tr("Expected totals of %1").arg(now.batch.request.externalId));
        setConsequence(tr("The batch is closed only when what the administrator accepted agrees with them. An empty field is not compared."));
        setAction(tr("Save"), design::ButtonVariant::Primary, QStringLiteral("save"));
        m_countField->setCaption(tr("Expected rows"), true);
        m_totalField->setCaption(tr("Expected total (R$)"), true);
        m_countField->setHint(tr("In the batch: %1").arg(format::count(now.summary.totals.local.count)));
        m_totalField->setHint(tr("In the batch: %1").arg(format::moneyWithSymbol(now.summary.totals.local.total)));
        check();
    });
    m_count->setFocus();
    m_count->selectAll();
}

void ExpectedTotalsDialog::check()
{
    const bool badCount = !m_count->text().trimmed().isEmpty() && !readCount(m_count->text());
    const bool badTotal = !m_total->text().trimmed().isEmpty() && !readTotal(m_total->text());
    m_countField->setProblem(problemOf(badCount, QT_TRANSLATE_NOOP("Text", "Type a whole number, such as %1."), format::count(1250)));
    m_totalField->setProblem(problemOf(badTotal, QT_TRANSLATE_NOOP("Text", "Type an amount in reais, such as %1."), format::money(Money::fromCentavos(125'000))));
    setBusy(badCount || badTotal);
}

void ExpectedTotalsDialog::save()
{
    ports::StoredBatch batch = m_state.item().batch;
    const auto count = readCount(m_count->text());
    const auto total = readTotal(m_total->text());
    if (batch.expectedCount != count || batch.expectedTotal != total)
        batch.expectedFrom.clear();
    batch.expectedCount = count;
    batch.expectedTotal = total;
    awaitOutcome(m_state.update(batch));
}

} // namespace esteira::views
