#include "domain/calendar/business_calendar.h"
#include "domain/settlement/draft_row.h"
#include "domain/settlement/external_id.h"
#include "domain/settlement/field_problems.h"
#include "domain/settlement/settlement_fields.h"
#include "domain/settlement/unread_values.h"

namespace esteira::settlement {

namespace {

using Kind = SettlementField::Kind;

Problem error(const SettlementField &field, const char *code, const QString &offending, Text text, Text suggestion = {},
              QString fix = {})
{
    return makeProblem(Severity::Error, field.name, code, offending, std::move(text), std::move(suggestion), std::move(fix));
}

Problem warning(const SettlementField &field, const char *code, const QString &offending, Text text, Text suggestion = {})
{
    return makeProblem(Severity::Warning, field.name, code, offending, std::move(text), std::move(suggestion));
}

Problem unread(const SettlementField &field, const QString &text, const ColumnReading &reading)
{
    switch (field.kind) {
    case Kind::Money: return unreadMoney(field.name, text, reading.decimalMark);
    case Kind::Date: return unreadDate(field.name, text, reading.dateOrder);
    case Kind::Enumerator: return unreadEnumerator(field.name, text, field.values);
    case Kind::Integer: return unreadInteger(field.name, text);
    case Kind::Text: break;
    }
    return error(field, "text.characters", text, Text::of(QT_TRANSLATE_NOOP("Text", "This text could not be read")));
}

/// The rules of one row, field by field; `m_problems` grows in the order of the grid.
class RowRules {
public:
    explicit RowRules(const DraftRow &row) : m_row(row), m_request(row.request) {}

    QList<Problem> run()
    {
        m_type = findEnumerator(settlementTypes(), m_request.settlementType);
        for (const SettlementField &field : settlementFieldTable()) {
            if (!m_row.unread.isEmpty()) {
                if (const auto text = m_row.unread.constFind(field.name); text != m_row.unread.constEnd()) {
                    m_problems.append(unread(field, *text, m_row.reading));
                    continue;
                }
            }
            switch (field.kind) {
            case Kind::Text: checkText(field); break;
            case Kind::Enumerator: checkEnumerator(field); break;
            case Kind::Money: checkMoney(field); break;
            case Kind::Integer: checkInstallment(field); break;
            case Kind::Date: checkDate(field); break;
            }
        }
        return std::move(m_problems);
    }

private:
    void checkText(const SettlementField &field)
    {
        const QString &text = m_request.*field.text;
        const bool isIdentifier = field.text == &SettlementRequest::contractNumber
            || field.text == &SettlementRequest::assetExternalId || field.text == &SettlementRequest::assetKey;
        if (text.isEmpty()) {
            if (field.text == &SettlementRequest::externalId) {
                m_problems.append(error(field, "external_id.missing", text, Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                                        Text::of(QT_TRANSLATE_NOOP("Text", "Give the settlement an identifier of its own"))));
            } else if (field.text == &SettlementRequest::contractNumber) {
                checkSomeIdentifier(field);
            }
            return;
        }
        if (isIdentifier && checkOnlyIdentifier(field, text))
            return;
        if (field.text == &SettlementRequest::assetKey) {
            if (!isUuid(text))
                m_problems.append(notUuid(field.name, text));
        } else if (text.size() > field.maxLength) {
            m_problems.append(tooLong(field.name, text, field.maxLength));
        } else if (looksScientific(text)) {
            m_problems.append(error(field, "text.scientific", text,
                                    Text::of(QT_TRANSLATE_NOOP("Text", "A spreadsheet has replaced the number by scientific notation; its last digits are lost")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Take it again from the original file, with the column as text"))));
        } else if (field.text == &SettlementRequest::externalId && !isSafeExternalId(text)) {
            m_problems.append(unsafeExternalId(field.name, text));
        }
    }

    void checkSomeIdentifier(const SettlementField &contract)
    {
        if (m_request.assetExternalId.isEmpty() && m_request.assetKey.isEmpty()) {
            m_problems.append(error(contract, "asset.missing", {},
                                    Text::of(QT_TRANSLATE_NOOP("Text", "The asset is not identified")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Give the contract number, the asset's external id or the asset's key"))));
        }
    }

    /// The problem stands on every identifier after the first, so that the surplus ones are the marked cells.
    bool checkOnlyIdentifier(const SettlementField &field, const QString &text)
    {
        const bool hasContract = !m_request.contractNumber.isEmpty();
        const bool isSurplus = field.text == &SettlementRequest::assetExternalId
            ? hasContract
            : field.text == &SettlementRequest::assetKey && (hasContract || !m_request.assetExternalId.isEmpty());
        if (isSurplus) {
            m_problems.append(error(field, "asset.several", text,
                                    Text::of(QT_TRANSLATE_NOOP("Text", "The asset is identified twice; only one identifier may be sent")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Keep one of contract number, external id and key, and clear the others"))));
        }
        return isSurplus;
    }

    void checkEnumerator(const SettlementField &field)
    {
        const QString &value = m_request.*field.text;
        if (!value.isEmpty()) {
            if (!findEnumerator(field.values, value))
                m_problems.append(unreadEnumerator(field.name, value, field.values));
            return;
        }
        if (field.text == &SettlementRequest::collectionOriginType) {
            m_problems.append(warning(field, "origin.missing", value,
                                      Text::of(QT_TRANSLATE_NOOP("Text", "Without the origin, nobody can tell a settlement from a repurchase")),
                                      Text::of(QT_TRANSLATE_NOOP("Text", "Say who paid: the borrower or the assignor"))));
            return;
        }
        const bool isAssetType = field.text == &SettlementRequest::assetType;
        m_problems.append(error(field, isAssetType ? "asset_type.missing" : "settlement_type.missing", value,
                                Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                                Text::of(QT_TRANSLATE_NOOP("Text", "Choose one of the list"))));
    }

    void checkMoney(const SettlementField &field)
    {
        if (!m_request.totalValue) {
            m_problems.append(error(field, "value.missing", {}, Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Write the amount with centavos, like 1234.56"))));
        } else if (*m_request.totalValue <= Money()) {
            m_problems.append(error(field, "value.not_positive", m_request.totalValue->toDecimal(),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "The amount must be greater than zero")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "A reversal is not a settlement: take the line out, or correct the amount"))));
        }
    }

    void checkInstallment(const SettlementField &field)
    {
        const std::optional<int> number = m_request.installmentNumber;
        if (number && *number < 1) {
            m_problems.append(unreadInteger(field.name, QString::number(*number)));
        } else if (m_type && m_type->needsInstallment && !number) {
            m_problems.append(error(field, "installment.missing", {},
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Required for this settlement type")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Write the number of the installment, counted from 1"))));
        } else if (m_type && !m_type->needsInstallment && number) {
            m_problems.append(warning(field, "installment.unexpected", QString::number(*number),
                                      Text::of(QT_TRANSLATE_NOOP("Text", "This settlement type is about the whole asset, yet an installment is given")),
                                      Text::of(QT_TRANSLATE_NOOP("Text", "Check the settlement type, or clear the installment"))));
        }
    }

    void checkDate(const SettlementField &field)
    {
        const QDate day = m_request.*field.date;
        if (field.date == &SettlementRequest::collectionDate && day.isValid() && !calendar::isBusinessDay(day))
            m_problems.append(notBusinessDay(field.name, day));
    }

    const DraftRow &m_row;
    const SettlementRequest &m_request;
    const Enumerator *m_type = nullptr;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> validate(const DraftRow &row)
{
    return RowRules(row).run();
}

Problem duplicateExternalId(const QString &externalId, int otherLine)
{
    return makeProblem(Severity::Error, QStringLiteral("external_id"), "external_id.duplicate", externalId,
                       otherLine > 0 ? Text::of(QT_TRANSLATE_NOOP("Text", "Already used on line %1"), {QString::number(otherLine)})
                                     : Text::of(QT_TRANSLATE_NOOP("Text", "Already used by another line of this batch")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Take the line out if it is a copy; otherwise give it an identifier of its own")));
}

} // namespace esteira::settlement
