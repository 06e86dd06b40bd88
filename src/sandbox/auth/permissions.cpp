#include "sandbox/auth/permissions.h"

#include "wire/json/json.h"

#include <algorithm>
#include <array>

namespace esteira::sandbox {

using wire::Json;

namespace {

constexpr std::array kProfiles{Profile::Manager, Profile::Consultant, Profile::Assignor};
constexpr std::array<const char *, 6> kNames{"read", "write", "view_batches", "read_accounts", "write_batches", "read_assignments"};

QString needName(Profile profile, Need need)
{
    const bool consultant = profile == Profile::Consultant;
    switch (need) {
    case Need::Nothing: break;
    case Need::Read: return consultant ? QStringLiteral("view_batches") : QStringLiteral("read");
    case Need::ReadAccounts: return consultant ? QStringLiteral("read_accounts") : QStringLiteral("read");
    case Need::ReadAssignments: return consultant ? QStringLiteral("read_assignments") : QStringLiteral("read");
    case Need::Write: return consultant ? QStringLiteral("write_batches") : QStringLiteral("write");
    }
    return {};
}

Result<QSet<QString>> readNames(const Json &list)
{
    QSet<QString> names;
    for (const Json &name : list.array()) {
        const QString text = name.string();
        if (!std::ranges::any_of(kNames, [&text](const char *known) { return text == QLatin1String(known); }))
            return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "\"%1\" is not a permission."), {text}));
        names.insert(text);
    }
    return names;
}

} // namespace

const char *profileName(Profile profile)
{
    switch (profile) {
    case Profile::Manager: return "manager";
    case Profile::Consultant: return "consultant";
    case Profile::Assignor: return "assignor";
    }
    return "";
}

QString profilePrefix(Profile profile)
{
    switch (profile) {
    case Profile::Manager: return QStringLiteral("MIT");
    case Profile::Consultant: return QStringLiteral("CIT");
    case Profile::Assignor: return QStringLiteral("AIT");
    }
    return {};
}

Permissions::Permissions()
{
    const QString everyFund = QStringLiteral("*");
    m_grants[Profile::Manager][everyFund] = {QStringLiteral("read"), QStringLiteral("write")};
    m_grants[Profile::Consultant][everyFund] = {QStringLiteral("view_batches"), QStringLiteral("read_accounts"), QStringLiteral("write_batches"),
                                                QStringLiteral("read_assignments")};
    m_grants[Profile::Assignor][everyFund] = {QStringLiteral("read")};
}

Outcome Permissions::apply(const QByteArray &json)
{
    const auto body = Json::parse(json);
    if (!body)
        return failure(body.error());
    QHash<Profile, PerFund> grants = m_grants;
    for (const Profile profile : kProfiles) {
        const Json &given = (*body)[QLatin1StringView(profileName(profile))];
        if (given.isNull())
            continue;
        PerFund perFund;
        const Json::Object funds = given.isArray() ? Json::Object{{QStringLiteral("*"), given}} : given.object();
        for (const auto &[fund, list] : funds) {
            const auto names = readNames(list);
            if (!names)
                return failure(names.error());
            perFund[fund] = *names;
        }
        grants[profile] = perFund;
    }
    m_grants = grants;
    return {};
}

QByteArray Permissions::toJson() const
{
    Json all;
    for (const Profile profile : kProfiles) {
        Json perFund = Json::Object{};
        const PerFund &funds = m_grants[profile];
        for (auto fund = funds.begin(); fund != funds.end(); ++fund) {
            Json::Array names;
            for (const QString &name : *fund)
                names.append(Json(name));
            perFund.set(QLatin1StringView(fund.key().toLatin1()), names);
        }
        all.set(QLatin1StringView(profileName(profile)), perFund);
    }
    return all.toBytes();
}

bool Permissions::granted(Profile profile, Need need, const QString &fundKey) const
{
    if (need == Need::Nothing)
        return true;
    const QString name = needName(profile, need);
    const PerFund &funds = *m_grants.find(profile);
    return funds.value(QStringLiteral("*")).contains(name) || funds.value(fundKey).contains(name);
}

} // namespace esteira::sandbox
