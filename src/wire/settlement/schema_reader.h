#pragma once

#include "domain/settlement/enumerators.h"
#include "wire/json/json.h"

#include <optional>
#include <span>

namespace esteira::wire {

/// The form of a CPF or CNPJ with its punctuation; check digits are not looked at.
bool isPunctuatedDocument(const QString &text);

/// Reads the body of a request as the administrator's schema does: the first violation is kept as an Error whose English
/// text is what QIT000001 says ("'total_value' is a required property", "<message> in total_value"; common.md 4.3) and
/// whose field is the wire name. Lives on the stack while one body is decoded.
class SchemaReader {
public:
    enum class Need { Required, Optional };

    explicit SchemaReader(const Json &object, QString path = {});

    QString text(QLatin1StringView key, Need need, int maxLength);
    QString key(QLatin1StringView key);      ///< optional UUID
    QString document(QLatin1StringView key); ///< optional CPF or CNPJ, punctuated
    QString enumerator(QLatin1StringView key, Need need, std::span<const settlement::Enumerator> values);
    QDate date(QLatin1StringView key);
    std::optional<Money> positiveMoney(QLatin1StringView key);
    std::optional<int> positiveInteger(QLatin1StringView key);
    /// nullptr when absent.
    const Json *object(QLatin1StringView key);

    void adopt(const SchemaReader &inner);
    void missing(QLatin1StringView key);
    void fail(QLatin1StringView key, const QString &message);

    const std::optional<Error> &error() const { return m_error; }

private:
    const Json *typed(QLatin1StringView key, Need need, bool (Json::*isType)() const, QLatin1StringView typeName);
    void keep(QLatin1StringView key, const QString &description);

    const Json &m_object;
    QString m_path;
    std::optional<Error> m_error;
};

} // namespace esteira::wire
