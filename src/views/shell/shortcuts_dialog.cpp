#include "views/shell/shortcuts_dialog.h"

#include "views/design/button.h"
#include "views/design/labels.h"
#include "views/shell/dim.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace esteira::views {

using design::KeyCap;
using design::TextLabel;
using design::TextRole;

namespace {

constexpr int kColumns = 2;

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

QList<ShortcutGroup> fixedShortcuts()
{
    return {
        {ShortcutsDialog::tr("Grid of a draft"),
         {{ShortcutsDialog::tr("Edit the cell"), {key("F2")}},
          {ShortcutsDialog::tr("Accept and go down"), {key("Return")}},
          {ShortcutsDialog::tr("Leave the cell as it was"), {key("Esc")}},
          {ShortcutsDialog::tr("Next cell, previous cell"), {key("Tab"), key("Shift+Tab")}},
          {ShortcutsDialog::tr("Empty the cells"), {key("Del")}},
          {ShortcutsDialog::tr("First, last cell of the grid"), {key("Ctrl+Home"), key("Ctrl+End")}},
          {ShortcutsDialog::tr("Correct all like this"), {key("Alt+Shift+Return")}},
          {ShortcutsDialog::tr("Next area, previous area"), {key("F6"), key("Shift+F6")}}}},
        {ShortcutsDialog::tr("Sending"), {{ShortcutsDialog::tr("Pause, resume"), {key("Space")}}}},
        {ShortcutsDialog::tr("Lists and tables"),
         {{ShortcutsDialog::tr("Open"), {key("Return")}},
          {ShortcutsDialog::tr("Copy the selected rows"), {key("Ctrl+C")}},
          {ShortcutsDialog::tr("Select all"), {key("Ctrl+A")}}}},
        {ShortcutsDialog::tr("Dialogs"),
         {{ShortcutsDialog::tr("Do the step"), {key("Ctrl+Return")}},
          {ShortcutsDialog::tr("Cancel"), {key("Esc")}}}},
    };
}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Keyboard shortcuts"), TextRole::Section, "text", this));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("shortcutsScroll"));
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(scroll);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 12, 0);
    columns->setSpacing(32);
    QList<QVBoxLayout *> sides;
    QList<qsizetype> heights(kColumns, 0);
    for (int i = 0; i < kColumns; ++i) {
        sides.append(new QVBoxLayout);
        sides.last()->setSpacing(16);
        columns->addLayout(sides.last(), 1);
    }
    for (const ShortcutGroup &group : groups) {
        const int side = int(std::min_element(heights.begin(), heights.end()) - heights.begin());
        sides.at(side)->addWidget(buildGroup(group));
        heights[side] += group.lines.size() + 2;
    }
    for (QVBoxLayout *side : sides)
        side->addStretch(1);
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
    auto *close = new design::Button(tr("Close"), design::ButtonVariant::Default, {}, this);
    close->setObjectName(QStringLiteral("closeShortcutsButton"));
    close->setKeys(QKeySequence(Qt::Key_Escape));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    scroll->setFocus();
    resize(std::min(900, parent->width() - 80), std::min(660, parent->height() - 80));
}

QWidget *ShortcutsDialog::buildGroup(const ShortcutGroup &group)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new TextLabel(group.title, TextRole::PanelTitle, "text", box), 0, 0, 1, 2);
    int row = 1;
    for (const ShortcutLine &line : group.lines) {
        auto *text = new TextLabel(line.text, TextRole::Body, "t2", box);
        text->setWordWrap(true);
        grid->addWidget(text, row, 0);
        auto *keys = new QHBoxLayout;
        keys->setSpacing(4);
        QStringList spoken;
        for (const QKeySequence &each : line.keys) {
            keys->addWidget(new KeyCap(each.toString(QKeySequence::NativeText), box));
            spoken.append(each.toString(QKeySequence::NativeText));
        }
        text->setAccessibleName(line.text + QStringLiteral(": ") + spoken.join(QStringLiteral(", ")));
        grid->addLayout(keys, row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    return box;
}

void ShortcutsDialog::showEvent(QShowEvent *event)
{
    if (!m_dim && parentWidget())
        m_dim = dimWindow(*parentWidget()->window());
    QDialog::showEvent(event);
}

void ShortcutsDialog::hideEvent(QHideEvent *event)
{
    delete std::exchange(m_dim, nullptr);
    QDialog::hideEvent(event);
}

} // namespace esteira::views
