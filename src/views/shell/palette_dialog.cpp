#include "views/shell/palette_dialog.h"

#include "views/design/icon.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/paint.h"
#include "views/design/search_field.h"
#include "views/design/theme.h"
#include "views/design/typography.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;
using viewmodels::PaletteEntry;
using viewmodels::PaletteModel;

namespace {

constexpr int kWidth = 660;
constexpr int kListHeight = 420;
constexpr int kTop = 64;
constexpr int kRow = 34;
constexpr int kHeading = 26;

/// One line: icon, title, what it is about, keys; above the first of a kind its name.
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {200, kRow + (index.data(PaletteModel::FirstOfKindRole).toBool() ? kHeading : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const design::Tokens &t = design::Theme::of(option.widget);
        const auto entry = index.data(PaletteModel::EntryRole).value<PaletteEntry>();
        QRectF row = option.rect;
        if (index.data(PaletteModel::FirstOfKindRole).toBool()) {
            design::paintText(*painter, QRectF(row.left() + 14, row.top() + 4, row.width() - 28, kHeading - 4), Qt::AlignLeft | Qt::AlignVCenter,
                              viewmodels::paletteKindWord(entry.kind), design::font(TextRole::Caption), t.t3);
            row.setTop(row.top() + kHeading);
        }
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current)
            design::paintBox(*painter, row.adjusted(6, 1, -6, -1), design::kControlRadius, t.selStrong);
        painter->restore();
        const QColor ink = entry.enabled ? t.text : t.t3;
        qreal right = row.right() - 16;
        if (!entry.keys.isEmpty()) {
            const int width = design::keyCapWidth(entry.keys);
            right -= width;
            design::paintKeyCap(*painter, QRectF(right, row.top(), width, row.height()), entry.keys, t.t2, t.line2, t.sub);
            right -= 10;
        }
        design::paintIcon(*painter, QRectF(row.left() + 16, row.center().y() - 8, 16, 16), entry.icon, entry.enabled ? t.t2 : t.t3);
        const QFont face = design::font(TextRole::Body);
        const qreal left = row.left() + 42;
        const qreal titleWidth = std::min(QFontMetricsF(face).horizontalAdvance(entry.title) + 2, (right - left) * (entry.detail.isEmpty() ? 1.0 : 0.62));
        design::paintText(*painter, QRectF(left, row.top(), titleWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter, entry.title, face, ink);
        if (!entry.detail.isEmpty())
            design::paintText(*painter, QRectF(left + titleWidth + 12, row.top(), right - left - titleWidth - 12, row.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, entry.detail, design::font(TextRole::Support), entry.enabled ? t.t2 : t.t3);
    }
};

} // namespace

PaletteDialog::PaletteDialog(services::Workplace &workplace, const QString &connectionId, const QList<PaletteEntry> &entries, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_model(new PaletteModel(workplace, connectionId, this)),
      m_field(new design::SearchField(QString(), this)), m_loading(new design::LoadingBar(this)), m_list(new QListView(this)),
      m_note(new TextLabel({}, TextRole::Support, "t2", this))
{
    setObjectName(QStringLiteral("palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_note->setObjectName(QStringLiteral("paletteNote"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *top = new QWidget(this);
    auto *topRow = new QHBoxLayout(top);
    topRow->setContentsMargins(10, 10, 10, 8);
    topRow->addWidget(m_field);
    auto *foot = new QWidget(this);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(16, 6, 16, 8);
    footRow->addWidget(m_note);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(kListHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(top);
    column->addWidget(m_loading);
    column->addWidget(m_list);
    column->addWidget(foot);
    m_field->installEventFilter(this);
    m_model->setEntries(entries);
    connect(m_field, &QLineEdit::textChanged, m_model, &PaletteModel::setText);
    connect(m_model, &PaletteModel::searchingChanged, this, &PaletteDialog::update);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PaletteDialog::update);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        choose();
    });
    speak(this, [this] { say(); });
    setFixedWidth(std::min(kWidth, parent->width() - 40));
    const QPoint corner = parent->mapToGlobal(QPoint((parent->width() - width()) / 2, kTop));
    QDialog::move(corner);
    m_field->setFocus();
    update();
}

void PaletteDialog::say()
{
    setWindowTitle(tr("Search and commands"));
    m_field->setPlaceholderText(tr("Action, batch, contract, CPF or CNPJ, value…"));
    m_field->setAccessibleName(tr("Search and commands"));
    m_list->setAccessibleName(tr("Results"));
    update();
}

void PaletteDialog::update()
{
    m_loading->setLoading(m_model->isSearching());
    if (!m_list->currentIndex().isValid() || !m_list->currentIndex().flags().testFlag(Qt::ItemIsEnabled)) {
        const int first = m_model->firstEnabled();
        m_list->setCurrentIndex(first < 0 ? QModelIndex() : m_model->index(first));
    }
    if (m_model->isSearching())
        m_note->setText(tr("Searching the settlements…"));
    else if (m_model->rowCount() == 0)
        m_note->setText(tr("Nothing found. Settlements are found by contract, identifier, CPF or CNPJ, and exact value."));
    else
        m_note->setText(tr("↑ ↓ choose · Enter opens · Esc closes"));
}

void PaletteDialog::move(int step)
{
    int row = m_list->currentIndex().row();
    for (int tried = 0; tried < m_model->rowCount(); ++tried) {
        row = (row + step + m_model->rowCount()) % m_model->rowCount();
        if (m_model->entry(row).enabled)
            break;
    }
    m_list->setCurrentIndex(m_model->index(row));
}

void PaletteDialog::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_model->entry(current.row()).enabled)
        return;
    const PaletteEntry entry = m_model->entry(current.row());
    accept();
    emit chosen(entry);
}

bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: QCoreApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void PaletteDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const design::Tokens &t = design::Theme::of(this);
    painter.fillRect(rect(), t.surf);
    painter.setPen(t.line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace esteira::views
