#include "support/test_registry.h"

#include <QApplication>

int main(int argc, char **argv)
{
    return esteira::test::runTests<QApplication>(argc, argv);
}
