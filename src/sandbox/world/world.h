#pragma once

#include "domain/fund/fund_class.h"
#include "domain/settlement/settlement.h"
#include "sandbox/store/database.h"

#include <QByteArray>

#include <optional>

namespace esteira::sandbox {

struct WorldInstallment {
    int number = 0;
    Money faceValue;
    bool settled = false;
};

struct WorldAsset {
    QString key;
    QString type;
    QString externalId;
    QString contractNumber;
    QString assignorDocument;
    QString borrowerDocument;
    int units = 0;
    Money presentValue;
};

/// The funds, accounts and portfolio the sandbox plays with: read from JSON (resources/sandbox/world.json) at the first
/// start, kept in the database from then on, because settling changes it. Lives on the database's thread.
class World {
public:
    explicit World(Database &database) : m_db(database) {}

    /// The world carried inside the program, or a file. ErrorKind::Invalid with what is wrong with it.
    static Result<QByteArray> read(const QString &file);
    /// Fills the empty tables; inside a transaction.
    Outcome load(const QByteArray &json);

    std::optional<fund::FundClass> fund(const QString &key);
    QList<fund::FundClass> funds();
    QList<fund::FundAccount> accounts(const QString &fundKey);
    void setAccountingDate(const QString &fundKey, QDate date);
    void setAutomaticDiscard(const QString &fundKey, bool enabled);

    /// By the identifier that was sent; nothing when the portfolio has no such asset.
    std::optional<WorldAsset> find(const QString &fundKey, const settlement::SettlementRequest &request);
    std::optional<WorldAsset> asset(const QString &assetKey);
    QList<WorldInstallment> installments(const QString &assetKey);
    std::optional<WorldInstallment> installment(const QString &assetKey, int number);
    /// True when the request can be reconciled in the portfolio as it is now.
    bool accepts(const QString &fundKey, const settlement::SettlementRequest &request);
    /// Carries the settlement into the portfolio.
    void settle(const WorldAsset &asset, const settlement::SettlementRequest &request);

    struct Part {
        int number = 0;
        QDate maturityDate;
        Money faceValue;
    };
    /// A new asset of the portfolio, all of it open.
    void enter(const QString &fundKey, const WorldAsset &asset, const QString &controlNumber, const QList<Part> &parts);
    /// The assignor buys the asset back: nothing of it is left to settle.
    void leave(const QString &assetKey);
    /// Present value of the fund's portfolio, of one borrower's part when a document is given.
    Money portfolioValue(const QString &fundKey, const QString &borrowerDocument = {});

private:
    Database &m_db;
};

} // namespace esteira::sandbox
