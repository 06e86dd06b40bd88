#include "domain/settlement/external_id.h"
#include "support/test_registry.h"

#include <QRegularExpression>

using namespace esteira::settlement;

class ExternalIdTest : public QObject {
    Q_OBJECT
private slots:
    void onlySafeIdsAreSafe()
    {
        QVERIFY(isSafeExternalId(u"LIQ-20261119-00001"));
        QVERIFY(isSafeExternalId(u"931e9437-d025-41ab-bb53-6b94e10fd361"));
        QVERIFY(isSafeExternalId(u"a.b_c-D9"));
        QVERIFY(isSafeExternalId(QString(50, u'x')));
        QVERIFY(!isSafeExternalId(QString(51, u'x')));
        QVERIFY(!isSafeExternalId(u""));
        QVERIFY(!isSafeExternalId(u"."));
        QVERIFY(!isSafeExternalId(u".."));
        for (const QChar bad : QStringLiteral("/ ?#%&+\\\"'çÁ\u00A0\u0661\n"))
            QVERIFY2(!isSafeExternalId(QStringLiteral("a") + bad), qPrintable(QString(bad)));
    }

    void batchIdsHaveTheAgreedShape()
    {
        static const QRegularExpression shape(QStringLiteral("^AUR-20261119-[23456789ABCDEFGHJKMNPQRSTVWXYZ]{6}$"));
        const QString id = makeBatchExternalId(QStringLiteral("AUR"), QDate(2026, 11, 19));
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
    }

    void batchIdsAreSafeWhateverThePrefix()
    {
        for (const QString &prefix : {QString(), QStringLiteral("São João / 2"), QString(200, u'P')}) {
            const QString id = makeBatchExternalId(prefix, QDate(2026, 11, 19));
            QVERIFY2(isSafeExternalId(id), qPrintable(id));
        }
    }

    void idsDiffer()
    {
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i)
            ids.insert(makeBatchExternalId(QStringLiteral("AUR"), QDate(2026, 11, 19)));
        // Two equal among a thousand of 729 million happens once in 1500 runs; three do not.
        QVERIFY(ids.size() >= 999);
    }

    void settlementIdsComeFromTheBatch()
    {
        QCOMPARE(makeSettlementExternalId(QStringLiteral("AUR-20261119-5F3K9Q"), 1), QStringLiteral("LIQ-5F3K9Q-00001"));
        QCOMPARE(makeSettlementExternalId(QStringLiteral("AUR-20261119-5F3K9Q"), 1234567), QStringLiteral("LIQ-5F3K9Q-1234567"));
    }

    void settlementIdsOfForeignBatchesAreSafeAndDiffer()
    {
        const QStringList batches{QStringLiteral("BATCH-0001"), QStringLiteral("BATCH-0002"), QString(50, u'z'),
                                  QStringLiteral("41d6ff41-1dac-4df7-9e50-d15210ec57f3"), QStringLiteral("5F3K9Q")};
        QSet<QString> ids;
        for (const QString &batch : batches) {
            const QString id = makeSettlementExternalId(batch, 99999999);
            QVERIFY2(isSafeExternalId(id), qPrintable(id));
            QCOMPARE(makeSettlementExternalId(batch, 99999999), id);
            ids.insert(id);
        }
        QCOMPARE(ids.size(), batches.size());
    }
};

ESTEIRA_TEST(ExternalIdTest)
#include "external_id_test.moc"
