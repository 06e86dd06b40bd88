#include "views/shell/main_window.h"

#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/shell/session.h"
#include "views/settlement/batch_page.h"
#include "views/shell/palette_dialog.h"
#include "views/shell/shortcuts_dialog.h"

#include <QMenu>
#include <QMenuBar>

/// Search and commands, and the overlay of shortcuts: both read the window's own actions, so that nothing is said twice.
namespace esteira::views {

using viewmodels::BatchAction;
using viewmodels::PaletteEntry;
using viewmodels::PaletteKind;

namespace {

/// How the actions that go to a page are named.
const QString kPageAction = QStringLiteral("actionGo");

/// "&Close batch…" as people say it.
QString spoken(QString text)
{
    return text.remove(u'&');
}

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

bool goesToAPage(const QAction &action)
{
    return action.objectName().startsWith(kPageAction);
}

/// Every action of a menu and its submenus with the menu's name.
void collect(const QMenu &menu, const QString &path, QList<std::pair<QAction *, QString>> &into)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->menu())
            collect(*action->menu(), path + QStringLiteral(" · ") + spoken(action->text()), into);
        else
            into.append({action, path});
    }
}

} // namespace

/// Why an action of the batch menu cannot be done now, in the words the batch page uses.
QString MainWindow::whyDisabled(const QAction &action) const
{
    static const QHash<QString, BatchAction> offers{
        {QStringLiteral("actionEditBatch"), BatchAction::EditTotals}, {QStringLiteral("actionSend"), BatchAction::Send},
        {QStringLiteral("actionPause"), BatchAction::Pause},          {QStringLiteral("actionCancelSending"), BatchAction::Cancel},
        {QStringLiteral("actionCloseBatch"), BatchAction::Close},     {QStringLiteral("actionDiscardBatch"), BatchAction::Discard},
        {QStringLiteral("actionDeleteDraft"), BatchAction::DeleteDraft}};
    const auto offer = offers.constFind(action.objectName());
    if (offer == offers.constEnd()) {
        if (action.objectName() == QLatin1String("actionOpenBatch"))
            return tr("choose a batch in the list first");
        return onDraft() ? tr("nothing to do now") : tr("only in a draft");
    }
    if (!onBatchPage())
        return tr("open a batch first");
    const QString reason = m_batchPage->state().offer(*offer).reason.shown();
    return reason.isEmpty() ? tr("not at this stage of the batch") : reason;
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    updateBatchActions();
    QList<std::pair<QAction *, QString>> actions;
    for (const QAction *menu : findChild<QMenuBar *>(QStringLiteral("menuBar"))->actions()) {
        if (menu->menu())
            collect(*menu->menu(), spoken(menu->text()), actions);
    }
    QList<PaletteEntry> entries;
    for (const auto &[action, path] : actions) {
        if (action->objectName() == QLatin1String("actionPalette"))
            continue;
        PaletteEntry entry;
        entry.kind = goesToAPage(*action) ? PaletteKind::Page : PaletteKind::Action;
        entry.id = action->objectName();
        entry.title = spoken(action->text());
        entry.enabled = action->isEnabled();
        entry.detail = entry.enabled ? (entry.kind == PaletteKind::Page ? QString() : path) : whyDisabled(*action);
        entry.keys = keysOf(*action);
        entry.icon = entry.kind == PaletteKind::Page ? QStringLiteral("arrow-right") : QStringLiteral("keyboard");
        // What has no name of its own (a connection in its menu) is found by its place.
        if (entry.id.isEmpty()) {
            entry.id = path + u'/' + entry.title;
            action->setObjectName(entry.id);
        }
        entries.append(entry);
    }
    enableBatchActions();
    for (const ports::RegisteredFund &fund : m_session->funds()) {
        PaletteEntry entry;
        entry.kind = PaletteKind::Fund;
        entry.id = fund.fundClassKey;
        entry.title = m_session->fundName(fund.fundClassKey);
        entry.detail = fund.documentNumber;
        entry.icon = QStringLiteral("landmark");
        entries.append(entry);
    }
    return entries;
}

void MainWindow::showPalette()
{
    const QString connection = m_session->connection() ? m_session->connection()->id : QString();
    auto *palette = new PaletteDialog(m_workplace, connection, paletteEntries(), this);
    connect(palette, &PaletteDialog::chosen, this, &MainWindow::choosePaletteEntry);
    palette->show();
}

void MainWindow::choosePaletteEntry(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteKind::Action:
    case PaletteKind::Page:
        if (auto *action = findChild<QAction *>(entry.id))
            action->trigger();
        return;
    case PaletteKind::Fund:
        m_session->setCurrentFund(entry.id);
        fillFunds();
        showBatches();
        return;
    case PaletteKind::Batch:
        showBatch(entry.batch);
        return;
    case PaletteKind::Row:
        m_batchPage->findWhenShown(entry.find);
        showBatch(entry.batch);
        return;
    }
}

void MainWindow::showShortcuts()
{
    QList<ShortcutGroup> groups;
    for (const QAction *menu : findChild<QMenuBar *>(QStringLiteral("menuBar"))->actions()) {
        if (!menu->menu())
            continue;
        QList<std::pair<QAction *, QString>> actions;
        collect(*menu->menu(), {}, actions);
        ShortcutGroup group{spoken(menu->text()), {}};
        for (const auto &[action, path] : actions) {
            if (!action->shortcuts().isEmpty())
                group.lines.append({spoken(action->text()).remove(QStringLiteral("…")), action->shortcuts()});
        }
        if (!group.lines.isEmpty())
            groups.append(group);
    }
    groups += fixedShortcuts();
    (new ShortcutsDialog(groups, this))->open();
}

} // namespace esteira::views
