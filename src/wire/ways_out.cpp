#include "wire/ways_out.h"

#include <QRegularExpression>

namespace esteira::wire {

namespace {

using L = QLatin1StringView;
constexpr int kAnyStatus = 0;

/// A code means one error only together with its status: SET000009 is a duplicate batch (409) and an unknown account (404).
struct KnownError {
    int status;
    L code;
    const char *wayOut;
};

constexpr const char *kPermissionOfManager = QT_TRANSLATE_NOOP("Text",
    "Ask the administrator to grant the write permission to this integration; the integration screen of the portal shows it.");
constexpr const char *kPermissionOfConsultant = QT_TRANSLATE_NOOP("Text",
    "Ask the fund's manager to grant this permission to the consultant in the portal; it is granted for each fund.");
constexpr const char *kInternalOnly = QT_TRANSLATE_NOOP("Text",
    "This call is not open to this integration. Ask the administrator which permission is missing.");
constexpr const char *kNoSuchRoute = QT_TRANSLATE_NOOP("Text",
    "Check the address and the profile of the connection. If they are right, the administrator no longer offers this operation.");

constexpr KnownError kKnown[] = {
    {404, L("SET000005"), QT_TRANSLATE_NOOP("Text", "Check the key of the fund in the connection: the administrator's integration team gives it.")},
    {409, L("SET000009"), QT_TRANSLATE_NOOP("Text", "A batch with this identifier is already there. Open it; for other payments make a batch with an identifier of its own.")},
    {404, L("SET000009"), QT_TRANSLATE_NOOP("Text", "Choose an account of this fund, or none: the fund's main account is then credited.")},
    {404, L("SET000010"), QT_TRANSLATE_NOOP("Text", "The administrator does not know this batch. Check the fund and the connection, then refresh the list of batches.")},
    {404, L("SET000011"), QT_TRANSLATE_NOOP("Text", "The administrator does not know this settlement. Refresh the batch; it may never have arrived.")},
    {400, L("SET000013"), QT_TRANSLATE_NOOP("Text", "A settlement with this identifier is already in the batch. If it is the same, nothing is left to do; otherwise give the line an identifier of its own.")},
    {400, L("SET000016"), QT_TRANSLATE_NOOP("Text", "The batch is no longer open. Refresh it; what is still missing goes into a new batch.")},
    {400, L("SET000017"), QT_TRANSLATE_NOOP("Text", "The batch has no settlements. Insert at least one before closing, or discard the batch.")},
    {400, L("SET000024"), QT_TRANSLATE_NOOP("Text", "The settlement has moved on and can no longer be removed. Refresh the batch to see where it is.")},
    {400, L("SET000026"), QT_TRANSLATE_NOOP("Text", "The administrator does not accept this status. Refresh the batch; if it happens again, report it with the details.")},
    {400, L("SET000044"), QT_TRANSLATE_NOOP("Text", "Use the fund's accounting date as the reference date, or leave it empty.")},
    {400, L("TRC000014"), QT_TRANSLATE_NOOP("Text", "The assignment configuration is switched off. Choose another one, or ask the administrator to switch it on.")},
    {404, L("TRC000016"), QT_TRANSLATE_NOOP("Text", "The administrator does not know this assignment configuration. Refresh the list of configurations and choose again.")},
    {kAnyStatus, L("TRC000018"), QT_TRANSLATE_NOOP("Text", "The administrator does not know this assignment. Check the fund, the configuration and the connection.")},
    {404, L("TRC000020"), QT_TRANSLATE_NOOP("Text", "The administrator does not know this asset. Refresh the assets of the batch; it may never have arrived.")},
    {400, L("TRC000024"), QT_TRANSLATE_NOOP("Text", "The assignment has moved on. Refresh it to see what can be done now.")},
    {400, L("TRC000032"), QT_TRANSLATE_NOOP("Text", "The asset does not ask for a document of this type. Choose the type its assignment configuration asks for.")},
    {400, L("TRC000033"), QT_TRANSLATE_NOOP("Text", "The administrator does not know this type of document. Choose another one.")},
    {400, L("TRC000034"), QT_TRANSLATE_NOOP("Text", "The file is not a PDF the administrator can read. Save it as PDF again and send that.")},
    {400, L("TRC000041"), QT_TRANSLATE_NOOP("Text", "An assignment with this identifier is already there. Open it; for other assets make a batch with an identifier of its own.")},
    {400, L("TRC000042"), QT_TRANSLATE_NOOP("Text", "The batch has no assets. Insert at least one before closing.")},
    {400, L("TRC000083"), QT_TRANSLATE_NOOP("Text", "Use the fund's accounting date as the assignment date, or leave it empty.")},
    {kAnyStatus, L("MIT000017"), kPermissionOfManager},
    {kAnyStatus, L("CIT000018"), kPermissionOfConsultant},
    {kAnyStatus, L("QIT000001"), QT_TRANSLATE_NOOP("Text", "The administrator refuses the form of the data. Correct the field that is named and send it again.")},
    {403, L("QIT000002"), kInternalOnly},
    {403, L("QIT000003"), kInternalOnly},
    {403, L("QIT000004"), kInternalOnly},
    {403, L("QIT000005"), kInternalOnly},
    {403, L("QIT000006"), kInternalOnly},
    {kAnyStatus, L("QIT000007"), QT_TRANSLATE_NOOP("Text", "Another service of the administrator failed. Try again later; if it lasts, tell the administrator the code and the time.")},
    {kAnyStatus, L("QIT000010"), QT_TRANSLATE_NOOP("Text", "The list was asked for in a way the administrator does not accept. Clear the filters; if it happens again, report it with the details.")},
    {kAnyStatus, L("QIT000400"), QT_TRANSLATE_NOOP("Text", "The administrator could not read the request, or it was too large. Report it with the details.")},
    {404, L("QIT000404"), kNoSuchRoute},
    {405, L("QIT000405"), kNoSuchRoute},
};

/// The two dates of "Payment batch is being created in 2025-01-02, while fund is in 2025-01-01".
std::optional<Text> accountingDates(const QString &description)
{
    static const QRegularExpression form(QStringLiteral(R"(created in (\d{4}-\d{2}-\d{2})\b.*\bfund is in (\d{4}-\d{2}-\d{2}))"));
    const auto match = form.match(description);
    if (!match.hasMatch())
        return std::nullopt;
    return Text::of(QT_TRANSLATE_NOOP("Text", "The fund's accounting date is %2 and the batch was made for %1. Set its reference date to %2, or leave it empty."),
                    {match.captured(1), match.captured(2)});
}

Text byKind(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Auth:
        if (error.httpStatus == 403)
            return Text::of(QT_TRANSLATE_NOOP("Text", "Check the permissions of the integration, and whether the administrator accepts only certain network addresses."));
        if (error.httpStatus == 401)
            return Text::of(QT_TRANSLATE_NOOP("Text", "Check the private key, the API key, the clock of this computer and the permissions of the integration."));
        return Text::of(QT_TRANSLATE_NOOP("Text", "Check the API key, the profile and the address of the connection."));
    case ErrorKind::Busy:
        return Text::of(QT_TRANSLATE_NOOP("Text", "The administrator asks for fewer requests. Nothing was carried out; it is tried again by itself."));
    case ErrorKind::ServerFailed:
        return Text::of(QT_TRANSLATE_NOOP("Text", "The administrator's side failed and the outcome is not known. It is looked up before anything is sent again."));
    case ErrorKind::Refused:
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
    case ErrorKind::Bug: break;
    }
    if (error.apiCode.isEmpty())
        return Text::of(QT_TRANSLATE_NOOP("Text", "Check the address of the connection; a proxy may have answered in the administrator's place."));
    return Text::of(QT_TRANSLATE_NOOP("Text", "Correct what the administrator names. If it is not clear, ask the administrator with the code %1."), {error.apiCode});
}

} // namespace

Text wayOut(const Error &error, const QString &description)
{
    if (error.apiCode == L("QIT000001") && error.httpStatus < 500 && !error.field.isEmpty())
        return Text::of(QT_TRANSLATE_NOOP("Text", "The administrator refuses the field %1. Correct it and send it again."), {error.field});
    if (error.httpStatus == 400 && error.apiCode == L("SET000044")) {
        if (const auto dates = accountingDates(description))
            return *dates;
    }
    for (const KnownError &known : kKnown) {
        const bool sameStatus = known.status == error.httpStatus || (known.status == kAnyStatus && error.httpStatus < 500);
        if (sameStatus && known.code == error.apiCode)
            return Text::of(known.wayOut);
    }
    return byKind(error);
}

} // namespace esteira::wire
