#include "net/probe_words.h"

#include <QLocale>

namespace esteira::net {

namespace {

Error offline(Text text, Text wayOut)
{
    return makeError(ErrorKind::Offline, std::move(text), std::move(wayOut));
}

QString firstOf(const QStringList &names)
{
    return names.isEmpty() ? QStringLiteral("?") : names.first();
}

QString day(const QDateTime &instant)
{
    return instant.toUTC().date().toString(Qt::ISODate);
}

bool has(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> kinds)
{
    return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
        return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
    });
}

} // namespace

Error networkProblem(QAbstractSocket::SocketError code, const QString &host, int port, const QString &proxy)
{
    const QString where = QStringLiteral("%1:%2").arg(host).arg(port);
    if (code == QAbstractSocket::HostNotFoundError)
        return offline(Text::of(QT_TRANSLATE_NOOP("Text", "The name %1 is not known to the network (DNS)."), {host}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the spelling of the address, and whether this computer is in the network or the VPN.")));
    if (code == QAbstractSocket::ConnectionRefusedError)
        return offline(Text::of(QT_TRANSLATE_NOOP("Text", "%1 refuses the connection: nothing listens there, or a firewall turns us away."), {where}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the address and its port; ask the network's staff whether the firewall lets this computer out.")));
    if (code == QAbstractSocket::SocketTimeoutError)
        return offline(Text::of(QT_TRANSLATE_NOOP("Text", "%1 does not answer."), {where}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "A firewall often swallows the connection without a word: ask the network's staff to allow it.")));
    if (code == QAbstractSocket::ProxyAuthenticationRequiredError)
        return offline(Text::of(QT_TRANSLATE_NOOP("Text", "The proxy %1 asks for a user name and password."), {proxy}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Give them in the proxy settings of the system, or ask for a rule without them.")));
    if (code >= QAbstractSocket::ProxyConnectionRefusedError && code <= QAbstractSocket::ProxyProtocolError)
        return offline(Text::of(QT_TRANSLATE_NOOP("Text", "The proxy %1 does not let us through."), {proxy}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the proxy settings of the system; ask the network's staff to allow %1."), {host}));
    if (code == QAbstractSocket::ProxyNotFoundError)
        return offline(Text::of(QT_TRANSLATE_NOOP("Text", "The proxy %1 was not found."), {proxy}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the proxy settings of the system.")));
    return offline(Text::of(QT_TRANSLATE_NOOP("Text", "%1 cannot be reached."), {where}),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Check whether this computer is in the network.")));
}

Error encryptionProblem(const QList<QSslError> &errors, const QSslCertificate &certificate, const QString &host, const QDateTime &nowUtc)
{
    if (has(errors, {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return offline(Text::of(QT_TRANSLATE_NOOP("Text", "The host's certificate is valid from %1 to %2, and this computer says %3."),
                                {day(certificate.effectiveDate()), day(certificate.expiryDate()), day(nowUtc)}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Set the date of this computer if it is wrong. If it is right, the administrator has to renew the certificate.")));
    if (has(errors, {QSslError::HostNameMismatch}))
        return offline(Text::of(QT_TRANSLATE_NOOP("Text", "Who answers says to be “%1”, not %2."),
                                {firstOf(certificate.subjectInfo(QSslCertificate::CommonName)), host}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the address. If it is right, something in the network answers in the administrator's place: tell its staff.")));
    if (!errors.isEmpty())
        return offline(Text::of(QT_TRANSLATE_NOOP("Text", "The certificate was issued by “%1”, which this computer does not trust."),
                                {firstOf(certificate.issuerInfo(QSslCertificate::CommonName))}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "A proxy or an antivirus may be opening encrypted connections: ask the network's staff to except the administrator's hosts.")));
    return offline(Text::of(QT_TRANSLATE_NOOP("Text", "No encrypted connection (TLS 1.2 or newer) came about.")),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Check that the address is one for https; a proxy in between may know only old encryption.")));
}

Refusal refusalOf(const Error &error)
{
    static const QStringList permissions{QStringLiteral("MIT000017"), QStringLiteral("CIT000018"), QStringLiteral("AIT900017")};
    if (error.httpStatus == 403 || permissions.contains(error.apiCode))
        return Refusal::Permission;
    // An unknown or missing API key is answered 404 or 400 by the sibling gateway; without a code it is somebody else's 404.
    if (error.httpStatus == 401 || ((error.httpStatus == 400 || error.httpStatus == 404) && error.kind == ErrorKind::Auth))
        return Refusal::Key;
    return Refusal::Other;
}

Error keyProblem(const Error &error, bool clockIsOff)
{
    Error found = error;
    if (error.httpStatus == 404)
        found.wayOut = Text::of(QT_TRANSLATE_NOOP("Text", "The administrator does not know this API key. Check that it belongs to this environment and this profile, and copy it again from the portal."));
    else if (error.httpStatus == 400)
        found.wayOut = Text::of(QT_TRANSLATE_NOOP("Text", "The API key did not arrive. Enter it again; a proxy may also take headers away."));
    else if (clockIsOff)
        found.wayOut = Text::of(QT_TRANSLATE_NOOP("Text", "Set the clock of this computer first: the signature holds the time. Then test again."));
    else
        found.wayOut = Text::of(QT_TRANSLATE_NOOP("Text", "The signature was not accepted. Compare the fingerprint of the key with the one on the portal; import the private key that belongs to it."));
    return found;
}

Error permissionProblem(const Error &error, ports::Profile profile)
{
    Error found = error;
    if (error.httpStatus == 403 && error.apiCode != QLatin1String("MIT000017") && error.apiCode != QLatin1String("CIT000018"))
        found.wayOut = Text::of(QT_TRANSLATE_NOOP("Text", "The administrator may accept only certain network addresses: ask which, and whether yours is among them."));
    else if (profile == ports::Profile::Consultant)
        found.wayOut = Text::of(QT_TRANSLATE_NOOP("Text", "The fund's manager grants it on the portal: “View Batches” for this fund."));
    else
        found.wayOut = Text::of(QT_TRANSLATE_NOOP("Text", "Ask the administrator's integration team to grant this integration reading and writing."));
    return found;
}

} // namespace esteira::net
