#include "assignment_fixture.h"
#include "support/test_registry.h"
#include "webhook_catcher.h"

#include <QTemporaryDir>

using namespace esteira;
using namespace esteira::test;
using wire::Json;

namespace {

/// "B pending_manager_approval" of a batch, "A-1 pre_approved" of an asset, "+A-1" of a creation.
QStringList told(const WebhookCatcher &catcher)
{
    QStringList all;
    for (const CaughtWebhook &one : catcher.caught()) {
        const Json data = one.json()[QLatin1String("data")];
        if (one.type() == QLatin1String("trade_receivables.assignment_status_change"))
            all.append(data[QLatin1String("assignment_external_id")].string() + u' ' + data[QLatin1String("assignment_new_status")].string());
        else if (one.type() == QLatin1String("trade_receivables.asset_creation"))
            all.append(u'+' + data[QLatin1String("asset_external_id")].string());
        else
            all.append(data[QLatin1String("asset_external_id")].string() + u' ' + data[QLatin1String("asset_new_status")].string());
    }
    return all;
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(QStringLiteral("; "), Qt::SkipEmptyParts); }

} // namespace

/// The administrator's automatic steps, how outcomes steer each of them, reopening, webhooks in order, and that nothing is
/// forgotten over a restart.
class AssignmentStepsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<AssignmentBench>(); }
    void cleanup() { m_bench.reset(); }

    void fromCreationToThePortfolio()
    {
        WebhookCatcher catcher;
        m_bench->admin("PUT", "/webhook_target", catcher.target());
        m_bench->fill("B", 2);
        m_bench->closeInsertion("B");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("pending_manager_approval"));
        QCOMPARE(m_bench->manage("B", kApprove).text("status"), QStringLiteral("approved"));
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("pending_assignment_term_signature"));
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("completed"));
        QCOMPARE(m_bench->assetStatus("B", "A-1"), QStringLiteral("completed"));
        QCOMPARE(told(catcher), words("+A-1; +A-2; A-1 pre_approved; A-2 pre_approved; B pending_manager_approval; "
                                      "B pending_assignment_term_signature; B pending_payment; B pending_assets_wallet_inclusion; B completed"));
        const Json creation = catcher.caught().first().json()[QLatin1String("data")];
        QCOMPARE(creation[QLatin1String("fund_class_key")].string(), kFund);
        QCOMPARE(creation[QLatin1String("asset_new_status")].string(), QStringLiteral("pending_eligibility"));
        QCOMPARE(creation[QLatin1String("asset_payload")][QLatin1String("asset_type")].string(), QStringLiteral("duplicata_mercantil"));
        for (const CaughtWebhook &one : catcher.caught()) {
            const Json data = one.json()[QLatin1String("data")];
            const bool isPayment = data[QLatin1String("assignment_new_status")].string() == QLatin1String("pending_payment");
            QCOMPARE(data.has(QLatin1String("signed_term_url")), isPayment);
        }
    }

    void theAssetsCanBeSettledAfterwards()
    {
        m_bench->configuration = kCcb;
        m_bench->fill("B");
        m_bench->advance(4);
        m_bench->sendDocument("B", "A-1", documentBody("ccb"));
        m_bench->closeInsertion("B");
        m_bench->runUntilIdle();
        m_bench->manage("B", kApprove);
        m_bench->runUntilIdle();
        const QByteArray key = m_bench->assetOf("B", "A-1")[QLatin1String("asset_key")].string().toLatin1();
        m_bench->create("P");
        QCOMPARE(m_bench->insert("P", settlementBody("S", 2, "482.53", "0008309052/NBF")).json()[QLatin1String("settlement_result")].money(), Money());
        QCOMPARE(m_bench->settlementRecord("P", "S")[QLatin1String("asset_key")].string().toLatin1(), key);
        m_bench->close("P");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->settlementStatus("P", "S"), QStringLiteral("settled"));
        const Json parts = m_bench->admin("GET", "/asset/" + key).json()[QLatin1String("installments")];
        QCOMPARE(parts.array().size(), 3);
        QCOMPARE(parts.array().at(1)[QLatin1String("status")].string(), QStringLiteral("settled"));
    }

    void documentsDecideTheAsset()
    {
        m_bench->configuration = kServicos;
        WebhookCatcher catcher;
        m_bench->admin("PUT", "/webhook_target", catcher.target());
        m_bench->fill("B", 3);
        m_bench->sendDocument("B", "A-2", documentBody("duplicata_servicos")); // before the analysis
        m_bench->setOutcomes("{'assets':{'B/A-3':'invalid_documents'}}");
        m_bench->closeInsertion("B");
        m_bench->advance(60);
        QCOMPARE(m_bench->assetStatus("B", "A-1"), QStringLiteral("pending_documentation"));
        QCOMPARE(m_bench->assetStatus("B", "A-2"), QStringLiteral("pre_approved"));
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("completed_assets_insertion")); // it waits
        m_bench->sendDocument("B", "A-1", documentBody("duplicata_servicos"));
        const Answer byKey = m_bench->sendDocument("B", m_bench->assetOf("B", "A-3")[QLatin1String("asset_key")].string().toLatin1(), documentBody("duplicata_servicos"));
        QCOMPARE(byKey.status, 201);
        QVERIFY(!byKey.text("document_key").isEmpty());
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->assetStatus("B", "A-1"), QStringLiteral("pre_approved"));
        const Json refused = m_bench->assetOf("B", "A-3");
        QCOMPARE(refused[QLatin1String("status")].string(), QStringLiteral("denied"));
        QCOMPARE(refused[QLatin1String("denied_by")].string(), QStringLiteral("document"));
        QCOMPARE(refused[QLatin1String("denial_reason")].string(), QStringLiteral("Invalid documents"));
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("pending_manager_approval"));
        QCOMPARE(told(catcher).mid(3), words("A-1 pending_documentation; A-2 pre_approved; A-3 pending_documentation; A-1 pre_approved; "
                                             "A-3 denied; B pending_manager_approval"));
    }

    void theSameDocumentTwiceDoesNoHarm()
    {
        m_bench->configuration = kCcb;
        m_bench->fill("B");
        m_bench->advance(4);
        QCOMPARE(m_bench->sendDocument("B", "A-1", documentBody("ccb")).status, 201);
        QCOMPARE(m_bench->sendDocument("B", "A-1", documentBody("ccb")).status, 201);
        m_bench->advance(4);
        QCOMPARE(m_bench->assetStatus("B", "A-1"), QStringLiteral("pre_approved"));
        QCOMPARE(m_bench->sendDocument("B", "A-1", documentBody("ccb")).status, 201);
        QCOMPARE(m_bench->assetStatus("B", "A-1"), QStringLiteral("pre_approved"));
    }

    void missingDocumentsHaveADeadlineWhenAsked()
    {
        m_bench->configuration = kCcb;
        m_bench->setOutcomes("{'eligibility':{'documents_deadline_seconds':3600}}");
        m_bench->fill("B");
        m_bench->closeInsertion("B");
        m_bench->advance(3599);
        QCOMPARE(m_bench->assetStatus("B", "A-1"), QStringLiteral("pending_documentation"));
        m_bench->advance(60);
        QCOMPARE(m_bench->assetStatus("B", "A-1"), QStringLiteral("denied"));
        QCOMPARE(m_bench->reasonOf("B", "A-1"), QStringLiteral("Required documents were not sent"));
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("denied")); // nothing is left of it
    }

    void rulesDenyAssets_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("reason");
        QTest::newRow("assignor not in the contract") << QByteArray("originator") << QStringLiteral("Originator is not part of the assignment contract");
        QTest::newRow("borrower's document") << QByteArray("document") << QStringLiteral("Borrower document is invalid");
        QTest::newRow("maturity past") << QByteArray("past") << QStringLiteral("Maturity date is not after the assignment date");
        QTest::newRow("maturity too far") << QByteArray("far") << QStringLiteral("Maturity exceeds the limit of 720 days");
        QTest::newRow("duplicate invoice") << QByteArray("invoice") << QStringLiteral("Invoice access key was already assigned");
        QTest::newRow("concentration") << QByteArray("large") << QStringLiteral("Concentration of borrower 11.222.333/0001-81 exceeds 20% of the portfolio");
    }
    void rulesDenyAssets()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, reason);
        m_bench->fill("B", 1);
        auto asset = m_bench->sample(QStringLiteral("X"), 2);
        if (rule == "originator")
            asset.originatorDocumentNumber = QStringLiteral("92.125.456/0001-04");
        else if (rule == "document")
            asset.borrower.documentNumber = QStringLiteral("11.222.333/0001-82");
        else if (rule == "past")
            asset.maturityDate = QDate(2026, 11, 19);
        else if (rule == "far")
            asset.maturityDate = QDate(2026, 11, 19).addDays(721);
        else if (rule == "invoice")
            asset.invoiceAccessKey = sampleInvoiceKey(1);
        else
            asset.totalPurchaseValue = Money::fromCentavos(200'000'000);
        QCOMPARE(m_bench->insertAsset("B", asset).status, 201);
        m_bench->closeInsertion("B");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->assetStatus("B", "X"), QStringLiteral("denied"));
        QCOMPARE(m_bench->reasonOf("B", "X"), reason);
        QCOMPARE(m_bench->assetOf("B", "X")[QLatin1String("denied_by")].string(), QStringLiteral("eligibility"));
        QCOMPARE(m_bench->assetStatus("B", "A-1"), QStringLiteral("pre_approved"));
        const Json summary = m_bench->get(m_bench->path("B", "/assets_summary")).json();
        QCOMPARE(summary[QLatin1String("number_of_assets")].integer(), 2);
        QCOMPARE(summary[QLatin1String("number_of_approved_assets")].integer(), 1);
        QCOMPARE(summary[QLatin1String("number_of_denied_assets")].integer(), 1);
        QCOMPARE(summary[QLatin1String("assignment_total_value")].money(), Money::fromCentavos(98'000));
    }

    void theWholeBatchMayBeTooMuch()
    {
        WebhookCatcher catcher;
        m_bench->admin("PUT", "/webhook_target", catcher.target());
        m_bench->createAssignment("B");
        for (int i = 1; i <= 2; ++i) { // each alone is below the limit
            auto asset = m_bench->sample(QStringLiteral("A-%1").arg(i), i);
            asset.totalPurchaseValue = Money::fromCentavos(80'000'000);
            m_bench->insertAsset("B", asset);
        }
        m_bench->closeInsertion("B");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("denied"));
        QCOMPARE(told(catcher).mid(2), words("A-1 pre_approved; A-2 pre_approved; B denied; A-1 discarded; A-2 discarded"));
        const Json last = m_bench->get(m_bench->path("B")).json()[QLatin1String("events")].array().last();
        QCOMPARE(last[QLatin1String("status")].string(), QStringLiteral("denied"));
        QVERIFY(last[QLatin1String("description")].string().startsWith(QLatin1String("Concentration of borrower")));
    }

    void everyAssetDenied()
    {
        m_bench->setOutcomes("{'every_asset':{'result':'denied','reason':'Because'}}");
        m_bench->bringToManager("B", 2);
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("denied"));
        QCOMPARE(m_bench->reasonOf("B", "A-2"), QStringLiteral("Because"));
    }

    void outcomesSteerEveryStep_data()
    {
        QTest::addColumn<QByteArray>("outcomes");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("assetStatus");
        const auto row = [](const char *outcomes, const char *status, const char *assetStatus) {
            QTest::newRow(outcomes) << QByteArray(outcomes) << QString::fromLatin1(status) << QString::fromLatin1(assetStatus);
        };
        row("{'assets':{'A-1':'never'}}", "completed_assets_insertion", "pending_eligibility");
        row("{'assets':{'A-1':'discarded'}}", "denied", "discarded");
        row("{'every_assignment':{'eligibility':'never'}}", "completed_assets_insertion", "pre_approved");
        row("{'every_assignment':{'eligibility':'denied'}}", "denied", "discarded");
        row("{'every_assignment':{'eligibility':'discarded'}}", "discarded", "discarded");
        row("{'assignments':{'B':{'signature':'never'}}}", "pending_assignment_term_signature", "pre_approved");
        row("{'assignments':{'B':{'signature':'discarded'}}}", "discarded", "discarded");
        row("{'assignments':{'B':{'payment':'never'}}}", "pending_payment", "pre_approved");
        row("{'assignments':{'B':{'payment':'discarded'}}}", "discarded", "discarded");
        row("{'assignments':{'B':{'inclusion':'never'}}}", "pending_assets_wallet_inclusion", "pre_approved");
        row("{'assignments':{'B':{'inclusion':'discarded'}}}", "discarded", "discarded");
        row("{'assignments':{'C':{'payment':'never'}}}", "completed", "completed");
    }
    void outcomesSteerEveryStep()
    {
        QFETCH(QByteArray, outcomes);
        QFETCH(QString, status);
        QFETCH(QString, assetStatus);
        m_bench->setOutcomes(outcomes);
        m_bench->bringToManager("B");
        m_bench->manage("B", kApprove);
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->statusOf("B"), status);
        QCOMPARE(m_bench->assetStatus("B", "A-1"), assetStatus);
        if (!outcomes.contains("never"))
            return;
        // Better times: what waited goes on.
        m_bench->setOutcomes("{}");
        m_bench->runUntilIdle();
        m_bench->manage("B", kApprove);
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("completed"));
    }

    void unknownOutcomesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("outcomes");
        for (const char *outcomes : {"{'every_asset':'maybe'}", "{'assets':{'A':'maybe'}}", "{'assignments':{'B':{'signature':'denied'}}}",
                                     "{'every_assignment':{'lunch':'never'}}"})
            QTest::newRow(outcomes) << QByteArray(outcomes);
    }
    void unknownOutcomesAreRefused()
    {
        QFETCH(QByteArray, outcomes);
        QCOMPARE(m_bench->admin("PUT", "/outcomes", q(outcomes)).status, 400);
    }

    void theManagerDenies()
    {
        WebhookCatcher catcher;
        m_bench->bringToManager("B");
        m_bench->admin("PUT", "/webhook_target", catcher.target());
        m_bench->runUntilIdle();
        const qsizetype before = catcher.caught().size();
        const Answer answer = m_bench->manage("B", q("{'assignment_status':'reproved'}"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("status"), QStringLiteral("denied"));
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("discarded"));
        QCOMPARE(told(catcher).mid(before), words("B discarded; A-1 discarded"));
        QCOMPARE(m_bench->manage("B", kApprove).code(), QStringLiteral("TRC000024"));
    }

    void aBatchThatEndsLeavesNothingPlanned()
    {
        m_bench->configuration = kCcb;
        m_bench->setOutcomes("{'eligibility':{'documents_deadline_seconds':999999},'every_assignment':{'eligibility':'discarded'}}");
        m_bench->fill("B", 2);
        m_bench->advance(4);
        m_bench->closeInsertion("B");
        for (const char *asset : {"A-1", "A-2"})
            m_bench->sendDocument("B", asset, documentBody("ccb"));
        m_bench->advance(60);
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("discarded"));
        QCOMPARE(m_bench->admin("GET", "/state").json()[QLatin1String("planned_steps")].integer(), 0);
    }

    void settlementsAndAssignmentsDoNotMixTheirPlans()
    {
        m_bench->bringToManager("B"); // the first assignment, and the first payment batch: one number
        m_bench->manage("B", kApprove);
        m_bench->create("P");
        m_bench->put(batchPath("P"), kDiscardBatch);
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("completed"));
    }

    void theChosenAccountIsPaid()
    {
        m_bench->bringToManager("B");
        const QByteArray chosen = "00cb619d-57b3-59ef-ae89-4e754a5b2bc8";
        const auto account = [this] { return m_bench->get(m_bench->path("B")).json()[QLatin1String("disbursement")][QLatin1String("account")]; };
        QCOMPARE(account()[QLatin1String("account_number")].string(), QStringLiteral("864457"));
        m_bench->manage("B", q("{'assignment_status':'approved','disbursement_account_key':'" + chosen + "'}"));
        QCOMPARE(account()[QLatin1String("account_key")].string().toLatin1(), chosen);
        QCOMPARE(account()[QLatin1String("account_number")].string(), QStringLiteral("71520"));
    }

    void everyTypeOfAssetReachesThePortfolio_data()
    {
        QTest::addColumn<QByteArray>("configuration");
        QTest::addColumn<QByteArray>("documentType");
        QTest::newRow("ccb") << kCcb << QByteArray("ccb");
        QTest::newRow("duplicata_mercantil") << kMercantil << QByteArray();
        QTest::newRow("duplicata_servicos") << kServicos << QByteArray("duplicata_servicos");
        QTest::newRow("discounted_contract") << kContrato << QByteArray();
        QTest::newRow("contract") << QByteArray("b9fbe0a6-34c5-5e48-936d-43319bec1ee8") << QByteArray();
        QTest::newRow("check") << QByteArray("92f804bf-652b-55f1-b768-0661aa6b0278") << QByteArray("check");
        QTest::newRow("promissory_note") << QByteArray("a3e84806-360c-56fd-8c6a-4756c9499498") << QByteArray("promissory_note");
        QTest::newRow("structured_ccb") << QByteArray("c904c06c-3998-5db4-adb7-d0502805fb1a") << QByteArray("ccb");
    }
    void everyTypeOfAssetReachesThePortfolio()
    {
        QFETCH(QByteArray, configuration);
        QFETCH(QByteArray, documentType);
        const QString type = QString::fromLatin1(QTest::currentDataTag());
        const bool isTitle = type == QLatin1String("check") || type == QLatin1String("promissory_note");
        m_bench->configuration = configuration;
        auto asset = m_bench->sample(QStringLiteral("A-1"));
        if (type == QLatin1String("contract")) {
            asset = sampleCcb(QStringLiteral("A-1"));
            asset.originatorDocumentNumber = QStringLiteral("92.125.456/0001-04");
        } else if (type == QLatin1String("structured_ccb")) {
            asset = sampleCcb(QStringLiteral("A-1"));
            asset.originatorDocumentNumber = kCcbAssignor;
        } else if (isTitle) {
            asset.extra = "{\"" + type.toLatin1() + "\":{\"number\":\"1\"}}";
        }
        asset.assetType = type;
        m_bench->createAssignment("B");
        QCOMPARE(m_bench->insertAsset("B", asset).status, 201);
        m_bench->advance(4);
        if (!documentType.isEmpty())
            QCOMPARE(m_bench->sendDocument("B", "A-1", documentBody(documentType)).status, 201);
        m_bench->closeInsertion("B");
        m_bench->runUntilIdle();
        m_bench->manage("B", kApprove);
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("completed"));
        const QByteArray key = m_bench->assetOf("B", "A-1")[QLatin1String("asset_key")].string().toLatin1();
        const Json kept = m_bench->admin("GET", "/asset/" + key).json();
        QCOMPARE(kept[QLatin1String("asset_type")].string(), type);
        QCOMPARE(kept[QLatin1String("present_value")].money(), asset.totalPurchaseValue);
        QCOMPARE(kept[QLatin1String("installments")].array().size(), asset.installments.isEmpty() ? 1 : 3);
    }

    void reopenedDeniedAndClosedAgain()
    {
        WebhookCatcher catcher;
        m_bench->admin("PUT", "/webhook_target", catcher.target());
        m_bench->bringToManager("B", 3);
        const Answer reopened = m_bench->put(m_bench->path("B"), kReopen);
        QCOMPARE(reopened.status, 200);
        QCOMPARE(reopened.text("status"), QStringLiteral("pending_assets_insertion"));
        QCOMPARE(reopened.json()[QLatin1String("number_of_approved_assets")].integer(), 3);
        const Answer removed = m_bench->put(m_bench->assetPath("B", "A-2"), q("{'asset_status':'reproved'}"));
        QCOMPARE(removed.body, q("{'external_id':'A-2','status':'denied'}"));
        m_bench->insertAsset("B", m_bench->sample(QStringLiteral("A-4"), 4));
        const Answer closed = m_bench->closeInsertion("B");
        QCOMPARE(closed.json()[QLatin1String("number_of_approved_assets")].integer(), 2);
        QCOMPARE(closed.json()[QLatin1String("assignment_total_value")].money(), Money::fromCentavos(3 * 98'000));
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("pending_manager_approval"));
        m_bench->manage("B", kApprove);
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->statusOf("B"), QStringLiteral("completed"));
        QCOMPARE(m_bench->assetStatus("B", "A-2"), QStringLiteral("denied"));
        QCOMPARE(m_bench->assetStatus("B", "A-4"), QStringLiteral("completed"));
        QCOMPARE(m_bench->assignmentRecord("B")[QLatin1String("reopened")].integer(), 1);
        QCOMPARE(told(catcher).mid(6), words("B pending_manager_approval; A-2 denied; +A-4; A-4 pre_approved; B pending_manager_approval; "
                                             "B pending_assignment_term_signature; B pending_payment; B pending_assets_wallet_inclusion; B completed"));
    }

    void openingIsAnnouncedWhenAsked()
    {
        WebhookCatcher catcher;
        m_bench->admin("PUT", "/webhook_target", catcher.target());
        m_bench->setOutcomes("{'opening_webhook':true}");
        m_bench->bringToManager("B");
        m_bench->put(m_bench->path("B"), kReopen);
        m_bench->runUntilIdle();
        QCOMPARE(told(catcher), words("B pending_assets_insertion; +A-1; A-1 pre_approved; B pending_manager_approval; B pending_assets_insertion"));
    }

    void webhooksAreRepeatedAndLostAsOthers()
    {
        WebhookCatcher catcher;
        m_bench->admin("PUT", "/webhook_target", catcher.target());
        m_bench->admin("POST", "/faults", q("[{'kind':'webhook_duplicated','count':1},{'kind':'webhook_lost','count':1}]"));
        m_bench->bringToManager("B");
        QCOMPARE(told(catcher), words("+A-1; +A-1; B pending_manager_approval"));
    }

    void termBeforeAndAfterTheSignature()
    {
        m_bench->bringToManager("B", 60);
        m_bench->setOutcomes("{'every_assignment':{'signature':'never'}}");
        m_bench->manage("B", kApprove);
        const auto download = [this](const QString &url) {
            const QUrl link(url);
            return m_bench->client->plain("GET", link.toString(QUrl::RemovePath), link.path().toLatin1());
        };
        const Json links = m_bench->get(m_bench->path("B", "/assignment_term_link")).json();
        QVERIFY(links[QLatin1String("signed_assignment_term_url")].isNull());
        const QString url = links[QLatin1String("assignment_term_url")].string();
        const Answer term = download(url);
        QCOMPARE(term.status, 200);
        QCOMPARE(term.headers.value("content-type"), QByteArray("application/pdf"));
        QVERIFY(term.body.startsWith("%PDF-1.4"));
        QVERIFY(term.body.contains("/Count 2"));
        QVERIFY(term.body.contains("A-60"));
        QVERIFY(term.body.contains("R$ 58.800,00"));
        QVERIFY(!term.body.contains("[x]"));
        const QString early = QString(url).replace(QLatin1String("/assignment_term/"), QLatin1String("/signed_assignment_term/"));
        QCOMPARE(download(early).status, 404);
        QCOMPARE(download(QString(url).replace(QLatin1String(".pdf"), QLatin1String("x.pdf"))).status, 404);
        m_bench->setOutcomes("{}");
        m_bench->runUntilIdle();
        const Json after = m_bench->get(m_bench->path("B", "/assignment_term_link")).json();
        const Answer copy = download(after[QLatin1String("signed_assignment_term_url")].string());
        QCOMPARE(copy.status, 200);
        QVERIFY(copy.body.contains("[x]"));
    }

    void substitutionBuysBack()
    {
        m_bench->createAssignment("B");
        const Answer bought = m_bench->post(m_bench->path("B", "/repurchased_asset"),
                                            q("{'asset_type':'ccb','external_id':'CCB-100000','assignor_document_number':'92.125.456/0001-04',"
                                              "'repurchase_value':94228.34,'settlement_type':'asset_settlement'}"));
        QCOMPARE(bought.status, 201);
        QCOMPARE(bought.json()[QLatin1String("current_value")].money(), Money::fromCentavos(9'422'834));
        QCOMPARE(bought.text("asset_key").toLatin1(), kAssetKey);
        m_bench->insertAsset("B", m_bench->sample(QStringLiteral("A-1")));
        m_bench->closeInsertion("B");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->admin("GET", "/asset/" + kAssetKey).json()[QLatin1String("present_value")].money(), Money::fromCentavos(9'422'834));
        m_bench->manage("B", kApprove);
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->admin("GET", "/asset/" + kAssetKey).json()[QLatin1String("present_value")].money(), Money());
    }

    void readsTellEverything()
    {
        m_bench->fill("B", 12);
        m_bench->configuration = kCcb;
        m_bench->createAssignment("C");
        m_bench->configuration = kMercantil;
        const Json read = m_bench->get(m_bench->path("B")).json();
        QCOMPARE(read[QLatin1String("status")].string(), QStringLiteral("pending_assets_insertion"));
        QVERIFY(read[QLatin1String("name")].string().startsWith(QLatin1String("ASSIGNMENT #")));
        QCOMPARE(read[QLatin1String("assignment_date")].string(), QStringLiteral("2026-11-19"));
        QCOMPARE(read[QLatin1String("assignment_configuration")][QLatin1String("assignor")][QLatin1String("document_number")].string(), QStringLiteral("65.508.935/0001-29"));
        QCOMPARE(read[QLatin1String("disbursement")][QLatin1String("account")][QLatin1String("account_number")].string(), QStringLiteral("864457"));
        QCOMPARE(read[QLatin1String("disbursement")][QLatin1String("amount")].money(), Money::fromCentavos(12 * 98'000));

        const Json first = m_bench->get(fundPath() + "/assignment/B/assets").json();
        QCOMPARE(first[QLatin1String("data")].array().size(), 10);
        QCOMPARE(first[QLatin1String("is_last_page")].boolean(), false);
        const Json second = m_bench->get(fundPath() + "/assignment/B/assets?page=1").json();
        QCOMPARE(second[QLatin1String("data")].array().size(), 2);
        QCOMPARE(second[QLatin1String("is_last_page")].boolean(), true);
        const auto asset = wire::decodeAsset(first[QLatin1String("data")].array().first());
        QVERIFY(asset && asset->sent);
        QVERIFY(*asset->sent == m_bench->sample(QStringLiteral("A-1"), 1));

        const Json batches = m_bench->get(fundPath() + "/assignments").json()[QLatin1String("data")];
        QCOMPARE(batches.array().size(), 2);
        QCOMPARE(batches.array().first()[QLatin1String("external_id")].string(), QStringLiteral("C"));
        QCOMPARE(m_bench->get(fundPath() + "/assignments?assignment_configuration_key=" + kMercantil).json()[QLatin1String("data")].array().size(), 1);
        QCOMPARE(m_bench->get(fundPath() + "/assignments?status=denied").json()[QLatin1String("data")].array().size(), 0);
        QCOMPARE(m_bench->get(fundPath() + "/assignments?assignment_date=2026-11-18").json()[QLatin1String("data")].array().size(), 0);
    }

    void configurationsAreListed()
    {
        const auto sizeOf = [this](const QByteArray &query) {
            return m_bench->get(fundPath() + "/assignment_configurations" + query).json()[QLatin1String("data")].array().size();
        };
        QCOMPARE(sizeOf(""), 8);
        QCOMPARE(sizeOf("?asset_type=ccb"), 1);
        QCOMPARE(sizeOf("?assignor_document_number=65.508.935%2F0001-29"), 4);
        QCOMPARE(sizeOf("?limit=5&page=1"), 3);
        const auto one = wire::decodeConfiguration(m_bench->get(fundPath() + "/assignment_configurations?asset_type=ccb").json()[QLatin1String("data")].array().first());
        QVERIFY(one);
        QCOMPARE(one->assignor.documentNumber, kCcbAssignor);
        QCOMPARE(one->fundClass.accountingDate, QDate(2026, 11, 19));
        QCOMPARE(one->contractKey.size(), 36);
    }

    void nothingIsForgottenOverARestart()
    {
        QTemporaryDir directory;
        sandbox::SandboxOptions options;
        options.dataFile = directory.filePath(QStringLiteral("sandbox.db"));
        m_bench.reset();
        auto first = std::make_unique<AssignmentBench>(kMercantil, options);
        first->fill("B", 2);
        first->setOutcomes("{'assets':{'A-2':'denied'}}");
        first->closeInsertion("B");
        first.reset();
        AssignmentBench second(kMercantil, options);
        QCOMPARE(second.statusOf("B"), QStringLiteral("completed_assets_insertion"));
        second.runUntilIdle();
        QCOMPARE(second.statusOf("B"), QStringLiteral("pending_manager_approval"));
        QCOMPARE(second.assetStatus("B", "A-2"), QStringLiteral("denied"));
        second.manage("B", kApprove);
        second.runUntilIdle();
        QCOMPARE(second.statusOf("B"), QStringLiteral("completed"));
    }

    void resetEmptiesEverything()
    {
        m_bench->fill("B");
        QCOMPARE(m_bench->admin("POST", "/reset").status, 200);
        QCOMPARE(m_bench->get(m_bench->path("B")).code(), QStringLiteral("TRC000018"));
        QCOMPARE(m_bench->createAssignment("B").status, 201);
    }

private:
    std::unique_ptr<AssignmentBench> m_bench;
};

ESTEIRA_TEST(AssignmentStepsTest)
#include "assignment_steps_test.moc"
