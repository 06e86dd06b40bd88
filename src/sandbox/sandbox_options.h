#pragma once

#include "sandbox/clock/sandbox_clock.h"

#include <QByteArray>
#include <QString>

namespace esteira::sandbox {

/// What the signed `uri` must be (common.md 8-1).
enum class UriMode { Path, PathAndQuery, Either };

/// How long the administrator takes, in milliseconds of the sandbox clock.
struct Durations {
    qint64 payment = 4'000;        ///< closing → paid
    qint64 firstSettling = 1'000;  ///< paid → first packet of settlements
    qint64 settling = 4'000;       ///< first packet → last packet
    qint64 completion = 1'000;     ///< last settlement final → completed
    qint64 review = 6'000;         ///< pending_validation → accepted or rejected
    qint64 automaticDiscard = 20'000; ///< closing → discarded, when the cash does not come

    qint64 assetAnalysis = 3'000;  ///< insertion of an asset → its eligibility
    qint64 documentCheck = 1'500;  ///< last document of an asset → pre_approved
    qint64 evaluation = 2'000;     ///< closed and every asset resolved → eligibility of the batch
    qint64 signature = 5'000;      ///< approval → signed by all
    qint64 assignorPayment = 3'000; ///< signed → assignor paid
    qint64 inclusion = 2'000;      ///< paid → in the portfolio
};

struct SandboxOptions {
    QString dataFile = QStringLiteral(":memory:");
    QString worldFile;    ///< empty: the world carried inside the program
    quint16 portBase = 0; ///< manager, consultant, assignor and admin take this port and the next three; 0 = free ports
    bool authRequired = true;
    UriMode uriMode = UriMode::Either;
    int timestampWindowSeconds = 300; ///< on the wall clock, also when the sandbox clock runs fast (common.md 8-2)
    ClockMode clock;
    int latencyMs = 0;             ///< added to every answer
    QString webhookUrl;
    QByteArray signatureKey;
    double webhookRetryScale = 1.0; ///< factor on the retry schedule (common.md 3.4)
    QByteArray faults;             ///< JSON as POST /faults takes it; empty: none
    Durations durations;
};

} // namespace esteira::sandbox
