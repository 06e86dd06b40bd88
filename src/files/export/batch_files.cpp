#include "files/export/batch_files.h"

#include "files/progress_meter.h"

#include <QFile>
#include <QHash>

namespace esteira::files {

Error cannotWrite(const QString &reason)
{
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The file could not be written: %1"), {reason}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Check the free space and your permission in that folder.")));
}

QString portugueseHeader(const QString &field)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("external_id"), QStringLiteral("Identificador")},
        {QStringLiteral("asset_type"), QStringLiteral("Tipo de ativo")},
        {QStringLiteral("settlement_type"), QStringLiteral("Tipo de liquidação")},
        {QStringLiteral("total_value"), QStringLiteral("Valor pago")},
        {QStringLiteral("contract_number"), QStringLiteral("Nº do contrato")},
        {QStringLiteral("asset_external_id"), QStringLiteral("Id externo do ativo")},
        {QStringLiteral("asset_key"), QStringLiteral("Chave do ativo")},
        {QStringLiteral("installment_number"), QStringLiteral("Parcela")},
        {QStringLiteral("installment_maturity_date"), QStringLiteral("Vencimento")},
        {QStringLiteral("installment_external_id"), QStringLiteral("Id externo da parcela")},
        {QStringLiteral("collection_date"), QStringLiteral("Data de pagamento")},
        {QStringLiteral("collection_origin_type"), QStringLiteral("Origem")},
        {QStringLiteral("note"), QStringLiteral("Sacado")},
    };
    return names.value(field, field);
}

Outcome eachRow(const ports::StoredRowFeed &rows, std::stop_token stop, const std::function<Outcome(const ports::StoredRow &)> &take)
{
    for (;;) {
        if (stop.stop_requested())
            return failure(stopped());
        const auto next = rows();
        if (!next)
            return failure(next.error());
        if (next->isEmpty())
            return {};
        for (const ports::StoredRow &row : *next) {
            if (const Outcome taken = take(row); !taken)
                return taken;
        }
    }
}

Outcome BatchFiles::write(const QString &path, ports::ExportFormat format, const ports::ExportHead &head, const ports::StoredRowFeed &rows,
                          std::stop_token stop) const
{
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    const auto written = [&]() -> Outcome {
        switch (format) {
        case ports::ExportFormat::Xlsx: return writeXlsx(part, head, rows, stop);
        case ports::ExportFormat::CsvExcelBr:
        case ports::ExportFormat::CsvAdministrator: return writeCsv(part, format, rows, stop);
        case ports::ExportFormat::Cnab444: return writeCnab444(part, head, rows, stop);
        }
        return {};
    }();
    if (!written) {
        QFile::remove(part);
        return written;
    }
    QFile::remove(path);
    QFile file(part);
    if (file.rename(path))
        return {};
    const QString reason = file.errorString();
    QFile::remove(part);
    return failure(cannotWrite(reason));
}

} // namespace esteira::files
