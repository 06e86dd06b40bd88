#include "views/design/figures.h"

#include "views/design/theme.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>

namespace esteira::design {

namespace {

struct Face {
    QRawFont raw;
    qreal digit = 0;
    qreal spacing = 0;
};

const Face &faceOf(const QFont &font)
{
    static QHash<QString, Face> faces;
    const QString key = font.key();
    auto found = faces.find(key);
    if (found == faces.end()) {
        Face face{QRawFont::fromFont(font), 0, font.letterSpacing()};
        const QList<quint32> digits = face.raw.glyphIndexesForString(QStringLiteral("0123456789"));
        for (const QPointF &advance : face.raw.advancesForGlyphIndexes(digits))
            face.digit = std::max(face.digit, advance.x());
        found = faces.insert(key, face);
    }
    return *found;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

struct Placed {
    QList<quint32> glyphs;
    QList<QPointF> positions;
    qreal width = 0;
    bool complete = true; ///< false when the font lacks a glyph and the text must be drawn the usual way
};

Placed place(const QString &text, const Face &face)
{
    Placed placed;
    placed.glyphs = face.raw.glyphIndexesForString(text);
    if (placed.glyphs.size() != text.size() || placed.glyphs.contains(0)) {
        placed.complete = false;
        return placed;
    }
    const QList<QPointF> advances = face.raw.advancesForGlyphIndexes(placed.glyphs);
    placed.positions.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qreal own = advances.at(i).x();
        const qreal cell = isDigit(text.at(i)) ? face.digit : own;
        placed.positions.append(QPointF(placed.width + (cell - own) / 2, 0));
        placed.width += cell + face.spacing;
    }
    return placed;
}

} // namespace

qreal tabularWidth(const QString &text, const QFont &font)
{
    const Placed placed = place(text, faceOf(font));
    return placed.complete ? placed.width : QFontMetricsF(font).horizontalAdvance(text);
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font)
{
    if (text.isEmpty())
        return;
    const Face &face = faceOf(font);
    const Placed placed = place(text, face);
    if (!placed.complete) {
        painter.setFont(font);
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
        return;
    }
    const QFontMetricsF metrics(font);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - placed.width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - placed.width / 2;
    qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        baseline = rect.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    QGlyphRun run;
    run.setRawFont(face.raw);
    run.setGlyphIndexes(placed.glyphs);
    run.setPositions(placed.positions);
    painter.drawGlyphRun(QPointF(x, std::round(baseline)), run);
}

FigureLabel::FigureLabel(TextRole role, QWidget *parent) : QWidget(parent), m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void FigureLabel::setRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void FigureLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void FigureLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize FigureLabel::sizeHint() const
{
    return {qCeil(tabularWidth(m_text, design::font(m_role))), lineHeight(m_role)};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? m_ink.in(Theme::of(this)) : Theme::of(this).dis);
    drawTabular(painter, rect(), m_alignment, m_text, design::font(m_role));
}

} // namespace esteira::design
