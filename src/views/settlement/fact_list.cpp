#include "views/settlement/fact_list.h"

#include "views/design/labels.h"

#include <QGridLayout>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;

namespace {

/// A key has no place to break: beside its name it would be cut, so it stands below.
constexpr qsizetype kLongestBeside = 30;

enum Column { Name, Beside };

TextLabel *valueLabel(QWidget *parent)
{
    auto *value = new TextLabel({}, TextRole::Body, "text", parent);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setWordWrap(true);
    return value;
}

void say(QLayoutItem *item, const QString &text, bool shown)
{
    auto *label = static_cast<QLabel *>(item->widget());
    if (label->text() != text)
        label->setText(text);
    label->setVisible(shown);
}

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(Beside, 1);
}

void FactList::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int i = 0; i < facts.size() || grid->itemAtPosition(2 * i, Name); ++i) {
        const int row = 2 * i; // the odd rows are for values that stand below their name
        if (!grid->itemAtPosition(row, Name)) {
            grid->addWidget(new TextLabel({}, TextRole::Body, "t2", this), row, Name, Qt::AlignTop);
            grid->addWidget(valueLabel(this), row, Beside);
            grid->addWidget(valueLabel(this), row + 1, Name, 1, 2);
        }
        const bool known = i < facts.size();
        const QString value = known ? facts.at(i).second : QString();
        const bool below = value.size() > kLongestBeside && !value.contains(u' ');
        say(grid->itemAtPosition(row, Name), known ? facts.at(i).first : QString(), known);
        say(grid->itemAtPosition(row, Beside), value, known && !below);
        say(grid->itemAtPosition(row + 1, Name), value, known && below);
    }
}

} // namespace esteira::views
