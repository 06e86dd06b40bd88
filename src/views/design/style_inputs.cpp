#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/style.h"
#include "views/design/typography.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace esteira::design {

namespace {

struct InputState {
    bool enabled;
    bool focused;
    bool readOnly;
    bool invalid;
    bool active; ///< a filter that filters
};

InputState inputState(const QStyleOption &option, const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget);
    return {bool(option.state & QStyle::State_Enabled), bool(option.state & QStyle::State_HasFocus),
            (edit && edit->isReadOnly()) || (spin && spin->isReadOnly()), widget && widget->property("invalid").toBool(),
            widget && widget->property("active").toBool()};
}

void paintInput(QPainter &painter, const QRectF &box, const InputState &state, const Tokens &t)
{
    const bool still = !state.enabled || state.readOnly;
    const QColor fill = state.active ? t.accTint : still ? t.sub : t.surf;
    const QColor edge = state.invalid ? t.family(flow::Family::Error).fill : state.active ? t.acc : still ? t.line : t.ctl;
    paintBox(painter, box, kControlRadius, fill, edge);
    if (state.focused)
        paintFocusRing(painter, box, kControlRadius, t);
}

constexpr int kArrowRoom = 24;

} // namespace

bool isInnerEditor(const QWidget *widget)
{
    return widget && (qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()));
}

void Style::drawInputFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (isInnerEditor(widget))
        return;
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    if (edit && !edit->hasFrame()) {
        painter.fillRect(option.rect, m_tokens->surf);
        return;
    }
    paintInput(painter, option.rect, inputState(option, widget), *m_tokens);
}

QRect Style::comboRect(const QStyleOptionComplex &option, SubControl part) const
{
    const QRect whole = option.rect;
    switch (part) {
    case SC_ComboBoxArrow: return {whole.right() - kArrowRoom + 1, whole.top(), kArrowRoom, whole.height()};
    case SC_ComboBoxEditField: return whole.adjusted(8, 2, -kArrowRoom, -2);
    default: return whole;
    }
}

void Style::drawCombo(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    InputState state = inputState(option, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (combo && !combo->frame)
        state.focused = false;
    else
        paintInput(painter, option.rect, state, *m_tokens);
    const bool date = qobject_cast<const QDateTimeEdit *>(widget) != nullptr;
    const QRectF arrow = comboRect(option, SC_ComboBoxArrow);
    const qreal side = date ? 14 : 12;
    paintIcon(painter, QRectF(arrow.center().x() - side / 2, arrow.center().y() - side / 2 + 0.5, side, side),
              date ? QStringLiteral("calendar") : QStringLiteral("chevron-down"), state.enabled ? m_tokens->t3 : m_tokens->dis);
}

void Style::drawComboLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (!combo || combo->editable)
        return;
    const bool enabled = option.state & State_Enabled;
    QRectF room = comboRect(*combo, SC_ComboBoxEditField);
    if (!combo->currentIcon.isNull()) {
        const QRect target(qRound(room.left()), qRound(room.center().y() - 7.5), 15, 15);
        combo->currentIcon.paint(&painter, target, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(room.left() + 22);
    }
    const auto *box = qobject_cast<const QComboBox *>(widget);
    const bool placeholder = box && box->currentIndex() < 0;
    const QColor ink = !enabled ? m_tokens->dis : placeholder ? m_tokens->t3 : m_tokens->text;
    paintText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, combo->currentText, widget ? widget->font() : font(TextRole::Body), ink);
}

QRect Style::spinRect(const QStyleOptionComplex &option, SubControl part) const
{
    const QRect whole = option.rect;
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const bool buttons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int room = buttons ? 20 : 2;
    switch (part) {
    case SC_SpinBoxUp: return buttons ? QRect(whole.right() - room, whole.top() + 2, room, whole.height() / 2 - 2) : QRect();
    case SC_SpinBoxDown:
        return buttons ? QRect(whole.right() - room, whole.center().y() + 1, room, whole.height() / 2 - 2) : QRect();
    case SC_SpinBoxEditField: return whole.adjusted(8, 2, -room - 2, -2);
    default: return whole;
    }
}

void Style::drawSpin(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const InputState state = inputState(option, widget);
    paintInput(painter, option.rect, state, *m_tokens);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, const char *name, QAbstractSpinBox::StepEnabledFlag flag) {
        const QRectF where = spinRect(option, part);
        const bool possible = state.enabled && (spin->stepEnabled & flag);
        paintIcon(painter, QRectF(where.center().x() - 5.5, where.center().y() - 5.5, 11, 11), QLatin1String(name),
                  possible ? m_tokens->t2 : m_tokens->dis);
    };
    arrow(SC_SpinBoxUp, "chevron-up", QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, "chevron-down", QAbstractSpinBox::StepDownEnabled);
}

void Style::drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const
{
    const QRectF track(option.rect.left(), std::round(QRectF(option.rect).center().y() - 3), option.rect.width(), 6);
    paintBox(painter, track, 3, m_tokens->line);
    const int span = option.maximum - option.minimum;
    if (span <= 0 || option.progress <= option.minimum)
        return;
    QRectF done = track;
    done.setWidth(std::max<qreal>(6, track.width() * (option.progress - option.minimum) / span));
    paintBox(painter, done, 3, option.state & State_Enabled ? m_tokens->acc : m_tokens->dis);
}

QRect Style::scrollBarRect(const QStyleOptionComplex &option, SubControl part) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar)
        return {};
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 span = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    int start = 0;
    if (span > 0) {
        handle = int(std::clamp<qint64>(qint64(bar->pageStep) * length / std::max<qint64>(1, span + bar->pageStep), std::min(32, length), length));
        start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    }
    const auto stretch = [&](int from, int to) {
        return horizontal ? QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height())
                          : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from);
    };
    switch (part) {
    case SC_ScrollBarSlider: return stretch(start, start + handle);
    case SC_ScrollBarSubPage: return stretch(0, start);
    case SC_ScrollBarAddPage: return stretch(start + handle, length);
    case SC_ScrollBarGroove: return bar->rect;
    default: return {};
    }
}

void Style::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    painter.fillRect(option.rect, m_tokens->surf);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool lit = (option.state & State_MouseOver) || (option.activeSubControls & SC_ScrollBarSlider);
    QRectF handle = scrollBarRect(option, SC_ScrollBarSlider);
    handle = bar->orientation == Qt::Horizontal ? handle.adjusted(2, 3, -2, -3) : handle.adjusted(3, 2, -3, -2);
    paintBox(painter, handle, 3, lit ? m_tokens->ctl : m_tokens->line2);
}

} // namespace esteira::design
