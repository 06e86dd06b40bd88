#include "views/tables/name_dialog.h"

#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace esteira::views {

NameDialog::NameDialog(ports::Environment environment, const QStringList &taken, QWidget *parent, const QString &proposal)
    : ActionDialog(environment, parent), m_name(new QLineEdit(proposal, this))
{
    setObjectName(QStringLiteral("nameDialog"));
    setFixedWidth(420);
    m_name->setObjectName(QStringLiteral("nameField"));
    m_name->setMaxLength(60);
    body()->addWidget(m_name);
    actionButton()->setObjectName(QStringLiteral("saveNameButton"));
    makeActionDefault();
    const auto check = [this, taken] {
        const QString name = m_name->text().trimmed();
        actionButton()->setEnabled(!name.isEmpty());
        setFooterNote(name.isEmpty() ? tr("Give it a name.") : taken.contains(name) ? tr("Replaces what has this name.") : QString());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(this, &ActionDialog::actionTriggered, this, [this] {
        if (m_name->text().trimmed().isEmpty())
            return;
        emit named(m_name->text().trimmed());
        accept();
    });
    speak(this, [this, check] {
        m_name->setPlaceholderText(tr("Name"));
        m_name->setAccessibleName(tr("Name"));
        check();
    });
    m_name->setFocus();
}

} // namespace esteira::views
