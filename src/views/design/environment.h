#pragma once

#include "views/design/tokens.h"

#include <QWidget>

class QPainter;

/// The environment, said so that nobody takes one for another: a violet line at the top of the window (both sandboxes), a
/// carmine band that cannot be hidden (production), and a plate with the word. On the cards where a connection is chosen
/// the embedded sandbox's line is dashed.
namespace esteira::design {

enum class EnvironmentKind { EmbeddedSandbox, AdministratorSandbox, Production };

/// The line (3 px) or, in production, the band (26 px) above the menu bar.
class EnvironmentStrip : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentStrip(EnvironmentKind kind = EnvironmentKind::EmbeddedSandbox, QWidget *parent = nullptr);
    void setKind(EnvironmentKind kind);
    EnvironmentKind kind() const { return m_kind; }
    /// What follows the word on the band: "operations here move real money", or the fund's name in a dialog.
    void setSentence(const QString &sentence);
    void setOnCard(bool onCard);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void paintSandboxLine(QPainter &painter, const Tokens &tokens);

    EnvironmentKind m_kind;
    QString m_sentence;
    bool m_onCard = false;
};

/// The plate: icon and word in capitals.
class EnvironmentPlate : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentPlate(EnvironmentKind kind = EnvironmentKind::EmbeddedSandbox, QWidget *parent = nullptr);
    void setKind(EnvironmentKind kind);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString word() const;

    EnvironmentKind m_kind;
};

QString environmentIcon(EnvironmentKind kind);

} // namespace esteira::design
