#pragma once

#include "domain/settlement/payment_batch.h"

#include <QList>

#include <optional>

namespace esteira::viewmodels {

class Session;

/// What a new batch begins with. Kept as a preference of this computer; no row, no status, no date.
struct BatchTemplate {
    QString name;
    QString fundClassKey;
    QString description;             ///< may hold placeholders (description_pattern.h)
    QString assignor;                ///< value of {cedente}
    std::optional<fund::AccountNumber> account;
    QString accountKey;
    QString sourceDocumentNumber;
};

/// By name.
QList<BatchTemplate> templatesOf(const Session &session);
/// Replaces the one with the same name.
void saveTemplate(Session &session, const BatchTemplate &made);
void removeTemplate(Session &session, const QString &name);

} // namespace esteira::viewmodels
