#include "domain/settlement/settlement_flow.h"
#include "support/test_registry.h"
#include "window/window_fixture.h"

#include <QPushButton>
#include <QTableView>

using namespace esteira;
using test::WindowFixture;

class TestWindowJourney : public QObject {
    Q_OBJECT
private slots:
    void byMouse_data()
    {
        QTest::addColumn<bool>("portuguese");
        QTest::newRow("pt-BR") << true;
        QTest::newRow("en") << false;
    }

    void byMouse()
    {
        QFETCH(bool, portuguese);
        WindowFixture desk(portuguese ? Language::Portuguese : Language::English);
        QVERIFY(desk.open());
        QVERIFY(desk.importDraft(QStringLiteral("settlements-excel-br.csv"), 40));
        QVERIFY(desk.click(QStringLiteral("sendBatchButton")));
        QVERIFY(desk.seek(QStringLiteral("sendBatchDialog")));
        QVERIFY(desk.click(QStringLiteral("confirmSendButton")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.onlyBatch().summary.totals.accepted.count, 40, 30'000);
        QVERIFY(desk.click(QStringLiteral("closeBatchButton")));
        QVERIFY(desk.seek(QStringLiteral("closeBatchDialog")));
        auto *cancel = qobject_cast<QPushButton *>(desk.seek(QStringLiteral("cancelButton")));
        QVERIFY(cancel && cancel->isDefault());
        const settlement::CountAndTotal local = desk.onlyBatch().summary.totals.local;
        const settlement::CountAndTotal accepted = desk.onlyBatch().summary.totals.accepted;
        QCOMPARE(accepted.total, local.total);
        QVERIFY(desk.click(QStringLiteral("confirmCloseButton")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.onlyBatch().batch.status, QString(settlement::batch_status::kCompleted), 60'000);
    }
};

ESTEIRA_TEST(TestWindowJourney)
#include "window_journey_test.moc"
