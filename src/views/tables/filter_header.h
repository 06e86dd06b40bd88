#pragma once

#include <QHeaderView>
#include <QMap>

class QLineEdit;

namespace esteira::viewmodels {
class ColumnFilterModel;
}

namespace esteira::views {

/// The header of a table over a ColumnFilterModel: arrows, numbered where several columns sort, and under the titles a row
/// with one input for every column. A click sorts by one column, Shift+click by one more. What cannot be read is marked
/// and its reason said at the input. GUI thread; the model outlives it.
class FilterHeader : public QHeaderView {
    Q_OBJECT
public:
    FilterHeader(viewmodels::ColumnFilterModel &model, QWidget *parent);

    bool isFilterRowShown() const { return m_shown; }
    void setFilterRowShown(bool shown);
    /// The input over a column; made when the row is first shown.
    QLineEdit *input(int column) const { return m_inputs.value(column); }
    /// Into the input of the column, bringing the row up.
    void focusInput(int column);

signals:
    void filterRowShown(bool shown);
    void tableWanted();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeInputs();
    void placeInputs();
    void showFilters();
    void say();
    QString hint(int column) const;

    viewmodels::ColumnFilterModel &m_model;
    QWidget *m_row;
    QMap<int, QLineEdit *> m_inputs;
    bool m_shown = false;
};

} // namespace esteira::views
