#pragma once

#include "ports/assignment/assignment_store.h"
#include "services/workplace.h"
#include "viewmodels/cells/titled_table_model.h"
#include "viewmodels/settlement/load_state.h"

namespace esteira::viewmodels {

/// The tabs over the assets of one batch.
enum class AssetView { All, MissingDocument, Denied };

/// The assets of one assignment batch in the order they were written. Follows the store: assets that stay keep their
/// index, so selection and scroll position survive. Amounts in centavos, shown in R$. GUI thread.
class AssetTableModel : public TitledTableModel {
    Q_OBJECT
public:
    enum Column { Status, ExternalId, Borrower, Maturity, Face, Purchase, Document, Reason, ColumnCount };

    explicit AssetTableModel(services::Workplace &workplace, QObject *parent = nullptr);

    void setAssignment(ports::AssignmentId assignment);
    void setView(AssetView view);
    LoadState loadState() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    const ports::StoredAsset &asset(int row) const { return m_assets.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_assets.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void loadStateChanged();

protected:
    QString title(int column) const override;
    Qt::Alignment alignment(int column) const override;

private:
    void startAnew();
    void read();
    void finish(quint64 turn, const Result<QList<ports::StoredAsset>> &assets);
    void apply(const QList<ports::StoredAsset> &assets);
    QString shown(const ports::StoredAsset &asset, int column) const;

    services::Workplace &m_workplace;
    ports::AssignmentId m_assignment = 0;
    AssetView m_view = AssetView::All;
    QList<ports::StoredAsset> m_assets;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    quint64 m_turn = 0; ///< answers to an older question are dropped
    bool m_reading = false;
    bool m_again = false;
};

} // namespace esteira::viewmodels
