#include "views/events/event_detail.h"

#include "core/format.h"
#include "core/future.h"
#include "core/log.h"
#include "viewmodels/events/feed_words.h"
#include "views/design/button.h"
#include "views/design/chip.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/exchange/json_view.h"
#include "views/settlement/fact_list.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;
using ports::FeedResult;

namespace {

Button *smallButton(const char *name, const char *icon, QWidget *parent)
{
    auto *button = new Button({}, ButtonVariant::Ghost, QString::fromLatin1(icon), parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setControlSize(design::ControlSize::Small);
    return button;
}

} // namespace

EventDetail::EventDetail(services::Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 12, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title = new TextLabel({}, TextRole::Mono, "text", this);
    m_title->setObjectName(QStringLiteral("eventTitle"));
    m_open = smallButton("eventOpenBatchButton", "external-link", this);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_open);
    column->addLayout(head);

    m_effect = new QWidget(this);
    m_effect->setObjectName(QStringLiteral("eventEffect"));
    auto *effect = new QVBoxLayout(m_effect);
    effect->setContentsMargins(0, 0, 0, 0);
    effect->setSpacing(6);
    m_effectTitle = new TextLabel({}, TextRole::Header, "t2", m_effect);
    auto *moved = new QHBoxLayout;
    moved->setSpacing(8);
    m_from = new design::StatusChip(m_effect);
    m_arrow = new design::IconLabel(QStringLiteral("arrow-right"), 14, &design::Tokens::t3, m_effect);
    m_to = new design::StatusChip(m_effect);
    m_object = new TextLabel({}, TextRole::Mono, "t2", m_effect);
    m_object->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_arrow, m_to, m_object})
        moved->addWidget(part);
    moved->addStretch(1);
    effect->addWidget(m_effectTitle);
    effect->addLayout(moved);
    column->addWidget(m_effect);

    m_explanation = new design::Banner(design::Banner::Weight::Warning, {}, this);
    m_explanation->setObjectName(QStringLiteral("eventExplanation"));
    column->addWidget(m_explanation);
    m_facts = new FactList(this);
    m_facts->setObjectName(QStringLiteral("eventFacts"));
    column->addWidget(m_facts);
    auto *jsonHead = new QHBoxLayout;
    m_jsonTitle = new TextLabel({}, TextRole::Header, "t2", this);
    m_copy = smallButton("eventCopyJsonButton", "copy", this);
    jsonHead->addWidget(m_jsonTitle);
    jsonHead->addStretch(1);
    jsonHead->addWidget(m_copy);
    column->addLayout(jsonHead);
    m_json = new JsonView(this);
    m_json->setObjectName(QStringLiteral("eventJson"));
    column->addWidget(m_json, 1);
    column->addStretch();

    connect(m_open, &QPushButton::clicked, this, [this] {
        if (canOpenBatch())
            emit batchWanted(m_line->batchId);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_json->toPlainText()); });
    speak(this, [this] {
        m_open->setText(tr("Open batch"));
        m_effectTitle->setText(tr("Effect"));
        m_copy->setText(tr("Copy JSON"));
        m_json->setAccessibleName(tr("JSON as received, documents masked"));
        show();
    });
}

void EventDetail::setLine(const ports::FeedLine *line)
{
    const bool another = !line || !m_line || line->id != m_line->id || line->batchId != m_line->batchId
        || (line->result == FeedResult::Refused) != (m_line->result == FeedResult::Refused);
    m_line = line ? std::optional(*line) : std::nullopt;
    if (another)
        m_detail = {};
    show();
    read();
}

void EventDetail::read()
{
    const int number = ++m_number;
    if (!m_line || !m_workplace.feed)
        return;
    whenDone(m_workplace.feed->detail(*m_line), this, [this, number](const Result<ports::FeedDetail> &detail) {
        if (number != m_number || !detail)
            return; // what the line itself tells stays
        m_detail = *detail;
        show();
    });
}

void EventDetail::showEffect()
{
    const bool tells = m_line->facts > 0 && m_line->result != FeedResult::Refused;
    m_effect->setVisible(tells);
    if (!tells)
        return;
    const bool moved = !m_detail.fromStatus.isEmpty();
    m_from->setVisible(moved);
    m_arrow->setVisible(moved);
    if (moved)
        m_from->setLook(viewmodels::statusLook(*m_line, m_detail.fromStatus));
    m_to->setLook(viewmodels::statusLook(*m_line, m_line->fact.status));
    const QString first = m_line->fact.settlementExternalId.isEmpty() ? m_line->fact.batchExternalId : m_line->fact.settlementExternalId;
    m_object->setText(m_line->facts > 1 ? tr("%1 and %2 more").arg(first, format::count(m_line->facts - 1)) : first);
}

QList<std::pair<QString, QString>> EventDetail::facts() const
{
    QList<std::pair<QString, QString>> list;
    const bool came = m_line->result != FeedResult::Unannounced;
    if (m_detail.sentUtc.isValid())
        list.append({tr("Sent"), tr("%1 (Brasília)").arg(format::dateTime(m_detail.sentUtc))});
    list.append({came ? tr("Received") : tr("Found"), tr("%1 (Brasília)").arg(format::dateTime(m_line->atUtc))});
    if (m_line->result == FeedResult::Refused) {
        list.append({tr("Signature"), m_line->reason && m_line->reason->kind == ErrorKind::Auth ? tr("does not hold; nothing in it is believed") : tr("not checked")});
        list.append({tr("Asked for"), QString::fromUtf8(m_detail.target)});
    } else if (came) {
        list.append({tr("Signature"), m_line->boundToBody ? tr("HS256 valid, payload_md5 agrees") : tr("HS256 valid; the body is not part of it")});
    }
    if (came)
        list.append({tr("Deliveries"), m_line->deliveries > 1 ? tr("%1, applied once").arg(format::count(m_line->deliveries)) : tr("1, no duplicate")});
    if (!m_line->fact.batchExternalId.isEmpty())
        list.append({tr("Batch"), m_line->fact.batchExternalId});
    if (!m_detail.statusNow.isEmpty())
        list.append({tr("Status now"), viewmodels::statusLook(*m_line, m_detail.statusNow).text});
    return list;
}

void EventDetail::show()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_effect, m_facts, m_json, m_copy, m_jsonTitle})
        part->setVisible(m_line.has_value());
    m_open->setVisible(canOpenBatch());
    design::setTextLook(m_title, m_line ? TextRole::Mono : TextRole::Body, m_line ? "text" : "t2");
    m_title->setText(!m_line ? tr("Choose an event to see what it says.") : m_line->type.isEmpty() ? viewmodels::resultLook(*m_line).text : m_line->type.section(u'.', -1));
    const QString words = m_line ? viewmodels::explanation(*m_line) : QString();
    m_explanation->setVisible(!words.isEmpty());
    if (!m_line)
        return;
    m_explanation->setWeight(m_line->result == FeedResult::Refused ? design::Banner::Weight::Error
                             : m_line->result == FeedResult::Unannounced || m_line->result == FeedResult::Unmatched ? design::Banner::Weight::Warning
                                                                                                                   : design::Banner::Weight::Info);
    m_explanation->setText(words);
    showEffect();
    m_facts->setFacts(facts());
    const bool came = m_line->result != FeedResult::Unannounced;
    m_jsonTitle->setText(!came ? tr("No JSON: nothing was received") : m_detail.body.isEmpty() ? tr("JSON no longer kept") : tr("JSON received"));
    m_json->setVisible(came && !m_detail.body.isEmpty());
    m_copy->setVisible(came && !m_detail.body.isEmpty());
    // The raw bytes stay as they came in the store; on the screen people's documents are masked.
    m_json->setJson(redacted(QString::fromUtf8(m_detail.body)).toUtf8());
}

} // namespace esteira::views
