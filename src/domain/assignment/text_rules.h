#pragma once

#include "domain/assignment/asset.h"
#include "domain/settlement/problem.h"

#include <optional>

/// Rules of single texts of an asset, shared by the rules of the whole (asset_rules.h). Pure functions.
namespace esteira::assignment {

/// document.invalid, document.punctuation.
std::optional<settlement::Problem> documentProblem(const QString &path, const QString &text);
/// person.mismatch: a CPF on a legal person or a CNPJ on a natural one.
std::optional<settlement::Problem> personMismatch(const QString &path, const Borrower &borrower);
/// person.details: a field only this kind of person has is absent.
std::optional<settlement::Problem> missingPersonDetail(const QString &path, const Borrower &borrower);
/// rate.not_fraction.
std::optional<settlement::Problem> rateProblem(const QString &path, const QString &text);
/// text.characters, invoice_key.invalid, invoice_key.check_digit, format.unusual: texts with a form of their own.
std::optional<settlement::Problem> formProblem(const QString &path, const QString &text);

} // namespace esteira::assignment
