#pragma once

#include "views/design/theme.h"

#include <QLabel>

/// Small pieces of text with a shape of their own.
namespace esteira::design {

/// A QLabel with a role and an ink that follow the theme.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Body, const char *ink = "text", QWidget *parent = nullptr);
};

/// Name of a key as a cap: "Ctrl K", "F8".
class KeyCap : public QWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QString &keys = {}, QWidget *parent = nullptr);
    void setKeys(const QString &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

/// An icon alone, decorative unless it is given an accessible name.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString &name = {}, int side = 16, Ink ink = &Tokens::t2, QWidget *parent = nullptr);
    void setIconName(const QString &name);
    void setInk(Ink ink);
    QSize sizeHint() const override { return {m_side, m_side}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_side;
    Ink m_ink;
};

/// A 1 px line in the colour of panel edges.
class Line : public QWidget {
    Q_OBJECT
public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Shortens nothing that must be read whole: elides a free text with the rest in the tooltip.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, TextRole role = TextRole::Body, Ink ink = &Tokens::text, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    TextRole m_role;
    Ink m_ink;
};

} // namespace esteira::design
