#pragma once

#include <QWidget>

class QHBoxLayout;

namespace esteira::design {

/// Where one is: links to the pages above, then the title of this one ("Batches › Morning return").
class Breadcrumb : public QWidget {
    Q_OBJECT
public:
    struct Crumb {
        QString id;   ///< given back by crumbActivated
        QString text;
    };
    explicit Breadcrumb(QWidget *parent = nullptr);
    void setTrail(const QList<Crumb> &parents, const QString &title);

signals:
    void crumbActivated(const QString &id);

private:
    QHBoxLayout *m_row;
};

} // namespace esteira::design
