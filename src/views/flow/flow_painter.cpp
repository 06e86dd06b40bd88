#include "views/flow/flow_painter.h"

#include "views/design/figures.h"
#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace esteira::flow_view {

using design::paintBox;
using design::paintIcon;
using design::paintText;
using design::Tokens;

namespace {

constexpr Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

QRectF square(qreal left, qreal centerY, qreal side) { return {left, centerY - side / 2, side, side}; }

/// Ribbons in the fill of the chips would drown in the current column's tint; the wash keeps them apart.
QColor ribbonColor(const Ribbon &ribbon, const Tokens &t)
{
    const design::FamilyColors &colors = t.family(ribbon.family);
    return ribbon.solid ? colors.fill : colors.chip;
}

QPainterPath ribbonPath(const Ribbon &r)
{
    QPainterPath path(QPointF(r.x0, r.top0));
    const qreal middle = (r.x0 + r.x1) / 2;
    path.cubicTo(middle, r.top0, middle, r.top1, r.x1, r.top1);
    path.lineTo(r.x1, r.bottom1);
    path.cubicTo(middle, r.bottom1, middle, r.bottom0, r.x0, r.bottom0);
    path.closeSubpath();
    return path;
}

void paintArrow(QPainter &painter, const Arrow &arrow, const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(arrow.done ? t.family(flow::Family::Done).fill : t.line2, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip = arrow.line.p2() - QPointF(0.5, 0);
    painter.drawLine(arrow.line.p1(), tip);
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(-4, 4)});
    painter.restore();
}

void paintSilence(QPainter &painter, const Silence &silence, const Tokens &t)
{
    QPen dots(t.line2, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.1, 3});
    painter.setPen(dots);
    const qreal y = silence.rect.center().y();
    painter.drawLine(QPointF(silence.rect.left(), y), QPointF(silence.textRect.left(), y));
    painter.drawLine(QPointF(silence.textRect.right(), y), QPointF(silence.rect.right(), y));
    paintText(painter, silence.textRect, Qt::AlignCenter, silence.text, faceFont(Face::StepNote), t.t3);
}

/// Dotted lines between the columns, below the steps; they stop for words that stand across them.
void paintSeparators(QPainter &painter, const Diagram &diagram, const Tokens &t)
{
    QPen dots(t.line, 1, Qt::CustomDashLine);
    dots.setDashPattern({2, 3});
    painter.setPen(dots);
    for (qsizetype i = 1; i < diagram.columns.size(); ++i) {
        const qreal x = std::floor(diagram.columns.at(i).rect.left()) + 0.5;
        qreal y = diagram.bands.first().rect.bottom();
        for (const Silence &silence : diagram.silences) {
            if (x < silence.textRect.left() || x > silence.textRect.right())
                continue;
            painter.drawLine(QPointF(x, y), QPointF(x, silence.textRect.top()));
            y = silence.textRect.bottom();
        }
        painter.drawLine(QPointF(x, y), QPointF(x, diagram.size.height()));
    }
}

} // namespace

QFont faceFont(Face face)
{
    switch (face) {
    case Face::StepTitle: return design::font(design::TextRole::PanelTitle);
    case Face::StepNote:
    case Face::Word: return design::font(design::TextRole::Support);
    case Face::Capsule: return design::font(design::TextRole::Header);
    case Face::Note: return design::font(design::TextRole::Caption);
    case Face::Figure: {
        QFont figure = design::font(design::TextRole::Header);
        figure.setWeight(QFont::DemiBold);
        return figure;
    }
    }
    Q_UNREACHABLE();
}

void paintGround(QPainter &painter, const Diagram &diagram, const Tokens &t)
{
    const QRectF all(QPointF(0, 0), diagram.size);
    for (const Band &band : diagram.bands)
        painter.fillRect(band.rect, band.shaded ? t.sub : t.surf);
    for (const Column &column : diagram.columns) {
        if (!column.current)
            continue;
        QColor tint = t.acc;
        tint.setAlphaF(0.06F);
        painter.fillRect(column.rect.intersected(all), tint);
    }
    paintSeparators(painter, diagram, t);
    for (qsizetype i = 0; i < diagram.bands.size(); ++i) {
        const QRectF rect = diagram.bands.at(i).rect;
        if (i > 0)
            painter.fillRect(QRectF(0, rect.top() - 1, rect.width(), 1), t.line);
        paintText(painter, QRectF(16, rect.top() + 8, 76, 20), kLeft, diagram.bands.at(i).title, design::font(design::TextRole::Header), t.t2);
    }
    for (const Arrow &arrow : diagram.arrows)
        paintArrow(painter, arrow, t);
    for (const Silence &silence : diagram.silences)
        paintSilence(painter, silence, t);
}

void paintRibbons(QPainter &painter, const Diagram &diagram, const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const Ribbon &ribbon : diagram.ribbons) {
        painter.setBrush(ribbonColor(ribbon, t));
        const bool straight = ribbon.top0 == ribbon.top1 && ribbon.bottom0 == ribbon.bottom1;
        // Straight pieces meet edge to edge; antialiased edges would leave a seam.
        painter.setRenderHint(QPainter::Antialiasing, !straight);
        if (straight)
            painter.drawRect(QRectF(QPointF(std::round(ribbon.x0), ribbon.top0), QPointF(std::round(ribbon.x1), ribbon.bottom0)));
        else
            painter.drawPath(ribbonPath(ribbon));
    }
    for (const Mark &mark : diagram.marks)
        painter.fillRect(mark.rect, t.family(mark.family).fill);
    painter.restore();
}

void paintStep(QPainter &painter, const StepCard &card, const Tokens &t)
{
    const QRectF rect = card.node.rect;
    const bool current = card.state == StepState::Current;
    const bool dashed = card.optional || card.state == StepState::Future;
    paintBox(painter, rect, design::kPanelRadius, current ? t.accTint : t.surf, current ? t.acc : t.line2,
             current ? 1.75 : 1, dashed && !current ? Qt::DashLine : Qt::SolidLine);
    const QRectF circle(rect.left() + 8, rect.top() + 10, 18, 18);
    const QString number = QString::number(card.number);
    const QFont figure = faceFont(Face::Figure);
    switch (card.state) {
    case StepState::Done:
        paintBox(painter, circle, 9, t.family(flow::Family::Done).chip);
        paintIcon(painter, circle.adjusted(3, 3, -3, -3), QStringLiteral("check"), t.family(flow::Family::Done).text);
        break;
    case StepState::Current:
        paintBox(painter, circle, 9, t.acc);
        paintText(painter, circle, Qt::AlignCenter, number, figure, t.onAcc);
        break;
    case StepState::Partial:
        paintBox(painter, circle, 9, t.family(flow::Family::Waiting).chip);
        paintIcon(painter, circle.adjusted(3, 3, -3, -3), QStringLiteral("triangle-alert"), t.family(flow::Family::Waiting).text);
        break;
    case StepState::Future:
        paintBox(painter, circle, 9, {}, t.line2, 1, Qt::DashLine);
        paintText(painter, circle, Qt::AlignCenter, number, figure, t.t3);
        break;
    case StepState::Stopped:
        paintBox(painter, circle, 9, t.family(flow::Family::Discarded).chip);
        paintIcon(painter, circle.adjusted(3, 3, -3, -3), QStringLiteral("ban"), t.family(flow::Family::Discarded).text);
        break;
    }
    const QRectF title(circle.right() + 6, rect.top() + 9, rect.right() - circle.right() - 9, 20);
    paintText(painter, title, kLeft, card.title, faceFont(Face::StepTitle), card.state == StepState::Future ? t.t2 : t.text);
    const qreal y = rect.top() + 42;
    paintIcon(painter, square(circle.left() + 3, y, 12), card.actorIcon, t.t3);
    QRectF note(title.left(), y - 9, rect.right() - (card.now.isEmpty() ? 4 : 8) - title.left(), 18);
    if (!card.now.isEmpty()) {
        QFont strong = faceFont(Face::Figure);
        paintText(painter, note, kRight, card.now, strong, t.acc);
        note.setRight(note.right() - 6 - QFontMetricsF(strong).horizontalAdvance(card.now));
    }
    // A stump of a word says less than the icon alone; the tip has the whole of it.
    if (note.width() < QFontMetricsF(faceFont(Face::StepNote)).horizontalAdvance(card.note) * 0.7)
        return;
    paintText(painter, note, kLeft, card.note, faceFont(Face::StepNote),
              card.state == StepState::Partial ? t.family(flow::Family::Waiting).text : t.t3);
}

void paintCapsule(QPainter &painter, const Capsule &capsule, const Tokens &t)
{
    const QRectF rect = capsule.node.rect;
    const design::FamilyColors &colors = t.family(capsule.family);
    QColor ink = colors.text;
    switch (capsule.state) {
    case CapsuleState::Past: paintBox(painter, rect, 3, colors.chip); break;
    case CapsuleState::Current: paintBox(painter, rect, 3, colors.chip, colors.fill, 1.5); break;
    case CapsuleState::Ghost:
        paintBox(painter, rect, 3, t.sub, t.line2, 1, Qt::DashLine);
        ink = t.t3;
        break;
    }
    paintIcon(painter, square(rect.left() + 7, rect.center().y(), 13), capsule.icon, ink);
    const qreal aside = capsule.aside.isEmpty() ? 0 : design::tabularWidth(capsule.aside, faceFont(Face::StepNote)) + 8;
    paintText(painter, rect.adjusted(26, 0, -5 - aside, 0), kLeft, capsule.text, faceFont(Face::Capsule), ink);
    if (aside > 0) {
        painter.setPen(t.t2);
        design::drawTabular(painter, rect.adjusted(0, 0, -8, 0), kRight, capsule.aside, faceFont(Face::StepNote));
    }
    if (!capsule.below.isEmpty())
        paintText(painter, capsule.belowRect, kLeft, capsule.below, faceFont(Face::Note), t.t2);
}

void paintBranch(QPainter &painter, const Branch &branch, const Tokens &t)
{
    const QRectF rect = branch.node.rect;
    const design::FamilyColors &colors = t.family(branch.family);
    QPen pen(branch.taken ? colors.fill : t.line2, branch.taken ? 1.5 : 1);
    if (!branch.taken)
        pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    const QPointF corner(branch.hook.x(), rect.center().y());
    painter.drawPolyline(QPolygonF{branch.hook, corner, QPointF(rect.left() - 4, corner.y())});
    paintIcon(painter, square(rect.left(), rect.center().y(), 12), branch.icon, branch.taken ? colors.text : t.t3);
    paintText(painter, rect.adjusted(17, 0, 0, 0), kLeft, branch.text, faceFont(branch.taken ? Face::Capsule : Face::StepNote),
              branch.taken ? colors.text : t.t3);
}

void paintCount(QPainter &painter, const CountLabel &label, const Tokens &t)
{
    QRectF rest = label.node.rect;
    const QColor ink = t.family(label.family).text;
    if (!label.icon.isEmpty()) {
        paintIcon(painter, square(rest.left(), rest.center().y(), 12), label.icon, ink);
        rest.setLeft(rest.left() + 17);
    }
    if (!label.figure.isEmpty()) {
        painter.setPen(ink);
        design::drawTabular(painter, rest, kLeft, label.figure, faceFont(Face::Figure));
        rest.setLeft(rest.left() + design::tabularWidth(label.figure, faceFont(Face::Figure)) + 4);
    }
    paintText(painter, rest.adjusted(0, 0, 2, 0), kLeft, label.word, faceFont(Face::Word), ink);
}

void paintWebhook(QPainter &painter, const WebhookLine &line, const Tokens &t)
{
    const QRectF rect(line.node.rect.left(), line.node.rect.top(), line.node.rect.width(), 20);
    paintIcon(painter, square(rect.left(), rect.center().y(), 13), line.icon, t.family(line.family).text);
    const qreal count = line.count.isEmpty() ? 0 : design::tabularWidth(line.count, faceFont(Face::Figure)) + 6;
    paintText(painter, rect.adjusted(19, 0, -count, 0), kLeft, line.text, faceFont(Face::Word), line.expected ? t.t3 : t.text);
    if (count > 0) {
        painter.setPen(t.text);
        design::drawTabular(painter, rect, kRight, line.count, faceFont(Face::Figure));
    }
    if (!line.note.isEmpty())
        paintText(painter, QRectF(rect.left() + 19, rect.bottom() - 2, rect.width() - 19, 14), kLeft, line.note, faceFont(Face::Note),
                  line.noteIsError ? t.family(flow::Family::Error).text : t.t3);
}

} // namespace esteira::flow_view
