#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace esteira::views {

/// One step of a way through a dialog: its number, or a tick once nothing is left to do there, its name, and what was
/// found. Pressing it goes there.
class ImportStep : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Waiting, Done, Problem };

    ImportStep(int number, QWidget *parent);
    void setStep(const QString &name, const QString &detail, State state);

    QSize sizeHint() const override { return {196, 46}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    QString m_detail;
    State m_state = State::Waiting;
};

/// The steps one below the other; the arrow keys move between them.
class ImportSteps : public QWidget {
    Q_OBJECT
public:
    enum Step { File, Format, Columns, Problems, Summary, StepCount };

    explicit ImportSteps(QWidget *parent);
    void setStep(Step step, const QString &name, const QString &detail, ImportStep::State state);
    void setCurrent(Step step);
    Step current() const;
    void setReachable(bool reachable); ///< everything behind the first step

signals:
    void chosen(Step step);

private:
    QList<ImportStep *> m_steps;
};

} // namespace esteira::views
