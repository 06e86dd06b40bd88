#include "domain/settlement/send_state.h"
#include "support/test_registry.h"

using namespace esteira::settlement;

class SendStateTest : public QObject {
    Q_OBJECT
private slots:
    void everyStateHasItsInfo()
    {
        QSet<QString> values;
        for (const SendStateInfo &state : sendStates()) {
            QVERIFY(&info(state.state) == &state);
            QCOMPARE(sendStateFrom(QString::fromLatin1(state.value)), state.state);
            QVERIFY(*state.icon && *state.label);
            values.insert(QString::fromLatin1(state.value));
        }
        QCOMPARE(values.size(), qsizetype(int(SendState::Removed) + 1));
        QCOMPARE(sendStateFrom(u"something else"), SendState::Draft);
    }

    void aRowBetweenAttemptAndOutcomeIsFrozen_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("editable");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<bool>("blocks");
        const auto row = [](const char *name, SendState state, bool editable, bool accepted, bool blocks) {
            QTest::newRow(name) << int(state) << editable << accepted << blocks;
        };
        row("draft", SendState::Draft, true, false, true);
        row("queued", SendState::Queued, false, false, true);
        row("sending", SendState::Sending, false, false, true);
        row("accepted", SendState::Accepted, false, true, false);
        row("already there", SendState::AlreadyThere, false, true, false);
        row("refused", SendState::Refused, true, false, true);
        row("unknown", SendState::Unknown, false, false, true);
        row("conflict", SendState::Conflict, false, false, true);
        row("removing", SendState::Removing, false, false, true);
        row("removed", SendState::Removed, false, false, false);
    }

    void aRowBetweenAttemptAndOutcomeIsFrozen()
    {
        QFETCH(int, state);
        QTEST(isEditable(SendState(state)), "editable");
        QTEST(countsAsAccepted(SendState(state)), "accepted");
        QTEST(blocksClosing(SendState(state)), "blocks");
    }
};

ESTEIRA_TEST(SendStateTest)
#include "send_state_test.moc"
