#include "views/exchange/exchange_view.h"

#include "core/format.h"
#include "core/future.h"
#include "viewmodels/exchange/exchange_list_model.h"
#include "views/design/button.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/exchange/json_view.h"
#include "views/shell/action_dialog.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>

namespace esteira::views {

namespace {
constexpr int kPaneMargin = 8;
}

using design::TextLabel;
using design::TextRole;

ExchangeView::ExchangeView(services::Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 12, 12);
    column->setSpacing(6);
    m_line = new TextLabel({}, TextRole::PanelTitle, "text", this);
    m_line->setObjectName(QStringLiteral("exchangeLine"));
    m_path = new TextLabel({}, TextRole::MonoSmall, "t2", this);
    m_path->setObjectName(QStringLiteral("exchangePath"));
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = new TextLabel({}, TextRole::Support, "t2", this);
    m_facts->setWordWrap(true);
    m_error = new design::Banner(design::Banner::Weight::Error, {}, this);
    m_error->hide();
    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->setChildrenCollapsible(false);
    m_request = addPane(panes, QStringLiteral("requestJson"));
    m_response = addPane(panes, QStringLiteral("responseJson"));
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    m_panes = panes;
    column->addWidget(m_line);
    column->addWidget(m_path);
    column->addWidget(m_facts);
    column->addWidget(m_error);
    column->addWidget(panes, 1);
    speak(this, [this] {
        m_request.title->setText(tr("Request"));
        m_request.copy->setText(tr("Copy request"));
        m_request.json->setAccessibleName(tr("JSON of the request, documents masked"));
        m_response.title->setText(tr("Response"));
        m_response.copy->setText(tr("Copy response"));
        m_response.json->setAccessibleName(tr("JSON of the response, documents masked"));
        if (m_shown)
            show(*m_shown);
        else
            sayNothing();
    });
    m_panes->hide();
}

ExchangeView::Pane ExchangeView::addPane(QWidget *parent, const QString &name)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    Pane pane{box, new TextLabel({}, TextRole::Header, "t2", box), new TextLabel({}, TextRole::Support, "t3", box),
              new design::Button({}, design::ButtonVariant::Ghost, QStringLiteral("copy"), box), new JsonView(box)};
    pane.json->setObjectName(name);
    pane.json->setMinimumHeight(60);
    pane.copy->setObjectName(name + QStringLiteral("Copy"));
    pane.copy->setControlSize(design::ControlSize::Small);
    head->addWidget(pane.title);
    head->addWidget(pane.empty);
    head->addStretch(1);
    head->addWidget(pane.copy);
    column->addLayout(head);
    column->addWidget(pane.json, 1);
    connect(pane.copy, &QPushButton::clicked, this, [json = pane.json] { QGuiApplication::clipboard()->setText(json->toPlainText()); });
    return pane;
}

void ExchangeView::setExchange(qint64 id)
{
    if (id == m_wanted)
        return;
    m_wanted = id;
    m_error->hide();
    if (!id) {
        m_shown.reset();
        m_line->clear();
        m_path->clear();
        sayNothing();
        m_panes->hide();
        return;
    }
    whenDone(m_workplace.exchanges.exchange(id), this, [this, id](const Result<ports::KeptExchange> &kept) {
        if (id != m_wanted)
            return;
        if (kept) {
            show(*kept);
            return;
        }
        m_error->setText(errorWords(kept.error()));
        m_error->show();
        m_panes->hide();
    });
}

void ExchangeView::setNone()
{
    m_none = true;
    sayNothing();
}

void ExchangeView::sayNothing()
{
    m_facts->setText(m_none ? tr("The call behind this step is not kept: it is older than 90 days, or the step came without one.")
                            : tr("Choose a call to see what was asked and answered."));
}

void ExchangeView::show(const ports::KeptExchange &kept)
{
    m_shown = kept;
    const ports::ExchangeRecord &call = kept.record;
    m_line->setText(QString::fromLatin1(call.method) + QStringLiteral(" · ") + viewmodels::httpLook(call).text);
    m_path->setText(QString::fromUtf8(call.path));
    QStringList facts{tr("%1 (Brasília)").arg(format::dateTime(call.atUtc)), tr("%1 ms").arg(format::count(call.ms))};
    if (kept.times > 1)
        facts.append(tr("the same answer %1 times, last %2").arg(format::count(kept.times), format::moment(kept.lastUtc)));
    if (call.error)
        facts.append(call.error->text.shown());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    fill(m_request, call.requestBody, tr("no body"));
    fill(m_response, call.responseBody, call.httpStatus ? tr("no body") : tr("no answer came"));
    m_panes->show();
}

void ExchangeView::fill(Pane &pane, const QByteArray &body, const QString &none)
{
    pane.empty->setText(body.isEmpty() ? none : QString());
    pane.copy->setVisible(!body.isEmpty());
    pane.json->setVisible(!body.isEmpty());
    pane.json->setJson(body);
    pane.box->setMaximumHeight(body.isEmpty() ? pane.copy->sizeHint().height() + kPaneMargin : QWIDGETSIZE_MAX);
}

} // namespace esteira::views
