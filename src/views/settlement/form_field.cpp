#include "views/settlement/form_field.h"

#include "domain/settlement/date_reading.h"
#include "views/design/labels.h"
#include "views/design/theme.h"

#include <QBoxLayout>
#include <QLocale>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;

FormField::FormField(QWidget *input, QWidget *parent)
    : QWidget(parent), m_input(input), m_caption(new TextLabel({}, TextRole::Support, "t2", this)),
      m_note(new TextLabel({}, TextRole::Caption, "t3", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(input);
    column->addWidget(m_note);
    m_caption->setBuddy(input);
    // A note that appears beneath makes the form higher, never the input lower.
    input->ensurePolished();
    input->setMinimumHeight(input->sizeHint().height());
    m_note->setWordWrap(true);
    m_note->hide();
}

void FormField::setCaption(const QString &caption, bool optional)
{
    m_caption->setText(optional ? tr("%1 (optional)").arg(caption) : caption);
    m_input->setAccessibleName(caption);
    say();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    say();
}

void FormField::setProblem(const std::optional<settlement::Problem> &problem)
{
    m_problem = problem;
    m_hasError = problem && problem->severity == settlement::Severity::Error;
    m_input->setProperty("invalid", m_hasError);
    m_input->update();
    say();
}

void FormField::say()
{
    QString text = m_hint;
    const char *ink = "t3";
    if (m_problem) {
        text = m_problem->text.shown();
        if (!m_problem->suggestion.isEmpty())
            text += QStringLiteral(". ") + m_problem->suggestion.shown();
        ink = m_hasError ? "error" : "waiting";
    }
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    design::setTextLook(m_note, TextRole::Caption, ink);
    m_input->setAccessibleDescription(text);
}

std::optional<QDate> readTypedDate(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QDate();
    const settlement::ParsedDate parsed = settlement::parseDate(trimmed, settlement::DateOrder::DayFirst);
    if (const QDate *date = std::get_if<QDate>(&parsed))
        return *date;
    // As this program writes dates in English: 19 Nov 2026.
    const QDate english = QLocale(QLocale::English).toDate(trimmed, QStringLiteral("d MMM yyyy"));
    return english.isValid() ? std::optional(english) : std::nullopt;
}

} // namespace esteira::views
