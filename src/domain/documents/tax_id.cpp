#include "domain/documents/tax_id.h"

#include <span>

namespace esteira::documents {

namespace {

constexpr qsizetype kCpfLength = 11;
constexpr qsizetype kCnpjLength = 14;
constexpr int kCpfFirst[] = {10, 9, 8, 7, 6, 5, 4, 3, 2};
constexpr int kCpfSecond[] = {11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
constexpr int kCnpjFirst[] = {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
constexpr int kCnpjSecond[] = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isUpperLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// The value of a character is its ASCII code less 48, for digits and letters alike (c1).
QChar checkDigit(QStringView text, std::span<const int> weights)
{
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += (text.at(qsizetype(i)).unicode() - u'0') * weights[i];
    const int rest = sum % 11;
    return QChar(u'0' + (rest < 2 ? 0 : 11 - rest));
}

bool checkDigitsMatch(QStringView plain)
{
    if (plain.size() == kCpfLength)
        return plain.at(9) == checkDigit(plain, kCpfFirst) && plain.at(10) == checkDigit(plain, kCpfSecond);
    return plain.at(12) == checkDigit(plain, kCnpjFirst) && plain.at(13) == checkDigit(plain, kCnpjSecond);
}

bool allEqual(QStringView plain)
{
    return plain.count(plain.front()) == plain.size();
}

/// The text without its punctuation where that is exactly the official mask; the text itself otherwise.
QString withoutMask(QStringView text)
{
    const auto matches = [text](QStringView mask) {
        if (text.size() != mask.size())
            return false;
        for (qsizetype i = 0; i < mask.size(); ++i) {
            if (mask.at(i) != u'#' && mask.at(i) != text.at(i))
                return false;
        }
        return true;
    };
    QString plain = text.toString();
    if (matches(u"###.###.###-##") || matches(u"##.###.###/####-##"))
        plain.removeIf([](QChar c) { return c == u'.' || c == u'/' || c == u'-'; });
    return plain;
}

QString asTyped(QStringView text)
{
    QString plain = text.toString().toUpper();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'/' || c == u'-'; });
    return plain;
}

Text wayOut()
{
    return Text::of(QT_TRANSLATE_NOOP("Text", "Write a CPF as 123.456.789-00 or a CNPJ as 12.345.678/0001-90."));
}

std::unexpected<Error> refused(const char *why)
{
    return failure(ErrorKind::Invalid, Text::of(why), wayOut());
}

bool isValid(QStringView plain)
{
    return !allEqual(plain) && checkDigitsMatch(plain);
}

} // namespace

Result<TaxId> parseTaxId(QStringView text, bool typedByPerson)
{
    const QString plain = typedByPerson ? asTyped(text) : withoutMask(text);
    if (plain.size() != kCpfLength && plain.size() != kCnpjLength)
        return refused(QT_TRANSLATE_NOOP("Text", "A CPF has 11 digits and a CNPJ has 14 characters"));
    const bool isCpf = plain.size() == kCpfLength;
    const qsizetype lettersEnd = isCpf ? 0 : kCnpjLength - 2;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!isDigit(plain.at(i)) && !(i < lettersEnd && isUpperLetter(plain.at(i)))) {
            return refused(isCpf ? QT_TRANSLATE_NOOP("Text", "A CPF has digits only")
                                 : QT_TRANSLATE_NOOP("Text", "A CNPJ has digits and capital letters, and ends with two digits"));
        }
    }
    if (allEqual(plain))
        return refused(QT_TRANSLATE_NOOP("Text", "Not a CPF or CNPJ: every digit is the same"));
    if (!checkDigitsMatch(plain))
        return refused(QT_TRANSLATE_NOOP("Text", "The check digits do not match: a character is mistyped or swapped"));
    return TaxId{isCpf ? TaxIdKind::Cpf : TaxIdKind::Cnpj, plain};
}

QString punctuated(const TaxId &id)
{
    QString text = id.plain;
    switch (id.kind) {
    case TaxIdKind::Cpf: return text.insert(9, u'-').insert(6, u'.').insert(3, u'.');
    case TaxIdKind::Cnpj: return text.insert(12, u'-').insert(8, u'/').insert(5, u'.').insert(2, u'.');
    }
    return text;
}

QString masked(const TaxId &id)
{
    QString text = punctuated(id);
    // A CNPJ is public; only a person's number is personal data (domain-rules.md c8).
    if (id.kind == TaxIdKind::Cpf)
        text.replace(0, 3, QStringLiteral("***")).replace(12, 2, QStringLiteral("**"));
    return text;
}

bool hasLetters(const TaxId &id)
{
    for (const QChar c : id.plain) {
        if (isUpperLetter(c))
            return true;
    }
    return false;
}

std::optional<TaxId> restoredFromNumber(QStringView digits)
{
    if (digits.isEmpty() || digits.size() >= kCnpjLength)
        return std::nullopt;
    for (const QChar c : digits) {
        if (!isDigit(c))
            return std::nullopt;
    }
    const QString cnpj = digits.toString().rightJustified(kCnpjLength, u'0');
    const bool cnpjFits = isValid(cnpj);
    if (digits.size() > kCpfLength)
        return cnpjFits ? std::optional(TaxId{TaxIdKind::Cnpj, cnpj}) : std::nullopt;

    const QString cpf = digits.toString().rightJustified(kCpfLength, u'0');
    const bool cpfFits = isValid(cpf);
    // Both readings pass, or nothing is missing from a CPF: the check digits prove no restoration.
    if (cpfFits == cnpjFits || (cpfFits && digits.size() == kCpfLength))
        return std::nullopt;
    return cpfFits ? TaxId{TaxIdKind::Cpf, cpf} : TaxId{TaxIdKind::Cnpj, cnpj};
}

} // namespace esteira::documents
