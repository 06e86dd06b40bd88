#pragma once

#include <QFrame>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace esteira::design {

class TextLabel;

/// A white panel with an edge and rounded corners, optionally with a header of 34 px: title, a caption beside it, and
/// whatever is added at the right. Put the content into body().
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCaption(const QString &caption); ///< small text right of the title
    void addToHeader(QWidget *widget);       ///< at the right end; takes ownership
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QWidget *m_header;
    QHBoxLayout *m_headerLayout;
    TextLabel *m_title;
    TextLabel *m_caption;
};

/// One row of figures, each with its caption, divided by lines: "A fechar hoje · 3 lotes · R$ 4.450.088,79".
class MetricStrip : public QWidget {
    Q_OBJECT
public:
    struct Metric {
        QString caption;
        QString value;
        QString detail;
        QString ink = QStringLiteral("text"); ///< ink name of the value, see inkFrom()
        friend bool operator==(const Metric &, const Metric &) = default;
    };
    enum class Look { Panel, Band }; ///< with an edge of its own (KPI, 20 px) or flat under a title (15 px)

    explicit MetricStrip(Look look = Look::Panel, QWidget *parent = nullptr);
    void setMetrics(const QList<Metric> &metrics);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<qreal> columnWidths() const;

    QList<Metric> m_metrics;
    Look m_look;
};

} // namespace esteira::design
