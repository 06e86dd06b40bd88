#pragma once

#include "core/result.h"
#include "ports/connection/connection.h"
#include "views/design/button.h"

#include <QDialog>
#include <QFuture>

class QVBoxLayout;

namespace esteira::design {
class Banner;
class EnvironmentStrip;
class TextLabel;
}

namespace esteira::views {

/// A dialog that does one thing: the production band, the question, what the subclass puts into body(), why it could not
/// be done, and a footer with Cancel (the default button) and the action. Dims the window behind it. Shown with open();
/// closes itself when what it started went well. Deleted on close.
class ActionDialog : public QDialog {
    Q_OBJECT
public:
    ActionDialog(ports::Environment environment, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    design::Button *actionButton() const { return m_action; }
    design::Button *cancelButton() const { return m_cancel; }

    void setQuestion(const QString &question);
    void setConsequence(const QString &consequence);
    /// The word after PRODUCTION on the band: the fund's name.
    void setBandSentence(const QString &sentence);
    void setAction(const QString &text, design::ButtonVariant variant, const QString &iconName = {});
    void setFooterNote(const QString &note);
    /// Enter acts instead of cancelling: for dialogs that lose nothing.
    void makeActionDefault();
    void showError(const Error &error);
    void clearError();
    /// While something runs the buttons wait; Cancel closes the dialog, not the work.
    void setBusy(bool busy);

    bool isProduction() const { return m_production; }

signals:
    void actionTriggered();

protected:
    /// Closes with accept() when it went well, shows the error otherwise.
    void awaitOutcome(QFuture<Outcome> future);
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool m_production;
    design::EnvironmentStrip *m_band;
    design::TextLabel *m_question;
    design::TextLabel *m_consequence;
    design::TextLabel *m_note;
    design::Banner *m_error;
    QVBoxLayout *m_body;
    design::Button *m_cancel;
    design::Button *m_action;
    QWidget *m_dim = nullptr;
};

/// Texts of an error for a notice: what happened, then the way out, with the administrator's code where there is one.
QString errorWords(const Error &error);

design::ButtonVariant finalVariant(bool production);

} // namespace esteira::views
