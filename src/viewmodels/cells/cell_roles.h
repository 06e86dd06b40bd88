#pragma once

#include "domain/flow/flow.h"

#include <QList>
#include <QMetaType>
#include <QtGlobal>

/// What item models tell the table delegates beyond the shown text. Models stay free of colours; delegates stay free
/// of rules. Values only.
namespace esteira::cells {

enum Role {
    StatusRole = 0x2000, ///< status::Look; the delegate paints a chip. DisplayRole keeps the plain word
    ProgressRole,        ///< cells::Progress; without it ProgressDelegate writes the DisplayRole text
    SeverityRole,        ///< int(Severity): tint and corner mark of a sheet's cell
    EmphasisRole,        ///< int(Emphasis): ink of the text
    SortRole             ///< value to sort by
};

enum class Severity { None, Warning, Error };
enum class Emphasis { Normal, Secondary, Strong, Disabled, Error, Waiting };

struct Segment {
    flow::Family family = flow::Family::Progress;
    qint64 count = 0;
    friend bool operator==(const Segment &, const Segment &) = default;
};

/// "268/412" with its small bar. Segments are painted in this order; what they leave of total stays empty.
struct Progress {
    QList<Segment> segments;
    qint64 done = 0;
    qint64 total = 0;
    friend bool operator==(const Progress &, const Progress &) = default;
};

} // namespace esteira::cells

Q_DECLARE_METATYPE(esteira::cells::Progress)
