#include "viewmodels/settlement/row_cells.h"

#include "core/format.h"
#include "domain/settlement/settlement_fields.h"

namespace esteira::viewmodels {

using Kind = settlement::SettlementField::Kind;

namespace {
const QString kNote = QStringLiteral("note");
}

const QStringList &rowFields()
{
    static const QStringList fields = [] {
        QStringList all = settlement::settlementFields();
        all.insert(all.indexOf(QStringLiteral("collection_origin_type")) + 1, kNote);
        return all;
    }();
    return fields;
}

QString shownCell(const settlement::DraftRow &row, const QString &field)
{
    if (field == kNote)
        return row.note;
    if (const auto unread = row.unread.constFind(field); unread != row.unread.constEnd())
        return *unread;
    const settlement::SettlementField *known = settlement::findSettlementField(field);
    if (!known)
        return {};
    switch (known->kind) {
    case Kind::Text: return row.request.*known->text;
    case Kind::Enumerator: return settlement::enumeratorLabel(known->values, row.request.*known->text);
    case Kind::Date: return format::date(row.request.*known->date);
    case Kind::Money: return row.request.totalValue ? format::money(*row.request.totalValue) : QString();
    case Kind::Integer: return row.request.installmentNumber ? QString::number(*row.request.installmentNumber) : QString();
    }
    return {};
}

QString editedCell(const settlement::DraftRow &row, const QString &field)
{
    const settlement::SettlementField *known = settlement::findSettlementField(field);
    if (known && known->kind == Kind::Enumerator && !row.unread.contains(field))
        return row.request.*known->text;
    if (known && known->kind == Kind::Date && currentLanguage() == Language::English)
        return settlement::cellText(row, field);
    return shownCell(row, field);
}

Qt::Alignment cellAlignment(const QString &field)
{
    const settlement::SettlementField *known = settlement::findSettlementField(field);
    const bool right = known && (known->kind == Kind::Money || known->kind == Kind::Integer);
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

const settlement::Problem *problemIn(const QList<settlement::Problem> &problems, const QString &field)
{
    for (const settlement::Problem &problem : problems) {
        if (problem.field == field)
            return &problem;
    }
    return nullptr;
}

cells::Severity severityOf(const settlement::Problem *problem)
{
    if (!problem)
        return cells::Severity::None;
    return problem->severity == settlement::Severity::Error ? cells::Severity::Error : cells::Severity::Warning;
}

QString problemWords(const settlement::Problem &problem)
{
    return QStringLiteral("%1\n%2").arg(problem.text.shown(), problem.suggestion.shown()).trimmed();
}

} // namespace esteira::viewmodels
