#include "domain/assignment/list_rules.h"

#include "core/text_argument.h"
#include "domain/assignment/asset_fields.h"
#include "domain/settlement/field_problems.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace esteira::assignment {

namespace {

using settlement::makeProblem;
using settlement::Problem;
using settlement::Severity;

QString installmentPath(qsizetype index, QLatin1StringView field)
{
    return QStringLiteral("installments[%1].%2").arg(index).arg(field);
}

void checkInstallment(const Installment &one, qsizetype index, QDate accountingDate, QList<Problem> &problems)
{
    if (one.number < 1)
        problems.append(makeProblem(Severity::Error, installmentPath(index, QLatin1StringView("installment_number")), "installment.invalid",
                                    QString::number(one.number), Text::of(QT_TRANSLATE_NOOP("Text", "Not a whole number greater than zero")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Write the number of the installment, counted from 1"))));
    const QString value = installmentPath(index, QLatin1StringView("face_value"));
    if (!one.faceValue)
        problems.append(makeProblem(Severity::Error, value, "field.missing", {}, Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Write the amount with centavos, like 1234.56"))));
    else if (*one.faceValue <= Money())
        problems.append(makeProblem(Severity::Error, value, "value.not_positive", one.faceValue->toDecimal(),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "The amount must be greater than zero")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Correct the amount, or take the asset out"))));
    const QString date = installmentPath(index, QLatin1StringView("maturity_date"));
    if (!one.maturityDate.isValid())
        problems.append(makeProblem(Severity::Error, date, "field.missing", {}, Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Write the date as day/month/year or year-month-day"))));
    else if (auto problem = maturityProblem(date, one.maturityDate, accountingDate, {}))
        problems.append(*std::move(problem));
}

/// Numbers once each, dates in the order of the numbers.
void checkSequence(const QList<Installment> &all, QList<Problem> &problems)
{
    QSet<int> seen;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (seen.contains(all.at(i).number))
            problems.append(makeProblem(Severity::Error, installmentPath(i, QLatin1StringView("installment_number")), "installments.repeated",
                                        QString::number(all.at(i).number), Text::of(QT_TRANSLATE_NOOP("Text", "Two installments have this number")),
                                        Text::of(QT_TRANSLATE_NOOP("Text", "Number the installments from 1"))));
        seen.insert(all.at(i).number);
        const bool bothDated = i > 0 && all.at(i - 1).maturityDate.isValid() && all.at(i).maturityDate.isValid();
        if (bothDated && all.at(i).number > all.at(i - 1).number && all.at(i).maturityDate < all.at(i - 1).maturityDate)
            problems.append(makeProblem(Severity::Error, installmentPath(i, QLatin1StringView("maturity_date")), "installments.order",
                                        all.at(i).maturityDate.toString(Qt::ISODate),
                                        Text::of(QT_TRANSLATE_NOOP("Text", "Due before the installment that precedes it")),
                                        Text::of(QT_TRANSLATE_NOOP("Text", "Check the dates of the installments"))));
    }
}

void checkPremiums(const QList<Premium> &premiums, QList<Problem> &problems)
{
    for (qsizetype i = 0; i < premiums.size(); ++i) {
        if (premiums.at(i).type.isEmpty() || !premiums.at(i).totalValue)
            problems.append(makeProblem(Severity::Error, QStringLiteral("premiums[%1]").arg(i), "premium.incomplete", premiums.at(i).type,
                                        Text::of(QT_TRANSLATE_NOOP("Text", "A premium needs its type and its value")),
                                        Text::of(QT_TRANSLATE_NOOP("Text", "Complete it, or take it out"))));
    }
}

void checkExtra(const AssetRequest &request, QList<Problem> &problems)
{
    const AssetType *type = findAssetType(request.assetType);
    const QString paper = QString::fromLatin1(type->paper);
    const auto extra = QJsonDocument::fromJson(request.extra);
    if (!request.extra.isEmpty() && !extra.isObject()) {
        problems.append(makeProblem(Severity::Error, QStringLiteral("extra"), "extra.not_an_object", QString::fromUtf8(request.extra.left(80)),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "The further fields are not one JSON object")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Write them between braces, names in double quotes"))));
    } else if (!paper.isEmpty() && !extra.object().value(paper).isObject()) {
        problems.append(makeProblem(Severity::Error, QStringLiteral("extra"), "paper.missing", {},
                                    Text::of(QT_TRANSLATE_NOOP("Text", "The object “%1” with the data of the paper is required"), {paper}),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Write it among the further fields, as the administrator's documentation asks"))));
    }
}

} // namespace

std::optional<Problem> maturityProblem(const QString &path, QDate maturity, QDate accountingDate, QDate issue)
{
    const QString iso = maturity.toString(Qt::ISODate);
    if (accountingDate.isValid() && maturity <= accountingDate)
        return makeProblem(Severity::Error, path, "maturity.past", iso,
                           Text::of(QT_TRANSLATE_NOOP("Text", "Not after the fund's accounting date, %1"), {argument::date(accountingDate)}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Only what is still to be paid can be assigned")));
    if (issue.isValid() && maturity < issue)
        return makeProblem(Severity::Error, path, "maturity.before_issue", iso,
                           Text::of(QT_TRANSLATE_NOOP("Text", "Before the date of issue, %1"), {argument::date(issue)}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Check both dates")));
    return std::nullopt;
}

QList<Problem> listProblems(const AssetRequest &request, unsigned family, QDate accountingDate)
{
    QList<Problem> problems;
    if (family & kWithInstallments) {
        if (request.installments.isEmpty())
            problems.append(makeProblem(Severity::Error, QStringLiteral("installments"), "installments.missing", {},
                                        Text::of(QT_TRANSLATE_NOOP("Text", "An asset of this type has at least one installment")),
                                        Text::of(QT_TRANSLATE_NOOP("Text", "Write the installments with number, maturity and face value"))));
        for (qsizetype i = 0; i < request.installments.size(); ++i)
            checkInstallment(request.installments.at(i), i, accountingDate, problems);
        checkSequence(request.installments, problems);
    }
    checkPremiums(request.premiums, problems);
    checkExtra(request, problems);
    return problems;
}

} // namespace esteira::assignment
