#include "domain/settlement/similar_problems.h"
#include "support/test_registry.h"

using namespace esteira;
using settlement::Problem;

namespace {

Problem problem(const char *code, const char *offending, const char *fix = "1")
{
    Problem made;
    made.field = QStringLiteral("total_value");
    made.code = QString::fromLatin1(code);
    made.offending = QString::fromUtf8(offending);
    made.fix = QString::fromLatin1(fix);
    return made;
}

} // namespace

class SimilarProblemsTest : public QObject {
    Q_OBJECT
private slots:
    void shapeIsHowATextIsBuilt()
    {
        QCOMPARE(settlement::shapeOf(u"1.355"), QStringLiteral("9.9"));
        QCOMPARE(settlement::shapeOf(u"12.840"), QStringLiteral("9.9"));
        QCOMPARE(settlement::shapeOf(u"4,512E+11"), QStringLiteral("9,9a+9"));
        QCOMPARE(settlement::shapeOf(u"R$  10"), QStringLiteral("a$ 9"));
        QCOMPARE(settlement::shapeOf(u"1..2"), QStringLiteral("9..9"));
        QCOMPARE(settlement::shapeOf(u""), QString());
    }

    void onlyTheSameMistakeOfTheSameShapeIsSimilar()
    {
        const Problem one = problem("value.ambiguous", "1.355");
        QVERIFY(isSimilar(one, problem("value.ambiguous", "12.840", "12840.00")));
        QVERIFY2(!isSimilar(one, problem("value.ambiguous", "1,355")), "another mark is another question");
        QVERIFY(!isSimilar(one, problem("value.invalid", "1.355")));
        QVERIFY2(!isSimilar(one, problem("value.ambiguous", "2.222", "")), "nothing to correct it by");
        Problem elsewhere = one;
        elsewhere.field = QStringLiteral("collection_date");
        QVERIFY(!isSimilar(one, elsewhere));
    }
};

ESTEIRA_TEST(SimilarProblemsTest)
#include "similar_problems_test.moc"
