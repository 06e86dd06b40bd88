#include "views/design/environment.h"

#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace esteira::design {

namespace {

constexpr int kLineHeight = 3;
constexpr int kBandHeight = 26;
constexpr int kPlateHeight = 22;

QFont plateFont()
{
    QFont face = font(TextRole::Badge);
    face.setWeight(QFont::Bold);
    face.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    return face;
}

} // namespace

QString environmentIcon(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::EmbeddedSandbox: return QStringLiteral("flask-conical");
    case EnvironmentKind::AdministratorSandbox: return QStringLiteral("flask-round");
    case EnvironmentKind::Production: return QStringLiteral("shield-alert");
    }
    Q_UNREACHABLE();
}

EnvironmentStrip::EnvironmentStrip(EnvironmentKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    dress();
}

void EnvironmentStrip::setKind(EnvironmentKind kind)
{
    m_kind = kind;
    updateGeometry();
    dress();
}

void EnvironmentStrip::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    dress();
}

void EnvironmentStrip::dress()
{
    setAccessibleName(m_kind == EnvironmentKind::Production ? tr("PRODUCTION") + u' ' + m_sentence : tr("Sandbox"));
    update();
}

void EnvironmentStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        dress();
    QWidget::changeEvent(event);
}

QSize EnvironmentStrip::sizeHint() const { return {200, m_kind == EnvironmentKind::Production ? kBandHeight : kLineHeight}; }

void EnvironmentStrip::setOnCard(bool onCard)
{
    m_onCard = onCard;
    update();
}

void EnvironmentStrip::paintSandboxLine(QPainter &painter, const Tokens &t)
{
    if (!m_onCard || m_kind != EnvironmentKind::EmbeddedSandbox) {
        painter.fillRect(rect(), t.envSandbox);
        return;
    }
    for (int x = 0; x < width(); x += 15)
        painter.fillRect(QRect(x, 0, 10, height()), t.envSandbox);
}

void EnvironmentStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    if (m_kind != EnvironmentKind::Production) {
        paintSandboxLine(painter, t);
        return;
    }
    painter.fillRect(rect(), t.envProdBand);
    const QFont face = design::font(TextRole::Support);
    const QString rest = m_sentence.isEmpty() ? QString() : QStringLiteral("— ") + m_sentence;
    const qreal wordWidth = QFontMetricsF(plateFont()).horizontalAdvance(tr("PRODUCTION"));
    const qreal restWidth = QFontMetricsF(face).horizontalAdvance(rest);
    qreal x = std::max(8.0, (width() - (14 + 8 + wordWidth + 8 + restWidth)) / 2);
    paintIcon(painter, QRectF(x, height() / 2.0 - 7, 14, 14), QStringLiteral("shield-alert"), t.onEnv);
    x += 22;
    paintText(painter, QRectF(x, 0, wordWidth + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, tr("PRODUCTION"), plateFont(), t.onEnv);
    x += wordWidth + 8;
    paintText(painter, QRectF(x, 0, width() - x - 8, height()), Qt::AlignLeft | Qt::AlignVCenter, rest, face, t.onEnv);
}

EnvironmentPlate::EnvironmentPlate(EnvironmentKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word());
}

void EnvironmentPlate::setKind(EnvironmentKind kind)
{
    m_kind = kind;
    setAccessibleName(word());
    updateGeometry();
    update();
}

QString EnvironmentPlate::word() const
{
    switch (m_kind) {
    case EnvironmentKind::EmbeddedSandbox: return tr("EMBEDDED SANDBOX");
    case EnvironmentKind::AdministratorSandbox: return tr("QI SANDBOX");
    case EnvironmentKind::Production: return tr("PRODUCTION");
    }
    Q_UNREACHABLE();
}

void EnvironmentPlate::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(word());
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

QSize EnvironmentPlate::sizeHint() const
{
    return {9 + 13 + 7 + qCeil(QFontMetricsF(plateFont()).horizontalAdvance(word())) + 9, kPlateHeight};
}

void EnvironmentPlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    const QRectF box(0, (height() - kPlateHeight) / 2.0, width(), kPlateHeight);
    paintBox(painter, box, kChipRadius, m_kind == EnvironmentKind::Production ? t.envProdBand : t.envSandboxPlate);
    paintIcon(painter, QRectF(9, box.center().y() - 6.5, 13, 13), environmentIcon(m_kind), t.onEnv);
    paintText(painter, box.adjusted(29, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, word(), plateFont(), t.onEnv);
}

} // namespace esteira::design
