#include "views/connections/environment_card.h"

#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/theme.h"
#include "views/design/typography.h"

#include <QPainter>
#include <QPainterPath>

namespace esteira::views {

using design::EnvironmentKind;
using design::TextRole;

namespace {
constexpr int kLine = 5;
}

EnvironmentCard::EnvironmentCard(EnvironmentKind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void EnvironmentCard::say(const QString &name, const QString &what)
{
    setText(name);
    m_what = what;
    setAccessibleName(name);
    setAccessibleDescription(what);
    update();
}

void EnvironmentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const design::Tokens &t = design::Theme::of(this);
    const bool production = m_kind == EnvironmentKind::Production;
    const QColor own = production ? t.envProdEdge : t.envSandbox;
    const QColor fill = !isEnabled() ? t.sub : isChecked() ? (production ? t.envProdTint : t.accTint) : underMouse() ? t.hover : t.surf;
    const QRectF box = QRectF(rect());
    design::paintBox(painter, box, design::kPanelRadius, fill, isChecked() ? (production ? t.envProdEdge : t.acc) : t.line2, isChecked() ? 2 : 1);
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(box, design::kPanelRadius, design::kPanelRadius);
    painter.setClipPath(shape);
    for (int x = 0; x < width(); x += 15)
        painter.fillRect(QRect(x, 0, m_kind == EnvironmentKind::EmbeddedSandbox ? 10 : 15, kLine), production ? t.envProdBand : own);
    painter.restore();

    const QRectF mark(13, 18, 14, 14);
    painter.setPen(QPen(isChecked() ? (production ? t.envProdEdge : t.acc) : isEnabled() ? t.ctl : t.dis, isChecked() ? 4.5 : 1));
    painter.setBrush(t.surf);
    painter.drawEllipse(isChecked() ? mark.adjusted(2.2, 2.2, -2.2, -2.2) : mark.adjusted(0.5, 0.5, -0.5, -0.5));
    design::paintText(painter, QRectF(36, 14, width() - 36 - 34, 22), Qt::AlignLeft | Qt::AlignVCenter, text(),
                      design::font(TextRole::BodyStrong), isEnabled() ? t.text : t.t3);
    design::paintIcon(painter, QRectF(width() - 30, 17, 16, 16), design::environmentIcon(m_kind), isEnabled() ? own : t.dis);
    painter.setFont(design::font(TextRole::Support));
    painter.setPen(isEnabled() ? t.t2 : t.t3);
    painter.drawText(QRectF(36, 37, width() - 36 - 10, 36), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_what);
    if (hasFocus())
        design::paintFocusRing(painter, box, design::kPanelRadius, t);
}

} // namespace esteira::views
