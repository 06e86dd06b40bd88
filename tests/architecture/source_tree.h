#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace esteira::architecture {

struct Include {
    QString target; ///< as written between the quotes or angles
    int line = 0;   ///< 1-based
};

/// One source as the rules see it.
struct SourceFile {
    QString path;            ///< relative to the tree, such as views/shell/main_window.cpp
    QString layer;           ///< first folder
    QList<Include> includes;
    QStringList code;        ///< the lines, with comments blank and string literals empty

    QString fileName() const { return path.section(u'/', -1); }
};

/// Every .h and .cpp under a folder. Throws nothing; an unreadable file is an empty one.
QList<SourceFile> readSourceTree(const QString &folder);

} // namespace esteira::architecture
