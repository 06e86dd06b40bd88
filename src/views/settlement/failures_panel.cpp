#include "views/settlement/failures_panel.h"

#include "core/format.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/failure_list_model.h"
#include "viewmodels/status/status_headings.h"
#include "views/design/button.h"
#include "views/design/chip.h"
#include "views/design/delegates.h"
#include "views/design/labels.h"
#include "views/design/table.h"
#include "views/settlement/conflict_box.h"
#include "views/settlement/copy_rows.h"
#include "views/settlement/text_scroll.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace esteira::views {

using design::StatusChip;
using design::TextLabel;
using design::TextRole;
using settlement::SendState;
using viewmodels::FailureListModel;

namespace {
constexpr int kDetailWidth = 332;
constexpr int kLeastHeight = 150;
constexpr int kEmptyHeight = 86;
/// Below this the message would be cut to nothing; the HTTP status stands beside the table as well.
constexpr int kRoomForHttp = 780;
constexpr int kRoomForCode = 600;
} // namespace

FailuresPanel::FailuresPanel(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent)
    : Panel(parent), m_state(state), m_failures(new FailureListModel(workplace, this))
{
    for (StatusChip **chip : {&m_refused, &m_unknown, &m_conflicts}) {
        *chip = new StatusChip(this);
        (*chip)->setChipStyle(design::ChipStyle::Plain);
        addToHeader(*chip);
    }
    m_stack = new QStackedWidget(this);
    auto *filled = new QWidget(m_stack);
    auto *row = new QHBoxLayout(filled);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildTable(filled), 1);
    row->addWidget(buildDetail(filled));
    m_none = new TextLabel({}, TextRole::Body, "t2", m_stack);
    m_none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_none);
    body()->addWidget(m_stack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FailuresPanel::showDetail);
    connect(m_failures, &QAbstractItemModel::rowsInserted, this, &FailuresPanel::showFailures);
    connect(m_failures, &QAbstractItemModel::rowsRemoved, this, &FailuresPanel::showFailures);
    connect(m_failures, &QAbstractItemModel::dataChanged, this, &FailuresPanel::showFailures);
    speak(this, [this] {
        setTitle(tr("Failures"));
        m_table->setAccessibleName(tr("Settlements refused, without an answer or in conflict"));
        m_correct->setText(tr("Correct in the table"));
        m_calls->setText(tr("Show the calls"));
        m_calls->setToolTip(tr("What was asked about this settlement, what was answered, and when"));
        m_none->setText(tr("Nothing refused, nothing without an answer."));
        showFailures();
    });
}

QWidget *FailuresPanel::buildTable(QWidget *parent)
{
    m_table = new QTableView(parent);
    m_table->setObjectName(QStringLiteral("failureTable"));
    m_table->setModel(m_failures);
    design::setupTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(FailureListModel::Line, new design::CountDelegate(m_table));
    m_table->setItemDelegateForColumn(FailureListModel::Result, new design::StatusDelegate(design::ChipStyle::Tinted, m_table));
    m_table->setItemDelegateForColumn(FailureListModel::ExternalId, new design::MonoDelegate(m_table));
    m_table->setItemDelegateForColumn(FailureListModel::Amount, new design::MoneyDelegate(m_table));
    m_table->setItemDelegateForColumn(FailureListModel::Http, new design::CountDelegate(m_table));
    m_table->setItemDelegateForColumn(FailureListModel::Code, new design::MonoDelegate(m_table));
    const QList<int> widths{54, 126, 150, 96, 54, 92, 120};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths.at(i));
    m_table->horizontalHeader()->setSectionResizeMode(FailureListModel::Message, QHeaderView::Stretch);
    copyRowsOf(*m_table);
    return m_table;
}

QWidget *FailuresPanel::buildDetail(QWidget *parent)
{
    auto *side = new Surface(&design::Tokens::surf, Qt::LeftEdge, parent);
    side->setFixedWidth(kDetailWidth);
    auto *outer = new QVBoxLayout(side);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    // However long the administrator's text is, what to do stays within reach.
    auto *scroll = new TextScroll(side);
    auto *inner = new Surface(&design::Tokens::surf, {}, scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(13, 10, 12, 10);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title = new TextLabel({}, TextRole::PanelTitle, "text", inner);
    m_code = new TextLabel({}, TextRole::Mono, "t2", inner);
    head->addWidget(m_title);
    head->addWidget(m_code);
    head->addStretch(1);
    m_words = new TextLabel({}, TextRole::Body, "text", inner);
    m_words->setObjectName(QStringLiteral("failureDetail"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_conflict = new ConflictBox(inner);
    m_correct = new design::Button({}, design::ButtonVariant::Primary, QStringLiteral("pencil"), inner);
    m_correct->setObjectName(QStringLiteral("correctRefusedButton"));
    m_calls = new design::Button({}, design::ButtonVariant::Default, QStringLiteral("arrow-left-right"), inner);
    m_calls->setObjectName(QStringLiteral("failureCallsButton"));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(6);
    for (design::Button *button : {m_correct, m_calls}) {
        button->setControlSize(design::ControlSize::Small);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_conflict);
    column->addStretch(1);
    scroll->setWidget(inner);
    outer->addWidget(scroll, 1);
    auto *foot = new Surface(&design::Tokens::surf, {}, side);
    foot->setLayout(acts);
    acts->setContentsMargins(13, 0, 12, 8);
    outer->addWidget(foot);
    connect(m_correct, &QPushButton::clicked, this, [this] { emit rowsWanted(QStringLiteral("refused")); });
    connect(m_calls, &QPushButton::clicked, this, [this] {
        if (const ports::StoredRow *row = m_failures->row(m_table->currentIndex().row()))
            emit callsWanted(row->draft.request.externalId);
    });
    connect(m_conflict, &ConflictBox::acceptTheirsWanted, this, &FailuresPanel::acceptTheirsWanted);
    connect(m_conflict, &ConflictBox::sendOursWanted, this, &FailuresPanel::sendOursWanted);
    return side;
}

void FailuresPanel::setBatch(ports::BatchId batch)
{
    m_failures->setBatch(batch);
}

void FailuresPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const int room = width() - kDetailWidth;
    m_table->setColumnHidden(FailureListModel::Http, room < kRoomForHttp);
    m_table->setColumnHidden(FailureListModel::Code, room < kRoomForCode);
}

void FailuresPanel::showFailures()
{
    if (!m_calls)
        return;
    const bool any = m_failures->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    // Without failures the room belongs to what is there.
    setMinimumHeight(any ? kLeastHeight : kEmptyHeight);
    setMaximumHeight(any ? QWIDGETSIZE_MAX : kEmptyHeight);
    const auto show = [this](StatusChip *chip, SendState state) {
        const qint64 count = m_state.hasItem() ? viewmodels::inState(m_state.item().summary, state).count : 0;
        status::Look look = status::headingOf(state);
        look.text = format::count(count) + u' ' + look.text.toLower();
        chip->setLook(look);
        chip->setVisible(count > 0);
    };
    show(m_refused, SendState::Refused);
    show(m_unknown, SendState::Unknown);
    show(m_conflicts, SendState::Conflict);
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showDetail();
}

void FailuresPanel::showDetail()
{
    if (!m_calls)
        return;
    const ports::StoredRow *row = m_failures->row(m_table->currentIndex().row());
    m_title->setText(row ? tr("Line %1").arg(format::count(row->position)) : QString());
    QStringList code;
    if (row && row->lastError && row->lastError->httpStatus)
        code.append(QStringLiteral("HTTP %1").arg(row->lastError->httpStatus));
    if (row && row->lastError && !row->lastError->apiCode.isEmpty())
        code.append(row->lastError->apiCode);
    m_code->setText(code.join(QStringLiteral(" · ")));
    const bool conflict = row && row->sendState == SendState::Conflict;
    const QString words = row && !conflict ? FailureListModel::explanation(*row) : QString();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_conflict->setVisible(conflict);
    if (conflict)
        m_conflict->setRow(*row);
    m_correct->setVisible(row && row->sendState == SendState::Refused);
    m_calls->setVisible(row != nullptr);
}

} // namespace esteira::views
