#include "viewmodels/cells/csv_text.h"

namespace esteira::viewmodels {

namespace {

QString cellText(QString text)
{
    const QString start = text.trimmed().left(1);
    if (!start.isEmpty() && QStringLiteral("=+-@").contains(start))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

} // namespace

QByteArray csvText(const QList<QStringList> &records)
{
    QByteArray file = "\xEF\xBB\xBF";
    for (const QStringList &record : records) {
        QStringList cells;
        for (const QString &cell : record)
            cells.append(cellText(cell));
        file += cells.join(u';').toUtf8() + "\r\n";
    }
    return file;
}

} // namespace esteira::viewmodels
