#include "support/test_registry.h"
#include "viewmodels/settlement/file_columns_model.h"
#include "viewmodels/settlement/file_maps.h"
#include "window/window_fixture.h"

#include <QFile>
#include <QTableView>
#include <QTest>

using namespace esteira;
using test::WindowFixture;
using viewmodels::bestMap;
using viewmodels::FileMap;

namespace {

ports::FileInspection fileOf(const QString &headers, const QString &fields)
{
    ports::FileInspection inspection;
    inspection.dialect.headerLine.value = 1;
    const QStringList names = headers.split(u' ');
    for (int i = 0; i < names.size(); ++i) {
        ports::FileColumn column;
        column.index = i;
        column.header = names.at(i);
        column.field = fields.split(u' ').value(i).replace(u'-', QString());
        inspection.columns.append(column);
    }
    return inspection;
}

const QString kNames = QStringLiteral("A B C D E");
const QString kFields = QStringLiteral("asset_type settlement_type total_value external_id contract_number");

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &header, const QByteArray &line)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(header + '\n' + line + '\n') < 0)
        qFatal("cannot write the test's file");
    return file.fileName();
}

} // namespace

/// The mapping of a kind of file is remembered, and what changed since is pointed out.
class TestWindowImportMap : public QObject {
    Q_OBJECT
private slots:
    void theSameFileIsKnown();
    void aChangedColumnIsPointedOut();
    void anotherFileIsNot();
    void answersAreOfTheSameFileOnly();
    void throughTheWindow();
};

void TestWindowImportMap::theSameFileIsKnown()
{
    const FileMap map = viewmodels::mapOf(fileOf(kNames, kFields), QDate(2026, 11, 18));
    const auto known = bestMap({map}, fileOf(kNames, QStringLiteral("asset_type settlement_type - external_id contract_number")));
    QVERIFY(known && known->isSame && known->changed.isEmpty() && known->missing.isEmpty());
    const QMap<int, QString> expected{{2, QStringLiteral("total_value")}};
    QCOMPARE(known->settings.mapping, expected);
}

void TestWindowImportMap::aChangedColumnIsPointedOut()
{
    const FileMap map = viewmodels::mapOf(fileOf(kNames, kFields), QDate(2026, 11, 18));
    const auto renamed = bestMap({map}, fileOf(QStringLiteral("A B X D E"), kFields));
    QVERIFY(renamed && !renamed->isSame);
    QCOMPARE(renamed->changed, QList<int>{2});
    QCOMPARE(renamed->missing, QStringList{QStringLiteral("C")});
    const auto moved = bestMap({map}, fileOf(QStringLiteral("C A B D E"), QStringLiteral("total_value asset_type settlement_type external_id contract_number")));
    QVERIFY(moved && !moved->isSame && moved->settings.mapping.isEmpty());
    QCOMPARE(moved->changed, QList<int>{0});
}

void TestWindowImportMap::anotherFileIsNot()
{
    const FileMap map = viewmodels::mapOf(fileOf(kNames, kFields), QDate(2026, 11, 18));
    QVERIFY(!bestMap({map}, fileOf(QStringLiteral("A B X Y Z"), kFields)));
    QVERIFY(!bestMap({}, fileOf(kNames, kFields)));
}

void TestWindowImportMap::answersAreOfTheSameFileOnly()
{
    auto answered = fileOf(kNames, kFields);
    answered.settings.decimalMark = DecimalMark::Dot;
    const FileMap map = viewmodels::mapOf(answered, QDate(2026, 11, 18));
    QCOMPARE(bestMap({map}, fileOf(kNames, kFields))->settings.decimalMark, std::optional(DecimalMark::Dot));
    QVERIFY(!bestMap({map}, fileOf(QStringLiteral("A B C D X"), kFields))->settings.decimalMark);
}

void TestWindowImportMap::throughTheWindow()
{
    const QTemporaryDir folder;
    const QByteArray line("ccb;asset_settlement;1,00;M-1;123/ABC;2026-11-19;borrower");
    const QString first = write(folder, QStringLiteral("a.csv"), "asset_type;settlement_type;total_value;external_id;QUALQUER;collection_date;collection_origin_type", line);
    const QString second = write(folder, QStringLiteral("b.csv"), "settlement_type;asset_type;total_value;external_id;QUALQUER;collection_date;collection_origin_type",
                                 "asset_settlement;ccb;1,00;M-2;124/ABC;2026-11-19;borrower");
    WindowFixture desk;
    QVERIFY(desk.open());
    desk.drop(first);
    auto *columns = qobject_cast<QTableView *>(desk.seek(QStringLiteral("columnTable")));
    QVERIFY(columns);
    const auto field = [&columns](int row) { return columns->model()->index(row, viewmodels::FileColumnsModel::Field).data(Qt::EditRole).toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(columns->model()->rowCount(), 7, 10'000);
    QVERIFY(field(4).isEmpty());
    QVERIFY(columns->model()->setData(columns->model()->index(4, viewmodels::FileColumnsModel::Field), QStringLiteral("contract_number"), Qt::EditRole));
    QTRY_COMPARE(field(4), QStringLiteral("contract_number"));
    QVERIFY(desk.click(QStringLiteral("confirmImportButton")));
    QTRY_VERIFY_WITH_TIMEOUT(desk.table() && desk.table()->model()->rowCount() == 1, 15'000);
    QVERIFY(desk.trigger(QStringLiteral("actionGoBatches")));
    desk.drop(second);
    columns = qobject_cast<QTableView *>(desk.seek(QStringLiteral("columnTable")));
    QVERIFY(columns);
    QTRY_COMPARE_WITH_TIMEOUT(field(4), QStringLiteral("contract_number"), 10'000);
    QTRY_VERIFY2(desk.text(QStringLiteral("importMapNote")).contains(QStringLiteral("changed since: settlement_type")), qPrintable(desk.text(QStringLiteral("importMapNote"))));
    QVERIFY(columns->model()->index(0, 0).data().toString().contains(QStringLiteral("changed")));
}

ESTEIRA_TEST(TestWindowImportMap)
#include "import_map_test.moc"
