#include "services/settlement/fund_accounts.h"

#include "core/future.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace esteira::services {

namespace {

using Known = FundAccounts::Known;

/// More pages than any fund has accounts: a listing that never ends is an error of the other side.
constexpr int kMostPages = 100;

QString keyOf(const QString &connectionId, const QString &fundClassKey)
{
    return QStringLiteral("accounts.%1.%2").arg(connectionId, fundClassKey);
}

QJsonObject toJson(const fund::FundAccount &account)
{
    return {{QStringLiteral("key"), account.key},
            {QStringLiteral("type"), account.type},
            {QStringLiteral("status"), account.status},
            {QStringLiteral("number"), account.number.number},
            {QStringLiteral("digit"), account.number.digit},
            {QStringLiteral("branch"), account.number.branch},
            {QStringLiteral("institution"), account.number.institutionCode},
            {QStringLiteral("institution_name"), account.institutionName},
            {QStringLiteral("owner"), account.ownerName},
            {QStringLiteral("owner_document"), account.ownerDocumentNumber},
            {QStringLiteral("main"), account.isMain}};
}

fund::FundAccount accountFrom(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1StringView(key)).toString(); };
    fund::FundAccount account;
    account.key = text("key");
    account.type = text("type");
    account.status = text("status");
    account.number = {text("number"), text("digit"), text("branch"), text("institution")};
    account.institutionName = text("institution_name");
    account.ownerName = text("owner");
    account.ownerDocumentNumber = text("owner_document");
    account.isMain = json.value(QLatin1StringView("main")).toBool();
    return account;
}

QString toText(const Known &known)
{
    QJsonArray accounts;
    for (const fund::FundAccount &account : known.accounts)
        accounts.append(toJson(account));
    const QJsonObject whole{{QStringLiteral("seen"), known.seenUtc.toString(Qt::ISODateWithMs)}, {QStringLiteral("accounts"), accounts}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

Known fromText(const QString &text)
{
    const QJsonObject whole = QJsonDocument::fromJson(text.toUtf8()).object();
    Known known;
    known.seenUtc = QDateTime::fromString(whole.value(QLatin1StringView("seen")).toString(), Qt::ISODateWithMs);
    for (const QJsonValue &account : whole.value(QLatin1StringView("accounts")).toArray())
        known.accounts.append(accountFrom(account.toObject()));
    return known;
}

} // namespace

struct FundAccounts::Listing {
    QString connectionId;
    QString fundClassKey;
    std::shared_ptr<ports::SettlementGateway> gateway;
    Known known;
    int page = 0;
    QPromise<Result<Known>> promise;

    void answer(Result<Known> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

FundAccounts::FundAccounts(ports::ConnectionStore &store, ports::Gateways &gateways, QObject *parent)
    : QObject(parent), m_store(store), m_gateways(gateways)
{
}

QFuture<Result<Known>> FundAccounts::kept(const QString &connectionId, const QString &fundClassKey)
{
    return runAsyncOn(this, [this, connectionId, fundClassKey] {
        return mapped(m_store.setting(keyOf(connectionId, fundClassKey)), this,
                      [](const Result<std::optional<QString>> &text) -> Result<Known> {
            if (!text)
                return failure(text.error());
            return *text ? fromText(**text) : Known{};
        });
    });
}

QFuture<Result<Known>> FundAccounts::refresh(const QString &connectionId, const QString &fundClassKey)
{
    return runAsyncOn(this, [this, connectionId, fundClassKey] {
        auto listing = std::make_shared<Listing>();
        listing->connectionId = connectionId;
        listing->fundClassKey = fundClassKey;
        listing->promise.start();
        whenDone(m_gateways.settlementGateway(connectionId), this,
                 [this, listing](const Result<std::shared_ptr<ports::SettlementGateway>> &gateway) {
            if (!gateway) {
                listing->answer(failure(gateway.error()));
                return;
            }
            listing->gateway = *gateway;
            readPage(listing);
        });
        return listing->promise.future();
    });
}

void FundAccounts::readPage(const std::shared_ptr<Listing> &listing)
{
    if (listing->promise.isCanceled()) {
        listing->promise.finish();
        return;
    }
    whenDone(listing->gateway->accounts(listing->fundClassKey, listing->page), this,
             [this, listing](const Result<ports::Page<fund::FundAccount>> &page) {
        if (!page) {
            listing->answer(failure(page.error()));
            return;
        }
        listing->known.accounts += page->rows;
        if (page->isLast || page->rows.isEmpty() || ++listing->page >= kMostPages)
            finish(listing);
        else
            readPage(listing);
    });
}

void FundAccounts::finish(const std::shared_ptr<Listing> &listing)
{
    Known &known = listing->known;
    std::stable_sort(known.accounts.begin(), known.accounts.end(), [](const auto &a, const auto &b) { return a.isMain && !b.isMain; });
    known.seenUtc = QDateTime::currentDateTimeUtc();
    whenDone(m_store.setSetting(keyOf(listing->connectionId, listing->fundClassKey), toText(known)), this, [listing](const Outcome &) {
        // An answer that could not be kept is still an answer.
        listing->answer(listing->known);
    });
}

} // namespace esteira::services
