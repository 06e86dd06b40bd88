#include "views/events/events_page.h"

#include "core/format.h"
#include "core/future.h"
#include "core/log.h"
#include "viewmodels/events/webhook_list_model.h"
#include "views/design/button.h"
#include "views/design/delegates.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/table.h"
#include "views/shell/action_dialog.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;
using viewmodels::WebhookListModel;

EventsPage::EventsPage(services::Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_model(new WebhookListModel(workplace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new Surface(&design::Tokens::win, Qt::BottomEdge, this);
    bar->setFixedHeight(46);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 12, 0);
    m_title = new TextLabel({}, TextRole::ToolbarTitle, "text", bar);
    row->addWidget(m_title);
    row->addStretch(1);
    column->addWidget(bar);
    m_loading = new design::LoadingBar(this);
    column->addWidget(m_loading);
    m_stack = new QStackedWidget(this);
    auto *split = new QSplitter(Qt::Horizontal, m_stack);
    split->setChildrenCollapsible(false);
    m_table = new QTableView(split);
    m_table->setObjectName(QStringLiteral("eventTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    design::setupTable(*m_table);
    const QList<QAbstractItemDelegate *> delegates{new design::DateDelegate(m_table), new design::MonoDelegate(m_table), new design::MonoDelegate(m_table),
                                                   new design::StatusDelegate(design::ChipStyle::Plain, m_table),
                                                   new design::StatusDelegate(design::ChipStyle::Plain, m_table),
                                                   new design::StatusDelegate(design::ChipStyle::Plain, m_table)};
    const QList<int> widths{124, 206, 172, 150, 84, 110};
    for (int i = 0; i < delegates.size(); ++i) {
        m_table->setItemDelegateForColumn(i, delegates.at(i));
        m_table->setColumnWidth(i, widths.at(i));
    }
    split->addWidget(m_table);
    split->addWidget(buildDetail());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({860, 390});
    m_empty = new design::EmptyState(QStringLiteral("webhook"), {}, m_stack);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_model, &WebhookListModel::loadStateChanged, this, &EventsPage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventsPage::showWebhook);
    speak(this, [this] {
        m_title->setText(tr("Events"));
        m_table->setAccessibleName(tr("Webhooks received"));
        m_json->setAccessibleName(tr("JSON as received"));
        m_open->setText(tr("Open batch"));
        showState();
        showWebhook();
    });
}

QWidget *EventsPage::buildDetail()
{
    auto *side = new Surface(&design::Tokens::surf, Qt::LeftEdge, this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(14, 10, 12, 12);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_detailTitle = new TextLabel({}, TextRole::Mono, "text", side);
    m_open = new design::Button({}, design::ButtonVariant::Default, QStringLiteral("external-link"), side);
    m_open->setObjectName(QStringLiteral("eventOpenBatchButton"));
    m_open->setControlSize(design::ControlSize::Small);
    head->addWidget(m_detailTitle);
    head->addStretch(1);
    head->addWidget(m_open);
    column->addLayout(head);
    m_facts = new TextLabel({}, TextRole::Body, "t2", side);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    m_json = new QPlainTextEdit(side);
    m_json->setObjectName(QStringLiteral("eventJson"));
    m_json->setReadOnly(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFont(design::font(TextRole::MonoSmall));
    column->addWidget(m_json, 1);
    connect(m_open, &QPushButton::clicked, this, &EventsPage::openBatch);
    return side;
}

void EventsPage::showEvent(QShowEvent *event)
{
    m_model->refresh();
    QWidget::showEvent(event);
}

void EventsPage::showState()
{
    using viewmodels::LoadState;
    m_loading->setLoading(m_model->loadState() == LoadState::Loading);
    const bool failed = m_model->loadState() == LoadState::Failed && m_model->error() && m_model->rowCount() == 0;
    const bool empty = m_model->loadState() == LoadState::Loaded && m_model->rowCount() == 0;
    m_empty->setSentence(failed ? errorWords(*m_model->error()) : tr("No webhook received yet. Batches are also queried, so nothing is missed."));
    m_stack->setCurrentIndex(failed || empty ? 1 : 0);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void EventsPage::showWebhook()
{
    const ports::ReceivedWebhook *webhook = m_model->webhook(m_table->currentIndex().row());
    m_open->setVisible(webhook && !webhook->facts.isEmpty());
    m_detailTitle->setText(webhook ? webhook->type : QString());
    if (!webhook) {
        m_facts->clear();
        m_json->clear();
        return;
    }
    QStringList facts{tr("Received %1 (Brasília)").arg(format::dateTime(webhook->receivedUtc))};
    facts.append(webhook->boundToBody ? tr("Signature HS256 valid, payload_md5 agrees") : tr("Signature HS256 valid"));
    facts.append(tr("Deliveries: %1").arg(format::count(webhook->deliveries)));
    facts.append(webhook->applied ? tr("Taken into the batch") : tr("Kept, not applied yet"));
    m_facts->setText(facts.join(u'\n'));
    const QJsonDocument document = QJsonDocument::fromJson(webhook->body);
    // Documents of people are masked on the screen; the raw bytes stay as they came in the store.
    m_json->setPlainText(redacted(document.isNull() ? QString::fromUtf8(webhook->body) : QString::fromUtf8(document.toJson(QJsonDocument::Indented))));
}

void EventsPage::openBatch()
{
    const ports::ReceivedWebhook *webhook = m_model->webhook(m_table->currentIndex().row());
    if (!webhook || webhook->facts.isEmpty())
        return;
    whenDone(m_workplace.batches.findBatches(webhook->facts.first().batchExternalId), this,
             [this, connection = webhook->connectionId](const Result<QList<ports::StoredBatch>> &found) {
        for (const ports::StoredBatch &batch : found ? *found : QList<ports::StoredBatch>()) {
            if (connection.isEmpty() || batch.connectionId == connection) {
                emit batchWanted(batch.id);
                return;
            }
        }
    });
}

} // namespace esteira::views
