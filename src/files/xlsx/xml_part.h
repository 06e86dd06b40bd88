#pragma once

#include "files/xlsx/zip_archive.h"

#include <QXmlStreamReader>

#include <vector>

namespace esteira::files {

/// The XML of one part of a workbook, token by token, in bounded memory: a single token, the depth of nesting and
/// document types are limited, so that no hand-made file can exhaust the program.
class XmlPart {
public:
    static constexpr int kMaxDepth = 64;
    static constexpr qsizetype kMaxToken = 8 * 1024 * 1024;

    explicit XmlPart(ZipArchive::Part part) : m_part(std::move(part)), m_buffer(64 * 1024) {}

    /// The next token; false at the end or when it cannot go on (see error()).
    bool next();
    const QXmlStreamReader &xml() const { return m_xml; }
    bool starts(QLatin1String name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool ends(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    QString attribute(QLatin1String name) const { return m_xml.attributes().value(name).toString(); }
    const std::optional<Error> &error() const { return m_error; }

private:
    bool feed();

    ZipArchive::Part m_part;
    QXmlStreamReader m_xml;
    std::vector<char> m_buffer;
    qsizetype m_sinceToken = 0;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace esteira::files
