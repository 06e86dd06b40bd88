#pragma once

#include "core/result.h"
#include "platform/log_file.h"

#include <memory>

namespace esteira::composition {

/// The program's log: everything into the rotating file of the data folder, only warnings and worse on stderr. Make one at
/// the start of a program; it lasts as long as the object.
class ProgramLog {
public:
    explicit ProgramLog(const QString &dataDirectory);

private:
    std::unique_ptr<platform::LogRedirection> m_redirection;
};

} // namespace esteira::composition
