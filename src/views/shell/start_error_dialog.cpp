#include "views/shell/start_error_dialog.h"

#include "core/log.h"
#include "views/design/button.h"
#include "views/design/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;

StartErrorDialog::StartErrorDialog(const Error &error, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("startErrorDialog"));
    setWindowTitle(tr("Esteira cannot open its data"));
    setMinimumWidth(520);
    auto *text = new design::TextLabel(error.text.shown(), design::TextRole::Section);
    auto *wayOut = new design::TextLabel(error.wayOut.shown(), design::TextRole::Body, "t2");
    for (QLabel *label : {static_cast<QLabel *>(text), static_cast<QLabel *>(wayOut)}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *copy = new Button(tr("Copy details"), ButtonVariant::Ghost, QStringLiteral("copy"));
    auto *quit = new Button(tr("Quit"), ButtonVariant::Default);
    auto *retry = new Button(tr("Try again"), ButtonVariant::Primary, QStringLiteral("refresh-cw"));
    retry->setObjectName(QStringLiteral("retryButton"));
    quit->setObjectName(QStringLiteral("quitButton"));
    retry->setDefault(true);
    retry->setFocus();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(quit);
    buttons->addWidget(retry);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(wayOut);
    layout->addSpacing(8);
    layout->addLayout(buttons);

    connect(quit, &Button::clicked, this, &QDialog::reject);
    connect(retry, &Button::clicked, this, [this] {
        accept();
        emit retryWanted();
    });
    connect(copy, &Button::clicked, this, [error] {
        QGuiApplication::clipboard()->setText(redacted(error.text.shown() + u'\n' + error.wayOut.shown() + u'\n'
                                                       + QLatin1String(errorKindName(error.kind))));
    });
}

} // namespace esteira::views
