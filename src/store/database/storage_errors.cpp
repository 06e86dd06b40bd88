#include "store/database/storage_errors.h"

#include <QDir>

namespace esteira::store {

namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

// Primary result codes of SQLite; their numbers are part of its file-format-like promise and never change.
enum SqliteCode {
    kError = 1, kPermission = 3, kBusy = 5, kLocked = 6, kNoMemory = 7, kReadOnly = 8, kIoError = 10, kCorrupt = 11,
    kFull = 13, kCannotOpen = 14, kTooBig = 18, kConstraint = 19, kNotADatabase = 26
};

} // namespace

Error storageError(int sqliteCode, const QString &detail)
{
    switch (sqliteCode & 0xff) {
    case kFull:
        return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The disk is full: the last change was not saved.")),
                         Text::of(QT_TRANSLATE_NOOP("Text", "Free some space and repeat it. Everything saved before is still there.")));
    case kReadOnly:
    case kPermission:
    case kCannotOpen:
        return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The data file cannot be written: the last change was not saved.")),
                         Text::of(QT_TRANSLATE_NOOP("Text", "Check that your user may write to the file and its folder, then repeat it.")));
    case kBusy:
    case kLocked:
        return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "Another program holds the data file: the last change was not saved.")),
                         Text::of(QT_TRANSLATE_NOOP("Text", "Close the program that has the file open, then repeat it.")));
    case kCorrupt:
    case kNotADatabase:
        return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The data file is damaged: %1."), {detail}),
                         Text::of(QT_TRANSLATE_NOOP("Text", "Close the program, keep a copy of the file as it is, and put the latest backup beside it in its place.")));
    case kIoError:
        return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The disk failed while writing or reading: the last change was not saved.")),
                         Text::of(QT_TRANSLATE_NOOP("Text", "Check the disk, then repeat it. Everything saved before is still there.")));
    case kNoMemory:
        return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "Not enough memory: the last change was not saved.")),
                         Text::of(QT_TRANSLATE_NOOP("Text", "Close other programs and repeat it.")));
    case kTooBig:
        return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The text is too large to be saved.")));
    case kConstraint:
    case kError:
    default:
        return makeError(ErrorKind::Bug, Text::of(QT_TRANSLATE_NOOP("Text", "The change could not be saved: %1."), {detail}),
                         Text::of(QT_TRANSLATE_NOOP("Text", "Nothing was changed. Please report this with the steps that led here.")));
    }
}

Error newerFile(const QString &path)
{
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The data file %1 was made by a newer version of Esteira."), {shown(path)}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Install the newer version. The file was not changed.")));
}

Error foreignFile(const QString &path)
{
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "%1 is not a data file of Esteira."), {shown(path)}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Choose another file or another data folder. The file was not changed.")));
}

Error damagedFile(const QString &path, const QString &detail)
{
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The data file %1 is damaged: %2."), {shown(path), detail}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "It was not changed. Keep a copy of it and put the latest backup beside it in its place.")));
}

Error fileInUse(const QString &path, const QString &holder)
{
    const Text wayOut = Text::of(QT_TRANSLATE_NOOP("Text", "Use the window that is already open, or close it and start again."));
    if (holder.isEmpty())
        return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "Another program has the data file %1 open."), {shown(path)}), wayOut);
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "Another program has the data file %1 open: %2."), {shown(path), holder}), wayOut);
}

Error folderNotWritable(const QString &folder)
{
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The folder %1 cannot be written."), {shown(folder)}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Give your user the right to write there, or choose another data folder.")));
}

Error fileNotWritable(const QString &path)
{
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The data file %1 cannot be written."), {shown(path)}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Give your user the right to write to it, or choose another data folder.")));
}

Error fileNotReadable(const QString &path)
{
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The data file %1 cannot be read."), {shown(path)}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Give your user the right to read it, or choose another data folder.")));
}

Error backupFailed(const QString &path, const Error &reason)
{
    Error error = makeError(ErrorKind::Storage,
                            Text::of(QT_TRANSLATE_NOOP("Text", "The copy that is made before the data file is brought up to date could not be written: %1"), {shown(path)}),
                            reason.wayOut);
    return error;
}

Error storeNotOpen()
{
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The data file is not open.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Start the program again.")));
}

} // namespace esteira::store
