#pragma once

#include "viewmodels/shell/palette_model.h"

#include <QDialog>

class QListView;

namespace esteira::design {
class LoadingBar;
class SearchField;
class TextLabel;
}

namespace esteira::views {

/// Ctrl+K: a field and a list of everything that can be done or gone to. The focus stays in the field; arrows move the
/// list, Enter activates. Closes on choosing, Esc and a click outside.
class PaletteDialog : public QDialog {
    Q_OBJECT
public:
    PaletteDialog(services::Workplace &workplace, const QString &connectionId, const QList<viewmodels::PaletteEntry> &entries, QWidget *parent);

signals:
    void chosen(const esteira::viewmodels::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say();
    void move(int step);
    void choose();
    void update();

    viewmodels::PaletteModel *m_model;
    design::SearchField *m_field;
    design::LoadingBar *m_loading;
    QListView *m_list;
    design::TextLabel *m_note;
};

} // namespace esteira::views
