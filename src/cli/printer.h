#pragma once

#include "core/error.h"
#include "core/text.h"

#include <QJsonObject>
#include <QString>

namespace esteira::cli {

/// Writes for people (sentences on stdout, progress on a terminal's stderr) or for scripts (one JSON object a line).
/// Never prints keys, documents or names.
class Printer {
public:
    explicit Printer(bool json);

    /// `event` is stable for scripts; `sentence` is for people.
    void say(const QString &event, const QString &sentence, QJsonObject data = {});
    void fail(const Error &error);
    /// One line that is written over; nothing when stderr is not a terminal. With JSON it is a "progress" object.
    void progress(const QString &sentence, const QJsonObject &data);

private:
    void endProgressLine();

    const bool m_json;
    const bool m_terminal;
    bool m_progressShown = false;
};

} // namespace esteira::cli
