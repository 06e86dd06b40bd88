#pragma once

#include <QDialog>
#include <QKeySequence>

namespace esteira::views {

struct ShortcutLine {
    QString text;
    QList<QKeySequence> keys;
};
struct ShortcutGroup {
    QString title;
    QList<ShortcutLine> lines;
};

/// F1 or ?: every shortcut by page, read from the actions themselves where there are any.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent);

private:
    QWidget *buildGroup(const ShortcutGroup &group);
    QWidget *m_dim = nullptr;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

/// What keys do inside the grids and queues, where no menu says it.
QList<ShortcutGroup> fixedShortcuts();

} // namespace esteira::views
