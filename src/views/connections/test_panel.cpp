#include "views/connections/test_panel.h"

#include "core/format.h"
#include "views/design/button.h"
#include "views/design/labels.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QScrollArea>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::IconLabel;
using design::TextLabel;
using design::TextRole;
using flow::Family;
using ports::ProbeStep;
using viewmodels::ConnectionTest;
using State = ConnectionTest::State;

namespace {

struct Mark {
    const char *icon;
    design::Ink ink;
    const char *inkName;
};

Mark markOf(State state)
{
    switch (state) {
    case State::Waiting: return {"circle-dashed", &design::Tokens::t3, "t3"};
    case State::Running: return {"loader", Family::Progress, "progress"};
    case State::Passed: return {"circle-check", Family::Done, "done"};
    case State::Warned: return {"triangle-alert", Family::Waiting, "waiting"};
    case State::Failed: return {"circle-x", Family::Error, "error"};
    case State::NotTested: return {"circle-dashed", &design::Tokens::t3, "t3"};
    }
    return {"circle-dashed", &design::Tokens::t3, "t3"};
}

} // namespace

TestPanel::TestPanel(ConnectionTest &test, QWidget *parent)
    : Panel(QString(), parent), m_test(test), m_icon(new IconLabel({}, 14, &design::Tokens::t3, this)),
      m_state(new TextLabel({}, TextRole::Support, "t2", this)), m_note(new TextLabel({}, TextRole::Caption, "t3", this)),
      m_run(new Button({}, ButtonVariant::Default, QStringLiteral("plug"), this)), m_copy(new Button({}, ButtonVariant::Ghost, QStringLiteral("copy"), this))
{
    setObjectName(QStringLiteral("testPanel"));
    m_state->setObjectName(QStringLiteral("testState"));
    m_run->setObjectName(QStringLiteral("testConnectionButton"));
    m_copy->setObjectName(QStringLiteral("copyTestButton"));
    m_note->setWordWrap(true);
    addToHeader(m_icon);
    addToHeader(m_state);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *page = new QWidget(scroll);
    m_place = new QVBoxLayout(page);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->addStretch(1);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // the scroll area sets it
    body()->setContentsMargins(12, 10, 12, 12);
    body()->setSpacing(8);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_run);
    body()->addWidget(m_copy);
    body()->addWidget(m_note);
    connect(m_run, &Button::clicked, this, [this] {
        if (m_test.isRunning())
            m_test.cancel();
        else
            emit testWanted();
    });
    connect(m_copy, &Button::clicked, this, &TestPanel::copyDetails);
    connect(&test, &ConnectionTest::changed, this, &TestPanel::refresh);
    speak(this, [this] { refresh(); });
}

void TestPanel::setFundNames(const QHash<QString, QString> &names)
{
    m_fundNames = names;
    refresh();
}

namespace {

QString stepName(const ConnectionTest::Line &line, const QHash<QString, QString> &fundNames)
{
    switch (line.step) {
    case ProbeStep::Network: return TestPanel::tr("Network");
    case ProbeStep::Encryption: return TestPanel::tr("Encryption (TLS)");
    case ProbeStep::Clock: return TestPanel::tr("Clock");
    case ProbeStep::Key: return TestPanel::tr("Signature and key");
    case ProbeStep::Permission: return TestPanel::tr("Permission");
    case ProbeStep::Answer: return TestPanel::tr("Answer of the API");
    case ProbeStep::Fund: {
        const QString name = fundNames.value(line.fundClassKey);
        return TestPanel::tr("Fund %1").arg(name.isEmpty() ? line.fundClassKey.left(8) : name);
    }
    }
    return {};
}

QString stateWord(State state)
{
    switch (state) {
    case State::Waiting: return TestPanel::tr("not tested yet");
    case State::Running: return TestPanel::tr("testing…");
    case State::Passed: return TestPanel::tr("Connected");
    case State::Warned: return TestPanel::tr("Connected, with a warning");
    case State::Failed: return TestPanel::tr("Does not work");
    case State::NotTested: return TestPanel::tr("not tested");
    }
    return {};
}

QString factOf(const ConnectionTest::Line &line)
{
    if (line.state == State::Waiting)
        return {};
    if (line.state == State::Running || line.state == State::NotTested)
        return stateWord(line.state);
    return line.code.isEmpty() || line.state == State::Failed ? line.fact.shown() : line.code.mid(5) + QStringLiteral(" · ") + line.fact.shown();
}

} // namespace

void TestPanel::addLine(const ConnectionTest::Line &line, int &row)
{
    auto *grid = static_cast<QGridLayout *>(m_lines->layout());
    const Mark mark = markOf(line.state);
    const QString step = stepName(line, m_fundNames);
    const QString fact = factOf(line);
    grid->addWidget(new IconLabel(QString::fromLatin1(mark.icon), 15, mark.ink, m_lines), row, 0, Qt::AlignVCenter);
    auto *name = new design::ElidedLabel(step, TextRole::Body, &design::Tokens::text, m_lines);
    name->setAccessibleName(QStringLiteral("%1: %2").arg(step, fact));
    grid->addWidget(name, row, 1);
    const bool isLong = line.state == State::Failed || line.state == State::Warned;
    if (!isLong) {
        auto *said = new TextLabel(fact, TextRole::Support, "t2", m_lines);
        grid->addWidget(said, row, 2, Qt::AlignRight);
        if (line.step == ProbeStep::Fund && said->sizeHint().width() > 120)
            said->hide(); // the name is in the line already
        ++row;
        return;
    }
    auto *code = new TextLabel(line.code, TextRole::MonoSmall, "t2", m_lines);
    grid->addWidget(code, row++, 2, Qt::AlignRight);
    auto *found = new TextLabel(fact, TextRole::Support, mark.inkName, m_lines);
    auto *wayOut = new TextLabel(line.wayOut.shown(), TextRole::Support, "text", m_lines);
    for (TextLabel *label : {found, wayOut}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    wayOut->setObjectName(QStringLiteral("testWayOut"));
    found->setObjectName(QStringLiteral("testProblem"));
    grid->addWidget(found, row++, 1, 1, 2);
    if (!line.wayOut.isEmpty())
        grid->addWidget(wayOut, row++, 1, 1, 2);
    else
        wayOut->hide();
}

void TestPanel::refresh()
{
    setTitle(tr("Test of the connection"));
    delete m_lines;
    m_lines = new QWidget(this);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ConnectionTest::Line &line : m_test.lines())
        addLine(line, row);
    m_place->insertWidget(0, m_lines);

    const State whole = m_test.state();
    const Mark mark = markOf(whole);
    m_icon->setIconName(QString::fromLatin1(mark.icon));
    m_icon->setInk(mark.ink);
    m_state->setText(stateWord(whole));
    design::setTextLook(m_state, TextRole::Support, mark.inkName);
    m_run->setText(m_test.isRunning() ? tr("Cancel test") : m_test.finishedUtc().isValid() ? tr("Test again") : tr("Test connection"));
    m_copy->setText(tr("Copy the result"));
    m_copy->setVisible(whole == State::Failed || whole == State::Warned);
    const QString readsOnly = tr("The test only reads; nothing is made or changed.");
    m_note->setText(m_test.finishedUtc().isValid() ? tr("Done at %1.").arg(format::time(m_test.finishedUtc())) + u' ' + readsOnly : readsOnly);
}

QString TestPanel::details() const
{
    QStringList lines;
    for (const ConnectionTest::Line &line : m_test.lines()) {
        QStringList parts{stepName(line, m_fundNames), line.state == State::Passed ? tr("ok") : stateWord(line.state), line.code, line.fact.shown(), line.wayOut.shown()};
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n');
}

void TestPanel::copyDetails()
{
    QGuiApplication::clipboard()->setText(details());
}

} // namespace esteira::views
