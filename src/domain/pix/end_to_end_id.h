#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

namespace esteira::pix {

/// A PIX end-to-end id taken apart (domain-rules.md c3). Case-sensitive; never changed.
struct EndToEndId {
    QString text;      ///< 32 characters
    QString ispb;      ///< 8 digits of the institution
    QDateTime stampUtc;
};

Result<EndToEndId> parseEndToEndId(QStringView text);

} // namespace esteira::pix
