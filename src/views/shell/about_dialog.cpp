#include "views/shell/about_dialog.h"

#include "views/design/button.h"
#include "views/design/icon.h"
#include "views/design/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Esteira"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    auto *mark = new QLabel(this);
    mark->setPixmap(design::applicationIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    column->addWidget(mark);
    column->addWidget(new TextLabel(QStringLiteral("Esteira"), TextRole::PageTitle, "text", this));
    const QString version = QCoreApplication::applicationVersion();
    if (!version.isEmpty())
        column->addWidget(new TextLabel(tr("Version %1").arg(version), TextRole::Mono, "t2", this));
    auto *what = new TextLabel(tr("Back office of receivables funds: settlement batches from file to completed, never paid twice."), TextRole::Body, "text", this);
    what->setWordWrap(true);
    what->setMinimumWidth(380);
    column->addWidget(what);
    auto *licence = new TextLabel(tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1.").arg(QLatin1StringView(qVersion())),
                                  TextRole::Support, "t2", this);
    licence->setWordWrap(true);
    column->addWidget(licence);
    auto *close = new design::Button(tr("Close"), design::ButtonVariant::Default, {}, this);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace esteira::views
