#include "core/future.h"
#include "services/connection/connection_service.h"
#include "support/await.h"
#include "support/sample_rows.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QSignalSpy>

using namespace esteira;
using namespace esteira::test;
using services::ConnectionWish;
using services::KeyPlace;

namespace {

/// A vault in memory that can be missing, as a keychain can.
class MemoryVault final : public ports::KeyVault {
public:
    QHash<QString, ports::Credentials> kept;
    bool missing = false;

    QFuture<Result<ports::Credentials>> read(const QString &id) override
    {
        if (missing)
            return ready<Result<ports::Credentials>>(failure(broken()));
        if (!kept.contains(id))
            return ready<Result<ports::Credentials>>(failure(ErrorKind::Invalid, Text::of("none")));
        return ready<Result<ports::Credentials>>(kept.value(id));
    }
    QFuture<Outcome> write(const QString &id, const ports::Credentials &credentials) override
    {
        if (missing)
            return ready<Outcome>(failure(broken()));
        kept.insert(id, credentials);
        return ready<Outcome>({});
    }
    QFuture<Outcome> remove(const QString &id) override
    {
        if (missing)
            return ready<Outcome>(failure(broken()));
        kept.remove(id);
        return ready<Outcome>({});
    }

private:
    static Error broken() { return makeError(ErrorKind::Storage, Text::of("no keychain"), Text::of("start one")); }
};

/// Keys that begin with "good" can be used.
class PlainKeys final : public ports::KeyReader {
public:
    Result<ports::PrivateKeyFacts> read(const QByteArray &pem, const QByteArray &) const override
    {
        if (!pem.startsWith("good"))
            return failure(ErrorKind::Invalid, Text::of("no key"), {}, QStringLiteral("private_key"));
        return ports::PrivateKeyFacts{pem, "public of " + pem, "9c4122b0"};
    }
};

class NoProbe final : public ports::ConnectionProbe {
public:
    ports::ProbeSubject asked;
    QFuture<ports::ProbeFinding> probe(const ports::ProbeSubject &subject) override
    {
        asked = subject;
        QPromise<ports::ProbeFinding> promise;
        promise.start();
        promise.addResult(ports::ProbeFinding{});
        promise.finish();
        return promise.future();
    }
};

struct Fixture {
    StoreFixture store;
    MemoryVault keychain;
    MemoryVault files;
    PlainKeys keys;
    NoProbe probe;
    services::ChosenVault vault{keychain, files, store.connections(), KeyPlace::Keychain};
    services::ConnectionService service{store.connections(), store.batches(), vault, keys, probe};

    static ConnectionWish wish()
    {
        ConnectionWish wish;
        wish.connection.name = QStringLiteral("Rehearsal");
        wish.connection.environment = ports::Environment::AdministratorSandbox;
        wish.connection.baseUrl = services::usualAddress(ports::Environment::AdministratorSandbox, ports::Profile::Manager);
        wish.apiClientKey = QStringLiteral("  f2d1c7e0-1111-2222-3333-44445555abcd ");
        wish.privateKeyPem = QByteArrayLiteral("good key");
        ports::RegisteredFund fund;
        fund.fundClassKey = kFundKey;
        wish.funds = {fund};
        return wish;
    }
};

} // namespace

/// Connections are registered whole or not at all, and their secrets only ever go into a vault.
class ConnectionServiceTest : public QObject {
    Q_OBJECT

private slots:
    void aNewConnectionIsKeptWithItsSecretsInTheKeychainAlone()
    {
        Fixture f;
        QSignalSpy changed(&f.service, &services::ConnectionService::changed);
        const auto id = await(f.service.save(Fixture::wish()));
        QVERIFY_RESULT(id);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.keychain.kept.value(*id).apiClientKey, QStringLiteral("f2d1c7e0-1111-2222-3333-44445555abcd"));
        QVERIFY(f.files.kept.isEmpty());
        const auto known = await(f.store.connections().connections());
        QCOMPARE(known->size(), 1);
        QCOMPARE(await(f.store.batches().funds(*id))->first().fundClassKey, kFundKey);
        const auto facts = await(f.service.keyFacts(*id));
        QVERIFY_RESULT(facts);
        QCOMPARE(facts->apiKeyEnd, QStringLiteral("abcd"));
        QCOMPARE(facts->fingerprint, QByteArray("9c4122b0"));
        QCOMPARE(facts->place, KeyPlace::Keychain);

        QFile database(f.store.path());
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray bytes = database.readAll();
        QVERIFY(!bytes.contains("44445555abcd") && !bytes.contains("good key"));
    }

    void whatIsMissingOrDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"name", "base_url", "environment", "api_client_key", "private_key", "funds"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void whatIsMissingOrDoesNotFitIsNamed()
    {
        QFETCH(QString, field);
        Fixture f;
        ConnectionWish wish = Fixture::wish();
        if (field == QLatin1String("name"))
            wish.connection.name = QStringLiteral("  ");
        else if (field == QLatin1String("base_url"))
            wish.connection.baseUrl = QUrl(QStringLiteral("http://administrator.example"));
        else if (field == QLatin1String("environment"))
            wish.connection.environment = ports::Environment::EmbeddedSandbox;
        else if (field == QLatin1String("api_client_key"))
            wish.apiClientKey = QString();
        else if (field == QLatin1String("private_key"))
            wish.privateKeyPem = QByteArrayLiteral("bad");
        else
            wish.funds.first().fundClassKey = QStringLiteral("AUR");
        const auto id = await(f.service.save(wish));
        QVERIFY(!id);
        QCOMPARE(id.error().field, field);
        QVERIFY(f.keychain.kept.isEmpty());
        QVERIFY(await(f.store.connections().connections())->isEmpty());
    }

    void noNameSaysOneEnvironmentOverTheOthersHost()
    {
        ports::Connection connection = Fixture::wish().connection;
        QVERIFY(!services::connectionProblem(connection));
        connection.environment = ports::Environment::Production;
        QVERIFY(services::connectionProblem(connection));
        connection.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:80"));
        QVERIFY(services::connectionProblem(connection));
        connection.baseUrl = services::usualAddress(ports::Environment::Production, ports::Profile::Manager);
        QVERIFY(!services::connectionProblem(connection));
        connection.environment = ports::Environment::AdministratorSandbox;
        QVERIFY(services::connectionProblem(connection));
    }

    void editingKeepsTheSecretsThatWereNotGiven()
    {
        Fixture f;
        const auto id = await(f.service.save(Fixture::wish()));
        QVERIFY_RESULT(id);
        ConnectionWish edit = Fixture::wish();
        edit.connection.id = *id;
        edit.connection.name = QStringLiteral("Another name");
        edit.apiClientKey.reset();
        edit.privateKeyPem.reset();
        edit.webhookKeys = {QByteArrayLiteral("signature")};
        QVERIFY_RESULT(await(f.service.save(edit)));
        QCOMPARE(f.keychain.kept.value(*id).privateKeyPem, QByteArray("good key"));
        QCOMPARE(f.keychain.kept.value(*id).webhookSignatureKeys, QList<QByteArray>{QByteArrayLiteral("signature")});
        QCOMPARE(await(f.store.connections().connections())->first().name, QStringLiteral("Another name"));
    }

    void aLockedKeychainIsNotWrittenOverWithHalfTheSecrets()
    {
        Fixture f;
        const auto id = await(f.service.save(Fixture::wish()));
        QVERIFY_RESULT(id);
        f.keychain.missing = true;
        ConnectionWish edit = Fixture::wish();
        edit.connection.id = *id;
        edit.privateKeyPem.reset();
        edit.place = KeyPlace::File;
        const auto saved = await(f.service.save(edit));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
        QVERIFY(f.files.kept.isEmpty());
    }

    void theEnvironmentOfAConnectionStays()
    {
        Fixture f;
        const auto id = await(f.service.save(Fixture::wish()));
        ConnectionWish edit = Fixture::wish();
        edit.connection.id = *id;
        edit.connection.environment = ports::Environment::Production;
        edit.connection.baseUrl = services::usualAddress(ports::Environment::Production, ports::Profile::Manager);
        const auto saved = await(f.service.save(edit));
        QVERIFY(!saved);
        QCOMPARE(saved.error().field, QStringLiteral("environment"));
    }

    void twoConnectionsAreNotCalledTheSame()
    {
        Fixture f;
        QVERIFY_RESULT(await(f.service.save(Fixture::wish())));
        ConnectionWish second = Fixture::wish();
        second.connection.name = QStringLiteral("rehearsal ");
        const auto saved = await(f.service.save(second));
        QVERIFY(!saved);
        QCOMPARE(saved.error().field, QStringLiteral("name"));
    }

    void withoutAKeychainNothingIsKeptUntilAFileIsChosen()
    {
        Fixture f;
        f.keychain.missing = true;
        const auto refused = await(f.service.save(Fixture::wish()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(f.files.kept.isEmpty());
        QVERIFY(await(f.store.connections().connections())->isEmpty());
        ConnectionWish wish = Fixture::wish();
        wish.place = KeyPlace::File;
        const auto id = await(f.service.save(wish));
        QVERIFY_RESULT(id);
        QVERIFY(f.files.kept.contains(*id));
        const auto facts = await(f.service.keyFacts(*id));
        QCOMPARE(facts->place, KeyPlace::File);
        QVERIFY(!facts->problem);
        // Back in the keychain the file is gone.
        f.keychain.missing = false;
        wish.connection.id = *id;
        wish.place = KeyPlace::Keychain;
        QVERIFY_RESULT(await(f.service.save(wish)));
        QVERIFY(f.keychain.kept.contains(*id) && f.files.kept.isEmpty());
    }

    void openBatchesKeepTheirConnection()
    {
        Fixture f;
        const auto id = await(f.service.save(Fixture::wish()));
        ports::StoredBatch batch;
        batch.connectionId = *id;
        batch.fundClassKey = kFundKey;
        batch.request.externalId = QStringLiteral("AUR-1");
        const auto draft = await(f.store.batches().createDraft(batch));
        QVERIFY_RESULT(draft);
        const Outcome refused = await(f.service.remove(*id));
        QVERIFY(!refused);
        QVERIFY(refused.error().text.in(nullptr).contains(QLatin1String("AUR-1")));
        QVERIFY(f.keychain.kept.contains(*id));
        QVERIFY_RESULT(await(f.store.batches().deleteDraft(*draft)));
        QVERIFY_RESULT(await(f.service.remove(*id)));
        QVERIFY(f.keychain.kept.isEmpty());
        QVERIFY(await(f.store.connections().connections())->isEmpty());
        // Registered again it is the same connection: what it finished is found again.
        QCOMPARE(*await(f.service.save(Fixture::wish())), *id);
    }

    void aTestUsesKeptSecretsWhereNoneAreGiven()
    {
        Fixture f;
        const auto id = await(f.service.save(Fixture::wish()));
        ConnectionWish wish = Fixture::wish();
        wish.connection.id = *id;
        wish.apiClientKey.reset();
        wish.privateKeyPem = QByteArrayLiteral("good new key");
        auto future = f.service.test(wish);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(f.probe.asked.credentials.apiClientKey, QStringLiteral("f2d1c7e0-1111-2222-3333-44445555abcd"));
        QCOMPARE(f.probe.asked.credentials.privateKeyPem, QByteArray("good new key"));
        QCOMPARE(f.probe.asked.fundClassKeys, QStringList{kFundKey});
    }

    void receiverSettingsAreCheckedAndKept()
    {
        Fixture f;
        services::ReceiverSettings settings;
        QCOMPARE(*await(f.service.receiverSettings()), settings);
        settings.address = QStringLiteral("everywhere");
        QCOMPARE(await(f.service.saveReceiver(settings)).error().field, QStringLiteral("address"));
        settings.address = QStringLiteral("0.0.0.0");
        settings.port = 8443;
        settings.publicUrl = QStringLiteral("http://plain.example");
        QCOMPARE(await(f.service.saveReceiver(settings)).error().field, QStringLiteral("public_url"));
        settings.publicUrl = QStringLiteral("https://hooks.example/webhooks");
        QSignalSpy wanted(&f.service, &services::ConnectionService::receiverWanted);
        QVERIFY_RESULT(await(f.service.saveReceiver(settings)));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(*await(f.service.receiverSettings()), settings);
    }
};

ESTEIRA_TEST(ConnectionServiceTest)

#include "connection_service_test.moc"
