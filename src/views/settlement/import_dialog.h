#pragma once

#include "services/files/import_service.h"
#include "services/workplace.h"
#include "viewmodels/settlement/file_maps.h"
#include "views/settlement/import_steps.h"
#include "views/shell/action_dialog.h"

#include "ports/files/settlement_file.h"

#include <memory>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTimer;
class QLabel;
class QListView;
class QRadioButton;
class QTemporaryDir;

namespace esteira::design {
class Banner;
class ElidedLabel;
class EmptyState;
class FigureLabel;
class LoadingBar;
class Panel;
class TextLabel;
}

namespace esteira::viewmodels {
class DraftPreviewModel;
class FileColumnsModel;
class FileProblemsModel;
class Session;
}

namespace esteira::views {

/// Takes a file of payments, or what was copied elsewhere, into a draft (mockup 04): what was detected and why, which
/// column is what, what is ambiguous and must be answered, everything that is wrong, how much it adds up to, and whether
/// all rows come in or only the good ones. Nothing enters the draft before Import is pressed; the steps at the left are
/// places to look at, not gates.
class ImportDialog : public ActionDialog {
    Q_OBJECT
public:
    /// batch 0: into a new draft. An empty path asks for the file.
    ImportDialog(services::Workplace &workplace, viewmodels::Session &session, const QString &path, ports::BatchId batch, QWidget *parent);
    ~ImportDialog() override;

    /// Inspects a file; what was chosen for an earlier one is forgotten.
    void setFile(const QString &path);
    /// Which of several files this is, for the title: "2 of 3".
    void setPlace(int number, int of);

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
    QWidget *buildRail();
    QWidget *buildFound();
    QWidget *buildGuesses();
    QWidget *buildColumns();
    QWidget *buildSide();
    QWidget *buildTotals();
    QWidget *buildProblems();
    QWidget *buildSummary();
    QWidget *buildMode();
    QWidget *buildTarget();
    Guess addGuess(QGridLayout &grid, int column, const char *name);
    void say();
    void goTo(ImportSteps::Step step);
    void chooseFile();
    void paste();
    void inspect();
    void inspected(const Result<ports::FileInspection> &inspection);
    void review();
    void refresh();
    void showFile();
    QString mapWords() const;
    void showGuesses();
    void showQuestions();
    void showProblems();
    void showTotals();
    void showMode();
    void showSteps();
    QString problemCounts() const;
    void saveFailedRows();
    void lookForSameFile();
    void start();
    void importInto(ports::BatchId batch, bool isNew);
    void updateAction();
    QString fundKey() const;
    std::optional<Money> typedTotal() const;
    services::ImportOptions options() const;

    services::Workplace &m_workplace;
    viewmodels::Session &m_session;
    QString m_path;
    ports::BatchId m_batch;
    ports::BatchId m_running = 0;
    ports::ImportSettings m_settings;
    std::optional<viewmodels::KnownMap> m_known; ///< learnt from an earlier file of this kind
    bool m_mapLooked = false;
    std::optional<services::FileReview> m_review;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< holds what was pasted, as long as the dialog lives
    int m_place = 0;
    int m_places = 0;
    std::optional<ports::FileInspection> m_inspection;
    std::optional<Error> m_failure;
    int m_number = 0;
    viewmodels::FileColumnsModel *m_columnsModel;
    viewmodels::DraftPreviewModel *m_previewModel;
    viewmodels::FileProblemsModel *m_problemsModel;
    ImportSteps *m_steps = nullptr;
    design::TextLabel *m_sameFileNote = nullptr;
    design::TextLabel *m_mapNote = nullptr;
    design::ElidedLabel *m_fileName = nullptr;
    design::TextLabel *m_fileFacts = nullptr;
    design::Button *m_choose = nullptr;
    design::Button *m_paste = nullptr;
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
    QListView *m_problemCards = nullptr;
    design::Panel *m_problemTablePanel = nullptr;
    QTableView *m_problemTable = nullptr;
    design::Button *m_saveFailed = nullptr;
    design::TextLabel *m_rowsCaption = nullptr;
    design::FigureLabel *m_rows = nullptr;
    design::TextLabel *m_sumCaption = nullptr;
    design::FigureLabel *m_sum = nullptr;
    design::Panel *m_totalsPanel = nullptr;
    QWidget *m_target = nullptr;
    design::TextLabel *m_expectedCaption = nullptr;
    QLineEdit *m_expected = nullptr;
    design::TextLabel *m_difference = nullptr;
    design::Panel *m_modePanel = nullptr;
    QRadioButton *m_allRows = nullptr;
    QRadioButton *m_goodRows = nullptr;
    design::TextLabel *m_allRowsNote = nullptr;
    design::TextLabel *m_goodRowsNote = nullptr;
    QComboBox *m_fund = nullptr;
    QLineEdit *m_externalId = nullptr;
    QLineEdit *m_description = nullptr;
    design::TextLabel *m_fundCaption = nullptr;
    design::TextLabel *m_idCaption = nullptr;
    design::TextLabel *m_descriptionCaption = nullptr;
};

} // namespace esteira::views
