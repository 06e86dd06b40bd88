#include "pictures.h"
#include "support/test_registry.h"

#include "domain/settlement/settlement_flow.h"
#include "views/design/theme.h"
#include "views/flow/flow_diagram_view.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QSignalSpy>

#include <algorithm>

using namespace esteira;
using namespace esteira::flow_view;
using namespace esteira::test;

namespace {

QDateTime brasilia(int hour, int minute, int second = 0)
{
    return QDateTime(QDate::currentDate(), QTime(hour, minute, second), Qt::OffsetFromUTC, -3 * 3600).toUTC();
}

/// The batch of the design's picture 02: 415 inserted, 3 removed, paid, 268 settled, 142 on the way, 2 refused.
FlowState pictured()
{
    FlowState state;
    state.batchStatus = QStringLiteral("paid");
    state.history = {{QStringLiteral("pending_settlements_insertion"), brasilia(10, 4), brasilia(10, 21)},
                     {QStringLiteral("pending_payment"), brasilia(10, 21), brasilia(14, 2, 11)},
                     {QStringLiteral("paid"), brasilia(14, 2, 11), {}}};
    state.insertionFinished = true;
    state.inserted = 415;
    state.removed = {QStringLiteral("discarded"), 3, Money::fromCentavos(128400)};
    state.items = {{QStringLiteral("settled"), 268, Money::fromCentavos(63811000)},
                   {QStringLiteral("validated"), 142, Money::fromCentavos(33922547)},
                   {QStringLiteral("discarded"), 2, Money::fromCentavos(473918)}};
    const QString batch = QLatin1String(settlement::kBatchWebhook);
    const QString item = QLatin1String(settlement::kSettlementWebhook);
    state.webhooks = {{batch, QStringLiteral("paid"), 1, 1, 0, 0}, {item, QStringLiteral("settled"), 268, 0, 0, 0},
                      {item, QStringLiteral("discarded"), 2, 0, 0, 0}};
    state.steps.insert(4, {QStringLiteral("Ana Exemplo"), QStringLiteral("PUT /payment_batch/AUR-20261119-01"), brasilia(10, 21, 7), 0, 0});
    return state;
}

FlowState openBatch()
{
    FlowState state;
    state.batchStatus = QStringLiteral("pending_settlements_insertion");
    state.history = {{state.batchStatus, brasilia(10, 4), {}}};
    state.inserted = 1846;
    state.items = {{QStringLiteral("validated"), 1800, {}}, {QStringLiteral("pending_validation"), 46, {}}};
    return state;
}

FlowState discardedBatch()
{
    FlowState state = openBatch();
    state.history.first().until = brasilia(11, 0);
    state.batchStatus = QStringLiteral("discarded");
    state.history.append({state.batchStatus, brasilia(11, 0), {}});
    state.items = {{QStringLiteral("discarded"), 1846, {}}};
    return state;
}

FlowState completedBatch()
{
    FlowState state = pictured();
    state.batchStatus = QStringLiteral("completed");
    state.history.last().until = brasilia(15, 0);
    state.history.append({state.batchStatus, brasilia(15, 0), {}});
    state.items = {{QStringLiteral("settled"), 410, {}}, {QStringLiteral("discarded"), 2, {}}};
    return state;
}

FlowState awaiting()
{
    FlowState state = pictured();
    state.batchStatus = QStringLiteral("pending_payment");
    state.history.removeLast();
    state.history.last().until = {};
    state.items = {{QStringLiteral("validated"), 412, {}}};
    state.webhooks.clear();
    return state;
}

FlowState mismatched()
{
    FlowState state = pictured();
    state.items.last().count = 1;
    return state;
}

FlowState unknownStatus()
{
    FlowState state = awaiting();
    state.batchStatus = QStringLiteral("under_review");
    return state;
}

} // namespace

class FlowDiagramTest : public QObject {
    Q_OBJECT

private slots:
    void paintsEveryMoment_data()
    {
        QTest::addColumn<FlowState>("state");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("dark");
        QTest::newRow("paid") << pictured() << 860 << false;
        QTest::newRow("paid-dark") << pictured() << 860 << true;
        QTest::newRow("paid-wide") << pictured() << 1240 << false;
        QTest::newRow("paid-narrow") << pictured() << 840 << false;
        QTest::newRow("local") << FlowState() << 860 << false;
        QTest::newRow("open") << openBatch() << 860 << false;
        QTest::newRow("awaiting") << awaiting() << 860 << false;
        QTest::newRow("completed") << completedBatch() << 860 << false;
        QTest::newRow("discarded") << discardedBatch() << 860 << false;
        QTest::newRow("mismatch") << mismatched() << 860 << false;
        QTest::newRow("unknown") << unknownStatus() << 860 << false;
    }

    void paintsEveryMoment()
    {
        QFETCH(FlowState, state);
        QFETCH(int, width);
        QFETCH(bool, dark);
        design::Theme theme(*qApp, dark ? design::Appearance::Dark : design::Appearance::Light);
        FlowDiagramView view(settlement::settlementFlow());
        view.setState(state);
        view.resize(width, view.heightForWidth(width));
        view.show();
        const QImage image = picture(view, 2.0);
        keep(image, QStringLiteral("flow-") + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!view.accessibleDescription().isEmpty());
        for (const QGraphicsItem *item : view.scene()->items())
            QVERIFY2(view.diagram().size.width() + 4 >= item->boundingRect().right(), qPrintable(item->data(0).toString()));
    }

    void everyNodeTellsWhatItIs()
    {
        design::Theme theme(*qApp, design::Appearance::Light);
        FlowDiagramView view(settlement::settlementFlow());
        view.resize(900, 400);
        view.setState(pictured());
        for (const StepCard &card : view.diagram().steps) {
            QVERIFY(!card.node.tip.isEmpty());
            QVERIFY(!card.node.spoken.isEmpty());
        }
        const QString closing = view.diagram().steps.at(3).node.tip;
        QVERIFY(closing.contains(QStringLiteral("Ana Exemplo")));
        QVERIFY(closing.contains(QStringLiteral("PUT /payment_batch/AUR-20261119-01")));
        QVERIFY(closing.contains(QStringLiteral("10:21:07")));
        QVERIFY2(view.diagram().steps.at(0).node.tip.contains(QStringLiteral("POST /")), "the table's call where none is known");
        const auto settled = std::ranges::find_if(view.diagram().counts, [](const CountLabel &one) { return one.node.id == QLatin1String("items-settled"); });
        QVERIFY(settled->node.tip.contains(QStringLiteral("638,110.00")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("268")));
    }

    void arrowKeysWalkTheNodes()
    {
        design::Theme theme(*qApp, design::Appearance::Light);
        FlowDiagramView view(settlement::settlementFlow());
        view.setState(pictured());
        view.resize(900, view.heightForWidth(900));
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QTRY_COMPARE(view.focusedNode(), QStringLiteral("step-6"));
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.focusedNode(), QStringLiteral("step-5"));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.focusedNode(), QStringLiteral("batch-paid"));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Paid")));
        const QRectF ring = view.diagram().capsules.at(2).node.rect.adjusted(-4, -4, 4, 4);
        QVERIFY(shows(picture(view, 2), ring.toAlignedRect(), theme.tokens().acc));
        QSignalSpy activated(&view, &FlowDiagramView::nodeActivated);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("batch-paid"));
    }

    void anUpdateKeepsTheFocusAndFadesOut()
    {
        design::Theme theme(*qApp, design::Appearance::Light);
        FlowDiagramView view(settlement::settlementFlow());
        view.setState(awaiting());
        view.resize(900, view.heightForWidth(900));
        view.show();
        view.setFocusedNode(QStringLiteral("step-4"));
        view.setState(pictured());
        QCOMPARE(view.focusedNode(), QStringLiteral("step-4"));
        // The picture of before is gone once the fade is over: the present capsule wears its own fill.
        const QRect capsule = view.diagram().capsules.at(2).node.rect.toAlignedRect();
        QTRY_VERIFY(shows(picture(view, 2), capsule, theme.tokens().family(flow::Family::Progress).fill, 3));
    }

    void lessMotionMeansNoFade()
    {
        design::Theme theme(*qApp, design::Appearance::Light);
        theme.setReducedMotion(true);
        FlowDiagramView view(settlement::settlementFlow());
        view.setState(awaiting());
        view.resize(900, view.heightForWidth(900));
        view.show();
        view.setState(pictured());
        const QRect capsule = view.diagram().capsules.at(2).node.rect.toAlignedRect();
        QVERIFY(shows(picture(view, 2), capsule, theme.tokens().family(flow::Family::Progress).fill, 3));
    }

    void itIsAsHighAsItNeedsAndNeverScrolls()
    {
        design::Theme theme(*qApp, design::Appearance::Light);
        FlowDiagramView view(settlement::settlementFlow());
        view.setState(pictured());
        for (const int width : {840, 1000, 1240}) {
            view.resize(width, view.heightForWidth(width));
            QVERIFY(view.diagram().size.width() <= view.viewport()->width());
            QVERIFY(view.diagram().size.height() <= view.height());
        }
    }
};

ESTEIRA_TEST(FlowDiagramTest)
#include "flow_diagram_test.moc"
