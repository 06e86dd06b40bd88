#include "file_input.h"

#include <zip.h>

/// A workbook with one hand-made sheet and shared texts, divided by a line "----".
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype border = all.indexOf("----");
    const QByteArray sheet = border < 0 ? all : all.first(border);
    const QByteArray strings = border < 0 ? QByteArray("<sst/>") : all.sliced(border + 4);
    const QByteArray book = "<workbook xmlns:r='r'><sheets><sheet name='P' sheetId='1' r:id='a'/></sheets></workbook>";
    const QByteArray relations = "<Relationships><Relationship Id='a' Type='t/worksheet' Target='sheet.xml'/></Relationships>";
    const QByteArray styles = "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";
    int code = 0;
    zip_t *zip = zip_open(QFile::encodeName(esteira::fuzz::inputPath()).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!zip)
        abort();
    const auto add = [zip](const char *name, const QByteArray &bytes) {
        const zip_int64_t index = zip_file_add(zip, name, zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
        zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0);
    };
    add("[Content_Types].xml", book);
    add("xl/workbook.xml", book);
    add("xl/_rels/workbook.xml.rels", relations);
    add("xl/styles.xml", styles);
    add("xl/sheet.xml", sheet);
    add("xl/sharedStrings.xml", strings);
    if (zip_close(zip) != 0)
        abort();
    esteira::fuzz::readInput();
    return 0;
}
