#include "viewmodels/settlement/known_accounts.h"

#include "core/format.h"
#include "core/future.h"
#include "services/settlement/fund_accounts.h"
#include "viewmodels/settlement/batch_words.h"

namespace esteira::viewmodels {

namespace {

QString wordsOf(const fund::FundAccount &account)
{
    const QString institution = account.institutionName.isEmpty() ? account.number.institutionCode
                                                                  : account.number.institutionCode + u' ' + account.institutionName;
    const QString words = KnownAccounts::tr("%1 · branch %2 · account %3-%4")
                              .arg(institution, account.number.branch, account.number.number, account.number.digit);
    return account.isMain ? KnownAccounts::tr("%1 · main account").arg(words) : words;
}

} // namespace

KnownAccounts::KnownAccounts(services::Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace)
{
}

void KnownAccounts::setFund(const QString &connectionId, const QString &fundClassKey)
{
    m_connectionId = connectionId;
    m_fundClassKey = fundClassKey;
    m_listed.clear();
    m_earlier.clear();
    m_seenUtc = {};
    m_error.reset();
    m_asking = false;
    compose();
    if (fundClassKey.isEmpty())
        return;
    readEarlier();
    if (m_workplace.accounts)
        readKept();
}

void KnownAccounts::readKept()
{
    m_asking = true;
    whenDone(m_workplace.accounts->kept(m_connectionId, m_fundClassKey), this,
             [this, fund = m_fundClassKey](const Result<services::FundAccounts::Known> &known) {
        if (fund != m_fundClassKey)
            return;
        if (known) {
            m_listed = known->accounts;
            m_seenUtc = known->seenUtc;
        }
        compose();
        refresh();
    });
}

void KnownAccounts::refresh()
{
    whenDone(m_workplace.accounts->refresh(m_connectionId, m_fundClassKey), this,
             [this, fund = m_fundClassKey](const Result<services::FundAccounts::Known> &known) {
        if (fund != m_fundClassKey)
            return;
        m_asking = false;
        if (known) {
            m_listed = known->accounts;
            m_seenUtc = known->seenUtc;
        } else {
            m_error = known.error();
        }
        compose();
    });
}

void KnownAccounts::readEarlier()
{
    whenDone(m_workplace.batches.batches(), this,
             [this, connection = m_connectionId, fund = m_fundClassKey](const Result<QList<ports::BatchListItem>> &items) {
        if (!items || fund != m_fundClassKey)
            return;
        m_earlier.clear();
        for (const ports::BatchListItem &item : *items) {
            if (item.batch.fundClassKey == fund && item.batch.connectionId == connection)
                m_earlier.append(item.batch.request);
        }
        compose();
    });
}

void KnownAccounts::compose()
{
    m_accounts.clear();
    for (const fund::FundAccount &listed : std::as_const(m_listed)) {
        Account account;
        account.credit.account = listed.number;
        account.words = wordsOf(listed);
        account.isMain = listed.isMain;
        m_accounts.append(account);
    }
    for (const settlement::PaymentBatchRequest &request : std::as_const(m_earlier)) {
        if (!request.account && request.accountKey.isEmpty())
            continue;
        // The listing tells the key of an account too: one account is offered once.
        const bool isListed = std::any_of(m_listed.cbegin(), m_listed.cend(), [&](const fund::FundAccount &listed) {
            return request.account ? listed.number == *request.account : listed.key == request.accountKey;
        });
        const bool isThere = std::any_of(m_accounts.cbegin(), m_accounts.cend(), [&](const Account &other) {
            return other.credit.account == request.account && other.credit.accountKey == request.accountKey;
        });
        if (isListed || isThere)
            continue;
        Account account;
        account.credit.account = request.account;
        account.credit.accountKey = request.accountKey;
        account.words = tr("%1 · used before").arg(accountWords(request));
        m_accounts.append(account);
    }
    emit changed();
}

const KnownAccounts::Account *KnownAccounts::mainAccount() const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(), [](const Account &account) { return account.isMain; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

QString KnownAccounts::stateWords() const
{
    const QString seen = m_seenUtc.isValid() ? tr("As the administrator listed them %1.").arg(format::moment(m_seenUtc)) : QString();
    if (m_error)
        return (tr("The administrator could not be asked now.") + u' ' + seen).trimmed();
    return m_asking && seen.isEmpty() ? tr("Asking the administrator…") : seen;
}

} // namespace esteira::viewmodels
