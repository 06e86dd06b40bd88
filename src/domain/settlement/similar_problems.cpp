#include "domain/settlement/similar_problems.h"

namespace esteira::settlement {

QString shapeOf(QStringView text)
{
    QString shape;
    for (const QChar c : text) {
        const QChar kind = c.isDigit() ? QChar(u'9') : c.isLetter() ? QChar(u'a') : c.isSpace() ? QChar(u' ') : c;
        const bool runs = kind == u'9' || kind == u'a' || kind == u' ';
        if (!runs || !shape.endsWith(kind))
            shape.append(kind);
    }
    return shape;
}

bool isSimilar(const Problem &a, const Problem &b)
{
    return a.code == b.code && a.field == b.field && !a.fix.isEmpty() && !b.fix.isEmpty() && shapeOf(a.offending) == shapeOf(b.offending);
}

} // namespace esteira::settlement
