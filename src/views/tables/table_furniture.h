#pragma once

#include "views/tables/filter_header.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QTableView;

namespace esteira::viewmodels {
class ColumnFilterModel;
class Session;
}

namespace esteira::views {

/// What every table of a list offers: the filter row (Ctrl+Shift+L), sorting by several columns, the choice, order and
/// widths of columns, kept under `name` in the preferences; views with a name; the shown rows copied and exported.
/// Make it before design::setupTable() and the columns' delegates. A child of the table; GUI thread.
class TableFurniture : public QObject {
    Q_OBJECT
public:
    TableFurniture(const QString &name, QTableView &table, viewmodels::ColumnFilterModel &model, viewmodels::Session &session);

    FilterHeader &header() { return *m_header; }
    /// Call when the columns have their first widths: what "Columns as at first" goes back to. Hidden ones are left out.
    void setDefaultLayout(const QList<int> &hidden);
    /// What a view holds beyond the table: the tab of the page.
    void setPagePart(std::function<QJsonObject()> read, std::function<void(const QJsonObject &)> apply);
    /// Once the preferences are read.
    void restore();

    void showColumnsMenu(const QPoint &where);
    void showViewsMenu(const QPoint &where);
    void saveViewAs(const QString &name);
    void applyView(const QString &name);
    void deleteView(const QString &name);
    QStringList viewNames() const;
    /// The shown rows and columns as a CSV for spreadsheets.
    QByteArray csv() const;
    void exportRows(const QString &suggestedName);
    /// "Ref. date >= 17/11 · Rows > 100"; empty without filters.
    QString filterWords() const;

signals:
    void filtersChanged();

private:
    QJsonObject layout() const;
    void setLayout(const QJsonObject &layout);
    void keep();
    void askForName();
    void fillColumns(QMenu &menu);
    int shownColumns() const;
    QString columnTitle(int column) const;

    const QString m_preference;
    QTableView &m_table;
    viewmodels::ColumnFilterModel &m_model;
    viewmodels::Session &m_session;
    FilterHeader *m_header;
    QAction *m_toggle;
    QMenu *m_menu;
    std::function<QJsonObject()> m_readPage;
    std::function<void(const QJsonObject &)> m_applyPage;
    QByteArray m_defaultState;
    QJsonObject m_views; ///< name → layout
    bool m_restoring = false;
};

} // namespace esteira::views
