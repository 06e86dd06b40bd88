#pragma once

#include "ports/files/settlement_file.h"

#include <QDate>

namespace esteira::viewmodels {

class Session;

/// Which column of a kind of file is what, as it was when such a file was last imported. Files are known by their headers;
/// a file with a changed column is still known by the others.
struct FileMap {
    QStringList headers;
    QStringList fields;               ///< of each header; empty: ignored
    QStringList dateOrders;           ///< of each header, as the operator answered: "day", "month" or nothing
    QString decimalMark;              ///< as the operator answered: "comma", "dot" or nothing
    QDate learnt;
    friend bool operator==(const FileMap &, const FileMap &) = default;
};

/// A map that fits a file, and where the file differs from those it was learnt from.
struct KnownMap {
    FileMap map;
    bool isSame = false;  ///< the same headers in the same order
    QList<int> changed;   ///< columns that are new or stand elsewhere
    QStringList missing;  ///< headers that are gone
    ports::ImportSettings settings; ///< what the map decides over the detection; empty when it agrees with it
};

/// Kept with the person's preferences, the newest thirty. GUI thread.
void learnMap(Session &session, const ports::FileInspection &inspection, QDate today);
std::optional<KnownMap> knownMap(const Session &session, const ports::FileInspection &inspection);

// The parts that know no session.
FileMap mapOf(const ports::FileInspection &inspection, QDate today);
std::optional<KnownMap> bestMap(const QList<FileMap> &maps, const ports::FileInspection &inspection);

} // namespace esteira::viewmodels
