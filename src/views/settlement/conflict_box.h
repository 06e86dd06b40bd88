#pragma once

#include "ports/settlement/batch_store.h"

#include <QWidget>

class QGridLayout;

namespace esteira::design {
class Button;
class TextLabel;
}

namespace esteira::views {

/// Ours beside the administrator's for a row in conflict, with the two ways out. Decides nothing: a person is asked again
/// before either is done.
class ConflictBox : public QWidget {
    Q_OBJECT
public:
    explicit ConflictBox(QWidget *parent = nullptr);
    void setRow(const ports::StoredRow &row);

signals:
    void acceptTheirsWanted(ports::RowId row);
    void sendOursWanted(ports::RowId row);

private:
    void fill();

    std::optional<ports::StoredRow> m_row;
    design::TextLabel *m_words;
    QWidget *m_lines;
    QGridLayout *m_grid;
    design::Button *m_accept;
    design::Button *m_replace;
};

} // namespace esteira::views
