#include "ports/files/settlement_file.h"

namespace esteira::ports {

void answer(ImportSettings &settings, const FileQuestion &question, const QString &option)
{
    switch (question.kind) {
    case QuestionKind::DecimalMark:
        settings.decimalMark = option == QLatin1String("comma") ? DecimalMark::Comma : DecimalMark::Dot;
        return;
    case QuestionKind::DateOrder:
        settings.dateOrders.insert(question.column,
                                   option == QLatin1String("day") ? DateOrder::DayFirst : DateOrder::MonthFirst);
        return;
    case QuestionKind::MissingColumn: settings.mapping.insert(option.toInt(), question.field); return;
    case QuestionKind::Occurrence04:
        settings.occurrence04 = OccurrenceMeaning{option.section(u'/', 0, 0), option.section(u'/', 1, 1)};
        return;
    case QuestionKind::TitleSpecies: settings.speciesAssetTypes.insert(question.key, option); return;
    }
}

} // namespace esteira::ports
