#include "viewmodels/settlement/sheet_text.h"

#include "domain/settlement/settlement_fields.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/row_cells.h"

#include <algorithm>

namespace esteira::viewmodels {

using Kind = settlement::SettlementField::Kind;

namespace {

constexpr qsizetype kMostRows = 100'000;
constexpr qsizetype kMostCharacters = 64 * 1024 * 1024;
constexpr qsizetype kLongestCell = 32'767; ///< what a spreadsheet's cell holds

Error tooLarge()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The clipboard holds more than can be pasted.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Save it as a CSV file and import that.")));
}

/// Characters that change how a text looks without being seen, and those no cell can hold.
bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate: // kept in pairs by the caller
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse: return !c.isSurrogate();
    default: return false;
    }
}

bool startsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
}

QString cleaned(QStringView raw)
{
    QString cell;
    cell.reserve(raw.size());
    for (const QChar c : raw) {
        if (c.isSpace())
            cell.append(u' ');
        else if (!isInvisible(c))
            cell.append(c);
    }
    cell = cell.trimmed();
    if (cell.startsWith(u'\'') && startsFormula(QStringView(cell).sliced(1)))
        cell.remove(0, 1);
    return cell.isNull() ? QStringLiteral("") : cell;
}

class SheetReader {
public:
    explicit SheetReader(QStringView text) : m_text(text) {}

    Result<QList<QStringList>> read()
    {
        while (m_at < m_text.size()) {
            if (m_rows.size() == kMostRows || !readRow())
                return failure(tooLarge());
        }
        return m_rows;
    }

private:
    bool readRow()
    {
        QStringList row;
        for (;;) {
            const QString raw = m_text.at(m_at) == u'"' ? quoted() : plain();
            if (raw.size() > kLongestCell)
                return false;
            row.append(cleaned(raw));
            if (m_at >= m_text.size() || m_text.at(m_at) != u'\t')
                break;
            if (++m_at == m_text.size()) {
                row.append(QStringLiteral(""));
                break;
            }
        }
        m_rows.append(row);
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        return true;
    }

    static bool ends(QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; }

    QString plain()
    {
        const qsizetype first = m_at;
        while (m_at < m_text.size() && !ends(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(first, m_at - first).toString();
    }

    /// A quote that is never closed is a character like any other.
    QString quoted()
    {
        QString cell;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text.at(at) != u'"') {
                cell.append(m_text.at(at));
            } else if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                cell.append(u'"');
                ++at;
            } else if (at + 1 == m_text.size() || ends(m_text.at(at + 1))) {
                m_at = at + 1;
                return cell;
            } else {
                break;
            }
        }
        return plain();
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    QList<QStringList> m_rows;
};

settlement::ColumnReading readingOf(const QList<QStringList> &cells, qsizetype column, const settlement::SettlementField *field)
{
    settlement::ColumnReading reading = settlement::kTyped;
    if (!field || (field->kind != Kind::Money && field->kind != Kind::Date))
        return reading;
    settlement::MoneyEvidence money;
    settlement::DateEvidence dates;
    for (const QStringList &row : cells) {
        const QString cell = row.value(column);
        if (cell.isEmpty())
            continue;
        if (field->kind == Kind::Money)
            money.add(cell);
        else
            dates.add(cell);
    }
    if (field->kind == Kind::Money)
        reading.decimalMark = settlement::decide(money);
    else if (dates.monthFirst > 0)
        reading.dateOrder = settlement::decide(dates); // both orders in one column: a person is asked
    return reading;
}

bool isHeading(const QStringList &row, const QStringList &fields)
{
    bool some = false;
    for (qsizetype i = 0; i < row.size() && i < fields.size(); ++i) {
        if (row.at(i).isEmpty())
            continue;
        if (row.at(i).compare(fieldLabel(fields.at(i)), Qt::CaseInsensitive) != 0 && row.at(i) != fields.at(i))
            return false;
        some = true;
    }
    return some;
}

} // namespace

Result<QList<QStringList>> readSheet(const QString &text)
{
    if (text.size() > kMostCharacters)
        return failure(tooLarge());
    return SheetReader(text).read();
}

QString writeSheet(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text.append(u'\t');
            QString cell = row.at(i);
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            text.append(cell);
        }
        text.append(u'\n');
    }
    return text;
}

QString copiedCell(const settlement::DraftRow &row, const QString &field)
{
    const settlement::SettlementField *known = settlement::findSettlementField(field);
    if (known && !row.unread.contains(field)) {
        if (known->kind == Kind::Date)
            return (row.request.*known->date).toString(QStringLiteral("dd/MM/yyyy"));
        if (known->kind == Kind::Money)
            return shownCell(row, field).replace(QChar(0x2212), u'-');
        if (known->kind == Kind::Integer)
            return shownCell(row, field);
    }
    const QString text = shownCell(row, field);
    return startsFormula(text) ? u'\'' + text : text;
}

ports::DraftEdit pasteEdit(QList<QStringList> cells, const QStringList &fields, const QList<ports::RowId> &targets, bool mayAppend)
{
    ports::DraftEdit edit;
    edit.kind = ports::EditKind::Paste;
    if (cells.size() > 1 && isHeading(cells.first(), fields))
        cells.removeFirst();
    qsizetype width = 0;
    for (const QStringList &row : std::as_const(cells))
        width = std::max(width, row.size());
    width = std::min(width, fields.size());
    edit.fields = fields.first(width);
    for (qsizetype column = 0; column < width; ++column)
        edit.readings.append(readingOf(cells, column, settlement::findSettlementField(fields.at(column))));
    for (qsizetype i = 0; i < cells.size() && (i < targets.size() || mayAppend); ++i)
        edit.rows.append({targets.value(i, 0), cells.at(i).first(std::min(width, cells.at(i).size()))});
    return edit;
}

} // namespace esteira::viewmodels
