#include "support/test_registry.h"

int main(int argc, char **argv)
{
    return esteira::test::runTests<QCoreApplication>(argc, argv);
}
