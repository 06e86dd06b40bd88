#pragma once

#include "views/design/environment.h"

#include <QAbstractButton>

namespace esteira::views {

/// One of the three environments to choose from: its line at the top, a radio mark, the name, what it is. Arrow keys move
/// between the cards of a group, as between radio buttons.
class EnvironmentCard : public QAbstractButton {
    Q_OBJECT
public:
    EnvironmentCard(design::EnvironmentKind kind, QWidget *parent);
    void say(const QString &name, const QString &what);
    QSize sizeHint() const override { return {200, 78}; }
    QSize minimumSizeHint() const override { return {150, 78}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    design::EnvironmentKind m_kind;
    QString m_what;
};

} // namespace esteira::views
