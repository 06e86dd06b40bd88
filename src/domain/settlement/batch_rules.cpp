#include "core/text_argument.h"
#include "domain/settlement/batch_rules.h"

#include "domain/calendar/business_calendar.h"
#include "domain/documents/tax_id.h"
#include "domain/pix/end_to_end_id.h"
#include "domain/settlement/external_id.h"
#include "domain/settlement/field_problems.h"

namespace esteira::settlement {

namespace {

constexpr int kHours = 3600;

Problem error(const QString &field, const char *code, const QString &offending, Text text, Text suggestion = {}, QString fix = {})
{
    return makeProblem(Severity::Error, field, code, offending, std::move(text), std::move(suggestion), std::move(fix));
}

void checkExternalId(QList<Problem> &problems, const QString &id)
{
    const QString field = QStringLiteral("external_id");
    if (id.isEmpty()) {
        problems.append(error(field, "external_id.missing", id, Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                              Text::of(QT_TRANSLATE_NOOP("Text", "Give the batch an identifier of its own"))));
    } else if (id.size() > 50) {
        problems.append(tooLong(field, id, 50));
    } else if (!isSafeExternalId(id)) {
        problems.append(unsafeExternalId(field, id));
    }
}

void checkAccountPart(QList<Problem> &problems, const QString &field, const QString &text, int maxLength)
{
    if (text.isEmpty()) {
        problems.append(error(field, "account.missing", text, Text::of(QT_TRANSLATE_NOOP("Text", "Required when an account is given")),
                              Text::of(QT_TRANSLATE_NOOP("Text", "Give number, digit, branch and institution, or leave the account out"))));
    } else if (text.size() > maxLength) {
        problems.append(tooLong(field, text, maxLength));
    }
}

void checkAccount(QList<Problem> &problems, const PaymentBatchRequest &request)
{
    if (request.account) {
        checkAccountPart(problems, QStringLiteral("account.account_number"), request.account->number, 20);
        checkAccountPart(problems, QStringLiteral("account.account_digit"), request.account->digit, 1);
        checkAccountPart(problems, QStringLiteral("account.account_branch"), request.account->branch, 4);
        checkAccountPart(problems, QStringLiteral("account.financial_institution_code"), request.account->institutionCode, 20);
    }
    const QString field = QStringLiteral("account_key");
    if (request.accountKey.isEmpty())
        return;
    if (request.account) {
        problems.append(error(field, "account.several", request.accountKey,
                              Text::of(QT_TRANSLATE_NOOP("Text", "The credit account is given twice: by its numbers and by its key")),
                              Text::of(QT_TRANSLATE_NOOP("Text", "Keep one of the two"))));
    } else if (!isUuid(request.accountKey)) {
        problems.append(notUuid(field, request.accountKey));
    }
}

/// The stamp is UTC and the day is Brasília's; more than twelve hours outside that day is another day's PIX (c3).
bool isFarFrom(const QDateTime &stampUtc, QDate day)
{
    const QDateTime dayStart(day, QTime(3, 0), Qt::UTC);
    return stampUtc < dayStart.addSecs(-12 * kHours) || stampUtc > dayStart.addSecs((24 + 12) * kHours);
}

void checkEndToEndId(QList<Problem> &problems, const PaymentBatchRequest &request)
{
    if (request.endToEndId.isEmpty())
        return;
    const QString field = QStringLiteral("end_to_end_id");
    const auto parsed = pix::parseEndToEndId(request.endToEndId);
    if (!parsed) {
        const auto trimmed = pix::parseEndToEndId(request.endToEndId.trimmed());
        problems.append(error(field, "pix.invalid", request.endToEndId, parsed.error().text, parsed.error().wayOut,
                              trimmed ? trimmed->text : QString()));
    } else if (request.referenceDate.isValid() && isFarFrom(parsed->stampUtc, request.referenceDate)) {
        problems.append(makeProblem(Severity::Warning, field, "pix.far_from_date", request.endToEndId,
                                    Text::of(QT_TRANSLATE_NOOP("Text", "This PIX was made on %1, far from the reference date"),
                                             {argument::date(parsed->stampUtc.toOffsetFromUtc(-3 * kHours).date())}),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Check that it is the payment of this batch"))));
    }
}

void checkSourceDocument(QList<Problem> &problems, const QString &text)
{
    if (text.isEmpty())
        return;
    const QString field = QStringLiteral("source_document_number");
    const auto strict = documents::parseTaxId(text);
    if (strict) {
        const QString wanted = documents::punctuated(*strict);
        if (wanted != text) {
            problems.append(error(field, "document.punctuation", text,
                                  Text::of(QT_TRANSLATE_NOOP("Text", "A CPF or CNPJ is sent with its punctuation")),
                                  Text::of(QT_TRANSLATE_NOOP("Text", "Use %1"), {wanted}), wanted));
        }
        return;
    }
    const auto lenient = documents::parseTaxId(text, true);
    problems.append(error(field, "document.invalid", text, strict.error().text, strict.error().wayOut,
                          lenient ? documents::punctuated(*lenient) : QString()));
}

} // namespace

QList<Problem> validate(const PaymentBatchRequest &request)
{
    QList<Problem> problems;
    checkExternalId(problems, request.externalId);
    if (request.description.size() > 255)
        problems.append(tooLong(QStringLiteral("description"), request.description, 255));
    checkAccount(problems, request);
    if (request.referenceDate.isValid() && !calendar::isBusinessDay(request.referenceDate))
        problems.append(notBusinessDay(QStringLiteral("reference_date"), request.referenceDate));
    checkEndToEndId(problems, request);
    checkSourceDocument(problems, request.sourceDocumentNumber);
    return problems;
}

} // namespace esteira::settlement
