#include "views/exchange/exchange_dialog.h"

#include "core/future.h"
#include "viewmodels/exchange/exchange_list_model.h"
#include "views/design/button.h"
#include "views/exchange/exchange_view.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>

namespace esteira::views {

ExchangeDialog::ExchangeDialog(services::Workplace &workplace, qint64 exchange, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exchangeDialog"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *view = new ExchangeView(workplace, this);
    column->addWidget(view, 1);
    auto *footer = new Surface(&design::Tokens::sub, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 10, 16, 10);
    auto *close = new design::Button({}, design::ButtonVariant::Default, {}, footer);
    close->setObjectName(QStringLiteral("closeExchangeButton"));
    close->setKeys(QKeySequence(Qt::Key_Escape));
    row->addStretch(1);
    row->addWidget(close);
    column->addWidget(footer);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    speak(this, [this, close] {
        setWindowTitle(tr("Call to the administrator"));
        close->setText(tr("Close"));
    });
    resize(620, 620);
    view->setExchange(exchange);
    if (!exchange)
        view->setNone();
}

void openCallOf(services::Workplace &workplace, const ports::ExchangeQuery &query, const ports::Event &event, QWidget *parent)
{
    whenDone(workplace.exchanges.latest(query), parent,
             [&workplace, event, parent](const Result<QList<ports::KeptExchange>> &exchanges) {
        const qint64 call = exchanges ? viewmodels::callOf(event, *exchanges) : 0;
        (new ExchangeDialog(workplace, call, parent))->show();
    });
}

} // namespace esteira::views
