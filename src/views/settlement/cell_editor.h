#pragma once

#include "domain/settlement/settlement_fields.h"

#include <QLineEdit>

class QCompleter;

namespace esteira::views {

/// Edits one cell of a sheet as text, so that what cannot be read stays as it was written and becomes a problem of the
/// cell. Dates have a calendar (Alt+Down, or the icon), enumerators a list of their names that is searched while typing.
class CellEditor : public QLineEdit {
    Q_OBJECT
public:
    /// `field` may be nullptr: plain text.
    CellEditor(const settlement::SettlementField *field, QWidget *parent);

    /// The text to be kept: a name that only one enumerator begins with counts as that enumerator.
    QString value() const;
    void openHelp();
    void writeToday();

signals:
    /// A choice was made that ends the editing.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addNames();
    void addCalendar();
    void openCalendar();

    const settlement::SettlementField *m_field;
    QCompleter *m_names = nullptr;
};

} // namespace esteira::views
