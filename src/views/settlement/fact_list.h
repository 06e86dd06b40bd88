#pragma once

#include <QWidget>

#include <utility>

namespace esteira::views {

/// Names and values under each other, the values to be selected and copied. Labels are kept and only their texts change,
/// so that a selection survives an update.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const QList<std::pair<QString, QString>> &facts);
};

} // namespace esteira::views
