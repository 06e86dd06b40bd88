#include "views/tables/table_furniture.h"

#include "viewmodels/cells/csv_text.h"
#include "viewmodels/shell/session.h"
#include "viewmodels/tables/column_filter_model.h"
#include "views/design/table.h"
#include "views/settlement/copy_rows.h"
#include "views/shell/speak.h"
#include "views/tables/name_dialog.h"

#include <QAction>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QTableView>

namespace esteira::views {

using viewmodels::ColumnFilterModel;

namespace {

const QString kColumns = QStringLiteral("columns");
const QString kSort = QStringLiteral("sort");
const QString kFilters = QStringLiteral("filters");
const QString kFilterRow = QStringLiteral("filterRow");
const QString kPage = QStringLiteral("page");
const QString kViews = QStringLiteral("views");

QJsonArray sortArray(const QList<ColumnFilterModel::SortKey> &keys)
{
    QJsonArray array;
    for (const auto &key : keys)
        array.append(QJsonArray{key.column, key.order == Qt::DescendingOrder});
    return array;
}

QList<ColumnFilterModel::SortKey> sortKeys(const QJsonArray &array, int columns)
{
    QList<ColumnFilterModel::SortKey> keys;
    for (const QJsonValue &one : array) {
        const int column = one.toArray().at(0).toInt(-1);
        if (column >= 0 && column < columns)
            keys.append({column, one.toArray().at(1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return keys;
}

} // namespace

TableFurniture::TableFurniture(const QString &name, QTableView &table, ColumnFilterModel &model, viewmodels::Session &session)
    : QObject(&table), m_preference(QStringLiteral("table.") + name), m_table(table), m_model(model), m_session(session),
      m_header(new FilterHeader(model, &table)), m_toggle(new QAction(this)), m_menu(new QMenu(&table))
{
    table.setModel(&model);
    table.setHorizontalHeader(m_header);
    design::setupTable(table);
    copyRowsOf(table);
    m_toggle->setObjectName(QStringLiteral("actionFilterRow"));
    m_toggle->setCheckable(true);
    m_toggle->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    m_toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (QWidget *page = table.parentWidget())
        page->addAction(m_toggle);
    connect(m_toggle, &QAction::triggered, this, [this](bool on) {
        m_header->setFilterRowShown(on);
        if (on)
            m_header->focusInput(m_header->logicalIndexAt(0));
        else
            m_table.setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_header, &FilterHeader::filterRowShown, m_toggle, &QAction::setChecked);
    connect(m_header, &FilterHeader::filterRowShown, this, &TableFurniture::keep);
    connect(m_header, &FilterHeader::tableWanted, &table, [&table] { table.setFocus(Qt::ShortcutFocusReason); });
    connect(m_header, &QHeaderView::sectionResized, this, &TableFurniture::keep);
    connect(m_header, &QHeaderView::sectionMoved, this, &TableFurniture::keep);
    connect(&model, &ColumnFilterModel::sortKeysChanged, this, &TableFurniture::keep);
    connect(&model, &ColumnFilterModel::filtersChanged, this, &TableFurniture::filtersChanged);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { showColumnsMenu(m_header->mapToGlobal(at)); });
    m_menu->setObjectName(QStringLiteral("tableMenu"));
    speak(&table, [this] { m_toggle->setText(tr("Filter row")); });
}

void TableFurniture::setDefaultLayout(const QList<int> &hidden)
{
    m_restoring = true;
    for (const int column : hidden)
        m_header->setSectionHidden(column, true);
    m_restoring = false;
    m_defaultState = m_header->saveState();
}

void TableFurniture::setPagePart(std::function<QJsonObject()> read, std::function<void(const QJsonObject &)> apply)
{
    m_readPage = std::move(read);
    m_applyPage = std::move(apply);
}

/// Filters are not taken up again at the next start: rows that are missing must have been asked for.
void TableFurniture::restore()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_session.preference(m_preference).toUtf8()).object();
    m_views = kept.value(kViews).toObject();
    if (kept.contains(kColumns))
        setLayout(kept);
}

QJsonObject TableFurniture::layout() const
{
    return {{kColumns, QString::fromLatin1(m_header->saveState().toBase64())},
            {kSort, sortArray(m_model.sortKeys())},
            {kFilterRow, m_header->isFilterRowShown()}};
}

void TableFurniture::setLayout(const QJsonObject &layout)
{
    m_restoring = true;
    const int height = m_header->height();
    m_header->restoreState(QByteArray::fromBase64(layout.value(kColumns).toString().toLatin1()));
    // The state of a header holds what the user interface fixes too.
    m_header->setSectionsClickable(true);
    m_header->setSectionsMovable(true);
    m_header->setSortIndicatorShown(false);
    m_header->setFixedHeight(height);
    m_header->setFilterRowShown(layout.value(kFilterRow).toBool());
    m_model.setSortKeys(sortKeys(layout.value(kSort).toArray(), m_model.columnCount()));
    m_restoring = false;
}

void TableFurniture::keep()
{
    if (m_restoring || m_defaultState.isEmpty())
        return;
    QJsonObject kept = layout();
    kept.insert(kViews, m_views);
    m_session.setPreference(m_preference, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

QString TableFurniture::columnTitle(int column) const
{
    return m_model.headerData(column, Qt::Horizontal).toString();
}

int TableFurniture::shownColumns() const
{
    return m_header->count() - m_header->hiddenSectionCount();
}

void TableFurniture::fillColumns(QMenu &menu)
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QAction *action = menu.addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        // A table without columns could not be brought back from its own header.
        action->setEnabled(m_header->isSectionHidden(column) || shownColumns() > 1);
        connect(action, &QAction::triggered, this, [this, column](bool on) {
            if (!on)
                m_model.setFilter(column, QString());
            m_header->setSectionHidden(column, !on);
            m_header->setFilterRowShown(m_header->isFilterRowShown());
            keep();
        });
    }
}

void TableFurniture::showColumnsMenu(const QPoint &where)
{
    m_menu->clear();
    fillColumns(*m_menu);
    m_menu->addSeparator();
    m_menu->addAction(m_toggle);
    QAction *back = m_menu->addAction(tr("Columns as at first"));
    connect(back, &QAction::triggered, this, [this] {
        const bool row = m_header->isFilterRowShown();
        QJsonObject first = layout();
        first.insert(kColumns, QString::fromLatin1(m_defaultState.toBase64()));
        first.insert(kFilterRow, row);
        setLayout(first);
        keep();
    });
    m_menu->popup(where);
}

void TableFurniture::showViewsMenu(const QPoint &where)
{
    m_menu->clear();
    const QStringList names = viewNames();
    for (const QString &name : names)
        connect(m_menu->addAction(QString(name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this, [this, name] { applyView(name); });
    if (!names.isEmpty())
        m_menu->addSeparator();
    connect(m_menu->addAction(tr("Save this view…")), &QAction::triggered, this, &TableFurniture::askForName);
    if (!names.isEmpty()) {
        QMenu *removal = m_menu->addMenu(tr("Delete view"));
        for (const QString &name : names)
            connect(removal->addAction(QString(name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this, [this, name] { deleteView(name); });
    }
    m_menu->popup(where);
}

void TableFurniture::askForName()
{
    auto *dialog = new NameDialog(m_session.environment(), viewNames(), &m_table);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setQuestion(tr("Save filters, order and columns as a view"));
    dialog->setAction(tr("Save"), design::ButtonVariant::Primary, QStringLiteral("save"));
    connect(dialog, &NameDialog::named, this, &TableFurniture::saveViewAs);
    dialog->open();
}

QStringList TableFurniture::viewNames() const
{
    return m_views.keys();
}

void TableFurniture::saveViewAs(const QString &name)
{
    QJsonObject view = layout();
    QJsonObject filters;
    for (const int column : m_model.filteredColumns())
        filters.insert(QString::number(column), m_model.filter(column));
    view.insert(kFilters, filters);
    if (m_readPage)
        view.insert(kPage, m_readPage());
    m_views.insert(name, view);
    keep();
}

void TableFurniture::applyView(const QString &name)
{
    const QJsonObject view = m_views.value(name).toObject();
    if (view.isEmpty())
        return;
    m_model.clearFilters();
    setLayout(view);
    const QJsonObject filters = view.value(kFilters).toObject();
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        m_model.setFilter(filter.key().toInt(), filter.value().toString());
    if (m_applyPage)
        m_applyPage(view.value(kPage).toObject());
    keep();
}

void TableFurniture::deleteView(const QString &name)
{
    m_views.remove(name);
    keep();
}

QByteArray TableFurniture::csv() const
{
    QList<int> columns;
    QStringList titles;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        columns.append(column);
        titles.append(columnTitle(column));
    }
    QList<QStringList> records{titles};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStringList record;
        for (const int column : std::as_const(columns))
            record.append(m_model.index(row, column).data().toString());
        records.append(record);
    }
    return viewmodels::csvText(records);
}

void TableFurniture::exportRows(const QString &suggestedName)
{
    auto *dialog = new QFileDialog(&m_table, tr("Export the shown rows"), suggestedName + QStringLiteral(".csv"), tr("CSV for spreadsheets (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(csv()) >= 0 && file.commit())
            return;
        auto *message = new QMessageBox(QMessageBox::Warning, tr("Export"), tr("The file could not be written. Choose another folder.") + u'\n' + file.errorString(),
                                        QMessageBox::Ok, &m_table);
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
    });
    dialog->open();
}

QString TableFurniture::filterWords() const
{
    QStringList words;
    for (const int column : m_model.filteredColumns())
        words.append(columnTitle(column) + u' ' + m_model.filter(column));
    return words.join(QStringLiteral(" · "));
}

} // namespace esteira::views
