#pragma once

#include <QPlainTextEdit>

namespace esteira::views {

/// JSON to be read and copied: one value a line, keys, texts and numbers told apart. Read-only; never wraps.
class JsonView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);
    /// Shows the bytes with line breaks; the place read stays when the text is the same.
    void setJson(const QByteArray &json);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Highlighter;
    Highlighter *m_highlighter;
};

} // namespace esteira::views
