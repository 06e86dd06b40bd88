#include "views/design/design_sheet.h"

#include "domain/settlement/settlement_flow.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/status/status_look.h"
#include "views/design/button.h"
#include "views/design/chip.h"
#include "views/design/delegates.h"
#include "views/design/environment.h"
#include "views/design/figures.h"
#include "views/design/icon.h"
#include "views/design/labels.h"
#include "views/design/paint.h"
#include "views/design/panel.h"
#include "views/design/table.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>

namespace esteira::design {

namespace {

using flow::Family;

/// A colour with its edge, painted at show time so that it follows the theme.
class Swatch : public QWidget {
public:
    enum class Part { Token, Text, Chip, Fill };
    Swatch(Ink::Token token, QSize size, QWidget *parent) : QWidget(parent), m_token(token) { setFixedSize(size); }
    Swatch(Family family, Part part, QWidget *parent) : QWidget(parent), m_part(part), m_family(family) { setFixedSize(18, 18); }

    QColor color() const
    {
        const Tokens &t = Theme::of(this);
        switch (m_part) {
        case Part::Token: return t.*m_token;
        case Part::Text: return t.family(m_family).text;
        case Part::Chip: return t.family(m_family).chip;
        case Part::Fill: return t.family(m_family).fill;
        }
        Q_UNREACHABLE();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), m_part == Part::Token ? kChipRadius : 3, color(), Theme::of(this).line2);
    }

private:
    Part m_part = Part::Token;
    Ink::Token m_token = nullptr;
    Family m_family = Family::Open;
};

struct NamedToken {
    const char *name;
    Ink::Token token;
};

constexpr NamedToken kShownTokens[] = {
    {"win", &Tokens::win}, {"chrome", &Tokens::chrome}, {"surf", &Tokens::surf}, {"sub", &Tokens::sub},
    {"hover", &Tokens::hover}, {"sel", &Tokens::sel}, {"selStrong", &Tokens::selStrong}, {"line", &Tokens::line},
    {"line2", &Tokens::line2}, {"text", &Tokens::text}, {"t2", &Tokens::t2}, {"t3", &Tokens::t3},
    {"acc", &Tokens::acc}, {"accH", &Tokens::accH}, {"envSandbox", &Tokens::envSandbox}, {"envProdEdge", &Tokens::envProdEdge},
};

QBoxLayout *row(QVBoxLayout &column, int spacing = 8)
{
    auto *made = new QHBoxLayout;
    made->setSpacing(spacing);
    column.addLayout(made);
    return made;
}

void caption(QVBoxLayout &column, const QString &text)
{
    column.addSpacing(6);
    column.addWidget(new TextLabel(text, TextRole::Caption, "t3"));
}

QList<status::Look> looksOf(const flow::Lifecycle &lifecycle)
{
    QList<status::Look> looks;
    for (const flow::State &state : lifecycle.states)
        looks.append(status::lookOf(lifecycle, QString::fromLatin1(state.value)));
    return looks;
}

} // namespace

DesignSheet::DesignSheet(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(720);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(26, 20, 26, 26);
    column->setSpacing(6);
    QBoxLayout *title = row(*column, 12);
    auto *mark = new IconLabel(QStringLiteral("esteira"), 18, &Tokens::text, this);
    title->addWidget(mark);
    title->addWidget(new TextLabel(QStringLiteral("Esteira"), TextRole::Section, "text", this), 1);
    addSurfaces(*column);
    addFamiliesAndType(*column);
    addStatuses(*column);
    addControls(*column);
    addTable(*column);
    column->addStretch(1);
}

void DesignSheet::addSurfaces(QVBoxLayout &column)
{
    caption(column, tr("Surfaces, text and accent"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(7);
    grid->setVerticalSpacing(1);
    grid->setRowMinimumHeight(2, 20);
    int at = 0;
    for (const NamedToken &shown : kShownTokens) {
        const int line = at / 8 * 3;
        auto *swatch = new Swatch(shown.token, {78, 24}, this);
        grid->addWidget(swatch, line, at % 8);
        grid->addWidget(new TextLabel(QLatin1String(shown.name), TextRole::Badge, "text", this), line + 1, at % 8);
        grid->addWidget(new TextLabel(swatch->color().name().toUpper(), TextRole::MonoSmall, "t2", this), line + 2, at % 8);
        ++at;
    }
    column.addLayout(grid);
}

void DesignSheet::addFamiliesAndType(QVBoxLayout &column)
{
    QBoxLayout *halves = row(column, 30);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    // A nested layout without a spacing of its own takes its parent's.
    left->setSpacing(6);
    right->setSpacing(3);
    halves->addLayout(left, 3);
    halves->addLayout(right, 2);
    caption(*left, tr("Status families: text, background, fill"));
    const QList<status::Look> families{
        {tr("Open"), Family::Open, QStringLiteral("circle-dashed")}, {tr("Waiting"), Family::Waiting, QStringLiteral("hourglass")},
        {tr("In progress"), Family::Progress, QStringLiteral("loader")}, {tr("Done"), Family::Done, QStringLiteral("circle-check")},
        {tr("Discarded"), Family::Discarded, QStringLiteral("ban")}, {tr("Denied"), Family::Denied, QStringLiteral("circle-x")},
        {tr("Error"), Family::Error, QStringLiteral("triangle-alert")}};
    for (const status::Look &look : families) {
        QBoxLayout *line = row(*left, 8);
        auto *holder = new QWidget(this);
        holder->setFixedWidth(120);
        auto *inner = new QHBoxLayout(holder);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->addWidget(new StatusChip(look, ChipStyle::Tinted, holder), 0, Qt::AlignLeft);
        line->addWidget(holder);
        QStringList hex;
        for (const Swatch::Part part : {Swatch::Part::Text, Swatch::Part::Chip, Swatch::Part::Fill}) {
            auto *swatch = new Swatch(look.family, part, this);
            hex.append(swatch->color().name().toUpper());
            line->addWidget(swatch);
        }
        line->addWidget(new TextLabel(hex.join(u' '), TextRole::MonoSmall, "t2", this), 1);
    }
    left->addStretch(1);
    caption(*right, tr("Type (Inter, tabular figures)"));
    auto *figure = new FigureLabel(TextRole::Figure, this);
    figure->setText(QStringLiteral("1.846"));
    right->addWidget(figure);
    right->addWidget(new TextLabel(tr("Title 20/26"), TextRole::PageTitle, "text", this));
    right->addWidget(new TextLabel(tr("Section 15/20"), TextRole::Section, "text", this));
    auto *money = new FigureLabel(TextRole::BodyStrong, this);
    money->setText(QStringLiteral("R$\u00A01.284.930,17"));
    QBoxLayout *text = row(*right, 4);
    text->addWidget(new TextLabel(tr("Text 13/18,"), TextRole::Body, "text", this));
    text->addWidget(money, 1);
    right->addWidget(new TextLabel(tr("Support 12/16"), TextRole::Support, "t2", this));
    right->addWidget(new TextLabel(tr("Caption 11/14"), TextRole::Caption, "t3", this));
    right->addWidget(new TextLabel(QStringLiteral("AUR-20261119-01 mono 12/16"), TextRole::Mono, "t2", this));
    right->addStretch(1);
}

void DesignSheet::addStatuses(QVBoxLayout &column)
{
    caption(column, tr("Statuses"));
    QList<status::Look> batch = looksOf(settlement::batchLifecycle());
    batch.prepend(status::draft());
    QList<status::Look> settlements = looksOf(settlement::settlementLifecycle());
    settlements.append(status::lookOf(settlement::settlementLifecycle(), u"waiting_send_to_any"));
    QList<status::Look> sending;
    for (const settlement::SendStateInfo &state : settlement::sendStates())
        sending.append(status::lookOf(state.state));
    QList<status::Look> events;
    for (const status::EventMark mark : {status::EventMark::ValidSignature, status::EventMark::InvalidSignature,
                                         status::EventMark::Duplicate, status::EventMark::Early, status::EventMark::Late})
        events.append(status::lookOf(mark));
    const std::pair<QString, QList<status::Look>> groups[] = {
        {tr("Batch"), batch}, {tr("Settlement"), settlements}, {tr("Sending (local)"), sending}, {tr("Event"), events}};
    for (const auto &[name, looks] : groups) {
        auto *line = new QGridLayout;
        line->setHorizontalSpacing(0);
        line->setVerticalSpacing(5);
        auto *label = new TextLabel(name, TextRole::Support, "t2", this);
        label->setFixedWidth(96);
        line->addWidget(label, 0, 0);
        int used = 0;
        int at = 0;
        QHBoxLayout *chips = nullptr;
        for (const status::Look &look : looks) {
            const int width = chipSize(look).width() + 5;
            if (!chips || used + width > 568) {
                if (chips)
                    chips->addStretch(1);
                chips = new QHBoxLayout;
                chips->setSpacing(5);
                line->addLayout(chips, at++, 1);
                used = 0;
            }
            chips->addWidget(new StatusChip(look, ChipStyle::Tinted, this));
            used += width;
        }
        if (chips)
            chips->addStretch(1);
        line->setColumnStretch(1, 1);
        column.addLayout(line);
    }
}

void DesignSheet::addControls(QVBoxLayout &column)
{
    caption(column, tr("Controls"));
    QBoxLayout *buttons = row(column);
    auto *primary = new Button(tr("New batch"), ButtonVariant::Primary, QStringLiteral("plus"), this);
    primary->setKeys(QKeySequence(Qt::CTRL | Qt::Key_N));
    auto *disabled = new Button(tr("Send 415…"), ButtonVariant::Default, QStringLiteral("send"), this);
    disabled->setEnabled(false);
    buttons->addWidget(primary);
    buttons->addWidget(new Button(tr("Import…"), ButtonVariant::Default, QStringLiteral("file-input"), this));
    buttons->addWidget(new Button(tr("Columns"), ButtonVariant::Ghost, QStringLiteral("columns-3"), this));
    buttons->addWidget(new Button(tr("Cancel sending…"), ButtonVariant::Destructive, {}, this));
    buttons->addWidget(disabled);
    buttons->addStretch(1);
    QBoxLayout *final = row(column);
    final->addWidget(new Button(tr("Close batch"), ButtonVariant::Production, QStringLiteral("lock"), this));
    final->addStretch(1);

    QBoxLayout *inputs = row(column);
    auto *amount = new QLineEdit(QStringLiteral("2.947.318,40"), this);
    amount->setObjectName(QStringLiteral("sheetAmount"));
    amount->setAlignment(Qt::AlignRight);
    amount->setFixedWidth(124);
    auto *fund = new QComboBox(this);
    fund->setAccessibleName(tr("Fund"));
    fund->addItem(QStringLiteral("FIDC Exemplo Aurora"));
    inputs->addWidget(amount);
    inputs->addWidget(fund);
    for (const bool on : {true, false}) {
        auto *check = new QCheckBox(this);
        check->setChecked(on);
        inputs->addWidget(check);
    }
    auto *group = new QWidget(this);
    auto *radios = new QHBoxLayout(group);
    radios->setContentsMargins(0, 0, 0, 0);
    for (const bool on : {true, false}) {
        auto *radio = new QRadioButton(group);
        radio->setChecked(on);
        radios->addWidget(radio);
    }
    inputs->addWidget(group);
    inputs->addWidget(new EnvironmentPlate(EnvironmentKind::AdministratorSandbox, this));
    inputs->addWidget(new EnvironmentPlate(EnvironmentKind::Production, this));
    inputs->addStretch(1);
}

void DesignSheet::addTable(QVBoxLayout &column)
{
    column.addSpacing(4);
    const auto *lifecycle = &settlement::batchLifecycle();
    auto *model = new QStandardItemModel(0, 4, this);
    model->setHorizontalHeaderLabels({tr("Status"), tr("Batch"), tr("State of the row"), tr("Amount (R$)")});
    model->setHeaderData(3, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    struct Sample { const char *state; QString id; QString note; QString amount; };
    const Sample samples[] = {{"completed", QStringLiteral("AUR-20261118-02"), tr("normal"), QStringLiteral("1.077.428,56")},
                              {"pending_payment", QStringLiteral("LIT-20261119-01"), tr("selected"), QStringLiteral("412.609,90")},
                              {"paid", QStringLiteral("AUR-20261119-01"), tr("current"), QStringLiteral("982.074,65")}};
    for (const Sample &sample : samples) {
        auto *status = new QStandardItem;
        status->setData(QVariant::fromValue(status::lookOf(*lifecycle, QString::fromLatin1(sample.state))), cells::StatusRole);
        auto *note = new QStandardItem(sample.note);
        note->setData(static_cast<int>(cells::Emphasis::Secondary), cells::EmphasisRole);
        model->appendRow({status, new QStandardItem(sample.id), note, new QStandardItem(sample.amount)});
    }
    auto *panel = new Panel(this);
    auto *table = new QTableView(panel);
    table->setModel(model);
    setupTable(*table);
    table->setItemDelegateForColumn(0, new StatusDelegate(ChipStyle::Tinted, table));
    table->setItemDelegateForColumn(1, new MonoDelegate(table));
    table->setItemDelegateForColumn(3, new MoneyDelegate(table));
    table->setFixedHeight(4 * kRowHeight);
    table->setColumnWidth(0, 190);
    table->setColumnWidth(1, 140);
    table->setColumnWidth(2, 180);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QItemSelection selection(model->index(1, 0), model->index(2, 3));
    table->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->selectionModel()->setCurrentIndex(model->index(2, 0), QItemSelectionModel::NoUpdate);
    panel->body()->addWidget(table);
    panel->body()->setContentsMargins(0, 1, 0, 1);
    column.addWidget(panel);
}

namespace {
constexpr int kCellWidth = 144;
constexpr int kCellHeight = 40;
constexpr int kColumns = 6;
} // namespace

IconSheet::IconSheet(QWidget *parent) : QWidget(parent) { setFixedSize(sizeHint()); }

QSize IconSheet::sizeHint() const
{
    const int rows = int((iconNames().size() + kColumns - 1) / kColumns);
    return {kColumns * kCellWidth + 32, rows * kCellHeight + 32};
}

void IconSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    painter.fillRect(rect(), t.surf);
    const QStringList names = iconNames();
    for (int i = 0; i < names.size(); ++i) {
        const QRectF cell(16 + i % kColumns * kCellWidth, 16 + i / kColumns * kCellHeight, kCellWidth, kCellHeight);
        paintIcon(painter, QRectF(cell.left(), cell.center().y() - 10, 20, 20), names.at(i), t.text);
        paintIcon(painter, QRectF(cell.left() + 26, cell.center().y() - 6.5, 13, 13), names.at(i), t.acc);
        paintText(painter, cell.adjusted(46, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, names.at(i), design::font(TextRole::Caption), t.t2);
    }
}

} // namespace esteira::design
