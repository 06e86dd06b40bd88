#pragma once

#include <QAbstractTableModel>

namespace esteira::viewmodels {

/// A table whose columns have titles in the language of the screen: says them, aligns them as their cells, and says all
/// again when the language changes.
class TitledTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

protected:
    virtual QString title(int column) const = 0;
    virtual Qt::Alignment alignment(int column) const = 0;
};

} // namespace esteira::viewmodels
