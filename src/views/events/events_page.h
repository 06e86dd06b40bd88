#pragma once

#include "services/workplace.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QTableView;

namespace esteira::design {
class Button;
class EmptyState;
class LoadingBar;
class TextLabel;
}

namespace esteira::viewmodels {
class WebhookListModel;
}

namespace esteira::views {

/// The webhooks received, what each says, and its JSON as it came (mockup 08, plain).
class EventsPage : public QWidget {
    Q_OBJECT
public:
    explicit EventsPage(services::Workplace &workplace, QWidget *parent = nullptr);

signals:
    void batchWanted(ports::BatchId batch);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildDetail();
    void showState();
    void showWebhook();
    void openBatch();

    services::Workplace &m_workplace;
    viewmodels::WebhookListModel *m_model;
    design::TextLabel *m_title;
    design::LoadingBar *m_loading;
    QStackedWidget *m_stack;
    QTableView *m_table;
    design::EmptyState *m_empty;
    design::TextLabel *m_detailTitle = nullptr;
    design::TextLabel *m_facts = nullptr;
    design::Button *m_open = nullptr;
    QPlainTextEdit *m_json = nullptr;
};

} // namespace esteira::views
