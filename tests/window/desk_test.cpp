#include "support/test_registry.h"
#include "window/window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QXmlStreamReader>

using namespace esteira;
using test::WindowFixture;

namespace {

/// English sources whose Portuguese differs and that hold no placeholder.
QSet<QString> englishOnly()
{
    QFile file(QStringLiteral(ESTEIRA_SOURCE_DIR "/translations/esteira_pt_BR.ts"));
    QSet<QString> words;
    QString source;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && !xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            const QString portuguese = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (portuguese != source && !source.contains(u'%'))
                words.insert(source);
        }
    }
    return words;
}

QStringList shownIn(QWidget &window, const QSet<QString> &words)
{
    QStringList found;
    const auto look = [&](QString text) {
        text.remove(u'&');
        if (words.contains(text))
            found.append(text);
    };
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible())
            look(label->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible())
            look(button->text());
    for (const QAction *action : window.findChildren<QAction *>())
        look(action->text());
    for (const QTableView *table : window.findChildren<QTableView *>())
        for (int i = 0; table->isVisible() && table->model() && i < table->model()->columnCount(); ++i)
            look(table->model()->headerData(i, Qt::Horizontal).toString());
    return found;
}

} // namespace

class TestWindowDesk : public QObject {
    Q_OBJECT
private slots:
    void languageSwitchesOnEveryPage()
    {
        const QSet<QString> english = englishOnly();
        QVERIFY(english.size() > 100);
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.importDraft(QStringLiteral("settlements-with-problems.csv"), rowsIn(QStringLiteral("settlements-with-problems.csv"))));
        for (const char *page : {"", "actionGoEvents", "actionGoBatches"}) {
            if (*page)
                QVERIFY(desk.trigger(QString::fromLatin1(page)));
            QVERIFY(desk.trigger(QStringLiteral("actionEnglish")));
            QTRY_VERIFY(!shownIn(desk.window(), english).isEmpty());
            QVERIFY(desk.trigger(QStringLiteral("actionPortuguese")));
            QTRY_COMPARE(shownIn(desk.window(), english), QStringList());
            QVERIFY(desk.trigger(QStringLiteral("actionEnglish")));
            QTRY_VERIFY(!shownIn(desk.window(), english).isEmpty());
        }
    }

    void themeSwitchesLive()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionThemeLight")));
        QTRY_VERIFY(QApplication::palette().window().color().lightnessF() > 0.5);
        const QImage light = desk.window().grab().toImage();
        QVERIFY(desk.trigger(QStringLiteral("actionThemeDark")));
        QTRY_VERIFY(QApplication::palette().window().color().lightnessF() < 0.5);
        QVERIFY(QApplication::palette().windowText().color().lightnessF() > 0.5);
        QVERIFY(desk.window().grab().toImage() != light);
    }

    void problemsBlockSendingAndSayWhy()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.importDraft(QStringLiteral("settlements-with-problems.csv"), rowsIn(QStringLiteral("settlements-with-problems.csv"))));
        QVERIFY(desk.onlyBatch().summary.rowsWithErrors > 0);
        QWidget *send = desk.seek(QStringLiteral("sendBatchButton"));
        QVERIFY(send);
        QTRY_VERIFY(!send->isEnabled());
        QTRY_VERIFY(!desk.text(QStringLiteral("actionReason")).isEmpty());
        auto *problems = qobject_cast<QTableView *>(desk.seek(QStringLiteral("problemTable")));
        QVERIFY(problems);
        QTRY_VERIFY(problems->model()->rowCount() > 0);
    }

    void deletingADraftAsksFirst()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.importDraft(QStringLiteral("settlements-excel-br.csv"), 40));
        QVERIFY(desk.click(QStringLiteral("deleteDraftButton")));
        QVERIFY(desk.seek(QStringLiteral("deleteDraftDialog")));
        QVERIFY(desk.click(QStringLiteral("cancelButton")));
        QVERIFY(desk.gone(QStringLiteral("deleteDraftDialog")));
        QCOMPARE(desk.batches().size(), 1);
        QVERIFY(desk.click(QStringLiteral("deleteDraftButton")));
        QVERIFY(desk.click(QStringLiteral("confirmDeleteButton")));
        QTRY_COMPARE(desk.batches().size(), 0);
    }

private:
    static int rowsIn(const QString &name)
    {
        QFile file(QStringLiteral(ESTEIRA_TEST_DATA "/") + name);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().trimmed().count('\n')) : -1;
    }
};

ESTEIRA_TEST(TestWindowDesk)
#include "desk_test.moc"
