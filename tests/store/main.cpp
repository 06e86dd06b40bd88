#include "killed_process.h"
#include "support/test_registry.h"

int main(int argc, char **argv)
{
    // The same program is also the one that gets killed (kill_test.cpp).
    if (const auto job = esteira::test::childJob(argc, argv))
        return esteira::test::runChild(argc, argv, *job);
    return esteira::test::runTests<QCoreApplication>(argc, argv);
}
