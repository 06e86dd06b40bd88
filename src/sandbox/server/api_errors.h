#pragma once

#include "sandbox/server/http_message.h"

#include <QString>

/// Errors any endpoint of the administrator can answer with (common.md 4.3).
namespace esteira::sandbox::api_errors {

HttpAnswer make(int status, const QString &title, const QString &description, const QString &translation, const QString &code);

HttpAnswer schema(const QString &what);      ///< 400 QIT000001; `what` names the field
HttpAnswer badPaging(const QString &what);   ///< 400 QIT000010
HttpAnswer malformed(const QString &reason); ///< 400 QIT000400
HttpAnswer noRoute(const QByteArray &path);  ///< 404 QIT000404
HttpAnswer wrongMethod(const QByteArray &method, const QByteArray &allowed); ///< 405 QIT000405
HttpAnswer internal();                       ///< 500 QIT000500

} // namespace esteira::sandbox::api_errors
