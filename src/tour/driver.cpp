#include "tour/driver.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

namespace esteira::tour {

QString picturePrefix(Language language, design::Appearance appearance)
{
    return QString::fromLatin1(language == Language::Portuguese ? "pt" : "en")
        + QString::fromLatin1(appearance == design::Appearance::Dark ? "-dark" : "-light");
}

Driver::Driver(QString folder, QString prefix) : m_folder(std::move(folder)), m_prefix(std::move(prefix)) {}

void Driver::fail(const QString &sentence)
{
    m_report.append(QStringLiteral("  FAILED: ") + sentence);
    if (m_failure.isEmpty()) {
        m_failure = sentence;
        if (m_window)
            picture(QStringLiteral("failure"));
    }
}

void Driver::step(const QString &sentence)
{
    if (ok())
        m_report.append(sentence);
}

void Driver::check(bool condition, const QString &sentence)
{
    if (!ok())
        return;
    if (condition)
        m_report.append(QStringLiteral("  checked: ") + sentence);
    else
        fail(sentence);
}

bool Driver::waitFor(const std::function<bool()> &condition, const QString &what, int timeoutMs)
{
    if (!ok())
        return false;
    if (!QTest::qWaitFor(condition, timeoutMs)) {
        fail(QStringLiteral("waited in vain for: ") + what);
        return false;
    }
    m_report.append(QStringLiteral("  seen: ") + what);
    return true;
}

QWidget *Driver::seek(const QString &objectName, int timeoutMs)
{
    QWidget *found = nullptr;
    const auto look = [&] {
        // The newest window first: a dialog hides the control of the same name behind it.
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (auto window = windows.crbegin(); window != windows.crend(); ++window) {
            if (!(*window)->isVisible())
                continue;
            if ((*window)->objectName() == objectName)
                found = *window;
            for (QWidget *candidate : (*window)->findChildren<QWidget *>(objectName)) {
                if (candidate->isVisible())
                    found = candidate;
            }
            if (found)
                return true;
        }
        return false;
    };
    return QTest::qWaitFor(look, timeoutMs) ? found : nullptr;
}

QWidget *Driver::find(const QString &objectName)
{
    QWidget *found = ok() ? seek(objectName) : nullptr;
    if (!found && ok())
        fail(QStringLiteral("there is no visible control “%1”").arg(objectName));
    return found;
}

void Driver::click(const QString &objectName)
{
    QWidget *target = find(objectName);
    if (!target)
        return;
    if (!QTest::qWaitFor([&] { return target->isEnabled(); }, 10'000)) {
        fail(QStringLiteral("“%1” stays disabled").arg(objectName));
        return;
    }
    QTest::mouseClick(target, Qt::LeftButton);
}

void Driver::trigger(const QString &actionName)
{
    if (!ok() || !m_window)
        return;
    auto *action = m_window->findChild<QAction *>(actionName);
    if (!action)
        fail(QStringLiteral("there is no action “%1”").arg(actionName));
    else if (!QTest::qWaitFor([&] { return action->isEnabled(); }, 10'000))
        fail(QStringLiteral("the action “%1” stays disabled").arg(actionName));
    else
        action->trigger();
}

void Driver::type(const QString &objectName, const QString &text)
{
    QWidget *target = find(objectName);
    if (!target)
        return;
    target->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(target))
        edit->selectAll();
    QTest::keyClicks(target, text);
}

void Driver::press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (ok() && target)
        QTest::keyClick(target, key, modifiers);
}

void Driver::picture(const QString &name)
{
    if (!m_window)
        return;
    // Let layouts, models and fades come to rest.
    QTest::qWait(250);
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window == m_window || !window->isVisible() || window->windowType() == Qt::ToolTip)
            continue;
        const QPoint at = window->pos() - m_window->pos();
        painter.drawPixmap(at, window->grab());
    }
    painter.end();
    const QString file = QDir(m_folder).filePath(m_prefix + u'-' + name + QStringLiteral(".png"));
    if (!picture.save(file))
        fail(QStringLiteral("the picture %1 cannot be saved").arg(file));
    else
        m_report.append(QStringLiteral("  picture: ") + QFileInfo(file).fileName());
}

} // namespace esteira::tour
