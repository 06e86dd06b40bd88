#include "bench.h"

#include "files/export/batch_files.h"
#include "files/settlement_files.h"
#include "services/change_notifier.h"
#include "services/files/import_service.h"
#include "store/database/database.h"
#include "store/settlement/sql_batch_store.h"
#include "support/await.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace esteira;
using test::await;

/// How long a file takes from its choice to the last row on disk (looked at whole, read, validated, stored), against
/// sqlite3's .import of the same file into a table with the same unique key, and against LibreOffice for a workbook.
///     bench_import [--rows 1000000] [--sheet-rows 100000]
namespace {

QByteArray csvLine(int i)
{
    return "ccb;installment_settlement;" + QByteArray::number(1 + i % 9) + '.' + QByteArray::number(100 + i % 900) + ',' + QByteArray::number(10 + i % 90)
        + ";LIQ-20261119-" + QByteArray::number(1000000 + i) + ";" + QByteArray::number(5978241152 + i) + "/NBF;" + QByteArray::number(1 + i % 24) + ';'
        + QByteArray::number(1 + i % 28).rightJustified(2, '0') + "/10/2026;19/11/2026;Sacado;Padaria Ficticia Ltda\r\n";
}

void writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("Tipo de ativo;Tipo de liquidacao;Valor pago;Identificador;Contrato;Parcela;Vencimento;Data de pagamento;Origem;Sacado\r\n");
    for (int i = 0; i < rows; ++i)
        file.write(csvLine(i));
}

void writeCnab(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QByteArray line(446, ' ');
    line.replace(444, 2, "\r\n");
    const auto put = [&line](int at, const QByteArray &text) { line.replace(at - 1, text.size(), text); };
    qint64 sequence = 0;
    const auto flush = [&] {
        put(439, QByteArray::number(++sequence % 1000000).rightJustified(6, '0'));
        file.write(line);
    };
    put(1, "01REMESSA01COBRANCA");
    flush();
    line.fill(' ');
    line.replace(444, 2, "\r\n");
    for (int i = 0; i < rows; ++i) {
        put(1, "1");
        put(38, "PC" + QByteArray::number(620227460000000 + i));
        put(83, QByteArray::number(100 + i % 1000000).rightJustified(10, '0'));
        put(95, "191126");
        put(109, "77");
        put(148, "01");
        put(235, "METALURGICA FICTICIA");
        put(381, "65508935000129");
        flush();
    }
    line.fill(' ');
    line.replace(444, 2, "\r\n");
    put(1, "9");
    flush();
}

void writeSheet(const QString &path, int rows)
{
    int at = 0;
    const ports::StoredRowFeed feed = [&]() -> Result<QList<ports::StoredRow>> {
        QList<ports::StoredRow> next;
        for (; at < rows && next.size() < 1000; ++at) {
            ports::StoredRow row;
            settlement::SettlementRequest &request = row.draft.request;
            request.externalId = QStringLiteral("LIQ-%1").arg(1000000 + at);
            request.assetType = QStringLiteral("ccb");
            request.settlementType = QStringLiteral("installment_settlement");
            request.collectionOriginType = QStringLiteral("borrower");
            request.contractNumber = QStringLiteral("%1/NBF").arg(5978241152 + at);
            request.totalValue = Money::fromCentavos(100000 + at);
            request.installmentNumber = 1 + at % 24;
            request.collectionDate = QDate(2026, 11, 19);
            request.installmentMaturityDate = QDate(2026, 10, 1 + at % 28);
            next.append(row);
        }
        return next;
    };
    if (!files::BatchFiles().write(path, ports::ExportFormat::Xlsx, {}, feed, {}))
        qFatal("cannot write %s", qPrintable(path));
}

double peakMiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

struct Measured {
    double inspected = 0; ///< seconds
    double imported = 0;
    double peak = 0;      ///< MiB
};

Measured importOf(const QString &path, const QString &databasePath, int rows)
{
    store::Database database(databasePath);
    if (!await(database.open()))
        qFatal("the data file cannot be opened");
    SystemClock clock;
    store::SqlBatchStore batches(database, clock);
    const files::SettlementFiles reader;
    services::ChangeNotifier notifier;
    services::ImportService service(reader, reader, batches, notifier);
    ports::StoredBatch batch;
    batch.connectionId = QStringLiteral("sandbox");
    batch.fundClassKey = QStringLiteral("4b8377d0-58ec-479f-8ee9-9f963d5c47ad");
    batch.request.externalId = QStringLiteral("MEDIDA");
    const auto id = await(batches.createDraft(batch));
    if (!id)
        qFatal("no draft");
    resetPeak();
    Measured measured;
    QElapsedTimer timer;
    timer.start();
    const auto inspection = await(service.inspect(path), 600'000);
    measured.inspected = double(timer.restart()) / 1000;
    if (!inspection || !inspection->questions.isEmpty())
        qFatal("the file cannot be inspected");
    const auto imported = await(service.import(*id, path, *inspection), 600'000);
    measured.imported = double(timer.elapsed()) / 1000;
    measured.peak = peakMiB();
    if (!imported || imported->read.count != rows)
        qFatal("not every row was imported");
    return measured;
}

/// Seconds of the peer; 0 when it is not installed.
double run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(900'000) || process.exitCode() != 0)
        return 0;
    return double(timer.elapsed()) / 1000;
}

bool report(const char *name, const Measured &measured, double peer, double must, int rows, double mustPeak)
{
    const double ours = measured.inspected + measured.imported;
    const double ratio = peer > 0 ? ours / peer : 0;
    const bool reached = peer > 0 && ratio <= must && (mustPeak == 0 || measured.peak <= mustPeak);
    bench::print({{QStringLiteral("bench"), QLatin1StringView(name)}, {QStringLiteral("rows"), rows}, {QStringLiteral("unit"), QStringLiteral("s")},
                  {QStringLiteral("ours"), ours}, {QStringLiteral("inspect"), measured.inspected}, {QStringLiteral("import"), measured.imported},
                  {QStringLiteral("peak_mib"), measured.peak}, {QStringLiteral("peer"), peer}, {QStringLiteral("ratio"), ratio},
                  {QStringLiteral("must_be_at_most"), must}, {QStringLiteral("reached"), reached}});
    return reached || peer == 0;
}

double sqliteImport(const QString &file, const QString &database, bool csv)
{
    const QString columns = csv ? QStringLiteral("a,b,c,d,e,f,g,h,i,j, UNIQUE(d)") : QStringLiteral("line UNIQUE");
    QStringList commands{database, QStringLiteral("CREATE TABLE t (%1)").arg(columns), QStringLiteral(".mode %1").arg(csv ? QStringLiteral("csv") : QStringLiteral("list"))};
    commands << QStringLiteral(".separator %1").arg(csv ? QStringLiteral(";") : QStringLiteral("\\037")) << QStringLiteral(".import --skip 1 \"%1\" t").arg(file);
    return run(QStringLiteral("sqlite3"), commands);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const int rows = bench::option("--rows", 1'000'000);
    const int sheetRows = bench::option("--sheet-rows", 100'000);
    bool reached = true;
    const QString csv = folder.filePath(QStringLiteral("a.csv"));
    writeCsv(csv, rows);
    const double peerCsv = sqliteImport(csv, folder.filePath(QStringLiteral("peer1.sqlite")), true);
    reached &= report("import.csv", importOf(csv, folder.filePath(QStringLiteral("ours1.sqlite")), rows), peerCsv, 2.0, rows, 200);
    QFile::remove(csv);
    const QString cnab = folder.filePath(QStringLiteral("a.REM"));
    writeCnab(cnab, rows);
    const double peerCnab = sqliteImport(cnab, folder.filePath(QStringLiteral("peer2.sqlite")), false);
    reached &= report("import.cnab444", importOf(cnab, folder.filePath(QStringLiteral("ours2.sqlite")), rows), peerCnab, 2.5, rows, 200);
    QFile::remove(cnab);
    const QString sheet = folder.filePath(QStringLiteral("a.xlsx"));
    writeSheet(sheet, sheetRows);
    const double peerSheet = run(QStringLiteral("soffice"), {QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"), QStringLiteral("--outdir"), folder.path(), sheet});
    reached &= report("import.xlsx", importOf(sheet, folder.filePath(QStringLiteral("ours3.sqlite")), sheetRows), peerSheet, 0.25, sheetRows, 0);
    return reached ? 0 : 1;
}
