#pragma once

#include "services/workplace.h"
#include "viewmodels/settlement/batch_templates.h"
#include "viewmodels/settlement/known_accounts.h"
#include "views/shell/action_dialog.h"

#include <QHash>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace esteira::viewmodels {
class Session;
}

namespace esteira::views {

class FormField;

/// What a new draft begins with.
struct BatchStart {
    viewmodels::BatchTemplate from;
    ports::BatchId rowsOf = 0; ///< a batch whose rows are copied, with ids of their own
    QString rowsOfId;          ///< what people call that batch
    settlement::CountAndTotal rows;
};

/// A clone: the head of a batch without its date, id and totals, and its rows.
BatchStart cloneOf(const ports::BatchListItem &item);
/// What is worth keeping of a batch; its date in the description becomes a placeholder.
viewmodels::BatchTemplate templateOf(const ports::StoredBatch &batch);

/// Every field of a batch's creation (settlement.md 1.1), with each problem beside its field. Makes a draft, or changes
/// one; of a batch that was sent only the expected totals.
class BatchFormDialog : public ActionDialog {
    Q_OBJECT
public:
    /// A new draft.
    BatchFormDialog(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent, const BatchStart &start = {});
    BatchFormDialog(services::Workplace &workplace, viewmodels::Session &session, const ports::StoredBatch &batch, QWidget *parent);

signals:
    void created(ports::BatchId batch);

private:
    enum class AccountKind { Main, Known, Numbers, Key };

    void build();
    QWidget *buildIdentity();
    QWidget *buildAccount();
    QWidget *buildOrigin();
    FormField *addField(const char *field, QWidget *input, bool optional);
    QLineEdit *addLine(QList<FormField *> &row, const char *field, const char *name, bool optional);
    void say();
    void fill();
    void fillAccounts();
    QWidget *buildTemplates();
    void fillTemplates();
    void begin(const viewmodels::BatchTemplate &from);
    void takeAccount(const std::optional<fund::AccountNumber> &account, const QString &key);
    void offerBankingDay();
    QString expandedDescription() const;
    void showPattern();
    int knownAccountAt() const;
    QFuture<Result<ports::BatchId>> create(const ports::StoredBatch &batch);
    void fundChanged();
    void accountKindChanged();
    void proposeId();
    ports::StoredBatch written() const;
    QString fundKey() const;
    QList<settlement::Problem> problems() const;
    void check(bool everything);
    void save();

    services::Workplace &m_workplace;
    viewmodels::Session &m_session;
    ports::StoredBatch m_batch;
    bool m_isNew;
    bool m_onlyTotals;
    QHash<QString, FormField *> m_fields;
    QSet<QString> m_touched;
    BatchStart m_start;
    viewmodels::KnownAccounts *m_known = nullptr;
    QList<viewmodels::KnownAccounts::Account> m_offered; ///< as the picker shows them
    QWidget *m_templateRow = nullptr;
    QComboBox *m_template = nullptr;
    design::Button *m_forget = nullptr;
    QLineEdit *m_assignor = nullptr;
    design::Button *m_nextDay = nullptr;
    std::optional<fund::AccountNumber> m_wantedAccount; ///< to be chosen once it is listed
    QComboBox *m_fund = nullptr;
    QLineEdit *m_externalId = nullptr;
    QLineEdit *m_description = nullptr;
    QLineEdit *m_date = nullptr;
    QComboBox *m_accountKind = nullptr;
    QStackedWidget *m_accountPages = nullptr;
    QComboBox *m_knownAccount = nullptr;
    QLineEdit *m_institution = nullptr;
    QLineEdit *m_branch = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_digit = nullptr;
    QLineEdit *m_accountKey = nullptr;
    QLineEdit *m_pix = nullptr;
    QLineEdit *m_document = nullptr;
    QLineEdit *m_count = nullptr;
    QLineEdit *m_total = nullptr;
    QString m_proposedId;
};

} // namespace esteira::views
