#pragma once

#include "files/progress_meter.h"
#include "files/text_scan.h"

#include <QIODevice>

/// CNAB 444 settlement remittances (settlement.md 5.2, 5.3), read locally and sent by the API.
///
/// What of a line is sent, and why:
/// - The asset is named by asset_external_id = positions 38–62, for invoices (species 01 and 14), or by
///   contract_number = the same positions for other titles. 38–62 holds the participant control number, "exactly the
///   one used at assignment": for an asset assigned by file it is the only identity the administrator ever received.
///   The document number (111–120) cannot name the asset: ten characters hold only the tail of a contract number.
/// - participant_control_number repeats 38–62. It is an extra field, not one of the three alternative identifiers.
/// - external_id stays empty: the file has none, and the draft makes it once.
/// - The maturity (121–126) is not sent: the contract's mapping of a line does not name it, and a maturity extended
/// since
///   would only contradict the portfolio. The borrower's name is kept as the row's note.
/// - Occurrence 04 and species whose asset type is not documented are asked, never mapped silently.
///
/// A remittance that is damaged as a whole (length, record order, sequence, trailer) is not read at all.
namespace esteira::files {

Result<ports::FileInspection> inspectCnab444(QIODevice &device, const TextScan &scan,
                                             const ports::ImportSettings &settings, ProgressMeter &progress);

Result<ports::ImportSummary> readCnab444(QIODevice &device, const ports::FileInspection &inspection,
                                         const ports::RowSink &sink, ProgressMeter &progress);

} // namespace esteira::files
