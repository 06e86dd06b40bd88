#include "domain/assignment/assignment_flow.h"
#include "domain/assignment/never_twice.h"
#include "support/sample_assets.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::assignment;
using settlement::SendState;

class AssignmentNeverTwiceTest : public QObject {
    Q_OBJECT
private slots:
    void aRemovalEndsInEitherStatusOutOfTheBatch_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isGone");
        QTest::newRow("denied, as the call says") << QString(asset_status::kDenied) << true;
        QTest::newRow("discarded") << QString(asset_status::kDiscarded) << true;
        QTest::newRow("pre-approved") << QString(asset_status::kPreApproved) << false;
        QTest::newRow("in analysis") << QString(asset_status::kPendingEligibility) << false;
    }
    void aRemovalEndsInEitherStatusOutOfTheBatch()
    {
        QFETCH(QString, status);
        QFETCH(bool, isGone);
        const AssetRequest sent = test::sampleDuplicata(QStringLiteral("DM-1"));
        Asset found;
        found.externalId = sent.externalId;
        found.status = status;
        QCOMPARE(afterListing(sent, SendState::Removing, std::nullopt, &found), isGone ? SendState::Removed : SendState::Removing);
        QCOMPARE(afterListing(sent, SendState::Removing, std::nullopt, nullptr), SendState::Removed);
    }
    void onlyTheAnswerToTheLastAttemptRefuses()
    {
        const AssetRequest sent = test::sampleDuplicata(QStringLiteral("DM-1"));
        QCOMPARE(afterListing(sent, SendState::Sending, std::nullopt, nullptr), SendState::Queued);
        QCOMPARE(afterListing(sent, SendState::Unknown, makeError(ErrorKind::Timeout, Text()), nullptr), SendState::Queued);
        QCOMPARE(afterListing(sent, SendState::Unknown, makeError(ErrorKind::Refused, Text()), nullptr), SendState::Refused);
    }
};

ESTEIRA_TEST(AssignmentNeverTwiceTest)
#include "assignment_never_twice_test.moc"
