#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace esteira::design {

/// The design system on one page, painted with the very widgets the program uses: colours, families, type, chips of every
/// status of the settlement, controls, a table. For the tour and for whoever changes a token.
class DesignSheet : public QWidget {
    Q_OBJECT
public:
    explicit DesignSheet(QWidget *parent = nullptr);

private:
    void addSurfaces(QVBoxLayout &column);
    void addFamiliesAndType(QVBoxLayout &column);
    void addStatuses(QVBoxLayout &column);
    void addControls(QVBoxLayout &column);
    void addTable(QVBoxLayout &column);
};

/// Every icon with its name.
class IconSheet : public QWidget {
    Q_OBJECT
public:
    explicit IconSheet(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace esteira::design
