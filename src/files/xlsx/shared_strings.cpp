#include "files/xlsx/shared_strings.h"

#include "files/progress_meter.h"
#include "files/xlsx/xml_part.h"

namespace esteira::files {

Outcome SharedStrings::load(ZipArchive &zip, const QString &partName, std::stop_token stop)
{
    if (!zip.has(partName))
        return {};
    auto part = zip.part(partName);
    if (!part)
        return failure(part.error());
    const auto cannotKeep = [this] {
        return failure(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The file could not be written: %1"), {m_file.errorString()}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the free space of this computer.")));
    };
    if (!m_file.open())
        return cannotKeep();
    XmlPart xml(std::move(*part));
    QString text;
    qint64 end = 0;
    int phonetic = 0;
    bool inText = false;
    while (xml.next()) {
        if (xml.starts(QLatin1String("si")))
            text.clear();
        else if (xml.starts(QLatin1String("rPh")) || xml.ends(QLatin1String("rPh")))
            phonetic += xml.xml().isStartElement() ? 1 : -1; // how a text is read aloud is not its text
        else if (xml.starts(QLatin1String("t")) || xml.ends(QLatin1String("t")))
            inText = xml.xml().isStartElement();
        else if (inText && phonetic == 0 && xml.xml().isCharacters())
            text.append(xml.xml().text());
        if (!xml.ends(QLatin1String("si")))
            continue;
        const QByteArray bytes = text.toUtf8();
        if (m_file.write(bytes) != bytes.size())
            return cannotKeep();
        m_ends.push_back(end += bytes.size());
        if (m_ends.size() > kMaxTexts)
            return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The workbook holds more texts than a sheet of payments can.")),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Save the sheet with the payments as CSV and import that.")));
        if (m_ends.size() % 4096 == 0 && stop.stop_requested())
            return failure(stopped());
    }
    if (xml.error())
        return failure(*xml.error());
    return m_file.flush() ? Outcome() : Outcome(cannotKeep());
}

QString SharedStrings::text(qint64 index)
{
    if (index < 0 || size_t(index) >= m_ends.size())
        return {};
    const qint64 begin = index == 0 ? 0 : m_ends[size_t(index) - 1];
    if (!m_file.seek(begin))
        return {};
    return QString::fromUtf8(m_file.read(m_ends[size_t(index)] - begin));
}

} // namespace esteira::files
