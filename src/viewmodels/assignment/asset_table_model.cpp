#include "viewmodels/assignment/asset_table_model.h"

#include "core/format.h"
#include "core/future.h"
#include "services/change_notifier.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/status/status_look.h"

#include <QSet>

namespace esteira::viewmodels {

namespace {

status::Look lookOf(const ports::StoredAsset &asset)
{
    const bool told = settlement::countsAsAccepted(asset.sendState) && !asset.status.isEmpty();
    return told ? status::lookOf(assignment::assetLifecycle(), asset.status) : status::lookOf(asset.sendState);
}

ports::AssetQuery queryOf(AssetView view)
{
    ports::AssetQuery query;
    query.onlyMissingDocuments = view == AssetView::MissingDocument;
    if (view == AssetView::Denied)
        query.statuses = {QString(assignment::asset_status::kDenied)};
    return query;
}

} // namespace

AssetTableModel::AssetTableModel(services::Workplace &workplace, QObject *parent) : TitledTableModel(parent), m_workplace(workplace)
{
    connect(&workplace.changes, &services::ChangeNotifier::assignmentChanged, this, [this](qint64 assignment) {
        if (assignment == m_assignment)
            read();
    });
}

void AssetTableModel::setAssignment(ports::AssignmentId assignment)
{
    if (assignment == m_assignment)
        return;
    m_assignment = assignment;
    startAnew();
}

void AssetTableModel::setView(AssetView view)
{
    if (view == m_view)
        return;
    m_view = view;
    startAnew();
}

void AssetTableModel::startAnew()
{
    beginResetModel();
    m_assets.clear();
    endResetModel();
    ++m_turn;
    m_reading = false;
    m_again = false;
    m_error.reset();
    m_state = m_assignment ? LoadState::Loading : LoadState::Idle;
    emit loadStateChanged();
    read();
}

void AssetTableModel::read()
{
    if (!m_assignment || !m_workplace.assignments)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    whenDone(m_workplace.assignments->assetIds(m_assignment, queryOf(m_view)), this, [this, turn = m_turn](const Result<QList<ports::AssetId>> &ids) {
        if (turn != m_turn)
            return;
        if (!ids) {
            finish(turn, failure(ids.error()));
            return;
        }
        whenDone(m_workplace.assignments->assets(*ids), this,
                 [this, turn](const Result<QList<ports::StoredAsset>> &assets) { finish(turn, assets); });
    });
}

void AssetTableModel::finish(quint64 turn, const Result<QList<ports::StoredAsset>> &assets)
{
    if (turn != m_turn)
        return;
    m_reading = false;
    m_error.reset();
    if (assets)
        apply(*assets);
    else
        m_error = assets.error();
    m_state = assets ? LoadState::Loaded : LoadState::Failed;
    emit loadStateChanged();
    if (std::exchange(m_again, false))
        read();
}

void AssetTableModel::apply(const QList<ports::StoredAsset> &assets)
{
    QSet<ports::AssetId> staying;
    for (const ports::StoredAsset &asset : assets)
        staying.insert(asset.id);
    for (int row = int(m_assets.size()) - 1; row >= 0; --row) {
        if (staying.contains(m_assets.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_assets.removeAt(row);
        endRemoveRows();
    }
    // Both are in the order of positions, which never changes: what is not at its place is new there.
    for (int row = 0; row < assets.size(); ++row) {
        if (row < m_assets.size() && m_assets.at(row).id == assets.at(row).id) {
            m_assets[row] = assets.at(row);
            continue;
        }
        beginInsertRows({}, row, row);
        m_assets.insert(row, assets.at(row));
        endInsertRows();
    }
    if (!m_assets.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_assets.size()) - 1, ColumnCount - 1));
}

QString AssetTableModel::shown(const ports::StoredAsset &asset, int column) const
{
    const assignment::AssetRequest &request = asset.draft.request;
    switch (column) {
    case Status: return lookOf(asset).text;
    case ExternalId: return request.externalId;
    case Borrower: return request.borrower.name;
    case Maturity: return format::date(assignment::lastMaturity(request));
    case Face: {
        const std::optional<Money> face = assignment::faceValueOf(request);
        return face ? format::money(*face) : QString();
    }
    case Purchase: return request.totalPurchaseValue ? format::money(*request.totalPurchaseValue) : QString();
    case Document:
        if (asset.documentsWaiting > 0)
            return tr("to send");
        if (asset.documentsSent > 0)
            return tr("sent");
        return asset.status == assignment::asset_status::kPendingDocumentation ? tr("missing") : QString();
    case Reason:
        if (asset.lastError)
            return asset.lastError->text.shown();
        return asset.reasonMissing ? tr("not told yet") : asset.denialReason;
    default: return {};
    }
}

QVariant AssetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ports::StoredAsset &asset = m_assets.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown(asset, index.column());
    case Qt::ToolTipRole: return index.column() == Reason || index.column() == Borrower ? shown(asset, index.column()) : QVariant();
    case Qt::TextAlignmentRole: return int(alignment(index.column()));
    case cells::StatusRole: return index.column() == Status ? QVariant::fromValue(lookOf(asset)) : QVariant();
    default: return {};
    }
}

QString AssetTableModel::title(int column) const
{
    switch (column) {
    case Status: return tr("Status");
    case ExternalId: return tr("External ID");
    case Borrower: return tr("Borrower");
    case Maturity: return tr("Maturity");
    case Face: return tr("Face (R$)");
    case Purchase: return tr("Purchase (R$)");
    case Document: return tr("Document");
    case Reason: return tr("Reason");
    default: return {};
    }
}

Qt::Alignment AssetTableModel::alignment(int column) const
{
    return (column == Face || column == Purchase ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace esteira::viewmodels
