#include "journey/killed_journey.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace esteira;
using namespace esteira::test;

/// The kill-and-resume journey over many seeds: ./dev torture. One line a seed; those already in the results file are
/// not run again, so that a night that was interrupted goes on where it was.
namespace {

struct Totals {
    int seeds = 0;
    int kills = 0;
    int runs = 0;
    int twice = 0;
    int lost = 0;
    int wrong = 0;
};

/// "seed=7 rows=120 …": the number behind a word of a line.
int numberIn(const QString &line, const QString &word)
{
    for (const QString &part : line.split(u' ')) {
        if (part.startsWith(word + u'='))
            return part.sliced(word.size() + 1).toInt();
    }
    return 0;
}

void add(Totals &totals, const QString &line)
{
    ++totals.seeds;
    totals.kills += numberIn(line, QStringLiteral("kills"));
    totals.runs += numberIn(line, QStringLiteral("runs"));
    totals.twice += numberIn(line, QStringLiteral("twice"));
    totals.lost += numberIn(line, QStringLiteral("lost"));
    totals.wrong += line.contains(QStringLiteral(" ok ")) ? 0 : 1;
}

QString runSeed(int seed)
{
    QElapsedTimer timer;
    timer.start();
    const Torment torment = Torment::ofSeed(seed);
    const Verdict verdict = runKilledJourney(torment);
    QStringList where;
    for (auto it = verdict.where.cbegin(); it != verdict.where.cend(); ++it)
        where.append(QStringLiteral("%1:%2").arg(it.key()).arg(it.value()));
    return QStringLiteral("seed=%1 rows=%2 kills=%3 (%4) runs=%5 twice=%6 lost=%7 %8 ms=%9")
        .arg(seed).arg(torment.rows).arg(verdict.kills).arg(where.join(u',')).arg(verdict.runs).arg(verdict.twice).arg(verdict.lost)
        .arg(verdict.wrong.isEmpty() ? QStringLiteral("ok") : QStringLiteral("WRONG: ") + verdict.wrong.simplified()).arg(timer.elapsed());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seeds{QStringLiteral("seeds"), QStringLiteral("How many seeds, from 1 on."), QStringLiteral("N"), QStringLiteral("300")};
    const QCommandLineOption from{QStringLiteral("from"), QStringLiteral("The first seed."), QStringLiteral("N"), QStringLiteral("1")};
    const QCommandLineOption results{QStringLiteral("results"), QStringLiteral("File of the lines; seeds in it are not run again."),
                                     QStringLiteral("FILE"), QStringLiteral("torture.txt")};
    parser.addOptions({seeds, from, results});
    parser.addHelpOption();
    parser.process(application);

    QFile file(parser.value(results));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Text))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    Totals totals;
    QSet<int> done;
    const QString earlier = QString::fromUtf8(file.readAll());
    for (const QString &line : earlier.split(u'\n')) {
        if (!line.startsWith(QLatin1String("seed=")) || done.contains(numberIn(line, QStringLiteral("seed"))))
            continue;
        done.insert(numberIn(line, QStringLiteral("seed")));
        add(totals, line);
    }
    QTextStream out(stdout);
    const int first = parser.value(from).toInt();
    for (int seed = first; seed < first + parser.value(seeds).toInt(); ++seed) {
        if (done.contains(seed))
            continue;
        const QString line = runSeed(seed);
        file.write(line.toUtf8() + '\n');
        file.flush();
        out << line << Qt::endl;
        add(totals, line);
    }
    out << QStringLiteral("total: seeds=%1 kills=%2 runs=%3 twice=%4 lost=%5 wrong=%6")
               .arg(totals.seeds).arg(totals.kills).arg(totals.runs).arg(totals.twice).arg(totals.lost).arg(totals.wrong)
        << Qt::endl;
    return totals.wrong == 0 && totals.twice == 0 && totals.lost == 0 ? 0 : 1;
}
