#include "window/window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QUrl>

namespace esteira::test {

WindowFixture::WindowFixture(Language language) : m_language(language) {}

bool WindowFixture::open()
{
    m_window = nullptr;
    m_program.reset();
    composition::BackendOptions options;
    options.dataDirectory = m_data.path();
    options.sandboxClock = QStringLiteral("x10");
    options.keysInFile = true;
    m_program = std::make_unique<app::WindowProgram>(*qApp, options);
    m_program->theme().setReducedMotion(true);
    m_program->start([this](views::MainWindow &window) { m_window = &window; });
    if (!QTest::qWaitFor([this] { return m_window && m_window->isVisible(); }, 20'000))
        return false;
    m_window->resize(1440, 900);
    return trigger(m_language == Language::Portuguese ? QStringLiteral("actionPortuguese") : QStringLiteral("actionEnglish"));
}

void WindowFixture::drop(const QString &file)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(m_window->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &enter);
    QDropEvent dropped(m_window->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &dropped);
}

bool WindowFixture::importDraft(const QString &fileName, int rows)
{
    drop(QStringLiteral(ESTEIRA_TEST_DATA "/") + fileName);
    return seek(QStringLiteral("importDialog")) && click(QStringLiteral("confirmImportButton"))
        && QTest::qWaitFor([&] { return table() && table()->model()->rowCount() == rows; }, 15'000);
}

QWidget *WindowFixture::visible(const QString &objectName) const
{
    QWidget *found = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        if (top->objectName() == objectName)
            found = top;
        for (QWidget *candidate : top->findChildren<QWidget *>(objectName)) {
            if (candidate->isVisible())
                found = candidate;
        }
    }
    return found;
}

QWidget *WindowFixture::seek(const QString &objectName, int timeoutMs)
{
    return QTest::qWaitFor([&] { return visible(objectName) != nullptr; }, timeoutMs) ? visible(objectName) : nullptr;
}

bool WindowFixture::gone(const QString &objectName)
{
    return QTest::qWaitFor([&] { return visible(objectName) == nullptr; }, 10'000);
}

bool WindowFixture::click(const QString &objectName)
{
    const auto ready = [&] {
        const QWidget *target = visible(objectName);
        return target && target->isEnabled();
    };
    if (!QTest::qWaitFor(ready, 15'000))
        return false;
    QTest::mouseClick(visible(objectName), Qt::LeftButton);
    return true;
}

bool WindowFixture::trigger(const QString &actionName)
{
    auto *action = m_window->findChild<QAction *>(actionName);
    if (!action || !QTest::qWaitFor([&] { return action->isEnabled(); }, 10'000))
        return false;
    action->trigger();
    return true;
}

QTableView *WindowFixture::table()
{
    return qobject_cast<QTableView *>(visible(QStringLiteral("rowTable")));
}

QString WindowFixture::text(const QString &objectName)
{
    const QWidget *widget = visible(objectName);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    return widget ? widget->property("text").toString() : QString();
}

QList<ports::BatchListItem> WindowFixture::batches()
{
    auto future = m_program->backend().workplace().batches.batches();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || !future.result())
        return {};
    return *future.result();
}

ports::BatchListItem WindowFixture::onlyBatch()
{
    const QList<ports::BatchListItem> all = batches();
    return all.size() == 1 ? all.first() : ports::BatchListItem{};
}

} // namespace esteira::test
