#include "views/settlement/cell_editor.h"

#include "core/clock.h"
#include "domain/settlement/date_reading.h"
#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/theme.h"
#include "views/design/typography.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QCompleter>
#include <QKeyEvent>
#include <QLocale>
#include <QStringListModel>

namespace esteira::views {

using Kind = settlement::SettlementField::Kind;

namespace {

QDate today()
{
    return brasiliaDate(QDateTime::currentDateTimeUtc());
}

QString written(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QStringList namesOf(std::span<const settlement::Enumerator> values)
{
    QStringList names;
    for (const settlement::Enumerator &value : values)
        names.append(settlement::enumeratorLabel(values, QString::fromLatin1(value.value)));
    return names;
}

} // namespace

CellEditor::CellEditor(const settlement::SettlementField *field, QWidget *parent) : QLineEdit(parent), m_field(field)
{
    setObjectName(QStringLiteral("cellEditor"));
    setFrame(false);
    setAutoFillBackground(true);
    setTextMargins(5, 0, 0, 0); // the text stays where the cell showed it
    setContextMenuPolicy(Qt::NoContextMenu);
    if (!field)
        return;
    if (field->kind == Kind::Text)
        setFont(design::font(design::TextRole::Mono));
    if (field->kind == Kind::Money || field->kind == Kind::Integer)
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (field->kind == Kind::Enumerator)
        addNames();
    if (field->kind == Kind::Date)
        addCalendar();
}

void CellEditor::addNames()
{
    m_names = new QCompleter(namesOf(m_field->values), this);
    m_names->setCaseSensitivity(Qt::CaseInsensitive);
    m_names->setFilterMode(Qt::MatchContains);
    m_names->setMaxVisibleItems(14);
    m_names->popup()->setObjectName(QStringLiteral("cellChoices"));
    m_names->popup()->setMinimumWidth(240);
    setCompleter(m_names);
    // After the completer has put its text here.
    connect(m_names, qOverload<const QString &>(&QCompleter::activated), this, &CellEditor::chosen, Qt::QueuedConnection);
    auto *open = addAction(design::icon(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose from the list (Alt+Down)"));
    connect(open, &QAction::triggered, this, &CellEditor::openHelp);
}

void CellEditor::addCalendar()
{
    auto *open = addAction(design::icon(QStringLiteral("calendar-days")), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Open the calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &CellEditor::openHelp);
}

void CellEditor::openHelp()
{
    if (m_names) {
        m_names->setCompletionPrefix(QString());
        m_names->complete();
    } else if (m_field && m_field->kind == Kind::Date) {
        openCalendar();
    }
}

/// A window of its own kind whose focus counts as the editor's, so that opening it does not end the editing.
void CellEditor::openCalendar()
{
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("cellCalendar"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(4, 4, 4, 4);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setLocale(currentLanguage() == Language::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Brazil) : QLocale(QLocale::English));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    calendar->setAccessibleName(tr("Calendar"));
    const settlement::ParsedDate read = settlement::parseDate(text().trimmed(), settlement::DateOrder::DayFirst);
    const QDate *date = std::get_if<QDate>(&read);
    calendar->setSelectedDate(date && date->isValid() ? *date : today());
    column->addWidget(calendar);
    const auto take = [this, popup](QDate chosenDate) {
        setText(written(chosenDate));
        popup->close();
        setFocus();
        emit chosen();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

void CellEditor::writeToday()
{
    if (m_field && m_field->kind == Kind::Date)
        setText(written(today()));
}

QString CellEditor::value() const
{
    const QString typed = text().trimmed();
    if (!m_field || m_field->kind != Kind::Enumerator || typed.isEmpty() || settlement::findEnumeratorByName(m_field->values, typed))
        return text();
    QStringList begun;
    for (const QString &name : namesOf(m_field->values)) {
        if (name.startsWith(typed, Qt::CaseInsensitive))
            begun.append(name);
    }
    return begun.size() == 1 ? begun.first() : text();
}

void CellEditor::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    design::paintFocusRing(painter, rect(), 2, design::Theme::of(this));
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openHelp();
        return;
    }
    if (event->key() == Qt::Key_Semicolon && event->modifiers().testFlag(Qt::ControlModifier)) {
        writeToday();
        return;
    }
    // With the list open the first Enter ends the editing too, also when nothing in the list is marked.
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
    if (ends && m_names && m_names->popup()->isVisible() && !m_names->popup()->currentIndex().isValid()) {
        m_names->popup()->hide();
        QMetaObject::invokeMethod(this, &CellEditor::chosen, Qt::QueuedConnection);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace esteira::views
