#pragma once

#include "services/workplace.h"
#include "views/shell/action_dialog.h"

#include "ports/files/settlement_file.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTimer;
class QListWidget;

namespace esteira::design {
class Banner;
class EmptyState;
class FigureLabel;
class LoadingBar;
class Panel;
class TextLabel;
}

namespace esteira::viewmodels {
class DraftPreviewModel;
class FileColumnsModel;
class Session;
}

namespace esteira::views {

/// Takes a file of payments into a draft (mockup 04): what was detected and why, which column is what, what is ambiguous
/// and must be answered, what is wrong, how much it adds up to. Nothing enters the draft before Import is pressed.
class ImportDialog : public ActionDialog {
    Q_OBJECT
public:
    /// batch 0: into a new draft. An empty path asks for the file.
    ImportDialog(services::Workplace &workplace, viewmodels::Session &session, const QString &path, ports::BatchId batch, QWidget *parent);
    ~ImportDialog() override;

    /// Inspects a file; what was chosen for an earlier one is forgotten.
    void setFile(const QString &path);

signals:
    void imported(ports::BatchId batch);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Guess {
        design::TextLabel *caption;
        QComboBox *box;
        design::TextLabel *evidence;
    };
    QWidget *buildFileRow();
    QWidget *buildFound();
    QWidget *buildGuesses();
    QWidget *buildColumns();
    QWidget *buildSide();
    QWidget *buildTarget();
    Guess addGuess(QGridLayout &grid, int column, const char *name);
    void say();
    void chooseFile();
    void inspect();
    void inspected(const Result<ports::FileInspection> &inspection);
    void refresh();
    void showGuesses();
    void showQuestions();
    void showProblems();
    void showTotals();
    void lookForSameFile();
    void start();
    void importInto(ports::BatchId batch, bool isNew);
    void updateAction();
    QString fundKey() const;

    services::Workplace &m_workplace;
    viewmodels::Session &m_session;
    QString m_path;
    ports::BatchId m_batch;
    ports::BatchId m_running = 0;
    ports::ImportSettings m_settings;
    std::optional<ports::FileInspection> m_inspection;
    std::optional<Error> m_failure;
    int m_number = 0;
    viewmodels::FileColumnsModel *m_columnsModel;
    viewmodels::DraftPreviewModel *m_previewModel;
    design::TextLabel *m_fileName = nullptr;
    design::TextLabel *m_fileFacts = nullptr;
    design::Button *m_choose = nullptr;
    design::LoadingBar *m_loading = nullptr;
    design::Banner *m_sameFile = nullptr;
    QStackedWidget *m_stack = nullptr;
    design::EmptyState *m_drop = nullptr;
    Guess m_format{};
    Guess m_encoding{};
    Guess m_separator{};
    Guess m_decimal{};
    Guess m_dates{};
    design::Panel *m_columnsPanel = nullptr;
    QTableView *m_columns = nullptr;
    design::Panel *m_previewPanel = nullptr;
    QTableView *m_preview = nullptr;
    design::Panel *m_questionPanel = nullptr;
    design::Panel *m_problemPanel = nullptr;
    QListWidget *m_problems = nullptr;
    design::TextLabel *m_rowsCaption = nullptr;
    design::FigureLabel *m_rows = nullptr;
    design::TextLabel *m_sumCaption = nullptr;
    design::FigureLabel *m_sum = nullptr;
    design::Panel *m_totalsPanel = nullptr;
    QWidget *m_target = nullptr;
    QComboBox *m_fund = nullptr;
    QLineEdit *m_externalId = nullptr;
    QLineEdit *m_description = nullptr;
    design::TextLabel *m_fundCaption = nullptr;
    design::TextLabel *m_idCaption = nullptr;
    design::TextLabel *m_descriptionCaption = nullptr;
};

} // namespace esteira::views
