#pragma once

#include <QLoggingCategory>
#include <QString>

namespace esteira {

Q_DECLARE_LOGGING_CATEGORY(lcExchange) ///< one line per HTTP exchange, redacted
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcService)
Q_DECLARE_LOGGING_CATEGORY(lcWebhook)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

/// Replaces what must never reach a log or a report: CPF and CNPJ, tokens (anything that looks like a JWS), PEM blocks
/// and Base64 documents. Keys keep their last four characters at most. (Security, LGPD: domain-rules.md c8)
QString redacted(QString text);

} // namespace esteira
