#include "viewmodels/events/webhook_list_model.h"

#include "core/format.h"
#include "core/future.h"
#include "domain/settlement/settlement_flow.h"
#include "services/change_notifier.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/status/status_look.h"

#include <QEvent>

namespace esteira::viewmodels {

namespace {

using status::Look; // lupdate takes a qualified return type for the class of the texts inside

constexpr int kLimit = 500;
constexpr int kReadMs = 500;

Look statusOf(const ports::ReceivedWebhook &webhook)
{
    if (webhook.facts.isEmpty())
        return {WebhookListModel::tr("not understood by this version"), flow::Family::Progress, QStringLiteral("circle-help")};
    const ports::WebhookFact &fact = webhook.facts.first();
    const flow::Lifecycle &life = fact.settlementExternalId.isEmpty() ? settlement::batchLifecycle() : settlement::settlementLifecycle();
    status::Look look = status::lookOf(life, fact.status);
    if (webhook.facts.size() > 1)
        look.text += QStringLiteral(" ×%1").arg(format::count(webhook.facts.size()));
    return look;
}

QString objectOf(const ports::ReceivedWebhook &webhook)
{
    if (webhook.facts.isEmpty())
        return {};
    const ports::WebhookFact &fact = webhook.facts.first();
    return webhook.facts.size() == 1 && !fact.settlementExternalId.isEmpty() ? fact.settlementExternalId : fact.batchExternalId;
}

std::optional<status::Look> markOf(const ports::ReceivedWebhook &webhook)
{
    if (webhook.mark == QLatin1StringView("early"))
        return status::lookOf(status::EventMark::Early);
    if (webhook.mark == QLatin1StringView("late"))
        return status::lookOf(status::EventMark::Late);
    if (webhook.mark == QLatin1StringView("duplicate") || webhook.deliveries > 1)
        return status::lookOf(status::EventMark::Duplicate);
    if (webhook.mark == QLatin1StringView("unmatched"))
        return status::Look{WebhookListModel::tr("No batch here"), flow::Family::Waiting, QStringLiteral("circle-help")};
    return std::nullopt;
}

bool looksTheSame(const ports::ReceivedWebhook &a, const ports::ReceivedWebhook &b)
{
    return a.id == b.id && a.mark == b.mark && a.deliveries == b.deliveries && a.applied == b.applied;
}

} // namespace

WebhookListModel::WebhookListModel(services::Workplace &workplace, QObject *parent) : QAbstractTableModel(parent), m_workplace(workplace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kReadMs);
    connect(&m_timer, &QTimer::timeout, this, &WebhookListModel::refresh);
    connect(&workplace.changes, &services::ChangeNotifier::batchesChanged, this, [this] {
        if (m_state != LoadState::Idle && !m_timer.isActive())
            m_timer.start();
    });
}

int WebhookListModel::limit()
{
    return kLimit;
}

void WebhookListModel::refresh()
{
    if (m_state == LoadState::Idle) {
        m_state = LoadState::Loading;
        emit loadStateChanged();
    }
    whenDone(m_workplace.inbox.latest(kLimit), this, [this](const Result<QList<ports::ReceivedWebhook>> &webhooks) {
        if (webhooks) {
            m_error.reset();
            apply(*webhooks);
        } else {
            m_error = webhooks.error();
        }
        m_state = webhooks ? LoadState::Loaded : LoadState::Failed;
        emit loadStateChanged();
    });
}

/// New ones come at the top, old ones fall off at the end; what stays is updated in place.
void WebhookListModel::apply(const QList<ports::ReceivedWebhook> &webhooks)
{
    qsizetype fresh = 0;
    const qint64 newestKnown = m_webhooks.isEmpty() ? 0 : m_webhooks.first().id;
    while (fresh < webhooks.size() && webhooks.at(fresh).id > newestKnown)
        ++fresh;
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_webhooks = webhooks.first(fresh) + m_webhooks;
        endInsertRows();
    }
    if (m_webhooks.size() > webhooks.size()) {
        beginRemoveRows({}, int(webhooks.size()), int(m_webhooks.size()) - 1);
        m_webhooks.resize(webhooks.size());
        endRemoveRows();
    }
    for (qsizetype i = fresh; i < m_webhooks.size(); ++i) {
        if (!looksTheSame(m_webhooks.at(i), webhooks.at(i))) {
            m_webhooks[i] = webhooks.at(i);
            emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
        }
    }
}

int WebhookListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_webhooks.size());
}

int WebhookListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WebhookListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ports::ReceivedWebhook &webhook = m_webhooks.at(index.row());
    const auto mark = markOf(webhook);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (Column(index.column())) {
        case Received: return format::dateTime(webhook.receivedUtc);
        case Type: return webhook.type.section(u'.', -1);
        case Object: return objectOf(webhook);
        case Status: return statusOf(webhook).text;
        case Signature: return status::lookOf(status::EventMark::ValidSignature).text;
        case Mark: return mark ? mark->text : QStringLiteral("—");
        case ColumnCount: break;
        }
        return {};
    case cells::StatusRole:
        if (index.column() == Status)
            return QVariant::fromValue(statusOf(webhook));
        if (index.column() == Signature)
            return QVariant::fromValue(status::lookOf(status::EventMark::ValidSignature));
        return index.column() == Mark && mark ? QVariant::fromValue(*mark) : QVariant();
    case cells::EmphasisRole:
        return int(webhook.mark == QLatin1StringView("duplicate") ? cells::Emphasis::Secondary : cells::Emphasis::Normal);
    case Qt::ToolTipRole:
        return index.column() == Type ? QVariant(webhook.type) : QVariant();
    default:
        return {};
    }
}

QVariant WebhookListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Received: return tr("Received");
    case Type: return tr("Type");
    case Object: return tr("Object");
    case Status: return tr("Reported status");
    case Signature: return tr("Signature");
    case Mark: return tr("Mark");
    case ColumnCount: break;
    }
    return {};
}

bool WebhookListModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (!m_webhooks.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_webhooks.size()) - 1, ColumnCount - 1));
    }
    return QAbstractTableModel::event(event);
}

} // namespace esteira::viewmodels
