#include "domain/assignment/asset_rules.h"

#include "core/text_argument.h"
#include "domain/assignment/list_rules.h"
#include "domain/assignment/text_rules.h"
#include "domain/settlement/field_problems.h"
#include "domain/settlement/unread_values.h"

namespace esteira::assignment {

namespace {

using Kind = AssetField::Kind;
using settlement::makeProblem;

QString pathOf(const AssetField &field) { return QString::fromLatin1(field.path); }

/// The table's accessors give references into a request that may be changed; reading does not change it.
template <typename At>
auto valueOf(const AssetField &field, const AssetRequest &request)
{
    return std::get<At>(field.at)(const_cast<AssetRequest &>(request));
}

/// The word of the screen for a type, in the language of whoever reads the sentence.
QString typeName(const QString &assetType)
{
    const AssetType *type = findAssetType(assetType);
    return type ? argument::terms("Enumerator", {QString::fromUtf8(type->label)}) : assetType;
}

Problem missing(const AssetField &field)
{
    return makeProblem(Severity::Error, pathOf(field), "field.missing", {}, Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Fill in this field")));
}

Problem recommended(const AssetField &field)
{
    return makeProblem(Severity::Warning, pathOf(field), "field.recommended", {},
                       Text::of(QT_TRANSLATE_NOOP("Text", "The administrator's examples always give this field")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Fill it in if you know it")));
}

Problem unread(const AssetField &field, const QString &text, const settlement::ColumnReading &reading)
{
    const QString path = pathOf(field);
    switch (field.kind) {
    case Kind::Money: return settlement::unreadMoney(path, text, reading.decimalMark);
    case Kind::Date: return settlement::unreadDate(path, text, reading.dateOrder);
    case Kind::Integer: return settlement::unreadInteger(path, text);
    case Kind::Enumerator: return settlement::unreadEnumerator(path, text, field.values());
    case Kind::Rate:
        return makeProblem(Severity::Error, path, "rate.invalid", text, Text::of(QT_TRANSLATE_NOOP("Text", "Not a rate")),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Write the rate as a fraction, like 0.018, or with its sign, like 1,8%")));
    case Kind::Text:
    case Kind::Suggested:
    case Kind::TaxId: break;
    }
    return makeProblem(Severity::Error, path, "text.characters", text, Text::of(QT_TRANSLATE_NOOP("Text", "This text could not be read")));
}

/// The rules of one asset, field by field; `m_problems` grows in the order of the form.
class AssetRules {
public:
    AssetRules(const AssetDraft &draft, const AssetContext &context)
        : m_draft(draft)
        , m_request(draft.request)
        , m_context(context)
        , m_family(familyOf(draft.request.assetType))
    {
    }

    QList<Problem> run()
    {
        if (!checkType())
            return std::move(m_problems);
        for (const AssetField &field : assetFieldTable()) {
            if (field.families & m_family)
                checkField(field);
        }
        m_problems += listProblems(m_request, m_family, m_context.accountingDate);
        return std::move(m_problems);
    }

private:
    bool checkType()
    {
        const QString &type = m_request.assetType;
        const QString field = QStringLiteral("asset_type");
        if (type.isEmpty()) {
            m_problems.append(makeProblem(Severity::Error, field, "asset_type.missing", type, Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                                          Text::of(QT_TRANSLATE_NOOP("Text", "Choose one of the list"))));
        } else if (!m_family) {
            m_problems.append(makeProblem(Severity::Error, field, "asset_type.unknown", type,
                                          Text::of(QT_TRANSLATE_NOOP("Text", "Assets of this type cannot be sent by this program")),
                                          Text::of(QT_TRANSLATE_NOOP("Text", "Choose one of the list"))));
        } else if (!m_context.assetType.isEmpty() && type != m_context.assetType) {
            m_problems.append(makeProblem(Severity::Error, field, "asset_type.other", type,
                                          Text::of(QT_TRANSLATE_NOOP("Text", "The assignment configuration takes only assets of the type %1"),
                                                   {typeName(m_context.assetType)}),
                                          Text::of(QT_TRANSLATE_NOOP("Text", "Choose another configuration, or take this asset out")),
                                          m_context.assetType));
        }
        return m_family != 0;
    }

    void checkField(const AssetField &field)
    {
        if (!m_draft.unread.isEmpty()) {
            if (const auto text = m_draft.unread.constFind(pathOf(field)); text != m_draft.unread.constEnd()) {
                m_problems.append(unread(field, *text, m_draft.reading));
                return;
            }
        }
        const QString text = fieldText(field, m_request);
        if (text.isEmpty()) {
            checkAbsence(field);
            return;
        }
        if (auto problem = valueProblem(field, text))
            m_problems.append(*std::move(problem));
    }

    void checkAbsence(const AssetField &field)
    {
        switch (field.need(m_family)) {
        case AssetField::Need::Required: m_problems.append(missing(field)); return;
        case AssetField::Need::Recommended: m_problems.append(recommended(field)); return;
        case AssetField::Need::Optional: break;
        }
        if (auto problem = missingPersonDetail(pathOf(field), m_request.borrower))
            m_problems.append(*std::move(problem));
    }

    std::optional<Problem> valueProblem(const AssetField &field, const QString &text)
    {
        const QString path = pathOf(field);
        if (field.maxLength > 0 && text.size() > field.maxLength && path != QLatin1StringView("invoice.access_key"))
            return settlement::tooLong(path, text, field.maxLength);
        switch (field.kind) {
        case Kind::Money: return moneyProblem(field, text);
        case Kind::Date: return dateProblem(field);
        case Kind::TaxId: return taxIdProblem(path, text);
        case Kind::Rate: return rateProblem(path, text);
        case Kind::Integer: return integerProblem(path);
        case Kind::Enumerator: return enumeratorProblem(field, text);
        case Kind::Suggested: return std::nullopt;
        case Kind::Text: return textProblem(path, text);
        }
        return std::nullopt;
    }

    std::optional<Problem> moneyProblem(const AssetField &field, const QString &text)
    {
        const Money value = *valueOf<AssetField::MoneyAt>(field, m_request);
        if (value <= Money())
            return makeProblem(Severity::Error, pathOf(field), "value.not_positive", text,
                               Text::of(QT_TRANSLATE_NOOP("Text", "The amount must be greater than zero")),
                               Text::of(QT_TRANSLATE_NOOP("Text", "Correct the amount, or take the asset out")));
        const auto face = faceValueOf(m_request);
        if (field.isTopLevel && face && value > *face)
            return makeProblem(Severity::Warning, pathOf(field), "purchase.above_face", text,
                               Text::of(QT_TRANSLATE_NOOP("Text", "The fund would pay more than the face value, %1"), {argument::amount(*face)}),
                               Text::of(QT_TRANSLATE_NOOP("Text", "Check both values")));
        if (m_family == DiscountedContract && m_request.contractTotalFaceValue && qstrcmp(field.path, "face_value") == 0
            && value > *m_request.contractTotalFaceValue)
            return makeProblem(Severity::Warning, pathOf(field), "face.above_contract", text,
                               Text::of(QT_TRANSLATE_NOOP("Text", "The installment is worth more than the whole contract")),
                               Text::of(QT_TRANSLATE_NOOP("Text", "Check both values")));
        return std::nullopt;
    }

    std::optional<Problem> dateProblem(const AssetField &field)
    {
        const QString path = pathOf(field);
        const QDate day = valueOf<AssetField::DateAt>(field, m_request);
        if (path == QLatin1StringView("maturity_date")) {
            const bool hasInvoice = m_family == Duplicata && m_request.invoiceIssueDate.isValid();
            return maturityProblem(path, day, m_context.accountingDate, hasInvoice ? m_request.invoiceIssueDate : m_request.contractIssueDate);
        }
        // All others tell of what has happened: issue, signature, disbursement, birth.
        if (m_context.accountingDate.isValid() && day > m_context.accountingDate)
            return makeProblem(Severity::Warning, path, "date.future", day.toString(Qt::ISODate),
                               Text::of(QT_TRANSLATE_NOOP("Text", "After the fund's accounting date, %1"),
                                        {argument::date(m_context.accountingDate)}),
                               Text::of(QT_TRANSLATE_NOOP("Text", "Check the date")));
        return std::nullopt;
    }

    std::optional<Problem> taxIdProblem(const QString &path, const QString &text)
    {
        if (auto problem = documentProblem(path, text))
            return problem;
        const QString &assignor = m_context.assignorDocumentNumber;
        if (path == QLatin1StringView("originator_document_number") && !assignor.isEmpty() && text != assignor)
            return makeProblem(Severity::Warning, path, "originator.unknown", text,
                               Text::of(QT_TRANSLATE_NOOP("Text", "Not the assignor of this configuration, %1"), {assignor}),
                               Text::of(QT_TRANSLATE_NOOP("Text", "Check that this originator is part of the assignment contract")), assignor);
        return std::nullopt;
    }

    std::optional<Problem> integerProblem(const QString &path)
    {
        const bool isNumber = path == QLatin1StringView("installment_number");
        const int value = (isNumber ? m_request.installmentNumber : m_request.contractInstallments).value_or(0);
        if (value < 1)
            return settlement::unreadInteger(path, QString::number(value));
        if (isNumber && m_request.contractInstallments && value > *m_request.contractInstallments)
            return makeProblem(Severity::Error, path, "installment.beyond", QString::number(value),
                               Text::of(QT_TRANSLATE_NOOP("Text", "The contract has only %1 installments"),
                                        {QString::number(*m_request.contractInstallments)}),
                               Text::of(QT_TRANSLATE_NOOP("Text", "Check both numbers")));
        return std::nullopt;
    }

    std::optional<Problem> enumeratorProblem(const AssetField &field, const QString &text)
    {
        if (!findEnumerator(field.values(), text))
            return settlement::unreadEnumerator(pathOf(field), text, field.values());
        return personMismatch(pathOf(field), m_request.borrower);
    }

    std::optional<Problem> textProblem(const QString &path, const QString &text)
    {
        if (settlement::looksScientific(text))
            return makeProblem(Severity::Error, path, "text.scientific", text,
                               Text::of(QT_TRANSLATE_NOOP("Text", "A spreadsheet has replaced the number by scientific notation; its last digits are lost")),
                               Text::of(QT_TRANSLATE_NOOP("Text", "Take it again from the original file, with the column as text")));
        return formProblem(path, text);
    }

    const AssetDraft &m_draft;
    const AssetRequest &m_request;
    const AssetContext &m_context;
    const unsigned m_family;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> validate(const AssetDraft &draft, const AssetContext &context)
{
    return AssetRules(draft, context).run();
}

Problem duplicateExternalId(const QString &externalId, int otherLine)
{
    return makeProblem(Severity::Error, QStringLiteral("external_id"), "external_id.duplicate", externalId,
                       otherLine > 0 ? Text::of(QT_TRANSLATE_NOOP("Text", "Already used on line %1"), {QString::number(otherLine)})
                                     : Text::of(QT_TRANSLATE_NOOP("Text", "Already used by another asset of this batch")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Give the asset an identifier of its own")));
}

Problem duplicateInvoiceKey(const QString &accessKey, int otherLine)
{
    return makeProblem(Severity::Error, QStringLiteral("invoice.access_key"), "invoice_key.duplicate", accessKey,
                       otherLine > 0 ? Text::of(QT_TRANSLATE_NOOP("Text", "The same invoice is on line %1"), {QString::number(otherLine)})
                                     : Text::of(QT_TRANSLATE_NOOP("Text", "The same invoice is on another asset of this batch")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Take one of the two assets out")));
}

} // namespace esteira::assignment
