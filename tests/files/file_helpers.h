#pragma once

#include "files/settlement_files.h"
#include "support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

namespace esteira::test {

inline QString dataFile(const char *name)
{
    return QStringLiteral(ESTEIRA_TEST_DATA "/") + QLatin1String(name);
}

/// "a b c" as a list.
inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Files made by a test, gone with it.
class Folder {
public:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("input.csv")) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return path;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

inline Result<ports::FileInspection> inspect(const QString &path, const ports::ImportSettings &settings = {})
{
    return files::SettlementFiles().inspect(path, settings, {});
}

inline Result<std::vector<settlement::DraftRow>> readRows(const QString &path,
                                                          const ports::ImportSettings &settings = {})
{
    const auto inspection = inspect(path, settings);
    if (!inspection)
        return failure(inspection.error());
    std::vector<settlement::DraftRow> rows;
    const auto summary =
        files::SettlementFiles().read(path, *inspection,
                                      [&rows](std::vector<settlement::DraftRow> &&batch) -> Outcome {
                                          std::move(batch.begin(), batch.end(), std::back_inserter(rows));
                                          return {};
                                      },
                                      {});
    if (!summary)
        return failure(summary.error());
    if (summary->read != inspection->read)
        qFatal("the inspection announced other totals than were read");
    return rows;
}

inline QString english(const Error &error)
{
    return error.text.in(nullptr) + u' ' + error.wayOut.in(nullptr);
}

inline const QByteArray kHeader("asset_type;settlement_type;total_value;external_id;contract_number;collection_date\n");

/// One payment under kHeader.
inline QByteArray payment(const QByteArray &value, const QByteArray &contract = "1",
                          const QByteArray &date = "2026-11-19")
{
    return "ccb;asset_settlement;" + value + ";L1;" + contract + ";" + date + "\n";
}

} // namespace esteira::test
