#include "views/exchange/json_view.h"

#include "viewmodels/exchange/pretty_json.h"
#include "views/design/theme.h"

#include <QEvent>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace esteira::views {

class JsonView::Highlighter : public QSyntaxHighlighter {
public:
    explicit Highlighter(JsonView &view) : QSyntaxHighlighter(view.document()), m_view(view) {}

protected:
    void highlightBlock(const QString &text) override
    {
        const design::Tokens &t = design::Theme::of(&m_view);
        static const QRegularExpression token(QStringLiteral("(\"(?:[^\"\\\\]|\\\\.)*\")(\\s*:)?|-?\\d[\\d.eE+-]*|\\b(?:true|false|null)\\b"));
        for (auto found = token.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const bool isText = match.capturedLength(1) > 0;
            const bool isKey = isText && match.capturedLength(2) > 0;
            const QColor ink = isKey ? t.t2 : isText ? t.acc : t.family(flow::Family::Progress).text;
            setFormat(int(match.capturedStart()), int(isText ? match.capturedLength(1) : match.capturedLength()), ink);
        }
    }

private:
    JsonView &m_view;
};

JsonView::JsonView(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new Highlighter(*this))
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(design::font(design::TextRole::MonoSmall));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void JsonView::setJson(const QByteArray &json)
{
    if (const QString text = viewmodels::prettyJson(json); text != toPlainText())
        setPlainText(text);
}

void JsonView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_highlighter->rehighlight();
}

} // namespace esteira::views
