#include "views/design/notices.h"

#include "views/design/labels.h"
#include "views/design/paint.h"

#include <QBoxLayout>
#include <QPainter>

namespace esteira::design {

namespace {

flow::Family familyOf(Banner::Weight weight)
{
    switch (weight) {
    case Banner::Weight::Info: return flow::Family::Progress;
    case Banner::Weight::Warning: return flow::Family::Waiting;
    case Banner::Weight::Error: return flow::Family::Error;
    }
    Q_UNREACHABLE();
}

QString iconOf(Banner::Weight weight)
{
    switch (weight) {
    case Banner::Weight::Info: return QStringLiteral("info");
    case Banner::Weight::Warning: return QStringLiteral("triangle-alert");
    case Banner::Weight::Error: return QStringLiteral("circle-x");
    }
    Q_UNREACHABLE();
}

constexpr int kDelayMs = 300;
constexpr int kTripMs = 1400;

} // namespace

Banner::Banner(Weight weight, const QString &text, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    m_icon = new IconLabel({}, 16, familyOf(weight), this);
    m_text = new TextLabel(text, TextRole::Body, "text", this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    m_text->setMinimumHeight(24);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    // The icon stays on the first line of a text that wraps.
    m_icon->setContentsMargins(0, 0, 0, 0);
    m_icon->setFixedHeight(24);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWeight(weight);
    setText(text);
}

void Banner::setWeight(Weight weight)
{
    m_weight = weight;
    m_icon->setIconName(iconOf(weight));
    m_icon->setInk(familyOf(weight));
    update();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString Banner::text() const { return m_text->text(); }

Button *Banner::addAction(const QString &text)
{
    auto *button = new Button(text, ButtonVariant::Default, {}, this);
    button->setControlSize(ControlSize::Small);
    m_actions->addWidget(button);
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), kPanelRadius, Theme::of(this).family(familyOf(m_weight)).chip);
}

EmptyState::EmptyState(const QString &iconName, const QString &sentence, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    m_icon = new IconLabel(iconName, 24, &Tokens::t3, this);
    m_sentence = new TextLabel(sentence, TextRole::Body, "t2", this);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_action = new Button(this);
    m_action->hide();
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setAccessibleName(sentence);
}

void EmptyState::setIconName(const QString &name) { m_icon->setIconName(name); }

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setAction(const QString &text, ButtonVariant variant)
{
    m_action->setText(text);
    m_action->setVariant(variant);
    m_action->setVisible(!text.isEmpty());
}

LoadingBar::LoadingBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(3);
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    m_tick.setInterval(16);
    connect(&m_tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shown = true;
        m_clock.start();
        if (animationsWanted(this))
            m_tick.start();
        update();
    });
}

void LoadingBar::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    if (loading) {
        m_delay.start();
        return;
    }
    m_delay.stop();
    m_tick.stop();
    m_shown = false;
    update();
}

void LoadingBar::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    painter.fillRect(rect(), t.accTint);
    if (!m_tick.isActive()) {
        painter.fillRect(QRectF(0, 0, width() / 3.0, height()), t.acc);
        return;
    }
    const qreal share = qreal(m_clock.elapsed() % kTripMs) / kTripMs;
    const qreal piece = width() / 4.0;
    painter.fillRect(QRectF(share * (width() + piece) - piece, 0, piece, height()), t.acc);
}

} // namespace esteira::design
