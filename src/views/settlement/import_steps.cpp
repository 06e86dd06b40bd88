#include "views/settlement/import_steps.h"

#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/theme.h"
#include "views/design/typography.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>

namespace esteira::views {

using design::TextRole;

ImportStep::ImportStep(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ImportStep::setStep(const QString &name, const QString &detail, State state)
{
    setText(name);
    m_detail = detail;
    m_state = state;
    setAccessibleName(detail.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, detail));
    setToolTip(detail);
    update();
}

void ImportStep::paintEvent(QPaintEvent *)
{
    const design::Tokens &tokens = design::Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (isChecked())
        design::paintBox(painter, room, design::kControlRadius, tokens.sel);
    else if (underMouse() && isEnabled())
        design::paintBox(painter, room, design::kControlRadius, tokens.hover);
    const QRectF circle(room.left() + 8, room.center().y() - 11, 22, 22);
    const design::FamilyColors &done = tokens.family(flow::Family::Done);
    const design::FamilyColors &error = tokens.family(flow::Family::Error);
    const bool named = m_state == State::Waiting || isChecked();
    const QColor fill = isChecked() ? tokens.acc : m_state == State::Done ? done.chip : m_state == State::Problem ? error.chip : tokens.surf;
    design::paintBox(painter, circle, 11, fill, named && !isChecked() ? tokens.line2 : QColor());
    if (named) {
        design::paintText(painter, circle, Qt::AlignCenter, QString::number(m_number), design::font(TextRole::Header),
                          isChecked() ? tokens.onAcc : isEnabled() ? tokens.t2 : tokens.dis);
    } else {
        design::paintIcon(painter, circle.adjusted(4, 4, -4, -4), m_state == State::Done ? QStringLiteral("check") : QStringLiteral("circle-x"),
                          m_state == State::Done ? done.text : error.text);
    }
    const QRectF words = room.adjusted(40, 5, -8, -5);
    const QColor ink = !isEnabled() ? tokens.dis : isChecked() ? tokens.acc : tokens.text;
    if (m_detail.isEmpty()) {
        design::paintText(painter, words, Qt::AlignLeft | Qt::AlignVCenter, text(), design::font(TextRole::BodyStrong), ink);
    } else {
        design::paintText(painter, words, Qt::AlignLeft | Qt::AlignTop, text(), design::font(TextRole::BodyStrong), ink);
        design::paintText(painter, words, Qt::AlignLeft | Qt::AlignBottom, m_detail, design::font(TextRole::Caption), isEnabled() ? tokens.t2 : tokens.dis);
    }
    if (hasFocus())
        design::paintFocusRing(painter, room, design::kControlRadius, tokens);
}

ImportSteps::ImportSteps(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *group = new QButtonGroup(this);
    group->setExclusive(true);
    for (int i = 0; i < StepCount; ++i) {
        auto *step = new ImportStep(i + 1, this);
        step->setObjectName(QStringLiteral("importStep%1").arg(i + 1));
        group->addButton(step, i);
        column->addWidget(step);
        m_steps.append(step);
    }
    m_steps.first()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(Step(id)); });
}

void ImportSteps::setStep(Step step, const QString &name, const QString &detail, ImportStep::State state)
{
    m_steps.at(step)->setStep(name, detail, state);
}

void ImportSteps::setCurrent(Step step)
{
    m_steps.at(step)->setChecked(true);
}

ImportSteps::Step ImportSteps::current() const
{
    for (int i = 0; i < StepCount; ++i) {
        if (m_steps.at(i)->isChecked())
            return Step(i);
    }
    return File;
}

void ImportSteps::setReachable(bool reachable)
{
    for (int i = Format; i < StepCount; ++i)
        m_steps.at(i)->setEnabled(reachable);
}

} // namespace esteira::views
