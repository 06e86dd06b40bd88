#pragma once

#include <QString>

#include <optional>

namespace esteira::test {

/// The job named by `--child NAME FILE`, when this process is the one to be killed.
std::optional<QString> childJob(int argc, char **argv);
/// Works on the file until it is killed; prints one line for each answered commit.
int runChild(int argc, char **argv, const QString &job);

} // namespace esteira::test
