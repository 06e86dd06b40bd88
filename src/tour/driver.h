#pragma once

#include "core/text.h"
#include "views/design/theme.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace esteira::tour {

/// "pt-light": begins the names of the pictures.
QString picturePrefix(Language language, design::Appearance appearance);

/// Does what a person does: finds controls by their object name, clicks, types and presses keys in the real window, waits
/// with events running, and takes pictures. Every step is written down; the first failure is kept and later steps are
/// skipped. GUI thread.
class Driver {
public:
    Driver(QString folder, QString prefix);

    bool ok() const { return m_failure.isEmpty(); }
    const QString &failure() const { return m_failure; }
    const QStringList &report() const { return m_report; }

    /// Names what is done next, in the report.
    void step(const QString &sentence);
    void check(bool condition, const QString &sentence);
    bool waitFor(const std::function<bool()> &condition, const QString &what, int timeoutMs = 30'000);

    /// The visible widget of that name in any open window; nullptr (and a failure) when there is none.
    QWidget *find(const QString &objectName);
    /// As find, but waits for it and never fails by itself.
    QWidget *seek(const QString &objectName, int timeoutMs = 5'000);
    void click(const QString &objectName);
    /// Clicks a menu action's control or triggers it as its shortcut would; fails when it is missing or disabled.
    void trigger(const QString &actionName);
    void type(const QString &objectName, const QString &text);
    void press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// Saves a picture of the main window with every dialog over it: <prefix>-<name>.png.
    void picture(const QString &name);

    void setWindow(QWidget *window) { m_window = window; }

private:
    void fail(const QString &sentence);

    const QString m_folder;
    const QString m_prefix;
    QWidget *m_window = nullptr;
    QString m_failure;
    QStringList m_report;
};

} // namespace esteira::tour
