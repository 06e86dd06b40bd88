#include "file_helpers.h"

#include "files/csv/cell_reading.h"
#include "files/csv/record_reader.h"

#include "domain/settlement/column_reading.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <rapidcheck.h>

using namespace esteira;
using namespace esteira::test;
using settlement::DateOrder;
using settlement::DraftRow;

namespace {

/// Peak resident memory of this process since the last reset, in KiB; 0 where the system does not tell.
qint64 peakMemory()
{
    for (const QByteArray &line : contents(QStringLiteral("/proc/self/status")).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

bool resetPeakMemory()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

QString generated(const Folder &folder, int rows)
{
    QByteArray bytes("Tipo de ativo;Tipo de liquidação;Valor pago;Identificador;Nº do contrato;Parcela;Vencimento;Data "
                     "de pagamento;Origem;Sacado\r\n");
    bytes.reserve(qsizetype(rows) * 140);
    for (int i = 0; i < rows; ++i) {
        bytes += "ccb;installment_settlement;" + QByteArray::number(1 + i % 9) + '.' +
                 QByteArray::number(100 + i % 900) + ',' + QByteArray::number(10 + i % 90) + ";LIQ-20261119-" +
                 QByteArray::number(1000000 + i) + ";" + QByteArray::number(5978241152 + i) + "/NBF;" +
                 QByteArray::number(1 + i % 24) + ';' + QByteArray::number(1 + i % 28).rightJustified(2, '0') +
                 "/10/2026;19/11/2026;Sacado;Padaria Brandão Ltda (fictícia)\r\n";
    }
    return folder.write(bytes, QStringLiteral("large.csv"));
}

/// Every text of up to `length` of these letters.
void forEachText(std::string_view letters, size_t length, const std::function<void(const std::string &)> &visit)
{
    std::string text;
    const std::function<void()> extend = [&] {
        visit(text);
        if (text.size() == length)
            return;
        for (const char letter : letters) {
            text.push_back(letter);
            extend();
            text.pop_back();
        }
    };
    extend();
}

} // namespace

class RobustnessTest : public QObject {
    Q_OBJECT
private slots:
    void quickAmountsAgreeWithTheDomain();
    void quickDatesAgreeWithTheDomain();
    void recordsDoNotDependOnHowTheBytesArrive();
    void hostileBytesNeverCrash();
    void memoryStaysBounded();
    void stoppingStops();
    void aRefusingSinkEndsTheReading();
    void progressReachesTheEnd();
};

void RobustnessTest::quickAmountsAgreeWithTheDomain()
{
    int read = 0;
    forEachText("017.,-", 6, [&read](const std::string &cell) {
        const auto quick = files::plainAmount(cell);
        if (!quick)
            return;
        ++read;
        const QString text = QString::fromStdString(cell);
        const ParsedMoney slow = parseMoney(text);
        settlement::MoneyEvidence evidence;
        evidence.add(text);
        const bool agrees = std::holds_alternative<Money>(slow) && std::get<Money>(slow) == quick->value &&
                            (evidence.comma == 1) == (quick->mark == DecimalMark::Comma) &&
                            (evidence.dot == 1) == (quick->mark == DecimalMark::Dot);
        QVERIFY2(agrees, cell.c_str());
    });
    QVERIFY(read > 1000);
    QCOMPARE(files::plainAmount("1.234.567,89")->value.centavos(), 123456789);
    QVERIFY(!files::plainAmount("1.355") && !files::plainAmount("10,005") && !files::plainAmount("-1,00") &&
            !files::plainAmount(",50"));
}

void RobustnessTest::quickDatesAgreeWithTheDomain()
{
    const bool holds = rc::check("plainDate and dateInOrder", [] {
        const int a = *rc::gen::inRange(0, 40), b = *rc::gen::inRange(0, 40), year = *rc::gen::inRange(1990, 2060);
        const char mark = *rc::gen::element('/', '-', '.');
        char cell[16];
        if (*rc::gen::arbitrary<bool>())
            std::snprintf(cell, sizeof cell, "%02d%c%02d%c%04d", a, mark, b, mark, year);
        else
            std::snprintf(cell, sizeof cell, "%04d-%02d-%02d", year, a, b);
        const QString text = QString::fromLatin1(cell);
        settlement::DateEvidence evidence;
        evidence.add(text);
        if (const auto quick = files::plainDate(cell)) {
            RC_ASSERT(std::get<QDate>(settlement::parseDate(text)) == quick->value);
            RC_ASSERT((evidence.dayFirst == 1) == (quick->order == DateOrder::DayFirst));
            RC_ASSERT((evidence.monthFirst == 1) == (quick->order == DateOrder::MonthFirst));
        }
        for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst}) {
            if (const auto quick = files::dateInOrder(cell, order))
                RC_ASSERT(std::get<QDate>(settlement::parseDate(text, order)) == *quick);
        }
    });
    QVERIFY(holds);
    QVERIFY(files::plainDate("2026-11-19") && files::plainDate("19/11/2026") && !files::plainDate("03/04/2026"));
}

/// A device that gives its bytes in small pieces, so that every token meets a border.
class Trickle : public QBuffer {
public:
    explicit Trickle(QByteArray *bytes, qint64 piece) : QBuffer(bytes), m_piece(piece)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 count) override { return QBuffer::readData(data, qMin(count, m_piece)); }

private:
    qint64 m_piece;
};

void RobustnessTest::recordsDoNotDependOnHowTheBytesArrive()
{
    const auto records = [](QIODevice &device) {
        std::vector<std::vector<std::string>> all;
        std::vector<qint64> lines;
        files::ByteSource source(device);
        files::RecordReader reader(source, ';');
        while (reader.next() == files::RecordReader::Step::Record) {
            all.emplace_back(reader.cells().begin(), reader.cells().end());
            lines.push_back(reader.line());
        }
        return std::pair(all, lines);
    };
    const bool holds = rc::check("any piece size", [&] {
        const std::string text = *rc::gen::container<std::string>(
            rc::gen::weightedElement<char>({{6, 'a'}, {3, ';'}, {3, '"'}, {2, '\n'}, {2, '\r'}, {1, '\xE7'}}));
        QByteArray bytes = QByteArray::fromStdString(text);
        Trickle whole(&bytes, 1 << 20);
        Trickle pieces(&bytes, *rc::gen::inRange<qint64>(1, 5));
        RC_ASSERT(records(whole) == records(pieces));
    });
    QVERIFY(holds);
}

void RobustnessTest::hostileBytesNeverCrash()
{
    const Folder folder;
    QRandomGenerator random(20261119);
    const QList<QByteArray> seeds{contents(dataFile("settlements-excel-br.csv")),
                                  contents(dataFile("settlements-with-problems.csv")),
                                  contents(dataFile("CB191101.REM")),
                                  QByteArray("\xFF\xFE"
                                             "a\0;\0b\0\n\0",
                                             10),
                                  QByteArray()};
    int readable = 0;
    for (int round = 0; round < 600; ++round) {
        QByteArray bytes = seeds.at(round % seeds.size());
        if (bytes.isEmpty()) {
            bytes.resize(random.bounded(4000));
            for (char &c : bytes)
                c = char(random.bounded(256));
        }
        for (int change = random.bounded(30); change > 0 && !bytes.isEmpty(); --change) {
            const int at = random.bounded(int(bytes.size()));
            if (random.bounded(3) == 0)
                bytes.remove(at, random.bounded(40));
            else if (random.bounded(2) == 0)
                bytes.insert(at, QByteArray(random.bounded(60), ";\"\n\r,\xC3"[random.bounded(6)]));
            else
                bytes[at] = char(random.bounded(256));
        }
        const auto rows = readRows(folder.write(bytes));
        if (!rows) {
            QVERIFY(!rows.error().text.isEmpty());
            QVERIFY(!rows.error().wayOut.isEmpty());
            continue;
        }
        ++readable;
        for (const DraftRow &row : *rows)
            (void)settlement::validate(row);
    }
    QVERIFY(readable > 0);
}

void RobustnessTest::memoryStaysBounded()
{
    const Folder folder;
    constexpr int kRows = 300000;
    const QString path = generated(folder, kRows);
    const files::SettlementFiles files;
    const qint64 before = resetPeakMemory() ? peakMemory() : 0;
    QElapsedTimer timer;
    timer.start();
    const auto found = files.inspect(path, {}, {});
    QVERIFY_RESULT(found);
    const qint64 inspected = timer.restart();
    qint64 handed = 0;
    const auto read = files.read(path, *found,
                                 [&handed](std::vector<DraftRow> &&rows) -> Outcome {
                                     handed += qint64(rows.size());
                                     return {};
                                 },
                                 {});
    const qint64 reading = timer.elapsed();
    QVERIFY_RESULT(read);
    QCOMPARE(handed, kRows);
    QCOMPARE(read->read, found->read);
    QCOMPARE(read->rowsWithUnread, 0);
    qInfo("%d rows, %lld KiB: inspected in %lld ms, read in %lld ms (%lld rows/s), memory grew %lld KiB", kRows,
          (long long)found->sizeBytes / 1024, (long long)inspected, (long long)reading,
          (long long)kRows * 1000 / qMax<qint64>(reading, 1), (long long)(peakMemory() - before));
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory on purpose
    if (before > 0)
        QVERIFY2(peakMemory() - before < 16 * 1024, "reading must not keep the file in memory");
#endif
}

void RobustnessTest::stoppingStops()
{
    const Folder folder;
    const QString path = generated(folder, 50000);
    const files::SettlementFiles files;
    const auto found = files.inspect(path, {}, {});
    QVERIFY_RESULT(found);
    std::stop_source stop;
    qint64 handed = 0;
    const auto read = files.read(path, *found,
                                 [&](std::vector<DraftRow> &&rows) -> Outcome {
                                     handed += qint64(rows.size());
                                     stop.request_stop();
                                     return {};
                                 },
                                 {stop.get_token(), {}});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    QVERIFY(handed < 10000);
    const auto again = files.inspect(path, {}, {stop.get_token(), {}});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Cancelled);
}

void RobustnessTest::aRefusingSinkEndsTheReading()
{
    const auto found = inspect(dataFile("CB191101.REM"));
    QVERIFY_RESULT(found);
    const auto read = files::SettlementFiles().read(
        dataFile("CB191101.REM"), *found,
        [](std::vector<DraftRow> &&) -> Outcome {
            return failure(ErrorKind::Storage, Text::verbatim(QStringLiteral("cheio"), QStringLiteral("full")));
        },
        {});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Storage);
}

void RobustnessTest::progressReachesTheEnd()
{
    const Folder folder;
    const QString path = generated(folder, 50000);
    std::vector<ports::FileProgress> steps;
    const ports::ReadControl control{{}, [&steps](const ports::FileProgress &progress) { steps.push_back(progress); }};
    const auto found = files::SettlementFiles().inspect(path, {}, control);
    QVERIFY_RESULT(found);
    QVERIFY(steps.size() > 20 && steps.size() < 300);
    QCOMPARE(steps.front().bytesTotal, 2 * found->sizeBytes);
    for (size_t i = 1; i < steps.size(); ++i)
        QVERIFY(steps[i].bytesDone >= steps[i - 1].bytesDone);
    QVERIFY(steps.back().bytesDone > steps.back().bytesTotal * 9 / 10);
}

ESTEIRA_TEST(RobustnessTest)
#include "robustness_test.moc"
