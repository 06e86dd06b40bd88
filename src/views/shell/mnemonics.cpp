#include "views/shell/mnemonics.h"

#include <QAction>
#include <QSet>
#include <QWidget>

namespace esteira::views {

namespace {

/// Where a text's own letter stands ("&File"); -1 when it asks for none.
qsizetype askedFor(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return i;
        ++i;
    }
    return -1;
}

/// The first letter that is free, beginnings of words before others; -1 for none.
qsizetype freeLetter(const QString &text, const QSet<QChar> &taken)
{
    for (const bool beginnings : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text.at(i);
            const bool begins = i == 0 || !text.at(i - 1).isLetterOrNumber();
            // Letters with accents are not on every keyboard's key.
            if (letter.isLetterOrNumber() && letter.unicode() < 128 && (begins || !beginnings) && !taken.contains(letter.toLower()))
                return i;
        }
    }
    return -1;
}

} // namespace

void giveMnemonics(QWidget &menu)
{
    QSet<QChar> taken;
    QList<QAction *> without;
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const qsizetype at = askedFor(action->text());
        const QChar letter = at < 0 ? QChar() : action->text().at(at + 1).toLower();
        if (at < 0 || taken.contains(letter))
            without.append(action);
        else
            taken.insert(letter);
    }
    for (QAction *action : without) {
        QString text = action->text();
        if (const qsizetype at = askedFor(text); at >= 0)
            text.remove(at, 1);
        if (const qsizetype at = freeLetter(text, taken); at >= 0) {
            taken.insert(text.at(at).toLower());
            text.insert(at, u'&');
        }
        action->setText(text);
    }
}

} // namespace esteira::views
