#pragma once

#include "cli/options.h"
#include "cli/printer.h"
#include "core/result.h"
#include "ports/files/settlement_file.h"
#include "services/settlement/submission_progress.h"
#include "services/workplace.h"

#include <QObject>
#include <QTimer>

namespace esteira::cli {

/// File → draft → sent → closed → settled, one step after the other, each through the services the window uses. Run
/// again with the same batch it goes on where it was. Emits finished once.
class SettleCommand : public QObject {
    Q_OBJECT
public:
    SettleCommand(services::Workplace &workplace, Common common, Settle options, Printer &printer, QObject *parent = nullptr);

    void start();
    /// Ctrl+C: stops sending, keeps everything, ends with ExitCode::Interrupted.
    void interrupt();

signals:
    void finished(esteira::cli::ExitCode code);

private:
    void findOrCreate();
    void inspectFile();
    void createDraft(const ports::FileInspection &inspection);
    void importInto(ports::BatchId batch, const ports::FileInspection &inspection);
    void checkSameFile();
    void takeUp();
    void takeUpDraft(const ports::BatchListItem &item);
    void takeUpSent(const ports::BatchListItem &item);
    bool sayFile(const ports::FileInspection &inspection);
    void submit();
    void onProgress(const services::SubmissionProgress &progress);
    void onFinished(qint64 batch, const Outcome &outcome);
    void heard(const std::optional<Error> &trouble);
    void afterSending();
    void close();
    void follow();
    void checkFollowed();
    void listProblems(ports::BatchId batch);
    void fail(const Error &error);
    void done(ExitCode code);
    void withBatch(std::function<void(const ports::BatchListItem &)> then);

    services::Workplace &m_workplace;
    const Common m_common;
    const Settle m_options;
    Printer &m_printer;
    ports::BatchId m_batch = 0;
    QString m_prefix;
    bool m_done = false;
    bool m_awaitingEnd = false; ///< sending is under way for this command; its end counts
    qint64 m_answered = 0;
    std::optional<Error> m_trouble; ///< why there is no answer
    QTimer m_poll;
    QTimer m_patience;
};

} // namespace esteira::cli
