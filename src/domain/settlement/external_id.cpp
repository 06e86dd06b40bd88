#include "domain/settlement/external_id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace esteira::settlement {

namespace {

constexpr qsizetype kMaxLength = 50;
constexpr qsizetype kRandomLength = 6;
// Without 0 O 1 I L U: read aloud over the telephone, nothing sounds or looks like something else.
constexpr QStringView kAlphabet = u"23456789ABCDEFGHJKMNPQRSTVWXYZ";

bool isSafe(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_'
        || c == u'-';
}

/// The random part of an id of ours; for an id somebody else made, a code that only this id gives, so that
/// settlements of two batches never share an id.
QString codeOf(const QString &batchExternalId)
{
    const QString last = batchExternalId.section(u'-', -1);
    const bool ours = last.size() == kRandomLength && batchExternalId.size() > last.size()
        && std::all_of(last.begin(), last.end(), [](QChar c) { return kAlphabet.contains(c); });
    if (ours)
        return last;
    const QByteArray hash = QCryptographicHash::hash(batchExternalId.toUtf8(), QCryptographicHash::Sha256);
    QString code;
    for (qsizetype i = 0; i < 10; ++i)
        code += kAlphabet.at(uchar(hash.at(i)) % kAlphabet.size());
    return code;
}

} // namespace

bool isSafeExternalId(QStringView id)
{
    // "." and ".." are folders in a path, which proxies and libraries take away before the server sees them.
    return !id.isEmpty() && id.size() <= kMaxLength && std::all_of(id.begin(), id.end(), isSafe) && id != u"."
        && id != u"..";
}

QString makeBatchExternalId(const QString &prefix, QDate day)
{
    QString id;
    for (const QChar c : prefix) {
        if (isSafe(c))
            id += c;
    }
    id.truncate(20);
    if (!id.isEmpty())
        id += u'-';
    id += day.toString(QStringLiteral("yyyyMMdd")) + u'-';
    for (qsizetype i = 0; i < kRandomLength; ++i)
        id += kAlphabet.at(QRandomGenerator::system()->bounded(int(kAlphabet.size())));
    return id;
}

QString makeSettlementExternalId(const QString &batchExternalId, qint64 position)
{
    return QStringLiteral("LIQ-") + codeOf(batchExternalId) + u'-' + QString::number(position).rightJustified(5, u'0');
}

} // namespace esteira::settlement
