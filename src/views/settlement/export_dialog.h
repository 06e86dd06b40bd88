#pragma once

#include "services/workplace.h"
#include "views/shell/action_dialog.h"

#include "ports/files/batch_export.h"

class QButtonGroup;
class QLineEdit;

namespace esteira::design {
class TextLabel;
}

namespace esteira::viewmodels {
class Session;
}

namespace esteira::views {

/// Writes a batch to a file: what for, then where. The suggested name carries the environment, so that a file of a sandbox
/// is never taken for one of production.
class ExportDialog : public ActionDialog {
    Q_OBJECT
public:
    ExportDialog(services::Workplace &workplace, viewmodels::Session &session, const ports::BatchListItem &item, QWidget *parent);

private:
    enum Kind { Xlsx, CsvExcelBr, CsvAdministrator, Cnab444, Pdf, KindCount };

    void say();
    void chooseTarget();
    void save(const QString &path);
    Kind kind() const;

    services::Workplace &m_workplace;
    viewmodels::Session &m_session;
    ports::BatchListItem m_item;
    QButtonGroup *m_kinds;
    QList<design::TextLabel *> m_notes;
    QWidget *m_assignor;
    design::TextLabel *m_documentCaption;
    QLineEdit *m_document;
    design::TextLabel *m_nameCaption;
    QLineEdit *m_name;
};

} // namespace esteira::views
