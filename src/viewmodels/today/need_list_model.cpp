#include "viewmodels/today/need_list_model.h"

#include "core/format.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/status/status_look.h"

#include <QEvent>
#include <QRegularExpression>

namespace esteira::viewmodels {

using services::Need;
using services::NeedKind;

namespace {

constexpr qint64 kMinute = 60;

const char *iconOf(NeedKind kind)
{
    switch (kind) {
    case NeedKind::ConnectionTrouble: return "wifi-off";
    case NeedKind::Conflict: return "git-compare";
    case NeedKind::Refused: return "circle-x";
    case NeedKind::BatchRefused: return "circle-x";
    case NeedKind::Unknown: return "circle-help";
    case NeedKind::DraftProblems: return "pencil-line";
    case NeedKind::TotalsDiffer: return "scale";
    case NeedKind::ReadyToClose: return "lock";
    case NeedKind::Paused: return "pause";
    case NeedKind::Stale: return "clock-alert";
    case NeedKind::DiscardedRows: return "ban";
    case NeedKind::LostWebhooks: return "webhook";
    case NeedKind::RefusedWebhooks: return "shield-x";
    }
    return "circle-alert";
}

} // namespace

NeedListModel::NeedListModel(const Session &session, QObject *parent) : KeyedListModel(parent), m_session(session) {}

void NeedListModel::setNeeds(const QList<Need> &needs, const QDateTime &nowUtc)
{
    m_now = nowUtc;
    setItems(needs);
}

QString NeedListModel::title(const Need &need) const
{
    const QString count = format::count(need.count);
    const int n = int(need.count);
    const QString &name = need.batchExternalId;
    switch (need.kind) {
    case NeedKind::ConnectionTrouble: return tr("The administrator cannot be reached");
    case NeedKind::Conflict: return name + QStringLiteral(" · ") + tr("%1 settlements in conflict", nullptr, n).arg(count);
    case NeedKind::Refused: return name + QStringLiteral(" · ") + tr("%1 settlements refused", nullptr, n).arg(count);
    case NeedKind::BatchRefused: return name + QStringLiteral(" · ") + tr("batch refused by the administrator");
    case NeedKind::Unknown: return name + QStringLiteral(" · ") + tr("%1 settlements without an answer", nullptr, n).arg(count);
    case NeedKind::DraftProblems: return name + QStringLiteral(" · ") + tr("%1 rows with problems", nullptr, n).arg(count);
    case NeedKind::TotalsDiffer: return name + QStringLiteral(" · ") + tr("totals differ");
    case NeedKind::ReadyToClose: return tr("Close %1").arg(name);
    case NeedKind::Paused: return name + QStringLiteral(" · ") + tr("sending paused, %1 settlements left", nullptr, n).arg(count);
    case NeedKind::Stale:
        return need.status == settlement::batch_status::kPaid ? tr("%1 paid and not completed").arg(name) : tr("%1 closed and not paid").arg(name);
    case NeedKind::DiscardedRows: return name + QStringLiteral(" · ") + tr("%1 settlements discarded by the administrator", nullptr, n).arg(count);
    case NeedKind::LostWebhooks: return tr("%1 statuses came without a webhook", nullptr, n).arg(count);
    case NeedKind::RefusedWebhooks: return tr("%1 webhooks turned away", nullptr, n).arg(count);
    }
    return {};
}

QString NeedListModel::detail(const Need &need) const
{
    switch (need.kind) {
    case NeedKind::ConnectionTrouble: return need.error ? need.error->text.shown() : QString();
    case NeedKind::Conflict: return tr("What the administrator has differs from what was sent. You decide which one holds.");
    case NeedKind::Refused: return tr("Correct them in the batch and send them again, or delete them.");
    case NeedKind::BatchRefused: return need.error ? need.error->text.shown() : QString();
    case NeedKind::Unknown: return tr("They are looked up before anything is sent again.");
    case NeedKind::DraftProblems: return tr("%1 rows in all. A draft with errors is not sent.", nullptr, int(need.otherCount)).arg(format::count(need.otherCount));
    case NeedKind::TotalsDiffer: return need.reason.shown();
    case NeedKind::ReadyToClose: return tr("All %1 settlements accepted and the totals agree.", nullptr, int(need.count)).arg(format::count(need.count));
    case NeedKind::Paused: return tr("Nothing is sent until you resume.");
    case NeedKind::Stale:
        return need.status == settlement::batch_status::kPaid ? tr("Some settlements have no final status yet.")
                                                              : tr("The administrator has not confirmed the payment.");
    case NeedKind::DiscardedRows: return tr("Not settled although the batch was paid: find out why with the administrator.");
    case NeedKind::LostWebhooks: return tr("A query found them. The webhook receiver may not be reachable.");
    case NeedKind::RefusedWebhooks: return tr("Their signature did not hold: check the signature key.");
    }
    return {};
}

QString NeedListModel::action(NeedKind kind) const
{
    switch (kind) {
    case NeedKind::ConnectionTrouble: return tr("Try again");
    case NeedKind::Conflict: return tr("Decide");
    case NeedKind::Refused:
    case NeedKind::DraftProblems: return tr("Correct");
    case NeedKind::BatchRefused:
    case NeedKind::Unknown:
    case NeedKind::TotalsDiffer:
    case NeedKind::ReadyToClose: return tr("Review");
    case NeedKind::Paused: return tr("Open");
    case NeedKind::Stale:
    case NeedKind::DiscardedRows:
    case NeedKind::LostWebhooks:
    case NeedKind::RefusedWebhooks: return tr("Look");
    }
    return {};
}

QString NeedListModel::age(const Need &need) const
{
    if (!need.sinceUtc.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, need.sinceUtc.secsTo(m_now));
    // Seconds would make the page restless.
    return seconds < kMinute ? tr("now") : format::duration(seconds - seconds % kMinute);
}

QVariant NeedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Need &need = *item(index.row());
    switch (role) {
    case Qt::DisplayRole: return title(need);
    case DetailRole: return detail(need);
    case FundRole: return need.fundClassKey.isEmpty() ? QString() : m_session.fundShortName(need.fundClassKey);
    case MoneyRole: return need.value ? format::moneyWithSymbol(*need.value) : QString();
    case AgeRole: return age(need);
    case ActionRole: return action(need.kind);
    case IconRole: return QString::fromLatin1(iconOf(need.kind));
    case FamilyRole: return int(services::isUrgent(need.kind) ? flow::Family::Error : flow::Family::Waiting);
    case Qt::ToolTipRole: return QStringList{title(need), need.batchDescription, detail(need)}.filter(QRegularExpression(QStringLiteral("."))).join(u'\n');
    case Qt::AccessibleTextRole: {
        QStringList parts{title(need), detail(need)};
        for (const int each : {FundRole, MoneyRole, AgeRole, ActionRole}) {
            if (const QString part = data(index, each).toString(); !part.isEmpty())
                parts.append(part);
        }
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

bool NeedListModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        repaintAll();
    return KeyedListModel::event(event);
}

} // namespace esteira::viewmodels
