#pragma once

#include "domain/settlement/problem.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace esteira::design {
class TextLabel;
}

namespace esteira::views {

/// One field of a form: caption, input, and beneath it the problem or a hint. The caption is the input's accessible name.
class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(QWidget *input, QWidget *parent);

    QWidget *input() const { return m_input; }
    void setCaption(const QString &caption, bool optional);
    void setHint(const QString &hint);
    void setProblem(const std::optional<settlement::Problem> &problem);
    bool hasError() const { return m_hasError; }

private:
    void say();

    QWidget *m_input;
    design::TextLabel *m_caption;
    design::TextLabel *m_note;
    QString m_hint;
    std::optional<settlement::Problem> m_problem;
    bool m_hasError = false;
};

/// Reads a date as a person of either language writes it; nullopt when the text is no date, an invalid QDate when empty.
std::optional<QDate> readTypedDate(const QString &text);

} // namespace esteira::views
