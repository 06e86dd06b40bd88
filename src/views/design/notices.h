#pragma once

#include "views/design/button.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace esteira::design {

class IconLabel;
class TextLabel;

/// A sentence about the state of the page, tinted by its weight, with at most two actions at the right. Says what
/// happened and what to do.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Weight { Info, Warning, Error };
    explicit Banner(Weight weight = Weight::Info, const QString &text = {}, QWidget *parent = nullptr);

    void setWeight(Weight weight);
    void setText(const QString &text);
    QString text() const;
    /// Owned by the banner. The caller connects it.
    Button *addAction(const QString &text);
    void clearActions();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Weight m_weight = Weight::Info;
    IconLabel *m_icon;
    TextLabel *m_text;
    QHBoxLayout *m_actions;
};

/// Nothing to show: icon 24, one sentence of state, one action.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName = {}, const QString &sentence = {}, QWidget *parent = nullptr);
    void setIconName(const QString &name);
    void setSentence(const QString &sentence);
    /// Empty text: no action. The button is owned by the page; connect to actionTriggered().
    void setAction(const QString &text, ButtonVariant variant = ButtonVariant::Default);

signals:
    void actionTriggered();

private:
    IconLabel *m_icon;
    TextLabel *m_sentence;
    Button *m_action;
};

/// The 3 px line under a header while something is awaited. Nothing for the first 300 ms; a travelling piece then, or a
/// still tinted line when the system asks for reduced motion.
class LoadingBar : public QWidget {
    Q_OBJECT
public:
    explicit LoadingBar(QWidget *parent = nullptr);
    void setLoading(bool loading);
    bool isLoading() const { return m_loading; }
    QSize sizeHint() const override { return {120, 3}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_loading = false;
    bool m_shown = false;
    QTimer m_delay;
    QTimer m_tick;
    QElapsedTimer m_clock;
};

} // namespace esteira::design
