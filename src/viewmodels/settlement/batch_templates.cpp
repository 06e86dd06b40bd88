#include "viewmodels/settlement/batch_templates.h"

#include "viewmodels/shell/session.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace esteira::viewmodels {

namespace {

const QString kPreference = QStringLiteral("batch.templates");

QJsonObject keptIn(const Session &session)
{
    return QJsonDocument::fromJson(session.preference(kPreference).toUtf8()).object();
}

void keep(Session &session, const QJsonObject &all)
{
    session.setPreference(kPreference, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

QJsonObject toJson(const BatchTemplate &made)
{
    QJsonObject json{{QStringLiteral("fund"), made.fundClassKey},
                     {QStringLiteral("description"), made.description},
                     {QStringLiteral("assignor"), made.assignor},
                     {QStringLiteral("account_key"), made.accountKey},
                     {QStringLiteral("document"), made.sourceDocumentNumber}};
    if (made.account) {
        json.insert(QStringLiteral("account"), QJsonObject{{QStringLiteral("number"), made.account->number},
                                                           {QStringLiteral("digit"), made.account->digit},
                                                           {QStringLiteral("branch"), made.account->branch},
                                                           {QStringLiteral("institution"), made.account->institutionCode}});
    }
    return json;
}

BatchTemplate fromJson(const QString &name, const QJsonObject &json)
{
    const auto text = [](const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    BatchTemplate made{name, text(json, "fund"), text(json, "description"), text(json, "assignor"), {}, text(json, "account_key"), text(json, "document")};
    if (const QJsonObject account = json.value(QLatin1StringView("account")).toObject(); !account.isEmpty())
        made.account = fund::AccountNumber{text(account, "number"), text(account, "digit"), text(account, "branch"), text(account, "institution")};
    return made;
}

} // namespace

QList<BatchTemplate> templatesOf(const Session &session)
{
    QList<BatchTemplate> templates;
    const QJsonObject all = keptIn(session);
    for (auto one = all.begin(); one != all.end(); ++one)
        templates.append(fromJson(one.key(), one.value().toObject()));
    return templates;
}

void saveTemplate(Session &session, const BatchTemplate &made)
{
    QJsonObject all = keptIn(session);
    all.insert(made.name, toJson(made));
    keep(session, all);
}

void removeTemplate(Session &session, const QString &name)
{
    QJsonObject all = keptIn(session);
    all.remove(name);
    keep(session, all);
}

} // namespace esteira::viewmodels
