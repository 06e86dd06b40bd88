#pragma once

#include "programs.h"
#include "world_file.h"

#include <QMap>
#include <QTemporaryDir>

#include <optional>

namespace esteira::test {

/// A file of payments, a data folder and the command line that settles the one with the other.
struct SettlePlace {
    explicit SettlePlace(int rows);
    QStringList settle() const;

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("pagamentos.csv"));
    QString data = folder.filePath(QStringLiteral("dados"));
    QString sandboxFile = folder.filePath(QStringLiteral("administradora.sqlite"));
    QList<PaymentLine> lines;
};

/// What the administrator has of the file, and what this computer believes, after the end.
struct Verdict {
    int kills = 0;
    int runs = 0;
    int twice = 0;          ///< settlements carried out more than once or not in the file; a batch created or closed twice
    int lost = 0;           ///< lines of the file the administrator does not have
    QMap<QString, int> where; ///< kills by how far the run had come
    QString wrong;          ///< the first difference of any kind; empty when both sides are exactly the file
};

/// What one seed does: so many rows, so many kills, each at its moment, and a network that fails in its own way.
struct Torment {
    int seed = 1;
    int rows = 0;
    int kills = 0;
    int latencyMs = 1;
    QByteArray faults;      ///< rules of the sandbox

    /// Size, number of kills and faults drawn from the seed.
    static Torment ofSeed(int seed);
    /// The same with that many rows and kills.
    static Torment ofSeed(int seed, int rows, int kills);
};

/// Counts twice and lost, and compares everything.
void judge(const SettlePlace &place, SandboxProgram &sandbox, Verdict &verdict);

/// Real processes: esteira-cli is killed with SIGKILL again and again and started again until it says it is done; then
/// once more, which must change nothing. Waits for progress, never for a time.
Verdict runKilledJourney(const Torment &torment);

} // namespace esteira::test
