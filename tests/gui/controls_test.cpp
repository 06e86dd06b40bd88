#include "pictures.h"
#include "support/test_registry.h"

#include "domain/settlement/settlement_flow.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/status/status_look.h"
#include "views/design/button.h"
#include "views/design/chip.h"
#include "views/design/delegates.h"
#include "views/design/environment.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/panel.h"
#include "views/design/rail.h"
#include "views/design/search_field.h"
#include "views/design/segments.h"
#include "views/design/table.h"
#include "views/design/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

#include <numeric>

using namespace esteira;
using namespace esteira::design;
using namespace esteira::test;

class ControlsTest : public QObject {
    Q_OBJECT

private slots:
    void everyStatusHasAWordAndAnIcon()
    {
        for (const flow::Lifecycle *life : {&settlement::batchLifecycle(), &settlement::settlementLifecycle()}) {
            for (const flow::State &state : life->states) {
                const status::Look look = status::lookOf(*life, QString::fromLatin1(state.value));
                QCOMPARE(look.text, QString::fromUtf8(state.label.source));
                QCOMPARE(look.family, state.family);
                QVERIFY(!look.icon.isEmpty());
                StatusChip chip(look);
                QCOMPARE(chip.accessibleName(), look.text);
                QVERIFY(chip.sizeHint().width() > 30);
                QCOMPARE(chip.sizeHint().height(), 20);
            }
        }
        for (const settlement::SendStateInfo &state : settlement::sendStates())
            QCOMPARE(status::lookOf(state.state).text, QString::fromUtf8(state.label));
    }

    void unknownStatusIsRawAndMoving()
    {
        const status::Look look = status::lookOf(settlement::batchLifecycle(), u"under_review");
        QCOMPARE(look, (status::Look{QStringLiteral("under_review"), flow::Family::Progress, QStringLiteral("circle-help")}));
        const status::Look queue = status::lookOf(settlement::settlementLifecycle(), u"waiting_send_to_portfolio");
        QCOMPARE(queue.text, QStringLiteral("Waiting to send"));
        QCOMPARE(queue.icon, QStringLiteral("send"));
    }

    void chipIsTintedOrPlain()
    {
        Theme theme(*qApp, Appearance::Light);
        const status::Look look = status::lookOf(settlement::batchLifecycle(), u"completed");
        const FamilyColors &colors = theme.tokens().family(look.family);
        StatusChip tinted(look, ChipStyle::Tinted);
        tinted.resize(tinted.sizeHint());
        QVERIFY(shows(picture(tinted, 2), tinted.rect(), colors.chip, 2));
        QVERIFY(shows(picture(tinted, 2), tinted.rect(), colors.text));
        StatusChip plain(look, ChipStyle::Plain);
        plain.resize(plain.sizeHint());
        QVERIFY(!shows(picture(plain, 2), plain.rect(), colors.chip, 2));
        theme.setAppearance(Appearance::Dark);
        QVERIFY(shows(picture(tinted, 2), tinted.rect(), theme.tokens().family(look.family).chip, 2));
    }

    void figuresLineUp()
    {
        const QFont money = font(TextRole::BodyStrong);
        QCOMPARE(tabularWidth(QStringLiteral("1.111.111,11"), money), tabularWidth(QStringLiteral("8.888.888,88"), money));
        QVERIFY(tabularWidth(QStringLiteral("−1,00"), money) > tabularWidth(QStringLiteral("1,00"), money));
        FigureLabel label(TextRole::Figure);
        label.setText(QStringLiteral("1.846"));
        QCOMPARE(label.accessibleName(), QStringLiteral("1.846"));
        QCOMPARE(label.sizeHint().height(), 34);
    }

    void delegatesPaintTheirCells()
    {
        Theme theme(*qApp, Appearance::Light);
        const Tokens &t = theme.tokens();
        QStandardItemModel model(3, 4);
        model.setData(model.index(0, 0), QVariant::fromValue(status::lookOf(settlement::batchLifecycle(), u"paid")), cells::StatusRole);
        model.setData(model.index(0, 1), QStringLiteral("AUR-20261119-01"));
        model.setData(model.index(0, 2), QStringLiteral("982.074,65"));
        model.setData(model.index(0, 3), QVariant::fromValue(cells::Progress{{{flow::Family::Done, 268}, {flow::Family::Progress, 142}}, 268, 412}), cells::ProgressRole);
        model.setData(model.index(1, 2), int(cells::Severity::Error), cells::SeverityRole);
        QTableView table;
        table.setModel(&model);
        setupTable(table);
        table.setItemDelegateForColumn(0, new StatusDelegate(ChipStyle::Tinted, &table));
        table.setItemDelegateForColumn(1, new MonoDelegate(&table));
        table.setItemDelegateForColumn(2, new MoneyDelegate(&table));
        table.setItemDelegateForColumn(3, new ProgressDelegate(&table));
        for (int column = 0; column < 4; ++column)
            table.setColumnWidth(column, 150);
        table.resize(620, 160);
        table.show();
        table.selectRow(2);
        const QImage image = picture(*table.viewport(), 2);
        keep(image, QStringLiteral("table-cells"));
        const auto cell = [&](int row, int column) { return table.visualRect(model.index(row, column)); };
        QVERIFY(shows(image, cell(0, 0), t.family(flow::Family::Progress).chip, 2));
        QVERIFY(shows(image, cell(0, 1), t.text));
        QVERIFY(shows(image, cell(0, 2), t.text));
        QVERIFY2(!shows(image, cell(0, 2).adjusted(0, 0, -90, -2), t.text), "amounts stand at the right");
        QVERIFY(shows(image, cell(0, 3), t.family(flow::Family::Done).fill, 2));
        QVERIFY(shows(image, cell(1, 2), t.cellErr, 2));
        QVERIFY(shows(image, cell(1, 2), t.family(flow::Family::Error).fill));
        QVERIFY(shows(image, cell(2, 1), t.selStrong, 1));
        QVERIFY2(shows(image, cell(0, 1), t.grid, 2), "a line under each row");
        QCOMPARE(table.rowHeight(0), 28);
        QCOMPARE(table.horizontalHeader()->height(), 28);
    }

    void segmentsKeepTheirShares()
    {
        using flow::Family;
        const QList<qreal> widths = segmentWidths({{Family::Done, 9'990}, {Family::Error, 1}, {Family::Waiting, 0}, {Family::Progress, 9}}, 10'000, 1000);
        QCOMPARE(widths.at(2), 0.0);
        QCOMPARE(widths.at(1), 5.0); // 0.5% at least
        QVERIFY(std::accumulate(widths.cbegin(), widths.cend(), 0.0) <= 1000.001);
        const QList<qreal> half = segmentWidths({{Family::Done, 50}}, 100, 200);
        QCOMPARE(half.first(), 100.0);
        QCOMPARE(segmentWidths({{Family::Done, 0}}, 0, 200).first(), 0.0);
    }

    void progressTellsItsValue()
    {
        Theme theme(*qApp, Appearance::Light);
        SegmentedProgress bar;
        bar.setProgress({{{flow::Family::Done, 1832}, {flow::Family::Open, 8}}, 1846, 3180});
        bar.setSpokenText(QStringLiteral("1,846 of 3,180 rows"));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&bar);
        QVERIFY(spoken && spoken->valueInterface());
        QCOMPARE(spoken->valueInterface()->currentValue().toLongLong(), 1846);
        QCOMPARE(spoken->valueInterface()->maximumValue().toLongLong(), 3180);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("1,846 of 3,180 rows"));
    }

    void buttonsWearTheirVariant_data()
    {
        QTest::addColumn<int>("variant");
        QTest::addColumn<QColor>("fill");
        const Tokens &t = tokensFor(Mode::Light);
        QTest::newRow("default") << int(ButtonVariant::Default) << t.surf;
        QTest::newRow("primary") << int(ButtonVariant::Primary) << t.acc;
        QTest::newRow("destructive") << int(ButtonVariant::Destructive) << t.surf;
        QTest::newRow("production") << int(ButtonVariant::Production) << t.envProdBand;
    }

    void buttonsWearTheirVariant()
    {
        QFETCH(int, variant);
        QFETCH(QColor, fill);
        Theme theme(*qApp, Appearance::Light);
        Button button(QStringLiteral("Close batch"), static_cast<ButtonVariant>(variant), QStringLiteral("lock"));
        button.resize(button.sizeHint());
        QCOMPARE(button.height(), 28);
        const QImage image = picture(button, 2);
        QCOMPARE(image.pixelColor(12, image.height() / 2), fill);
        button.setEnabled(false);
        QCOMPARE(picture(button, 2).pixelColor(12, image.height() / 2), theme.tokens().sub);
        const int without = button.sizeHint().width();
        button.setKeys(QKeySequence(Qt::CTRL | Qt::Key_N));
        QVERIFY(button.sizeHint().width() > without + 20);
        button.setControlSize(ControlSize::Decision);
        QCOMPARE(button.sizeHint().height(), 36);
    }

    void switchingTheThemeRepaintsEverything()
    {
        Theme theme(*qApp, Appearance::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        QWidget window;
        auto *label = new TextLabel(QStringLiteral("Title"), TextRole::PageTitle, "t2", &window);
        QCOMPARE(label->palette().color(QPalette::WindowText), tokensFor(Mode::Light).t2);
        theme.setAppearance(Appearance::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(theme.mode(), Mode::Dark);
        QCOMPARE(label->palette().color(QPalette::WindowText), tokensFor(Mode::Dark).t2);
        QCOMPARE(window.palette().color(QPalette::Window), tokensFor(Mode::Dark).win);
        QCOMPARE(&Theme::of(label), &tokensFor(Mode::Dark));
        theme.setAppearance(Appearance::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void railTellsWhereOneGoes()
    {
        Theme theme(*qApp, Appearance::Light);
        Rail rail;
        rail.addItem(QStringLiteral("today"), QStringLiteral("Today"), QStringLiteral("calendar-check-2"));
        rail.addSection(QStringLiteral("settlement"), QStringLiteral("Settlement"));
        rail.addItem(QStringLiteral("batches"), QStringLiteral("Batches"), QStringLiteral("layers"));
        rail.addItem(QStringLiteral("exceptions"), QStringLiteral("Exceptions"), QStringLiteral("triangle-alert"));
        rail.addFootItem(QStringLiteral("connections"), QStringLiteral("Connections"), QStringLiteral("settings"));
        rail.setCount(QStringLiteral("batches"), 7);
        rail.setCount(QStringLiteral("exceptions"), 9, RailBadge::Exceptions);
        rail.setUser(QStringLiteral("Ana Exemplo"), QStringLiteral("Operations"));
        rail.setCurrent(QStringLiteral("today"));
        rail.resize(188, 500);
        rail.show();
        QSignalSpy activated(&rail, &Rail::activated);
        auto *list = rail.findChild<QListView *>(QStringLiteral("railList"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("batches"));
        QCOMPARE(rail.current(), QStringLiteral("batches"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(list->model()->index(3, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Exceptions, 9"));
        keep(picture(rail, 2), QStringLiteral("rail"));
        QVERIFY(shows(picture(rail, 2), rail.rect(), theme.tokens().family(flow::Family::Error).chip, 2));
        rail.setCollapsed(true);
        QCOMPARE(rail.width(), 52);
        keep(picture(rail, 2), QStringLiteral("rail-collapsed"));
        QCOMPARE(list->model()->index(2, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("Batches"));
    }

    void environmentCannotBeMistaken()
    {
        Theme theme(*qApp, Appearance::Light);
        EnvironmentStrip strip(EnvironmentKind::EmbeddedSandbox);
        QCOMPARE(strip.sizeHint().height(), 3);
        strip.setKind(EnvironmentKind::Production);
        strip.setSentence(QStringLiteral("operations here move real money"));
        QCOMPARE(strip.sizeHint().height(), 26);
        QVERIFY(strip.accessibleName().contains(QStringLiteral("PRODUCTION")));
        strip.resize(700, 26);
        const QImage image = picture(strip, 2);
        QCOMPARE(image.pixelColor(4, 4), theme.tokens().envProdBand);
        QVERIFY(shows(image, strip.rect(), Qt::white));
        EnvironmentPlate plate(EnvironmentKind::Production);
        QCOMPARE(plate.accessibleName(), QStringLiteral("PRODUCTION"));
    }

    void noticesSpeakAndOfferAWayOut()
    {
        Theme theme(*qApp, Appearance::Light);
        Banner banner(Banner::Weight::Error, QStringLiteral("The server refused the batch."));
        QSignalSpy clicked(banner.addAction(QStringLiteral("Copy details")), &QPushButton::clicked);
        banner.resize(600, 40);
        banner.show();
        QVERIFY(shows(picture(banner), banner.rect(), theme.tokens().family(flow::Family::Error).chip, 2));
        QTest::mouseClick(banner.findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        banner.clearActions();
        QVERIFY(!banner.findChild<Button *>());

        EmptyState empty(QStringLiteral("inbox"), QStringLiteral("No batch in this filter."));
        empty.setAction(QStringLiteral("Clear filters"));
        QSignalSpy asked(&empty, &EmptyState::actionTriggered);
        empty.show();
        QTest::mouseClick(empty.findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(empty.accessibleName(), QStringLiteral("No batch in this filter."));
    }

    void loadingShowsNothingAtFirst()
    {
        Theme theme(*qApp, Appearance::Light);
        LoadingBar bar;
        bar.resize(300, 3);
        bar.show();
        bar.setLoading(true);
        QVERIFY(!shows(picture(bar), bar.rect(), theme.tokens().acc, 2));
        QTRY_VERIFY_WITH_TIMEOUT(shows(picture(bar), bar.rect(), theme.tokens().acc, 2), 3000);
        bar.setLoading(false);
        QVERIFY(!shows(picture(bar), bar.rect(), theme.tokens().acc, 2));
    }

    void metricsAndPanelsPaint()
    {
        Theme theme(*qApp, Appearance::Light);
        MetricStrip strip;
        strip.setMetrics({{QStringLiteral("To close today"), QStringLiteral("3 batches"), QStringLiteral("R$ 4.450.088,79")},
                          {QStringLiteral("Exceptions"), QStringLiteral("9"), QStringLiteral("6 new"), QStringLiteral("error")}});
        QVERIFY(strip.accessibleName().contains(QStringLiteral("To close today: 3 batches")));
        strip.resize(900, strip.sizeHint().height());
        keep(picture(strip, 2), QStringLiteral("metrics"));
        QVERIFY(shows(picture(strip, 2), QRect(450, 0, 450, 64), theme.tokens().family(flow::Family::Error).text));
        Panel panel(QStringLiteral("Cut-off times"));
        panel.resize(300, 120);
        const QImage image = picture(panel, 1);
        QCOMPARE(image.pixelColor(150, 34), theme.tokens().line);
        QCOMPARE(image.pixelColor(150, 60), theme.tokens().surf);
    }

    void searchShowsItsKeysWhileEmpty()
    {
        Theme theme(*qApp, Appearance::Light);
        SearchField field(QStringLiteral("Search contract or amount…"));
        field.setKeys(QStringLiteral("Ctrl K"));
        field.resize(240, 28);
        const QRect right(190, 0, 48, 28);
        QVERIFY(shows(picture(field, 2), right, theme.tokens().t2, 30));
        field.setText(QStringLiteral("a"));
        QVERIFY(!shows(picture(field, 2), right, theme.tokens().t2, 30));
    }
};

ESTEIRA_TEST(ControlsTest)
#include "controls_test.moc"
