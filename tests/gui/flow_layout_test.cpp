#include "support/test_registry.h"

#include "domain/settlement/settlement_flow.h"
#include "viewmodels/flow/flow_layout.h"

#include <algorithm>
#include <vector>

using namespace esteira;
using namespace esteira::flow_view;

namespace {

/// Seven pixels a letter: no font, the same everywhere.
const Measure kMeasure = [](Face, const QString &text) { return qreal(text.size() * 7); };

const flow::Flow &table() { return settlement::settlementFlow(); }

FlowState paid()
{
    FlowState state;
    state.batchStatus = QStringLiteral("paid");
    state.insertionFinished = true;
    state.inserted = 415;
    state.removed = {QStringLiteral("discarded"), 3, {}};
    state.items = {{QStringLiteral("settled"), 268, {}}, {QStringLiteral("validated"), 142, {}}, {QStringLiteral("discarded"), 2, {}}};
    return state;
}

FlowState inStatus(const char *status)
{
    FlowState state;
    state.batchStatus = QString::fromLatin1(status);
    return state;
}

const CountLabel *count(const Diagram &diagram, const char *id)
{
    const auto found = std::ranges::find_if(diagram.counts, [&](const CountLabel &label) { return label.node.id == QLatin1String(id); });
    return found == diagram.counts.end() ? nullptr : &*found;
}

const Capsule *capsule(const Diagram &diagram, const char *id)
{
    const auto found = std::ranges::find_if(diagram.capsules, [&](const Capsule &one) { return one.node.id == QLatin1String(id); });
    return found == diagram.capsules.end() ? nullptr : &*found;
}

QString written(const QList<StepState> &steps)
{
    QString text;
    for (const StepState step : steps)
        text += QLatin1Char("DCPFS"[static_cast<int>(step)]);
    return text;
}

} // namespace

class FlowLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void progressIsReadFromTheTable_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("insertionFinished");
        QTest::addColumn<QString>("steps");
        QTest::newRow("local draft") << QString() << false << "CFFFFF";
        QTest::newRow("open, inserting") << "pending_settlements_insertion" << false << "DCFFFF";
        QTest::newRow("open, all inserted") << "pending_settlements_insertion" << true << "DDFCFF";
        QTest::newRow("closed") << "pending_payment" << true << "DDFDCF";
        QTest::newRow("paid") << "paid" << true << "DDFDDC";
        QTest::newRow("completed") << "completed" << true << "DDFDDD";
        QTest::newRow("unknown status") << "under_review" << false << "DCFFFF";
    }

    void progressIsReadFromTheTable()
    {
        QFETCH(QString, status);
        QFETCH(bool, insertionFinished);
        QFETCH(QString, steps);
        FlowState state;
        state.batchStatus = status;
        state.insertionFinished = insertionFinished;
        QCOMPARE(written(progressOf(table(), state).steps), steps);
    }

    void discardedStopsWhereTheHistoryEnds()
    {
        FlowState state = inStatus("discarded");
        state.history = {{QStringLiteral("pending_settlements_insertion"), {}, {}}, {QStringLiteral("discarded"), {}, {}}};
        state.insertionFinished = true;
        QCOMPARE(written(progressOf(table(), state).steps), QStringLiteral("DDFSFF"));
        state.history.insert(1, {QStringLiteral("pending_payment"), {}, {}});
        QCOMPARE(written(progressOf(table(), state).steps), QStringLiteral("DDFDSF"));
        QVERIFY(progressOf(table(), state).branched);
    }

    void removalCountsAsDoneOnlyWhenUsed()
    {
        FlowState state = paid();
        QCOMPARE(written(progressOf(table(), state).steps), QStringLiteral("DDDDDC"));
        state.removed.count = 0;
        QCOMPARE(written(progressOf(table(), state).steps), QStringLiteral("DDFDDC"));
    }

    void passedStepWithLeftoversIsPartial()
    {
        FlowState state = paid();
        state.steps.insert(2, {{}, {}, {}, 410, 415});
        QCOMPARE(progressOf(table(), state).steps.at(1), StepState::Partial);
    }

    void branchOfTheBatchAndOfTheItemsAreToldApart()
    {
        QVERIFY(isBatchBranch(table(), 3));
        QVERIFY(!isBatchBranch(table(), 5));
    }

    void everyRowOfTheTableIsAColumn()
    {
        const Diagram diagram = layOut(table(), paid(), 900, kMeasure);
        QCOMPARE(diagram.columns.size(), qsizetype(table().steps.size()));
        QCOMPARE(diagram.steps.size(), qsizetype(table().steps.size()));
        QCOMPARE(diagram.bands.size(), 4);
    }

    void aStepAddedToTheTableAddsAColumn()
    {
        std::vector<flow::Step> steps(table().steps.begin(), table().steps.end());
        flow::Step check = steps.at(3);
        check.number = 7;
        check.label = "Audit";
        steps.push_back(check);
        const flow::Flow longer{"longer", table().batch, table().item, steps};
        const Diagram diagram = layOut(longer, paid(), 1200, kMeasure);
        QCOMPARE(diagram.steps.size(), qsizetype(7));
        QCOMPARE(diagram.steps.last().title, QStringLiteral("Audit"));
    }

    void everythingFitsItsWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {840, 960, 1100, 1240})
            QTest::addRow("%d", width) << width;
    }

    void everythingFitsItsWidth()
    {
        QFETCH(int, width);
        const Diagram diagram = layOut(table(), paid(), width, kMeasure);
        qreal before = 0;
        for (const StepCard &card : diagram.steps) {
            QVERIFY(card.node.rect.left() >= before);
            before = card.node.rect.right();
        }
        QVERIFY(before <= width);
        for (const Capsule &one : diagram.capsules)
            QVERIFY(one.node.rect.right() <= width);
        for (const Mark &mark : diagram.marks)
            QVERIFY(mark.rect.right() <= width);
        for (const CountLabel &label : diagram.counts)
            QVERIFY(label.node.rect.left() >= 0 && label.node.rect.bottom() <= diagram.size.height());
    }

    void ribbonIsInProportionAndNeverTooThin()
    {
        FlowState state = paid();
        state.inserted = 10'000;
        state.removed.count = 0;
        state.items = {{QStringLiteral("settled"), 9'999, {}}, {QStringLiteral("discarded"), 1, {}}};
        const Diagram diagram = layOut(table(), state, 900, kMeasure);
        const Mark &trunk = diagram.marks.first();
        const auto end = [&](flow::Family family) {
            for (const Mark &mark : diagram.marks) {
                if (mark.family == family && mark.rect.left() > trunk.rect.left())
                    return mark.rect.height();
            }
            return -1.0;
        };
        QVERIFY(std::abs(end(flow::Family::Done) / trunk.rect.height() - 0.9999) < 0.01);
        QCOMPARE(end(flow::Family::Discarded), 3.0);
    }

    void branchesStartAtTheTrunkAndFollowOneAnother()
    {
        const Diagram diagram = layOut(table(), paid(), 900, kMeasure);
        QList<Ribbon> curves;
        for (const Ribbon &ribbon : diagram.ribbons) {
            if (!ribbon.solid && ribbon.top0 != ribbon.top1)
                curves.append(ribbon);
        }
        QVERIFY(curves.size() >= 2);
        for (qsizetype i = 1; i < curves.size(); ++i) {
            QVERIFY(curves.at(i).top0 >= curves.at(i - 1).bottom0 - 0.01);
            QVERIFY(curves.at(i).top1 >= curves.at(i - 1).bottom1);
        }
    }

    void countsAddUpOrItIsSaid()
    {
        Diagram diagram = layOut(table(), paid(), 900, kMeasure);
        QVERIFY(diagram.addsUp);
        QVERIFY(!count(diagram, "items-mismatch"));
        QCOMPARE(count(diagram, "items-inserted")->figure, QStringLiteral("415"));
        QCOMPARE(count(diagram, "items-removed")->figure, QStringLiteral("3"));
        QCOMPARE(count(diagram, "items-settled")->figure, QStringLiteral("268"));
        QCOMPARE(count(diagram, "items-moving")->figure, QStringLiteral("142"));
        FlowState wrong = paid();
        wrong.items.last().count = 1;
        diagram = layOut(table(), wrong, 900, kMeasure);
        QVERIFY(!diagram.addsUp);
        const CountLabel *mismatch = count(diagram, "items-mismatch");
        QVERIFY(mismatch);
        QCOMPARE(mismatch->family, flow::Family::Error);
        QVERIFY(mismatch->word.contains(QStringLiteral("414")) && mismatch->word.contains(QStringLiteral("415")));
    }

    void unknownItemStatusIsShownAndNeverFinal()
    {
        FlowState state = paid();
        state.batchStatus = QStringLiteral("pending_payment");
        state.items = {{QStringLiteral("validated"), 410, {}}, {QStringLiteral("on_hold"), 2, {}}};
        const Diagram diagram = layOut(table(), state, 900, kMeasure);
        const CountLabel *strange = count(diagram, "items-on_hold");
        QVERIFY(strange);
        QCOMPARE(strange->word, QStringLiteral("on_hold"));
        QCOMPARE(strange->family, flow::Family::Progress);
        QVERIFY2(!count(diagram, "items-at-4") || count(diagram, "items-at-4")->word != QStringLiteral("validated"),
                 "not all of them are validated");
    }

    void capsulesHoldTheirSteps()
    {
        const Diagram diagram = layOut(table(), paid(), 900, kMeasure);
        const Capsule *open = capsule(diagram, "batch-pending_settlements_insertion");
        QCOMPARE(open->node.rect.left(), diagram.steps.at(0).node.rect.left());
        QCOMPARE(open->node.rect.right(), diagram.steps.at(2).node.rect.right());
        QCOMPARE(open->state, CapsuleState::Past);
        const Capsule *now = capsule(diagram, "batch-paid");
        QCOMPARE(now->state, CapsuleState::Current);
        const Capsule *end = capsule(diagram, "batch-completed");
        QCOMPARE(end->state, CapsuleState::Ghost);
        QVERIFY(now->node.rect.right() > diagram.steps.at(5).node.rect.left());
        QVERIFY(now->node.rect.right() < end->node.rect.left());
        QVERIFY(end->below.contains(QStringLiteral("142")));
    }

    void unknownBatchStatusIsShownRaw()
    {
        const Diagram diagram = layOut(table(), inStatus("under_review"), 900, kMeasure);
        QCOMPARE(capsule(diagram, "batch-unknown")->text, QStringLiteral("under_review"));
        for (const Capsule &one : diagram.capsules)
            QVERIFY(one.node.id == QLatin1String("batch-unknown") || one.state != CapsuleState::Current);
    }

    void theOtherWayIsAlwaysWritten_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QString>("text");
        QTest::newRow("open") << "pending_settlements_insertion" << false << "or discarded";
        QTest::newRow("awaiting") << "pending_payment" << false << "or discarded";
        QTest::newRow("paid") << "paid" << false << "not discarded";
        QTest::newRow("completed") << "completed" << false << "not discarded";
        QTest::newRow("discarded") << "discarded" << true << "Discarded";
    }

    void theOtherWayIsAlwaysWritten()
    {
        QFETCH(QString, status);
        QFETCH(bool, taken);
        QFETCH(QString, text);
        FlowState state;
        state.batchStatus = status;
        const Diagram diagram = layOut(table(), state, 900, kMeasure);
        QCOMPARE(diagram.branches.size(), 1);
        QCOMPARE(diagram.branches.first().taken, taken);
        QCOMPARE(diagram.branches.first().text, text);
    }

    void webhooksStandUnderTheirSteps()
    {
        FlowState state = paid();
        const QString batch = QLatin1String(settlement::kBatchWebhook);
        const QString item = QLatin1String(settlement::kSettlementWebhook);
        state.webhooks = {{batch, QStringLiteral("paid"), 1, 1, 0, 0}, {item, QStringLiteral("settled"), 268, 0, 0, 0},
                          {item, QStringLiteral("discarded"), 2, 0, 1, 0}, {item, QStringLiteral("discarded"), 3, 0, 0, 3}};
        const Diagram diagram = layOut(table(), state, 900, kMeasure);
        const auto column = [&](const WebhookLine &line) {
            for (int i = 0; i < diagram.columns.size(); ++i) {
                if (diagram.columns.at(i).rect.contains(line.node.rect.center()))
                    return i;
            }
            return -1;
        };
        QCOMPARE(diagram.webhooks.size(), 5);
        QCOMPARE(column(diagram.webhooks.at(0)), 4);
        QVERIFY(!diagram.webhooks.at(0).note.isEmpty());
        QCOMPARE(column(diagram.webhooks.at(1)), 5);
        QCOMPARE(column(diagram.webhooks.at(2)), 5);
        QVERIFY(diagram.webhooks.at(2).noteIsError);
        QCOMPARE(column(diagram.webhooks.at(3)), 2);
        QVERIFY(diagram.webhooks.at(4).expected);
        QVERIFY(diagram.webhooks.at(4).text.startsWith(QStringLiteral("completed")));
        QCOMPARE(diagram.silences.size(), 1);
    }

    void nothingIsExpectedAfterTheEnd()
    {
        const Diagram diagram = layOut(table(), inStatus("completed"), 900, kMeasure);
        QVERIFY(std::ranges::none_of(diagram.webhooks, &WebhookLine::expected));
    }

    void textsDoNotOverlap_data()
    {
        QTest::addColumn<QString>("status");
        for (const flow::State &state : table().batch->states)
            QTest::newRow(state.value) << QString::fromLatin1(state.value);
    }

    void textsDoNotOverlap()
    {
        QFETCH(QString, status);
        FlowState state = paid();
        state.batchStatus = status;
        const Diagram diagram = layOut(table(), state, 1000, kMeasure);
        for (qsizetype i = 0; i < diagram.counts.size(); ++i) {
            for (qsizetype j = i + 1; j < diagram.counts.size(); ++j)
                QVERIFY2(!diagram.counts.at(i).node.rect.intersects(diagram.counts.at(j).node.rect),
                         qPrintable(diagram.counts.at(i).node.id + u' ' + diagram.counts.at(j).node.id));
        }
    }
};

ESTEIRA_TEST(FlowLayoutTest)
#include "flow_layout_test.moc"
