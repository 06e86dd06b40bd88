#include "files/xlsx/xml_part.h"

namespace esteira::files {

namespace {

Error malformed()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The workbook is damaged and cannot be read.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Open it in the spreadsheet, save it again, and import the new file.")));
}

} // namespace

bool XmlPart::feed()
{
    const auto got = m_part.read(m_buffer);
    if (!got) {
        m_error = got.error();
        return false;
    }
    m_sinceToken += *got;
    if (*got == 0 || m_sinceToken > kMaxToken) {
        m_error = malformed();
        return false;
    }
    m_xml.addData(QByteArray(m_buffer.data(), *got));
    return true;
}

bool XmlPart::next()
{
    if (m_error)
        return false;
    for (;;) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::Invalid && m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
            if (!feed())
                return false;
            continue;
        }
        if (token == QXmlStreamReader::EndDocument)
            return false;
        m_depth += m_xml.isStartElement() - m_xml.isEndElement();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::DTD || m_depth > kMaxDepth) {
            m_error = malformed();
            return false;
        }
        m_sinceToken = 0;
        return true;
    }
}

} // namespace esteira::files
