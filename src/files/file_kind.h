#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace esteira::files {

enum class FileKind { Delimited, Cnab444, Xlsx, JsonLines };

/// What a file is, by its first bytes (4 KiB are enough; the name decides nothing). Whatever cannot be read yet is
/// recognised by name and refused with the way out: Invalid.
Result<FileKind> kindOf(const QByteArray &head);

} // namespace esteira::files
