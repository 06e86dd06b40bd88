#include "views/settlement/batch_sheet_pdf.h"

#include "core/format.h"
#include "domain/settlement/send_state.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/row_cells.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace esteira::views {

namespace {

constexpr int kDpi = 96;
constexpr int kRowHeight = 18;
const QStringList kFields{QStringLiteral("external_id"), QStringLiteral("asset_type"), QStringLiteral("contract_number"), QStringLiteral("settlement_type"),
                          QStringLiteral("installment_number"), QStringLiteral("collection_date"), QStringLiteral("total_value"), QStringLiteral("note")};
constexpr std::array kWidths{46, 150, 110, 140, 150, 44, 72, 96, 150};

QString tr(const char *text)
{
    return QCoreApplication::translate("BatchSheet", text);
}

/// Paints line by line and turns the page when one is full.
class Sheet {
public:
    explicit Sheet(QPdfWriter &writer) : m_writer(writer), m_painter(&writer), m_font(QStringLiteral("Inter"))
    {
        m_font.setPixelSize(10);
        m_painter.setFont(m_font);
    }
    bool isOpen() const { return m_painter.isActive(); }
    int width() const { return m_painter.viewport().width(); }
    void line(const QString &text, bool strong = false, int pixels = 10)
    {
        m_font.setPixelSize(pixels);
        m_font.setBold(strong);
        m_painter.setFont(m_font);
        m_painter.drawText(QRect(0, m_y, width(), pixels + 8), Qt::AlignLeft | Qt::AlignVCenter, text);
        m_y += pixels + 8;
    }
    /// True when the next row begins a page.
    bool full() const { return m_y + 3 * kRowHeight > m_painter.viewport().height(); }
    void newPage(const QString &footer)
    {
        foot(footer);
        m_writer.newPage();
        m_y = 0;
    }
    void foot(const QString &footer)
    {
        setBody(false);
        m_painter.drawText(QRect(0, m_painter.viewport().height() - kRowHeight, width(), kRowHeight), Qt::AlignRight | Qt::AlignVCenter, footer);
    }
    void row(const QStringList &cells, bool strong)
    {
        setBody(strong);
        int x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const int wide = kWidths[size_t(i)];
            const bool right = i == 0 || i == 5 || i == 7;
            const QString text = m_painter.fontMetrics().elidedText(cells.at(i), Qt::ElideRight, wide - 8);
            m_painter.drawText(QRect(x, m_y, wide - 8, kRowHeight), (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text);
            x += wide;
        }
        m_y += kRowHeight;
        m_painter.drawLine(0, m_y - 1, x, m_y - 1);
    }

private:
    void setBody(bool strong)
    {
        m_font.setPixelSize(9);
        m_font.setBold(strong);
        m_painter.setFont(m_font);
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    QFont m_font;
    int m_y = 0;
};

} // namespace

BatchSheetPdf::BatchSheetPdf()
    : m_words{tr(QT_TRANSLATE_NOOP("BatchSheet", "Batch sheet")), tr(QT_TRANSLATE_NOOP("BatchSheet", "Fund: %1")),
              tr(QT_TRANSLATE_NOOP("BatchSheet", "Connection: %1")), tr(QT_TRANSLATE_NOOP("BatchSheet", "Batch %1")),
              tr(QT_TRANSLATE_NOOP("BatchSheet", "Made %1")), tr(QT_TRANSLATE_NOOP("BatchSheet", "Settlements: %1")),
              tr(QT_TRANSLATE_NOOP("BatchSheet", "Total: %1")), tr(QT_TRANSLATE_NOOP("BatchSheet", "Status: %1")),
              tr(QT_TRANSLATE_NOOP("BatchSheet", "SHA-256 of the rows: %1")), tr(QT_TRANSLATE_NOOP("BatchSheet", "Page %1")),
              tr(QT_TRANSLATE_NOOP("BatchSheet", "PRODUCTION")), tr(QT_TRANSLATE_NOOP("BatchSheet", "SANDBOX: no real money")), {}}
{
    m_words.columns.append(QStringLiteral("#"));
    for (const QString &field : kFields)
        m_words.columns.append(viewmodels::fieldLabel(field));
}

Outcome BatchSheetPdf::write(const QString &path, ports::ExportFormat, const ports::ExportHead &head, const ports::StoredRowFeed &rows,
                             std::stop_token stop) const
{
    const QString part = path + QStringLiteral(".part");
    const auto cannotWrite = [&part] {
        QFile::remove(part);
        return failure(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The PDF could not be written.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the free space and your permission in that folder.")));
    };
    {
        QPdfWriter writer(part);
        writer.setResolution(kDpi);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        writer.setTitle(head.batch.request.externalId);
        Sheet sheet(writer);
        if (!sheet.isOpen())
            return cannotWrite();
        const bool production = head.environment == ports::Environment::Production;
        sheet.line(QStringLiteral("%1 · %2").arg(production ? m_words.production : m_words.sandbox, m_words.sheet), true, 12);
        sheet.line(m_words.batch.arg(head.batch.request.externalId), true, 18);
        sheet.line(QStringLiteral("%1 · %2").arg(m_words.fund.arg(head.fundName), m_words.connection.arg(head.connectionName)));
        sheet.line(QStringLiteral("%1 · %2 · %3").arg(m_words.rows.arg(format::count(head.totals.count)), m_words.total.arg(format::moneyWithSymbol(head.totals.total)), m_words.made.arg(format::date(head.madeUtc.date()))), true);
        sheet.row(m_words.columns, true);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        int page = 1;
        for (;;) {
            const auto next = stop.stop_requested() ? Result<QList<ports::StoredRow>>(failure(ErrorKind::Cancelled, Text::of(QT_TRANSLATE_NOOP("Text", "The work was stopped before it ended.")))) : rows();
            if (!next) {
                QFile::remove(part);
                return failure(next.error());
            }
            if (next->isEmpty())
                break;
            for (const ports::StoredRow &row : *next) {
                if (sheet.full()) {
                    sheet.newPage(m_words.page.arg(page++));
                    sheet.row(m_words.columns, true);
                }
                QStringList cells{QString::number(row.position)};
                for (const QString &field : kFields)
                    cells.append(viewmodels::shownCell(row.draft, field));
                for (const QString &field : settlement::settlementFields())
                    hash.addData(settlement::cellText(row.draft, field).toUtf8() + '\x1f');
                sheet.row(cells, false);
            }
        }
        sheet.line(m_words.hash.arg(QString::fromLatin1(hash.result().toHex())));
        sheet.foot(m_words.page.arg(page));
    }
    QFile::remove(path);
    return QFile::rename(part, path) ? Outcome() : Outcome(cannotWrite());
}

} // namespace esteira::views
