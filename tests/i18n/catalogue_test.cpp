#include "core/text.h"
#include "support/test_registry.h"
#include "translations/catalogues.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace esteira;

namespace {

struct Message {
    QString id; ///< context, source and disambiguation
    QString source;
    QStringList translations;
    bool unfinished = false;
};

QList<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            Message message;
            message.source = xml.readElementText();
            message.id = context + QLatin1Char('\x1f') + message.source;
            messages.append(message);
        } else if (xml.name() == QLatin1String("comment")) {
            messages.last().id += QLatin1Char('\x1f') + xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.text().trimmed().isEmpty())
                messages.last().translations.append(xml.text().toString());
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(\\d+|n|L\\d+)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QString cataloguePath(const QString &name)
{
    return QStringLiteral(ESTEIRA_SOURCE_DIR "/translations/") + name;
}

} // namespace

/// Both catalogues are complete at every commit, and translated by a person, not left over.
class CatalogueTest : public QObject {
    Q_OBJECT
private slots:
    void holdsEveryTextOfTheSources_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Portuguese") << QStringLiteral("esteira_pt_BR.ts");
        QTest::newRow("English") << QStringLiteral("esteira_en.ts");
    }

    void holdsEveryTextOfTheSources()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(ESTEIRA_LUPDATE), {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                      QStringLiteral(ESTEIRA_SOURCE_DIR "/src"), QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        // What lupdate could not place would stay English on the screen.
        const QByteArray doubts = lupdate.readAllStandardError();
        QVERIFY2(doubts.isEmpty(), doubts.constData());

        QSet<QString> wanted;
        for (const Message &message : readCatalogue(fresh))
            wanted.insert(message.id);
        QVERIFY(wanted.size() > 100);
        QSet<QString> kept;
        for (const Message &message : readCatalogue(cataloguePath(name)))
            kept.insert(message.id);
        const QSet<QString> missing = wanted - kept;
        const QSet<QString> leftOver = kept - wanted;
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run ./dev tr; missing: ") + QStringList(missing.values()).join(QLatin1String("; "))));
        QVERIFY2(leftOver.isEmpty(), qPrintable(QStringLiteral("run ./dev tr; left over: ") + QStringList(leftOver.values()).join(QLatin1String("; "))));
    }

    void nothingIsUnfinished_data() { holdsEveryTextOfTheSources_data(); }
    void nothingIsUnfinished()
    {
        QFETCH(QString, name);
        for (const Message &message : readCatalogue(cataloguePath(name))) {
            QVERIFY2(!message.unfinished && !message.translations.isEmpty(), qPrintable(message.id));
            for (const QString &translation : message.translations) {
                // A form of a plural may leave the number itself out ("one file"); every other placeholder stays.
                QStringList wanted = placeholders(message.source);
                QStringList used = placeholders(translation);
                if (message.translations.size() > 1) {
                    wanted.removeAll(QStringLiteral("%n"));
                    used.removeAll(QStringLiteral("%n"));
                }
                QVERIFY2(wanted == used, qPrintable(message.id));
            }
        }
    }

    void portugueseIsWrittenAsOurGuideAsks()
    {
        for (const Message &message : readCatalogue(cataloguePath(QStringLiteral("esteira_pt_BR.ts")))) {
            for (const QString &translation : message.translations) {
                // An exclamation mark is shouting, except where the source names it as a sign to type.
                QVERIFY2(message.source.contains(QLatin1Char('!')) || !translation.contains(QLatin1Char('!')), qPrintable(translation));
                QVERIFY2(!translation.contains(QLatin1String("por favor"), Qt::CaseInsensitive), qPrintable(translation));
                QVERIFY2(!translation.contains(QLatin1String("timeout"), Qt::CaseInsensitive), qPrintable(translation));
                QVERIFY2(message.source.endsWith(QChar(0x2026)) == translation.endsWith(QChar(0x2026)), qPrintable(translation));
            }
        }
    }

    void theCatalogueSaysItsLanguage()
    {
        const auto portuguese = loadCatalogue(Language::Portuguese);
        QCoreApplication::installTranslator(portuguese.get());
        QCOMPARE(currentLanguage(), Language::Portuguese);
        QCoreApplication::removeTranslator(portuguese.get());
        QCOMPARE(currentLanguage(), Language::English);
        const Text text = Text::of(QT_TRANSLATE_NOOP("Text", "Required"));
        QCOMPARE(text.in(portuguese.get()), QStringLiteral("Obrigatório"));
        QCOMPARE(text.in(nullptr), QStringLiteral("Required"));
    }
};

ESTEIRA_TEST(CatalogueTest)
#include "catalogue_test.moc"
