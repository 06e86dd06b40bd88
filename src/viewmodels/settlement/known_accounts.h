#pragma once

#include "domain/settlement/payment_batch.h"
#include "services/workplace.h"

#include <QDateTime>
#include <QObject>

namespace esteira::viewmodels {

/// The accounts a batch of one fund can be credited in: those the administrator listed, at once as they were heard last
/// and anew in the background, then those of earlier batches. GUI thread; without a network it stays with what it has.
class KnownAccounts : public QObject {
    Q_OBJECT
public:
    struct Account {
        settlement::PaymentBatchRequest credit; ///< only account or accountKey are set
        QString words;                          ///< institution, branch, number; whether it is the main one
        bool isMain = false;
    };

    explicit KnownAccounts(services::Workplace &workplace, QObject *parent = nullptr);

    void setFund(const QString &connectionId, const QString &fundClassKey);
    const QList<Account> &accounts() const { return m_accounts; }
    /// The fund's main account, as listed; nullptr while not known.
    const Account *mainAccount() const;
    /// How fresh the list is, or why it is not.
    QString stateWords() const;

signals:
    void changed();

private:
    void readKept();
    void refresh();
    void readEarlier();
    void compose();

    services::Workplace &m_workplace;
    QString m_connectionId;
    QString m_fundClassKey;
    QList<fund::FundAccount> m_listed;
    QList<settlement::PaymentBatchRequest> m_earlier;
    QList<Account> m_accounts;
    QDateTime m_seenUtc;
    bool m_asking = false;
    std::optional<Error> m_error;
};

} // namespace esteira::viewmodels
