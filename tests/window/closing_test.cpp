#include "domain/settlement/settlement_flow.h"
#include "support/test_registry.h"
#include "views/design/environment.h"
#include "window/batch_steps.h"
#include "window/real_administrator.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace esteira;
using namespace esteira::test;

/// What cannot be taken back: closing and discarding, in the real window.
class TestWindowClosing : public QObject {
    Q_OBJECT

    static QLineEdit *edit(WindowFixture &desk, const char *name) { return qobject_cast<QLineEdit *>(desk.seek(QString::fromLatin1(name))); }
    static void retype(QLineEdit &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }
    /// True when every word of the label is on the screen.
    static bool isWhole(const QLabel &label)
    {
        const int needed = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        return label.isVisible() && label.height() >= needed && (label.wordWrap() || label.width() >= label.sizeHint().width());
    }

private slots:
    void totalsThatDifferBlockAndSayWhy()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId id = openDraft(desk, 4);
        QVERIFY(sendAll(desk, id));
        QTRY_VERIFY(desk.seek(QStringLiteral("closeBatchButton"))->isEnabled());

        QVERIFY(desk.trigger(QStringLiteral("actionEditBatch")));
        QVERIFY(edit(desk, "expectedCountField"));
        retype(*edit(desk, "expectedCountField"), QStringLiteral("four"));
        QTRY_VERIFY2(!desk.seek(QStringLiteral("saveBatchButton"))->isEnabled(), "no number");
        QVERIFY(edit(desk, "expectedCountField")->property("invalid").toBool());
        retype(*edit(desk, "expectedCountField"), QStringLiteral("5"));
        retype(*edit(desk, "expectedTotalField"), QStringLiteral("1,2,3"));
        QTRY_VERIFY2(!desk.seek(QStringLiteral("saveBatchButton"))->isEnabled(), "no amount");
        retype(*edit(desk, "expectedTotalField"), QStringLiteral("40.10"));
        QVERIFY(desk.click(QStringLiteral("saveBatchButton")));
        QVERIFY(desk.gone(QStringLiteral("editBatchDialog")));

        QTRY_VERIFY(!desk.seek(QStringLiteral("closeBatchButton"))->isEnabled());
        auto *reason = qobject_cast<QLabel *>(desk.seek(QStringLiteral("actionReason")));
        QVERIFY(reason && reason->text().contains(u'5'));
        for (const QSize &size : {QSize(1180, 720), QSize(1440, 900)}) {
            desk.window().resize(size);
            QTRY_VERIFY2(isWhole(*reason), "the reason can be read");
        }

        QVERIFY(desk.click(QStringLiteral("editExpectedButton")));
        QVERIFY(edit(desk, "expectedCountField"));
        retype(*edit(desk, "expectedCountField"), QStringLiteral("4"));
        QVERIFY(desk.click(QStringLiteral("saveBatchButton")));
        QTRY_VERIFY(desk.seek(QStringLiteral("closeBatchButton"))->isEnabled());
    }

    void discardingSaysWhatIsLostAndCancelIsTheDefault()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId id = openDraft(desk, 3);
        QVERIFY(sendAll(desk, id));
        QVERIFY(desk.click(QStringLiteral("discardBatchButton")));
        QWidget *dialog = desk.seek(QStringLiteral("discardBatchDialog"));
        QVERIFY(dialog);
        QStringList shown;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            shown.append(label->text());
        const QString all = shown.join(u'\n');
        for (const QString &fact : {QStringLiteral("BATCH-1"), QStringLiteral("30.06"), QStringLiteral("19 Nov 2026"), QStringLiteral("Embedded sandbox")})
            QVERIFY2(all.contains(fact), qPrintable(fact));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY2(desk.gone(QStringLiteral("discardBatchDialog")), "Enter cancels");
        QCOMPARE(itemOf(desk, id).batch.status, QString(settlement::batch_status::kOpen));
        QVERIFY(desk.click(QStringLiteral("discardBatchButton")));
        QVERIFY(desk.click(QStringLiteral("confirmDiscardButton")));
        QTRY_COMPARE_WITH_TIMEOUT(itemOf(desk, id).batch.status, QString(settlement::batch_status::kDiscarded), 20'000);
        QVERIFY2(desk.gone(QStringLiteral("discardBatchButton")), "nothing is left to do with it");
    }

    void productionShowsItsBandAndAsksForTheTotal_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("confirm");
        QTest::addColumn<QString>("status");
        QTest::newRow("close") << QStringLiteral("closeBatchButton") << QStringLiteral("closeBatchDialog") << QStringLiteral("confirmCloseButton")
                               << QString(settlement::batch_status::kPendingPayment);
        QTest::newRow("discard") << QStringLiteral("discardBatchButton") << QStringLiteral("discardBatchDialog")
                                 << QStringLiteral("confirmDiscardButton") << QString(settlement::batch_status::kDiscarded);
    }

    void productionShowsItsBandAndAsksForTheTotal()
    {
        QFETCH(QString, act);
        QFETCH(QString, dialog);
        QFETCH(QString, confirm);
        QFETCH(QString, status);
        WindowFixture desk(Language::Portuguese);
        QVERIFY(desk.open());
        RealAdministrator administrator;
        QVERIFY(administrator.connectTo(desk));
        const ports::BatchId id = openDraft(desk, 3, RealAdministrator::connectionId());
        QVERIFY(sendAll(desk, id));
        QVERIFY(desk.click(act));
        QWidget *asked = desk.seek(dialog);
        QVERIFY(asked);
        auto *band = asked->findChild<design::EnvironmentStrip *>();
        QVERIFY(band && band->isVisible());
        QCOMPARE(band->kind(), design::EnvironmentKind::Production);
        auto *button = qobject_cast<QPushButton *>(desk.seek(confirm));
        auto *typed = edit(desk, "typedTotal");
        QVERIFY(button && typed);
        QVERIFY2(!button->isEnabled(), "nothing is typed yet");
        for (const QString &wrong : {QStringLiteral("30,05"), QStringLiteral("30.06"), QStringLiteral("3.006"), QStringLiteral("trinta")}) {
            retype(*typed, wrong);
            QVERIFY2(!button->isEnabled(), qPrintable(wrong));
        }
        QTest::keyClick(asked, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(asked->isVisible(), "the shortcut does not go round it");
        retype(*typed, QStringLiteral("30,06"));
        QTRY_VERIFY(button->isEnabled());
        QCOMPARE(desk.text(QStringLiteral("typedTotalWords")), QStringLiteral("Confere"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(itemOf(desk, id).batch.status, status, 20'000);
        QCOMPARE(await(administrator.gateway().batch(kFundKey, itemOf(desk, id).batch.request.externalId))->status, status);
    }
};

ESTEIRA_TEST(TestWindowClosing)
#include "closing_test.moc"
