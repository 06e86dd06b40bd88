#include "files/xlsx/workbook.h"

#include "files/progress_meter.h"
#include "files/xlsx/cell_values.h"
#include "files/xlsx/xml_part.h"

#include <QDir>
#include <QMap>

namespace esteira::files {

namespace {

using Name = QLatin1String;

std::unexpected<Error> noSheet()
{
    return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The workbook has no sheet that can be seen.")),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Open it in the spreadsheet and show the sheet with the payments.")));
}

/// Targets are relative to the folder of the part that names them, or begin at the root.
QString resolved(const QString &folder, const QString &target)
{
    const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + target);
    return path;
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationsOf(const QString &part)
{
    return folderOf(part) + QStringLiteral("_rels/") + part.sliced(part.lastIndexOf(u'/') + 1) + QStringLiteral(".rels");
}

bool isTrue(const QString &text)
{
    return text == QLatin1String("1") || text == QLatin1String("true");
}

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, std::stop_token stop)
{
    auto zip = ZipArchive::open(path);
    if (!zip)
        return failure(zip.error());
    std::unique_ptr<Workbook> book(new Workbook(std::move(*zip)));
    QString document;
    QMap<QString, QString> targets;
    if (const Outcome read = book->readRelations(QStringLiteral("_rels/.rels"), targets, &document); !read)
        return failure(read.error());
    if (document.isEmpty())
        document = QStringLiteral("xl/workbook.xml");
    targets.clear();
    if (const Outcome read = book->readRelations(relationsOf(document), targets, nullptr); !read)
        return failure(read.error());
    if (const Outcome read = book->readContents(document, targets); !read)
        return failure(read.error());
    if (book->m_sheets.empty())
        return noSheet();
    if (const Outcome read = book->readStyles(folderOf(document) + QStringLiteral("styles.xml")); !read)
        return failure(read.error());
    if (const Outcome read = book->m_strings.load(book->m_zip, folderOf(document) + QStringLiteral("sharedStrings.xml"), stop); !read)
        return failure(read.error());
    return book;
}

QStringList Workbook::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names.append(sheet.name);
    return names;
}

Outcome Workbook::readRelations(const QString &name, QMap<QString, QString> &targets, QString *document)
{
    if (!m_zip.has(name))
        return {};
    auto part = m_zip.part(name);
    if (!part)
        return failure(part.error());
    const QString folder = folderOf(folderOf(name).chopped(1));
    XmlPart xml(std::move(*part));
    while (xml.next()) {
        if (!xml.starts(Name("Relationship")))
            continue;
        const QString target = resolved(folder, xml.attribute(Name("Target")));
        targets.insert(xml.attribute(Name("Id")), target);
        if (document && xml.attribute(Name("Type")).endsWith(QStringLiteral("/officeDocument")))
            *document = target;
    }
    return xml.error() ? Outcome(failure(*xml.error())) : Outcome();
}

Outcome Workbook::readContents(const QString &name, const QMap<QString, QString> &targets)
{
    auto part = m_zip.part(name);
    if (!part)
        return failure(part.error());
    XmlPart xml(std::move(*part));
    while (xml.next()) {
        if (xml.starts(Name("workbookPr")))
            m_since1904 = isTrue(xml.attribute(Name("date1904")));
        if (!xml.starts(Name("sheet")))
            continue;
        QString id;
        for (const QXmlStreamAttribute &attribute : xml.xml().attributes()) {
            if (attribute.name() == Name("id"))
                id = attribute.value().toString();
        }
        const QString state = xml.attribute(Name("state"));
        if (targets.contains(id) && (state.isEmpty() || state == QLatin1String("visible")))
            m_sheets.push_back({xml.attribute(Name("name")), targets.value(id)});
    }
    return xml.error() ? Outcome(failure(*xml.error())) : Outcome();
}

Outcome Workbook::readStyles(const QString &name)
{
    if (!m_zip.has(name))
        return {};
    auto part = m_zip.part(name);
    if (!part)
        return failure(part.error());
    XmlPart xml(std::move(*part));
    QMap<int, QString> codes;
    bool ofCells = false;
    while (xml.next()) {
        if (xml.starts(Name("numFmt")))
            codes.insert(xml.attribute(Name("numFmtId")).toInt(), xml.attribute(Name("formatCode")));
        if (xml.starts(Name("cellXfs")) || xml.ends(Name("cellXfs")))
            ofCells = xml.xml().isStartElement();
        if (ofCells && xml.starts(Name("xf"))) {
            const int format = xml.attribute(Name("numFmtId")).toInt();
            m_styleIsDate.push_back(isDateFormat(format, codes.value(format)));
        }
    }
    return xml.error() ? Outcome(failure(*xml.error())) : Outcome();
}

QString Workbook::cellText(QStringView type, const QString &value, int style)
{
    if (type == u"s")
        return m_strings.text(value.toLongLong());
    if (type == u"b")
        return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == u"d")
        return value.endsWith(QStringLiteral("T00:00:00")) ? value.left(10) : value;
    if (!type.isEmpty() && type != u"n")
        return value;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    if (style >= 0 && size_t(style) < m_styleIsDate.size() && m_styleIsDate[size_t(style)]) {
        if (const auto date = serialDate(number, m_since1904))
            return *date;
    }
    return numberText(number);
}

Outcome Workbook::rows(int sheet, const RowTaker &take, std::stop_token stop)
{
    if (sheet < 0 || size_t(sheet) >= m_sheets.size())
        return noSheet();
    auto part = m_zip.part(m_sheets[size_t(sheet)].part);
    if (!part)
        return failure(part.error());
    XmlPart xml(std::move(*part));
    QStringList cells;
    qint64 number = 0;
    int column = -1;
    QString type;
    int style = 0;
    QString value;
    bool inValue = false;
    while (xml.next()) {
        const QXmlStreamReader &reader = xml.xml();
        if (reader.isCharacters()) {
            if (inValue)
                value.append(reader.text());
        } else if (xml.starts(Name("c"))) {
            const auto attributes = reader.attributes();
            const auto reference = attributes.value(Name("r"));
            column = reference.isEmpty() ? column + 1 : columnOf(reference);
            type = attributes.value(Name("t")).toString();
            style = attributes.value(Name("s")).toInt();
            value.clear();
        } else if (xml.starts(Name("v")) || xml.starts(Name("t"))) {
            inValue = true;
        } else if (xml.ends(Name("v")) || xml.ends(Name("t"))) {
            inValue = false;
        } else if (xml.ends(Name("c"))) {
            if (value.isEmpty())
                continue;
            if (column < 0 || column >= kMaxColumns)
                return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "Row %1 of the sheet has more than a thousand columns."), {QString::number(number)}),
                               Text::of(QT_TRANSLATE_NOOP("Text", "Copy the columns with the payments into a new workbook.")));
            while (cells.size() <= column)
                cells.append(QString());
            cells[column] = cellText(type, value, style);
        } else if (xml.starts(Name("row"))) {
            const qint64 given = xml.attribute(Name("r")).toLongLong();
            number = given > number ? given : number + 1;
            column = -1;
            cells.clear();
        } else if (xml.ends(Name("row")) && !cells.isEmpty()) {
            const auto goOn = take(number, cells);
            if (!goOn)
                return failure(goOn.error());
            if (!*goOn)
                return {};
            if (number % 1024 == 0 && stop.stop_requested())
                return failure(stopped());
        }
    }
    return xml.error() ? Outcome(failure(*xml.error())) : Outcome();
}

} // namespace esteira::files
