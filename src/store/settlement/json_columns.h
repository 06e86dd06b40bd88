#pragma once

#include "core/error.h"
#include "domain/settlement/payment_batch.h"
#include "domain/settlement/problem.h"
#include "domain/settlement/settlement.h"
#include "ports/settlement/webhook_inbox.h"

#include <QJsonObject>
#include <QMap>

/// Lists and objects as the JSON texts of a column; an empty one is an empty text, which becomes NULL.
namespace esteira::store::json {

QString fromObject(const QJsonObject &object);
QJsonObject toObject(const QString &text);

QString fromError(const std::optional<Error> &error);
std::optional<Error> toError(const QString &text);

QString fromProblems(const QList<settlement::Problem> &problems);
QList<settlement::Problem> toProblems(const QString &text);

QString fromUnread(const QMap<QString, QString> &unread);
QMap<QString, QString> toUnread(const QString &text);

QString fromAssets(const QList<settlement::AffectedAsset> &assets);
QList<settlement::AffectedAsset> toAssets(const QString &text);

/// The administrator's side of a conflict: what a person compares; not the documents of people.
QString fromFound(const std::optional<settlement::Settlement> &found);
std::optional<settlement::Settlement> toFound(const QString &text);

QString fromExpenses(const QList<settlement::SettlementExpense> &expenses);
QList<settlement::SettlementExpense> toExpenses(const QString &text);

QString fromFacts(const QList<ports::WebhookFact> &facts);
QList<ports::WebhookFact> toFacts(const QString &text);

} // namespace esteira::store::json
