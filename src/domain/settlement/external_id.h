#pragma once

#include <QDate>
#include <QString>

namespace esteira::settlement {

/// ≤ 50 of [A-Za-z0-9._-]: safe as a path segment (common.md 1.3).
bool isSafeExternalId(QStringView id);

/// A batch id made once, before the first send: "AUR-20261119-5F3K9Q". Random part of 6 from an alphabet without
/// look-alikes, so that ids are unique over machines too (settlement webhooks carry no fund key, common.md 3.3).
QString makeBatchExternalId(const QString &prefix, QDate day);

/// "LIQ-<batch random>-00001": a settlement's id from its batch and its position.
QString makeSettlementExternalId(const QString &batchExternalId, qint64 position);

} // namespace esteira::settlement
