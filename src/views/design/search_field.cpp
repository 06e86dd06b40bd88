#include "views/design/search_field.h"

#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QPainter>

namespace esteira::design {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(22, 0, 0, 0);
}

void SearchField::setKeys(const QString &keys)
{
    m_keys = keys;
    setTextMargins(22, 0, keys.isEmpty() ? 0 : keyCapWidth(keys) + 4, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    paintIcon(painter, QRectF(9, height() / 2.0 - 7, 14, 14), QStringLiteral("search"), isEnabled() ? t.t3 : t.dis);
    if (!m_keys.isEmpty() && text().isEmpty()) {
        const int width = keyCapWidth(m_keys);
        paintKeyCap(painter, QRectF(this->width() - width - 6, 0, width, height()), m_keys, t.t2, t.line2, t.sub);
    }
}

} // namespace esteira::design
