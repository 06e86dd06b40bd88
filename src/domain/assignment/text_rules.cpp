#include "domain/assignment/text_rules.h"

#include "domain/assignment/asset_fields.h"
#include "domain/assignment/asset_rules.h"
#include "domain/documents/tax_id.h"
#include "domain/settlement/external_id.h"
#include "domain/settlement/field_problems.h"

#include <QRegularExpression>

namespace esteira::assignment {

namespace {

using settlement::makeProblem;
using L = QLatin1StringView;

constexpr qsizetype kKeyLength = 44;
constexpr qsizetype kCnpjStart = 6; ///< UF and year-month of issue stand before it
constexpr qsizetype kCnpjEnd = 20;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

Problem unusual(const QString &path, const QString &text, Text what, QString fix = {})
{
    return makeProblem(Severity::Warning, path, "format.unusual", text, std::move(what), Text::of(QT_TRANSLATE_NOOP("Text", "Check the text")),
                       std::move(fix));
}

std::optional<Problem> invoiceKeyProblem(const QString &path, const QString &text)
{
    if (!isInvoiceKey(text)) {
        QString tight = text;
        tight.remove(QRegularExpression(QStringLiteral("[\\s.-]")));
        return makeProblem(Severity::Error, path, "invoice_key.invalid", text,
                           Text::of(QT_TRANSLATE_NOOP("Text", "An access key has 44 characters; this one has %1"), {QString::number(text.size())}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Copy the key of the NF-e without spaces")), isInvoiceKey(tight) ? tight : QString());
    }
    if (!invoiceKeyCheckDigitHolds(text))
        return makeProblem(Severity::Warning, path, "invoice_key.check_digit", text,
                           Text::of(QT_TRANSLATE_NOOP("Text", "The check digit of the access key does not hold")),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Compare the key with the invoice; a digit may be wrong")));
    return std::nullopt;
}

QString postalCodeFix(const QString &text)
{
    const QString digits = digitsOf(text);
    return digits.size() == 8 ? digits.first(5) + u'-' + digits.sliced(5) : QString();
}

QString activityCodeFix(const QString &text)
{
    const QString digits = digitsOf(text);
    if (digits.size() != 7)
        return {};
    return digits.first(2) + u'.' + digits.sliced(2, 2) + u'-' + digits.sliced(4, 1) + u'-' + digits.sliced(5);
}

QString countryFix(const QString &text)
{
    const bool isBrazil = text.compare(L("brasil"), Qt::CaseInsensitive) == 0 || text.compare(L("BR"), Qt::CaseInsensitive) == 0;
    return isBrazil ? QStringLiteral("BRA") : text.toUpper();
}

QString areaCodeFix(const QString &text)
{
    const QString digits = digitsOf(text);
    return digits.size() >= 2 ? digits.last(2) : QString();
}

QString noFix(const QString &) { return {}; }

/// Fields with a form of their own, and how a text in another form is put right.
struct Form {
    L path;
    QRegularExpression pattern;
    const char *what;
    QString (*fix)(const QString &);
};

const QList<Form> &forms()
{
    const auto pattern = [](const char *text) { return QRegularExpression(QString::fromLatin1(text)); };
    static const QList<Form> all{
        {L("borrower.address.postal_code"), pattern("\\A[0-9]{5}-[0-9]{3}\\z"),
         QT_TRANSLATE_NOOP("Text", "A CEP is written like 01310-100"), postalCodeFix},
        {L("borrower.legal_person.activity_code"), pattern("\\A[0-9]{2}\\.[0-9]{2}-[0-9]-[0-9]{2}\\z"),
         QT_TRANSLATE_NOOP("Text", "A CNAE is written like 46.39-7-01"), activityCodeFix},
        {L("borrower.address.country"), pattern("\\A[A-Z]{3}\\z"),
         QT_TRANSLATE_NOOP("Text", "A country has three letters, like BRA"), countryFix},
        {L("borrower.email"), pattern("\\A[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"),
         QT_TRANSLATE_NOOP("Text", "Not an e-mail address"), noFix},
        {L("borrower.phone.area_code"), pattern("\\A[0-9]{2}\\z"),
         QT_TRANSLATE_NOOP("Text", "An area code has two digits"), areaCodeFix},
        {L("borrower.phone.number"), pattern("\\A[0-9]{8,9}\\z"),
         QT_TRANSLATE_NOOP("Text", "A phone number has eight or nine digits, without punctuation"), digitsOf},
        {L("modality_code"), pattern("\\A[0-9]{4}\\z"),
         QT_TRANSLATE_NOOP("Text", "An SCR modality has four digits, like 0202"), noFix},
    };
    return all;
}

bool isState(const QString &text)
{
    static const QStringList kStates = QStringLiteral("AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO").split(u' ');
    return kStates.contains(text);
}

} // namespace

bool isInvoiceKey(QStringView key)
{
    if (key.size() != kKeyLength)
        return false;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar c = key.at(i);
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isLetter = c >= u'A' && c <= u'Z' && i >= kCnpjStart && i < kCnpjEnd;
        if (!isDigit && !isLetter)
            return false;
    }
    return true;
}

bool invoiceKeyCheckDigitHolds(QStringView key)
{
    if (!isInvoiceKey(key))
        return false;
    int sum = 0;
    int weight = 2;
    for (qsizetype i = kKeyLength - 2; i >= 0; --i) {
        sum += (key.at(i).unicode() - u'0') * weight;
        weight = weight == 9 ? 2 : weight + 1;
    }
    const int rest = sum % 11;
    return key.at(kKeyLength - 1).unicode() - u'0' == (rest < 2 ? 0 : 11 - rest);
}

std::optional<Problem> documentProblem(const QString &path, const QString &text)
{
    const auto id = documents::parseTaxId(text, true);
    if (!id)
        return makeProblem(Severity::Error, path, "document.invalid", text, id.error().text, id.error().wayOut);
    const QString right = documents::punctuated(*id);
    if (right != text)
        return makeProblem(Severity::Error, path, "document.punctuation", text,
                           Text::of(QT_TRANSLATE_NOOP("Text", "Must be written with its punctuation")),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Write %1"), {right}), right);
    return std::nullopt;
}

std::optional<Problem> personMismatch(const QString &path, const Borrower &borrower)
{
    const auto id = documents::parseTaxId(borrower.documentNumber, true);
    if (!id)
        return std::nullopt;
    const bool isNatural = id->kind == documents::TaxIdKind::Cpf;
    const QString right = isNatural ? QStringLiteral("natural_person") : QStringLiteral("legal_person");
    if (borrower.personType == right)
        return std::nullopt;
    return makeProblem(Severity::Error, path, "person.mismatch", borrower.personType,
                       isNatural ? Text::of(QT_TRANSLATE_NOOP("Text", "A CPF belongs to a natural person"))
                                 : Text::of(QT_TRANSLATE_NOOP("Text", "A CNPJ belongs to a legal person")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Change the person, or the document")), right);
}

std::optional<Problem> missingPersonDetail(const QString &path, const Borrower &borrower)
{
    const bool isNatural = borrower.personType == L("natural_person") && path.startsWith(L("borrower.natural_person."));
    const bool isLegal = borrower.personType == L("legal_person") && path.startsWith(L("borrower.legal_person."));
    if ((!isNatural && !isLegal) || personMismatch(path, borrower)) // told there already
        return std::nullopt;
    return makeProblem(Severity::Warning, path, "person.details", {},
                       isNatural ? Text::of(QT_TRANSLATE_NOOP("Text", "Asked for of natural persons"))
                                 : Text::of(QT_TRANSLATE_NOOP("Text", "Asked for of legal persons")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Fill it in if you know it")));
}

std::optional<Problem> rateProblem(const QString &path, const QString &text)
{
    // The whole part is never above zero in a fraction that makes sense: 1 is 100 %.
    if (text.section(u'.', 0, 0).toInt() == 0)
        return std::nullopt;
    const auto asPercent = readRate(text + u'%');
    return makeProblem(Severity::Warning, path, "rate.not_fraction", text,
                       Text::of(QT_TRANSLATE_NOOP("Text", "Rates are fractions: 1 is 100 %")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "If percent is meant, write %1"), {asPercent.value_or(QString())}),
                       asPercent.value_or(QString()));
}

std::optional<Problem> formProblem(const QString &path, const QString &text)
{
    if (path == L("external_id"))
        return settlement::isSafeExternalId(text) ? std::nullopt : std::optional(settlement::unsafeExternalId(path, text));
    if (path == L("invoice.access_key"))
        return invoiceKeyProblem(path, text);
    if (path == L("borrower.address.uf") && !isState(text))
        return unusual(path, text, Text::of(QT_TRANSLATE_NOOP("Text", "Not one of the 27 states")), isState(text.toUpper()) ? text.toUpper() : QString());
    for (const Form &form : forms()) {
        if (path != form.path || form.pattern.match(text).hasMatch())
            continue;
        const QString fix = form.fix(text);
        return unusual(path, text, Text::of(form.what), form.pattern.match(fix).hasMatch() ? fix : QString());
    }
    return std::nullopt;
}

} // namespace esteira::assignment
