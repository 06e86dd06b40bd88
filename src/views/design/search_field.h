#pragma once

#include <QLineEdit>

namespace esteira::design {

/// A line edit with a magnifier, a clear button and, while empty and not focused, the keys that lead here as a cap.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);
    /// Also the shortcut's text; the shortcut itself belongs to the window.
    void setKeys(const QString &keys);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace esteira::design
