#pragma once

#include "sandbox/assignment/assignment_context.h"

namespace esteira::sandbox {

/// The assignment term of a batch as a PDF, made from what the batch holds at the time; the signed copy adds the
/// signatures (assignment.md 3.13).
QByteArray assignmentTerm(AssignmentContext &context, const AssignmentRecord &assignment, bool isSigned);

/// "/storage/assignment_term/<key>.pdf" and "/storage/signed_assignment_term/<key>.pdf": the PDF, or nothing when there is
/// none (yet). Unsigned, as links to a storage host are.
std::optional<QByteArray> storedTerm(AssignmentContext &context, const QByteArray &path);

inline constexpr const char *kStoragePath = "/storage/";

} // namespace esteira::sandbox
