#include "views/design/breadcrumb.h"

#include "views/design/labels.h"

#include <QBoxLayout>

namespace esteira::design {

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Breadcrumb::setTrail(const QList<Crumb> &parents, const QString &title)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Crumb &crumb : parents) {
        auto *link = new TextLabel({}, TextRole::Body, "acc", this);
        link->setTextFormat(Qt::RichText);
        link->setText(QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%2</a>").arg(crumb.id.toHtmlEscaped(), crumb.text.toHtmlEscaped()));
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, &Breadcrumb::crumbActivated);
        m_row->addWidget(link);
        m_row->addWidget(new IconLabel(QStringLiteral("chevron-right"), 14, &Tokens::t3, this));
    }
    auto *heading = new ElidedLabel(title, TextRole::ToolbarTitle, &Tokens::text, this);
    m_row->addWidget(heading, 1);
}

} // namespace esteira::design
