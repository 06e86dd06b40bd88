#include "services/settlement/adaptive_limiter.h"
#include "support/test_registry.h"

using esteira::services::AdaptiveLimiter;

namespace {

void succeedRounds(AdaptiveLimiter &limiter, int answers)
{
    for (int i = 0; i < answers; ++i) {
        limiter.started(0);
        limiter.succeeded();
    }
}

} // namespace

class AdaptiveLimiterTest : public QObject {
    Q_OBJECT
private slots:
    void neverMoreThanTheConnectionAllows()
    {
        AdaptiveLimiter limiter(4, 0);
        succeedRounds(limiter, 1000);
        QCOMPARE(limiter.limit(), 4);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(limiter.mayStart(0));
            limiter.started(0);
        }
        QVERIFY(!limiter.mayStart(0));
    }

    void doublesUntilTheFirstTroubleThenGrowsByOne()
    {
        AdaptiveLimiter limiter(64, 0);
        succeedRounds(limiter, 4);
        QCOMPARE(limiter.limit(), 8);
        succeedRounds(limiter, 8);
        QCOMPARE(limiter.limit(), 16);
        limiter.started(5000);
        limiter.troubled(5000, 0);
        QCOMPARE(limiter.limit(), 8);
        succeedRounds(limiter, 8);
        QCOMPARE(limiter.limit(), 9);
    }

    void oneOverloadCountsOnce()
    {
        AdaptiveLimiter limiter(64, 0);
        succeedRounds(limiter, 100);
        const int before = limiter.limit();
        for (int i = 0; i < 10; ++i)
            limiter.started(9000);
        for (int i = 0; i < 10; ++i)
            limiter.troubled(9000 + i, 0);
        QCOMPARE(limiter.limit(), before / 2);
    }

    void neverStandsStill()
    {
        AdaptiveLimiter limiter(8, 0);
        for (int i = 0; i < 20; ++i) {
            limiter.started(i * 2000);
            limiter.troubled(i * 2000, 0);
        }
        QCOMPARE(limiter.limit(), 1);
        QVERIFY(limiter.mayStart(100'000));
    }

    void honoursRetryAfter()
    {
        AdaptiveLimiter limiter(8, 0);
        limiter.started(1000);
        limiter.troubled(1000, 3);
        QVERIFY(!limiter.mayStart(3999));
        QCOMPARE(limiter.waitMs(1500), 2500);
        QVERIFY(limiter.mayStart(4000));
    }

    void keepsTheRateOfTheConnection()
    {
        AdaptiveLimiter limiter(50, 5.0);
        int started = 0;
        for (qint64 now = 0; now < 10'000; now += 7) {
            if (limiter.mayStart(now)) {
                limiter.started(now);
                limiter.ended();
                ++started;
            }
        }
        QVERIFY2(started >= 49 && started <= 51, qPrintable(QString::number(started)));
    }

    void aPauseEarnsNoBurst()
    {
        AdaptiveLimiter limiter(50, 5.0);
        limiter.started(0);
        limiter.ended();
        int burst = 0;
        while (limiter.mayStart(60'000)) {
            limiter.started(60'000);
            limiter.ended();
            ++burst;
        }
        QVERIFY2(burst <= 2, qPrintable(QString::number(burst)));
    }
};

ESTEIRA_TEST(AdaptiveLimiterTest)
#include "adaptive_limiter_test.moc"
