#include "store/database/database.h"
#include "store/database/migrations.h"
#include "support/await.h"
#include "support/test_registry.h"
#include "window/window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace esteira;

/// The data cannot be opened: the person learns why, loses nothing, and goes on when the reason is gone.
class TestWindowStartError : public QObject {
    Q_OBJECT
private slots:
    void saysWhyAndTriesAgain()
    {
        const QTemporaryDir data;
        const QString file = data.filePath(QStringLiteral("esteira.sqlite"));
        auto other = std::make_unique<store::Database>(file, store::Migrations());
        QVERIFY_RESULT(test::await(other->open()));

        composition::BackendOptions options;
        options.dataDirectory = data.path();
        options.keysInFile = true;
        app::WindowProgram program(*qApp, options);
        views::MainWindow *window = nullptr;
        program.start([&](views::MainWindow &opened) { window = &opened; });
        const auto dialog = [] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (top->isVisible() && top->inherits("esteira::views::StartErrorDialog"))
                    return top;
            }
            return static_cast<QWidget *>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
        QVERIFY(!window);
        QString told;
        for (const QLabel *label : dialog()->findChildren<QLabel *>())
            told += label->text() + u'\n';
        QVERIFY2(told.contains(QStringLiteral("esteira.sqlite")), qPrintable(told));
        const auto press = [&](const QString &beginning) {
            for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
                if (button->text().remove(u'&').startsWith(beginning)) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return true;
                }
            }
            return false;
        };
        QApplication::clipboard()->clear();
        const bool portuguese = currentLanguage() == Language::Portuguese;
        QVERIFY(press(portuguese ? QStringLiteral("Copiar") : QStringLiteral("Copy")));
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
        other.reset();
        QVERIFY(press(portuguese ? QStringLiteral("Tentar") : QStringLiteral("Try")));
        QTRY_VERIFY_WITH_TIMEOUT(window && window->isVisible(), 20'000);
        QVERIFY(!dialog());
    }
};

ESTEIRA_TEST(TestWindowStartError)
#include "start_error_test.moc"
