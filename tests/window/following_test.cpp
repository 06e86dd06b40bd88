#include "domain/settlement/settlement_flow.h"
#include "support/test_registry.h"
#include "views/design/chip.h"
#include "views/flow/flow_diagram_view.h"
#include "window/batch_steps.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace esteira;
using namespace esteira::test;
using settlement::SendState;

namespace {

enum Tab { SendingTab, FlowTab, RowsTab, CallsTab };

void show(WindowFixture &desk, Tab tab)
{
    desk.window().findChild<QTabBar *>(QStringLiteral("batchPageTabs"))->setCurrentIndex(tab);
}

QString chip(WindowFixture &desk, const char *name)
{
    const QWidget *shown = desk.seek(QString::fromLatin1(name));
    return shown ? shown->accessibleName() : QString();
}

/// Labels and buttons narrower than what they say; those that elide by themselves are no QLabels.
QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const bool narrow = label->wordWrap() ? label->height() < label->heightForWidth(label->width()) : label->width() < label->sizeHint().width();
        if (label->isVisible() && !label->text().isEmpty() && narrow)
            cut.append(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            cut.append(button->text());
    }
    return cut;
}

QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool view = qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget);
        const bool control = view || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget);
        const bool inner = widget->parentWidget() && qobject_cast<const QComboBox *>(widget->parentWidget());
        if (control && !inner && widget->isVisible() && widget->accessibleName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_")))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

} // namespace

/// A sent batch followed in the real window.
class TestWindowFollowing : public QObject {
    Q_OBJECT
private slots:
    void aSettlementIsRemovedAfterAQuestion()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId id = openDraft(desk, 3);
        QVERIFY(sendAll(desk, id));
        show(desk, RowsTab);
        QTableView *rows = filledTable(desk, QStringLiteral("rowTable"));
        QVERIFY(rows);
        QTRY_VERIFY(rows->model()->index(1, 2).data().isValid());
        clickCell(*rows, 1, 2);
        QVERIFY(desk.click(QStringLiteral("removeSettlementButton")));
        QVERIFY(desk.seek(QStringLiteral("removeSettlementDialog")));
        QVERIFY(desk.click(QStringLiteral("cancelButton")));
        QVERIFY(desk.gone(QStringLiteral("removeSettlementDialog")));
        QCOMPARE(countOf(desk, id, SendState::Removed), 0);
        QCOMPARE(rows->currentIndex().row(), 1);
        QVERIFY(desk.click(QStringLiteral("removeSettlementButton")));
        QVERIFY(desk.click(QStringLiteral("confirmRemoveButton")));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(desk, id, SendState::Removed), 1, 20'000);
        QTRY_COMPARE(rows->model()->index(1, 1).data().toString(), QStringLiteral("Removed"));
        QCOMPARE(rows->currentIndex().row(), 1);
        QTRY_COMPARE(chip(desk, "rowDetailStatus"), QStringLiteral("Removed"));
        QTRY_VERIFY2(!desk.seek(QStringLiteral("closeBatchButton"))->isEnabled(), "the expected totals are no longer met");
    }

    void everyStepHasItsSourceAndItsCall()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId id = openDraft(desk, 2);
        QVERIFY(sendAll(desk, id));
        QVERIFY(desk.click(QStringLiteral("closeBatchButton")));
        QVERIFY(desk.click(QStringLiteral("confirmCloseButton")));
        QTRY_COMPARE_WITH_TIMEOUT(itemOf(desk, id).batch.status, QString(settlement::batch_status::kCompleted), 60'000);
        show(desk, FlowTab);
        auto *diagram = qobject_cast<flow_view::FlowDiagramView *>(desk.seek(QStringLiteral("flowDiagram")));
        QVERIFY(diagram);
        QTRY_COMPARE(diagram->state().batchStatus, QString(settlement::batch_status::kCompleted));
        const QString closing = diagram->diagram().steps.at(3).node.tip;
        for (const QString &told : {QStringLiteral("PUT"), QStringLiteral("integrator"), QStringLiteral("Brasília")})
            QVERIFY2(closing.contains(told), qPrintable(closing));
        auto *timeline = qobject_cast<QAbstractItemView *>(desk.seek(QStringLiteral("timeline")));
        QVERIFY(timeline);
        QTRY_VERIFY(timeline->model()->rowCount() >= 6);
        int closed = -1;
        for (int row = 0; row < timeline->model()->rowCount(); ++row) {
            const QModelIndex line = timeline->model()->index(row, 0);
            QVERIFY2(line.data(Qt::AccessibleTextRole).toString().count(QStringLiteral(" · ")) >= 2, "time, what happened, where it was learnt");
            if (line.data().toString().startsWith(QStringLiteral("Batch closed")))
                closed = row;
        }
        QVERIFY(closed >= 0);
        timeline->setCurrentIndex(timeline->model()->index(closed, 0));
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Return);
        QVERIFY(desk.seek(QStringLiteral("exchangeDialog")));
        auto *request = qobject_cast<QPlainTextEdit *>(desk.seek(QStringLiteral("requestJson")));
        QVERIFY(request);
        QTRY_VERIFY2(request->toPlainText().contains(QStringLiteral("pending_payment")), qPrintable(request->toPlainText()));
        QVERIFY(desk.click(QStringLiteral("closeExchangeButton")));
    }

    void callsAreReadAndCopied()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId id = openDraft(desk, 3);
        QVERIFY(sendAll(desk, id));
        QVERIFY(desk.click(QStringLiteral("showCallsButton")));
        QTableView *calls = filledTable(desk, QStringLiteral("callTable"));
        QVERIFY(calls);
        enum { Time, Method, Path, About, Http };
        const int line = lineOf(*calls, About, QStringLiteral("LIQ-00002"));
        QVERIFY(line >= 0);
        clickCell(*calls, line, Method);
        auto *response = qobject_cast<QPlainTextEdit *>(desk.seek(QStringLiteral("responseJson")));
        QVERIFY(response);
        QTRY_VERIFY(response->toPlainText().contains(QStringLiteral("LIQ-00002")));
        QVERIFY2(response->toPlainText().count(u'\n') > 5, "one value a line");
        calls->setFocus();
        QTest::keySequence(calls, QKeySequence::Copy);
        const QStringList copied = QApplication::clipboard()->text().split(u'\t');
        QVERIFY2(copied.contains(QStringLiteral("POST")) && copied.contains(QStringLiteral("LIQ-00002")), qPrintable(copied.join(u'|')));
    }

    void nothingIsCutInASmallWindowAndEverythingHasAName_data()
    {
        QTest::addColumn<bool>("portuguese");
        QTest::newRow("pt-BR") << true;
        QTest::newRow("en") << false;
    }

    void nothingIsCutInASmallWindowAndEverythingHasAName()
    {
        QFETCH(bool, portuguese);
        WindowFixture desk(portuguese ? Language::Portuguese : Language::English);
        QVERIFY(desk.open());
        const ports::BatchId id = openDraft(desk, 8);
        QVERIFY(fault(desk, R"([{"kind": "refuse", "route": "insert_settlement", "skip": 2, "count": 2, "status": 400, "code": "QIT000001"}])"));
        QVERIFY(sendAll(desk, id));
        desk.window().resize(1180, 720);
        for (const Tab tab : {SendingTab, FlowTab, RowsTab, CallsTab}) {
            show(desk, tab);
            if (tab == RowsTab) {
                QTableView *rows = filledTable(desk, QStringLiteral("rowTable"));
                QVERIFY(rows);
                QTRY_VERIFY(rows->model()->index(0, 2).data().isValid());
                clickCell(*rows, 0, 2);
                QVERIFY(desk.seek(QStringLiteral("rowDetail")));
            }
            QTRY_COMPARE(cutTexts(desk.window()).join(u'|'), QString());
            QCOMPARE(namelessControls(desk.window()).join(u'|'), QString());
        }
    }

    void theChipSpeaksTheLanguage()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId id = openDraft(desk, 2);
        const auto speaks = [&](const char *english, const char *portuguese) {
            QTRY_COMPARE_WITH_TIMEOUT(chip(desk, "batchStatus"), QString::fromUtf8(english), 20'000);
            QVERIFY(desk.trigger(QStringLiteral("actionPortuguese")));
            QTRY_COMPARE(chip(desk, "batchStatus"), QString::fromUtf8(portuguese));
            QVERIFY(desk.trigger(QStringLiteral("actionEnglish")));
        };
        speaks("Draft", "Rascunho");
        QVERIFY(sendAll(desk, id));
        speaks("Open", "Aberto");
        QVERIFY(desk.click(QStringLiteral("closeBatchButton")));
        QVERIFY(desk.click(QStringLiteral("confirmCloseButton")));
        QTRY_COMPARE_WITH_TIMEOUT(itemOf(desk, id).batch.status, QString(settlement::batch_status::kCompleted), 60'000);
        speaks("Completed", "Concluído");
    }
};

ESTEIRA_TEST(TestWindowFollowing)
#include "following_test.moc"
